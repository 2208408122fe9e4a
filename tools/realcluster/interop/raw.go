package main

import (
	"hash/crc64"

	"github.com/tikv/client-go/v2/rawkv"
)

const rowsOfOurs = 200

func withRaw(g *ground, work func(*rawkv.Client) error) error {
	options := []rawkv.ClientOpt{rawkv.WithAPIVersion(g.api)}
	if g.keyspace != "" {
		options = append(options, rawkv.WithKeyspace(g.keyspace))
	}
	client, err := rawkv.NewClientWithOpts(g.ctx, g.pd, options...)
	if err != nil {
		return err
	}
	defer func() { _ = client.Close() }()
	return work(client)
}

func rawCheck(name string, run func(*ground, *rawkv.Client) error) check {
	return check{name, func(g *ground) error {
		return withRaw(g, func(client *rawkv.Client) error { return run(g, client) })
	}}
}

var rawChecks = []check{
	rawCheck("reads what the other client has written", func(g *ground, c *rawkv.Client) error {
		keys, values := rows("ours/", rowsOfOurs)
		seenKeys, seenValues, err := c.Scan(g.ctx, []byte("ours/"), []byte("ours0"), 1000)
		return all(err, expect("keys", seenKeys, keys), expect("values", seenValues, values))
	}),
	rawCheck("put, get, delete", func(g *ground, c *rawkv.Client) error {
		err := all(c.Put(g.ctx, []byte("one"), []byte("eins")), c.Put(g.ctx, []byte("empty"), nil))
		one, err1 := c.Get(g.ctx, []byte("one"))
		empty, err2 := c.Get(g.ctx, []byte("empty"))
		none, err3 := c.Get(g.ctx, []byte("none"))
		return all(err, err1, err2, err3, expect("one", string(one), "eins"), expect("empty is there", empty != nil, true),
			expect("none is there", none != nil, false), c.Delete(g.ctx, []byte("one")))
	}),
	rawCheck("batches and scans both ways", func(g *ground, c *rawkv.Client) error {
		keys, values := rows("theirs/", 1000)
		if err := c.BatchPut(g.ctx, keys, values); err != nil {
			return err
		}
		got, err := c.BatchGet(g.ctx, keys)
		upKeys, up, err1 := c.Scan(g.ctx, []byte("theirs/"), []byte("theirs0"), 5000)
		_, down, err2 := c.ReverseScan(g.ctx, []byte("theirs0"), []byte("theirs/"), 5000)
		_, bare, err3 := c.Scan(g.ctx, []byte("theirs/"), []byte("theirs0"), 1, rawkv.ScanKeyOnly())
		return all(err, err1, err2, err3, expect("batchGet", got, values), expect("keys", upKeys, keys),
			expect("up", up, values), expect("down", down, reversed(values)), expect("bare", len(bare[0]), 0))
	}),
	rawCheck("delete range and batch delete", func(g *ground, c *rawkv.Client) error {
		keys, values := rows("gone/", 600)
		if err := c.BatchPut(g.ctx, keys, values); err != nil {
			return err
		}
		err := all(c.DeleteRange(g.ctx, keys[100], keys[500]), c.BatchDelete(g.ctx, keys[:50]))
		left, _, err1 := c.Scan(g.ctx, []byte("gone/"), []byte("gone0"), 5000)
		return all(err, err1, expect("left", left, append(append([][]byte{}, keys[50:100]...), keys[500:]...)))
	}),
	rawCheck("checksum", func(g *ground, c *rawkv.Client) error {
		keys, values := rows("theirs/", 1000)
		sum, err := c.Checksum(g.ctx, []byte("theirs/"), []byte("theirs0"))
		if err != nil {
			return err
		}
		if g.keyspace == "" {
			var crc, bytes uint64
			table := crc64.MakeTable(crc64.ECMA)
			for i := range keys {
				crc ^= crc64.Checksum(append(append([]byte{}, keys[i]...), values[i]...), table)
				bytes += uint64(len(keys[i]) + len(values[i]))
			}
			err = all(expect("checksum", sum.Crc64Xor, crc), expect("bytes", sum.TotalBytes, bytes))
		}
		return all(err, expect("count", sum.TotalKvs, len(keys)))
	}),
	rawCheck("compare and swap", func(g *ground, c *rawkv.Client) error {
		c.SetAtomicForCAS(true)
		swap := func(expected, next []byte, swapped bool, was string) error {
			previous, done, err := c.CompareAndSwap(g.ctx, []byte("cas"), expected, next)
			return all(err, expect("swapped", done, swapped), expect("previous", string(previous), was))
		}
		return all(swap(nil, []byte("1"), true, ""), swap(nil, []byte("2"), false, "1"),
			swap([]byte("3"), []byte("2"), false, "1"), swap([]byte("1"), []byte("2"), true, "1"))
	}),
	rawCheck("time to live", func(g *ground, c *rawkv.Client) error {
		err := c.PutWithTTL(g.ctx, []byte("ttl"), []byte("x"), 100)
		if !g.hasTTL {
			return expect("a TTL is refused", err != nil, true)
		}
		left, err1 := c.GetKeyTTL(g.ctx, []byte("ttl"))
		if err := all(err, err1); err != nil {
			return err
		}
		none, err2 := c.GetKeyTTL(g.ctx, []byte("none"))
		return all(err2, expect("left", left != nil && *left > 95 && *left <= 100, true), expect("none", none == nil, true))
	}),
}
