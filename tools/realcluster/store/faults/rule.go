// Package faults makes requests fail on purpose: by command, store and count, before or after they were applied.
package faults

import (
	"fmt"

	"github.com/pingcap/kvproto/pkg/errorpb"
)

// Rule is one fault. It ends after Times requests.
type Rule struct {
	ID uint64 `json:"id,string"`
	// Command is the name of the call, as RawPut; empty: all.
	Command string `json:"command,omitempty"`
	// StoreID is the store that answers; 0: any.
	StoreID uint64 `json:"storeId,string,omitempty"`
	// When is before or after the request is applied. Region errors come instead of applying.
	When string `json:"when"`
	// Action is what is answered.
	Action string `json:"action"`
	// Skip lets so many requests pass first.
	Skip uint64 `json:"skip,omitempty"`
	// Times is how many requests meet it; 0 becomes 1.
	Times uint64 `json:"times"`
	// Met is how many have.
	Met uint64 `json:"met"`
}

// What a rule can do.
const (
	// Drop never answers.
	Drop = "drop"
	// Cut ends the call, or the stream of the call, with UNAVAILABLE.
	Cut = "cut"

	before = "before"
	after  = "after"
)

var regionErrors = map[string]func() *errorpb.Error{
	"busy": func() *errorpb.Error {
		return &errorpb.Error{Message: "server is busy", ServerIsBusy: &errorpb.ServerIsBusy{Reason: "injected"}}
	},
	"stale-command": func() *errorpb.Error {
		return &errorpb.Error{Message: "stale command", StaleCommand: &errorpb.StaleCommand{}}
	},
	"not-found": func() *errorpb.Error {
		return &errorpb.Error{Message: "region not found", RegionNotFound: &errorpb.RegionNotFound{}}
	},
	"undetermined": func() *errorpb.Error {
		return &errorpb.Error{Message: "undetermined", UndeterminedResult: &errorpb.UndeterminedResult{Message: "injected"}}
	},
}

func (r *Rule) check() error {
	if r.When == "" {
		r.When = before
	}
	if r.Times == 0 {
		r.Times = 1
	}
	if r.When != before && r.When != after {
		return fmt.Errorf("when is before or after, not %q", r.When)
	}
	if _, known := regionErrors[r.Action]; !known && r.Action != Drop && r.Action != Cut {
		return fmt.Errorf("there is no fault %q", r.Action)
	}
	return nil
}

// Error is the region error to answer, or nil: drop or cut then.
func (r *Rule) Error() *errorpb.Error {
	if make := regionErrors[r.Action]; make != nil {
		return make()
	}
	return nil
}

// AfterApply says that the request is applied all the same.
func (r *Rule) AfterApply() bool { return r.When == after }
