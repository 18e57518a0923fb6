package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// never is what Go's runtime asks at run time and what is never so in the
// core: nobody can turn on a trace or a profile of what is executed in it, nor
// give it an environment with GODEBUG, and there is no C in it. With the answers written down in the sources, the
// compiler leaves out what would be done then.
var never = []struct{ was, is string }{
	{"return trace.enabled\n", "return false\n"},
	{"return trace.enabledWithAllocFree\n", "return false\n"},
	{"return trace.shutdown.Load()\n", "return false\n"},
	{"return tl.gen != 0\n", "return false\n"},
	{"debug.gctrace > 0", "false"},
	{"debug.gcpacertrace > 0", "false"},
	{"debug.scavtrace > 0", "false"},
	{"debug.schedtrace > 0", "false"},
	{"debug.gccheckmark > 0", "false"},
	{"debug.clobberfree != 0", "false"},
	{"debug.sbrk != 0", "false"},
	{"if debug.malloc {", "if false {"},
	{"debug.checkfinalizers > 0", "false"},
	{"debug.checkfinalizers != 0", "false"},
	{"debug.scheddetail > 0", "false"},
	{"debug.dontfreezetheworld > 0", "false"},
	{"blockprofilerate > 0", "false"},
	{"mutexprofilerate > 0", "false"},
	{"if iscgo {", "if false {"},
	{"if iscgo && ", "if false && "},
	{"cgoSymbolizer != nil", "false"},
	{"if c.nextSample < 0 || MemProfileRate != c.memProfRate {", "if false {"},
}

// quietRuntime writes the runtime's files that ask so into dir, with the
// answers, and returns them by their names in goroot. What another version of
// Go asks otherwise stays asked.
func quietRuntime(goroot, dir string) (map[string]string, error) {
	from := filepath.Join(goroot, "src", "runtime")
	names, err := filepath.Glob(filepath.Join(from, "*.go"))
	if err != nil {
		return nil, err
	}
	asked := make([]bool, len(never))
	overlay := map[string]string{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		quiet := string(text)
		for i, n := range never {
			if strings.Contains(quiet, n.was) {
				asked[i] = true
				quiet = strings.ReplaceAll(quiet, n.was, n.is)
			}
		}
		if quiet == string(text) {
			continue
		}
		to := filepath.Join(dir, "runtime_"+filepath.Base(name))
		if err := os.WriteFile(to, []byte(quiet), 0o644); err != nil {
			return nil, err
		}
		overlay[name] = to
	}
	for i, n := range never {
		if !asked[i] {
			fmt.Fprintf(os.Stderr, "core: this version of Go's runtime has no %q\n", strings.TrimSpace(n.was))
		}
	}
	return overlay, nil
}
