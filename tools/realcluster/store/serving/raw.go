package serving

import (
	"context"

	"github.com/pingcap/kvproto/pkg/kvrpcpb"
)

// The raw commands, which unistore has only as stubs.

func (s *Server) RawGet(ctx context.Context, q *kvrpcpb.RawGetRequest) (*kvrpcpb.RawGetResponse, error) {
	return s.raw.RawGet(ctx, q)
}

func (s *Server) RawBatchGet(ctx context.Context, q *kvrpcpb.RawBatchGetRequest) (*kvrpcpb.RawBatchGetResponse, error) {
	return s.raw.RawBatchGet(ctx, q)
}

func (s *Server) RawPut(ctx context.Context, q *kvrpcpb.RawPutRequest) (*kvrpcpb.RawPutResponse, error) {
	return s.raw.RawPut(ctx, q)
}

func (s *Server) RawBatchPut(ctx context.Context, q *kvrpcpb.RawBatchPutRequest) (*kvrpcpb.RawBatchPutResponse, error) {
	return s.raw.RawBatchPut(ctx, q)
}

func (s *Server) RawDelete(ctx context.Context, q *kvrpcpb.RawDeleteRequest) (*kvrpcpb.RawDeleteResponse, error) {
	return s.raw.RawDelete(ctx, q)
}

func (s *Server) RawBatchDelete(ctx context.Context, q *kvrpcpb.RawBatchDeleteRequest) (*kvrpcpb.RawBatchDeleteResponse, error) {
	return s.raw.RawBatchDelete(ctx, q)
}

func (s *Server) RawDeleteRange(ctx context.Context, q *kvrpcpb.RawDeleteRangeRequest) (*kvrpcpb.RawDeleteRangeResponse, error) {
	return s.raw.RawDeleteRange(ctx, q)
}

func (s *Server) RawScan(ctx context.Context, q *kvrpcpb.RawScanRequest) (*kvrpcpb.RawScanResponse, error) {
	return s.raw.RawScan(ctx, q)
}

func (s *Server) RawBatchScan(ctx context.Context, q *kvrpcpb.RawBatchScanRequest) (*kvrpcpb.RawBatchScanResponse, error) {
	return s.raw.RawBatchScan(ctx, q)
}

func (s *Server) RawGetKeyTTL(ctx context.Context, q *kvrpcpb.RawGetKeyTTLRequest) (*kvrpcpb.RawGetKeyTTLResponse, error) {
	return s.raw.RawGetKeyTTL(ctx, q)
}

func (s *Server) RawCompareAndSwap(ctx context.Context, q *kvrpcpb.RawCASRequest) (*kvrpcpb.RawCASResponse, error) {
	return s.raw.RawCompareAndSwap(ctx, q)
}

func (s *Server) RawChecksum(ctx context.Context, q *kvrpcpb.RawChecksumRequest) (*kvrpcpb.RawChecksumResponse, error) {
	return s.raw.RawChecksum(ctx, q)
}

func (s *Server) RawCoprocessor(context.Context, *kvrpcpb.RawCoprocessorRequest) (*kvrpcpb.RawCoprocessorResponse, error) {
	return &kvrpcpb.RawCoprocessorResponse{Error: "Coprocessor plugin is disabled!"}, nil
}
