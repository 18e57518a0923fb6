package main

import (
	"strings"
	"testing"
)

func seamOf(t *testing.T, sources ...string) string {
	t.Helper()
	s := &seam{names: map[string]string{}}
	for i, src := range sources {
		p := &seamPackage{types: typeSpecs{}, values: valueSpecs{}, tuples: map[string]bool{}}
		if err := p.add("file.go", []byte(src)); err != nil {
			t.Fatalf("source %d: %v", i, err)
		}
		s.pkgs = append(s.pkgs, p)
	}
	text, err := s.write()
	if err != nil {
		t.Fatal(err)
	}
	_, body, _ := strings.Cut(string(text), "DO NOT EDIT.\n")
	return body
}

func TestSeamShapes(t *testing.T) {
	got := seamOf(t, `package wire

// Version of the shapes.
const Version = 3

const hidden = 4

// Limit has a type that does not cross.
const Limit carriers.Count = 5

// Row is a row.
type Row struct {
	ID     string            `+"`json:\"id\"`"+`
	Body   []byte            `+"`json:\"body,omitempty\"`"+` // raw
	Put    map[string][]byte `+"`json:\"put\"`"+`
	Heads  map[string]string `+"`json:\"heads,omitempty\"`"+`
	Next   *Row              `+"`json:\"next,omitempty\"`"+`
	// Many is bounded.
	Many   []carriers.Row    `+"`json:\"many,omitempty,limit=20\"`"+`
	Secret carriers.Private  `+"`json:\"-\"`"+`
	On     bool              `+"`json:\"on\"`"+`
}

//msgp:tuple Pair

// Pair is two things.
type Pair struct {
	At   int32    `+"`json:\"at\"`"+` // where
	Rest []string `+"`json:\"class,limit=4\"`"+`
}

func (r Row) f() { const Inside = 1 }
`, `package carriers

// Row is another row.
type Row struct {
	How How `+"`json:\"how,omitempty\"`"+`
}

// How it went.
type How string

const (
	Well  How = "well" // as hoped
	Badly How = "badly"
)

// Private does not cross.
type Private struct{}

// Unused neither.
const Unused = 1
`)
	want := `
// ---- package wire ----

/** Version of the shapes. */
export const Version = 3;

/** Row is a row. */
export interface Row {
  id: string;
  body?: Uint8Array; // raw
  put: Record<string, Uint8Array>;
  heads?: Record<string, string>;
  next?: Row;
  /**
   * Many is bounded.
   */
  many?: CarriersRow[];
  on: boolean;
}

/** Pair is two things. */
export type Pair = [
  at: number /* int32 */, // where
  class_: string[],
];

// ---- package carriers ----

/** Row is another row. */
export interface CarriersRow {
  how?: How;
}

/** How it went. */
export type How = "well" | "badly";

export const Well = "well"; // as hoped
export const Badly = "badly";
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestSeamRefusesStrangers(t *testing.T) {
	s := &seam{names: map[string]string{}}
	for _, src := range []string{"package wire\ntype A struct{ B carriers.Gone }", "package carriers\ntype C int"} {
		p := &seamPackage{types: typeSpecs{}, values: valueSpecs{}, tuples: map[string]bool{}}
		if err := p.add("file.go", []byte(src)); err != nil {
			t.Fatal(err)
		}
		s.pkgs = append(s.pkgs, p)
	}
	if _, err := s.write(); err == nil || !strings.Contains(err.Error(), "Gone") {
		t.Errorf("a reference to a type that is not there gave %v", err)
	}
}
