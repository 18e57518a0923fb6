package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// codecModule is the MessagePack codec's run-time half. It can also turn
// MessagePack into JSON, and it begins by filling tables of functions for
// that, which hold encoding/json, reflect and fmt in every program that uses
// it: a fifth of the core, for what nothing in the core does.
const codecModule = "github.com/tinylib/msgp"

// leanFiles stand in the place of files of the codec in builds of the core.
// What they leave out ends in an error, should anything ever ask for it.
var leanFiles = map[string]string{
	"msgp/json.go": "package msgp\n",
	"msgp/json_bytes.go": `package msgp

import (
	"errors"
	"io"
)

var errNoJSON = errors.New("msgp: built without JSON")

func UnmarshalAsJSON(w io.Writer, msg []byte) ([]byte, error) { return msg, errNoJSON }

func CopyToJSON(dst io.Writer, src io.Reader) (int64, error) { return 0, errNoJSON }
`,
	// The path inside a value at which reading failed: names of fields and
	// places in lists.
	"msgp/errors_default.go": `package msgp

import "strconv"

func ctxString(ctx []any) string {
	text := ""
	for i, part := range ctx {
		if i > 0 {
			text += "/"
		}
		switch part := part.(type) {
		case string:
			text += part
		case int:
			text += strconv.Itoa(part)
		default:
			text += "?"
		}
	}
	return text
}

func quoteStr(s string) string { return strconv.Quote(s) }
`,
}

// leanDir is where the lean codec is put, below the root. Its path ends up in
// the module, so it is the same wherever the project lies.
const leanDir = "dist/msgp"

// leanModules are the flags that build with the lean codec: with a go.mod, in
// dir, that is the project's but for one line. A module that does not use the
// codec needs no flags.
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
	if err := copyLean(found.Dir, filepath.Join(root, filepath.FromSlash(leanDir))); err != nil {
		return nil, err
	}
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		return nil, err
	}
	modfile := filepath.Join(dir, "go.mod")
	err = errors.Join(
		os.WriteFile(modfile, fmt.Appendf(mod, "\nreplace %s => ./%s\n", codecModule, leanDir), 0o644),
		os.WriteFile(filepath.Join(dir, "go.sum"), sum, 0o644))
	return []string{"-modfile=" + modfile}, err
}

// copyLean copies what the codec is built from, with leanFiles in their
// places. Each has to be there: a later version may have other files.
func copyLean(from, to string) error {
	put := map[string]bool{}
	err := filepath.WalkDir(from, func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(from, file)
		if err != nil {
			return err
		}
		name := filepath.ToSlash(rel)
		if name != "go.mod" && (filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") || !strings.HasPrefix(name, "msgp/")) {
			return nil
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if stand, ok := leanFiles[name]; ok {
			put[name], text = true, []byte(stand)
		}
		return writeChanged(filepath.Join(to, rel), text)
	})
	for name := range leanFiles {
		if err == nil && !put[name] {
			err = fmt.Errorf("%s has no %s: see what took its place", codecModule, name)
		}
	}
	return err
}
