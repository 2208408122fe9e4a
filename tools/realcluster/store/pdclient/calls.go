package pdclient

import (
	"context"
	"errors"

	"github.com/pingcap/kvproto/pkg/metapb"
	"github.com/pingcap/kvproto/pkg/pdpb"
	"github.com/tikv/pd/client/clients/router"
	"github.com/tikv/pd/client/opt"
)

// GetClusterID is known since the client connected.
func (c *Client) GetClusterID(context.Context) uint64 { return c.clusterID }

// AllocID takes a new id, for a store, a region or a peer.
func (c *Client) AllocID(ctx context.Context) (uint64, error) {
	got, err := asked(ctx, c, func(ctx context.Context, pd pdpb.PDClient) (*pdpb.AllocIDResponse, error) {
		return pd.AllocID(ctx, &pdpb.AllocIDRequest{Header: c.header()})
	})
	return got.GetId(), err
}

// Bootstrap starts a cluster with one store and one region of one peer.
func (c *Client) Bootstrap(ctx context.Context, store *metapb.Store, region *metapb.Region) (*pdpb.BootstrapResponse, error) {
	return asked(ctx, c, func(ctx context.Context, pd pdpb.PDClient) (*pdpb.BootstrapResponse, error) {
		return pd.Bootstrap(ctx, &pdpb.BootstrapRequest{Header: c.header(), Store: store, Region: region})
	})
}

// IsBootstrapped says whether the cluster was started.
func (c *Client) IsBootstrapped(ctx context.Context) (bool, error) {
	got, err := asked(ctx, c, func(ctx context.Context, pd pdpb.PDClient) (*pdpb.IsBootstrappedResponse, error) {
		return pd.IsBootstrapped(ctx, &pdpb.IsBootstrappedRequest{Header: c.header()})
	})
	return got.GetBootstrapped(), err
}

// PutStore registers a store, or changes its record.
func (c *Client) PutStore(ctx context.Context, store *metapb.Store) error {
	_, err := asked(ctx, c, func(ctx context.Context, pd pdpb.PDClient) (*pdpb.PutStoreResponse, error) {
		return pd.PutStore(ctx, &pdpb.PutStoreRequest{Header: c.header(), Store: store})
	})
	return err
}

// GetStore reads the record of a store.
func (c *Client) GetStore(ctx context.Context, id uint64) (*metapb.Store, error) {
	got, err := asked(ctx, c, func(ctx context.Context, pd pdpb.PDClient) (*pdpb.GetStoreResponse, error) {
		return pd.GetStore(ctx, &pdpb.GetStoreRequest{Header: c.header(), StoreId: id})
	})
	return got.GetStore(), err
}

// GetRegion finds the region of an encoded key.
func (c *Client) GetRegion(ctx context.Context, key []byte, _ ...opt.GetRegionOption) (*router.Region, error) {
	got, err := asked(ctx, c, func(ctx context.Context, pd pdpb.PDClient) (*pdpb.GetRegionResponse, error) {
		return pd.GetRegion(ctx, &pdpb.GetRegionRequest{Header: c.header(), RegionKey: key})
	})
	return &router.Region{Meta: got.GetRegion(), Leader: got.GetLeader()}, err
}

// GetRegionByID finds a region by its id.
func (c *Client) GetRegionByID(ctx context.Context, id uint64, _ ...opt.GetRegionOption) (*router.Region, error) {
	got, err := asked(ctx, c, func(ctx context.Context, pd pdpb.PDClient) (*pdpb.GetRegionResponse, error) {
		return pd.GetRegionByID(ctx, &pdpb.GetRegionByIDRequest{Header: c.header(), RegionId: id})
	})
	return &router.Region{Meta: got.GetRegion(), Leader: got.GetLeader()}, err
}

// AskSplit is what stores asked before AskBatchSplit; nothing here does.
func (c *Client) AskSplit(context.Context, *metapb.Region) (*pdpb.AskSplitResponse, error) {
	return nil, errors.New("AskSplit is not used: AskBatchSplit is")
}

// AskBatchSplit takes the ids of the regions and peers of a split.
func (c *Client) AskBatchSplit(ctx context.Context, region *metapb.Region, count int) (*pdpb.AskBatchSplitResponse, error) {
	return asked(ctx, c, func(ctx context.Context, pd pdpb.PDClient) (*pdpb.AskBatchSplitResponse, error) {
		return pd.AskBatchSplit(ctx, &pdpb.AskBatchSplitRequest{Header: c.header(), Region: region, SplitCount: uint32(count)})
	})
}

// ReportBatchSplit tells of a split that has happened.
func (c *Client) ReportBatchSplit(ctx context.Context, regions []*metapb.Region) error {
	_, err := asked(ctx, c, func(ctx context.Context, pd pdpb.PDClient) (*pdpb.ReportBatchSplitResponse, error) {
		return pd.ReportBatchSplit(ctx, &pdpb.ReportBatchSplitRequest{Header: c.header(), Regions: regions})
	})
	return err
}

// GetGCSafePoint is asked by the engine once a minute.
func (c *Client) GetGCSafePoint(ctx context.Context) (uint64, error) {
	got, err := asked(ctx, c, func(ctx context.Context, pd pdpb.PDClient) (*pdpb.GetGCSafePointResponse, error) {
		return pd.GetGCSafePoint(ctx, &pdpb.GetGCSafePointRequest{Header: c.header()})
	})
	return got.GetSafePoint(), err
}

// StoreHeartbeat tells that the store lives.
func (c *Client) StoreHeartbeat(ctx context.Context, stats *pdpb.StoreStats) error {
	_, err := asked(ctx, c, func(ctx context.Context, pd pdpb.PDClient) (*pdpb.StoreHeartbeatResponse, error) {
		return pd.StoreHeartbeat(ctx, &pdpb.StoreHeartbeatRequest{Header: c.header(), Stats: stats})
	})
	return err
}

// GetTS takes one timestamp: physical milliseconds and logical part.
func (c *Client) GetTS(ctx context.Context) (int64, int64, error) {
	got, err := asked(ctx, c, func(ctx context.Context, pd pdpb.PDClient) (*pdpb.TsoResponse, error) {
		stream, err := pd.Tso(ctx)
		if err != nil {
			return nil, err
		}
		if err := stream.Send(&pdpb.TsoRequest{Header: c.header(), Count: 1}); err != nil {
			return nil, err
		}
		return stream.Recv()
	})
	return got.GetTimestamp().GetPhysical(), got.GetTimestamp().GetLogical(), err
}
