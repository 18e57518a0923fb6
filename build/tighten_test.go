package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
)

// wanderingProgram jumps to and fro, leaves functions in the middle and goes
// on with them, compares all kinds of numbers and writes into its frames.
const wanderingProgram = `package main

import (
	"fmt"
	"runtime"
	"strings"
)

type wide struct {
	a    [9]int
	b    bool
	c    int8
	d    uint16
	e, f float64
}

//go:noinline
func fill(n int, in <-chan int, out chan<- int) (w wide) {
	for i := range w.a {
		switch {
		case i == n:
			w.a[i] = <-in
			continue
		case i > n && w.a[0] < 40:
			out <- i
			w.b = !w.b && i&1 == 0
		case uint(i) < uint(-n):
			w.c -= int8(i * 31)
			w.d += uint16(i) * 30000
		default:
			goto out
		}
		for k := i; k >= 0; k-- {
			if w.a[k]++; w.a[k]%3 == 0 {
				break
			}
			runtime.Gosched()
		}
		w.e = max(w.e, float64(i)/float64(n-5))
	}
	w.f = -w.e
out:
	if w.e != w.e || w.f >= 0 == (w.c < 0) {
		w.d ^= 0xffff
	}
	return w
}

func deep(n int, w wide) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint(r, s)
		}
	}()
	if n == 0 {
		panic(w.d)
	}
	w.a[n%9] += n
	return strings.ToUpper(deep(n-1, w)) + fmt.Sprint(w.a[n%9]%10)
}

func main() {
	in, out, done := make(chan int), make(chan int), make(chan int)
	go func() {
		for i := 0; ; i++ {
			select {
			case in <- i * i:
			case done <- i:
				return
			}
		}
	}()
	go func() {
		sum := 0
		for i := range out {
			sum += i
		}
		done <- -sum
	}()
	for n := -3; n < 12; n++ {
		w := fill(n, in, out)
		fmt.Println(n, w, deep(60+n, w))
	}
	close(out)
	a, b := <-done, <-done
	fmt.Println(a < 0 != (b < 0), a+b)
	var none *wide
	fmt.Println(none.d)
}
`

func TestTightened(t *testing.T) {
	for name, program := range map[string]string{"wandering": wanderingProgram, "winding": windingProgram, "deep": deepProgram} {
		module := buildProgram(t, program)
		tight, err := tightened(module)
		if err != nil {
			t.Fatal(err)
		}
		before, fault := runWasm(t, module)
		after, faultAfter := runWasm(t, tight)
		if before != after || len(before) < 50 {
			t.Errorf("%s prints\n%s\nand tightened\n%s", name, before, after)
		}
		if fault != faultAfter || !strings.Contains(fault, "main.go:") {
			t.Errorf("%s ends with\n%s\nand tightened with\n%s", name, fault, faultAfter)
		}
		jumps, branches := countJumps(t, module), countJumps(t, tight)
		if jumps < 5*branches {
			t.Errorf("%s: of %d jumps, %d are left", name, jumps, branches)
		}
		if again, err := tightened(tight); err != nil || len(again) > len(tight) {
			t.Errorf("%s: tightened again, it has %d bytes, before it had %d: %v", name, len(again), len(tight), err)
		}
	}
}

// countJumps counts the jumps that go by a function's beginning.
func countJumps(t *testing.T, module []byte) (n int) {
	t.Helper()
	sections, err := wasmSections(module)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sections {
		if s.id != sectionCode {
			continue
		}
		body, err := eachCode(s.body, func(_ int, c *code) {
			for k := range c.list {
				if c.is(k, opLocalSet, placeLocal) && c.list[k+1].op == opBr {
					n++
				}
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		again, err := eachCode(body, func(int, *code) {})
		if err != nil || !bytes.Equal(again, body) {
			t.Errorf("code that is taken apart and put together is other code: %v", err)
		}
	}
	return n
}

// TestSimplify runs sequences of instructions as they are and simplified.
func TestSimplify(t *testing.T) {
	op := func(op byte, n ...int64) instruction {
		i := instruction{op: op}
		if len(n) > 0 {
			i.n = n[0]
		}
		return i
	}
	get, get64 := op(opLocalGet, 0), op(opLocalGet, 2)
	stack := op(opLocalGet, stackLocal)
	frame := []instruction{stack, op(opI64ExtendI32), op(opI64Const, 24), op(opI64Add), op(opI32WrapI64)}
	move := func(n int64) []instruction {
		return []instruction{stack, op(opI32Const, n), op(opI32Add), op(opLocalTee, stackLocal), op(opGlobalSet, stackGlobal)}
	}
	type sequence struct {
		name  string
		list  []instruction
		fewer int
	}
	tests := []sequence{
		{"to 64 bits and back", []instruction{get, op(opI64ExtendI32), op(opI32WrapI64)}, 2},
		{"constant", []instruction{op(opI64Const, 1<<40-7), op(opI32WrapI64)}, 1},
		{"zero", []instruction{get, op(opI64ExtendI32), op(opI64Eqz)}, 1},
		{"not not", []instruction{get64, op(opI64Eqz), op(opI64ExtendI32), op(opI64Eqz), op(opI32Eqz)}, 3},
		{"not not of a number", []instruction{get, op(opI32Eqz), op(opI32Eqz)}, 0},
		{"choice", []instruction{op(opI32Const, 5), op(opI32Const, 6), get, op(opI32Eqz), op(opI32Eqz), op(opSelect)}, 2},
		{"if", []instruction{op(opBlock, noResult), get, op(opI32Eqz), op(opI32Eqz), op(opIf, noResult), op(opBr), op(opEnd), op(opI32Const, 9), op(opReturn), op(opEnd), get}, 4},
		{"nothing", []instruction{op(opNop), get64, op(opLocalSet, 2), get}, 3},
		{"frame", slices.Concat(frame, []instruction{op(0x2d)}), 4},
		{"frame written", slices.Concat(frame, []instruction{get64, op(opI64Const, 3), op(opI64Add), op(opI64Store), get}), 4},
		{"frame written twice", slices.Concat(frame, frame, []instruction{op(opI64Load), op(opI64Store), stack, op(opI64Load, 24), op(opI32WrapI64)}), 9},
		{"other address", []instruction{get, op(opI32Const, 7), op(0x71), op(opI32Const, 24), op(opI32Add), op(0x2d)}, 0},
		{"stack", slices.Concat(move(32), move(8), []instruction{op(opGlobalGet, stackGlobal), op(opReturn)}), 5},
		{"stack left", slices.Concat(move(32), move(8), []instruction{op(opI32Const), op(opReturn)}), 6},
	}
	for _, load := range []byte{0x29, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35} {
		tests = append(tests, sequence{fmt.Sprintf("load %#x", load), []instruction{stack, {op: load, align: 0, n: 3}, op(opI32WrapI64)}, 1})
	}
	for cmp := byte(opI32Eq); cmp <= opI64GeU; cmp++ {
		switch {
		case cmp < opI64Eqz:
			tests = append(tests, sequence{fmt.Sprintf("compare %#x", cmp), []instruction{get, op(opI32Const, -5), op(cmp), op(opI32Eqz)}, 1})
		case cmp > opI64Eqz:
			tests = append(tests, sequence{fmt.Sprintf("compare %#x", cmp), []instruction{get64, op(opI64Const, -5), op(cmp), op(opI32Eqz)}, 1})
		}
	}
	for _, test := range tests {
		plain := code{locals: []byte{wasmI32, wasmI64}}
		begin := []instruction{op(opI32Const, 1024), op(opLocalSet, stackLocal), get, op(0xac), op(opLocalSet, 2)}
		plain.list = slices.Concat(begin, test.list, []instruction{op(opEnd)})
		for k := range plain.list { // the labels of the one test that has blocks
			switch i := &plain.list[k]; {
			case i.op == opBlock, i.op == opBr, i.op == opEnd && k == len(begin)+9 && test.name == "if":
				i.label = 1
			case i.op == opIf, i.op == opEnd && k == len(begin)+6 && test.name == "if":
				i.label = 2
			}
		}
		short := code{locals: plain.locals, list: slices.Clone(plain.list)}
		short.simplify()
		if got := len(plain.list) - len(short.list); got != test.fewer {
			t.Errorf("%s: %d instructions fewer, not %d", test.name, got, test.fewer)
		}
		for _, n := range []int32{0, 1, -1, -5, -6, -4, 77, 1 << 30} {
			if a, b := evaluate(t, &plain, n), evaluate(t, &short, n); !slices.Equal(a, b) {
				t.Errorf("%s of %d is %d, simplified %d", test.name, n, a, b)
			}
		}
	}
}

// evaluate is what a function of one number returns, where it leaves the stack
// pointer, and what is in its frame.
func evaluate(t *testing.T, c *code, n int32) []uint64 {
	t.Helper()
	body, err := c.body()
	if err != nil {
		t.Fatal(err)
	}
	memory := make(memoryImage, 2048)
	for i := range memory {
		memory[i] = byte(i*37 + i>>8)
	}
	module := []byte("\x00asm\x01\x00\x00\x00")
	for _, s := range []wasmSection{
		{1, []byte{1, 0x60, 1, wasmI32, 1, wasmI32}},
		{3, []byte{1, 0}},
		{sectionMemory, []byte{1, 0, 1}},
		{sectionGlobal, writeGlobals([]wasmGlobal{{wasmI32, 1, 0}})},
		{sectionExport, writeExports([]wasmExport{{"f", 0, 0}, {"sp", exportGlobal, 0}, {"memory", 2, 0}})},
		{sectionCode, append([]byte{1, byte(len(body))}, body...)},
		{sectionData, memory.segments()},
	} {
		module = appendSection(module, s)
	}
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter())
	defer r.Close(ctx)
	guest, err := r.Instantiate(ctx, module)
	if err != nil {
		t.Fatal(err)
	}
	got, err := guest.ExportedFunction("f").Call(ctx, uint64(uint32(n)))
	if err != nil {
		t.Fatal(err)
	}
	frame, _ := guest.Memory().ReadUint64Le(1024 + 24)
	return append(got, guest.ExportedGlobal("sp").Get(), frame)
}

func TestTightenedRefuses(t *testing.T) {
	for name, body := range map[string][]byte{
		"unknown opcode":   {1, 3, 0, 0xd3, opEnd},
		"branch too far":   {1, 4, 0, opBr, 1, opEnd},
		"no end":           {1, 2, 0, opNop},
		"cut off":          {1, 9, 0},
		"too many":         {2, 2, 0, opEnd},
		"more than it has": {1, 2, 0, opEnd, 0},
		"after the end":    {1, 3, 0, opEnd, opNop},
		"number cut off":   {1, 3, 0, opI64Const, 0x80},
	} {
		module := appendSection([]byte("\x00asm\x01\x00\x00\x00"), wasmSection{sectionCode, body})
		if got, err := tightened(module); err == nil {
			t.Errorf("%s: tightened to %x", name, got)
		} else if name == "unknown opcode" && !errors.Is(err, errCode) {
			t.Error(err)
		}
	}
}
