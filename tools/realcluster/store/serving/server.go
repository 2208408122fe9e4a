// Package serving answers a store's calls: unistore's with its quirks mended, raw commands from memory, BatchCommands.
package serving

import (
	"sync/atomic"
	"time"

	"github.com/pingcap/tidb/pkg/store/mockstore/unistore/tikv"
	"realcluster/store/engine"
	"realcluster/store/faults"
	"realcluster/store/placement"
	"realcluster/store/rawkv"
)

// Server is one store: unistore's calls, where it has none of its own.
type Server struct {
	*tikv.Server
	raw      *rawkv.Service
	data     *rawkv.Data
	view     *placement.View
	engine   *engine.Engine
	faults   *faults.Rules
	feedback atomic.Uint64
}

// NewServer answers for the store of the view.
func NewServer(mode rawkv.Mode, data *rawkv.Data, view *placement.View, shared *engine.Engine, rules *faults.Rules) *Server {
	s := &Server{
		Server: shared.Server(view),
		raw:    rawkv.NewService(mode, data, view),
		data:   data,
		view:   view,
		engine: shared,
		faults: rules,
	}
	s.feedback.Store(uint64(time.Now().UnixMilli()))
	return s
}

func (s *Server) storeID() uint64 { return s.view.Store.ID() }
