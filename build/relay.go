package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/evanw/esbuild/pkg/api"
)

// relayDir is where the relay for Workers has its sources, relayOut where what
// is deployed is written.
const (
	relayDir = "wasm/relay/worker"
	relayOut = "dist/relay"
)

// relayEnv is the environment in which the relay's Go program is built.
var relayEnv = []string{"GOOS=js", "GOARCH=wasm", "GOFLAGS=", "GOWASM=", "CGO_ENABLED=0"}

// buildRelay makes the two files of the Worker, worker.js and relay.wasm, from
// an entry below relayDir.
func buildRelay(root, entry string) (tree, error) {
	tmp, err := os.MkdirTemp("", "posthorn-relay-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	version, err := packageVersion(root)
	if err != nil {
		return nil, err
	}
	lean, err := leanModules(root, tmp)
	if err != nil {
		return nil, err
	}
	out := filepath.Join(tmp, "relay.wasm")
	args := append([]string{"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid= -X main.release=" + version}, lean...)
	p := program{dir: root, env: relayEnv, limit: 10 * time.Minute}
	if _, err := p.run("go", append(args, "-o", out, "./"+relayDir)...); err != nil {
		return nil, err
	}
	t := tree{}
	if t["relay.wasm"], err = os.ReadFile(out); err != nil {
		return nil, err
	}
	t["worker.js"], err = bundleWorker(root, entry)
	return t, err
}

// bundleWorker bundles an entry below relayDir with Go's support file, which
// has to be that of the toolchain that builds the module.
func bundleWorker(root, entry string) ([]byte, error) {
	goroot, err := program{dir: root, limit: time.Minute}.run("go", "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	o := bundleOptions(root, flavour{})
	o.Platform, o.Format = api.PlatformNeutral, api.FormatESModule
	o.Alias = map[string]string{"wasm_exec": filepath.Join(strings.TrimSpace(string(goroot)), "lib", "wasm", "wasm_exec.js")}
	o.External = []string{"*.wasm", "cloudflare:*"}
	o.EntryPoints = []string{filepath.Join(root, filepath.FromSlash(relayDir), entry)}
	result := api.Build(o)
	if err := bundleError(append(result.Errors, result.Warnings...)); err != nil {
		return nil, err
	}
	if len(result.OutputFiles) != 1 {
		return nil, fmt.Errorf("%s/%s: %d files of it, not 1", relayDir, entry, len(result.OutputFiles))
	}
	return result.OutputFiles[0].Contents, nil
}
