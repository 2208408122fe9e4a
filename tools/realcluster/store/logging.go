package main

import (
	"os"

	"github.com/pingcap/log"
	"go.uber.org/zap/zapcore"
)

// logToStderr keeps the engine's log off the standard output, which is for the one line of this process.
func logToStderr() error {
	sink := zapcore.Lock(os.Stderr)
	logger, properties, err := log.InitLoggerWithWriteSyncer(&log.Config{Level: "error"}, sink, sink)
	if err != nil {
		return err
	}
	log.ReplaceGlobals(logger, properties)
	return nil
}
