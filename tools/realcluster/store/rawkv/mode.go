// Package rawkv answers TiKV's raw commands from ordered maps in memory, by TiKV's rules
// (raw-keyspace-resource-metrics.md §1.6): unistore itself has only empty stubs for them.
package rawkv

import "fmt"

// Mode is how the cluster stores raw data: storage.api-version and storage.enable-ttl of TiKV.
type Mode int

// The three modes that TiKV has.
const (
	V1 Mode = iota
	V1TTL
	V2
)

// ParseMode reads v1, v1ttl or v2.
func ParseMode(name string) (Mode, error) {
	switch name {
	case "v1":
		return V1, nil
	case "v1ttl":
		return V1TTL, nil
	case "v2":
		return V2, nil
	}
	return V1, fmt.Errorf("%q is no API version: v1, v1ttl or v2", name)
}

// APIVersion is storage.api-version.
func (m Mode) APIVersion() int {
	if m == V2 {
		return 2
	}
	return 1
}

// HasTTL is storage.enable-ttl.
func (m Mode) HasTTL() bool { return m != V1 }

func (m Mode) String() string { return [...]string{"V1", "V1ttl", "V2"}[m] }
