package placement

import (
	"context"
	"errors"
	"fmt"

	"github.com/pingcap/kvproto/pkg/errorpb"
	"github.com/pingcap/kvproto/pkg/kvrpcpb"
	"github.com/pingcap/kvproto/pkg/metapb"
	"github.com/pingcap/tidb/pkg/store/mockstore/unistore/tikv"
	"github.com/pingcap/tidb/pkg/util/codec"
)

// View is the cluster as one store sees it: the region manager that the engine asks.
type View struct {
	Cluster *Cluster
	Store   *Store
}

var _ tikv.RegionManager = (*View)(nil)

// Region checks a request's context as TiKV does, in TiKV's order: store, region, leader, peer, epoch.
func (v *View) Region(ctx *kvrpcpb.Context) (*Region, *errorpb.Error) {
	storeID := v.Store.ID()
	if peer := ctx.GetPeer(); peer != nil && peer.StoreId != storeID {
		return nil, &errorpb.Error{
			Message:       "store is not match",
			StoreNotMatch: &errorpb.StoreNotMatch{RequestStoreId: peer.StoreId, ActualStoreId: storeID},
		}
	}
	region := v.Cluster.region(ctx.GetRegionId())
	var mine *metapb.Peer
	if region != nil {
		mine = region.peerOn(storeID)
	}
	if mine == nil {
		return nil, &errorpb.Error{
			Message:        fmt.Sprintf("region %d not found", ctx.GetRegionId()),
			RegionNotFound: &errorpb.RegionNotFound{RegionId: ctx.GetRegionId()},
		}
	}
	reads := ctx.GetReplicaRead() || ctx.GetStaleRead()
	if !reads && (region.leader == nil || region.leader.Id != mine.Id) {
		return nil, &errorpb.Error{
			Message:   fmt.Sprintf("peer is not leader for region %d, leader may be on store %d", region.meta.Id, region.leader.GetStoreId()),
			NotLeader: &errorpb.NotLeader{RegionId: region.meta.Id, Leader: region.leader},
		}
	}
	if peer := ctx.GetPeer(); peer != nil && peer.Id != mine.Id {
		return nil, &errorpb.Error{
			Message:        fmt.Sprintf("mismatch peer id %d != %d", peer.Id, mine.Id),
			MismatchPeerId: &errorpb.MismatchPeerId{RequestPeerId: peer.Id, StorePeerId: mine.Id},
		}
	}
	// Reads and writes do not care about conf_ver; only the version changes which keys a region has.
	if ctx.GetRegionEpoch().GetVersion() != region.meta.RegionEpoch.Version {
		return nil, &errorpb.Error{
			Message:       fmt.Sprintf("epoch not match, current: %v", region.meta.RegionEpoch),
			EpochNotMatch: &errorpb.EpochNotMatch{CurrentRegions: v.current(region)},
		}
	}
	return region, nil
}

// current is the region, and before it the parts that have been split off to its left since.
func (v *View) current(region *Region) []*metapb.Region {
	metas := []*metapb.Region{region.meta}
	for _, other := range *v.Cluster.regions.Load() {
		if other != region && other.meta.RegionEpoch.Version == region.meta.RegionEpoch.Version && other.peerOn(v.Store.ID()) != nil {
			metas = append(metas, other.meta)
		}
	}
	return metas
}

// KeyNotInRegion is the error of a key outside.
func KeyNotInRegion(region *Region, key []byte) *errorpb.Error {
	meta := region.meta
	return &errorpb.Error{
		Message:        fmt.Sprintf("key is not in region %d", meta.Id),
		KeyNotInRegion: &errorpb.KeyNotInRegion{Key: key, RegionId: meta.Id, StartKey: meta.StartKey, EndKey: meta.EndKey},
	}
}

// GetRegionFromCtx is Region for the engine.
func (v *View) GetRegionFromCtx(ctx *kvrpcpb.Context) (tikv.RegionCtx, *errorpb.Error) {
	region, refused := v.Region(ctx)
	if refused != nil {
		return nil, refused
	}
	return region, nil
}

// GetStoreInfoFromCtx is who answers.
func (v *View) GetStoreInfoFromCtx(*kvrpcpb.Context) (string, uint64, *errorpb.Error) {
	return v.Store.Meta().Address, v.Store.ID(), nil
}

// SplitRegion splits at the keys of a request: they are encoded unless they are raw ones of API V1.
func (v *View) SplitRegion(request *kvrpcpb.SplitRegionRequest) *kvrpcpb.SplitRegionResponse {
	if _, refused := v.Region(request.Context); refused != nil {
		return &kvrpcpb.SplitRegionResponse{RegionError: refused}
	}
	keys := request.SplitKeys
	if len(keys) == 0 {
		keys = [][]byte{request.SplitKey}
	}
	bounds := make([][]byte, len(keys))
	for i, key := range keys {
		bounds[i] = key
		if !request.IsRawKv || request.Context.GetApiVersion() == kvrpcpb.APIVersion_V2 {
			bounds[i] = codec.EncodeBytes(nil, key)
		}
	}
	made, err := v.Cluster.Split(context.Background(), bounds)
	if err != nil {
		return &kvrpcpb.SplitRegionResponse{RegionError: &errorpb.Error{Message: err.Error()}}
	}
	return &kvrpcpb.SplitRegionResponse{Regions: made}
}

// GetStoreIDByAddr is not asked: it serves MPP.
func (v *View) GetStoreIDByAddr(string) (uint64, error) { return 0, errors.New("no MPP here") }

// GetStoreAddrByStoreID is not asked either.
func (v *View) GetStoreAddrByStoreID(uint64) (string, error) { return "", errors.New("no MPP here") }

// Close has nothing to do: the cluster is closed by who has made it.
func (v *View) Close() error { return nil }
