package serving

import (
	"context"
	"fmt"
	"net"
	"sync"
	"time"

	deadlock "github.com/pingcap/kvproto/pkg/deadlock"
	pb "github.com/pingcap/kvproto/pkg/tikvpb"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/keepalive"
	"realcluster/store/placement"
)

const (
	maxMessageBytes = 256 << 20
	windowBytes     = 4 << 20
	// electionTime is how long the regions of a store that has stopped have no leader.
	electionTime = 200 * time.Millisecond
)

// Node is a store that can be stopped, started and moved to another port.
type Node struct {
	Store   *placement.Store
	cluster *placement.Cluster
	server  *Server
	creds   credentials.TransportCredentials

	mu      sync.Mutex
	running *grpc.Server
	address string
}

// NewNode serves nothing yet.
func NewNode(cluster *placement.Cluster, store *placement.Store, server *Server, creds credentials.TransportCredentials) *Node {
	return &Node{Store: store, cluster: cluster, server: server, creds: creds}
}

// Listen starts to serve on a port that was opened for it.
func (n *Node) Listen(listener net.Listener) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.serve(listener)
}

func (n *Node) serve(listener net.Listener) {
	server := grpc.NewServer(
		grpc.Creds(n.creds),
		grpc.ForceServerCodec(codec{}),
		grpc.UnaryInterceptor(n.server.unary),
		grpc.MaxRecvMsgSize(maxMessageBytes),
		grpc.MaxSendMsgSize(maxMessageBytes),
		grpc.InitialWindowSize(windowBytes),
		grpc.InitialConnWindowSize(windowBytes),
		grpc.KeepaliveEnforcementPolicy(keepalive.EnforcementPolicy{MinTime: time.Second, PermitWithoutStream: true}),
	)
	pb.RegisterTikvServer(server, n.server)
	deadlock.RegisterDeadlockServer(server, n.server)
	healthy := health.NewServer()
	healthpb.RegisterHealthServer(server, healthy)
	n.running, n.address = server, listener.Addr().String()
	go func() { _ = server.Serve(listener) }()
}

// Stop breaks all connections; other stores take over its regions a little later.
func (n *Node) Stop() error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.running == nil {
		return fmt.Errorf("store %d is down already", n.Store.ID())
	}
	n.running.Stop()
	n.running = nil
	n.cluster.Leave(n.Store)
	time.AfterFunc(electionTime, n.cluster.Elect)
	return nil
}

// Start serves again, at the address that it had.
func (n *Node) Start(ctx context.Context) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.running != nil {
		return fmt.Errorf("store %d is up already", n.Store.ID())
	}
	return n.listenAt(ctx, n.address)
}

// Move restarts the store at another address, which it answers.
func (n *Node) Move(ctx context.Context) (string, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.running != nil {
		n.running.Stop()
		n.running = nil
		n.cluster.Leave(n.Store)
	}
	err := n.listenAt(ctx, "127.0.0.1:0")
	return n.address, err
}

func (n *Node) listenAt(ctx context.Context, address string) error {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	n.serve(listener)
	return n.cluster.Return(ctx, n.Store, n.address)
}

// Close ends it for good.
func (n *Node) Close() {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.running != nil {
		n.running.Stop()
	}
}
