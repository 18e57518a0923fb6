package press

import "math/bits"

// coder writes choices, or reads them again: each takes as much room as it was
// unlikely. It is a range coder: what comes next is chosen by which part of a
// width a number lies in, and of each part as much is left as what it stands
// for is likely. Both directions run through the same code: what is asked for
// is written when packing, and ignored when unpacking. Everything is whole
// numbers: the choices have to be the same on every machine.
type coder struct {
	packing bool
	in      string
	at      int
	out     []byte
	// width is what the next choice has, low where it begins, when packing, and
	// code how far in it the number lies, when unpacking.
	width, low, code uint32

	// lines are what was seen, by contexts.
	lines    []line
	lineBits int
	mixer
}

// newCoder makes a coder with so many lines, of 1<<lineBits: where there are too
// few for all contexts, some are forgotten.
func newCoder(packing bool, in string, lineBits int) *coder {
	c := &coder{packing: packing, in: in, width: 1<<32 - 1, lines: make([]line, 1<<lineBits), lineBits: lineBits}
	c.mixer.init()
	if !packing {
		for range 4 {
			c.code = c.code<<8 | c.next()
		}
	}
	return c
}

func (c *coder) next() uint32 {
	c.at++
	if c.at > len(c.in) {
		return 0
	}
	return uint32(c.in[c.at-1])
}

// short tells that more was read than there is.
func (c *coder) short() bool { return c.at > len(c.in) }

// end writes what is left.
func (c *coder) end() string {
	return string(append(c.out, byte(c.low>>24), byte(c.low>>16), byte(c.low>>8), byte(c.low)))
}

// narrow goes on in a part of the width.
func (c *coder) narrow(from, width uint32) {
	c.width = width
	if !c.packing {
		for c.code -= from; c.width < 1<<24; c.width <<= 8 {
			c.code = c.code<<8 | c.next()
		}
		return
	}
	if c.low += from; c.low < from { // one to carry
		i := len(c.out) - 1
		for ; c.out[i] == 0xFF; i-- {
			c.out[i] = 0
		}
		c.out[i]++
	}
	for ; c.width < 1<<24; c.width <<= 8 {
		c.out = append(c.out, byte(c.low>>24))
		c.low <<= 8
	}
}

// context makes a number of what is coded and of what came before it.
func context(what, before uint32) uint32 {
	x := (what ^ before*0x9E3779B1) * 0x85EBCA6B
	return (x ^ x>>15) * 0xC2B2AE35
}

func (c *coder) line(context uint32) *line {
	x := context * 0x27D4EB2F
	l := &c.lines[x>>(32-c.lineBits)]
	if check := uint16(x) | 1; l[0] != check {
		*l = newLine
		l[0] = check
	}
	return l
}

// four codes a number below 16, of a kind, in several contexts.
func (c *coder) four(v int, k kind, contexts ...uint32) int { return c.bits(v, 4, k, contexts) }

// flag codes a bit that stands alone.
func (c *coder) flag(is bool, k kind, contexts ...uint32) bool {
	bit := 0
	if is {
		bit = 1
	}
	return c.bits(bit, 1, k, contexts) == 1
}

// bits codes a number of so many bits, at most four, the highest first.
func (c *coder) bits(v, many int, k kind, contexts []uint32) int {
	var lines [mostContexts]*line
	for i, x := range contexts {
		lines[i] = c.line(x)
	}
	seen := lines[:len(contexts)]
	node := 1
	for i := many - 1; i >= 0; i-- {
		bit := c.bit(v>>i&1, c.mix(k, seen, node))
		c.learn(bit, k, seen, node)
		node = node<<1 | bit
	}
	return node - 1<<many
}

// bit codes a bit that is a 1 so often, of 1<<16.
func (c *coder) bit(bit int, ones uint32) int {
	part := c.width >> 16 * ones
	if !c.packing {
		bit = 0
		if c.code < part {
			bit = 1
		}
	}
	if bit == 1 {
		c.narrow(0, part)
	} else {
		c.narrow(part, c.width-part)
	}
	return bit
}

// number codes a number: below 15 in four bits, and else up to more times four
// bits besides.
func (c *coder) number(v, more int, k kind, contexts ...uint32) int {
	if n := c.four(min(v, 15), k, contexts...); n < 15 {
		return n
	}
	v -= 15
	rest := 0
	for i := more - 1; i >= 0; i-- {
		var within [mostContexts]uint32
		for j, x := range contexts {
			within[j] = x + uint32(rest<<3+i+1)
		}
		rest = rest<<4 | c.four(v>>(4*i)&15, k, within[:len(contexts)]...)
	}
	return 15 + rest
}

// octet codes a number below 256.
func (c *coder) octet(v int, k kind, contexts ...uint32) int {
	high := c.four(v>>4, k, contexts...)
	for i := range contexts {
		contexts[i] += uint32(high + 1)
	}
	return high<<4 | c.four(v&15, k, contexts...)
}

// counts are how often each of several can yet come: as a tree, whose leaves
// begin in the middle, and in which each is the sum of the two below it.
type counts []uint32

func newCounts(of []int) counts {
	size := 1
	for size < len(of) {
		size *= 2
	}
	c := make(counts, 2*size)
	for i, n := range of {
		c[size+i] = uint32(n)
	}
	for i := size - 1; i > 0; i-- {
		c[i] = c[2*i] + c[2*i+1]
	}
	return c
}

func (c counts) of(i int) uint32 { return c[len(c)/2+i] }

func (c counts) add(i int, n uint32) {
	for i += len(c) / 2; i > 0; i /= 2 {
		c[i] += n
	}
}

// before is how often those before i can come.
func (c counts) before(i int) (sum uint32) {
	for i += len(c) / 2; i > 1; i /= 2 {
		if i%2 == 1 {
			sum += c[i-1]
		}
	}
	return sum
}

// at finds the one that the given number of others come before.
func (c counts) at(before uint32) int {
	i := 1
	for i < len(c)/2 {
		if i *= 2; before >= c[i] {
			before -= c[i]
			i++
		}
	}
	return i - len(c)/2
}

// choose codes one, as likely as it can yet come, or tells that none can.
func (c *coder) choose(i int, of counts) (chosen int, ok bool) { return c.within(i, 0, of[1], of) }

// within codes one of those that begin behind so many others, and before so many.
func (c *coder) within(i int, from, to uint32, of counts) (chosen int, ok bool) {
	if from >= to || to-from > 1<<24 {
		return 0, false
	}
	each := c.width / (to - from)
	if !c.packing {
		i = of.at(from + min(c.code/each, to-from-1))
	}
	c.narrow(each*(of.before(i)-from), each*of.of(i))
	return i, true
}

// following codes one of those from floor on that stands in a sorted list, of
// which so many came before: the more are still to come, the nearer the next one
// is. How near is told first, as how many bits the number of those between has.
func (c *coder) following(i, floor, listed int, of counts) (chosen int, ok bool) {
	skipped := of.before(floor)
	near := uint32(bits.Len32(of[1] - skipped))
	long := c.number(bits.Len32(max(of.before(i), skipped)-skipped), 2, aDistance, context(1, 0), context(2, near), context(3, near<<4|uint32(min(listed, 5))))
	if long > 24 {
		return 0, false
	}
	return c.within(i, of.from(skipped+1<<long>>1), of.from(skipped+1<<long), of)
}

// from is how many come before the first that at least so many come before.
func (c counts) from(before uint32) uint32 {
	if before >= c[1] {
		return c[1]
	}
	i := c.at(before)
	if at := c.before(i); at < before {
		return at + c.of(i)
	}
	return before
}
