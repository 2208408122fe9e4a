package serving

import (
	"time"

	"github.com/pingcap/kvproto/pkg/kvrpcpb"
)

// feedbackEvery is how often a stream of BatchCommands tells the health of its store.
const feedbackEvery = time.Second

func (s *Server) health() *kvrpcpb.HealthFeedback {
	return &kvrpcpb.HealthFeedback{StoreId: s.storeID(), FeedbackSeqNo: s.feedback.Add(1), SlowScore: 1}
}
