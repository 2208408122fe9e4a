// Package admin is the test's hand on the cluster: HTTP with JSON, on loopback.
package admin

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"

	"github.com/pingcap/tidb/pkg/util/codec"
	"realcluster/store/faults"
	"realcluster/store/placement"
	"realcluster/store/serving"
)

// Admin answers for the whole process.
type Admin struct {
	Cluster *placement.Cluster
	Nodes   []*serving.Node
	Faults  *faults.Rules
}

type command struct {
	RegionID uint64   `json:"regionId,string"`
	IntoID   uint64   `json:"intoRegionId,string"`
	StoreID  uint64   `json:"storeId,string"`
	Keys     []string `json:"keys"`
	// Raw keys of API V1 are bounds as they are.
	Raw bool `json:"raw"`
}

// Serve answers until the process ends.
func (a *Admin) Serve(listener net.Listener) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /cluster", func(w http.ResponseWriter, _ *http.Request) { reply(w, a.describe(), nil) })
	mux.HandleFunc("GET /faults", func(w http.ResponseWriter, _ *http.Request) { reply(w, a.Faults.List(), nil) })
	mux.HandleFunc("DELETE /faults", func(w http.ResponseWriter, _ *http.Request) {
		a.Faults.Clear()
		reply(w, struct{}{}, nil)
	})
	post(mux, "/faults", func(_ context.Context, rule faults.Rule) (any, error) { return a.Faults.Add(rule) })
	post(mux, "/split", a.split)
	post(mux, "/merge", func(_ context.Context, c command) (any, error) {
		return struct{}{}, a.Cluster.Merge(c.RegionID, c.IntoID)
	})
	post(mux, "/leader", func(_ context.Context, c command) (any, error) {
		if a.Cluster.Store(c.StoreID) == nil {
			return nil, fmt.Errorf("there is no store %d", c.StoreID)
		}
		return struct{}{}, a.Cluster.TransferLeader(c.RegionID, c.StoreID)
	})
	post(mux, "/stores/stop", a.onNode(func(_ context.Context, n *serving.Node) error { return n.Stop() }))
	post(mux, "/stores/start", a.onNode(func(ctx context.Context, n *serving.Node) error { return n.Start(ctx) }))
	post(mux, "/stores/move", a.onNode(func(ctx context.Context, n *serving.Node) error {
		_, err := n.Move(ctx)
		return err
	}))
	go func() { _ = http.Serve(listener, mux) }()
}

func (a *Admin) split(ctx context.Context, c command) (any, error) {
	if len(c.Keys) == 0 {
		return nil, errors.New("no keys to split at")
	}
	bounds := make([][]byte, len(c.Keys))
	for i, text := range c.Keys {
		key, err := hex.DecodeString(text)
		if err != nil {
			return nil, fmt.Errorf("key %q: %w", text, err)
		}
		if bounds[i] = key; !c.Raw {
			bounds[i] = codec.EncodeBytes(nil, key)
		}
	}
	_, err := a.Cluster.Split(ctx, bounds)
	return struct{}{}, err
}

func (a *Admin) onNode(work func(context.Context, *serving.Node) error) func(context.Context, command) (any, error) {
	return func(ctx context.Context, c command) (any, error) {
		for _, node := range a.Nodes {
			if node.Store.ID() == c.StoreID {
				return struct{}{}, work(ctx, node)
			}
		}
		return nil, fmt.Errorf("there is no store %d", c.StoreID)
	}
}

func post[Q any](mux *http.ServeMux, path string, work func(context.Context, Q) (any, error)) {
	mux.HandleFunc("POST "+path, func(w http.ResponseWriter, request *http.Request) {
		var q Q
		if err := json.NewDecoder(request.Body).Decode(&q); err != nil {
			reply(w, nil, err)
			return
		}
		answer, err := work(request.Context(), q)
		reply(w, answer, err)
	})
}

func reply(w http.ResponseWriter, answer any, err error) {
	w.Header().Set("Content-Type", "application/json")
	if err != nil {
		w.WriteHeader(http.StatusConflict)
		answer = map[string]string{"error": err.Error()}
	}
	_ = json.NewEncoder(w).Encode(answer)
}
