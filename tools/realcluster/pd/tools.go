//go:build tools

// Package tools keeps the PD server among the requirements of this module: it is built from there, unchanged.
package tools

import _ "github.com/tikv/pd/cmd/pd-server"
