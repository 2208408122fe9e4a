// A client that shares nothing with this project but the wire: grpc-go, the library under client-go.
// It reads commands from its input, one JSON object a line, runs them side by side, and writes what it saw of each, one
// JSON object a line. Messages are bytes: whoever drives it encodes and decodes them.
package main

import (
	"bufio"
	"encoding/json"
	"os"
	"sync"
)

func main() {
	connections := newConnections()
	output := json.NewEncoder(os.Stdout)
	var writing sync.Mutex
	var running sync.WaitGroup
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(nil, 64<<20)
	for input.Scan() {
		line := append([]byte(nil), input.Bytes()...)
		running.Add(1)
		go func() {
			defer running.Done()
			seen := run(connections, line)
			writing.Lock()
			defer writing.Unlock()
			if err := output.Encode(seen); err != nil {
				os.Exit(1)
			}
		}()
	}
	running.Wait()
}
