package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"time"
)

// program is one run of another program: without standard input, with a time
// limit, and with nothing left behind when it is over.
type program struct {
	dir   string
	env   []string      // beside the environment that we have
	limit time.Duration // for what hangs: a slow machine where nothing is built yet keeps within it by far
}

// run returns all that the program wrote to its standard output, and what it
// wrote to both in the error when it failed.
func (p program) run(name string, args ...string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(context.Background(), p.limit)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = p.dir
	cmd.Env = append(os.Environ(), p.env...)
	ownGroup(cmd)
	cmd.WaitDelay = 5 * time.Second
	var out bytes.Buffer
	var both transcript
	cmd.Stdout = io.MultiWriter(&out, &both)
	cmd.Stderr = &both
	err := cmd.Run()
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		err = fmt.Errorf("not done after %v", p.limit)
	}
	if err != nil {
		return out.Bytes(), fmt.Errorf("%s: %w\n%s", commandLine(name, args), err, bytes.TrimSpace(both.text.Bytes()))
	}
	return out.Bytes(), nil
}

// transcript is what standard output and standard error wrote, perhaps at the
// same time. The buffer is not embedded: its ReadFrom would go past the lock.
type transcript struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (t *transcript) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.text.Write(p)
}

func commandLine(name string, args []string) string {
	line := strings.Join(append([]string{name}, args...), " ")
	if len(line) > 200 {
		line = line[:200] + " …"
	}
	return line
}
