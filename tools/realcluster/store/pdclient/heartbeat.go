package pdclient

import (
	"context"
	"time"

	"github.com/pingcap/kvproto/pkg/pdpb"
)

// ReportRegion queues the heartbeat of a region. When PD is away for long the newest are dropped: they are repeated.
func (c *Client) ReportRegion(request *pdpb.RegionHeartbeatRequest) {
	select {
	case c.reports <- request:
	default:
	}
}

// SetRegionHeartbeatResponseHandler says who is told PD's orders.
func (c *Client) SetRegionHeartbeatResponseHandler(handle func(*pdpb.RegionHeartbeatResponse)) {
	if handle == nil {
		handle = func(*pdpb.RegionHeartbeatResponse) {}
	}
	c.orders.Store(handle)
}

func (c *Client) heartbeatLoop() {
	defer close(c.done)
	for c.ctx.Err() == nil {
		if c.heartbeatStream() != nil {
			each, cancel := context.WithTimeout(c.ctx, callTimeout)
			_, _ = c.members.find(each)
			cancel()
		}
		select {
		case <-c.ctx.Done():
		case <-time.After(retryInterval):
		}
	}
}

// heartbeatStream serves one stream until it breaks.
func (c *Client) heartbeatStream() error {
	ctx, cancel := context.WithCancel(c.ctx)
	defer cancel()
	stream, err := c.members.leader().RegionHeartbeat(ctx)
	if err != nil {
		return err
	}
	broken := make(chan error, 1)
	go func() {
		for {
			order, err := stream.Recv()
			if err != nil {
				broken <- err
				return
			}
			c.orders.Load().(func(*pdpb.RegionHeartbeatResponse))(order)
		}
	}()
	for {
		select {
		case err := <-broken:
			return err
		case <-ctx.Done():
			return ctx.Err()
		case report := <-c.reports:
			report.Header = c.header()
			if err := stream.Send(report); err != nil {
				return err
			}
		}
	}
}
