package serving

import (
	"bytes"
	"context"
	"math"

	"github.com/pingcap/kvproto/pkg/kvrpcpb"
)

// beyond is above every key that a client can write: the engine takes an empty end for 0xff.
var beyond = bytes.Repeat([]byte{0xff}, 256)

// KvGet says when a key is not there; the engine leaves that open. To the engine an empty value is an absent one.
func (s *Server) KvGet(ctx context.Context, q *kvrpcpb.GetRequest) (*kvrpcpb.GetResponse, error) {
	got, err := s.Server.KvGet(ctx, q)
	if err == nil && got.RegionError == nil && got.Error == nil && len(got.Value) == 0 {
		got.NotFound = true
	}
	return got, err
}

// KvScan honours key_only and the bounds of the region, and sees keys from 0xff up.
func (s *Server) KvScan(ctx context.Context, q *kvrpcpb.ScanRequest) (*kvrpcpb.ScanResponse, error) {
	region, refused := s.view.Region(q.Context)
	if refused != nil {
		return &kvrpcpb.ScanResponse{RegionError: refused}, nil
	}
	bounded := *q
	// The upper bound is the end of a scan, and the start of one that goes down.
	low, high := &bounded.StartKey, &bounded.EndKey
	if q.Reverse {
		low, high = high, low
	}
	if bytes.Compare(*low, region.RawStart()) < 0 {
		*low = region.RawStart()
	}
	if end := region.RawEnd(); len(end) > 0 && (len(*high) == 0 || bytes.Compare(*high, end) > 0) {
		*high = end
	}
	if len(*high) == 0 {
		*high = beyond
	}
	got, err := s.Server.KvScan(ctx, &bounded)
	if err == nil && q.KeyOnly {
		for _, pair := range got.Pairs {
			pair.Value = nil
		}
	}
	return got, err
}

// KvScanLock honours its range; its max ts is inclusive, and a limit of 0 is none.
func (s *Server) KvScanLock(ctx context.Context, q *kvrpcpb.ScanLockRequest) (*kvrpcpb.ScanLockResponse, error) {
	whole := *q
	whole.Limit = math.MaxUint32
	if whole.MaxVersion < math.MaxUint64 {
		whole.MaxVersion++
	}
	got, err := s.Server.KvScanLock(ctx, &whole)
	if err != nil {
		return got, err
	}
	inside := got.Locks[:0]
	for _, lock := range got.Locks {
		if bytes.Compare(lock.Key, q.StartKey) < 0 || (len(q.EndKey) > 0 && bytes.Compare(lock.Key, q.EndKey) >= 0) {
			continue
		}
		if inside = append(inside, lock); q.Limit > 0 && len(inside) == int(q.Limit) {
			break
		}
	}
	got.Locks = inside
	return got, nil
}

// KvDeleteRange takes an empty end, which makes the engine panic.
func (s *Server) KvDeleteRange(ctx context.Context, q *kvrpcpb.DeleteRangeRequest) (*kvrpcpb.DeleteRangeResponse, error) {
	bounded := *q
	if len(bounded.EndKey) == 0 {
		bounded.EndKey = beyond
	}
	return s.Server.KvDeleteRange(ctx, &bounded)
}

// UnsafeDestroyRange deletes what lies in the range; the engine removes only files that lie in it as a whole.
func (s *Server) UnsafeDestroyRange(_ context.Context, q *kvrpcpb.UnsafeDestroyRangeRequest) (*kvrpcpb.UnsafeDestroyRangeResponse, error) {
	s.data.DestroyRange(q.StartKey, q.EndKey)
	end := q.EndKey
	if len(end) == 0 {
		end = beyond
	}
	if err := s.engine.Writer.DeleteRange(q.StartKey, end, s.view.Cluster.Latches()); err != nil {
		return &kvrpcpb.UnsafeDestroyRangeResponse{Error: err.Error()}, nil
	}
	return &kvrpcpb.UnsafeDestroyRangeResponse{}, nil
}

// SplitRegion is the region manager's; the engine would not pass its errors on.
func (s *Server) SplitRegion(_ context.Context, q *kvrpcpb.SplitRegionRequest) (*kvrpcpb.SplitRegionResponse, error) {
	return s.view.SplitRegion(q), nil
}

// GetHealthFeedback tells the health of the store, which is always the best.
func (s *Server) GetHealthFeedback(context.Context, *kvrpcpb.GetHealthFeedbackRequest) (*kvrpcpb.GetHealthFeedbackResponse, error) {
	return &kvrpcpb.GetHealthFeedbackResponse{HealthFeedback: s.health()}, nil
}

// BroadcastTxnStatus has no cache to fill here.
func (s *Server) BroadcastTxnStatus(context.Context, *kvrpcpb.BroadcastTxnStatusRequest) (*kvrpcpb.BroadcastTxnStatusResponse, error) {
	return &kvrpcpb.BroadcastTxnStatusResponse{}, nil
}

// GetLockWaitInfo knows of no waiting: the engine does not tell.
func (s *Server) GetLockWaitInfo(context.Context, *kvrpcpb.GetLockWaitInfoRequest) (*kvrpcpb.GetLockWaitInfoResponse, error) {
	return &kvrpcpb.GetLockWaitInfoResponse{}, nil
}
