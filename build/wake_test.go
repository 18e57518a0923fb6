package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// earlyProgram fills tables before main, with hash tables and goroutines, and
// counts on from there.
const earlyProgram = `package main

import "runtime"

var table = map[string]int{}

var list []*int

func init() {
	done := make(chan int)
	for i := range 100 {
		go func() { done <- i }()
	}
	for range 100 {
		i := <-done
		table[string(rune('a'+i))] = i
		list = append(list, new(int))
	}
}

func main() {}

//go:wasmexport count
func count(n int32) int32 {
	sum := 0
	for range int(n) {
		list = append(list, new(int)) // for the collector
	}
	runtime.GC()
	for _, p := range list {
		*p++
		sum += *p
	}
	table["more"]++
	return int32(sum + 1000*len(table) + table["more"])
}
`

func TestWoken(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"go.mod": "module early\n\ngo 1.26\n", "main.go": earlyProgram} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	module, err := buildModule(dir, ".")
	if err != nil {
		t.Fatal(err)
	}
	if module, err = slim(module); err != nil {
		t.Fatal(err)
	}
	awake, err := woken(module)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := woken(module); err != nil || !bytes.Equal(again, awake) {
		t.Errorf("it is not the same a second time: %v", err)
	}
	sections, err := wasmSections(awake)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sections {
		if s.id == sectionExport && bytes.Contains(s.body, []byte(initialize)) {
			t.Error("it would begin again")
		}
	}
	small, err := folded(awake)
	if err != nil {
		t.Fatal(err)
	}
	if saved := len(awake) - len(small); saved < 10_000 {
		t.Errorf("folding saved %d bytes", saved)
	}
	ctx := context.Background()
	var counts [3][3]uint64
	for i, m := range [][]byte{module, awake, small} {
		r := wazero.NewRuntime(ctx)
		defer r.Close(ctx)
		wasi_snapshot_preview1.MustInstantiate(ctx, r)
		guest, err := r.InstantiateWithConfig(ctx, m, wazero.NewModuleConfig().WithStartFunctions(initialize))
		if err != nil {
			t.Fatal(err)
		}
		for k := range counts[i] {
			got, err := guest.ExportedFunction("count").Call(ctx, 50_000)
			if err != nil {
				t.Fatalf("module %d, call %d: %v", i, k, err)
			}
			counts[i][k] = got[0]
		}
	}
	if counts[0] != counts[1] || counts[0] != counts[2] || counts[1][0] != 50_100+101_000+1 {
		t.Errorf("asleep it counts %v, awake %v, folded %v", counts[0], counts[1], counts[2])
	}
	if _, err := folded(small); !errors.Is(err, errLayout) {
		t.Errorf("what is folded was folded again: %v", err)
	}
	if _, err := woken(module[:len(module)/2]); err == nil {
		t.Error("half a module was woken")
	}
}
