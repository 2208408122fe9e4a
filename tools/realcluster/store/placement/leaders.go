package placement

import (
	"context"
	"fmt"
)

// TransferLeader makes the peer on another store the leader.
func (c *Cluster) TransferLeader(regionID, storeID uint64) error {
	c.changing.Lock()
	defer c.changing.Unlock()
	return c.transfer(regionID, storeID)
}

func (c *Cluster) transfer(regionID, storeID uint64) error {
	region := c.region(regionID)
	if region == nil {
		return fmt.Errorf("there is no region %d", regionID)
	}
	peer := region.peerOn(storeID)
	if peer == nil {
		return fmt.Errorf("region %d has no peer on store %d", regionID, storeID)
	}
	if !c.Store(storeID).Up() {
		return fmt.Errorf("store %d is down", storeID)
	}
	if region.leader != nil && region.leader.Id == peer.Id {
		return nil
	}
	c.put(region.ledBy(peer))
	return nil
}

// Leave says that a store has stopped. Its regions have no leader until Elect.
func (c *Cluster) Leave(store *Store) {
	c.changing.Lock()
	defer c.changing.Unlock()
	store.setUp(false)
	var orphans []*Region
	for _, region := range *c.regions.Load() {
		if region.leader != nil && region.leader.StoreId == store.ID() {
			orphans = append(orphans, region.ledBy(nil))
		}
	}
	c.put(orphans...)
}

// Elect gives each region without a leader one on a store that is up.
func (c *Cluster) Elect() {
	c.changing.Lock()
	defer c.changing.Unlock()
	var led []*Region
	for _, region := range *c.regions.Load() {
		if region.leader != nil {
			continue
		}
		for _, peer := range region.meta.Peers {
			if store := c.Store(peer.StoreId); store != nil && store.Up() {
				led = append(led, region.ledBy(peer))
				break
			}
		}
	}
	c.put(led...)
}

// Return says that a store serves again, at this address.
func (c *Cluster) Return(ctx context.Context, store *Store, address string) error {
	store.mu.Lock()
	store.meta.Address = address
	store.meta.PeerAddress = address
	store.up = true
	store.mu.Unlock()
	if err := c.register(ctx, store); err != nil {
		return err
	}
	c.Elect()
	return nil
}
