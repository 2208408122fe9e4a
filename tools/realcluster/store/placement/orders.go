package placement

import (
	"context"
	"fmt"
	"os"

	"github.com/pingcap/kvproto/pkg/eraftpb"
	"github.com/pingcap/kvproto/pkg/metapb"
	"github.com/pingcap/kvproto/pkg/pdpb"
)

type order = *pdpb.RegionHeartbeatResponse

// takeOrder queues what PD has ordered. PD repeats itself with every heartbeat, so a full queue loses nothing.
func (c *Cluster) takeOrder(one order) {
	if one.ChangePeer == nil && one.ChangePeerV2 == nil && one.TransferLeader == nil && one.Merge == nil && one.SplitRegion == nil {
		return
	}
	select {
	case c.orders <- one:
	default:
	}
}

func (c *Cluster) orderLoop() {
	defer c.running.Done()
	for {
		select {
		case <-c.stopped:
			return
		case one := <-c.orders:
			if err := c.follow(one); err != nil {
				fmt.Fprintf(os.Stderr, "order of PD for region %d: %v\n", one.RegionId, err)
			}
		}
	}
}

// follow applies one order, if it was made for the region as it is now.
func (c *Cluster) follow(one order) error {
	if keys := one.GetSplitRegion().GetKeys(); len(keys) > 0 {
		if region := c.region(one.RegionId); region == nil || !sameEpoch(region.meta.RegionEpoch, one.RegionEpoch) {
			return nil
		}
		_, err := c.Split(context.Background(), keys)
		return err
	}
	c.changing.Lock()
	defer c.changing.Unlock()
	region := c.region(one.RegionId)
	if region == nil || !sameEpoch(region.meta.RegionEpoch, one.RegionEpoch) {
		return nil
	}
	switch {
	case one.TransferLeader != nil:
		return c.transfer(one.RegionId, one.TransferLeader.Peer.StoreId)
	case one.Merge != nil:
		return c.merge(one.RegionId, one.Merge.Target.Id)
	case one.ChangePeer != nil:
		c.put(changedPeers(region, []*pdpb.ChangePeer{one.ChangePeer}))
	case one.ChangePeerV2 != nil:
		c.put(changedPeers(region, one.ChangePeerV2.Changes))
	}
	return nil
}

// changedPeers applies changes of peers at once; each raises conf_ver. A leader that goes hands over to the first that stays.
func changedPeers(region *Region, changes []*pdpb.ChangePeer) *Region {
	meta := *region.meta
	meta.Peers = append([]*metapb.Peer(nil), region.meta.Peers...)
	for _, change := range changes {
		kept := meta.Peers[:0:0]
		for _, peer := range meta.Peers {
			if peer.StoreId != change.Peer.StoreId {
				kept = append(kept, peer)
			}
		}
		if change.ChangeType != eraftpb.ConfChangeType_RemoveNode {
			role := metapb.PeerRole_Voter
			if change.ChangeType == eraftpb.ConfChangeType_AddLearnerNode {
				role = metapb.PeerRole_Learner
			}
			kept = append(kept, &metapb.Peer{Id: change.Peer.Id, StoreId: change.Peer.StoreId, Role: role})
		}
		meta.Peers = kept
	}
	meta.RegionEpoch = &metapb.RegionEpoch{
		ConfVer: region.meta.RegionEpoch.ConfVer + uint64(max(len(changes), 1)),
		Version: region.meta.RegionEpoch.Version,
	}
	next := region.with(&meta)
	if region.leader != nil && next.leader == nil && len(meta.Peers) > 0 {
		next = next.ledBy(meta.Peers[0])
	}
	return next
}
