// Command interop does with client-go what clients do, on a cluster that is up, and holds every answer against what it
// has written. It prints one line of JSON for each check.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/pingcap/kvproto/pkg/kvrpcpb"
	"github.com/pingcap/log"
	"go.uber.org/zap"
)

const within = time.Minute

// ground is what a check works on.
type ground struct {
	ctx      context.Context
	pd       []string
	api      kvrpcpb.APIVersion
	keyspace string
	hasTTL   bool
}

type check struct {
	name string
	run  func(*ground) error
}

func main() {
	pd := flag.String("pd", "127.0.0.1:2379", "addresses of PD, with commas between them")
	api := flag.String("api", "v1", "v1, v1ttl or v2")
	keyspace := flag.String("keyspace", "", "the keyspace, with v2")
	what := flag.String("what", "raw", "raw or txn")
	flag.Parse()
	log.ReplaceGlobals(zap.NewNop(), &log.ZapProperties{})
	ctx, cancel := context.WithTimeout(context.Background(), within)
	defer cancel()
	g := &ground{ctx: ctx, pd: strings.Split(*pd, ","), keyspace: *keyspace, hasTTL: *api != "v1"}
	if *api == "v2" {
		g.api = kvrpcpb.APIVersion_V2
	}
	checks := map[string][]check{"raw": rawChecks, "txn": txnChecks}[*what]
	lines := json.NewEncoder(os.Stdout)
	for _, each := range checks {
		line := map[string]string{"check": each.name}
		if err := each.run(g); err != nil {
			line["error"] = err.Error()
		}
		_ = lines.Encode(line)
	}
}

func expect(what string, seen, wanted any) error {
	if a, b := fmt.Sprintf("%v", seen), fmt.Sprintf("%v", wanted); a != b {
		return fmt.Errorf("%s: %.200s instead of %.200s", what, a, b)
	}
	return nil
}

// all is the first error that there is.
func all(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

func key(prefix string, i int) []byte { return []byte(fmt.Sprintf("%s%05d", prefix, i)) }

func rows(prefix string, count int) (keys, values [][]byte) {
	for i := range count {
		keys = append(keys, key(prefix, i))
		values = append(values, []byte(fmt.Sprintf("value %s %d", prefix, i)))
	}
	return keys, values
}

func reversed(list [][]byte) [][]byte {
	out := make([][]byte, len(list))
	for i, each := range list {
		out[len(list)-1-i] = each
	}
	return out
}
