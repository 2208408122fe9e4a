package main

import (
	"errors"
	"os"
	"os/exec"
)

// guard runs another program that would outlive whoever has started it. When that one is gone, or says so by closing the
// standard input, the program is killed as by a crash.
func guard(args []string) error {
	if len(args) == 0 {
		return errors.New("nothing to guard")
	}
	child := exec.Command(args[0], args[1:]...)
	child.Stdout, child.Stderr = os.Stdout, os.Stderr
	if err := child.Start(); err != nil {
		return err
	}
	go func() {
		waitForTheEnd()
		_ = child.Process.Kill()
	}()
	return child.Wait()
}
