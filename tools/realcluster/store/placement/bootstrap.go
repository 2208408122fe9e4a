package placement

import (
	"context"
	"errors"
	"fmt"

	"github.com/pingcap/kvproto/pkg/metapb"
)

// Bootstrap starts the cluster at PD: it takes one store and a region of one peer, the rest follows.
func (c *Cluster) Bootstrap(ctx context.Context) error {
	first := c.stores[0]
	if done, err := first.PD.IsBootstrapped(ctx); err != nil {
		return err
	} else if done {
		return errors.New("this PD has a cluster already; regions do not survive a restart, so start with a fresh PD")
	}
	ids := make([]uint64, 1+len(c.stores))
	for i := range ids {
		id, err := first.PD.AllocID(ctx)
		if err != nil {
			return err
		}
		ids[i] = id
	}
	leader := &metapb.Peer{Id: ids[1], StoreId: first.ID()}
	alone := &metapb.Region{
		Id:          ids[0],
		RegionEpoch: &metapb.RegionEpoch{ConfVer: 1, Version: 1},
		Peers:       []*metapb.Peer{leader},
	}
	record := first.Meta()
	got, err := first.PD.Bootstrap(ctx, &record, alone)
	if err != nil {
		return err
	}
	if refused := got.GetHeader().GetError(); refused != nil {
		return fmt.Errorf("bootstrap: %s", refused.String())
	}
	for _, store := range c.stores {
		if err := c.register(ctx, store); err != nil {
			return err
		}
		store.setUp(true)
	}
	whole := *alone
	whole.Peers = []*metapb.Peer{leader}
	for i, store := range c.stores[1:] {
		whole.Peers = append(whole.Peers, &metapb.Peer{Id: ids[i+2], StoreId: store.ID()})
	}
	whole.RegionEpoch = &metapb.RegionEpoch{ConfVer: uint64(len(c.stores)), Version: 1}
	c.changing.Lock()
	c.put(newRegion(&whole, leader, 1, c.latches))
	c.changing.Unlock()
	return nil
}

func (c *Cluster) register(ctx context.Context, store *Store) error {
	record := store.Meta()
	if err := store.PD.PutStore(ctx, &record); err != nil {
		return fmt.Errorf("store %d: %w", record.Id, err)
	}
	return nil
}
