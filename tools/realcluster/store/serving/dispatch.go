package serving

import (
	"context"

	pb "github.com/pingcap/kvproto/pkg/tikvpb"
)

type (
	request  = pb.BatchCommandsRequest_Request
	response = pb.BatchCommandsResponse_Response
)

// quick says which commands are done before a goroutine would have started: they only look into memory.
func quick(q *request) bool {
	switch q.Cmd.(type) {
	case *pb.BatchCommandsRequest_Request_RawGet,
		*pb.BatchCommandsRequest_Request_RawBatchGet,
		*pb.BatchCommandsRequest_Request_RawPut,
		*pb.BatchCommandsRequest_Request_RawBatchPut,
		*pb.BatchCommandsRequest_Request_RawDelete,
		*pb.BatchCommandsRequest_Request_RawBatchDelete,
		*pb.BatchCommandsRequest_Request_GetHealthFeedback,
		*pb.BatchCommandsRequest_Request_BroadcastTxnStatus:
		return true
	}
	return false
}

// dispatch runs one command of a batch by its unary method. One that this server does not know gets an empty answer, as
// from TiKV.
func (s *Server) dispatch(ctx context.Context, q *request) (*response, error) {
	switch c := q.Cmd.(type) {
	case *pb.BatchCommandsRequest_Request_Get:
		a, err := invoke(s, ctx, "KvGet", c.Get, (*Server).KvGet)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_Get{Get: a}}, err
	case *pb.BatchCommandsRequest_Request_Scan:
		a, err := invoke(s, ctx, "KvScan", c.Scan, (*Server).KvScan)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_Scan{Scan: a}}, err
	case *pb.BatchCommandsRequest_Request_Prewrite:
		a, err := invoke(s, ctx, "KvPrewrite", c.Prewrite, (*Server).KvPrewrite)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_Prewrite{Prewrite: a}}, err
	case *pb.BatchCommandsRequest_Request_Commit:
		a, err := invoke(s, ctx, "KvCommit", c.Commit, (*Server).KvCommit)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_Commit{Commit: a}}, err
	case *pb.BatchCommandsRequest_Request_Import:
		a, err := invoke(s, ctx, "KvImport", c.Import, (*Server).KvImport)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_Import{Import: a}}, err
	case *pb.BatchCommandsRequest_Request_Cleanup:
		a, err := invoke(s, ctx, "KvCleanup", c.Cleanup, (*Server).KvCleanup)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_Cleanup{Cleanup: a}}, err
	case *pb.BatchCommandsRequest_Request_BatchGet:
		a, err := invoke(s, ctx, "KvBatchGet", c.BatchGet, (*Server).KvBatchGet)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_BatchGet{BatchGet: a}}, err
	case *pb.BatchCommandsRequest_Request_BatchRollback:
		a, err := invoke(s, ctx, "KvBatchRollback", c.BatchRollback, (*Server).KvBatchRollback)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_BatchRollback{BatchRollback: a}}, err
	case *pb.BatchCommandsRequest_Request_ScanLock:
		a, err := invoke(s, ctx, "KvScanLock", c.ScanLock, (*Server).KvScanLock)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_ScanLock{ScanLock: a}}, err
	case *pb.BatchCommandsRequest_Request_ResolveLock:
		a, err := invoke(s, ctx, "KvResolveLock", c.ResolveLock, (*Server).KvResolveLock)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_ResolveLock{ResolveLock: a}}, err
	case *pb.BatchCommandsRequest_Request_GC:
		a, err := invoke(s, ctx, "KvGC", c.GC, (*Server).KvGC)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_GC{GC: a}}, err
	case *pb.BatchCommandsRequest_Request_DeleteRange:
		a, err := invoke(s, ctx, "KvDeleteRange", c.DeleteRange, (*Server).KvDeleteRange)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_DeleteRange{DeleteRange: a}}, err
	case *pb.BatchCommandsRequest_Request_RawGet:
		a, err := invoke(s, ctx, "RawGet", c.RawGet, (*Server).RawGet)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_RawGet{RawGet: a}}, err
	case *pb.BatchCommandsRequest_Request_RawBatchGet:
		a, err := invoke(s, ctx, "RawBatchGet", c.RawBatchGet, (*Server).RawBatchGet)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_RawBatchGet{RawBatchGet: a}}, err
	case *pb.BatchCommandsRequest_Request_RawPut:
		a, err := invoke(s, ctx, "RawPut", c.RawPut, (*Server).RawPut)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_RawPut{RawPut: a}}, err
	case *pb.BatchCommandsRequest_Request_RawBatchPut:
		a, err := invoke(s, ctx, "RawBatchPut", c.RawBatchPut, (*Server).RawBatchPut)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_RawBatchPut{RawBatchPut: a}}, err
	case *pb.BatchCommandsRequest_Request_RawDelete:
		a, err := invoke(s, ctx, "RawDelete", c.RawDelete, (*Server).RawDelete)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_RawDelete{RawDelete: a}}, err
	case *pb.BatchCommandsRequest_Request_RawBatchDelete:
		a, err := invoke(s, ctx, "RawBatchDelete", c.RawBatchDelete, (*Server).RawBatchDelete)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_RawBatchDelete{RawBatchDelete: a}}, err
	case *pb.BatchCommandsRequest_Request_RawScan:
		a, err := invoke(s, ctx, "RawScan", c.RawScan, (*Server).RawScan)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_RawScan{RawScan: a}}, err
	case *pb.BatchCommandsRequest_Request_RawDeleteRange:
		a, err := invoke(s, ctx, "RawDeleteRange", c.RawDeleteRange, (*Server).RawDeleteRange)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_RawDeleteRange{RawDeleteRange: a}}, err
	case *pb.BatchCommandsRequest_Request_RawBatchScan:
		a, err := invoke(s, ctx, "RawBatchScan", c.RawBatchScan, (*Server).RawBatchScan)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_RawBatchScan{RawBatchScan: a}}, err
	case *pb.BatchCommandsRequest_Request_Coprocessor:
		a, err := invoke(s, ctx, "Coprocessor", c.Coprocessor, (*Server).Coprocessor)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_Coprocessor{Coprocessor: a}}, err
	case *pb.BatchCommandsRequest_Request_PessimisticLock:
		a, err := invoke(s, ctx, "KvPessimisticLock", c.PessimisticLock, (*Server).KvPessimisticLock)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_PessimisticLock{PessimisticLock: a}}, err
	case *pb.BatchCommandsRequest_Request_PessimisticRollback:
		a, err := invoke(s, ctx, "KVPessimisticRollback", c.PessimisticRollback, (*Server).KVPessimisticRollback)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_PessimisticRollback{PessimisticRollback: a}}, err
	case *pb.BatchCommandsRequest_Request_CheckTxnStatus:
		a, err := invoke(s, ctx, "KvCheckTxnStatus", c.CheckTxnStatus, (*Server).KvCheckTxnStatus)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_CheckTxnStatus{CheckTxnStatus: a}}, err
	case *pb.BatchCommandsRequest_Request_TxnHeartBeat:
		a, err := invoke(s, ctx, "KvTxnHeartBeat", c.TxnHeartBeat, (*Server).KvTxnHeartBeat)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_TxnHeartBeat{TxnHeartBeat: a}}, err
	case *pb.BatchCommandsRequest_Request_CheckSecondaryLocks:
		a, err := invoke(s, ctx, "KvCheckSecondaryLocks", c.CheckSecondaryLocks, (*Server).KvCheckSecondaryLocks)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_CheckSecondaryLocks{CheckSecondaryLocks: a}}, err
	case *pb.BatchCommandsRequest_Request_RawCoprocessor:
		a, err := invoke(s, ctx, "RawCoprocessor", c.RawCoprocessor, (*Server).RawCoprocessor)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_RawCoprocessor{RawCoprocessor: a}}, err
	case *pb.BatchCommandsRequest_Request_FlashbackToVersion:
		a, err := invoke(s, ctx, "KvFlashbackToVersion", c.FlashbackToVersion, (*Server).KvFlashbackToVersion)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_FlashbackToVersion{FlashbackToVersion: a}}, err
	case *pb.BatchCommandsRequest_Request_PrepareFlashbackToVersion:
		a, err := invoke(s, ctx, "KvPrepareFlashbackToVersion", c.PrepareFlashbackToVersion, (*Server).KvPrepareFlashbackToVersion)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_PrepareFlashbackToVersion{PrepareFlashbackToVersion: a}}, err
	case *pb.BatchCommandsRequest_Request_Flush:
		a, err := invoke(s, ctx, "KvFlush", c.Flush, (*Server).KvFlush)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_Flush{Flush: a}}, err
	case *pb.BatchCommandsRequest_Request_BufferBatchGet:
		a, err := invoke(s, ctx, "KvBufferBatchGet", c.BufferBatchGet, (*Server).KvBufferBatchGet)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_BufferBatchGet{BufferBatchGet: a}}, err
	case *pb.BatchCommandsRequest_Request_GetHealthFeedback:
		a, err := invoke(s, ctx, "GetHealthFeedback", c.GetHealthFeedback, (*Server).GetHealthFeedback)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_GetHealthFeedback{GetHealthFeedback: a}}, err
	case *pb.BatchCommandsRequest_Request_BroadcastTxnStatus:
		a, err := invoke(s, ctx, "BroadcastTxnStatus", c.BroadcastTxnStatus, (*Server).BroadcastTxnStatus)
		return &response{Cmd: &pb.BatchCommandsResponse_Response_BroadcastTxnStatus{BroadcastTxnStatus: a}}, err
	case *pb.BatchCommandsRequest_Request_Empty:
		return &response{Cmd: &pb.BatchCommandsResponse_Response_Empty{Empty: &pb.BatchCommandsEmptyResponse{TestId: c.Empty.TestId}}}, nil
	}
	return emptyAnswer(), nil
}

func emptyAnswer() *response {
	return &response{Cmd: &pb.BatchCommandsResponse_Response_Empty{Empty: &pb.BatchCommandsEmptyResponse{}}}
}
