package serving

import (
	"sync"
	"time"

	"github.com/pingcap/kvproto/pkg/kvrpcpb"
	pb "github.com/pingcap/kvproto/pkg/tikvpb"
)

// maxBatch is how many answers TiKV packs into a message.
const maxBatch = 128

type ready struct {
	id     uint64
	answer *response
}

// answers collects what is ready while a message is on its way.
type answers struct {
	health  func() *kvrpcpb.HealthFeedback
	mu      sync.Mutex
	waiting []ready
	ended   bool
	err     error
	wake    chan struct{}
}

func newAnswers(health func() *kvrpcpb.HealthFeedback) *answers {
	return &answers{health: health, wake: make(chan struct{}, 1)}
}

func (a *answers) add(more ...ready) {
	if len(more) == 0 {
		return
	}
	a.mu.Lock()
	a.waiting = append(a.waiting, more...)
	a.mu.Unlock()
	a.signal()
}

// finish ends the stream once what is waiting was sent; with an error, at once. The first call counts.
func (a *answers) finish(err error) {
	a.mu.Lock()
	if !a.ended {
		a.ended, a.err = true, err
	}
	a.mu.Unlock()
	a.signal()
}

func (a *answers) signal() {
	select {
	case a.wake <- struct{}{}:
	default:
	}
}

func (a *answers) sendAll(stream pb.Tikv_BatchCommandsServer) error {
	var spare []ready
	var toldAt time.Time
	for range a.wake {
		a.mu.Lock()
		batch, ended, err := a.waiting, a.ended, a.err
		a.waiting = spare[:0]
		a.mu.Unlock()
		if err != nil {
			return err
		}
		for rest := batch; len(rest) > 0; {
			part := rest[:min(len(rest), maxBatch)]
			rest = rest[len(part):]
			message := &pb.BatchCommandsResponse{
				Responses:  make([]*response, len(part)),
				RequestIds: make([]uint64, len(part)),
			}
			for i, one := range part {
				message.Responses[i], message.RequestIds[i] = one.answer, one.id
			}
			if now := time.Now(); now.Sub(toldAt) >= feedbackEvery {
				toldAt, message.HealthFeedback = now, a.health()
			}
			if err := stream.Send(message); err != nil {
				return err
			}
		}
		if ended {
			return nil
		}
		clear(batch)
		spare = batch
	}
	return nil
}
