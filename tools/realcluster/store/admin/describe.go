package admin

import (
	"bytes"
	"encoding/hex"
	"slices"
	"strconv"

	"realcluster/store/placement"
)

// Ids are texts: they have 64 bits, JSON's numbers have not.
type peerView struct {
	ID      string `json:"id"`
	StoreID string `json:"storeId"`
}

type regionView struct {
	ID       string     `json:"id"`
	StartHex string     `json:"startHex"`
	EndHex   string     `json:"endHex"`
	ConfVer  string     `json:"confVer"`
	Version  string     `json:"version"`
	LeaderOn string     `json:"leaderStoreId,omitempty"`
	Peers    []peerView `json:"peers"`
}

type storeView struct {
	ID            string `json:"id"`
	Address       string `json:"address"`
	StatusAddress string `json:"statusAddress"`
	Up            bool   `json:"up"`
}

type clusterView struct {
	Stores  []storeView  `json:"stores"`
	Regions []regionView `json:"regions"`
}

func (a *Admin) describe() clusterView {
	var view clusterView
	for _, store := range a.Cluster.Stores() {
		meta := store.Meta()
		view.Stores = append(view.Stores, storeView{ID: text(meta.Id), Address: meta.Address, StatusAddress: meta.StatusAddress, Up: store.Up()})
	}
	regions := a.Cluster.Regions()
	slices.SortFunc(regions, func(x, y *placement.Region) int { return bytes.Compare(x.Meta().StartKey, y.Meta().StartKey) })
	for _, region := range regions {
		meta := region.Meta()
		one := regionView{
			ID:       text(meta.Id),
			StartHex: hex.EncodeToString(meta.StartKey),
			EndHex:   hex.EncodeToString(meta.EndKey),
			ConfVer:  text(meta.RegionEpoch.ConfVer),
			Version:  text(meta.RegionEpoch.Version),
		}
		if leader := region.Leader(); leader != nil {
			one.LeaderOn = text(leader.StoreId)
		}
		for _, peer := range meta.Peers {
			one.Peers = append(one.Peers, peerView{ID: text(peer.Id), StoreID: text(peer.StoreId)})
		}
		view.Regions = append(view.Regions, one)
	}
	return view
}

func text(id uint64) string { return strconv.FormatUint(id, 10) }
