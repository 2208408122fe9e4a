package serving

import (
	"context"
	"errors"
	"reflect"
	"strings"

	pb "github.com/pingcap/kvproto/pkg/tikvpb"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

const tikvService = "/tikvpb.Tikv/"

// unary puts faults and the catching of panics around unary calls of TiKV.
func (s *Server) unary(ctx context.Context, q any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (a any, err error) {
	name, ours := strings.CutPrefix(info.FullMethod, tikvService)
	if !ours {
		return handler(ctx, q)
	}
	defer func() {
		if reason := recover(); reason != nil {
			err = panicked(name, reason)
		}
	}()
	met := s.faults.Meet(name, s.storeID())
	if met == nil {
		return handler(ctx, q)
	}
	if met.AfterApply() {
		if _, err := handler(ctx, q); err != nil {
			return nil, err
		}
	}
	method, known := reflect.TypeFor[pb.TikvServer]().MethodByName(name)
	if !known {
		return nil, status.Errorf(codes.Internal, "%s is no call of TiKV", name)
	}
	a, err = suffered(met, method.Type.Out(0))
	if errors.Is(err, errDropped) {
		<-ctx.Done()
		err = status.FromContextError(ctx.Err()).Err()
	}
	return a, err
}
