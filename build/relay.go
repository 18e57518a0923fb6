package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/evanw/esbuild/pkg/api"

	"posthorn/wasm/relay"
)

var relayVerb = verb{
	name:  "relay",
	about: "run a relay on this machine, as a Worker: --port N, --carriers \"…\", --storage DIR",
	run: func(root string, args []string) error {
		flags := flag.NewFlagSet("relay", flag.ContinueOnError)
		port := flags.Int("port", 8787, "of the loopback interface")
		carriers := flags.String("carriers", os.Getenv(relay.SettingCarriers), "ids of the carriers that are switched on")
		storage := flags.String("storage", filepath.Join(root, "dist", "relay-storage"), "folder of the database")
		if err := flags.Parse(args); err != nil {
			return err
		}
		if flags.NArg() > 0 {
			return fmt.Errorf("does not take %q", flags.Args())
		}
		if err := needNodeModules(root); err != nil {
			return err
		}
		return runRelay(root, *port, *carriers, *storage)
	},
}

// runRelay builds the Worker and runs it until it is interrupted. Settings and
// keys of carriers come from the environment, under their own names.
func runRelay(root string, port int, carriers, storage string) error {
	if err := writeRelay(root, relayConfig{}); err != nil {
		return err
	}
	script := filepath.Join(root, "dist", "relay-run", "run.mjs")
	if err := bundleNode(root, filepath.Join(relayDir, "run.ts"), script); err != nil {
		return err
	}
	settings := map[string]string{}
	for _, variable := range os.Environ() {
		if name, value, _ := strings.Cut(variable, "="); strings.HasPrefix(name, "POSTHORN_") {
			settings[name] = value
		}
	}
	settings[relay.SettingCarriers] = carriers
	if carriers == "" {
		fmt.Println("no carrier is switched on: name some, --carriers \"17track fedex\", and their keys in the environment")
	}
	order, err := json.Marshal(map[string]any{
		"built": filepath.Join(root, filepath.FromSlash(relayOut)), "storage": storage, "port": port, "settings": settings,
	})
	if err != nil {
		return err
	}
	ctx, kill := context.WithCancel(context.Background())
	defer kill()
	// Keys go through the pipe: arguments can be read by everybody on the machine.
	cmd := exec.CommandContext(ctx, "node", "--enable-source-maps", script)
	cmd.Dir, cmd.Env = root, append(os.Environ(), quietWrangler...)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	ownGroup(cmd)
	_, err = attend(cmd, kill, append(order, '\n'))
	return err
}

// quietWrangler keeps Cloudflare's tools from calling home.
var quietWrangler = []string{
	"WRANGLER_SEND_METRICS=false", "WRANGLER_SEND_ERROR_REPORTS=false", "CLOUDFLARE_CF_FETCH_ENABLED=false",
	"WRANGLER_HIDE_BANNER=true", "DO_NOT_TRACK=1", "CI=1",
}

// relayDir is where the relay for Workers has its sources, relayOut where what
// is deployed is written.
const (
	relayDir = "wasm/relay/worker"
	relayOut = "dist/relay"
)

// relayEnv is the environment in which the relay's Go program is built.
var relayEnv = []string{"GOOS=js", "GOARCH=wasm", "GOFLAGS=", "GOWASM=", "CGO_ENABLED=0"}

// relayConfig is what a deployment may say in wrangler's configuration beside
// what is in the sources.
type relayConfig struct {
	name string            // of the Worker; "" for the usual one
	vars map[string]string // settings that are no secrets
}

// writeRelay builds the Worker and writes it with its configuration to
// relayOut.
func writeRelay(root string, c relayConfig) error {
	t, err := buildRelay(root, "entry.ts")
	if err != nil {
		return err
	}
	config := map[string]any{}
	if err := readJSON(filepath.Join(root, filepath.FromSlash(relayDir), "wrangler.json"), &config); err != nil {
		return err
	}
	if c.name != "" {
		config["name"] = c.name
	}
	if len(c.vars) > 0 {
		config["vars"] = c.vars
	}
	if t["wrangler.json"], err = json.MarshalIndent(config, "", "  "); err != nil {
		return err
	}
	return t.write(filepath.Join(root, filepath.FromSlash(relayOut)))
}

// buildRelay makes the two files of the Worker, worker.js and relay.wasm, from
// an entry below relayDir. With the tag "trial" it has a carrier that is none,
// for tests and measurements.
func buildRelay(root, entry string, tags ...string) (tree, error) {
	tmp, err := os.MkdirTemp("", "posthorn-relay-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	lean, err := leanModules(root, tmp)
	if err != nil {
		return nil, err
	}
	out := filepath.Join(tmp, "relay.wasm")
	args := append([]string{"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-tags=" + strings.Join(tags, ",")}, lean...)
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
	o.Format = api.FormatESModule
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

// testRelay deploys without uploading, then runs the tests in
// relayDir against a relay of their own, whose program they can kill.
func testRelay(root string) (tally, error) {
	if err := writeRelay(root, relayConfig{}); err != nil {
		return tally{}, err
	}
	if said, err := dryDeploy(root); err != nil {
		return tally{}, fmt.Errorf("%w\n%s", err, said)
	}
	deployed, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(relayOut), "relay.wasm"))
	if err != nil {
		return tally{}, err
	}
	if zipped, err := gzipSize(deployed); err != nil || zipped > mostZipped {
		return tally{}, errors.Join(err, fmt.Errorf("relay.wasm: %d bytes after gzip of %d that the free plan takes", zipped, mostZipped))
	}
	out := filepath.Join(root, "dist", "test", "relay-built")
	t, err := buildRelay(root, "mortal.ts", "trial")
	if err != nil {
		return tally{}, err
	}
	if t["wrangler.json"], err = os.ReadFile(filepath.Join(root, filepath.FromSlash(relayOut), "wrangler.json")); err != nil {
		return tally{}, err
	}
	if err := t.write(out); err != nil {
		return tally{}, err
	}
	files, err := scriptTests(root, relayDir, ".test.ts")
	if err != nil {
		return tally{}, err
	}
	variables := append(slices.Clone(quietWrangler), "POSTHORN_RELAY="+out)
	// The databases are written through to the disk, which is not what is tested.
	if info, err := os.Stat("/dev/shm"); err == nil && info.IsDir() {
		variables = append(variables, "TMPDIR=/dev/shm")
	}
	ran, err := nodeTests(root, "relay", relayDir, files, variables, 20*time.Minute)
	ran.passed++ // the deployment
	return ran, err
}
