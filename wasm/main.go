//go:build !wasip1

// Command wasm is Posthorn's core: built with GOOS=wasip1 it is the module
// that the extension runs (see main_wasip1.go); built for this machine it is a
// program for the terminal.
//
//	go run ./wasm detect "your parcel RR123456785CN has left"
//	go run ./wasm read orders.html --url https://www.aliexpress.com/p/order/index.html
//	go run ./wasm detect --jsonl < questions.jsonl
//
// Every verb takes words or a file from people and, with --jsonl, one JSON
// object a line from programs, answered in the same order with the same id.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// verb is one thing that the program does. answer serves one line of --jsonl;
// people serves a call with plain arguments and writes what they read.
type verb struct {
	name, about string
	answer      func(line []byte) (any, error)
	people      func(args []string, in io.Reader, out io.Writer) error
}

// verbs is filled by the files named after them.
var verbs = []verb{detectVerb, diffVerb, normalizeVerb, parseVerb, readVerb, relayVerb, timelineVerb, trackVerb}

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "posthorn:", err)
		os.Exit(1)
	}
}

func run(args []string, in io.Reader, out io.Writer) error {
	if len(args) == 0 || args[0] == "help" || args[0] == "--help" {
		return usage(out)
	}
	i := slices.IndexFunc(verbs, func(v verb) bool { return v.name == args[0] })
	if i < 0 {
		return fmt.Errorf("no verb %q; `go run ./wasm help` lists them", args[0])
	}
	v, rest := verbs[i], args[1:]
	if j := slices.Index(rest, "--jsonl"); j >= 0 {
		if v.answer == nil {
			return fmt.Errorf("%s has no --jsonl form", v.name)
		}
		return answerLines(v, in, out)
	}
	return v.people(rest, in, out)
}

func usage(out io.Writer) error {
	var b strings.Builder
	b.WriteString("usage: go run ./wasm VERB [ARGUMENTS | --jsonl]\n\n")
	for _, v := range verbs {
		fmt.Fprintf(&b, "  %-10s %s\n", v.name, v.about)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// answerLines reads one object a line and writes one a line, whatever the
// length of a line.
func answerLines(v verb, in io.Reader, out io.Writer) error {
	r, w := bufio.NewReaderSize(in, 1<<20), bufio.NewWriterSize(out, 1<<20)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for n := 1; ; n++ {
		line, err := r.ReadBytes('\n')
		if len(strings.TrimSpace(string(line))) > 0 {
			a, err := v.answer(line)
			if err != nil {
				return fmt.Errorf("%s: line %d: %w", v.name, n, err)
			}
			if err := enc.Encode(a); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return w.Flush()
		}
		if err != nil {
			return err
		}
	}
}
