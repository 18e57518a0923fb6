package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

// corePackages are the packages of ours that end up in the module, as go test
// wants them. Whatever tests them natively tests them inside wasm, too.
func corePackages(root string) ([]string, error) {
	out, err := program{dir: root, limit: 5 * time.Minute}.run("go", "list", "-f", "{{if or .TestGoFiles .XTestGoFiles}}{{.ImportPath}}{{end}}", "./carriers/...", "./wasm/...")
	if err != nil {
		return nil, err
	}
	var list []string
	for _, line := range strings.Fields(string(out)) {
		pkg := strings.TrimPrefix(line, "posthorn/")
		if r, ok := roomOf(pkg); ok && r.pure {
			list = append(list, "./"+pkg)
		}
	}
	if len(list) == 0 {
		return nil, errors.New("no package of the core has a test")
	}
	return list, nil
}

// testWasm runs the core's own tests inside wasm, by wazero, which is pinned
// in go.mod. -short: what takes many rounds is done natively. The carriers'
// adapters are tested by carriers/all, in one program.
func testWasm(root string) (tally, error) {
	list, err := corePackages(root)
	if err != nil {
		return tally{}, err
	}
	adapters, err := carrierFolders(filepath.Join(root, "carriers"))
	if err != nil {
		return tally{}, err
	}
	list = slices.DeleteFunc(list, func(pkg string) bool {
		return slices.ContainsFunc(adapters, func(c carrierFolder) bool { return pkg == "./carriers/"+c.folder })
	})
	out, err := program{dir: root, limit: 10 * time.Minute}.run("go", "tool", "-n", "wazero")
	if err != nil {
		return tally{}, err
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return tally{}, err
	}
	runner := fmt.Sprintf("%s run -mount /:/ -env-inherit -cachedir %s", strings.TrimSpace(string(out)), filepath.Join(cache, "posthorn-wazero"))
	p := program{dir: root, env: []string{"GOOS=wasip1", "GOARCH=wasm"}, limit: 30 * time.Minute}
	return goTests(p, append([]string{"-short", "-timeout=20m", "-exec", runner}, list...)...)
}

var fuzzVerb = verb{
	name:  "fuzz",
	about: "every fuzz target for a minute each, or as long as told: fuzz 10m",
	run: func(root string, args []string) error {
		each := time.Minute
		if len(args) > 0 {
			var err error
			if each, err = time.ParseDuration(args[0]); err != nil {
				return err
			}
		}
		t, err := fuzz(root, each.String(), each+3*time.Minute)
		if err != nil {
			return err
		}
		fmt.Println(t)
		return nil
	},
}

// testFuzz gives every target so many inputs. They are counted and not timed:
// on a busy machine go test takes the end of its time for a failure.
func testFuzz(root string) (tally, error) { return fuzz(root, "3000x", 15*time.Minute) }

type fuzzTarget struct{ dir, name string }

var fuzzFunc = regexp.MustCompile(`(?m)^func (Fuzz\w+)\(\w+ \*testing\.F\)`)

// fuzzTargets are those in the sources, in the order of their folders.
func fuzzTargets(root string) ([]fuzzTarget, error) {
	all, err := sources(root)
	if err != nil {
		return nil, err
	}
	var list []fuzzTarget
	for _, name := range all {
		if !strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			return nil, err
		}
		for _, m := range fuzzFunc.FindAllStringSubmatch(string(text), -1) {
			list = append(list, fuzzTarget{filepath.ToSlash(filepath.Dir(name)), m[1]})
		}
	}
	return list, nil
}

// fuzz runs every target for a time ("1m0s") or a number of inputs ("3000x"),
// and none for longer than limit. What it finds is written to the target's
// testdata/fuzz by go test, and fails the ordinary tests from then on.
func fuzz(root, each string, limit time.Duration) (tally, error) {
	targets, err := fuzzTargets(root)
	if err != nil {
		return tally{}, err
	}
	var t tally
	var wrong []error
	for _, f := range targets {
		p := program{dir: root, limit: limit}
		if _, err := p.run("go", "test", "-run=^$", "-fuzz=^"+f.name+"$", "-fuzztime="+each, "./"+f.dir); err != nil {
			t.failed++
			wrong = append(wrong, err)
			continue
		}
		t.passed++
	}
	return t, errors.Join(wrong...)
}
