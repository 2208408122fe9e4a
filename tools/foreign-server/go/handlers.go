package main

import (
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	_ "google.golang.org/grpc/encoding/gzip"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func handle(server *grpc.Server, stream grpc.ServerStream) error {
	method, _ := grpc.MethodFromServerStream(stream)
	switch method {
	case "/t/Echo":
		return echo(stream)
	case "/t/Gzip":
		if err := grpc.SetSendCompressor(stream.Context(), "gzip"); err != nil {
			return err
		}
		return echo(stream)
	case "/t/Silent":
		<-stream.Context().Done()
		return status.FromContextError(stream.Context().Err()).Err()
	case "/t/Fail":
		return fail(stream)
	case "/t/Seen":
		return seen(stream)
	case "/t/GracefulStop":
		go server.GracefulStop()
		return echo(stream)
	case "/t/Stop":
		go server.Stop()
		<-stream.Context().Done()
		return nil
	}
	return status.Errorf(codes.Unimplemented, "unknown method %s", method)
}

func echo(stream grpc.ServerStream) error {
	for {
		var message []byte
		if err := stream.RecvMsg(&message); err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
		if err := stream.SendMsg(&message); err != nil {
			return err
		}
	}
}

// fail ends with the status and text that the metadata names.
func fail(stream grpc.ServerStream) error {
	incoming, _ := metadata.FromIncomingContext(stream.Context())
	code, err := strconv.Atoi(incoming.Get("code")[0])
	if err != nil {
		return err
	}
	return status.Error(codes.Code(code), string(incoming.Get("text-bin")[0]))
}

// seen tells what came with the call.
func seen(stream grpc.ServerStream) error {
	incoming, _ := metadata.FromIncomingContext(stream.Context())
	told := map[string]any{"who": incoming.Get("who"), "raw": []byte(incoming.Get("raw-bin")[0])}
	if deadline, ok := stream.Context().Deadline(); ok {
		told["leftMs"] = time.Until(deadline).Milliseconds()
	}
	message, err := json.Marshal(told)
	if err != nil {
		return err
	}
	return stream.SendMsg(&message)
}
