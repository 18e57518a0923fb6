package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// relayRounds is what build/bench/relay.ts prints: of two Workers, the first
// of which is the relay, the second the same in JavaScript.
type relayRounds struct {
	Starts   [2][]float64 // ms to the first answer of a fresh process
	Rounds   map[string][2][]relayRound
	Memories [2][]relayMemory // after 20,000 requests, and each 20,000 more
}

// relayMemory is what is in use: by workerd as a whole, in MB; by the Go
// program when nothing is left that it does not need, and as its memory, in
// bytes.
type relayMemory struct{ Process, Go, Wasm float64 }

// relayRound is one load: answers in a second, and ms of CPU for each answer.
type relayRound struct{ Rate, CPU float64 }

// benchRelay measures the relay in the runtime that Cloudflare runs, against
// the same Worker in JavaScript, in turns, in one run.
func benchRelay(root string) ([]figure, error) {
	ours, err := buildRelay(root, "measured.ts", "trial")
	if err != nil {
		return nil, err
	}
	peer, err := bundleWorker(root, "peer.ts")
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(root, "dist", "test", "bench-relay")
	dirs := []string{filepath.Join(dir, "go"), filepath.Join(dir, "js")}
	if err := ours.write(dirs[0]); err != nil {
		return nil, err
	}
	if err := (tree{"worker.js": peer}).write(dirs[1]); err != nil {
		return nil, err
	}
	script := filepath.Join(root, "dist", "test", "bench", "relay.mjs")
	if err := bundleNode(root, filepath.Join("build", "bench", "relay.ts"), script); err != nil {
		return nil, err
	}
	workerd, err := workerdProgram(root)
	if err != nil {
		return nil, err
	}
	p := program{dir: root, limit: 10 * time.Minute}
	if info, err := os.Stat("/dev/shm"); err == nil && info.IsDir() {
		p.env = []string{"TMPDIR=/dev/shm"} // the disk is not what is measured
	}
	out, err := p.run("node", append([]string{script, workerd}, dirs...)...)
	if err != nil {
		return nil, err
	}
	var r relayRounds
	if err := json.Unmarshal(out, &r); err != nil {
		return nil, fmt.Errorf("the rounds: %w: %q", err, out)
	}
	zipped, err := gzipSize(ours["relay.wasm"])
	if err != nil {
		return nil, err
	}
	if len(r.Starts[0]) < 10 || len(r.Memories[0]) != 5 || len(r.Memories[1]) != 5 || r.Memories[0][0].Wasm == 0 {
		return nil, fmt.Errorf("too few measurements: %s", out)
	}
	list := []figure{
		compare("relay.wasm after gzip, against what the free plan takes", float64(zipped)/1000, "kB", mostZipped/1000),
		compare("first answer of a fresh relay, the best of 10, against 60 ms", slices.Min(r.Starts[0]), "ms", 60),
		memoryFigure("memory that the Go program needs", r.Memories[0], func(m relayMemory) float64 { return m.Go / 1e6 }),
		memoryFigure("memory of the module", r.Memories[0], func(m relayMemory) float64 { return m.Wasm / 1e6 }),
		memoryFigure("memory of workerd", r.Memories[0], func(m relayMemory) float64 { return m.Process }),
		memoryFigure("memory of workerd with the same in JavaScript", r.Memories[1], func(m relayMemory) float64 { return m.Process }),
	}
	for _, kind := range []string{"hello", "hit20", "mix"} {
		rounds := r.Rounds[kind]
		if len(rounds[0]) == 0 || len(rounds[1]) == 0 {
			return nil, fmt.Errorf("no rounds of %s: %s", kind, out)
		}
		middle := func(of []relayRound, what func(relayRound) float64) float64 {
			var list []float64
			for _, x := range of {
				list = append(list, what(x))
			}
			slices.Sort(list)
			return list[len(list)/2]
		}
		rate, cpu := func(x relayRound) float64 { return x.Rate }, func(x relayRound) float64 { return x.CPU }
		list = append(list,
			compare("relay "+kind+", against the same in JavaScript", middle(rounds[0], rate), "requests/s", middle(rounds[1], rate)),
			compare("relay "+kind+", CPU of workerd, against the same in JavaScript", middle(rounds[0], cpu), "ms/request", middle(rounds[1], cpu)))
	}
	return list, nil
}

// memoryFigure compares a memory after 100,000 requests with that after 20,000.
func memoryFigure(name string, list []relayMemory, of func(relayMemory) float64) figure {
	return compare(name+" after 100,000 requests, against after 20,000", of(list[len(list)-1]), "MB", of(list[0]))
}

// workerdProgram is the runtime itself, which the package workerd brings along
// for each system.
func workerdProgram(root string) (string, error) {
	found, err := filepath.Glob(filepath.Join(root, "node_modules", "@cloudflare", "workerd-*", "bin", "workerd"))
	if err != nil || len(found) == 0 {
		return "", fmt.Errorf("node_modules has no workerd for this system (%v)", err)
	}
	return found[0], nil
}

// gzipSize is the size of data after gzip at its best.
func gzipSize(data []byte) (int, error) {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return 0, err
	}
	if _, err := w.Write(data); err != nil {
		return 0, err
	}
	if err := w.Close(); err != nil {
		return 0, err
	}
	return b.Len(), nil
}
