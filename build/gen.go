package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

var genVerb = verb{
	name:  "gen",
	about: "write zz_gen_*: codecs, the list of carriers, their codes, the directory, the lexicons, what words weigh, the types of the seam; and the README's table of carriers",
	run: func(root string, args []string) error {
		if len(args) > 0 {
			return fmt.Errorf("takes no arguments, got %q", args)
		}
		before, err := builtIn(root)
		if err != nil {
			return err
		}
		if err := gen(root); err != nil {
			return err
		}
		after, err := builtIn(root)
		if err != nil || after == before {
			return err
		}
		// The README's table is made of what this program was built with: once more as it would be built now.
		_, err = program{dir: root, limit: 5 * time.Minute}.run("go", "run", "./build", "gen")
		return err
	},
}

// builtIn is a sum over the generated files of the carriers, which this program
// is built with itself.
func builtIn(root string) (sum [sha256.Size]byte, err error) {
	files, err := filepath.Glob(filepath.Join(root, "carriers", "*", "zz_gen_*"))
	if err != nil {
		return sum, err
	}
	h := sha256.New()
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return sum, err
		}
		fmt.Fprintf(h, "%s %d\n", file, len(text))
		h.Write(text)
	}
	return [sha256.Size]byte(h.Sum(nil)), nil
}

// gen writes every generated file of the project. Doing it twice changes
// nothing: a file that is up to date is not touched.
func gen(root string) error {
	// First, since the codecs are made of packages that compile.
	if err := genStatuses(root); err != nil {
		return err
	}
	if err := genDirectory(root); err != nil {
		return err
	}
	dirs, err := codecDirs(root)
	if err != nil {
		return err
	}
	for _, dir := range dirs {
		if err := genCodec(root, dir); err != nil {
			return err
		}
	}
	if err := genCarriers(root); err != nil {
		return err
	}
	if err := genLexicons(root); err != nil {
		return err
	}
	if err := genWeights(root); err != nil {
		return err
	}
	if err := genReadme(root); err != nil {
		return err
	}
	ts, err := seamTypes(root)
	if err != nil {
		return err
	}
	return writeChanged(filepath.Join(root, filepath.FromSlash(seamFile)), ts)
}

// codecDirs are the packages, as slashed paths below root, whose types have a
// MessagePack codec: those with a //msgp:tag directive.
func codecDirs(root string) ([]string, error) {
	seen := map[string]bool{}
	var dirs []string
	for _, top := range []string{"carriers", "wasm"} {
		err := filepath.WalkDir(filepath.Join(root, top), func(file string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(file, ".go") {
				return err
			}
			text, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			if !strings.Contains("\n"+string(text), "\n//msgp:tag ") {
				return nil
			}
			dir, err := filepath.Rel(root, filepath.Dir(file))
			if dir = filepath.ToSlash(dir); err == nil && !seen[dir] {
				seen[dir] = true
				dirs = append(dirs, dir)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return dirs, nil
}

// genCodec writes one package's codec. Only the byte-slice methods are made:
// whole messages cross the seam, never streams.
func genCodec(root, dir string) error {
	tmp, err := os.MkdirTemp("", "posthorn-gen-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	out := filepath.Join(tmp, "zz_gen_msgp.go")
	cmd := exec.Command("go", "tool", "msgp", "-file", "./"+dir, "-o", out, "-io=false", "-tests=false")
	cmd.Dir = root
	if said, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("msgp of %s: %w\n%s", dir, err, said)
	}
	text, err := os.ReadFile(out)
	if err != nil {
		return fmt.Errorf("msgp of %s wrote nothing: %w", dir, err)
	}
	return writeChanged(filepath.Join(root, filepath.FromSlash(path.Join(dir, "zz_gen_msgp.go"))), shortCodec(text))
}

var (
	wrapError = regexp.MustCompile(`\n\t+err = msgp\.WrapError\(err[^\n]*\)`)
	presized  = regexp.MustCompile(`\bo = msgp\.Require\(b, z\.Msgsize\(\)\)`)
	lastError = regexp.MustCompile(`\n\t+if err != nil \{\n\t+return\n\t+\}(\n\t+(?:case "|default:))`)
	skipped   = regexp.MustCompile(`(default:\n\t+bts, err = msgp\.Skip\(bts\))\n\t+if err != nil \{\n\t+return\n\t+\}\n(\t+)\}\n`)
	keyBytes  = regexp.MustCompile(`// string ("\w+")\n(\t+)o = append\(o, 0x[ab][0-9a-f](?:, 0x[0-9a-f]{2})*\)`)
	mapWriter = regexp.MustCompile(`for (\w+), (\w+) := range (z\.[\w.]+) \{\n(\t+)(o = msgp\.AppendString\(o, \w+\))`)
)

// sortedKeys goes into each codec that writes maps. Package slices would bring
// a sorting algorithm for texts alone; this one is in the core already.
const sortedKeys = `
func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.SliceStable(keys, func(i, j int) bool { return keys[i] < keys[j] })
	return keys
}
`

// shortCodec changes a codec where that makes the core smaller, 12 kB after
// brotli: at every field, wrapping an error in the field's name, where the core
// says "unreadable" all the same, and returning at once, where the end of the
// switch does as well; names of fields as bytes in the code; working out a
// value's size before it is written, where append makes room. And it has maps
// written in the order of their keys: the core looks at bytes to see whether
// anything is to be saved.
func shortCodec(text []byte) []byte {
	text = wrapError.ReplaceAll(text, nil)
	text = presized.ReplaceAll(text, []byte("o = b"))
	text = lastError.ReplaceAll(text, []byte("$1"))
	text = skipped.ReplaceAll(text, []byte("${1}\n${2}}\n${2}if err != nil {\n${2}\treturn\n${2}}\n"))
	text = keyBytes.ReplaceAll(text, []byte("o = msgp.AppendString(o, $1)"))
	if mapWriter.Match(text) {
		text = mapWriter.ReplaceAll(text, []byte("for _, $1 := range sortedKeys($3) {\n$4$2 := $3[$1]\n$4$5"))
		text = bytes.Replace(text, []byte("import (\n"), []byte("import (\n\t\"sort\"\n\n"), 1)
		text = append(text, sortedKeys...)
	}
	return text
}

// writeChanged writes a file, with the folders above it, unless it already
// holds just that.
func writeChanged(file string, text []byte) error {
	old, err := os.ReadFile(file)
	if err == nil && bytes.Equal(old, text) {
		return nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, text, 0o644)
}
