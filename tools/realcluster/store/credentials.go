package main

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"os"

	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
)

// creds are those of both directions: stores are clients of PD.
type creds struct {
	server, client credentials.TransportCredentials
}

// loadCredentials reads the three files; without any of them nothing is encrypted. Clients need a certificate, as at PD.
func loadCredentials(ca, cert, key string) (creds, error) {
	if ca == "" && cert == "" && key == "" {
		plain := insecure.NewCredentials()
		return creds{server: plain, client: plain}, nil
	}
	authority, err := os.ReadFile(ca)
	if err != nil {
		return creds{}, err
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(authority) {
		return creds{}, errors.New("no certificate in " + ca)
	}
	pair, err := tls.LoadX509KeyPair(cert, key)
	if err != nil {
		return creds{}, err
	}
	return creds{
		server: credentials.NewTLS(&tls.Config{
			Certificates: []tls.Certificate{pair},
			ClientAuth:   tls.RequireAndVerifyClientCert,
			ClientCAs:    pool,
		}),
		client: credentials.NewTLS(&tls.Config{Certificates: []tls.Certificate{pair}, RootCAs: pool}),
	}, nil
}
