package pdclient

import (
	"context"
	"errors"
	"net/url"
	"sync"

	"github.com/pingcap/kvproto/pkg/pdpb"
	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials"
	"time"
)

// members knows the PD servers and which of them leads.
type members struct {
	creds credentials.TransportCredentials

	mu        sync.Mutex
	addresses []string
	leading   string
	open      map[string]*grpc.ClientConn
}

func newMembers(addresses []string, creds credentials.TransportCredentials) *members {
	return &members{creds: creds, addresses: addresses, leading: addresses[0], open: map[string]*grpc.ClientConn{}}
}

func (m *members) leader() pdpb.PDClient {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.client(m.leading)
}

// find asks the members in turn who leads; it answers the id of the cluster.
func (m *members) find(ctx context.Context) (uint64, error) {
	m.mu.Lock()
	addresses := append([]string(nil), m.addresses...)
	m.mu.Unlock()
	last := errors.New("no PD member knows a leader")
	for _, address := range addresses {
		m.mu.Lock()
		client := m.client(address)
		m.mu.Unlock()
		each, cancel := context.WithTimeout(ctx, callTimeout/4)
		got, err := client.GetMembers(each, &pdpb.GetMembersRequest{})
		cancel()
		if err != nil {
			last = err
			continue
		}
		if urls := got.GetLeader().GetClientUrls(); len(urls) > 0 {
			m.learn(got)
			return got.GetHeader().GetClusterId(), nil
		}
	}
	return 0, last
}

func (m *members) learn(got *pdpb.GetMembersResponse) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var addresses []string
	for _, member := range got.GetMembers() {
		for _, each := range member.GetClientUrls() {
			addresses = append(addresses, hostOf(each))
		}
	}
	m.addresses = addresses
	m.leading = hostOf(got.GetLeader().GetClientUrls()[0])
}

// client needs the lock.
func (m *members) client(address string) pdpb.PDClient {
	conn, ok := m.open[address]
	if !ok {
		quick := backoff.Config{BaseDelay: 50 * time.Millisecond, Multiplier: 1.5, Jitter: 0.2, MaxDelay: 500 * time.Millisecond}
		// Dial fails only on options that contradict each other; connecting comes later.
		conn, _ = grpc.Dial(address,
			grpc.WithTransportCredentials(m.creds),
			grpc.WithConnectParams(grpc.ConnectParams{Backoff: quick, MinConnectTimeout: time.Second}))
		m.open[address] = conn
	}
	return pdpb.NewPDClient(conn)
}

func (m *members) close() {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, conn := range m.open {
		_ = conn.Close()
	}
}

func hostOf(address string) string {
	if parsed, err := url.Parse(address); err == nil && parsed.Host != "" {
		return parsed.Host
	}
	return address
}
