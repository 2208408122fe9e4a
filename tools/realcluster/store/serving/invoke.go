package serving

import (
	"context"
	"errors"
	"fmt"
	"os"
	"reflect"
	"runtime/debug"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"realcluster/store/faults"
)

var (
	// errDropped: nobody gets an answer.
	errDropped = errors.New("dropped on purpose")
	// errCut: the call or its stream ends.
	errCut = status.Error(codes.Unavailable, "cut on purpose")
)

// invoke runs one command; a panic of the engine is an error of this command alone. Faults are for BatchCommands and
// unary calls alike.
func invoke[Q, A any](s *Server, ctx context.Context, name string, q Q, run func(*Server, context.Context, Q) (A, error)) (a A, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = panicked(name, reason)
		}
	}()
	met := s.faults.Meet(name, s.storeID())
	if met == nil {
		return run(s, ctx, q)
	}
	if met.AfterApply() {
		if _, err := run(s, ctx, q); err != nil {
			return a, err
		}
	}
	answer, err := suffered(met, reflect.TypeOf(a))
	if err != nil {
		return a, err
	}
	return answer.(A), nil
}

// suffered is what a request that has met a fault gets: an answer of its kind with a region error, or an error.
func suffered(met *faults.Rule, kind reflect.Type) (any, error) {
	if wrong := met.Error(); wrong != nil {
		answer := reflect.New(kind.Elem())
		field := answer.Elem().FieldByName("RegionError")
		if !field.IsValid() {
			return nil, status.Errorf(codes.Internal, "%v has no region error to inject", kind)
		}
		field.Set(reflect.ValueOf(wrong))
		return answer.Interface(), nil
	}
	if met.Action == faults.Drop {
		return nil, errDropped
	}
	return nil, errCut
}

func panicked(name string, reason any) error {
	fmt.Fprintf(os.Stderr, "%s panicked: %v\n%s\n", name, reason, debug.Stack())
	return status.Errorf(codes.Unimplemented, "%s: the engine panicked: %v", name, reason)
}
