package serving

import (
	"fmt"

	"google.golang.org/grpc/encoding"
	"google.golang.org/grpc/encoding/proto"
)

// codec encodes TiKV's messages by their own generated code; grpc's would wrap each of them first.
type codec struct{}

type generated interface {
	Marshal() ([]byte, error)
	Unmarshal([]byte) error
}

var general = encoding.GetCodec(proto.Name)

func (codec) Name() string { return proto.Name }

func (codec) Marshal(message any) ([]byte, error) {
	if own, ok := message.(generated); ok {
		return own.Marshal()
	}
	return general.Marshal(message)
}

func (codec) Unmarshal(data []byte, message any) error {
	if own, ok := message.(generated); ok {
		return own.Unmarshal(data)
	}
	if general == nil {
		return fmt.Errorf("no codec for %T", message)
	}
	return general.Unmarshal(data, message)
}
