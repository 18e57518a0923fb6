package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

var benchVerb = verb{
	name:  "bench",
	about: "measure, one JSON line a figure; bench NAME…: only some (" + strings.Join(benchNames(), ", ") + ")",
	run: func(root string, args []string) error {
		for _, a := range args {
			if !slices.Contains(benchNames(), a) {
				return fmt.Errorf("no benchmark %q: %s", a, strings.Join(benchNames(), ", "))
			}
		}
		if err := needNodeModules(root); err != nil {
			return err
		}
		for _, b := range benches {
			if len(args) > 0 && !slices.Contains(args, b.name) {
				continue
			}
			figures, err := b.run(root)
			for _, f := range figures {
				line, err := json.Marshal(f)
				if err != nil {
					return err
				}
				fmt.Println(string(line))
			}
			if err != nil {
				return fmt.Errorf("%s: %w", b.name, err)
			}
		}
		return nil
	},
}

// figure is one thing measured, beside what it is held against: a peer
// measured in the same run, or a budget.
type figure struct {
	Name    string  `json:"name"`
	Value   float64 `json:"value"`
	Unit    string  `json:"unit"`
	Against float64 `json:"against"`
	Ratio   float64 `json:"ratio"`
}

// compare makes a figure, rounded to what can be told.
func compare(name string, value float64, unit string, against float64) figure {
	round := func(x float64) float64 { return math.Round(x*1000) / 1000 }
	return figure{name, round(value), unit, round(against), round(value / against)}
}

type bench struct {
	name string
	run  func(root string) ([]figure, error)
}

var benches = []bench{
	{"size", benchSize},
	{"background", benchBackground},
	{"popup", benchPopup},
	{"numbers", benchNumbers},
	{"content", benchContent},
	{"relay", benchRelay},
}

func benchNames() []string {
	return []string{"size", "background", "popup", "numbers", "content", "relay"}
}

// benchSize measures what is downloaded.
func benchSize(root string) ([]figure, error) {
	core, err := buildCore(root, "./wasm")
	if err != nil {
		return nil, err
	}
	whole, reading, err := coreSizes(root, core)
	if err != nil {
		return nil, err
	}
	t, err := assemble(root, "chromium", core, flavour{minify: true})
	if err != nil {
		return nil, err
	}
	return []figure{
		compare("core.wasm after brotli, against its budget", float64(whole)/1000, "kB", coreBudget/1000),
		compare("lexicons, weights and codes in it, against theirs", float64(reading)/1000, "kB", readingBudget/1000),
		compare("content.js as packed, against its budget", float64(len(t["content.js"]))/1000, "kB", contentBudget/1000),
	}, nil
}

// hello is the least Go program that can stand in the core's place: it answers
// every call with an empty reply. What it takes to start is what Go itself
// takes.
const hello = `package main

import "unsafe"

var in = make([]byte, 1<<20)
var out = []byte("\x81\xa7effects\x91\x81\xa5reply\x80")

func main() {}

//go:wasmexport version
func version() int32 { return %d }

//go:wasmexport buffer
func buffer(n int32) unsafe.Pointer { return unsafe.Pointer(&in[0]) }

//go:wasmexport step
func step(n int32) int64 {
	return int64(uintptr(unsafe.Pointer(&out[0])))<<32 | int64(len(out))
}
`

// buildHello builds hello with the core's own flags, as slim as the core, but
// not awake: what it does at each start is what any Go program does.
func buildHello(root string) ([]byte, error) {
	version, err := wireVersion(root)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "posthorn-hello-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	err = errors.Join(
		os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module hello\n\ngo 1.26\n"), 0o644),
		os.WriteFile(filepath.Join(dir, "main.go"), fmt.Appendf(nil, hello, version), 0o644))
	if err != nil {
		return nil, err
	}
	module, err := buildModule(dir, ".")
	if err != nil {
		return nil, err
	}
	return slim(module)
}

// wireVersion is wire.Version, as the seam has it.
func wireVersion(root string) (int, error) {
	text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(seamFile)))
	if err != nil {
		return 0, err
	}
	_, after, found := strings.Cut(string(text), "export const Version = ")
	number, _, ended := strings.Cut(after, ";")
	if !found || !ended {
		return 0, fmt.Errorf("%s has no Version", seamFile)
	}
	return strconv.Atoi(number)
}

// benchBackground measures message → answer with the background stopped, for
// the extension as it is and for the same with hello in the core's place, in
// turns, in one Chromium.
func benchBackground(root string) ([]figure, error) {
	if _, err := needBrowser(root, "chromium"); err != nil {
		return nil, err
	}
	if err := gen(root); err != nil {
		return nil, err
	}
	tmp, err := os.MkdirTemp("", "posthorn-bench-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	core, err := buildCore(root, "./wasm")
	if err != nil {
		return nil, err
	}
	peer, err := buildHello(root)
	if err != nil {
		return nil, err
	}
	var dirs []string
	for i, module := range [][]byte{core, peer} {
		dir := filepath.Join(tmp, []string{"core", "hello"}[i])
		if err := writeBenched(root, dir, module); err != nil {
			return nil, err
		}
		dirs = append(dirs, dir)
	}
	out, err := benchScript(root, "background", append([]string{"15"}, dirs...)...)
	if err != nil {
		return nil, err
	}
	lines := bytes.Split(bytes.TrimSpace(out), []byte("\n"))
	if len(lines) != 2 {
		return nil, fmt.Errorf("%d lines of times, not 2: %q", len(lines), out)
	}
	var medians []float64
	for _, line := range lines {
		var times []float64
		if err := json.Unmarshal(line, &times); err != nil {
			return nil, err
		}
		m, err := median(times)
		if err != nil {
			return nil, err
		}
		medians = append(medians, m)
	}
	return []figure{compare("message to answer in Chromium, background stopped, against the same with a Go hello module", medians[0], "ms", medians[1])}, nil
}

// writeBenched writes the extension for Chromium with a module as its core, and
// with a page bench.html. It is packed as for the store, which leaves the key
// out: two extensions with one key would be one.
func writeBenched(root, dir string, module []byte) error {
	t, err := assemble(root, "chromium", module, flavour{minify: true})
	if err != nil {
		return err
	}
	if err := t.put("bench.html", []byte("<!doctype html><title>bench</title>")); err != nil {
		return err
	}
	return t.write(dir)
}

const (
	popupRows   = 200
	popupBudget = 100 // ms
)

// benchPopup measures how soon the popup shows the parcels of a user who has
// many of them.
func benchPopup(root string) ([]figure, error) {
	if _, err := needBrowser(root, "chromium"); err != nil {
		return nil, err
	}
	core, err := buildCore(root, "./wasm")
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "posthorn-bench-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := writeBenched(root, dir, core); err != nil {
		return nil, err
	}
	out, err := benchScript(root, "popup", "15", strconv.Itoa(popupRows), dir)
	if err != nil {
		return nil, err
	}
	var times []float64
	if err := json.Unmarshal(out, &times); err != nil {
		return nil, err
	}
	m, err := median(times)
	if err != nil {
		return nil, err
	}
	what := fmt.Sprintf("popup in Chromium, from its navigation to the first frame with its %d rows, ", popupRows)
	return []figure{
		compare(what+"against its budget", m, "ms", popupBudget),
		compare(what+"the quickest of them", slices.Min(times), "ms", popupBudget), // what a busy machine disturbs the least
	}, nil
}

// benchScript bundles build/bench/NAME.ts and runs it in node.
func benchScript(root, name string, args ...string) ([]byte, error) {
	out := filepath.Join(root, "dist", "test", "bench", name+".mjs")
	if err := bundleNode(root, filepath.Join("build", "bench", name+".ts"), out); err != nil {
		return nil, err
	}
	return program{dir: root, env: browserVariables(), limit: 5 * time.Minute}.run("node", append([]string{out}, args...)...)
}

// median is the middle of some times, of which there are at least ten.
func median(times []float64) (float64, error) {
	if len(times) < 10 {
		return 0, fmt.Errorf("%d measurements are too few", len(times))
	}
	sorted := slices.Sorted(slices.Values(times))
	if n := len(sorted); n%2 == 0 {
		return (sorted[n/2-1] + sorted[n/2]) / 2, nil
	}
	return sorted[len(sorted)/2], nil
}
