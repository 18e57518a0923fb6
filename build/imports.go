package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// room is a part of the Go code and what of ours it may import. Both are paths
// below the module; "x/*" is everything below x, and a room may always import
// itself and what is below it.
type room struct {
	path string
	may  []string
	// pure: the same input gives the same output, on any machine, at any
	// time. The rules of purity below hold for it.
	pure bool
	// without are packages that it may not import, though it is not pure.
	without []without
	// scans: reads long texts that others wrote, so that even the thought of a
	// regular expression is a matter of seconds in a browser.
	scans bool
}

// rooms is the structure of the Go code. The longest path that fits counts. A
// package that fits none is an error: decide where it belongs.
var rooms = []room{
	{path: "carriers", pure: true},
	{path: "carriers/clock", may: []string{"carriers"}, pure: true},
	{path: "carriers/sorting", pure: true},
	{path: "carriers/press", pure: true},
	{path: "carriers/codes", may: []string{"carriers", "carriers/press"}, pure: true},
	{path: "carriers/loose", may: []string{"carriers"}, pure: true},
	{path: "carriers/internal/*", may: []string{"carriers", "carriers/clock", "carriers/loose", "carriers/internal/*"}, pure: true},
	{path: "carriers/directory", may: []string{"carriers", "carriers/sorting", "carriers/internal/*"}, pure: true},
	{path: "carriers/carriertest", may: []string{"carriers", "carriers/clock", "carriers/codes", "carriers/loose", "carriers/directory", "carriers/internal/*"}},
	{path: "carriers/all", may: []string{"carriers", "carriers/*"}, pure: true},
	{path: "carriers/*", may: []string{"carriers", "carriers/clock", "carriers/codes", "carriers/loose", "carriers/internal/*"}, pure: true},
	{path: "wasm/number", may: []string{"carriers", "carriers/sorting", "carriers/directory"}, pure: true, scans: true},
	{path: "wasm/page", may: []string{"carriers", "carriers/clock", "carriers/loose"}, pure: true, scans: true},
	{path: "wasm/status", may: []string{"carriers", "carriers/sorting", "carriers/press"}, pure: true},
	{path: "wasm/timeline", may: []string{"carriers", "carriers/sorting", "carriers/clock"}, pure: true},
	{path: "wasm/wire", may: []string{"carriers", "wasm/page", "wasm/timeline"}, pure: true},
	{path: "wasm/track", may: []string{"carriers", "carriers/sorting", "carriers/clock", "carriers/loose", "carriers/directory", "wasm/number", "wasm/page", "wasm/status", "wasm/timeline", "wasm/wire", "wasm/relay/api"}, pure: true},
	{path: "wasm/core", may: []string{"carriers/*", "carriers", "wasm/*"}, pure: true},
	{path: "wasm", may: []string{"*"}},
	{path: "wasm/relay/api", may: []string{"carriers"}, pure: true},
	{path: "wasm/relay/calls", may: []string{"carriers", "wasm/relay/api"}, pure: true},
	{path: "wasm/relay/*", may: []string{"*"}},
	{path: "wasm/ask", may: []string{"carriers"}},
	{path: "wasm/relay", may: []string{"carriers", "carriers/clock", "wasm/relay/api", "wasm/relay/calls"}, without: hosted},
	{path: "build", may: []string{"*"}},
	{path: "build/*", may: []string{"*"}},
}

// without is a package, or "x/*" all below it, that a room may not import, and why.
type without struct{ path, why string }

// hosted: the relay runs in a Worker and in a program, and neither may shine
// through.
var hosted = []without{
	{"net", "its host makes the connections"},
	{"net/*", "its host makes the connections"},
	{"os", "its host reads the machine"},
	{"os/*", "its host reads the machine"},
	{"syscall/*", "its host speaks to JavaScript"},
	{"time", "in a Worker a timer of Go's holds all requests up: the clock and waiting are services"},
	{"database/*", "its host keeps the database"},
}

// impure are the packages that no pure room imports, with the reason.
var impure = []without{
	{"net", "the host asks; and net/http would triple the module"},
	{"net/*", "the host asks; net/url costs more than it gives"},
	{"os", "a pure package reads no machine"},
	{"os/*", "a pure package reads no machine"},
	{"syscall", "a pure package reads no machine"},
	{"syscall/*", "a pure package reads no machine"},
	{"math/rand", "the same input gives the same output"},
	{"math/rand/*", "the same input gives the same output"},
	{"crypto/rand", "the same input gives the same output"},
	{"log", "bodies and numbers never reach a log"},
	{"log/*", "bodies and numbers never reach a log"},
	{"unsafe", "input is hostile"},
	{"fmt", "costs 80 kB of the compressed core: put texts together with strconv"},
	{"encoding/json", "reflection, and a tenth of the core: carriers/loose reads JSON by name"},
	{"html", "its table of entities is larger than all that we need of it"},
	{"text/template", "reflection, and size"},
	{"html/template", "reflection, and size"},
	{"golang.org/x/*", "tables larger than all that we need of them"},
	{"regexp", "a pass over a page takes seconds in the browser: scan by hand"},
	{"regexp/*", "a pass over a page takes seconds in the browser: scan by hand"},
}

// clockUses are the names of package time that look at a clock, wait, or
// depend on the machine's zone. Its arithmetic is welcome.
var clockUses = []string{"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker", "LoadLocation", "Local"}

// heavyUses are the names of package strconv that bring the tables of floating
// point numbers, or of printable characters, back into the core: 21 kB after
// compression.
var heavyUses = []string{"ParseFloat", "FormatFloat", "AppendFloat", "Quote", "AppendQuote", "QuoteToASCII", "AppendQuoteToASCII", "QuoteRune"}

// checkImports holds every Go file of the project against the rules above,
// and returns what is wrong, a line each.
func checkImports(root string) ([]string, error) {
	var wrong []string
	for _, top := range []string{"carriers", "wasm", "build"} {
		err := filepath.WalkDir(filepath.Join(root, top), func(file string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() && d.Name() != "testdata" {
				return err
			}
			if d.IsDir() {
				return fs.SkipDir
			}
			if filepath.Ext(file) != ".go" {
				return nil
			}
			rel, err := filepath.Rel(root, file)
			if err != nil {
				return err
			}
			text, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			w, err := checkGoFile(filepath.ToSlash(rel), text)
			wrong = append(wrong, w...)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return wrong, nil
}

// checkGoFile holds one file, at a slashed path below the root, against the
// rules. Tests may import what they like: they are not in the module.
func checkGoFile(name string, text []byte) ([]string, error) {
	if strings.HasSuffix(name, "_test.go") {
		return nil, nil
	}
	set := token.NewFileSet()
	f, err := parser.ParseFile(set, name, text, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	pkg := path.Dir(name)
	r, ok := roomOf(pkg)
	if !ok {
		return []string{fmt.Sprintf("%s: package %s is in no room: give it one in build/imports.go", name, pkg)}, nil
	}
	var wrong []string
	complain := func(at token.Pos, format string, args ...any) {
		wrong = append(wrong, set.Position(at).String()+": "+fmt.Sprintf(format, args...))
	}
	timeName, strconvName := "", ""
	for _, spec := range f.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return nil, err
		}
		name := path.Base(imported)
		if spec.Name != nil {
			name = spec.Name.Name
		}
		switch imported {
		case "time":
			timeName = name
		case "strconv":
			strconvName = name
		}
		if ours, ok := strings.CutPrefix(imported, "posthorn/"); ok {
			home := r.home(pkg)
			if ours != home && !(strings.Contains(home, "/") && strings.HasPrefix(ours, home+"/")) && !slices.ContainsFunc(r.may, func(p string) bool { return within(ours, p) }) {
				complain(spec.Pos(), "%s may not import %s; it may import %s", pkg, ours, orNothing(r.may))
			}
			continue
		}
		if imported == "regexp" && r.scans {
			complain(spec.Pos(), "%s reads long texts: no regular expressions", pkg)
			continue
		}
		for _, i := range impure {
			if r.pure && within(imported, i.path) {
				complain(spec.Pos(), "%s is pure and may not import %s: %s", pkg, imported, i.why)
				break
			}
		}
		for _, i := range r.without {
			if within(imported, i.path) {
				complain(spec.Pos(), "%s may not import %s: %s", pkg, imported, i.why)
			}
		}
	}
	if !r.pure {
		return wrong, nil
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			complain(n.Pos(), "%s is pure: no goroutines", pkg)
		case *ast.SelectorExpr:
			x, ok := n.X.(*ast.Ident)
			switch {
			case !ok:
			case timeName != "" && x.Name == timeName && slices.Contains(clockUses, n.Sel.Name):
				complain(n.Pos(), "%s is pure: time.%s depends on when and where it runs; the time is an input", pkg, n.Sel.Name)
			case strconvName != "" && x.Name == strconvName && slices.Contains(heavyUses, n.Sel.Name):
				complain(n.Pos(), "%s is in the core: strconv.%s brings 21 kB of tables; carriers/loose keeps numbers as the texts they are", pkg, n.Sel.Name)
			}
		}
		return true
	})
	return wrong, nil
}

func orNothing(list []string) string {
	if len(list) == 0 {
		return "nothing of ours"
	}
	return strings.Join(list, ", ")
}

// roomOf is the room that a package is in: the one named just so, else the
// longest that it is below. carriers, wasm and build are not rooms for what is
// below them.
func roomOf(pkg string) (room, bool) {
	best, size := room{}, -1
	for _, r := range rooms {
		if r.path == pkg {
			return r, true
		}
		top := strings.TrimSuffix(r.path, "/*")
		if strings.Contains(r.path, "/") && strings.HasPrefix(pkg, top+"/") && len(top) > size {
			best, size = r, len(top)
		}
	}
	return best, size >= 0
}

// home is the folder whose packages belong together: of "carriers/*" the one
// carrier that the package is of.
func (r room) home(pkg string) string {
	top, many := strings.CutSuffix(r.path, "/*")
	if !many {
		return top
	}
	name, _, _ := strings.Cut(strings.TrimPrefix(pkg, top+"/"), "/")
	return top + "/" + name
}

// within tells whether a path is what a pattern names: itself, everything
// below "x/*", or anything for "*".
func within(p, pattern string) bool {
	if pattern == "*" || p == pattern {
		return true
	}
	below, ok := strings.CutSuffix(pattern, "*")
	return ok && strings.HasPrefix(p, below)
}
