package main

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// play stands in for extension/e2e/lane.ts: each file's name says what comes of it.
const play = `
import { createInterface } from "node:readline";
const say = (it) => console.log(JSON.stringify(it));
for await (const file of createInterface({ input: process.stdin })) {
  const name = file.replace(/^.*\//, "");
  console.log("noise of", name);
  if (name.startsWith("dies")) process.exit(3);
  if (name.startsWith("again")) say({ lane: "again", test: "first of " + name });
  say({ lane: "test", test: "first of " + name, ms: 5 });
  if (name.startsWith("fails")) say({ lane: "test", test: "second of " + name, ms: 7, failure: "it was so" });
  if (name.startsWith("last")) say({ lane: "test", test: "third of " + name, ms: 7, first: "it was not so" });
  if (name.startsWith("throws")) say({ lane: "file", failure: "cannot be read" });
  else say({ lane: "file" });
}
`

func TestLanes(t *testing.T) {
	root := t.TempDir()
	script := filepath.Join(root, "lane.mjs")
	if err := os.WriteFile(script, []byte(play), 0o644); err != nil {
		t.Fatal(err)
	}
	queue := &laneQueue{files: map[string][]string{
		"chromium": {"extension/e2e/good.e2e.ts", "extension/e2e/fails.e2e.ts", "extension/e2e/dies.e2e.ts", "extension/e2e/throws.e2e.ts", "extension/e2e/last.e2e.ts"},
		"firefox":  {"extension/e2e/dies1.e2e.ts", "extension/e2e/dies2.e2e.ts", "extension/e2e/dies3.e2e.ts", "extension/e2e/good.e2e.ts", "extension/e2e/last.e2e.ts"},
	}}
	var mu sync.Mutex
	all := map[string]*tally{"chromium": {}, "firefox": {}}
	var told strings.Builder
	if b := queue.longest(); b != "chromium" {
		t.Errorf("of two that are as long, %q is the first", b)
	}
	tell := func(sum *tally) func(tally, error, string) {
		return func(n tally, err error, line string) {
			mu.Lock()
			defer mu.Unlock()
			sum.add(n)
			told.WriteString(line + "\n")
			if err != nil {
				told.WriteString(err.Error() + "\n")
			}
		}
	}
	for browser, sum := range all {
		runLane(root, script, browser, nil, queue, tell(sum))
	}
	if want := (tally{passed: 5, failed: 3}); *all["chromium"] != want {
		t.Errorf("chromium: %v, want %v", *all["chromium"], want)
	}
	// Three that fail before any passes: the two others are not run, and count.
	if want := (tally{failed: 5}); *all["firefox"] != want {
		t.Errorf("firefox: %v, want %v", *all["firefox"], want)
	}
	// A browser that did work, and does not start any more.
	queue.files["firefox"] = []string{"extension/e2e/again.e2e.ts", "extension/e2e/dies4.e2e.ts", "extension/e2e/dies5.e2e.ts", "extension/e2e/dies6.e2e.ts", "extension/e2e/never.e2e.ts"}
	var later tally
	runLane(root, script, "firefox", nil, queue, tell(&later))
	if want := (tally{passed: 1, failed: 4}); later != want {
		t.Errorf("firefox, later: %v, want %v", later, want)
	}
	for _, part := range []string{"its lane ended 3 times in a row, so these were not run: extension/e2e/never.e2e.ts", "not ok: second of fails.e2e.mjs", "it was so", "cannot be read", `at the second try alone: "third of last.e2e.mjs"`, "the lane ended in the middle of it\nnoise of dies.e2e.mjs", "nothing passed in it, so these were not run: extension/e2e/good.e2e.ts extension/e2e/last.e2e.ts"} {
		if !strings.Contains(told.String(), part) {
			t.Errorf("not told: %s\nbut:\n%s", part, told.String())
		}
	}
	if b := queue.longest(); b != "" {
		t.Errorf("%s has files left", b)
	}
}

// TestLaneTimes tells of files that were renamed or went away.
func TestLaneTimes(t *testing.T) {
	for name := range laneTimes {
		if _, err := os.Stat(filepath.Join("..", "extension", "e2e", name+".e2e.ts")); err != nil {
			t.Error(err)
		}
	}
	if got := longestFirst([]string{"a/scan.e2e.ts", "a/hostile.e2e.ts"}, "firefox"); got[0] != "a/hostile.e2e.ts" {
		t.Errorf("the longest is %s", got[0])
	}
}
