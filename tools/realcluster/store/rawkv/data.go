package rawkv

import (
	"sync"
	"time"
	"unsafe"

	"github.com/google/btree"
	"github.com/pingcap/kvproto/pkg/kvrpcpb"
)

const degree = 64

// entry is one key with its value. Neither is ever changed in place, so readers may keep them.
type entry struct {
	key   string
	value []byte
	// expiresAt is in Unix seconds; 0: never.
	expiresAt uint64
}

func less(a, b entry) bool { return a.key < b.key }

// Data is all raw data of the cluster, a map per column family.
type Data struct {
	mu       sync.RWMutex
	families map[string]*btree.BTreeG[entry]
}

// NewData is empty.
func NewData() *Data {
	families := map[string]*btree.BTreeG[entry]{}
	for _, name := range []string{"default", "lock", "write"} {
		families[name] = btree.NewG(degree, less)
	}
	return &Data{families: families}
}

func (d *Data) family(cf string) *btree.BTreeG[entry] {
	if cf == "" {
		cf = "default"
	}
	return d.families[cf]
}

// text looks at bytes as a string without a copy: requests own their bytes and nobody changes them.
func text(key []byte) string { return unsafe.String(unsafe.SliceData(key), len(key)) }

func bytesOf(key string) []byte { return unsafe.Slice(unsafe.StringData(key), len(key)) }

func nowSeconds() uint64 { return uint64(time.Now().Unix()) }

func expiry(ttl uint64) uint64 {
	if ttl == 0 {
		return 0
	}
	if now := nowSeconds(); ttl < ^uint64(0)-now {
		return now + ttl
	}
	return ^uint64(0)
}

func (e entry) visible(now uint64) bool { return e.expiresAt == 0 || e.expiresAt > now }

// find needs the lock, for reading at least.
func find(family *btree.BTreeG[entry], key []byte) (entry, bool) {
	found, ok := family.Get(entry{key: text(key)})
	return found, ok && (found.expiresAt == 0 || found.visible(nowSeconds()))
}

// walk calls visit for each visible entry of [low, high) until it says false; an empty high is none.
func walk(family *btree.BTreeG[entry], low, high []byte, reverse bool, visit func(entry) bool) {
	now := nowSeconds()
	from, to := text(low), text(high)
	forwards := func(e entry) bool { return !e.visible(now) || visit(e) }
	if !reverse {
		if to == "" {
			family.AscendGreaterOrEqual(entry{key: from}, forwards)
		} else {
			family.AscendRange(entry{key: from}, entry{key: to}, forwards)
		}
		return
	}
	backwards := func(e entry) bool {
		if e.key < from {
			return false
		}
		// The upper bound is exclusive, the tree's is not.
		return (to != "" && e.key >= to) || !e.visible(now) || visit(e)
	}
	if to == "" {
		family.Descend(backwards)
	} else {
		family.DescendLessOrEqual(entry{key: to}, backwards)
	}
}

func (d *Data) deleteRange(cf string, low, high []byte) {
	d.mu.Lock()
	defer d.mu.Unlock()
	family := d.family(cf)
	var gone []entry
	collect := func(e entry) bool {
		gone = append(gone, e)
		return true
	}
	if len(high) == 0 {
		family.AscendGreaterOrEqual(entry{key: text(low)}, collect)
	} else {
		family.AscendRange(entry{key: text(low)}, entry{key: text(high)}, collect)
	}
	for _, e := range gone {
		family.Delete(e)
	}
}

// DestroyRange is what UnsafeDestroyRange does to raw data: it asks no region.
func (d *Data) DestroyRange(low, high []byte) {
	for cf := range d.families {
		d.deleteRange(cf, low, high)
	}
}

func pairOf(e entry, keyOnly bool) *kvrpcpb.KvPair {
	pair := &kvrpcpb.KvPair{Key: bytesOf(e.key)}
	if !keyOnly {
		pair.Value = e.value
	}
	return pair
}
