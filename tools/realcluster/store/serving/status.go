package serving

import (
	"encoding/json"
	"net"
	"net/http"

	"realcluster/store/rawkv"
)

// ServeStatus answers on a store's status port: its configuration, as far as clients look at it.
func ServeStatus(listener net.Listener, mode rawkv.Mode) {
	mux := http.NewServeMux()
	mux.HandleFunc("/config", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]any{
			"storage": map[string]any{"api-version": mode.APIVersion(), "enable-ttl": mode.HasTTL()},
		})
	})
	mux.HandleFunc("/status", func(http.ResponseWriter, *http.Request) {})
	go func() { _ = http.Serve(listener, mux) }()
}
