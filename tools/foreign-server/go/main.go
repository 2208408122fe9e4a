// A server that shares nothing with this project but the wire: grpc-go, the library that PD serves with. It writes its
// port, serves until its input ends, and does what the method's name says. Messages are bytes.
package main

import (
	"crypto/tls"
	"crypto/x509"
	"flag"
	"fmt"
	"io"
	"math"
	"net"
	"os"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/keepalive"
)

func main() {
	certFile := flag.String("cert", "", "certificate of the server; absent: plaintext")
	keyFile := flag.String("key", "", "its key")
	clientCaFile := flag.String("client-ca", "", "authority of the clients; absent: none is asked")
	streams := flag.Uint("streams", 1024, "most calls at a time on a connection")
	minPingMs := flag.Int("min-ping-ms", 10, "clients that ping more often are sent away")
	flag.Parse()

	options := []grpc.ServerOption{
		grpc.ForceServerCodec(bytesCodec{}),
		grpc.MaxRecvMsgSize(math.MaxInt32),
		grpc.MaxSendMsgSize(math.MaxInt32),
		grpc.MaxConcurrentStreams(uint32(*streams)),
		grpc.KeepaliveEnforcementPolicy(keepalive.EnforcementPolicy{MinTime: time.Duration(*minPingMs) * time.Millisecond}),
	}
	if *certFile != "" {
		options = append(options, grpc.Creds(credentials.NewTLS(tlsConfig(*certFile, *keyFile, *clientCaFile))))
	}
	var server *grpc.Server
	options = append(options, grpc.UnknownServiceHandler(func(_ any, stream grpc.ServerStream) error {
		return handle(server, stream)
	}))
	server = grpc.NewServer(options...)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		os.Exit(0)
	}()
	_ = server.Serve(listener)
	// Stopped by a call; the process lives until its input ends.
	select {}
}

func tlsConfig(certFile, keyFile, clientCaFile string) *tls.Config {
	own, err := tls.LoadX509KeyPair(certFile, keyFile)
	check(err)
	config := &tls.Config{Certificates: []tls.Certificate{own}}
	if clientCaFile != "" {
		pem, err := os.ReadFile(clientCaFile)
		check(err)
		config.ClientCAs = x509.NewCertPool()
		config.ClientCAs.AppendCertsFromPEM(pem)
		config.ClientAuth = tls.RequireAndVerifyClientCert
	}
	return config
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
