package main

import (
	"bytes"
	"errors"
	"fmt"
	"time"

	tikverr "github.com/tikv/client-go/v2/error"
	"github.com/tikv/client-go/v2/kv"
	"github.com/tikv/client-go/v2/txnkv"
	"github.com/tikv/client-go/v2/txnkv/transaction"
)

func txnCheck(name string, run func(*ground, *txnkv.Client) error) check {
	return check{name, func(g *ground) error {
		options := []txnkv.ClientOpt{txnkv.WithAPIVersion(g.api)}
		if g.keyspace != "" {
			options = append(options, txnkv.WithKeyspace(g.keyspace))
		}
		client, err := txnkv.NewClient(g.pd, options...)
		if err != nil {
			return err
		}
		defer func() { _ = client.Close() }()
		return run(g, client)
	}}
}

// write commits values in one transaction, with what prepare asks for.
func write(g *ground, c *txnkv.Client, keys, values [][]byte, prepare func(*transaction.KVTxn)) error {
	txn, err := c.Begin()
	if err != nil {
		return err
	}
	prepare(txn)
	for i := range keys {
		if err := txn.Set(keys[i], values[i]); err != nil {
			return err
		}
	}
	return txn.Commit(g.ctx)
}

func plainly(*transaction.KVTxn) {}

func walk(c *txnkv.Client, low, high []byte, reverse bool) (keys, values [][]byte, err error) {
	txn, err := c.Begin()
	if err != nil {
		return nil, nil, err
	}
	it, err := txn.Iter(low, high)
	if reverse {
		it, err = txn.IterReverse(high, low)
	}
	for ; err == nil && it.Valid(); err = it.Next() {
		keys = append(keys, bytes.Clone(it.Key()))
		values = append(values, bytes.Clone(it.Value()))
	}
	return keys, values, all(err, txn.Rollback())
}

var txnChecks = []check{
	txnCheck("two-phase commit over regions, and scans both ways", func(g *ground, c *txnkv.Client) error {
		keys, values := rows("2pc/", 1000)
		if _, err := c.SplitRegions(g.ctx, [][]byte{keys[300], keys[700]}, false, nil); err != nil {
			return err
		}
		if err := write(g, c, keys, values, plainly); err != nil {
			return err
		}
		upKeys, up, err := walk(c, []byte("2pc/"), []byte("2pc0"), false)
		_, down, err1 := walk(c, []byte("2pc/"), []byte("2pc0"), true)
		return all(err, err1, expect("keys", upKeys, keys), expect("up", up, values), expect("down", down, reversed(values)))
	}),
	txnCheck("async commit and one-phase commit", func(g *ground, c *txnkv.Client) error {
		keys, values := rows("fast/", 20)
		err := all(
			write(g, c, keys[:10], values[:10], func(txn *transaction.KVTxn) { txn.SetEnableAsyncCommit(true) }),
			write(g, c, keys[10:], values[10:], func(txn *transaction.KVTxn) { txn.SetEnable1PC(true) }))
		_, seen, err1 := walk(c, []byte("fast/"), []byte("fast0"), false)
		return all(err, err1, expect("values", seen, values))
	}),
	txnCheck("keys that are not there, and keys above 0xff", func(g *ground, c *txnkv.Client) error {
		high := []byte{0xff, 0xff, 1}
		if err := write(g, c, [][]byte{high}, [][]byte{[]byte("high")}, plainly); err != nil {
			return err
		}
		txn, err := c.Begin()
		if err != nil {
			return err
		}
		_, missing := txn.Get(g.ctx, []byte("none"))
		value, err := txn.Get(g.ctx, high)
		keys, _, err1 := walk(c, []byte{0xff}, nil, false)
		return all(err, err1, txn.Rollback(), expect("none is missing", tikverr.IsErrNotFound(missing), true),
			expect("value", string(value), "high"), expect("keys", keys, [][]byte{high}))
	}),
	txnCheck("a conflict is found", func(g *ground, c *txnkv.Client) error {
		first, err := c.Begin()
		if err != nil {
			return err
		}
		if err := all(first.Set([]byte("conflict"), []byte("1")), write(g, c, [][]byte{[]byte("conflict")}, [][]byte{[]byte("2")}, plainly)); err != nil {
			return err
		}
		var conflict *tikverr.ErrWriteConflict
		if err := first.Commit(g.ctx); !errors.As(err, &conflict) {
			return fmt.Errorf("commit answered %v", err)
		}
		return nil
	}),
	txnCheck("a pessimistic lock keeps others out", func(g *ground, c *txnkv.Client) error {
		holder, err := c.Begin()
		if err != nil {
			return err
		}
		other, err := c.Begin()
		if err != nil {
			return err
		}
		holder.SetPessimistic(true)
		other.SetPessimistic(true)
		lock := func(txn *transaction.KVTxn) error {
			context := kv.NewLockCtx(txn.StartTS(), kv.LockNoWait, time.Now())
			return txn.LockKeys(g.ctx, context, []byte("locked"))
		}
		if err := lock(holder); err != nil {
			return err
		}
		refused := lock(other)
		return all(expect("refused", errors.Is(refused, tikverr.ErrLockAcquireFailAndNoWaitSet), true), holder.Rollback(), other.Rollback())
	}),
	txnCheck("locks of who has gone are found in their range, and resolved", func(g *ground, c *txnkv.Client) error {
		keys, values := rows("orphan/", 30)
		if err := write(g, c, keys, values, plainly); err != nil {
			return err
		}
		orphan, err := c.Begin()
		if err != nil {
			return err
		}
		for _, each := range keys {
			if err := orphan.Set(each, []byte("never")); err != nil {
				return err
			}
		}
		probe := transaction.TxnProbe{KVTxn: orphan}
		committer, err := probe.NewCommitter(1)
		if err != nil {
			return err
		}
		committer.SetLockTTL(1)
		if err := committer.PrewriteAllMutations(g.ctx); err != nil {
			return err
		}
		_, seen, err := walk(c, []byte("orphan/"), []byte("orphan0"), false)
		return all(err, expect("values", seen, values))
	}),
	txnCheck("delete range", func(g *ground, c *txnkv.Client) error {
		keys, values := rows("range/", 100)
		if err := write(g, c, keys, values, plainly); err != nil {
			return err
		}
		_, err := c.DeleteRange(g.ctx, keys[10], keys[90], 1)
		seen, _, err1 := walk(c, []byte("range/"), []byte("range0"), false)
		return all(err, err1, expect("keys", seen, append(append([][]byte{}, keys[:10]...), keys[90:]...)))
	}),
}
