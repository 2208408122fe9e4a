package main

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"
)

// target is where a command goes. Commands that name the same connection share it.
type target struct {
	Address    string `json:"address"`
	Connection string `json:"connection"`
	// PEM; without an authority the connection is plaintext.
	CA   string `json:"ca"`
	Cert string `json:"cert"`
	Key  string `json:"key"`
	// grpc-go pings at most each 10 s, whatever is asked for.
	KeepaliveTimeMs    int `json:"keepaliveTimeMs"`
	KeepaliveTimeoutMs int `json:"keepaliveTimeoutMs"`
}

type connections struct {
	guard sync.Mutex
	byKey map[string]*grpc.ClientConn
}

func newConnections() *connections {
	return &connections{byKey: map[string]*grpc.ClientConn{}}
}

func (all *connections) to(where target) (*grpc.ClientConn, error) {
	all.guard.Lock()
	defer all.guard.Unlock()
	key := where.Address + " " + where.Connection
	if found := all.byKey[key]; found != nil {
		return found, nil
	}
	security, err := securityOf(where)
	if err != nil {
		return nil, err
	}
	options := []grpc.DialOption{
		grpc.WithTransportCredentials(security),
		grpc.WithDefaultCallOptions(grpc.ForceCodec(bytesCodec{}), grpc.MaxCallRecvMsgSize(1<<30)),
	}
	if where.KeepaliveTimeMs > 0 {
		options = append(options, grpc.WithKeepaliveParams(keepalive.ClientParameters{
			Time:    time.Duration(where.KeepaliveTimeMs) * time.Millisecond,
			Timeout: time.Duration(where.KeepaliveTimeoutMs) * time.Millisecond,
		}))
	}
	made, err := grpc.NewClient("passthrough:///"+where.Address, options...)
	if err != nil {
		return nil, err
	}
	all.byKey[key] = made
	return made, nil
}

func securityOf(where target) (credentials.TransportCredentials, error) {
	if where.CA == "" {
		return insecure.NewCredentials(), nil
	}
	authorities := x509.NewCertPool()
	if !authorities.AppendCertsFromPEM([]byte(where.CA)) {
		return nil, errors.New("the authority is no certificate")
	}
	config := &tls.Config{RootCAs: authorities}
	if where.Cert != "" {
		own, err := tls.X509KeyPair([]byte(where.Cert), []byte(where.Key))
		if err != nil {
			return nil, fmt.Errorf("the client's certificate: %w", err)
		}
		config.Certificates = []tls.Certificate{own}
	}
	return credentials.NewTLS(config), nil
}
