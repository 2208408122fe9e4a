package placement

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/pingcap/kvproto/pkg/metapb"
	"github.com/pingcap/kvproto/pkg/pdpb"
	"github.com/pingcap/tidb/pkg/store/mockstore/unistore/pd"
)

const (
	askAgainFor   = 3 * time.Second
	askAgainEvery = 50 * time.Millisecond
)

// Split cuts regions at these keys, which are encoded as bounds are. Keys that are bounds already change nothing.
// It answers the regions that the cuts have made, in the order of their keys.
func (c *Cluster) Split(ctx context.Context, keys [][]byte) ([]*metapb.Region, error) {
	c.changing.Lock()
	defer c.changing.Unlock()
	byRegion := map[uint64][][]byte{}
	for _, key := range keys {
		region := c.regionOf(key)
		if region == nil {
			return nil, fmt.Errorf("no region holds the key %x", key)
		}
		byRegion[region.meta.Id] = append(byRegion[region.meta.Id], key)
	}
	var made []*metapb.Region
	for id, keys := range byRegion {
		parts, err := c.split(ctx, c.region(id), keys)
		if err != nil {
			return nil, err
		}
		made = append(made, parts...)
	}
	slices.SortFunc(made, func(a, b *metapb.Region) int { return bytes.Compare(a.StartKey, b.StartKey) })
	return made, nil
}

func (c *Cluster) split(ctx context.Context, region *Region, keys [][]byte) ([]*metapb.Region, error) {
	slices.SortFunc(keys, bytes.Compare)
	keys = slices.CompactFunc(keys, bytes.Equal)
	if len(keys) > 0 && bytes.Equal(keys[0], region.meta.StartKey) {
		keys = keys[1:]
	}
	if len(keys) == 0 {
		return []*metapb.Region{region.meta}, nil
	}
	if region.leader == nil {
		return nil, fmt.Errorf("region %d has no leader", region.meta.Id)
	}
	client := c.Store(region.leader.StoreId).PD
	ids, err := c.askSplit(ctx, client, region, len(keys))
	if err != nil {
		return nil, err
	}
	epoch := &metapb.RegionEpoch{
		ConfVer: region.meta.RegionEpoch.ConfVer,
		Version: region.meta.RegionEpoch.Version + uint64(len(keys)),
	}
	// The rightmost part keeps the id, as with TiKV's right-derive-when-split.
	states := make([]*Region, 0, len(keys)+1)
	start := region.meta.StartKey
	for i, key := range keys {
		peers := make([]*metapb.Peer, len(region.meta.Peers))
		var leader *metapb.Peer
		for j, peer := range region.meta.Peers {
			peers[j] = &metapb.Peer{Id: ids.Ids[i].NewPeerIds[j], StoreId: peer.StoreId, Role: peer.Role}
			if peer.Id == region.leader.Id {
				leader = peers[j]
			}
		}
		meta := &metapb.Region{Id: ids.Ids[i].NewRegionId, StartKey: start, EndKey: key, RegionEpoch: epoch, Peers: peers}
		states = append(states, newRegion(meta, leader, region.term, c.latches))
		start = key
	}
	last := *region.meta
	last.StartKey = start
	last.RegionEpoch = epoch
	states = append(states, region.with(&last))
	metas := make([]*metapb.Region, len(states))
	for i, state := range states {
		metas[i] = state.meta
	}
	if err := client.ReportBatchSplit(ctx, metas); err != nil {
		return nil, err
	}
	c.put(states...)
	return metas, nil
}

// askSplit reports the region and asks again for a while: a PD that has just become leader does not know it yet.
func (c *Cluster) askSplit(ctx context.Context, client pd.Client, region *Region, count int) (*pdpb.AskBatchSplitResponse, error) {
	for deadline := time.Now().Add(askAgainFor); ; {
		ids, err := client.AskBatchSplit(ctx, region.meta, count)
		if err == nil || time.Now().After(deadline) {
			return ids, err
		}
		c.report(region)
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(askAgainEvery):
		}
	}
}
