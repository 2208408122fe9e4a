package main

import (
	"context"
	"fmt"
	"net"
	"time"

	"github.com/pingcap/kvproto/pkg/metapb"
	"realcluster/store/admin"
	"realcluster/store/engine"
	"realcluster/store/faults"
	"realcluster/store/pdclient"
	"realcluster/store/placement"
	"realcluster/store/rawkv"
	"realcluster/store/serving"
)

const (
	loopback     = "127.0.0.1:0"
	storeVersion = "8.1.0"
	startWithin  = 30 * time.Second
)

type options struct {
	pd     []string
	stores int
	folder string
	mode   rawkv.Mode
	creds  creds
}

type process struct {
	adminAddress string
	cluster      *placement.Cluster
	nodes        []*serving.Node
	clients      []*pdclient.Client
}

func start(o options) (*process, error) {
	if o.stores < 1 || o.folder == "" {
		return nil, fmt.Errorf("at least one store and a folder are needed")
	}
	ctx, cancel := context.WithTimeout(context.Background(), startWithin)
	defer cancel()
	p := &process{}
	stores := make([]*placement.Store, o.stores)
	listeners := make([]net.Listener, o.stores)
	for i := range stores {
		client, err := pdclient.New(o.pd, o.creds.client)
		if err != nil {
			return nil, err
		}
		p.clients = append(p.clients, client)
		if listeners[i], err = net.Listen("tcp", loopback); err != nil {
			return nil, err
		}
		status, err := net.Listen("tcp", loopback)
		if err != nil {
			return nil, err
		}
		serving.ServeStatus(status, o.mode)
		id, err := client.AllocID(ctx)
		if err != nil {
			return nil, err
		}
		address := listeners[i].Addr().String()
		stores[i] = placement.NewStore(client, metapb.Store{
			Id:             id,
			Address:        address,
			PeerAddress:    address,
			StatusAddress:  status.Addr().String(),
			Version:        storeVersion,
			StartTimestamp: time.Now().Unix(),
		})
	}
	p.cluster = placement.NewCluster(stores)
	if err := p.cluster.Bootstrap(ctx); err != nil {
		return nil, err
	}
	shared, err := engine.Open(o.folder, stores[0].PD)
	if err != nil {
		return nil, err
	}
	data, rules := rawkv.NewData(), &faults.Rules{}
	for i, store := range stores {
		view := &placement.View{Cluster: p.cluster, Store: store}
		node := serving.NewNode(p.cluster, store, serving.NewServer(o.mode, data, view, shared, rules), o.creds.server)
		node.Listen(listeners[i])
		p.nodes = append(p.nodes, node)
	}
	p.cluster.Run()
	listener, err := net.Listen("tcp", loopback)
	if err != nil {
		return nil, err
	}
	(&admin.Admin{Cluster: p.cluster, Nodes: p.nodes, Faults: rules}).Serve(listener)
	p.adminAddress = listener.Addr().String()
	return p, nil
}

// close leaves the engine as it is: its folder is thrown away.
func (p *process) close() {
	for _, node := range p.nodes {
		node.Close()
	}
	p.cluster.Close()
	for _, client := range p.clients {
		client.Close()
	}
}
