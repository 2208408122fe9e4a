package faults

import (
	"sync"
	"sync/atomic"
)

// Rules are those that are set. Without any, a request pays for one load.
type Rules struct {
	active atomic.Int64
	mu     sync.Mutex
	rules  []*Rule
	lastID uint64
}

// Add sets one, and answers it with its id.
func (r *Rules) Add(rule Rule) (Rule, error) {
	if err := rule.check(); err != nil {
		return rule, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.lastID++
	rule.ID, rule.Met = r.lastID, 0
	r.rules = append(r.rules, &rule)
	r.active.Add(1)
	return rule, nil
}

// Clear ends all.
func (r *Rules) Clear() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.rules = nil
	r.active.Store(0)
}

// List is a copy of those that were set, those that have ended too.
func (r *Rules) List() []Rule {
	r.mu.Lock()
	defer r.mu.Unlock()
	list := make([]Rule, len(r.rules))
	for i, rule := range r.rules {
		list[i] = *rule
	}
	return list
}

// Meet is what a request for a command on a store has to suffer; mostly nil.
func (r *Rules) Meet(command string, storeID uint64) *Rule {
	if r.active.Load() == 0 {
		return nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, rule := range r.rules {
		if rule.Met >= rule.Times || (rule.Command != "" && rule.Command != command) || (rule.StoreID != 0 && rule.StoreID != storeID) {
			continue
		}
		if rule.Skip > 0 {
			rule.Skip--
			return nil
		}
		if rule.Met++; rule.Met == rule.Times {
			r.active.Add(-1)
		}
		met := *rule
		return &met
	}
	return nil
}
