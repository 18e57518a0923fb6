package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
)

// Budgets of the content script on a list of a hundred orders, in ms of CPU of
// the page's main thread.
const (
	contentCPU  = 30
	contentTask = 16
)

// benchContent measures what the content script costs a page of a hundred
// orders, from the page's first byte until every order has its control and
// nothing moves any more.
func benchContent(root string) ([]figure, error) {
	if _, err := needBrowser(root, "chromium"); err != nil {
		return nil, err
	}
	if err := gen(root); err != nil {
		return nil, err
	}
	tmp, err := os.MkdirTemp("", "posthorn-bench-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	core, err := buildCore(root, "./wasm")
	if err != nil {
		return nil, err
	}
	t, err := assemble(root, "chromium", core, flavour{minify: true})
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(tmp, "extension")
	if err := t.write(dir); err != nil {
		return nil, err
	}
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	if err := os.Setenv("POSTHORN_BUILD", self); err != nil { // the script has it serve its world
		return nil, err
	}
	out, err := benchScript(root, "content", "11", dir)
	if err != nil {
		return nil, err
	}
	var total, longest, reference []float64
	for line := range bytes.Lines(bytes.TrimSpace(out)) {
		var round struct{ Total, Longest, Reference float64 }
		if err := json.Unmarshal(line, &round); err != nil {
			return nil, err
		}
		total, longest, reference = append(total, round.Total), append(longest, round.Longest), append(reference, round.Reference)
	}
	cpu, err1 := median(total)
	task, err2 := median(longest)
	loop, err3 := median(reference)
	if err := errors.Join(err1, err2, err3); err != nil {
		return nil, err
	}
	return []figure{
		compare("content script on a list of 100 orders, CPU in all, against its budget", cpu, "ms", contentCPU),
		compare("content script on a list of 100 orders, its longest task, against its budget", task, "ms", contentTask),
		compare("content script on a list of 100 orders, CPU in all, against a loop of fixed work in the same page", cpu, "ms", loop),
	}, nil
}
