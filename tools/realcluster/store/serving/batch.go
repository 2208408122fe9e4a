package serving

import (
	"context"
	"errors"
	"io"
	"sync"

	pb "github.com/pingcap/kvproto/pkg/tikvpb"
)

// BatchCommands answers each command when it is done, in whatever order, up to 128 answers a message. After the client's
// half-close all that is under way is answered, and the stream ends well.
func (s *Server) BatchCommands(stream pb.Tikv_BatchCommandsServer) error {
	ctx, cancel := context.WithCancel(stream.Context())
	defer cancel()
	out := newAnswers(s.health)
	go func() {
		var under sync.WaitGroup
		out.finish(s.take(ctx, stream, out, &under))
	}()
	return out.sendAll(stream)
}

func (s *Server) take(ctx context.Context, stream pb.Tikv_BatchCommandsServer, out *answers, under *sync.WaitGroup) error {
	for {
		batch, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			under.Wait()
			return nil
		}
		if err != nil {
			return err
		}
		done := make([]ready, 0, len(batch.Requests))
		for i, q := range batch.Requests {
			id := batch.RequestIds[i]
			if quick(q) {
				answer, err := s.dispatch(ctx, q)
				if one, ok := out.outcome(id, answer, err); ok {
					done = append(done, one)
				}
				continue
			}
			under.Add(1)
			go func() {
				defer under.Done()
				answer, err := s.dispatch(ctx, q)
				if one, ok := out.outcome(id, answer, err); ok {
					out.add(one)
				}
			}()
		}
		out.add(done...)
	}
}

// outcome is what a command adds to the stream: its answer, nothing, or the end of the stream.
func (a *answers) outcome(id uint64, answer *response, err error) (ready, bool) {
	switch {
	case err == nil:
		return ready{id, answer}, true
	case errors.Is(err, errDropped):
		return ready{}, false
	case errors.Is(err, errCut):
		a.finish(errCut)
		return ready{}, false
	}
	// The stream is for others too: an answer of the wrong kind tells this one that it has failed.
	return ready{id, emptyAnswer()}, true
}
