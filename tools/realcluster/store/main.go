// Command store runs N stores on N ports over one MVCC engine, registered at a real PD server. It says where its admin
// port is in one line of JSON, and ends when its standard input does.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"realcluster/store/rawkv"
)

func main() {
	pd := flag.String("pd", "127.0.0.1:2379", "addresses of PD, with commas between them")
	stores := flag.Int("stores", 3, "how many stores")
	folder := flag.String("data", "", "an empty folder for the engine")
	api := flag.String("api", "v1", "v1, v1ttl or v2")
	ca := flag.String("cacert", "", "file of the certificate authority: TLS for all connections")
	cert := flag.String("cert", "", "file of the certificate")
	key := flag.String("key", "", "file of the private key")
	certificates := flag.String("make-certificates", "", "write certificates into this folder, and end")
	guarded := flag.Bool("guard", false, "run the program in the arguments until standard input ends")
	flag.Parse()
	if *guarded {
		if err := guard(flag.Args()); err != nil {
			fail(err)
		}
		return
	}
	if *certificates != "" {
		if err := makeCertificates(*certificates); err != nil {
			fail(err)
		}
		return
	}
	if err := logToStderr(); err != nil {
		fail(err)
	}
	mode, err := rawkv.ParseMode(*api)
	if err != nil {
		fail(err)
	}
	creds, err := loadCredentials(*ca, *cert, *key)
	if err != nil {
		fail(err)
	}
	running, err := start(options{pd: strings.Split(*pd, ","), stores: *stores, folder: *folder, mode: mode, creds: creds})
	if err != nil {
		fail(err)
	}
	_ = json.NewEncoder(os.Stdout).Encode(map[string]string{"admin": running.adminAddress})
	waitForTheEnd()
	running.close()
}

// waitForTheEnd returns on a signal, or when whoever has started this process is gone.
func waitForTheEnd() {
	ended := make(chan os.Signal, 1)
	signal.Notify(ended, syscall.SIGINT, syscall.SIGTERM)
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		ended <- syscall.SIGTERM
	}()
	<-ended
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
