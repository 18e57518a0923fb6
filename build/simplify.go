package main

// What Go's compiler writes for one value it writes without a look at the
// next, so there is much to and fro: a comparison is made 64 bits wide,
// compared with zero and the outcome turned over; the address of a local
// variable is added up in 64 bits and cut to 32, when every load and store can
// add. simplify takes it out, with rules that look at the last few
// instructions each time that one more is written.

// simplify replaces sequences of instructions by shorter ones that come to the
// same.
func (c *code) simplify() {
	s := simplifier{list: make([]instruction, 0, len(c.list))}
	for _, i := range c.list {
		if i.op == opNop {
			continue
		}
		s.list = append(s.list, i)
		for s.shorten() {
		}
	}
	c.list = s.list
}

type simplifier struct{ list []instruction }

// last is the k-th instruction from the end, counted from 0.
func (s *simplifier) last(k int) *instruction {
	if k < len(s.list) {
		return &s.list[len(s.list)-1-k]
	}
	return &instruction{op: opUnreachable}
}

// replace puts instructions in the place of the last n.
func (s *simplifier) replace(n int, by ...instruction) bool {
	s.list = append(s.list[:len(s.list)-n], by...)
	return true
}

// shorten applies the first rule that fits; false if none does.
func (s *simplifier) shorten() bool {
	a, b, c, d := s.last(0), s.last(1), s.last(2), s.last(3) // from the end
	switch a.op {
	case opI32WrapI64:
		switch {
		case b.op == opI64ExtendI32:
			return s.replace(2)
		case b.op == opI64Const:
			return s.replace(2, instruction{op: opI32Const, n: int64(int32(b.n))})
		case b.op == opI64Add && c.op == opI64Const && d.op == opI64ExtendI32:
			return s.replace(4, instruction{op: opI32Const, n: int64(int32(c.n))}, instruction{op: opI32Add})
		case halves[b.op] != 0:
			return s.replace(2, instruction{op: halves[b.op], n: b.n, align: min(b.align, 2)})
		}
	case opI64Eqz:
		if b.op == opI64ExtendI32 {
			return s.replace(2, instruction{op: opI32Eqz})
		}
	case opI32Eqz:
		switch {
		case opposites[b.op] != 0:
			return s.replace(2, instruction{op: opposites[b.op]})
		case b.op == opI32Eqz && c.op >= opI32Eqz && c.op <= opF64Ge:
			return s.replace(2)
		}
	case opIf, opBrIf, opSelect:
		if b.op == opI32Eqz && c.op == opI32Eqz {
			return s.replace(3, *a)
		}
	case opEnd:
		if b.op == opBr && c.op == opIf && c.label == a.label {
			return s.replace(3, instruction{op: opBrIf, label: b.label})
		}
	case opLocalSet:
		if b.op == opLocalGet && a.n == b.n {
			return s.replace(2)
		}
	case opGlobalSet:
		if n := len(s.list); n >= 10 && movesStack(s.list[n-5:]) && movesStack(s.list[n-10:n-5]) {
			s.list[n-9].n += s.list[n-4].n
			return s.replace(5)
		}
	case opReturn: // the copy of the stack pointer is not looked at any more
		if b.op == opI32Const && c.op == opGlobalSet && c.n == stackGlobal && d.op == opLocalTee && d.n == stackLocal {
			return s.replace(4, *c, *b, *a)
		}
	default:
		switch {
		case a.op >= opI32Load && a.op <= opI64Load32U:
			if len(s.list) > 3 && onStack(s.list[len(s.list)-4:]) {
				return s.replace(3, instruction{op: a.op, n: a.n + c.n, align: a.align})
			}
		case a.op >= opI32Store && a.op <= opI64Store32:
			if at := address(s.list); at > 2 && onStack(s.list[at-2:at+1]) {
				a.n += s.list[at-1].n
				s.list = append(s.list[:at-1], s.list[at+1:]...)
			}
		}
	}
	return false
}

// movesStack tells whether five instructions add to the stack pointer.
func movesStack(l []instruction) bool {
	return onStack(l[:3]) && l[3].op == opLocalTee && l[3].n == stackLocal && l[4].op == opGlobalSet && l[4].n == stackGlobal
}

// onStack tells whether three instructions are an address in the function's
// frame: a load or store may add the number itself, for the sum never wraps.
func onStack(l []instruction) bool {
	return l[0].op == opLocalGet && l[0].n == stackLocal && l[1].op == opI32Const && l[1].n >= 0 && l[2].op == opI32Add
}

// halves are the loads of 64 bits of which half is enough where the other is
// cut off.
var halves = [256]byte{
	0x29: 0x28, // i64.load, i32.load
	0x30: 0x2c, // load8_s
	0x31: 0x2d, // load8_u
	0x32: 0x2e, // load16_s
	0x33: 0x2f, // load16_u
	0x34: 0x28, // load32_s
	0x35: 0x28, // load32_u
}

// opposites are the comparisons of whole numbers, and what holds where they do
// not.
var opposites = func() (table [256]byte) {
	for _, eq := range []byte{opI32Eq, opI64Eq} { // eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u
		for _, pair := range [][2]byte{{0, 1}, {2, 8}, {3, 9}, {4, 6}, {5, 7}} {
			table[eq+pair[0]], table[eq+pair[1]] = eq+pair[1], eq+pair[0]
		}
	}
	return table
}()

// address is where the address was put on the stack for the store that ends
// the list; 0 if that is not plain to see.
func address(list []instruction) int {
	lacking := 1 // values, before the instructions from k on
	for k := len(list) - 2; k >= 0; k-- {
		takes, ok := operands(&list[k])
		if !ok {
			return 0
		}
		if lacking += takes - 1; lacking == 0 {
			return k - 1
		}
	}
	return 0
}

// operands tells how many values an instruction takes, if it leaves one and
// has no other effect on the stack.
func operands(i *instruction) (int, bool) {
	switch op := i.op; {
	case op == opLocalGet || op == opGlobalGet || op >= opI32Const && op <= opF64Const || op == opMemorySize:
		return 0, true
	case op == opLocalTee || op >= opI32Load && op <= opI64Load32U:
		return 1, true
	case op == opSelect:
		return 3, true
	case op == opI32Eqz || op == opI64Eqz,
		op >= 0x67 && op <= 0x69 || op >= 0x79 && op <= 0x7b, // bits counted
		op >= 0x8b && op <= 0x91 || op >= 0x99 && op <= 0x9f, // roundings
		op >= opI32WrapI64 && op <= opLastPlain,              // conversions
		op == opBulk && i.n <= 7:
		return 1, true
	case op > opI32Eqz && op < opI32WrapI64:
		return 2, true
	}
	return 0, false
}
