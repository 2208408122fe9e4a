package rawkv

import (
	"context"

	"github.com/pingcap/kvproto/pkg/kvrpcpb"
)

// RawGet reads one key.
func (s *Service) RawGet(_ context.Context, q *kvrpcpb.RawGetRequest) (*kvrpcpb.RawGetResponse, error) {
	if text := first(s.mode.admitVersion("raw_get", q.Context), s.mode.admitKey("raw_get", q.Key)); text != "" {
		return &kvrpcpb.RawGetResponse{Error: text}, nil
	}
	if refused := s.at(q.Context, q.Key); refused != nil {
		return &kvrpcpb.RawGetResponse{RegionError: refused}, nil
	}
	if text := s.mode.admitFamily(q.Cf); text != "" {
		return &kvrpcpb.RawGetResponse{Error: text}, nil
	}
	s.data.mu.RLock()
	found, ok := find(s.data.family(q.Cf), q.Key)
	s.data.mu.RUnlock()
	return &kvrpcpb.RawGetResponse{Value: found.valueIf(ok), NotFound: !ok}, nil
}

func (e entry) valueIf(ok bool) []byte {
	if !ok {
		return nil
	}
	return e.value
}

// RawBatchGet reads keys of one region; it answers those that are there, in the order of the request.
func (s *Service) RawBatchGet(_ context.Context, q *kvrpcpb.RawBatchGetRequest) (*kvrpcpb.RawBatchGetResponse, error) {
	text := s.mode.admitVersion("raw_batch_get", q.Context)
	for _, key := range q.Keys {
		text = first(text, s.mode.admitKey("raw_batch_get", key))
	}
	if text != "" {
		return &kvrpcpb.RawBatchGetResponse{Pairs: refusal(text)}, nil
	}
	if refused := s.atAll(q.Context, q.Keys); refused != nil {
		return &kvrpcpb.RawBatchGetResponse{RegionError: refused}, nil
	}
	if text := s.mode.admitFamily(q.Cf); text != "" {
		return &kvrpcpb.RawBatchGetResponse{Pairs: refusal(text)}, nil
	}
	pairs := make([]*kvrpcpb.KvPair, 0, len(q.Keys))
	s.data.mu.RLock()
	family := s.data.family(q.Cf)
	for _, key := range q.Keys {
		if found, ok := find(family, key); ok {
			pairs = append(pairs, pairOf(found, false))
		}
	}
	s.data.mu.RUnlock()
	return &kvrpcpb.RawBatchGetResponse{Pairs: pairs}, nil
}

// RawGetKeyTTL answers the seconds that a key has left; 0: for ever.
func (s *Service) RawGetKeyTTL(_ context.Context, q *kvrpcpb.RawGetKeyTTLRequest) (*kvrpcpb.RawGetKeyTTLResponse, error) {
	text := first(s.mode.admitVersion("raw_get_key_ttl", q.Context), s.mode.admitKey("raw_get_key_ttl", q.Key), s.mode.admitFamily(q.Cf))
	if text == "" && !s.mode.HasTTL() {
		text = "get ttl on non-ttl store"
	}
	if text != "" {
		return &kvrpcpb.RawGetKeyTTLResponse{Error: text}, nil
	}
	if refused := s.at(q.Context, q.Key); refused != nil {
		return &kvrpcpb.RawGetKeyTTLResponse{RegionError: refused}, nil
	}
	s.data.mu.RLock()
	found, ok := find(s.data.family(q.Cf), q.Key)
	s.data.mu.RUnlock()
	if !ok || found.expiresAt == 0 {
		return &kvrpcpb.RawGetKeyTTLResponse{NotFound: !ok}, nil
	}
	left := uint64(1)
	if now := nowSeconds(); found.expiresAt > now {
		left = found.expiresAt - now
	}
	return &kvrpcpb.RawGetKeyTTLResponse{Ttl: left}, nil
}

// refusal is how responses without a field for an error tell one: a pair without a key.
func refusal(text string) []*kvrpcpb.KvPair {
	return []*kvrpcpb.KvPair{{Error: &kvrpcpb.KeyError{Abort: text}}}
}
