// Package pdclient is the PD client of a store: what the engine asks of PD, over plain text or TLS, with short retries,
// so that a change of PD's leader costs a fraction of a second.
package pdclient

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/pingcap/kvproto/pkg/pdpb"
	"github.com/pingcap/tidb/pkg/store/mockstore/unistore/pd"
	"google.golang.org/grpc/credentials"
)

const (
	callTimeout   = 2 * time.Second
	retryInterval = 50 * time.Millisecond
	retryFor      = 15 * time.Second
)

// Client speaks for one store.
type Client struct {
	members   *members
	clusterID uint64
	reports   chan *pdpb.RegionHeartbeatRequest
	orders    atomic.Value
	ctx       context.Context
	cancel    context.CancelFunc
	done      chan struct{}
}

var _ pd.Client = (*Client)(nil)

// New connects to the PD members at these addresses (host:port).
func New(addresses []string, creds credentials.TransportCredentials) (*Client, error) {
	ctx, cancel := context.WithCancel(context.Background())
	c := &Client{
		members: newMembers(addresses, creds),
		reports: make(chan *pdpb.RegionHeartbeatRequest, 4096),
		ctx:     ctx,
		cancel:  cancel,
		done:    make(chan struct{}),
	}
	c.SetRegionHeartbeatResponseHandler(nil)
	id, err := retried(ctx, c, func(ctx context.Context, _ pdpb.PDClient) (uint64, error) {
		return c.members.find(ctx)
	})
	if err != nil {
		cancel()
		c.members.close()
		return nil, fmt.Errorf("PD at %v: %w", addresses, err)
	}
	c.clusterID = id
	go c.heartbeatLoop()
	return c, nil
}

// Close ends the heartbeats and the connections.
func (c *Client) Close() {
	c.cancel()
	<-c.done
	c.members.close()
}

func (c *Client) header() *pdpb.RequestHeader {
	return &pdpb.RequestHeader{ClusterId: c.clusterID}
}

type answer interface{ GetHeader() *pdpb.ResponseHeader }

// asked calls the leader until it answers; an error in the header of the answer is final.
func asked[A answer](ctx context.Context, c *Client, call func(context.Context, pdpb.PDClient) (A, error)) (A, error) {
	got, err := retried(ctx, c, call)
	if err != nil {
		return got, err
	}
	if refused := got.GetHeader().GetError(); refused != nil {
		return got, fmt.Errorf("PD refused: %s", refused.String())
	}
	return got, nil
}

func retried[A any](ctx context.Context, c *Client, call func(context.Context, pdpb.PDClient) (A, error)) (A, error) {
	deadline := time.Now().Add(retryFor)
	for {
		each, cancel := context.WithTimeout(ctx, callTimeout)
		got, err := call(each, c.members.leader())
		cancel()
		if err == nil {
			return got, nil
		}
		if time.Now().After(deadline) {
			return got, errors.Join(errors.New("PD does not answer"), err)
		}
		select {
		case <-ctx.Done():
			return got, ctx.Err()
		case <-c.ctx.Done():
			return got, errors.New("the PD client is closed")
		case <-time.After(retryInterval):
		}
		each, cancel = context.WithTimeout(ctx, callTimeout)
		_, _ = c.members.find(each)
		cancel()
	}
}
