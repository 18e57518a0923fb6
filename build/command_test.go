package main

import (
	"strings"
	"testing"
	"time"
)

func TestProgram(t *testing.T) {
	p := program{dir: ".", env: []string{"POSTHORN_WORD=word"}, limit: 20 * time.Second}
	out, err := p.run("sh", "-c", `echo "$POSTHORN_WORD"; echo aside >&2`)
	if err != nil || string(out) != "word\n" {
		t.Errorf("got %q, %v", out, err)
	}
	_, err = p.run("sh", "-c", "echo told; echo aside >&2; exit 3")
	if err == nil || !strings.Contains(err.Error(), "told") || !strings.Contains(err.Error(), "aside") || !strings.Contains(err.Error(), "status 3") {
		t.Errorf("a program that failed gave %v", err)
	}
	const lines = 2000 + 1 // the error names the command, too
	_, err = p.run("sh", "-c", `i=0; while [ $i -lt 2000 ]; do echo told; echo aside >&2; i=$((i+1)); done; exit 1`)
	if err == nil || strings.Count(err.Error(), "told") != lines || strings.Count(err.Error(), "aside") != lines {
		t.Errorf("%d and %d lines of %d were kept", strings.Count(err.Error(), "told"), strings.Count(err.Error(), "aside"), lines)
	}
	p.limit = 200 * time.Millisecond
	start := time.Now()
	if _, err := p.run("sh", "-c", "sleep 20 & sleep 20"); err == nil || !strings.Contains(err.Error(), "not done after") {
		t.Errorf("a program that hangs gave %v", err)
	}
	if took := time.Since(start); took > 4*time.Second {
		t.Errorf("what it started was waited for: %v", took)
	}
}
