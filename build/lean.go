package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/build"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// codecModule is the MessagePack codec's run-time half. The core appends to
// and reads from slices of bytes; the other half of the codec's package, which
// writes to streams, to files and to JSON, would bring fmt, reflect, os, time
// and encoding/json with it, whose beginnings alone take a fifth of the core's
// start, and a fifth of its size.
const codecModule = "github.com/tinylib/msgp"

// leanEmbed stands for the standard library's package embed: the directive is
// the compiler's, the package itself is a file system that nobody opens, and
// brings os and time with it.
const leanEmbed = "// Package embed has its directive alone.\npackage embed\n"

// leanDir is where the lean sources are put, below the root. Its path ends up
// in the module, so it is the same wherever the project lies.
const leanDir = "dist/lean"

// leanModules are the flags that build with the lean codec and without the
// file system of embed: a go.mod, in dir, that is the project's but for one
// line, and an overlay. A module that does not use the codec needs no flags.
func leanModules(root, dir string) ([]string, error) {
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil || !strings.Contains(string(mod), codecModule+" v") {
		return nil, err
	}
	out, err := program{dir: root, limit: 5 * time.Minute}.run("go", "mod", "download", "-json", codecModule)
	if err != nil {
		return nil, err
	}
	var found struct{ Dir string }
	if err := json.Unmarshal(out, &found); err != nil || found.Dir == "" {
		return nil, fmt.Errorf("where is %s? %w", codecModule, errors.Join(err, fmt.Errorf("go says %s", out)))
	}
	used, err := codecUsed(root)
	if err != nil {
		return nil, err
	}
	to := filepath.Join(root, filepath.FromSlash(leanDir))
	if err := leanCodec(found.Dir, to, used); err != nil {
		return nil, err
	}
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		return nil, err
	}
	goroot, err := program{dir: root, limit: time.Minute}.run("go", "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	files, err := quietRuntime(strings.TrimSpace(string(goroot)), dir)
	if err != nil {
		return nil, err
	}
	embed := filepath.Join(strings.TrimSpace(string(goroot)), "src", "embed", "embed.go")
	if _, err := os.Stat(embed); err != nil {
		return nil, fmt.Errorf("the standard library's package embed: %w", err)
	}
	files[embed] = filepath.Join(dir, "embed.go")
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": files})
	if err != nil {
		return nil, err
	}
	modfile, overlayFile := filepath.Join(dir, "go.mod"), filepath.Join(dir, "overlay.json")
	err = errors.Join(
		os.WriteFile(modfile, fmt.Appendf(mod, "\nreplace %s => ./%s\n", codecModule, leanDir), 0o644),
		os.WriteFile(filepath.Join(dir, "go.sum"), sum, 0o644),
		os.WriteFile(filepath.Join(dir, "embed.go"), []byte(leanEmbed), 0o644),
		os.WriteFile(overlayFile, overlay, 0o644))
	return []string{"-modfile=" + modfile, "-overlay=" + overlayFile}, err
}

var codecName = regexp.MustCompile(`\bmsgp\.([A-Z]\w*)`)

// codecUsed are the names of the codec that the core's sources use.
func codecUsed(root string) (map[string]bool, error) {
	used := map[string]bool{}
	for _, top := range []string{"carriers", "wasm"} {
		err := filepath.WalkDir(filepath.Join(root, top), func(file string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(file) != ".go" || strings.HasSuffix(file, "_test.go") {
				return err
			}
			text, err := os.ReadFile(file)
			for _, m := range codecName.FindAllSubmatch(text, -1) {
				used[string(m[1])] = true
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return used, nil
}

// leanCodec writes the codec's module to a folder, with no more in it than the
// declarations that the used names need.
func leanCodec(from, to string, used map[string]bool) error {
	target := build.Default
	target.GOOS, target.GOARCH, target.CgoEnabled = "wasip1", "wasm", false
	pkg, err := target.ImportDir(filepath.Join(from, "msgp"), 0)
	if err != nil {
		return err
	}
	s := takenApart{set: token.NewFileSet(), uses: map[string][]*declaration{}, variables: map[string]bool{}}
	for _, name := range pkg.GoFiles {
		if err := s.add(filepath.Join(pkg.Dir, name)); err != nil {
			return err
		}
	}
	for name := range used {
		if len(s.uses[name]) == 0 {
			return fmt.Errorf("%s has no %s", codecModule, name)
		}
	}
	s.keep(used)
	mod, err := os.ReadFile(filepath.Join(from, "go.mod"))
	if err != nil {
		return err
	}
	if err := os.RemoveAll(filepath.Join(to, "msgp")); err != nil {
		return err
	}
	if err := writeChanged(filepath.Join(to, "go.mod"), mod); err != nil {
		return err
	}
	for _, f := range s.files {
		text, err := f.text(s.set)
		if err == nil && text != nil {
			err = writeChanged(filepath.Join(to, "msgp", f.name), text)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// takenApart are the files of one package, taken apart.
type takenApart struct {
	set   *token.FileSet
	files []*sourceFile
	// uses are the declarations that a name of the package brings with it: its
	// own, and a type's methods.
	uses map[string][]*declaration
	// begins are the package's init functions, variables what they may fill.
	begins    []*declaration
	variables map[string]bool
}

type sourceFile struct {
	name  string
	file  *ast.File
	parts []*declaration
}

// declaration is what is kept or left out as a whole.
type declaration struct {
	node ast.Decl
	kept bool
}

func (s *takenApart) add(name string) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	// Quoting in an error what was not read brings tables of what can be
	// printed; the codec has a shorter way.
	text = bytes.ReplaceAll(text, []byte("return strconv.Quote(s)"), []byte("return simpleQuoteStr(s)"))
	file, err := parser.ParseFile(s.set, name, text, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	f := &sourceFile{name: filepath.Base(name), file: file}
	s.files = append(s.files, f)
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			part := &declaration{node: d}
			f.parts = append(f.parts, part)
			switch {
			case d.Recv != nil:
				s.name(receiver(d.Recv.List[0].Type), part)
			case d.Name.Name == "init":
				s.begins = append(s.begins, part)
			default:
				s.name(d.Name.Name, part)
			}
		case *ast.GenDecl:
			if d.Tok == token.IMPORT {
				continue
			}
			specs := [][]ast.Spec{d.Specs}
			if d.Tok != token.CONST { // constants may count
				specs = nil
				for _, one := range d.Specs {
					specs = append(specs, []ast.Spec{one})
				}
			}
			for _, some := range specs {
				part := &declaration{node: &ast.GenDecl{Tok: d.Tok, Lparen: token.Pos(1), Specs: some}}
				f.parts = append(f.parts, part)
				for _, one := range some {
					switch one := one.(type) {
					case *ast.TypeSpec:
						s.name(one.Name.Name, part)
					case *ast.ValueSpec:
						for _, n := range one.Names {
							s.name(n.Name, part)
							s.variables[n.Name] = d.Tok == token.VAR
						}
					}
				}
			}
		}
	}
	return nil
}

func (s *takenApart) name(name string, part *declaration) {
	if name != "_" {
		s.uses[name] = append(s.uses[name], part)
	}
}

// receiver is the name of a method's type.
func receiver(t ast.Expr) string {
	for {
		switch x := t.(type) {
		case *ast.StarExpr:
			t = x.X
		case *ast.IndexExpr:
			t = x.X
		case *ast.IndexListExpr:
			t = x.X
		case *ast.Ident:
			return x.Name
		default:
			return ""
		}
	}
}

// keep marks what the names need. A name is taken for the package's own
// wherever it stands, so rather too much is kept than too little.
func (s *takenApart) keep(names map[string]bool) {
	todo := slices.Sorted(maps.Keys(names))
	seen := map[string]bool{}
	mark := func(part *declaration) {
		if part.kept {
			return
		}
		part.kept = true
		ast.Inspect(part.node, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && s.uses[id.Name] != nil {
				todo = append(todo, id.Name)
			}
			return true
		})
	}
	for len(todo) > 0 {
		for len(todo) > 0 {
			name := todo[0]
			todo = todo[1:]
			if seen[name] {
				continue
			}
			seen[name] = true
			for _, part := range s.uses[name] {
				mark(part)
			}
		}
		for _, part := range s.begins { // what fills a variable that is kept
			ast.Inspect(part.node, func(n ast.Node) bool {
				if id, ok := n.(*ast.Ident); ok && seen[id.Name] && s.variables[id.Name] {
					mark(part)
				}
				return true
			})
		}
	}
}

// text is the file with what is kept; nil where that is nothing.
func (f *sourceFile) text(set *token.FileSet) ([]byte, error) {
	var body bytes.Buffer
	packages := map[string]bool{}
	for _, part := range f.parts {
		if !part.kept {
			continue
		}
		ast.Inspect(part.node, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok {
				if id, ok := sel.X.(*ast.Ident); ok {
					packages[id.Name] = true
				}
			}
			return true
		})
		body.WriteString("\n")
		if err := format.Node(&body, set, part.node); err != nil {
			return nil, err
		}
		body.WriteString("\n")
	}
	if body.Len() == 0 {
		return nil, nil
	}
	head := "package " + f.file.Name.Name + "\n"
	for _, i := range f.file.Imports {
		where, err := strconv.Unquote(i.Path.Value)
		if err != nil {
			return nil, err
		}
		name := path.Base(where)
		if i.Name != nil {
			name = i.Name.Name
		}
		if packages[name] {
			head += "\nimport "
			if i.Name != nil {
				head += name + " "
			}
			head += i.Path.Value + "\n"
		}
	}
	return append([]byte(head), body.Bytes()...), nil
}
