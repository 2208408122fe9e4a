package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/status"
)

// command is one call: unary when it is no stream.
type command struct {
	target
	Id        int      `json:"id"`
	Path      string   `json:"path"`
	Stream    bool     `json:"stream"`
	Messages  [][]byte `json:"messages"`
	TimeoutMs int      `json:"timeoutMs"`
	// For streams: how many messages to wait for before the stream is left; 0 waits for its end.
	Answers int `json:"answers"`
	// For streams: how long to wait before the first message is sent, and whether to half-close after the last.
	WaitMs    int  `json:"waitMs"`
	HalfClose bool `json:"halfClose"`
}

// sight is what was seen of a command.
type sight struct {
	Id int `json:"id"`
	// Name of a status, or OK. A stream that was left with enough answers is OK.
	Code    string   `json:"code"`
	Text    string   `json:"text"`
	Answers [][]byte `json:"answers"`
	// For streams: whether response headers came before the first message was sent.
	EarlyHeaders bool  `json:"earlyHeaders"`
	TookMs       int64 `json:"tookMs"`
}

func run(connections *connections, line []byte) sight {
	asked := command{TimeoutMs: 5_000}
	if err := json.Unmarshal(line, &asked); err != nil {
		return sight{Code: "BadCommand", Text: err.Error()}
	}
	startedAt := time.Now()
	seen := sight{Id: asked.Id, Answers: [][]byte{}}
	connection, err := connections.to(asked.target)
	if err == nil {
		limited, cancel := context.WithTimeout(context.Background(), time.Duration(asked.TimeoutMs)*time.Millisecond)
		defer cancel()
		if asked.Stream {
			err = runStream(limited, connection, asked, &seen)
		} else {
			err = runUnary(limited, connection, asked, &seen)
		}
	}
	seen.Code, seen.Text = status.Code(err).String(), status.Convert(err).Message()
	seen.TookMs = time.Since(startedAt).Milliseconds()
	return seen
}

func runUnary(limited context.Context, connection *grpc.ClientConn, asked command, seen *sight) error {
	var answer []byte
	if err := connection.Invoke(limited, asked.Path, &asked.Messages[0], &answer); err != nil {
		return err
	}
	seen.Answers = append(seen.Answers, answer)
	return nil
}

func runStream(limited context.Context, connection *grpc.ClientConn, asked command, seen *sight) error {
	description := &grpc.StreamDesc{ClientStreams: true, ServerStreams: true}
	stream, err := connection.NewStream(limited, description, asked.Path)
	if err != nil {
		return err
	}
	if asked.WaitMs > 0 {
		headers := make(chan struct{})
		go func() {
			_, _ = stream.Header()
			close(headers)
		}()
		select {
		case <-headers:
			seen.EarlyHeaders = true
		case <-time.After(time.Duration(asked.WaitMs) * time.Millisecond):
		}
	}
	for i := range asked.Messages {
		// A stream that has ended tells why when it is read.
		if err := stream.SendMsg(&asked.Messages[i]); err != nil && !errors.Is(err, io.EOF) {
			return err
		}
	}
	if asked.HalfClose {
		if err := stream.CloseSend(); err != nil {
			return err
		}
	}
	for asked.Answers == 0 || len(seen.Answers) < asked.Answers {
		var answer []byte
		if err := stream.RecvMsg(&answer); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		seen.Answers = append(seen.Answers, answer)
	}
	return nil
}
