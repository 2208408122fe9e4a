package placement

import (
	"bytes"
	"fmt"

	"github.com/pingcap/kvproto/pkg/metapb"
)

// Merge makes a region part of a neighbour, which keeps its id. The replicas share an engine: no data moves.
func (c *Cluster) Merge(sourceID, targetID uint64) error {
	c.changing.Lock()
	defer c.changing.Unlock()
	return c.merge(sourceID, targetID)
}

func (c *Cluster) merge(sourceID, targetID uint64) error {
	source, target := c.region(sourceID), c.region(targetID)
	if source == nil || target == nil {
		return fmt.Errorf("regions %d and %d are not both there", sourceID, targetID)
	}
	merged := *target.meta
	merged.RegionEpoch = &metapb.RegionEpoch{
		ConfVer: target.meta.RegionEpoch.ConfVer,
		Version: max(source.meta.RegionEpoch.Version, target.meta.RegionEpoch.Version) + 1,
	}
	switch {
	case len(source.meta.EndKey) > 0 && bytes.Equal(source.meta.EndKey, target.meta.StartKey):
		merged.StartKey = source.meta.StartKey
	case len(target.meta.EndKey) > 0 && bytes.Equal(target.meta.EndKey, source.meta.StartKey):
		merged.EndKey = source.meta.EndKey
	default:
		return fmt.Errorf("regions %d and %d are not neighbours", sourceID, targetID)
	}
	c.change([]*Region{target.with(&merged)}, []uint64{sourceID})
	return nil
}
