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

	// lines are by context how likely the bits of four are: the first number
	// tells the context by, the others are one for each bit and those before it:
	// how likely a 1 is, of 1<<16, and in the lowest four bits how often it was
	// seen.
	lines       [16 << lineBits]uint16
	rate, trust [16]int32 // by how often a bit was seen, of 1<<15
}

const lineBits = 16

func newCoder(packing bool, in string) *coder {
	c := &coder{packing: packing, in: in, width: 1<<32 - 1}
	for n := range int32(16) {
		c.rate[n] = 5 << 15 / (5*n + 8)
		c.trust[n] = 9 * n << 15 / (10*n + 13)
	}
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

func (c *coder) line(context uint32) *[16]uint16 {
	x := context * 0x27D4EB2F
	at := x >> (32 - lineBits) << 4
	line := (*[16]uint16)(c.lines[at : at+16])
	if check := uint16(x) | 1; line[0] != check {
		*line = [16]uint16{check}
	}
	return line
}

// four codes a number below 16 in three contexts, of which each says more than
// the one before.
func (c *coder) four(v int, x0, x1, x2 uint32) int {
	l0, l1, l2 := c.line(x0), c.line(x1), c.line(x2)
	node := 1
	for i := 3; i >= 0; i-- {
		node = node<<1 | c.bit(v>>i&1, &l0[node&15], &l1[node&15], &l2[node&15])
	}
	return node & 15
}

// flag codes a bit that stands alone, in one context.
func (c *coder) flag(bit int, x uint32) int {
	var none [2]uint16
	return c.bit(bit, &c.line(x)[1], &none[0], &none[1])
}

// number codes a number: below 15 in four bits, and else up to more times four
// bits besides.
func (c *coder) number(v, more int, x0, x1, x2 uint32) int {
	if n := c.four(min(v, 15), x0, x1, x2); n < 15 {
		return n
	}
	v -= 15
	rest := 0
	for i := more - 1; i >= 0; i-- {
		x := uint32(rest<<3 + i + 1)
		rest = rest<<4 | c.four(v>>(4*i)&15, x0+x, x1+x, x2+x)
	}
	return 15 + rest
}

// bit codes a bit. A context is trusted the more the oftener it was seen, and
// what is left of the trust falls to the one before; a new one begins with what
// that one says.
func (c *coder) bit(bit int, s0, s1, s2 *uint16) int {
	p0 := int32(1 << 15)
	if *s0 != 0 {
		p0 = int32(*s0 &^ 15)
	}
	p1, p := p0, p0
	if n := *s1 & 15; n != 0 {
		p1 += (int32(*s1&^15) - p1) * c.trust[n] >> 15
		p = p1
	}
	if n := *s2 & 15; n != 0 {
		p += (int32(*s2&^15) - p) * c.trust[n] >> 15
	}
	bit = c.decide(bit, uint32(min(max(p, 64), 1<<16-64)))
	c.learn(s0, p0, bit)
	c.learn(s1, p0, bit)
	c.learn(s2, p1, bit)
	return bit
}

// decide codes a bit that is a 1 so often, of 1<<16.
func (c *coder) decide(bit int, ones uint32) int {
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

func (c *coder) learn(s *uint16, p int32, bit int) {
	n := *s & 15
	if n != 0 {
		p = int32(*s &^ 15)
	}
	p += (int32(-bit)&0xFFFF - p) * c.rate[n] >> 15
	*s = uint16(p)&^15 | min(n+1, 15)
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
	long := c.number(bits.Len32(max(of.before(i), skipped)-skipped), 2, context(20, 0), context(21, near), context(22, near<<4|uint32(min(listed, 5))))
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
