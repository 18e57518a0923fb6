package main

import (
	"os"
	"path/filepath"
	"testing"
)

func TestLeanCodec(t *testing.T) {
	from, to := t.TempDir(), t.TempDir()
	for name, text := range map[string]string{
		"go.mod": "module codec\n\ngo 1.26\n",
		"msgp/used.go": `package msgp

import (
	"fmt"
	. "math"
	"os"
	bits "math/bits"
)

// Append is used.
func Append(b []byte, v uint) []byte { return append(b, table[bits.Len(v)], last) }

func Print(v any) { fmt.Println(v, Inf(1)) }

type File struct{ f *os.File }

func (f *File) Close() error { return f.f.Close() }

var _ = Print
`,
		"msgp/table.go": `package msgp

import "errors"

const (
	first = iota
	last
)

var (
	table [65]byte
	other = errors.New("other")
)

type Kind byte

func (k Kind) Next() Kind { return k + first }

func fill(k Kind) { table[k] = byte(k) }

func init() { table[0] = 1; fill(0) }

func init() { other = Kind(last) }
`,
		"msgp/streams_js.go": "package msgp\n\nimport \"io\"\n\nvar Stream io.Reader\n",
		"msgp/used_test.go":  "package msgp\n",
	} {
		if err := writeChanged(filepath.Join(from, name), []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := leanCodec(from, to, map[string]bool{"Append": true}); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"msgp/used.go": `package msgp

import bits "math/bits"

func Append(b []byte, v uint) []byte { return append(b, table[bits.Len(v)], last) }
`,
		"msgp/table.go": `package msgp

const (
	first = iota
	last
)

var (
	table [65]byte
)

type (
	Kind byte
)

func (k Kind) Next() Kind { return k + first }

func fill(k Kind) { table[k] = byte(k) }

func init() { table[0] = 1; fill(0) }
`,
	} {
		got, err := os.ReadFile(filepath.Join(to, name))
		if err != nil || string(got) != want {
			t.Errorf("%s: %v\n%s", name, err, got)
		}
	}
	if files, _ := filepath.Glob(filepath.Join(to, "msgp", "*")); len(files) != 2 {
		t.Errorf("it has the files %q", files)
	}
	if err := leanCodec(from, to, map[string]bool{"Stream": true}); err == nil {
		t.Error("a name that is not in the package for this target was found")
	}
}
