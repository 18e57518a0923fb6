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
	// A reactor: _initialize starts the runtime, then exports are called. A
	// command would have to end before anything could be asked of it.
	"-buildmode=c-shared",
	// Same bytes from any folder, with or without a version control system:
	// store reviewers build the module again and compare.
	"-trimpath",
	"-buildvcs=false",
	// No symbol table and no DWARF, which nothing in a browser reads; no
	// build id, which would tell one build from another.
	"-ldflags=-s -w -buildid=",
	// msgp's own switch for small programs: errors without fmt and reflect.
	"-tags=tinygo",
	// Inlining makes code longer and, where no loop is hot, no faster.
	"-gcflags=all=-l",
}

// coreEnv is the environment that those builds have: the target, and nothing
// of the machine's own settings that could change the bytes.
func coreEnv() []string {
	return append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "GOFLAGS=", "GOWASM=", "GOEXPERIMENT=nogreenteagc", "CGO_ENABLED=0")
}

// buildCore is the module made from a package of the project, slimmed.
func buildCore(root, pkg string) ([]byte, error) {
	tmp, err := os.MkdirTemp("", "posthorn-core-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	out := filepath.Join(tmp, "core.wasm")
	mod, err := lightMsgp(root, tmp)
	if err != nil {
		return nil, err
	}
	args := append([]string{"build", "-modfile=" + mod}, coreFlags...)
	cmd := exec.Command("go", append(args, "-o", out, pkg)...)
	cmd.Dir, cmd.Env = root, coreEnv()
	if said, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("core: go %s: %w\n%s", strings.Join(cmd.Args[1:], " "), err, said)
	}
	module, err := os.ReadFile(out)
	if err != nil {
		return nil, err
	}
	slimmed, err := slim(module)
	if errors.Is(err, errLayout) {
		fmt.Fprintf(os.Stderr, "core: not made slimmer: %v\n", err)
		return module, nil
	}
	return slimmed, err
}

// lightMsgp makes, in dir, a copy of msgp without its two init functions, and a
// go.mod that builds with it. Those functions fill tables for translating to
// JSON that the core never uses; but since they run at every start, the linker
// has to keep them, and with them encoding/json, fmt and reflect: a seventh of
// the module. Nothing else in the library is touched.
func lightMsgp(root, dir string) (modfile string, err error) {
	const path = "github.com/tinylib/msgp"
	cmd := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", path)
	cmd.Dir = root
	said, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("where is %s: %w", path, err)
	}
	from, to := strings.TrimSpace(string(said)), filepath.Join(dir, "msgp")
	if err := os.CopyFS(to, os.DirFS(from)); err != nil {
		return "", err
	}
	for _, name := range []string{"json.go", "json_bytes.go"} {
		file := filepath.Join(to, "msgp", name)
		text, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		const start = "\nfunc init() {"
		if bytes.Count(text, []byte(start)) != 1 {
			return "", fmt.Errorf("%s/msgp/%s has changed: look whether it still fills its tables at the start", path, name)
		}
		unused := "\nfunc unused" + strings.ReplaceAll(strings.TrimSuffix(name, ".go"), "_", "") + "() {"
		text = bytes.Replace(text, []byte(start), []byte(unused), 1)
		if err := os.Chmod(file, 0o644); err != nil {
			return "", err
		}
		if err := os.WriteFile(file, text, 0o644); err != nil {
			return "", err
		}
	}
	modfile = filepath.Join(dir, "go.mod")
	for _, name := range []string{"go.mod", "go.sum"} {
		text, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			return "", err
		}
		if name == "go.mod" {
			text = append(text, "\nreplace "+path+" => "+to+"\n"...)
		}
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o644); err != nil {
			return "", err
		}
	}
	return modfile, nil
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
