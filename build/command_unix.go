//go:build unix

package main

import (
	"os/exec"
	"syscall"
	"time"
)

// ownGroup gives a program a process group of its own, so that a browser that
// it started ends with it.
func ownGroup(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error {
		// A browser may have left the group, but who started it ends it when
		// asked to, given a moment.
		time.AfterFunc(4*time.Second, func() { syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) })
		return syscall.Kill(-cmd.Process.Pid, syscall.SIGTERM)
	}
}
