// Package placement knows the regions of the cluster, who leads them and which stores there are. It is what raft and the
// raftstore are in TiKV: here all replicas share one engine, so a change of a region is a change of its record.
package placement

import (
	"bytes"

	"github.com/pingcap/kvproto/pkg/metapb"
	"github.com/pingcap/tidb/pkg/util/codec"
)

// Region is one state of a region; a change makes another one.
type Region struct {
	meta *metapb.Region
	// leader is nil while nobody leads.
	leader *metapb.Peer
	// term goes up with each leader: PD tells old heartbeats from new ones by it.
	term uint64
	// start and end are the bounds without their encoding; an empty end is none.
	start, end []byte
	// Both are shared by all states of a region.
	latches *Latches
	diff    *int64
}

func newRegion(meta *metapb.Region, leader *metapb.Peer, term uint64, latches *Latches) *Region {
	return &Region{
		meta:    meta,
		leader:  leader,
		term:    term,
		start:   plainBound(meta.StartKey),
		end:     plainBound(meta.EndKey),
		latches: latches,
		diff:    new(int64),
	}
}

// plainBound decodes a bound. Bounds of raw data in API V1 are not encoded: those stay as they are.
func plainBound(bound []byte) []byte {
	if len(bound) == 0 {
		return nil
	}
	if rest, plain, err := codec.DecodeBytes(bound, nil); err == nil && len(rest) == 0 {
		return plain
	}
	return bound
}

// Meta is the region as PD knows it, with encoded bounds. Nobody may change it.
func (r *Region) Meta() *metapb.Region { return r.meta }

// Leader is nil while nobody leads.
func (r *Region) Leader() *metapb.Peer { return r.leader }

// Diff counts bytes for the engine.
func (r *Region) Diff() *int64 { return r.diff }

// RawStart is the lower bound without its encoding.
func (r *Region) RawStart() []byte { return r.start }

// RawEnd is the upper bound without its encoding; empty: there is none. The engine then stops below 0xff by itself.
func (r *Region) RawEnd() []byte { return r.end }

// AcquireLatches is the engine's way to keep writers of a key apart.
func (r *Region) AcquireLatches(hashes []uint64) { r.latches.AcquireLatches(hashes) }

// ReleaseLatches gives them back.
func (r *Region) ReleaseLatches(hashes []uint64) { r.latches.ReleaseLatches(hashes) }

// RawBounds are the bounds to hold raw keys against: those of API V1 are compared as they are.
func (r *Region) RawBounds(encoded bool) (start, end []byte) {
	if encoded {
		return r.start, r.end
	}
	return r.meta.StartKey, r.meta.EndKey
}

// holds says the same of a key that is encoded as bounds are.
func (r *Region) holds(encoded []byte) bool {
	return bytes.Compare(encoded, r.meta.StartKey) >= 0 &&
		(len(r.meta.EndKey) == 0 || bytes.Compare(encoded, r.meta.EndKey) < 0)
}

func (r *Region) peerOn(storeID uint64) *metapb.Peer {
	for _, peer := range r.meta.Peers {
		if peer.StoreId == storeID {
			return peer
		}
	}
	return nil
}

// with is a copy with another record; the leader stays if its peer does.
func (r *Region) with(meta *metapb.Region) *Region {
	next := newRegion(meta, r.leader, r.term, r.latches)
	next.diff = r.diff
	if r.leader != nil {
		next.leader = next.peerOn(r.leader.StoreId)
	}
	return next
}

func (r *Region) ledBy(leader *metapb.Peer) *Region {
	next := *r
	next.leader = leader
	next.term++
	return &next
}

func sameEpoch(a, b *metapb.RegionEpoch) bool {
	return a.GetVersion() == b.GetVersion() && a.GetConfVer() == b.GetConfVer()
}
