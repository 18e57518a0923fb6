package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

var checkVerb = verb{
	name:  "check",
	about: "what can be said of the sources without running them",
	run: func(root string, args []string) error {
		if len(args) > 0 {
			return fmt.Errorf("takes no arguments, got %q", args)
		}
		if err := needNodeModules(root); err != nil {
			return err
		}
		t, err := checkAll(root)
		if err == nil && t.failed > 0 {
			err = fmt.Errorf("%d of %d checks failed", t.failed, t.failed+t.passed)
		}
		return err
	},
}

// check is one thing to be checked. What is wrong is its error.
type check struct {
	name string
	run  func(root string) error
}

// checks are all of them, the quickest first.
var checks = []check{
	{"gofmt", checkFormat},
	{"import rules", func(root string) error { return complaints(checkImports(root)) }},
	{"script rules", func(root string) error {
		words, err := forbiddenWords(root)
		if err != nil {
			return err
		}
		return complaints(checkScripts(root, words))
	}},
	{"texts", checkTexts},
	{"npm packages", checkPackages},
	{"generated files", checkGenerated},
	{"tsc", checkTypes},
	{"go vet", checkVet},
	{"staticcheck", checkStatic},
	{"extension", checkExtension},
}

// checkAll runs every check, saying how each went.
func checkAll(root string) (tally, error) {
	var t tally
	for _, c := range checks {
		start := time.Now()
		err := c.run(root)
		if err != nil {
			t.failed++
			fmt.Printf("  FAIL  %s (%.1f s)\n%s\n", c.name, time.Since(start).Seconds(), indentLines(err.Error()))
			continue
		}
		t.passed++
		fmt.Printf("  ok    %s (%.1f s)\n", c.name, time.Since(start).Seconds())
	}
	return t, nil
}

func indentLines(s string) string { return "        " + strings.ReplaceAll(s, "\n", "\n        ") }

func complaints(wrong []string, err error) error {
	if err == nil && len(wrong) > 0 {
		err = errors.New(strings.Join(wrong, "\n"))
	}
	return err
}

// sources are the project's own files, as slashed paths below the root.
func sources(root string) ([]string, error) {
	var all []string
	for _, top := range []string{"carriers", "wasm", "build", "extension", ".ci"} {
		t := tree{}
		if err := t.copyTree(filepath.Join(root, top), top); err != nil {
			return nil, err
		}
		all = append(all, t.names()...)
	}
	return append(all, "README.md", "manifest.json", "package.json", "tsconfig.json", "go.mod"), nil
}

func checkFormat(root string) error {
	all, err := sources(root)
	if err != nil {
		return err
	}
	var wrong []string
	for _, name := range all {
		if filepath.Ext(name) != ".go" {
			continue
		}
		text, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			return err
		}
		want, err := format.Source(text)
		if err != nil {
			wrong = append(wrong, name+": "+err.Error())
		} else if string(want) != string(text) {
			wrong = append(wrong, name+": not as gofmt writes it")
		}
	}
	return complaints(wrong, nil)
}

const longest = 600 // lines of a file that is not data

var unfinished = regexp.MustCompile(`\b(TO` + `DO|FIX` + `ME)\b`)

// checkTexts looks for files that have grown too long and for things left
// for later.
func checkTexts(root string) error {
	all, err := sources(root)
	if err != nil {
		return err
	}
	var wrong []string
	for _, name := range all {
		switch filepath.Ext(name) {
		case ".png", ".ico", ".woff2", ".bin", ".html", ".txtar", ".json", ".svg", ".txt", ".tsv":
			continue // pictures, and texts that are data
		}
		text, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			return err
		}
		wrong = append(wrong, checkText(name, string(text))...)
	}
	return complaints(wrong, nil)
}

func checkText(name, text string) []string {
	var wrong []string
	if n := strings.Count(text, "\n"); n > longest && !isData(name, text) {
		wrong = append(wrong, fmt.Sprintf("%s: %d lines; a file of code has at most %d", name, n, longest))
	}
	for i, line := range strings.Split(text, "\n") {
		if found := unfinished.FindString(line); found != "" {
			wrong = append(wrong, fmt.Sprintf("%s:%d: %s: do it, or say in plain words what is not done", name, i+1, found))
		}
	}
	return wrong
}

var goFunc = regexp.MustCompile(`(?m)^func `)

// isData tells whether a file is a table rather than code: it is generated,
// or a Go file without a function.
func isData(name, text string) bool {
	return strings.HasPrefix(filepath.Base(name), "zz_gen_") || filepath.Ext(name) == ".go" && !goFunc.MatchString(text)
}

var exactVersion = regexp.MustCompile(`^\d+\.\d+\.\d+$`)

// checkPackages holds the npm packages against two rules: package.json names
// one version of each, and all of them come from the registry, with a checksum.
func checkPackages(root string) error {
	var p struct {
		Dependencies, DevDependencies map[string]string
	}
	if err := readJSON(filepath.Join(root, "package.json"), &p); err != nil {
		return err
	}
	var lock struct {
		Packages map[string]struct {
			Version, Resolved, Integrity     string
			Link                             bool
			Dependencies, DevDependencies    map[string]string
			HasInstallScript, InBundle, Peer bool
		}
	}
	if err := readJSON(filepath.Join(root, "package-lock.json"), &lock); err != nil {
		return err
	}
	var wrong []string
	for _, list := range []map[string]string{p.Dependencies, p.DevDependencies} {
		for name, version := range list {
			if !exactVersion.MatchString(version) {
				wrong = append(wrong, fmt.Sprintf("package.json: %s %s: name one version", name, version))
			}
			if have := lock.Packages["node_modules/"+name].Version; have != version {
				wrong = append(wrong, fmt.Sprintf("package-lock.json: %s is %q, package.json says %s: run npm install --ignore-scripts", name, have, version))
			}
		}
	}
	for name, l := range lock.Packages {
		if name == "" {
			continue
		}
		// A lock file may leave the address out, which means the registry.
		if l.Link || l.Integrity == "" && !l.InBundle || l.Resolved != "" && (!strings.HasPrefix(l.Resolved, "https://") || !strings.HasSuffix(l.Resolved, ".tgz")) {
			wrong = append(wrong, fmt.Sprintf("package-lock.json: %s does not come from the registry with a checksum", name))
		}
	}
	slices.Sort(wrong)
	return complaints(wrong, nil)
}

// checkGenerated generates, and tells which files that has changed.
func checkGenerated(root string) error {
	before, err := generated(root)
	if err != nil {
		return err
	}
	if err := gen(root); err != nil {
		return err
	}
	after, err := generated(root)
	if err != nil {
		return err
	}
	var wrong []string
	for _, name := range after.names() {
		if string(before[name]) != string(after[name]) {
			wrong = append(wrong, name+": was not up to date, and now is: commit it")
		}
	}
	for _, name := range before.names() {
		if _, there := after[name]; !there {
			wrong = append(wrong, name+": nothing generates it")
		}
	}
	return complaints(wrong, nil)
}

func generated(root string) (tree, error) {
	all, err := sources(root)
	if err != nil {
		return nil, err
	}
	t := tree{}
	for _, name := range all {
		if !strings.HasPrefix(filepath.Base(name), "zz_gen_") && name != "README.md" {
			continue
		}
		if t[name], err = os.ReadFile(filepath.Join(root, name)); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// checkTypes has tsc look at the extension, at its background once more without a
// DOM, which a worker has not, then at the scripts of bench and the relay's.
func checkTypes(root string) error {
	for _, project := range []string{".", "extension/background", "build/bench", relayDir} {
		p := program{dir: root, limit: 15 * time.Minute}
		if _, err := p.run(nodeBin(root, "tsc"), "--noEmit", "--pretty", "false", "--project", project); err != nil {
			return err
		}
	}
	return nil
}

func nodeBin(root, name string) string { return filepath.Join(root, "node_modules", ".bin", name) }

// checkVet looks at the code for this machine, then at what is only in the
// module, then at what is only in the relay's.
func checkVet(root string) error {
	_, err := program{dir: root, limit: 15 * time.Minute}.run("go", "vet", "./...")
	if err == nil {
		_, err = program{dir: root, env: []string{"GOOS=wasip1", "GOARCH=wasm"}, limit: 15 * time.Minute}.run("go", "vet", "./carriers/...", "./wasm/...")
	}
	if err == nil {
		_, err = program{dir: root, env: relayEnv, limit: 15 * time.Minute}.run("go", "vet", "./"+relayDir)
	}
	return err
}

// checkStatic runs staticcheck with all that it does by default but one: what
// it knows of json tags has no place for msgp's limits, which stand there.
func checkStatic(root string) error {
	_, err := program{dir: root, limit: 30 * time.Minute}.run("go", "tool", "staticcheck", "-checks", "inherit,-SA5008", "./...")
	return err
}

// Budgets, in bytes. The core is counted as a store's server sends it; of that
// what statuses are read by, which grows with languages and carriers, may have so
// much. The content script is counted as it is packed.
const (
	coreBudget    = 800_000
	readingBudget = 150_000
	contentBudget = 30_000
)

// readBy are the files in the core that statuses are read by: the lexicons, what
// words weigh, the carriers' codes.
var readBy = []string{lexiconFile, weightsFile, statusFile}

// coreSizes are the size of the core after brotli, and what of it the files add
// that statuses are read by.
func coreSizes(root string, core []byte) (whole, reading int, err error) {
	whole, err = brotliSize(core)
	if err != nil {
		return 0, 0, err
	}
	without := bytes.Clone(core)
	for _, file := range readBy {
		text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(file)))
		if err != nil {
			return 0, 0, err
		}
		at := bytes.Index(without, text)
		if at < 0 || len(text) == 0 {
			return 0, 0, fmt.Errorf("%s is not in the core", file)
		}
		clear(without[at : at+len(text)])
	}
	bare, err := brotliSize(without)
	return whole, whole - bare, err
}

// checkExtension builds both extensions, holds sizes against the budgets and
// has web-ext look at the one for Firefox. Its warnings are shown, its errors
// are errors.
func checkExtension(root string) error {
	core, err := buildCore(root, "./wasm")
	if err != nil {
		return err
	}
	if err := writeDist(root, core, flavour{}); err != nil {
		return err
	}
	whole, reading, err := coreSizes(root, core)
	if err != nil {
		return err
	}
	packed, err := assemble(root, "firefox", core, flavour{minify: true})
	if err != nil {
		return err
	}
	fmt.Printf("        core.wasm %d kB after brotli of %d, with %.1f kB of lexicons, weights and codes of %d; content.js %.1f kB of %d\n",
		kB(whole), coreBudget/1000, float64(reading)/1000, readingBudget/1000, float64(len(packed["content.js"]))/1000, contentBudget/1000)
	var wrong []string
	if whole > coreBudget {
		wrong = append(wrong, fmt.Sprintf("core.wasm: %d bytes after brotli, %d too many", whole, whole-coreBudget))
	}
	if reading > readingBudget {
		wrong = append(wrong, fmt.Sprintf("lexicons, weights and codes: %d bytes after brotli, %d too many", reading, reading-readingBudget))
	}
	if n := len(packed["content.js"]); n > contentBudget {
		wrong = append(wrong, fmt.Sprintf("content.js: %d bytes, %d too many", n, n-contentBudget))
	}
	lint, err := lintFirefox(root)
	wrong = append(wrong, lint...)
	return complaints(wrong, err)
}

type lintMessage struct {
	Code, Message, File string
	Line                int
}

func (m lintMessage) String() string {
	return fmt.Sprintf("web-ext: %s:%d: %s: %s", m.File, m.Line, m.Code, m.Message)
}

func lintFirefox(root string) ([]string, error) {
	// web-ext ends with 1 when it has found errors: its answer tells.
	said, failed := program{dir: root, env: []string{"NO_UPDATE_NOTIFIER=1"}, limit: 5 * time.Minute}.run(
		nodeBin(root, "web-ext"), "lint", "--source-dir", filepath.Join(root, "dist", "firefox"), "--output", "json", "--no-config-discovery", "--no-input")
	var report struct{ Errors, Notices, Warnings []lintMessage }
	if err := json.Unmarshal(said, &report); err != nil {
		return nil, errors.Join(failed, fmt.Errorf("web-ext's report: %w", err))
	}
	for _, m := range report.Warnings {
		fmt.Println("        warning:", m)
	}
	var wrong []string
	for _, m := range report.Errors {
		wrong = append(wrong, m.String())
	}
	return wrong, nil
}
