package rawkv

import (
	"fmt"

	"github.com/pingcap/kvproto/pkg/kvrpcpb"
)

const (
	rawPrefix   = 'r'
	maxKeyBytes = 8 << 10
)

// admitVersion refuses a request that was made for another API version (§1.6.1).
func (m Mode) admitVersion(command string, ctx *kvrpcpb.Context) string {
	version := ctx.GetApiVersion()
	if (m == V2 && version == kvrpcpb.APIVersion_V2) || (m != V2 && version == kvrpcpb.APIVersion_V1) {
		return ""
	}
	return fmt.Sprintf("Api version in request does not match with TiKV storage, cmd: %s, storage: %s, request: %s", command, m, version)
}

func (m Mode) admitKey(command string, key []byte) string {
	if m != V2 || (len(key) > 0 && key[0] == rawPrefix) {
		return ""
	}
	return fmt.Sprintf("Invalid key mode, cmd: %s, storage: %s, key: %X", command, m, key)
}

// admitRange wants both ends, of one mode; low and high are in order even when the scan is not.
func (m Mode) admitRange(command string, low, high []byte) string {
	if m != V2 {
		return ""
	}
	if len(low) > 0 && low[0] == rawPrefix && len(high) > 0 &&
		(high[0] == rawPrefix || (len(high) == 1 && high[0] == rawPrefix+1)) {
		return ""
	}
	return fmt.Sprintf("Invalid key range mode, cmd: %s, storage: %s, range: (%X, %X)", command, m, low, high)
}

// admitFamily: API V2 has no column families (§1.5).
func (m Mode) admitFamily(cf string) string {
	if m == V2 {
		if cf != "" {
			return "cf is deprecated in API V2"
		}
		return ""
	}
	switch cf {
	case "", "default", "lock", "write":
		return ""
	}
	return fmt.Sprintf("invalid cf name: %s", cf)
}

func admitSize(key []byte) string {
	if len(key) <= maxKeyBytes {
		return ""
	}
	return fmt.Sprintf("max key size exceeded, size: %d, limit: %d", len(key), maxKeyBytes)
}

func (m Mode) admitTTL(ttl uint64) string {
	if ttl != 0 && !m.HasTTL() {
		return "ttl is not enabled, but get put request with ttl"
	}
	return ""
}

// first is the first refusal that there is.
func first(refusals ...string) string {
	for _, refusal := range refusals {
		if refusal != "" {
			return refusal
		}
	}
	return ""
}
