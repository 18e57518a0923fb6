// Command build is behind every command of the project:
//
//	go run ./build gen          write what is generated from the Go types
//	go run ./build dev --once   build dist/chromium and dist/firefox
//	go run ./build test         everything there is to test
//	go run ./build help         list the verbs
//
// Each verb is a file of its own that defines one [verb]; the table below is
// the only place that knows all of them. No verb changes the working directory
// or ends the program: it is handed the project's root, and returns an error
// that says what failed and, where it can, what to do.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// verb is one thing that the program does. run is handed the folder that holds
// go.mod and the arguments behind the verb.
type verb struct {
	name, about string
	run         func(root string, args []string) error
}

// verbs is filled by the files named after them, in the order in which help
// lists them.
func verbs() []verb {
	return []verb{
		genVerb,
		newVerb,
		wasmVerb,
		whereVerb,
		devVerb,
		startVerb,
		worldVerb,
		relayVerb,
		deployVerb,
		checkVerb,
		testVerb,
		fuzzVerb,
		packVerb,
		benchVerb,
	}
}

func main() {
	// What the machine sets for its other projects (-mod=vendor, say) is not
	// for this one; and a checkout that git does not trust builds all the same.
	os.Setenv("GOFLAGS", "-buildvcs=false")
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	if len(args) == 0 || args[0] == "help" || args[0] == "--help" {
		return usage(out)
	}
	all := verbs()
	i := slices.IndexFunc(all, func(v verb) bool { return v.name == args[0] })
	if i < 0 {
		return fmt.Errorf("no verb %q; `go run ./build help` lists them", args[0])
	}
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	root, err := findRoot(dir)
	if err != nil {
		return err
	}
	if err := all[i].run(root, args[1:]); err != nil {
		return fmt.Errorf("%s: %w", all[i].name, err)
	}
	return nil
}

func usage(out io.Writer) error {
	var b strings.Builder
	b.WriteString("usage: go run ./build VERB [ARGUMENTS]\n\n")
	for _, v := range verbs() {
		fmt.Fprintf(&b, "  %-8s %s\n", v.name, v.about)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// findRoot is the nearest folder at or above dir that holds this project's
// go.mod.
func findRoot(dir string) (string, error) {
	for d := dir; ; d = filepath.Dir(d) {
		text, err := os.ReadFile(filepath.Join(d, "go.mod"))
		if err == nil && strings.HasPrefix(string(text), "module posthorn\n") {
			return d, nil
		}
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return "", err
		}
		if d == filepath.Dir(d) {
			return "", fmt.Errorf("no go.mod of posthorn at or above %s", dir)
		}
	}
}
