package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// deepProgram collects garbage with deep stacks of inlined, deferring and
// panicking functions, then prints a stack: whatever of the tables is needed,
// it needs.
const deepProgram = `package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
)

type node struct {
	next *node
	text string
}

func grow(n int, list *node) (out *node) {
	defer func() {
		if r := recover(); r != nil {
			out = &node{out, fmt.Sprint(r, n)}
		}
	}()
	out = &node{list, strings.Repeat("x", n%50)}
	if n%7 == 0 {
		runtime.GC()
	}
	if n > 0 {
		out = grow(n-1, out)
	}
	if n%5 == 0 {
		var none []int
		_ = none[n]
	}
	if n%11 == 0 {
		panic(errors.New("made up"))
	}
	return out
}

func main() {
	sum := 0
	for l := grow(400, nil); l != nil; l = l.next {
		sum += len(l.text)
	}
	fmt.Println("sum", sum)
	if strings.Contains(string(debug.Stack()), "main.main") {
		fmt.Println("the stack has names")
	}
	defer fmt.Println("deferred")
	var p *node
	if len(os.Args) > 5 {
		p = &node{}
	}
	fmt.Println(p.text)
}
`

func TestSlim(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"go.mod": "module deep\n\ngo 1.26\n", "main.go": deepProgram} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("go", "build", "-o", "deep.wasm", "-ldflags=-s -w", ".")
	cmd.Dir, cmd.Env = dir, coreEnv()
	if said, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	module, err := os.ReadFile(filepath.Join(dir, "deep.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	slimmed, err := slim(module)
	if err != nil {
		t.Fatal(err)
	}
	before, fault := runWasm(t, module)
	after, faultAfter := runWasm(t, slimmed)
	if before != after || !strings.Contains(after, "sum ") || !strings.Contains(after, "the stack has names\ndeferred") {
		t.Errorf("it prints\n%s\nand slimmed\n%s", before, after)
	}
	if !strings.Contains(fault, "main.go:") || strings.Contains(faultAfter, "main.go:") || !strings.Contains(faultAfter, "main.main") {
		t.Errorf("it ends with\n%s\nand slimmed with\n%s", fault, faultAfter)
	}
	again, err := slim(slimmed)
	if err != nil || !bytes.Equal(again, slimmed) {
		t.Errorf("slimming twice changes it again: %v", err)
	}
}

func runWasm(t *testing.T, module []byte) (out, fault string) {
	t.Helper()
	ctx := context.Background()
	r := wazero.NewRuntime(ctx)
	defer r.Close(ctx)
	wasi_snapshot_preview1.MustInstantiate(ctx, r)
	var stdout, stderr bytes.Buffer
	_, err := r.InstantiateWithConfig(ctx, module, wazero.NewModuleConfig().WithStdout(&stdout).WithStderr(&stderr))
	if err == nil {
		t.Error("a nil pointer was read without a fault")
	}
	return stdout.String(), stderr.String()
}

func TestSlimRefuses(t *testing.T) {
	if _, err := slim([]byte("not wasm")); err == nil {
		t.Error("what is not wasm was slimmed")
	}
	data := memoryImage("no tables here").segments()
	module := append([]byte("\x00asm\x01\x00\x00\x00\x0b"), binary.AppendUvarint(nil, uint64(len(data)))...)
	if _, err := slim(append(module, data...)); !errors.Is(err, errLayout) {
		t.Errorf("a module that is not Go's gave %v", err)
	}
	if _, err := slim(append(module, data[:3]...)); err == nil {
		t.Error("a module that is cut off was slimmed")
	}
}

func TestSegments(t *testing.T) {
	image := make(memoryImage, 3*gapMin)
	copy(image[100:], "first")
	copy(image[200:], "still first")
	copy(image[2*gapMin:], "second")
	body := image.segments()
	if body[0] != 2 {
		t.Errorf("%d segments", body[0])
	}
	back, err := dataImage(body)
	if err != nil || !bytes.Equal(back, image[:2*gapMin+len("second")]) {
		t.Errorf("the image came back otherwise: %v", err)
	}
}
