package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/evanw/esbuild/pkg/api"
)

// e2eMatch narrows the end-to-end tests, for work on one of them.
var e2eMatch string

var testVerb = verb{
	name:  "test",
	about: "everything there is to test; --only NAME,…: only some stages; --list: name them",
	run: func(root string, args []string) error {
		flags := flag.NewFlagSet("test", flag.ContinueOnError)
		only := flags.String("only", "", "stages to run, by name, with commas")
		flags.StringVar(&e2eMatch, "match", "", "of the end-to-end tests only files with this in their names")
		list := flags.Bool("list", false, "name the stages")
		if err := flags.Parse(args); err != nil {
			return err
		}
		if *list {
			for _, s := range stages {
				fmt.Printf("%-8s %s\n", s.name, s.about)
			}
			return nil
		}
		wanted, err := pickStages(*only)
		if err != nil {
			return err
		}
		return test(root, wanted)
	},
}

// stage is one kind of tests. run tells how many there were; its error says
// that they could not be run, which counts as a failure.
type stage struct {
	name, about string
	run         func(root string) (tally, error)
}

// stages are all of them, the quickest to tell first.
var stages = []stage{
	{"install", "what is missing: npm packages, Chromium, Firefox", testInstall},
	{"go", "the Go tests", testGo},
	{"unit", "the unit tests of the extension", testUnit},
	{"check", "what check checks", checkAll},
	{"wasm", "the Go tests of the core, inside wasm", testWasm},
	{"same", "the core and core.wasm give the same bytes", testSame},
	{"fuzz", "every fuzz target, for a moment", testFuzz},
	{"twice", "the same zips from two folders", testTwice},
	{"relay", "the relay in the runtime that Cloudflare runs", testRelay},
	{"e2e", "the extension in Chromium and Firefox", testEndToEnd},
}

func pickStages(only string) ([]stage, error) {
	if only == "" {
		return stages, nil
	}
	var picked []stage
	for _, name := range strings.Split(only, ",") {
		i := slices.IndexFunc(stages, func(s stage) bool { return s.name == name })
		if i < 0 {
			return nil, fmt.Errorf("no stage %q; --list names them", name)
		}
		picked = append(picked, stages[i])
	}
	return picked, nil
}

// test runs stages and closes with one line that says how many tests passed,
// failed and were skipped. A test that failed is not tried again.
func test(root string, wanted []stage) error {
	begin := time.Now()
	var all tally
	for _, s := range wanted {
		start := time.Now()
		fmt.Printf("%s: %s\n", s.name, s.about)
		t, err := s.run(root)
		if err != nil {
			fmt.Println(indentLines(err.Error()))
			if t.failed == 0 {
				t.failed = 1
			}
		}
		all.add(t)
		fmt.Printf("%s: %v (%.1f s)\n", s.name, t, time.Since(start).Seconds())
		if s.name == "install" && t.failed > 0 {
			break // nothing after it could tell anything
		}
	}
	if all.passed+all.failed == 0 && !(len(wanted) == 1 && wanted[0].name == "install") {
		all.failed = 1
		fmt.Println("no test was run")
	}
	fmt.Printf("all of it took %.0f s\n", time.Since(begin).Seconds())
	fmt.Println(all)
	if all.failed > 0 {
		return fmt.Errorf("%d failed", all.failed)
	}
	return nil
}

// testInstall has both browsers fetched while npm does its part.
func testInstall(root string) (tally, error) {
	var wanted []browserProgram
	for _, name := range browsers {
		wanted = append(wanted, browserPrograms[name])
	}
	packages := make(chan error, 1)
	go func() { packages <- needNodeModules(root) }()
	found, err := needBrowsers(root, wanted...)
	err = errors.Join(<-packages, err)
	for i, b := range wanted {
		if found[i] != "" {
			fmt.Printf("  %s: %s\n", b.name, found[i])
		}
	}
	return tally{}, err
}

// goTests runs go test with the arguments and shows what failed.
func goTests(p program, args ...string) (tally, error) {
	out, err := p.run("go", append([]string{"test", "-json"}, args...)...)
	t, told := countGo(out)
	switch {
	case t.failed > 0:
		return t, errors.New(told)
	case err != nil:
		return t, err
	}
	return t, nil
}

func testGo(root string) (tally, error) {
	return goTests(program{dir: root, limit: 30 * time.Minute}, "-timeout=20m", "./...")
}

// testUnit bundles every extension/**/*.test.ts(x) and has node run them.
func testUnit(root string) (tally, error) {
	files, err := scriptTests(root, "extension", ".test.ts", ".test.tsx")
	if err != nil {
		return tally{}, err
	}
	return nodeTests(root, "unit", "extension", files, nil, 15*time.Minute)
}

// scriptTests are the test files below a folder, as slashed paths below root.
func scriptTests(root, below string, suffixes ...string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(filepath.Join(root, filepath.FromSlash(below)), func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !slices.ContainsFunc(suffixes, func(s string) bool { return strings.HasSuffix(file, s) }) {
			return err
		}
		rel, err := filepath.Rel(root, file)
		files = append(files, filepath.ToSlash(rel))
		return err
	})
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("no test below %s", below)
	}
	return files, err
}

// nodeTests bundles test files, which are below a folder, into dist/test and
// runs them, with variables in their environment. npm packages stay outside of
// the bundles; source maps make traces name the sources.
func nodeTests(root, kind, below string, files, variables []string, limit time.Duration) (tally, error) {
	out := filepath.Join(root, "dist", "test", kind)
	if err := os.RemoveAll(out); err != nil {
		return tally{}, err
	}
	o := bundleOptions(root, flavour{maps: true})
	o.Platform, o.Format, o.Packages = api.PlatformNode, api.FormatESModule, api.PackagesExternal
	o.Write, o.Outdir, o.Outbase = true, out, filepath.Join(root, filepath.FromSlash(below))
	o.OutExtension = map[string]string{".js": ".mjs"}
	var bundled []string
	for _, f := range files {
		o.EntryPoints = append(o.EntryPoints, filepath.Join(root, filepath.FromSlash(f)))
		name := strings.TrimPrefix(strings.TrimSuffix(f, filepath.Ext(f)), below+"/")
		bundled = append(bundled, filepath.Join(out, filepath.FromSlash(name)+".mjs"))
	}
	if err := bundleError(api.Build(o).Errors); err != nil {
		return tally{}, err
	}
	args := append([]string{"--enable-source-maps", "--test", "--test-reporter=tap"}, bundled...)
	tap, failed := program{dir: root, env: variables, limit: limit}.run("node", args...)
	t, err := countNode(tap)
	if failed != nil {
		if said := nodeFailures(tap, 60); said != "" {
			return t, errors.New(said)
		}
		return t, failed
	}
	if err == nil && t.passed+t.failed+t.skipped == 0 {
		err = fmt.Errorf("%d files and no test in them", len(files))
	}
	return t, err
}

func testTwice(root string) (tally, error) {
	if err := samePacked(root); err != nil {
		return tally{}, err
	}
	return tally{passed: 1}, nil
}
