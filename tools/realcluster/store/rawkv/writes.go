package rawkv

import (
	"bytes"
	"context"
	"fmt"

	"github.com/pingcap/kvproto/pkg/kvrpcpb"
	"realcluster/store/placement"
)

// RawPut writes one key. The atomic path (for_cas) does not check the size of the key, as in TiKV.
func (s *Service) RawPut(_ context.Context, q *kvrpcpb.RawPutRequest) (*kvrpcpb.RawPutResponse, error) {
	refuse := first(s.mode.admitVersion("raw_put", q.Context), s.mode.admitKey("raw_put", q.Key))
	if !q.ForCas {
		refuse = first(refuse, admitSize(q.Key))
	}
	if refuse = first(refuse, s.mode.admitTTL(q.Ttl), s.mode.admitFamily(q.Cf)); refuse != "" {
		return &kvrpcpb.RawPutResponse{Error: refuse}, nil
	}
	if refused := s.at(q.Context, q.Key); refused != nil {
		return &kvrpcpb.RawPutResponse{RegionError: refused}, nil
	}
	one := entry{key: text(q.Key), value: q.Value, expiresAt: expiry(q.Ttl)}
	s.data.mu.Lock()
	s.data.family(q.Cf).ReplaceOrInsert(one)
	s.data.mu.Unlock()
	return &kvrpcpb.RawPutResponse{}, nil
}

// RawBatchPut writes keys of one region, all or none.
func (s *Service) RawBatchPut(_ context.Context, q *kvrpcpb.RawBatchPutRequest) (*kvrpcpb.RawBatchPutResponse, error) {
	refuse := first(s.mode.admitVersion("raw_batch_put", q.Context), s.mode.admitFamily(q.Cf))
	keys := make([][]byte, len(q.Pairs))
	for i, pair := range q.Pairs {
		keys[i] = pair.Key
		refuse = first(refuse, s.mode.admitKey("raw_batch_put", pair.Key))
		if !q.ForCas {
			refuse = first(refuse, admitSize(pair.Key))
		}
	}
	for _, ttl := range q.Ttls {
		refuse = first(refuse, s.mode.admitTTL(ttl))
	}
	if s.mode.HasTTL() && len(q.Ttls) > 1 && len(q.Ttls) != len(q.Pairs) {
		refuse = first(refuse, fmt.Sprintf("The length of ttls does not equal to the length of pairs, ttls: %d, pairs: %d", len(q.Ttls), len(q.Pairs)))
	}
	if refuse != "" {
		return &kvrpcpb.RawBatchPutResponse{Error: refuse}, nil
	}
	if refused := s.atAll(q.Context, keys); refused != nil {
		return &kvrpcpb.RawBatchPutResponse{RegionError: refused}, nil
	}
	s.data.mu.Lock()
	defer s.data.mu.Unlock()
	family := s.data.family(q.Cf)
	for i, pair := range q.Pairs {
		var ttl uint64
		switch {
		case len(q.Ttls) == 1:
			ttl = q.Ttls[0]
		case i < len(q.Ttls):
			ttl = q.Ttls[i]
		}
		family.ReplaceOrInsert(entry{key: text(pair.Key), value: pair.Value, expiresAt: expiry(ttl)})
	}
	return &kvrpcpb.RawBatchPutResponse{}, nil
}

// RawDelete removes one key, there or not.
func (s *Service) RawDelete(_ context.Context, q *kvrpcpb.RawDeleteRequest) (*kvrpcpb.RawDeleteResponse, error) {
	refuse := first(s.mode.admitVersion("raw_delete", q.Context), s.mode.admitKey("raw_delete", q.Key), s.mode.admitFamily(q.Cf))
	if !q.ForCas {
		refuse = first(refuse, admitSize(q.Key))
	}
	if refuse != "" {
		return &kvrpcpb.RawDeleteResponse{Error: refuse}, nil
	}
	if refused := s.at(q.Context, q.Key); refused != nil {
		return &kvrpcpb.RawDeleteResponse{RegionError: refused}, nil
	}
	s.data.mu.Lock()
	s.data.family(q.Cf).Delete(entry{key: text(q.Key)})
	s.data.mu.Unlock()
	return &kvrpcpb.RawDeleteResponse{}, nil
}

// RawBatchDelete removes keys of one region.
func (s *Service) RawBatchDelete(_ context.Context, q *kvrpcpb.RawBatchDeleteRequest) (*kvrpcpb.RawBatchDeleteResponse, error) {
	refuse := first(s.mode.admitVersion("raw_batch_delete", q.Context), s.mode.admitFamily(q.Cf))
	for _, key := range q.Keys {
		refuse = first(refuse, s.mode.admitKey("raw_batch_delete", key))
		if !q.ForCas {
			refuse = first(refuse, admitSize(key))
		}
	}
	if refuse != "" {
		return &kvrpcpb.RawBatchDeleteResponse{Error: refuse}, nil
	}
	if refused := s.atAll(q.Context, q.Keys); refused != nil {
		return &kvrpcpb.RawBatchDeleteResponse{RegionError: refused}, nil
	}
	s.data.mu.Lock()
	defer s.data.mu.Unlock()
	family := s.data.family(q.Cf)
	for _, key := range q.Keys {
		family.Delete(entry{key: text(key)})
	}
	return &kvrpcpb.RawBatchDeleteResponse{}, nil
}

// RawDeleteRange removes [start, end), which lies in one region.
func (s *Service) RawDeleteRange(_ context.Context, q *kvrpcpb.RawDeleteRangeRequest) (*kvrpcpb.RawDeleteRangeResponse, error) {
	refuse := first(
		s.mode.admitVersion("raw_delete_range", q.Context), s.mode.admitRange("raw_delete_range", q.StartKey, q.EndKey),
		s.mode.admitFamily(q.Cf), admitSize(q.StartKey), admitSize(q.EndKey))
	if refuse == "" && len(q.EndKey) > 0 && bytes.Compare(q.StartKey, q.EndKey) >= 0 {
		refuse = "invalid delete range command, start_key should not be larger than end_key"
	}
	if refuse != "" {
		return &kvrpcpb.RawDeleteRangeResponse{Error: refuse}, nil
	}
	region, refused := s.region(q.Context)
	if refused == nil {
		refused = s.outside(region, q.StartKey)
	}
	if refused == nil {
		if _, end := s.bounds(region); len(end) > 0 && (len(q.EndKey) == 0 || bytes.Compare(q.EndKey, end) > 0) {
			refused = placement.KeyNotInRegion(region, q.EndKey)
		}
	}
	if refused != nil {
		return &kvrpcpb.RawDeleteRangeResponse{RegionError: refused}, nil
	}
	s.data.deleteRange(q.Cf, q.StartKey, q.EndKey)
	return &kvrpcpb.RawDeleteRangeResponse{}, nil
}

// RawCompareAndSwap writes if the value is the expected one; it answers what was there. The `delete` of later versions is
// not in this version's messages.
func (s *Service) RawCompareAndSwap(_ context.Context, q *kvrpcpb.RawCASRequest) (*kvrpcpb.RawCASResponse, error) {
	refuse := first(
		s.mode.admitVersion("raw_compare_and_swap", q.Context), s.mode.admitKey("raw_compare_and_swap", q.Key),
		s.mode.admitFamily(q.Cf), s.mode.admitTTL(q.Ttl))
	if refuse != "" {
		return &kvrpcpb.RawCASResponse{Error: refuse}, nil
	}
	if refused := s.at(q.Context, q.Key); refused != nil {
		return &kvrpcpb.RawCASResponse{RegionError: refused}, nil
	}
	s.data.mu.Lock()
	defer s.data.mu.Unlock()
	family := s.data.family(q.Cf)
	found, ok := find(family, q.Key)
	matches := !ok && q.PreviousNotExist || ok && !q.PreviousNotExist && bytes.Equal(found.value, q.PreviousValue)
	if matches {
		family.ReplaceOrInsert(entry{key: text(q.Key), value: q.Value, expiresAt: expiry(q.Ttl)})
	}
	return &kvrpcpb.RawCASResponse{Succeed: matches, PreviousNotExist: !ok, PreviousValue: found.valueIf(ok)}, nil
}
