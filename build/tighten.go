package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// Go's compiler writes every function of a module so that it can be left and
// gone on with in the middle, for a goroutine may have to wait anywhere:
//
//	local.set 1 (global.get 0)                   the stack pointer
//	block                                        the way out while unwinding
//	  loop                                       jumps come back to here
//	    block block block …                      one for each place to go on from
//	      br_table 0 1 2 … (local.get 0)
//	    end
//	    …
//	    if  local.set 0 (i32.const 5)  br 7  end      a jump to place 5
//	    …
//	    i64.store 0 (local.get 1) (i64.const 399507459)    where to go on: function 1999, place 3
//	    call 1260
//	    br_if 6                                  it was left, so this one is left too
//	  end
//
// That is long, and most of it is noise to brotli: how deep the blocks are at
// a place is another number at each. And the browser's compiler sees no loops,
// for each jump is an indirect one. tightened says the same in fewer words,
// and in the same words everywhere: a jump goes where it goes (jumps.go), the
// way out is a return, the function's number is written once, and what was
// done to and fro is not done (simplify.go). The places keep their numbers,
// which the runtime's tables and its stacks go by.
//
// It saves an eighth of the download, and what reads texts takes two thirds of
// the time. A function that does not look as expected stays as it is.

const sectionCode = 10

const (
	// Go keeps the stack pointer in the first global, every function that
	// calls another keeps a copy in its first local.
	stackGlobal, stackLocal = 0, 1
	// placeLocal is a function's parameter: where to go on.
	placeLocal = 0
	// placeBits is how many bits of a program counter tell the place; those
	// above tell the function, counted from firstFunction.
	placeBits     = 16
	firstFunction = 0x1000
)

// tightened returns the module with its functions rewritten.
func tightened(module []byte) ([]byte, error) {
	sections, err := wasmSections(module)
	if err != nil {
		return nil, err
	}
	out := slices.Clone(module[:8])
	for _, s := range sections {
		if s.id == sectionCode {
			if s.body, err = eachCode(s.body, func(i int, c *code) { c.tighten(i) }); err != nil {
				return nil, err
			}
		}
		out = appendSection(out, s)
	}
	return out, nil
}

// eachCode changes every function of a code section.
func eachCode(body []byte, change func(i int, c *code)) ([]byte, error) {
	r := &wasmReader{body}
	count, err := r.number()
	if err != nil {
		return nil, err
	}
	out := binary.AppendUvarint(nil, count)
	for i := range int(count) {
		one, err := r.sized()
		if err != nil {
			return nil, err
		}
		c, err := readCode(one)
		if err == nil {
			change(i, c)
			one, err = c.body()
		}
		if err != nil {
			return nil, fmt.Errorf("function %d: %w", i, err)
		}
		out = append(binary.AppendUvarint(out, uint64(len(one))), one...)
	}
	if len(r.rest) > 0 {
		return nil, errors.New("more code than functions")
	}
	return out, nil
}

// tighten rewrites the function with this number.
func (c *code) tighten(i int) {
	if !c.is(0, opGlobalGet, stackGlobal) || !c.is(1, opLocalSet, stackLocal) {
		return // in assembly
	}
	c.jumpDirect()
	c.forgetCallers()
	c.returnUnwinding()
	c.simplify()
	c.shareFunction(int64(firstFunction+i) << placeBits)
	c.dropBlocks()
}

// is tells whether such an instruction stands at k.
func (c *code) is(k int, op byte, n int64) bool {
	return k >= 0 && k < len(c.list) && c.list[k].op == op && c.list[k].n == n
}

// forgetCallers takes the beginning out of a function that calls none that it
// could be left in: it is never gone on with.
func (c *code) forgetCallers() {
	at := slices.IndexFunc(c.list, func(i instruction) bool { return i.op == opBrTable })
	if at < 1 || !c.is(at-1, opLocalGet, placeLocal) || c.list[at+1].op != opEnd || c.list[at+1].label != c.list[at].table[0] {
		return
	}
	for k, i := range c.list {
		switch {
		case i.op == opLocalSet && i.n == placeLocal, k > at && i.op == opBrTable:
			return // a jump
		case (i.op == opCall || i.op == opCallIndirect) && c.is(k+1, opGlobalGet, stackGlobal):
			return
		}
	}
	c.list = slices.Concat(c.list[:at-1], c.list[at+1:])
}

// returnUnwinding makes returns of the branches to the function's end that
// leave it with a 1.
func (c *code) returnUnwinding() {
	n := len(c.list)
	if n < 4 || c.list[n-4].op != opUnreachable || c.list[n-3].op != opEnd || !c.is(n-2, opI32Const, 1) {
		return
	}
	way := c.list[n-3].label
	var out []instruction
	for _, i := range c.list[:n-3] {
		switch {
		case i.op == opBrIf && i.label == way:
			c.labels++
			out = append(out,
				instruction{op: opIf, n: noResult, label: c.labels},
				instruction{op: opI32Const, n: 1},
				instruction{op: opReturn},
				instruction{op: opEnd, label: c.labels})
		case i.label == way && i.op != opBlock || slices.Contains(i.table, way):
			return
		case i.label != way:
			out = append(out, i)
		}
	}
	c.list = append(out, c.list[n-1])
}

// shareFunction writes the function's number, with which all places to go on
// from begin, into a local.
func (c *code) shareFunction(number int64) {
	const local = stackLocal + 1
	isPlace := func(k int) bool {
		i := c.list[k]
		return i.op == opI64Const && i.n&^(1<<placeBits-1) == number && c.is(k-1, opLocalGet, stackLocal) && c.is(k+1, opI64Store, 0)
	}
	count := 0
	for k := range c.list {
		if isPlace(k) {
			count++
		}
	}
	if count < 2 {
		return
	}
	out := append(make([]instruction, 0, len(c.list)+2*count+2),
		instruction{op: opI64Const, n: number}, instruction{op: opLocalSet, n: local})
	for k, i := range c.list {
		switch {
		case isPlace(k):
			i.n -= number
			out = append(out, instruction{op: opLocalGet, n: local}, i, instruction{op: opI64Or})
			continue
		case i.op >= opLocalGet && i.op <= opLocalTee && i.n >= local:
			i.n++
		}
		out = append(out, i)
	}
	c.list = out
	c.locals = slices.Insert(c.locals, local-1, wasmI64)
}

// dropBlocks drops the blocks that nothing branches to.
func (c *code) dropBlocks() {
	used := map[int]bool{outside: true}
	for _, i := range c.list {
		switch i.op {
		case opBr, opBrIf, opIf:
			used[i.label] = true
		case opBrTable:
			for _, label := range i.table {
				used[label] = true
			}
		}
	}
	c.list = slices.DeleteFunc(c.list, func(i instruction) bool {
		return (i.op == opBlock || i.op == opLoop || i.op == opEnd) && !used[i.label]
	})
}
