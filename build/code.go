package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// errCode says that a function's body is not made of what Go's compiler
// writes.
var errCode = errors.New("not the code of this version of Go")

// Opcodes of WebAssembly, by their names in its text form.
const (
	opUnreachable  = 0x00
	opNop          = 0x01
	opBlock        = 0x02
	opLoop         = 0x03
	opIf           = 0x04
	opElse         = 0x05
	opEnd          = 0x0b
	opBr           = 0x0c
	opBrIf         = 0x0d
	opBrTable      = 0x0e
	opReturn       = 0x0f
	opCall         = 0x10
	opCallIndirect = 0x11
	opDrop         = 0x1a
	opSelect       = 0x1b
	opLocalGet     = 0x20
	opLocalSet     = 0x21
	opLocalTee     = 0x22
	opGlobalGet    = 0x23
	opGlobalSet    = 0x24
	opI32Load      = 0x28
	opI64Load      = 0x29
	opI32Load8U    = 0x2d
	opI64Load32U   = 0x35
	opI32Store     = 0x36
	opI64Store     = 0x37
	opI64Store32   = 0x3e
	opMemorySize   = 0x3f
	opMemoryGrow   = 0x40
	opI32Const     = 0x41
	opI64Const     = 0x42
	opF32Const     = 0x43
	opF64Const     = 0x44
	opI32Eqz       = 0x45
	opI32Eq        = 0x46
	opI32Ne        = 0x47
	opI32LtU       = 0x49
	opI32GeU       = 0x4f
	opI64Eqz       = 0x50
	opI64Eq        = 0x51
	opI64GeU       = 0x5a
	opF64Ge        = 0x66
	opI32Add       = 0x6a
	opI32Sub       = 0x6b
	opI32Mul       = 0x6c
	opI32And       = 0x71
	opI64Add       = 0x7c
	opI64Or        = 0x84
	opI64ShrU      = 0x88
	opI32WrapI64   = 0xa7
	opI64ExtendI32 = 0xad // without sign
	opLastPlain    = 0xc4
	opBulk         = 0xfc

	noResult = -64 // the type of a block
)

// instruction is one of a function's. Labels stand in it by name, not by
// depth, so that blocks may come and go around it.
type instruction struct {
	op byte
	// n is the number that stands with it: a constant, an index, the address
	// that a load or store adds, a block's type, what a prefixed opcode is.
	n int64
	// align is the alignment of a load or store, or the table of an indirect
	// call.
	align uint64
	// label is the block that begins or ends here, or where a branch goes to.
	label int
	table []int  // where a br_table goes to
	raw   []byte // of what is not looked at: a float, a prefixed instruction
}

// outside is the label of the function as a whole.
const outside = 0

// code is a function's body.
type code struct {
	// locals are the types of the locals behind the parameters.
	locals []byte
	list   []instruction
	labels int // that are given away
}

// number reads a signed LEB128 number.
func (r *wasmReader) signed() (int64, error) {
	var n int64
	for shift := 0; shift < 64; shift += 7 {
		b, err := r.take(1)
		if err != nil {
			return 0, err
		}
		n |= int64(b[0]&0x7f) << shift
		if b[0] < 0x80 {
			if b[0]&0x40 != 0 && shift < 57 {
				n |= -1 << (shift + 7)
			}
			return n, nil
		}
	}
	return 0, errors.New("a bad number in the module")
}

// readCode takes a function's body apart.
func readCode(body []byte) (*code, error) {
	r := &wasmReader{body}
	c := &code{}
	groups, err := r.number()
	if err != nil {
		return nil, err
	}
	for range groups {
		count, err := r.number()
		if err != nil {
			return nil, err
		}
		kind, err := r.take(1)
		if err != nil {
			return nil, err
		}
		if uint64(len(c.locals))+count > 1<<16 {
			return nil, errCode
		}
		c.locals = append(c.locals, slices.Repeat(kind, int(count))...)
	}
	open := []int{outside}
	at := func(depth uint64) (int, error) {
		if depth >= uint64(len(open)) {
			return 0, errCode
		}
		return open[uint64(len(open))-1-depth], nil
	}
	for len(r.rest) > 0 {
		if len(open) == 0 {
			return nil, errCode
		}
		i := instruction{op: r.rest[0]}
		start := r.rest
		r.rest = r.rest[1:]
		var n uint64
		var err error
		switch op := i.op; {
		case op == opBlock || op == opLoop || op == opIf:
			i.n, err = r.signed()
			c.labels++
			i.label = c.labels
			open = append(open, i.label)
		case op == opElse:
			i.label = open[len(open)-1]
		case op == opEnd:
			i.label = open[len(open)-1]
			open = open[:len(open)-1]
		case op == opBr || op == opBrIf:
			if n, err = r.number(); err == nil {
				i.label, err = at(n)
			}
		case op == opBrTable:
			var count uint64
			if count, err = r.number(); err != nil || count >= uint64(len(r.rest)) {
				return nil, errCode
			}
			i.table = make([]int, count+1) // the default is the last
			for k := range i.table {
				if n, err = r.number(); err == nil {
					i.table[k], err = at(n)
				}
				if err != nil {
					return nil, err
				}
			}
		case op == opCallIndirect:
			if n, err = r.number(); err == nil {
				i.n = int64(n)
				i.align, err = r.number()
			}
		case op == opCall || op >= opLocalGet && op <= opGlobalSet:
			n, err = r.number()
			i.n = int64(n)
		case op >= opI32Load && op <= opI64Store32:
			if i.align, err = r.number(); err == nil {
				n, err = r.number()
				i.n = int64(n)
			}
		case op == opI32Const || op == opI64Const:
			i.n, err = r.signed()
		case op == opMemorySize || op == opMemoryGrow:
			_, err = r.take(1)
		case op == opF32Const:
			_, err = r.take(4)
		case op == opF64Const:
			_, err = r.take(8)
		case op == opBulk:
			if n, err = r.number(); err == nil {
				i.n = int64(n)
				switch {
				case n <= 7: // conversions that saturate
				case n == 10: // memory.copy
					_, err = r.take(2)
				case n == 11: // memory.fill
					_, err = r.take(1)
				default:
					err = errCode
				}
			}
		case op == opUnreachable, op == opNop, op == opReturn, op == opDrop, op == opSelect, op >= opI32Eqz && op <= opLastPlain:
		default:
			return nil, fmt.Errorf("opcode %#x: %w", op, errCode)
		}
		if err != nil {
			return nil, err
		}
		i.raw = start[:len(start)-len(r.rest)]
		c.list = append(c.list, i)
	}
	if len(open) != 0 {
		return nil, errCode
	}
	return c, nil
}

// body puts the function together again.
func (c *code) body() ([]byte, error) {
	var out []byte
	groups := uint64(0)
	for i := 0; i < len(c.locals); {
		end := i
		for end < len(c.locals) && c.locals[end] == c.locals[i] {
			end++
		}
		out = append(binary.AppendUvarint(out, uint64(end-i)), c.locals[i])
		groups++
		i = end
	}
	out = append(binary.AppendUvarint(nil, groups), out...)
	open := []int{outside}
	depth := func(label int) (uint64, error) {
		for d := range open {
			if open[len(open)-1-d] == label {
				return uint64(d), nil
			}
		}
		return 0, fmt.Errorf("a branch out of nowhere: %w", errCode)
	}
	for k := range c.list {
		i := &c.list[k]
		switch op := i.op; {
		case op == opBlock || op == opLoop || op == opIf:
			open = append(open, i.label)
			out = appendSigned(append(out, op), i.n)
		case op == opEnd:
			if len(open) == 0 {
				return nil, errCode
			}
			open = open[:len(open)-1]
			out = append(out, op)
		case op == opBr || op == opBrIf:
			d, err := depth(i.label)
			if err != nil {
				return nil, err
			}
			out = binary.AppendUvarint(append(out, op), d)
		case op == opBrTable:
			out = binary.AppendUvarint(append(out, op), uint64(len(i.table)-1))
			for _, label := range i.table {
				d, err := depth(label)
				if err != nil {
					return nil, err
				}
				out = binary.AppendUvarint(out, d)
			}
		case op == opCall || op >= opLocalGet && op <= opGlobalSet:
			out = binary.AppendUvarint(append(out, op), uint64(i.n))
		case op >= opI32Load && op <= opI64Store32:
			out = binary.AppendUvarint(append(out, op), i.align)
			out = binary.AppendUvarint(out, uint64(i.n))
		case op == opI32Const || op == opI64Const:
			out = appendSigned(append(out, op), i.n)
		case i.raw == nil:
			out = append(out, op)
		default:
			out = append(out, i.raw...)
		}
	}
	if len(open) != 0 {
		return nil, errCode
	}
	return out, nil
}
