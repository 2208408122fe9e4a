// Package engine opens unistore's MVCC engine: one for all stores of the process.
package engine

import (
	"context"
	"os"
	"path/filepath"

	"github.com/pingcap/badger"
	"github.com/pingcap/badger/options"
	"github.com/pingcap/tidb/pkg/store/mockstore/unistore/config"
	"github.com/pingcap/tidb/pkg/store/mockstore/unistore/lockstore"
	"github.com/pingcap/tidb/pkg/store/mockstore/unistore/pd"
	"github.com/pingcap/tidb/pkg/store/mockstore/unistore/tikv"
	"github.com/pingcap/tidb/pkg/store/mockstore/unistore/tikv/mvcc"
)

// Engine is what the stores share.
type Engine struct {
	// MVCC is unistore's transactional layer.
	MVCC *tikv.MVCCStore
	// Writer writes below it: for what deletes data whatever its versions.
	Writer mvcc.DBWriter
	bundle *mvcc.DBBundle
}

// Open makes a fresh engine in a folder.
func Open(folder string, pdClient pd.Client) (*Engine, error) {
	physical, logical, err := pdClient.GetTS(context.Background())
	if err != nil {
		return nil, err
	}
	conf := config.DefaultConf
	conf.Server.Raft = false
	conf.Engine.DBPath = folder
	safePoint := &tikv.SafePoint{}
	db, err := openBadger(filepath.Join(folder, "kv"), &conf.Engine, safePoint)
	if err != nil {
		return nil, err
	}
	bundle := &mvcc.DBBundle{
		DB:        db,
		LockStore: lockstore.NewMemStore(8 << 20),
		StateTS:   uint64(physical)<<18 + uint64(logical),
	}
	writer := tikv.NewDBWriter(bundle)
	store := tikv.NewMVCCStore(&conf, bundle, folder, safePoint, writer, pdClient)
	store.DeadlockDetectSvr.ChangeRole(tikv.Leader)
	store.StartDeadlockDetection(false)
	return &Engine{MVCC: store, Writer: writer, bundle: bundle}, nil
}

// Server is a store's face of the engine, before the mending.
func (e *Engine) Server(regions tikv.RegionManager) *tikv.Server {
	return tikv.NewServer(regions, e.MVCC, tikv.NewStandAlongInnerServer(e.bundle))
}

func openBadger(folder string, conf *config.Engine, safePoint *tikv.SafePoint) (*badger.DB, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	opts := badger.DefaultOptions
	opts.ManagedTxns = true
	opts.Dir = folder
	opts.ValueDir = folder
	opts.ValueThreshold = conf.ValueThreshold
	opts.ValueLogFileSize = conf.VlogFileSize
	opts.ValueLogMaxNumFiles = 3
	opts.ValueLogWriteOptions.WriteBufferSize = 4 << 20
	opts.MaxMemTableSize = conf.MaxMemTableSize
	opts.TableBuilderOptions.MaxTableSize = conf.MaxTableSize
	opts.TableBuilderOptions.SuRFStartLevel = conf.SurfStartLevel
	opts.TableBuilderOptions.CompressionPerLevel = make([]options.CompressionType, 7)
	opts.NumMemtables = conf.NumMemTables
	opts.NumLevelZeroTables = conf.NumL0Tables
	opts.NumLevelZeroTablesStall = conf.NumL0TablesStall
	opts.LevelOneSize = conf.L1Size
	opts.NumCompactors = conf.NumCompactors
	opts.SyncWrites = false
	opts.MaxBlockCacheSize = conf.BlockCacheSize
	opts.MaxIndexCacheSize = conf.IndexCacheSize
	opts.CompactL0WhenClose = false
	opts.CompactionFilterFactory = safePoint.CreateCompactionFilter
	return badger.Open(opts)
}
