package rawkv

import (
	"bytes"
	"context"
	"hash/crc64"

	"github.com/pingcap/kvproto/pkg/kvrpcpb"
	"realcluster/store/placement"
)

var crcTable = crc64.MakeTable(crc64.ECMA)

// RawScan reads [start, end) of its region upwards; with reverse, from just below start down to end.
func (s *Service) RawScan(_ context.Context, q *kvrpcpb.RawScanRequest) (*kvrpcpb.RawScanResponse, error) {
	low, high := inOrder(q.StartKey, q.EndKey, q.Reverse)
	text := first(s.mode.admitVersion("raw_scan", q.Context), s.mode.admitRange("raw_scan", low, high), s.mode.admitFamily(q.Cf))
	if text != "" {
		return &kvrpcpb.RawScanResponse{Kvs: refusal(text)}, nil
	}
	region, refused := s.region(q.Context)
	if refused == nil && !q.Reverse {
		refused = s.outside(region, q.StartKey)
	}
	if refused != nil {
		return &kvrpcpb.RawScanResponse{RegionError: refused}, nil
	}
	return &kvrpcpb.RawScanResponse{Kvs: s.scan(region, q.Cf, low, high, q.Limit, q.KeyOnly, q.Reverse, nil)}, nil
}

// RawBatchScan reads several ranges, each to its own limit.
func (s *Service) RawBatchScan(_ context.Context, q *kvrpcpb.RawBatchScanRequest) (*kvrpcpb.RawBatchScanResponse, error) {
	text := first(s.mode.admitVersion("raw_batch_scan", q.Context), s.mode.admitFamily(q.Cf))
	ends := make([][]byte, len(q.Ranges))
	for i, each := range q.Ranges {
		// A range without an end goes to the start of the next one.
		if ends[i] = each.EndKey; len(ends[i]) == 0 && i+1 < len(q.Ranges) {
			ends[i] = q.Ranges[i+1].StartKey
		}
		low, high := inOrder(each.StartKey, ends[i], q.Reverse)
		text = first(text, s.mode.admitRange("raw_batch_scan", low, high))
		if len(ends[i]) > 0 && bytes.Compare(low, high) >= 0 {
			text = first(text, "Invalid KeyRanges")
		}
	}
	if text != "" {
		return &kvrpcpb.RawBatchScanResponse{Kvs: refusal(text)}, nil
	}
	region, refused := s.region(q.Context)
	if refused != nil {
		return &kvrpcpb.RawBatchScanResponse{RegionError: refused}, nil
	}
	var pairs []*kvrpcpb.KvPair
	for i, each := range q.Ranges {
		low, high := inOrder(each.StartKey, ends[i], q.Reverse)
		pairs = s.scan(region, q.Cf, low, high, q.EachLimit, q.KeyOnly, q.Reverse, pairs)
	}
	return &kvrpcpb.RawBatchScanResponse{Kvs: pairs}, nil
}

// RawChecksum folds all pairs of the ranges that lie in the region.
func (s *Service) RawChecksum(_ context.Context, q *kvrpcpb.RawChecksumRequest) (*kvrpcpb.RawChecksumResponse, error) {
	text := s.mode.admitVersion("raw_checksum", q.Context)
	for _, each := range q.Ranges {
		text = first(text, s.mode.admitRange("raw_checksum", each.StartKey, each.EndKey))
	}
	if q.Algorithm != kvrpcpb.ChecksumAlgorithm_Crc64_Xor {
		text = first(text, "unknown checksum algorithm")
	}
	if text != "" {
		return &kvrpcpb.RawChecksumResponse{Error: text}, nil
	}
	region, refused := s.region(q.Context)
	if refused != nil {
		return &kvrpcpb.RawChecksumResponse{RegionError: refused}, nil
	}
	sum := &kvrpcpb.RawChecksumResponse{}
	s.data.mu.RLock()
	defer s.data.mu.RUnlock()
	for _, each := range q.Ranges {
		low, high := s.clip(region, each.StartKey, each.EndKey)
		walk(s.data.family(""), low, high, false, func(e entry) bool {
			sum.Checksum ^= crc64.Update(crc64.Checksum(bytesOf(e.key), crcTable), crcTable, e.value)
			sum.TotalKvs++
			sum.TotalBytes += uint64(len(e.key) + len(e.value))
			return true
		})
	}
	return sum, nil
}

func inOrder(start, end []byte, reverse bool) (low, high []byte) {
	if reverse {
		return end, start
	}
	return start, end
}

func (s *Service) scan(region *placement.Region, cf string, low, high []byte, limit uint32, keyOnly, reverse bool, pairs []*kvrpcpb.KvPair) []*kvrpcpb.KvPair {
	// From an empty upper bound TiKV seeks to the first key and finds nothing below it.
	if limit == 0 || (reverse && len(high) == 0) {
		return pairs
	}
	low, high = s.clip(region, low, high)
	if pairs == nil {
		pairs = make([]*kvrpcpb.KvPair, 0, min(limit, 1024))
	}
	s.data.mu.RLock()
	defer s.data.mu.RUnlock()
	walk(s.data.family(cf), low, high, reverse, func(e entry) bool {
		pairs = append(pairs, pairOf(e, keyOnly))
		limit--
		return limit > 0
	})
	return pairs
}
