package rawkv

import (
	"bytes"

	"github.com/pingcap/kvproto/pkg/errorpb"
	"github.com/pingcap/kvproto/pkg/kvrpcpb"
	"realcluster/store/placement"
)

// Service answers the raw commands of one store.
type Service struct {
	mode Mode
	data *Data
	view *placement.View
}

// NewService answers from data that all stores share.
func NewService(mode Mode, data *Data, view *placement.View) *Service {
	return &Service{mode: mode, data: data, view: view}
}

// region is the request's, if it may be asked.
func (s *Service) region(ctx *kvrpcpb.Context) (*placement.Region, *errorpb.Error) {
	return s.view.Region(ctx)
}

func (s *Service) bounds(region *placement.Region) (start, end []byte) {
	return region.RawBounds(s.mode == V2)
}

func (s *Service) outside(region *placement.Region, key []byte) *errorpb.Error {
	start, end := s.bounds(region)
	if bytes.Compare(key, start) >= 0 && (len(end) == 0 || bytes.Compare(key, end) < 0) {
		return nil
	}
	return placement.KeyNotInRegion(region, key)
}

// at is the region of a request for one key.
func (s *Service) at(ctx *kvrpcpb.Context, key []byte) *errorpb.Error {
	region, refused := s.region(ctx)
	if refused != nil {
		return refused
	}
	return s.outside(region, key)
}

func (s *Service) atAll(ctx *kvrpcpb.Context, keys [][]byte) *errorpb.Error {
	region, refused := s.region(ctx)
	if refused != nil {
		return refused
	}
	for _, key := range keys {
		if refused := s.outside(region, key); refused != nil {
			return refused
		}
	}
	return nil
}

// clip is the part of [low, high) that lies in the region.
func (s *Service) clip(region *placement.Region, low, high []byte) ([]byte, []byte) {
	start, end := s.bounds(region)
	if bytes.Compare(low, start) < 0 {
		low = start
	}
	if len(end) > 0 && (len(high) == 0 || bytes.Compare(high, end) > 0) {
		high = end
	}
	return low, high
}
