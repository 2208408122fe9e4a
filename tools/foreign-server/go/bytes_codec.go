package main

import "fmt"

// bytesCodec hands messages through as they are. Its name is that of the content type's suffix.
type bytesCodec struct{}

func (bytesCodec) Marshal(message any) ([]byte, error) {
	bytes, ok := message.(*[]byte)
	if !ok {
		return nil, fmt.Errorf("not bytes: %T", message)
	}
	return *bytes, nil
}

func (bytesCodec) Unmarshal(data []byte, message any) error {
	bytes, ok := message.(*[]byte)
	if !ok {
		return fmt.Errorf("not bytes: %T", message)
	}
	*bytes = append([]byte{}, data...)
	return nil
}

func (bytesCodec) Name() string { return "proto" }
