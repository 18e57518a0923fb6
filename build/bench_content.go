package main

import (
	"bytes"
	"encoding/json"
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
// orders, from the page's first byte until each order that is near to what is
// seen has its control and nothing moves any more. The budget is for what is
// spent with it and not without it, whoever spends it: the strictest reading.
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
	dirs := []string{filepath.Join(tmp, "with"), filepath.Join(tmp, "without")}
	for i, dir := range dirs {
		if i == 1 {
			if t["manifest.json"], err = withoutContentScripts(t["manifest.json"]); err != nil {
				return nil, err
			}
		}
		if err := t.write(dir); err != nil {
			return nil, err
		}
	}
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	if err := os.Setenv("POSTHORN_BUILD", self); err != nil { // the script has it serve its world
		return nil, err
	}
	out, err := benchScript(root, "content", "15", dirs[0], dirs[1])
	if err != nil {
		return nil, err
	}
	var more, bare, scripts, total, longest, reference []float64
	for line := range bytes.Lines(bytes.TrimSpace(out)) {
		var round struct{ Whole, Bare, Scripts, Total, Longest, Reference float64 }
		if err := json.Unmarshal(line, &round); err != nil {
			return nil, err
		}
		more, bare, scripts = append(more, round.Whole-round.Bare), append(bare, round.Bare), append(scripts, round.Scripts)
		total, longest, reference = append(total, round.Total), append(longest, round.Longest), append(reference, round.Reference)
	}
	var medians [6]float64
	for i, times := range [][]float64{more, bare, total, longest, reference, scripts} {
		if medians[i], err = median(times); err != nil {
			return nil, err
		}
	}
	const list = "a list of 100 orders, CPU of the main thread: "
	return []figure{
		compare(list+"with the content script more than without, against its budget", medians[0], "ms", contentCPU),
		compare(list+"of that, in scripts, against its budget", medians[5], "ms", contentCPU),
		compare(list+"with the content script more than without, against all that the page does without", medians[0], "ms", medians[1]),
		compare(list+"tasks that the content script had part in, by profile, against its budget", medians[2], "ms", contentCPU),
		compare(list+"the longest of these tasks, against its budget", medians[3], "ms", contentTask),
		compare(list+"these tasks, against a loop of fixed work in the same page", medians[2], "ms", medians[4]),
	}, nil
}

// withoutContentScripts is a manifest of the same extension that does nothing
// on any page.
func withoutContentScripts(manifest []byte) ([]byte, error) {
	var m map[string]any
	if err := json.Unmarshal(manifest, &m); err != nil {
		return nil, err
	}
	delete(m, "content_scripts")
	return json.Marshal(m)
}
