package serving

import (
	"context"

	"github.com/pingcap/kvproto/pkg/kvrpcpb"
)

// The engine leaves keys out of conflicts and deadlocks. Clients of API V2 take an empty key for one of another keyspace.

// KvPrewrite names both keys of a conflict.
func (s *Server) KvPrewrite(ctx context.Context, q *kvrpcpb.PrewriteRequest) (*kvrpcpb.PrewriteResponse, error) {
	got, err := s.Server.KvPrewrite(ctx, q)
	named(got.GetErrors(), q.Mutations, q.PrimaryLock)
	return got, err
}

// KvPessimisticLock names all keys of a conflict or a deadlock.
func (s *Server) KvPessimisticLock(ctx context.Context, q *kvrpcpb.PessimisticLockRequest) (*kvrpcpb.PessimisticLockResponse, error) {
	got, err := s.Server.KvPessimisticLock(ctx, q)
	named(got.GetErrors(), q.Mutations, q.PrimaryLock)
	return got, err
}

// KvFlush names both keys of a conflict.
func (s *Server) KvFlush(ctx context.Context, q *kvrpcpb.FlushRequest) (*kvrpcpb.FlushResponse, error) {
	got, err := s.Server.KvFlush(ctx, q)
	named(got.GetErrors(), q.Mutations, q.PrimaryKey)
	return got, err
}

func named(errs []*kvrpcpb.KeyError, mutations []*kvrpcpb.Mutation, primary []byte) {
	for _, each := range errs {
		if conflict := each.Conflict; conflict != nil {
			if len(conflict.Key) == 0 && len(mutations) > 0 {
				conflict.Key = mutations[0].Key
			}
			if len(conflict.Primary) == 0 {
				conflict.Primary = primary
			}
		}
		if deadlock := each.Deadlock; deadlock != nil && len(deadlock.DeadlockKey) == 0 {
			deadlock.DeadlockKey = deadlock.LockKey
		}
	}
}
