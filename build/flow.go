package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
)

// Go's compiler for WebAssembly makes of every function one loop around one
// table of jumps: to go anywhere, also to the next turn of a loop of three
// instructions, is to write down the number of a block, and to go back to the
// table. That costs an indirect jump each time, and the browser's compiler
// sees no loop that it could make better. The table is needed for one thing
// only: to go on in the middle of a function where a call had been left.
//
// direct gives every jump its target: forward jumps leave a block, loops
// become loops. What can be gone on from stays in the table, and so do the
// turns of loops around such places. The way is that of N. Ramsey, "Beyond
// Relooper": blocks are nested by who dominates whom. Numbers of functions and
// of places in them, which stacks hold, stay the same.
//
// A function of another form than the compiler's is left as it is.

const sectionCode = 10

// Opcodes that the form of a function is made of.
const (
	opUnreachable  = 0x00
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
	opLocalGet     = 0x20
	opLocalSet     = 0x21
	opI32Const     = 0x41
	noType         = 0x40
)

// errForm says that a function has not the compiler's form.
var errForm = errors.New("not a function as Go's compiler makes them")

// direct returns the module with direct jumps.
func direct(module []byte) ([]byte, error) {
	sections, err := wasmSections(module)
	if err != nil {
		return nil, err
	}
	out := bytes.Clone(module[:8])
	for _, s := range sections {
		if s.id == sectionCode {
			r := &wasmReader{s.body}
			count, err := r.number()
			if err != nil {
				return nil, err
			}
			body := binary.AppendUvarint(nil, count)
			for range count {
				code, err := r.sized()
				if err != nil {
					return nil, err
				}
				if better, err := directCode(code); err == nil {
					code = better
				} else if !errors.Is(err, errForm) {
					return nil, err
				}
				body = append(binary.AppendUvarint(body, uint64(len(code))), code...)
			}
			s.body = body
		}
		out = appendSection(out, s)
	}
	return out, nil
}

// piece is a piece of a block's code: instructions to be copied, or a way out.
type piece struct {
	code  []byte
	what  byte // 0 code, opBr a jump to a block, opBrIf and opReturn to the way out that unwinds, if and always
	to    int  // the block jumped to
	depth int  // how many constructs of the block's own are open
	tests bool // the code ends with an if
}

// flow is a function of the compiler's form.
type flow struct {
	head   []byte   // locals and what stands before the first block
	tail   []byte   // what stands behind the loop
	unwind bool     // there is a way out that unwinds
	table  []uint64 // the block of each place
	blocks [][]piece
	resume []bool // the block may be gone on from, or is the turn of a loop around such a one

	next    [][]int // by block: where it can go, but for the turns of loops through the table
	order   []int   // the blocks, so that all jumps but turns of loops go forward
	rank    []int   // the place of a block in order, -1 for what cannot be reached
	above   []int   // the block that dominates it, -1 for the table
	loop    []int   // the header of the innermost loop that it is in, -1 for none
	turns   []bool  // it is such a header
	inside  [][]int // by block: what is placed behind it, in its loop if it is a header
	outside [][]int // by header: what is placed behind its loop
	roots   []int   // what is placed behind the table

	out    []byte
	labels []target // what is open, outermost first
	fall   int      // out ends here with a jump to what is right behind the construct
}

// target is an open construct that can be jumped to.
type target struct {
	what  byte // opBlock: behind it is block to; opLoop: its beginning is; opReturn: unwinds; opBrTable: to the table
	block int
}

func directCode(code []byte) ([]byte, error) {
	f, err := readFlow(code)
	if err != nil {
		return nil, err
	}
	f.graph()
	f.place()
	return f.write()
}

// readFlow takes a function apart.
func readFlow(code []byte) (*flow, error) {
	f := &flow{}
	r := &wasmReader{code}
	groups, err := r.number()
	if err != nil {
		return nil, err
	}
	for range groups {
		if _, err := r.number(); err != nil {
			return nil, err
		}
		if _, err := r.take(1); err != nil {
			return nil, err
		}
	}
	// global.get 0, local.set 1: the stack's pointer
	if !bytes.HasPrefix(r.rest, []byte{0x23, 0, opLocalSet, 1}) {
		return nil, errForm
	}
	r.rest = r.rest[4:]
	f.head = code[:len(code)-len(r.rest)]
	if bytes.HasPrefix(r.rest, []byte{opBlock, noType, opLoop, noType}) {
		f.unwind = true
		r.rest = r.rest[2:]
	}
	if !bytes.HasPrefix(r.rest, []byte{opLoop, noType, opBlock, noType}) {
		return nil, errForm
	}
	r.rest = r.rest[2:]
	count := 0
	for bytes.HasPrefix(r.rest, []byte{opBlock, noType}) {
		count++
		r.rest = r.rest[2:]
	}
	if !bytes.HasPrefix(r.rest, []byte{opLocalGet, 0, opBrTable}) {
		return nil, errForm
	}
	r.rest = r.rest[3:]
	places, err := r.number()
	if err != nil {
		return nil, err
	}
	for range places + 1 {
		to, err := r.number()
		if err != nil {
			return nil, err
		}
		if to >= uint64(count) {
			return nil, errForm
		}
		f.table = append(f.table, to)
	}
	if end, err := r.take(1); err != nil || end[0] != opEnd {
		return nil, errForm
	}
	f.blocks, f.resume = make([][]piece, count), make([]bool, count)
	for i := range count {
		calls, err := f.readBlock(r, i, count-1-i)
		if err != nil {
			return nil, err
		}
		if calls {
			// The place of a call to runtime.deferreturn is gone to from
			// elsewhere too, and is in this block.
			f.resume[i] = true
			if i+1 < count {
				f.resume[i+1] = true
			}
		}
	}
	f.resume[0] = true
	if f.tail = r.rest; len(f.tail) < 2 || f.tail[0] != opUnreachable {
		return nil, errForm
	}
	return f, nil
}

// readBlock reads a block's code to its end. That many blocks are open around
// it within the loop.
func (f *flow) readBlock(r *wasmReader, block, open int) (calls bool, err error) {
	depth := 0
	begin, at := r.rest, 0 // what is to be copied, from at in it
	here := func() int { return len(begin) - len(r.rest) }
	ifAt := -1 // the last if ends here
	cut := func(end int) {
		if end > at {
			f.blocks[block] = append(f.blocks[block], piece{code: begin[at:end], tests: end == ifAt})
		}
		at = here()
	}
	constant, constantAt, setAt := int64(-1), -1, -1 // i32.const, local.set 0, as the last two instructions
	for {
		from := here()
		op, err := r.take(1)
		if err != nil {
			return false, err
		}
		switch op[0] {
		case opBlock, opLoop, opIf:
			kind, err := r.take(1)
			if err != nil {
				return false, err
			}
			if op[0] == opIf && kind[0] == noType {
				ifAt = here()
			}
			depth++
		case opEnd:
			if depth == 0 {
				cut(from)
				return calls, nil
			}
			depth--
		case opBr, opBrIf:
			to, err := r.number()
			if err != nil {
				return false, err
			}
			s := piece{what: op[0], depth: depth}
			switch int(to) - depth {
			case open: // to the table
				if s.what != opBr || setAt < 0 || from != setAt+2 || constant < 0 || constant >= int64(len(f.table)) {
					return false, errForm
				}
				s.to = int(f.table[constant])
				cut(constantAt)
				f.blocks[block] = append(f.blocks[block], s)
			case open + 1:
				if !f.unwind {
					return false, errForm
				}
				if s.what == opBr {
					s.what = opReturn
				}
				cut(from)
				f.blocks[block] = append(f.blocks[block], s)
			default:
				if int(to) >= depth {
					return false, errForm
				}
			}
		case opI32Const:
			n, err := r.signed()
			if err != nil {
				return false, err
			}
			constant, constantAt = n, from
			continue
		case opLocalSet:
			n, err := r.number()
			if err != nil {
				return false, err
			}
			if n == 0 && constantAt >= 0 {
				setAt = from
				continue
			}
		case opCall, opCallIndirect:
			calls = true
			fallthrough
		default:
			if err := r.operands(op[0]); err != nil {
				return false, err
			}
		}
		constantAt, setAt = -1, -1
	}
}

// signed reads a signed LEB128 number.
func (r *wasmReader) signed() (int64, error) {
	n, shift := int64(0), 0
	for {
		b, err := r.take(1)
		if err != nil || shift > 63 {
			return 0, errors.Join(err, errForm)
		}
		n |= int64(b[0]&0x7f) << shift
		if shift += 7; b[0] < 0x80 {
			if b[0]&0x40 != 0 && shift < 64 {
				n |= -1 << shift
			}
			return n, nil
		}
	}
}

// operands passes over what follows an opcode that is no jump.
func (r *wasmReader) operands(op byte) error {
	numbers := 0
	switch {
	case op == opCall, op >= 0x20 && op <= 0x24, op == 0x3f, op == 0x40, op == 0x42:
		numbers = 1
	case op == opCallIndirect, op >= 0x28 && op <= 0x3e:
		numbers = 2
	case op == opBrTable:
		return errForm
	case op == 0x43:
		_, err := r.take(4)
		return err
	case op == 0x44:
		_, err := r.take(8)
		return err
	case op == 0xfc:
		sub, err := r.number()
		if err != nil {
			return err
		}
		switch {
		case sub < 8:
		case sub == 10:
			numbers = 2
		case sub == 11:
			numbers = 1
		default:
			return errForm
		}
	case op == opUnreachable, op == 0x01, op == opElse, op == opReturn, op == 0x1a, op == 0x1b, op >= 0x45 && op <= 0xc4:
	default:
		return errForm
	}
	for range numbers {
		for {
			b, err := r.take(1)
			if err != nil {
				return err
			}
			if b[0] < 0x80 {
				break
			}
		}
	}
	return nil
}

// fallsOut says whether a block goes on to the one behind it.
func (f *flow) fallsOut(block int) bool {
	steps := f.blocks[block]
	if len(steps) == 0 {
		return true
	}
	last := steps[len(steps)-1]
	if last.what != 0 {
		return last.what == opBrIf || last.depth > 0
	}
	return !last.ends()
}

// ends says whether code ends with a return or a trap outside of all
// constructs.
func (s piece) ends() bool {
	r, depth, ended := &wasmReader{s.code}, 0, false
	for len(r.rest) > 0 {
		op, _ := r.take(1)
		ended = false
		switch op[0] {
		case opBlock, opLoop, opIf:
			r.take(1)
			depth++
		case opEnd:
			depth-- // may close what another step of the block opened
		case opBr, opBrIf, opI32Const:
			r.operands(0x20)
		case opReturn, opUnreachable:
			ended = true
		default:
			if r.operands(op[0]) != nil {
				return false
			}
		}
	}
	return ended
}

// graph finds out who goes where, who dominates whom, and the loops. Turns of
// loops that can be entered at several places go through the table.
func (f *flow) graph() {
	n := len(f.blocks)
	f.next = make([][]int, n)
	for i := range f.blocks {
		for _, s := range f.blocks[i] {
			if s.what == opBr && !slices.Contains(f.next[i], s.to) {
				f.next[i] = append(f.next[i], s.to)
			}
		}
		if f.fallsOut(i) && i+1 < n && !slices.Contains(f.next[i], i+1) {
			f.next[i] = append(f.next[i], i+1)
		}
	}
	for {
		f.sort()
		f.dominators()
		again := false
		for u := range n {
			if f.rank[u] < 0 {
				continue
			}
			for _, v := range f.next[u] {
				if f.rank[v] <= f.rank[u] && !f.dominates(v, u) && !f.resume[v] {
					f.resume[v], again = true, true
				}
			}
		}
		if !again {
			break
		}
	}
	for u := range n {
		f.next[u] = slices.DeleteFunc(f.next[u], func(v int) bool { return f.throughTable(u, v) })
	}
	f.loops()
}

// throughTable says whether a jump is the turn of a loop that goes through the
// table.
func (f *flow) throughTable(u, v int) bool {
	return f.rank[u] >= 0 && f.rank[v] <= f.rank[u] && !f.dominates(v, u)
}

// sort puts the blocks in an order in which they come before all that they go
// to, but for the turns of loops.
func (f *flow) sort() {
	n := len(f.blocks)
	f.rank, f.order = make([]int, n), nil
	for i := range f.rank {
		f.rank[i] = -1
	}
	seen := make([]bool, n)
	type visit struct{ block, at int }
	// The way back of a search in depth, with what stands behind looked at
	// first, so that the order is near to the compiler's.
	for root := n - 1; root >= 0; root-- {
		if !f.resume[root] || seen[root] {
			continue
		}
		seen[root] = true
		stack := []visit{{root, 0}}
		for len(stack) > 0 {
			top := &stack[len(stack)-1]
			next := f.next[top.block]
			if top.at < len(next) {
				// the furthest first
				slices.Sort(next)
				v := next[len(next)-1-top.at]
				top.at++
				if !seen[v] {
					seen[v] = true
					stack = append(stack, visit{v, 0})
				}
				continue
			}
			f.order = append(f.order, top.block)
			stack = stack[:len(stack)-1]
		}
	}
	slices.Reverse(f.order)
	for i, b := range f.order {
		f.rank[b] = i
	}
}

// dominators finds the block that every way to a block goes through last
// (Cooper, Harvey, Kennedy). -1 is the table, the beginning of all ways.
func (f *flow) dominators() {
	n := len(f.blocks)
	before := make([][]int, n)
	for u := range n {
		if f.rank[u] >= 0 {
			for _, v := range f.next[u] {
				before[v] = append(before[v], u)
			}
		}
	}
	const unknown = -2
	f.above = make([]int, n)
	for i := range f.above {
		f.above[i] = unknown
	}
	for changed := true; changed; {
		changed = false
		for _, b := range f.order {
			best := unknown
			if f.resume[b] {
				best = -1
			}
			for _, p := range before[b] {
				if f.above[p] == unknown && p != b {
					continue
				}
				if p == b {
					continue
				}
				if best == unknown {
					best = p
				} else {
					x, y := best, p
					for x != y {
						if x == -1 || y == -1 {
							x, y = -1, -1
						} else if f.rank[x] > f.rank[y] {
							x = f.above[x]
						} else {
							y = f.above[y]
						}
					}
					best = x
				}
			}
			if best != unknown && f.above[b] != best {
				f.above[b], changed = best, true
			}
		}
	}
}

func (f *flow) dominates(a, b int) bool {
	for b >= 0 && b != a && f.rank[b] > f.rank[a] {
		b = f.above[b]
	}
	return a == b
}

// loops finds the innermost loop of each block.
func (f *flow) loops() {
	n := len(f.blocks)
	f.loop, f.turns = make([]int, n), make([]bool, n)
	before := make([][]int, n)
	for u := range n {
		f.loop[u] = -1
		if f.rank[u] >= 0 {
			for _, v := range f.next[u] {
				before[v] = append(before[v], u)
			}
		}
	}
	for k := len(f.order) - 1; k >= 0; k-- { // inner headers come later than outer ones
		h := f.order[k]
		var work []int
		for _, p := range before[h] {
			if f.rank[p] >= f.rank[h] {
				f.turns[h] = true
				work = append(work, p)
			}
		}
		if !f.turns[h] {
			continue
		}
		for len(work) > 0 {
			b := work[len(work)-1]
			work = work[:len(work)-1]
			// out to the outermost loop that is known around b
			for b != h && f.around(b) >= 0 && f.around(b) != h {
				b = f.around(b)
			}
			if b == h || f.around(b) == h {
				continue
			}
			f.setAround(b, h)
			for _, p := range before[b] {
				if f.rank[p] < f.rank[b] || !f.turns[b] {
					work = append(work, p)
				}
			}
		}
	}
}

// around is the innermost loop that a block is in, for a header: that its loop
// is in.
func (f *flow) around(b int) int { return f.loop[b] }

func (f *flow) setAround(b, h int) { f.loop[b] = h }

// place decides behind what each block is put: behind the one that dominates
// it, but outside of loops that it is not in.
func (f *flow) place() {
	n := len(f.blocks)
	f.inside, f.outside, f.roots = make([][]int, n), make([][]int, n), nil
	for _, b := range f.order {
		p := f.above[b]
		out := false
		for p >= 0 {
			// the loop that p is in, or is the header of
			l := p
			if out || !f.turns[p] {
				l = f.loop[p]
			}
			if l < 0 || f.within(b, l) {
				break
			}
			p, out = l, true
		}
		switch {
		case p < 0:
			f.roots = append(f.roots, b)
		case out:
			f.outside[p] = append(f.outside[p], b)
		default:
			f.inside[p] = append(f.inside[p], b)
		}
	}
}

// within says whether a block is in a loop; a header is not in its own here,
// since it is placed with its loop.
func (f *flow) within(b, header int) bool {
	for b = f.loop[b]; b >= 0; b = f.loop[b] {
		if b == header {
			return true
		}
	}
	return false
}

// write puts the function together again.
func (f *flow) write() ([]byte, error) {
	f.out = slices.Clone(f.head)
	if f.unwind {
		f.open(opBlock, target{what: opReturn})
	}
	f.open(opLoop, target{what: opBrTable})
	lost := target{what: opUnreachable}
	f.open(opBlock, lost)
	for _, b := range slices.Backward(f.roots) {
		f.open(opBlock, target{opBlock, b})
	}
	f.out = append(f.out, opLocalGet, 0, opBrTable)
	f.out = binary.AppendUvarint(f.out, uint64(len(f.table)-1))
	for _, to := range f.table {
		want := target{opBlock, int(to)}
		if !f.resume[to] {
			want = lost
		}
		away, err := f.away(want)
		if err != nil {
			return nil, err
		}
		f.out = binary.AppendUvarint(f.out, uint64(away))
	}
	for _, b := range f.roots {
		f.close()
		if err := f.tree(b); err != nil {
			return nil, err
		}
	}
	f.close()
	f.out = append(f.out, opUnreachable)
	f.close()
	f.out = append(f.out, f.tail...)
	return f.out, nil
}

func (f *flow) open(op byte, l target) {
	f.out = append(f.out, op, noType)
	f.labels = append(f.labels, l)
}

func (f *flow) close() {
	if len(f.out) == f.fall {
		f.out = f.out[:f.fall-2]
	}
	f.out = append(f.out, opEnd)
	f.labels = f.labels[:len(f.labels)-1]
}

// jump writes a jump to an open construct, from within depth more.
func (f *flow) jump(op byte, to target, depth int) error {
	away, err := f.away(to)
	if err != nil {
		return err
	}
	f.out = binary.AppendUvarint(append(f.out, op), uint64(away+depth))
	if op == opBr && to.what == opBlock && away+depth == 0 {
		f.fall = len(f.out)
	}
	return nil
}

// away is how many constructs are open within one.
func (f *flow) away(to target) (int, error) {
	for i := range f.labels {
		if n := len(f.labels) - 1 - i; f.labels[n] == to {
			return i, nil
		}
	}
	return 0, errForm
}

// tree writes a block and what is placed behind it.
func (f *flow) tree(b int) error {
	for _, c := range slices.Backward(f.outside[b]) {
		f.open(opBlock, target{opBlock, c})
	}
	if f.turns[b] {
		f.open(opLoop, target{opLoop, b})
	}
	for _, c := range slices.Backward(f.inside[b]) {
		f.open(opBlock, target{opBlock, c})
	}
	steps := f.blocks[b]
	for i := 0; i < len(steps); i++ {
		s := steps[i]
		if s.tests && i+2 < len(steps) && steps[i+1].what == opBr && steps[i+2].what == 0 && steps[i+2].code[0] == opEnd && !f.viaTable(b, steps[i+1].to) {
			// if … br … end
			f.out = append(f.out, s.code[:len(s.code)-2]...)
			if err := f.leave(opBrIf, b, steps[i+1].to, steps[i+1].depth-1); err != nil {
				return err
			}
			steps[i+2].code = steps[i+2].code[1:]
			i++
			continue
		}
		var err error
		switch s.what {
		case 0:
			f.out = append(f.out, s.code...)
		case opBr:
			err = f.leave(opBr, b, s.to, s.depth)
		case opBrIf:
			err = f.jump(opBrIf, target{what: opReturn}, s.depth)
		default:
			err = f.jump(opBr, target{what: opReturn}, s.depth)
		}
		if err != nil {
			return err
		}
	}
	if f.fallsOut(b) {
		if b+1 == len(f.blocks) {
			f.out = append(f.out, opUnreachable)
		} else if err := f.leave(opBr, b, b+1, 0); err != nil {
			return err
		}
	}
	for _, c := range f.inside[b] {
		f.close()
		if err := f.tree(c); err != nil {
			return err
		}
	}
	if f.turns[b] {
		f.close()
	}
	for _, c := range f.outside[b] {
		f.close()
		if err := f.tree(c); err != nil {
			return err
		}
	}
	return nil
}

// viaTable says whether the way from a block to another goes through the table.
func (f *flow) viaTable(from, to int) bool {
	return f.rank[to] <= f.rank[from] && !(f.turns[to] && f.dominates(to, from))
}

// leave writes the jump from a block to another.
func (f *flow) leave(op byte, from, to, depth int) error {
	switch {
	case f.rank[to] > f.rank[from]:
		return f.jump(op, target{opBlock, to}, depth)
	case !f.viaTable(from, to):
		return f.jump(op, target{opLoop, to}, depth)
	}
	at := slices.Index(f.table, uint64(to))
	if at < 0 {
		return errForm
	}
	f.out = appendSigned(append(f.out, opI32Const), int64(at))
	f.out = append(f.out, opLocalSet, 0)
	return f.jump(op, target{what: opBrTable}, depth)
}
