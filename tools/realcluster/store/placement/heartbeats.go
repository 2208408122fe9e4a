package placement

import (
	"context"
	"time"

	"github.com/pingcap/kvproto/pkg/metapb"
	"github.com/pingcap/kvproto/pkg/pdpb"
)

const (
	heartbeatInterval = time.Second
	capacityBytes     = 64 << 30
)

// Run sends heartbeats and applies PD's orders until Close.
func (c *Cluster) Run() {
	for _, store := range c.stores {
		store.PD.SetRegionHeartbeatResponseHandler(c.takeOrder)
	}
	c.running.Add(2)
	go c.heartbeatLoop()
	go c.orderLoop()
}

// Close ends both.
func (c *Cluster) Close() {
	close(c.stopped)
	c.running.Wait()
}

func (c *Cluster) heartbeatLoop() {
	defer c.running.Done()
	ticker := time.NewTicker(heartbeatInterval)
	defer ticker.Stop()
	startedAt := uint32(time.Now().Unix())
	for {
		for _, store := range c.stores {
			if store.Up() {
				go c.beat(store, startedAt)
			}
		}
		for _, region := range c.Regions() {
			c.report(region)
		}
		select {
		case <-c.stopped:
			return
		case <-ticker.C:
		}
	}
}

func (c *Cluster) beat(store *Store, startedAt uint32) {
	ctx, cancel := context.WithTimeout(context.Background(), heartbeatInterval)
	defer cancel()
	// One that is lost is followed by the next.
	_ = store.PD.StoreHeartbeat(ctx, &pdpb.StoreStats{
		StoreId:     store.ID(),
		Capacity:    capacityBytes,
		Available:   capacityBytes / 2,
		RegionCount: uint32(len(*c.regions.Load())),
		StartTime:   startedAt,
	})
}

// report sends the heartbeat of a region by the store that leads it.
func (c *Cluster) report(region *Region) {
	if region.leader == nil {
		return
	}
	store := c.Store(region.leader.StoreId)
	if store == nil || !store.Up() {
		return
	}
	var down []*pdpb.PeerStats
	var pending []*metapb.Peer
	for _, peer := range region.meta.Peers {
		if other := c.Store(peer.StoreId); other != nil && !other.Up() {
			down = append(down, &pdpb.PeerStats{Peer: peer, DownSeconds: 1})
			pending = append(pending, peer)
		}
	}
	store.PD.ReportRegion(&pdpb.RegionHeartbeatRequest{
		Region:          region.meta,
		Leader:          region.leader,
		Term:            region.term,
		DownPeers:       down,
		PendingPeers:    pending,
		ApproximateSize: 1 << 20,
		ApproximateKeys: 1000,
	})
}
