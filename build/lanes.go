package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/evanw/esbuild/pkg/api"
)

// The tests in browsers wait more than they work, so several files are run at
// a time: in a lane for each browser, and in one more for the browser with the
// most to do where there is memory for a third browser. When one browser's
// files are done, its lane goes on with the other's. A lane is a process of
// node with a browser and a world of its own (extension/e2e/lane.ts) that is
// told one file after the other.
//
// On a quick machine answers are there before anybody looks, and a test that
// needs them to be passes. POSTHORN_WORLD="--delay 3s" has all answers take
// their time, "--spread 3s" some longer than others.
const (
	// What a browser with its tabs may take.
	browserMemory = 2 << 30
	// A file that tells nothing for so long is given up.
	laneSilence = 8 * time.Minute
	// A browser that failed so many tests with none passed, or whose lane ended
	// so often one after the other, cannot be used: the rest is not waited for.
	laneHopeless = 3
)

// laneReport is one line of a lane: a test is tried once more, it has ended, or
// a whole file has.
type laneReport struct {
	Lane    string // "again", "test" or "file"
	Test    string
	MS      int64
	Failure string
	First   string // why a test failed at its first try that passed at its second
}

// laneQueue hands out the files that are still to be run, by browser.
type laneQueue struct {
	mu    sync.Mutex
	files map[string][]string
}

// next is the next file for a browser; empty where there is none.
func (q *laneQueue) next(browser string) string {
	q.mu.Lock()
	defer q.mu.Unlock()
	list := q.files[browser]
	if len(list) == 0 {
		return ""
	}
	q.files[browser] = list[1:]
	return list[0]
}

// longest is the browser with the most left to do; empty where none has any.
func (q *laneQueue) longest() string {
	q.mu.Lock()
	defer q.mu.Unlock()
	longest, most := "", 0
	for _, b := range browsers {
		left := 0
		for _, f := range q.files[b] {
			left += laneTime(f, b)
		}
		if left > most {
			longest, most = b, left
		}
	}
	return longest
}

// drop takes away what is left for a browser.
func (q *laneQueue) drop(browser string) []string {
	q.mu.Lock()
	defer q.mu.Unlock()
	list := q.files[browser]
	q.files[browser] = nil
	return list
}

// testEndToEnd builds the extensions and runs the tests in browsers.
func testEndToEnd(root string) (tally, error) {
	files, err := scriptTests(root, "extension/e2e", ".e2e.ts", ".e2e.tsx")
	if err != nil {
		return tally{}, err
	}
	files = slices.DeleteFunc(files, func(f string) bool { return !strings.Contains(f, e2eMatch) })
	if len(files) == 0 {
		return tally{}, fmt.Errorf("no file of tests has %q in its name", e2eMatch)
	}
	if err := buildOnce(root); err != nil {
		return tally{}, err
	}
	if err := os.RemoveAll(filepath.Join(root, "artifacts", "e2e")); err != nil {
		return tally{}, err
	}
	script, err := bundleLane(root, files)
	if err != nil {
		return tally{}, err
	}
	queue := &laneQueue{files: map[string][]string{}}
	wanted := browsers
	if only := os.Getenv("POSTHORN_BROWSERS"); only != "" {
		wanted = strings.Split(only, ",")
	}
	for _, b := range wanted {
		if !slices.Contains(browsers, b) {
			return tally{}, fmt.Errorf("POSTHORN_BROWSERS: no browser %q", b)
		}
		queue.files[b] = longestFirst(files, b)
	}
	var mu sync.Mutex
	var all tally
	var wrong []error
	tell := func(t tally, err error, line string) {
		mu.Lock()
		defer mu.Unlock()
		all.add(t)
		fmt.Println(line)
		if err != nil { // at once: whoever stops us in the middle shall know it
			fmt.Println(indentLines(err.Error()))
			wrong = append(wrong, errors.New("failed: "+strings.TrimSpace(line)))
		}
	}
	env := browserVariables()
	if program, err := buildTerminal(root, files); err != nil {
		return tally{}, err
	} else if program != "" {
		env = append(env, "POSTHORN_TERMINAL="+program)
	}
	var work sync.WaitGroup
	lanes := slices.Clone(wanted)
	if freeMemory() > (len(lanes)+1)*browserMemory {
		lanes = append(lanes, queue.longest())
	}
	for _, browser := range lanes {
		work.Go(func() {
			for browser != "" {
				runLane(root, script, browser, env, queue, tell)
				browser = queue.longest()
			}
		})
	}
	work.Wait()
	if len(wrong) == 0 && all.passed == 0 {
		wrong = append(wrong, errors.New("no test was run"))
	}
	return all, errors.Join(wrong...)
}

// freeMemory is how many bytes could be used, as far as the system tells; 0
// where it does not.
func freeMemory() int {
	free := 0
	meminfo, _ := os.ReadFile("/proc/meminfo") // not every system has it
	for line := range strings.Lines(string(meminfo)) {
		var kilobytes int
		if n, _ := fmt.Sscanf(line, "MemAvailable: %d kB", &kilobytes); n == 1 {
			free = kilobytes << 10
		}
	}
	// A container may be given less than the machine has.
	for _, file := range []string{"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"} {
		text, err := os.ReadFile(file)
		if err != nil {
			continue
		}
		if limit, err := strconv.Atoi(strings.TrimSpace(string(text))); err == nil {
			free = min(free, limit)
		}
	}
	return free
}

// laneTimes are the seconds that files took when they were last measured, by
// lane, with nothing else on two cores: in Chromium and in Firefox. They need
// not be right, only tell the long ones from the short.
var laneTimes = map[string][2]int{
	"access":    {14, 0},
	"carriers":  {8, 7},
	"correct":   {16, 14},
	"cost":      {10, 0},
	"elsewhere": {10, 14},
	"handover":  {5, 6},
	"heard":     {14, 15},
	"hostile":   {30, 35},
	"keys":      {15, 16},
	"killed":    {11, 14},
	"looks":     {21, 24},
	"orders":    {22, 9},
	"page":      {22, 26},
	"pages":     {20, 26},
	"private":   {9, 10},
	"relay":     {5, 6},
	"rounds":    {30, 20},
	"saved":     {25, 16},
	"scan":      {2, 3},
	"story":     {9, 11},
	"walls":     {24, 14},
}

// laneTime is about how long a file takes in a browser; one that was never
// measured is taken for a long one.
func laneTime(file, browser string) int {
	name := strings.TrimSuffix(filepath.Base(file), ".e2e.ts")
	times, ok := laneTimes[name]
	if !ok {
		return 20
	}
	return max(times[slices.Index(browsers, browser)], 1)
}

// longestFirst sorts files by what they take: the long ones at the end would
// have one lane wait for the other.
func longestFirst(files []string, browser string) []string {
	sorted := slices.Clone(files)
	slices.SortStableFunc(sorted, func(a, b string) int { return laneTime(b, browser) - laneTime(a, browser) })
	return sorted
}

// bundleLane writes the tests and the lane below dist/test, with the code that
// they share in files of its own, and returns the lane's path.
func bundleLane(root string, files []string) (string, error) {
	out := filepath.Join(root, "dist", "test", "e2e")
	if err := os.RemoveAll(out); err != nil {
		return "", err
	}
	o := bundleOptions(root, flavour{maps: true})
	o.Platform, o.Format, o.Packages = api.PlatformNode, api.FormatESModule, api.PackagesExternal
	o.Write, o.Outdir, o.Outbase = true, out, filepath.Join(root, "extension", "e2e")
	o.Splitting = true
	o.OutExtension = map[string]string{".js": ".mjs"}
	for _, f := range append([]string{"extension/e2e/lane.ts"}, files...) {
		o.EntryPoints = append(o.EntryPoints, filepath.Join(root, filepath.FromSlash(f)))
	}
	return filepath.Join(out, "lane.mjs"), bundleError(api.Build(o).Errors)
}

// buildTerminal builds the core as a program where one of the files runs it
// (extension/e2e/terminal.ts), and returns its path.
func buildTerminal(root string, files []string) (string, error) {
	for _, f := range files {
		text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(f)))
		if err != nil {
			return "", err
		}
		if !bytes.Contains(text, []byte(`from "./terminal"`)) {
			continue
		}
		out := filepath.Join(root, "dist", "test", "posthorn")
		_, err = program{dir: root, limit: 15 * time.Minute}.run("go", "build", "-o", out, "./wasm")
		return out, err
	}
	return "", nil
}

// bundledTest is where bundleLane has put a file of tests.
func bundledTest(script, file string) string {
	name := strings.TrimPrefix(strings.TrimSuffix(file, filepath.Ext(file)), "extension/e2e/")
	return filepath.Join(filepath.Dir(script), filepath.FromSlash(name)+".mjs")
}

// runLane runs a browser's files until there are none left. A lane that ends
// by itself or falls silent costs the file that it was at; the next file gets
// another.
func runLane(root, script, browser string, env []string, queue *laneQueue, tell func(t tally, err error, line string)) {
	var l *lane
	defer func() { l.end() }()
	failures, passed, ends := 0, 0, 0
	for {
		file := queue.next(browser)
		if file == "" {
			return
		}
		if l == nil {
			var err error
			if l, err = startLane(root, script, browser, env); err != nil {
				tell(tally{failed: 1}, fmt.Errorf("%s in %s: %w", file, browser, err), "  "+browser+" "+file+": not run")
				return
			}
		}
		start := time.Now()
		t, slow, err := l.run(bundledTest(script, file))
		if err != nil {
			err = fmt.Errorf("%s in %s:\n%w", file, browser, err)
		}
		tell(t, err, fmt.Sprintf("  %-8s %s: %v (%.1f s%s)", browser, file, t, time.Since(start).Seconds(), slow))
		if l.ended {
			l.end()
			l = nil
			ends++
		} else {
			ends = 0
		}
		passed += t.passed
		failures += t.failed
		why := ""
		switch {
		case passed == 0 && failures >= laneHopeless:
			why = "nothing passed in it"
		case ends >= laneHopeless:
			why = fmt.Sprintf("its lane ended %d times in a row", ends)
		}
		if why != "" {
			if rest := queue.drop(browser); len(rest) > 0 {
				tell(tally{failed: len(rest)}, fmt.Errorf("%s: %s, so these were not run: %s", browser, why, strings.Join(rest, " ")), "  "+browser+": given up")
			}
		}
	}
}

// lane is a running extension/e2e/lane.ts.
type lane struct {
	cmd   *exec.Cmd
	kill  context.CancelFunc
	input io.WriteCloser
	lines chan string // closed when its output has ended
	said  transcript  // what it wrote beside its reports
	ended bool
}

func startLane(root, script, browser string, env []string) (*lane, error) {
	ctx, kill := context.WithCancel(context.Background())
	l := &lane{kill: kill, lines: make(chan string)}
	l.cmd = exec.CommandContext(ctx, "node", "--enable-source-maps", script, browser)
	l.cmd.Dir = root
	l.cmd.Env = append(os.Environ(), env...)
	if self, err := os.Executable(); err == nil {
		l.cmd.Env = append(l.cmd.Env, "POSTHORN_BUILD="+self) // it has us serve its world
	}
	l.cmd.Stderr = &l.said
	l.cmd.WaitDelay = 5 * time.Second
	ownGroup(l.cmd)
	var err error
	if l.input, err = l.cmd.StdinPipe(); err != nil {
		kill()
		return nil, err
	}
	out, err := l.cmd.StdoutPipe()
	if err != nil {
		kill()
		return nil, err
	}
	if err := l.cmd.Start(); err != nil {
		kill()
		return nil, err
	}
	go func() {
		defer close(l.lines)
		scan := bufio.NewScanner(out)
		scan.Buffer(nil, 16<<20)
		for scan.Scan() {
			l.lines <- scan.Text()
		}
	}()
	return l, nil
}

// run has the lane run a file. The text names the slowest of its tests, and
// those that did not pass at once.
func (l *lane) run(file string) (tally, string, error) {
	var t tally
	var wrong []error
	slow, again := "", ""
	var most int64
	give := func(why string) (tally, string, error) {
		l.ended = true
		t.failed++
		said := l.said.take()
		return t, slow, errors.Join(append(wrong, fmt.Errorf("%s\n%s", why, said))...)
	}
	if _, err := io.WriteString(l.input, file+"\n"); err != nil {
		return give(err.Error())
	}
	silence := time.NewTimer(laneSilence)
	defer silence.Stop()
	for {
		var line string
		var more bool
		select {
		case line, more = <-l.lines:
		case <-silence.C:
			return give(fmt.Sprintf("told nothing for %v", laneSilence))
		}
		if !more {
			return give("the lane ended in the middle of it")
		}
		silence.Reset(laneSilence)
		var r laneReport
		if !strings.HasPrefix(line, `{"lane":`) || json.Unmarshal([]byte(line), &r) != nil {
			fmt.Fprintln(&l.said, line)
			continue
		}
		switch {
		case r.Failure != "":
			t.failed++
			wrong = append(wrong, fmt.Errorf("not ok: %s (%.1f s)\n%s", r.Test, float64(r.MS)/1000, r.Failure))
		case r.Lane == "test":
			t.passed++
			if r.First != "" {
				again += fmt.Sprintf(", at the second try alone: %q", r.Test)
				fmt.Fprintf(&l.said, "failed at the first try: %s\n%s\n", r.Test, r.First)
			}
		}
		if r.Lane == "test" && r.MS > most {
			most = r.MS
			slow = fmt.Sprintf(", %.1f of them for %q", float64(r.MS)/1000, r.Test)
		}
		if r.Lane == "file" {
			if said := l.said.take(); said != "" {
				fmt.Println(indentLines(said))
			}
			return t, slow + again, errors.Join(wrong...)
		}
	}
}

// end closes the lane: its input ends, upon which it closes its browser.
func (l *lane) end() {
	if l == nil {
		return
	}
	l.input.Close()
	go func() {
		for range l.lines { // so that it can go on writing
		}
	}()
	limit := time.AfterFunc(30*time.Second, l.kill)
	l.cmd.Wait()
	limit.Stop()
	l.kill()
}

// take returns what was written since the last time.
func (t *transcript) take() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	said := string(bytes.TrimSpace(t.text.Bytes()))
	t.text.Reset()
	return said
}
