package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

var wasmVerb = verb{
	name:  "wasm",
	about: "build the core alone: wasm [OUT], core.wasm unless told",
	run: func(root string, args []string) error {
		out := filepath.Join(root, "core.wasm")
		if len(args) > 0 {
			out = args[0]
		}
		core, err := buildCore(root, "./wasm")
		if err != nil {
			return err
		}
		if err := writeChanged(out, core); err != nil {
			return err
		}
		squeezed, err := brotliSize(core)
		if err != nil {
			return err
		}
		fmt.Printf("%s: %d kB, %d kB after brotli\n", out, kB(len(core)), kB(squeezed))
		return nil
	},
}

// coreFlags are the flags that every build of the core has: the one for the
// extension, the one that is measured and the one that the tests compare with
// the native core.
var coreFlags = []string{
	// A reactor: _initialize starts the runtime (see woken), then exports are
	// called. A command would have to end before anything could be asked of it.
	"-buildmode=c-shared",
	// Same bytes from any folder, with or without a version control system:
	// store reviewers build the module again and compare.
	"-trimpath",
	"-buildvcs=false",
	// No symbol table and no DWARF, which nothing in a browser reads; no
	// build id, which would tell one build from another.
	"-ldflags=-s -w -buildid=",
	// No inlining where a call more costs nothing that is felt: what runs once
	// a step. Scanning texts, reading statuses and the runtime keep theirs.
	"-gcflags=posthorn/carriers/...=-l",
	"-gcflags=posthorn/carriers/directory=", // but there: numbers are matched against every shape
	"-gcflags=posthorn/carriers/press=",     // nor there: it is asked for every bit of the lexicons
	"-gcflags=posthorn/wasm=-l",
	"-gcflags=posthorn/wasm/core=-l",
	"-gcflags=posthorn/wasm/page=-l",
	"-gcflags=posthorn/wasm/timeline=-l",
	"-gcflags=posthorn/wasm/track=-l",
	"-gcflags=posthorn/wasm/wire=-l",
	"-gcflags=github.com/tinylib/msgp/msgp=-l",
	"-gcflags=internal/poll=-l",
	"-gcflags=os=-l",
	"-gcflags=syscall=-l",
	"-gcflags=time=-l",
}

// coreEnv is the environment that those builds have: the target, and nothing
// of the machine's own settings that could change the bytes.
func coreEnv() []string {
	return append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "GOFLAGS=", "GOWASM=", "GOEXPERIMENT=nogreenteagc", "CGO_ENABLED=0")
}

// buildCore is the module made from a package of the project: slimmed,
// tightened, awake and folded.
func buildCore(root, pkg string) ([]byte, error) {
	module, err := buildModule(root, pkg)
	if err != nil {
		return nil, err
	}
	slimmed, err := slim(module)
	if errors.Is(err, errLayout) {
		fmt.Fprintf(os.Stderr, "core: not made slimmer: %v\n", err)
		return module, nil
	}
	if err != nil {
		return nil, err
	}
	tight, err := tightened(slimmed)
	if errors.Is(err, errCode) {
		fmt.Fprintf(os.Stderr, "core: not tightened: %v\n", err)
		tight, err = slimmed, nil
	}
	if err != nil {
		return nil, err
	}
	awake, err := woken(tight)
	if err != nil {
		return nil, err
	}
	small, err := folded(awake)
	if errors.Is(err, errLayout) {
		fmt.Fprintf(os.Stderr, "core: not folded: %v\n", err)
		return awake, nil
	}
	return small, err
}

// buildModule is the module as the compiler makes it.
func buildModule(root, pkg string) ([]byte, error) {
	tmp, err := os.MkdirTemp("", "posthorn-core-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	lean, err := leanModules(root, tmp)
	if err != nil {
		return nil, err
	}
	out := filepath.Join(tmp, "core.wasm")
	args := append([]string{"build"}, coreFlags...)
	cmd := exec.Command("go", append(append(args, lean...), "-o", out, pkg)...)
	cmd.Dir, cmd.Env = root, coreEnv()
	if said, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("core: go %s: %w\n%s", strings.Join(cmd.Args[1:], " "), err, said)
	}
	return os.ReadFile(out)
}

// kB is a size in thousands of bytes, rounded up, as budgets count them.
func kB(n int) int { return (n + 999) / 1000 }

// brotliSize is the size of data after brotli at its best, as a store's server
// would send it. Node's own brotli does it: the project needs node anyway.
func brotliSize(data []byte) (int, error) {
	const script = `const z = require("zlib"), c = z.constants, d = require("fs").readFileSync(0);` +
		`console.log(z.brotliCompressSync(d, { params: { [c.BROTLI_PARAM_QUALITY]: 11, [c.BROTLI_PARAM_LGWIN]: 24, [c.BROTLI_PARAM_SIZE_HINT]: d.length } }).length)`
	cmd := exec.Command("node", "-e", script)
	cmd.Stdin = bytes.NewReader(data)
	cmd.Stderr = os.Stderr
	said, err := cmd.Output()
	if err != nil {
		return 0, fmt.Errorf("brotli by node: %w", err)
	}
	return strconv.Atoi(strings.TrimSpace(string(said)))
}
