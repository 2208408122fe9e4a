package placement

import (
	"sync"
	"sync/atomic"

	"github.com/pingcap/kvproto/pkg/metapb"
	"github.com/pingcap/tidb/pkg/store/mockstore/unistore/pd"
)

// Store is one store: its record at PD, and who speaks to PD for it.
type Store struct {
	PD   pd.Client
	mu   sync.Mutex
	meta metapb.Store
	up   bool
}

// ID never changes.
func (s *Store) ID() uint64 { return s.meta.Id }

// Meta is a copy of its record.
func (s *Store) Meta() metapb.Store {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.meta
}

// Up says whether the store serves.
func (s *Store) Up() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.up
}

func (s *Store) setUp(up bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.up = up
}

// Cluster holds all regions and stores. Readers see one state of the map; changes are made one at a time.
type Cluster struct {
	regions atomic.Pointer[map[uint64]*Region]
	// changing is held by whoever changes the map.
	changing sync.Mutex
	stores   []*Store
	latches  *Latches
	orders   chan order
	stopped  chan struct{}
	running  sync.WaitGroup
}

// NewCluster has no regions yet: see Bootstrap.
func NewCluster(stores []*Store) *Cluster {
	c := &Cluster{stores: stores, latches: newLatches(), orders: make(chan order, 1024), stopped: make(chan struct{})}
	c.regions.Store(&map[uint64]*Region{})
	return c
}

// NewStore is not up yet.
func NewStore(client pd.Client, meta metapb.Store) *Store {
	return &Store{PD: client, meta: meta}
}

// Latches are those of all regions.
func (c *Cluster) Latches() *Latches { return c.latches }

// Stores are all stores, up or not.
func (c *Cluster) Stores() []*Store { return c.stores }

// Store finds one by its id, or nil.
func (c *Cluster) Store(id uint64) *Store {
	for _, store := range c.stores {
		if store.ID() == id {
			return store
		}
	}
	return nil
}

// Regions are all regions at this moment.
func (c *Cluster) Regions() []*Region {
	regions := *c.regions.Load()
	all := make([]*Region, 0, len(regions))
	for _, region := range regions {
		all = append(all, region)
	}
	return all
}

func (c *Cluster) region(id uint64) *Region { return (*c.regions.Load())[id] }

func (c *Cluster) regionOf(encoded []byte) *Region {
	for _, region := range *c.regions.Load() {
		if region.holds(encoded) {
			return region
		}
	}
	return nil
}

// put needs changing to be held.
func (c *Cluster) put(changed ...*Region) {
	c.change(changed, nil)
}

func (c *Cluster) change(changed []*Region, gone []uint64) {
	old := *c.regions.Load()
	next := make(map[uint64]*Region, len(old)+len(changed))
	for id, region := range old {
		next[id] = region
	}
	for _, id := range gone {
		delete(next, id)
	}
	for _, region := range changed {
		next[region.meta.Id] = region
	}
	c.regions.Store(&next)
	for _, region := range changed {
		c.report(region)
	}
}
