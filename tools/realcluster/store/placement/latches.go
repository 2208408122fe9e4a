package placement

import "sync"

// Latches keep writers of the same key apart: one table for the whole engine, so that a split changes nothing about them.
type Latches struct {
	mu   sync.Mutex
	held map[uint64]chan struct{}
}

func newLatches() *Latches {
	return &Latches{held: map[uint64]chan struct{}{}}
}

// AcquireLatches takes them all. The hashes are sorted and without duplicates: nobody can wait in a circle.
func (l *Latches) AcquireLatches(hashes []uint64) {
	mine := make(chan struct{})
	for _, hash := range hashes {
		for {
			l.mu.Lock()
			other, taken := l.held[hash]
			if !taken {
				l.held[hash] = mine
			}
			l.mu.Unlock()
			if !taken {
				break
			}
			<-other
		}
	}
}

// ReleaseLatches gives them back.
func (l *Latches) ReleaseLatches(hashes []uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var mine chan struct{}
	for _, hash := range hashes {
		mine = l.held[hash]
		delete(l.held, hash)
	}
	if mine != nil {
		close(mine)
	}
}
