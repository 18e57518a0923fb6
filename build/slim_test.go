package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
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
	var pcs [9]uintptr
	for _, pc := range pcs[:runtime.Callers(0, pcs[:])] {
		fmt.Println("function", int(pc>>16)-0x1000)
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
	module := buildProgram(t, deepProgram, "-ldflags=-s -w")
	slimmed, err := slim(module)
	if err != nil {
		t.Fatal(err)
	}
	before, fault := runWasm(t, module)
	after, faultAfter := runWasm(t, slimmed)
	if lines := strings.SplitN(before, "\n", 2); !strings.HasPrefix(after, lines[0]+"\n") || !strings.Contains(after, "sum ") || !strings.HasSuffix(after, "deferred\n") {
		t.Errorf("it prints\n%s\nand slimmed\n%s", before, after)
	}
	if !strings.Contains(fault, "main.go:") || strings.Contains(faultAfter, "main.") {
		t.Errorf("it ends with\n%s\nand slimmed with\n%s", fault, faultAfter)
	}
	var numbers []uint64
	for _, line := range strings.Split(after, "\n") {
		if number, found := strings.CutPrefix(line, "function "); found {
			i, err := strconv.ParseUint(number, 10, 64)
			if err != nil {
				t.Fatal(err)
			}
			numbers = append(numbers, i)
		}
	}
	if names, err := functionNames(module, numbers); err != nil || !strings.Contains(strings.Join(names, " "), "main.main runtime.main") {
		t.Errorf("main was called through the functions %q: %v", names, err)
	}
	if _, err := functionNames(module, []uint64{1 << 30}); err == nil {
		t.Error("a function of no such number has a name")
	}
	again, err := slim(slimmed)
	if err != nil || !bytes.Equal(again, slimmed) {
		t.Errorf("slimming twice changes it again: %v", err)
	}
}

// buildProgram builds a program of one file as the core is built.
func buildProgram(t *testing.T, text string, flags ...string) []byte {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{"go.mod": "module posthorn\n\ngo 1.26\n", "main.go": text} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("go", append(append([]string{"build", "-o", "main.wasm"}, flags...), ".")...)
	cmd.Dir, cmd.Env = dir, coreEnv()
	if said, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	module, err := os.ReadFile(filepath.Join(dir, "main.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	return module
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
