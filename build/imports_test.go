package main

import (
	"strings"
	"testing"
)

func TestRooms(t *testing.T) {
	for pkg, want := range map[string]string{
		"carriers":                 "carriers",
		"carriers/cainiao":         "carriers/*",
		"carriers/all":             "carriers/all",
		"carriers/directory":       "carriers/directory",
		"carriers/directory/data":  "carriers/directory",
		"carriers/clock":           "carriers/clock",
		"carriers/internal/answer": "carriers/internal/*",
		"wasm":                     "wasm",
		"wasm/status/lexicon":      "wasm/status",
		"wasm/relay":               "wasm/relay",
		"wasm/relay/api":           "wasm/relay/api",
		"wasm/relay/worker":        "wasm/relay/*",
		"build/world":              "build/*",
		"wasm/surprise":            "",
		"extension":                "",
	} {
		r, ok := roomOf(pkg)
		if r.path != want || ok != (want != "") {
			t.Errorf("%s is in %q, want %q", pkg, r.path, want)
		}
	}
}

func TestGoRules(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"carriers/a.go", `import "posthorn/wasm/page"`, "carriers may not import wasm/page; it may import nothing of ours"},
		{"carriers/a.go", `import "posthorn/carriers/cainiao"`, "carriers may not import carriers/cainiao"},
		{"carriers/cainiao/a.go", `import "posthorn/carriers"`, ""},
		{"carriers/cainiao/a.go", `import "posthorn/carriers/clock"`, ""},
		{"carriers/cainiao/a.go", `import "posthorn/carriers/upu"`, "carriers/cainiao may not import carriers/upu"},
		{"carriers/cainiao/a.go", `import "posthorn/carriers/cainiao/codes"`, ""},
		{"carriers/all/a.go", `import "posthorn/carriers/upu"`, ""},
		{"wasm/status/a.go", `import "posthorn/wasm/status/lexicon"`, ""},
		{"wasm/status/a.go", `import "posthorn/wasm/timeline"`, "wasm/status may not import wasm/timeline"},
		{"wasm/track/a.go", `import "posthorn/carriers/cainiao"`, "wasm/track may not import carriers/cainiao"},
		{"wasm/new/a.go", `import "posthorn/carriers"`, "package wasm/new is in no room"},
		{"wasm/main.go", `import ("os"; "posthorn/carriers/cainiao")`, ""},
		{"wasm/track/a.go", `import "net/http"`, "wasm/track is pure and may not import net/http"},
		{"wasm/track/a.go", `import "math/rand/v2"`, "may not import math/rand/v2"},
		{"wasm/track/a.go", `import "golang.org/x/text/language"`, "may not import golang.org/x/text/language"},
		{"wasm/page/a.go", `import "regexp"`, "wasm/page reads long texts: no regular expressions"},
		{"wasm/page/a_test.go", `import "regexp"`, ""},
		{"wasm/track/a.go", `import "time"; var x = time.Now()`, "time.Now depends on when and where it runs"},
		{"wasm/track/a.go", `import t "time"; var x = t.Since`, "time.Since depends"},
		{"wasm/track/a.go", `import "time"; var x = time.Date`, ""},
		{"wasm/track/a.go", `var time struct{ Now int }; var x = time.Now`, ""},
		{"wasm/track/a.go", `import "strconv"; var x = strconv.Itoa`, ""},
		{"wasm/track/a.go", `import "strconv"; var x = strconv.Quote`, "strconv.Quote brings 21 kB"},
		{"carriers/cainiao/a.go", `import s "strconv"; var x = s.ParseFloat`, "strconv.ParseFloat brings 21 kB"},
		{"wasm/relay/worker/a.go", `import "strconv"; var x = strconv.AppendQuote`, ""},
		{"wasm/track/a.go", `func f() { go f() }`, "no goroutines"},
		{"wasm/relay/a.go", `import "posthorn/carriers/all"`, "wasm/relay may not import carriers/all"},
		{"wasm/relay/a.go", `import "net/http"`, "wasm/relay may not import net/http: its host"},
		{"wasm/relay/a.go", `import "time"`, "wasm/relay may not import time"},
		{"wasm/relay/a.go", `import "sync"; func f() { go f() }`, ""},
		{"wasm/relay/native/a.go", `import "net/http"`, ""},
		{"wasm/relay/api/a.go", `import "fmt"`, "wasm/relay/api is pure and may not import fmt"},
		{"wasm/relay/worker/a.go", `import ("posthorn/carriers/all"; "posthorn/wasm/relay"; "time"); func f() { go f(); time.Now() }`, ""},
	} {
		got, err := checkGoFile(c.name, []byte("package p\n"+c.text))
		if err != nil {
			t.Errorf("%s %s: %v", c.name, c.text, err)
		}
		if all := strings.Join(got, "\n"); c.want == "" && all != "" || c.want != "" && (len(got) != 1 || !strings.Contains(all, c.want)) {
			t.Errorf("%s: %s: got %q, want %q", c.name, c.text, all, c.want)
		}
	}
}
