package press

// coder writes bits, or reads them again: each takes as much room as it was
// unlikely. How likely a bit is, is learned from those before it, so that both
// directions run through the same code, bit by bit: what is asked for is
// written when packing, and ignored when unpacking.
//
// A bit is looked at in several contexts at once. Each has counted what came
// before in it, and a mixer weighs what they say by how right each of them
// was. Everything is whole numbers: the bits have to be the same on every
// machine.
type coder struct {
	packing bool
	in      string
	at      int
	out     []byte
	// low and high are the ends of what the bits to come choose from, and code
	// is where they choose, when unpacking.
	low, high, code uint32

	// lines are by context what came before: eight numbers each, the first to
	// tell the context by, the others each for a bit: how likely a 1 is, of
	// 1<<16, and in the lowest four bits how often it was seen.
	lines    [(1<<lineBits + 1) * 8]uint16 // and one more, in which nothing is learned
	contexts [maxContexts]uint32
	looked   [maxContexts]int
	count    int     // of contexts
	single   *uint16 // in place of the last context, for a single bit
	known    int32   // what is known of the bit besides, stretched

	weights   [sets][1 + maxContexts]int32
	stretched [4096]int32 // the other way round than squash
	rates     [16]int64
}

const (
	lineBits    = 16
	maxContexts = 4
	unseen      = 1 << 15
	nowhere     = 8 << lineBits
)

// The sets of weights: one for each kind of bits.
const (
	setShared = iota
	setLetter
	setFirstLetter
	setTimes
	setTimesRest
	setStar
	setHeader
	setBetweenRest
	setWord
	setWordMatch
	setWordAfter
	setWordAfterMatch
	setBetween
	sets
)

func newCoder(packing bool, in string) *coder {
	c := &coder{packing: packing, in: in, high: 1<<32 - 1}
	for s := range c.weights {
		for i := range c.weights[s] {
			c.weights[s][i] = 3 << 16 / 10
		}
		if setWord <= s && s <= setWordAfterMatch {
			c.weights[s][maxContexts] = 7 << 16 / 10
		}
	}
	for i := range 8 {
		c.lines[nowhere+i] = unseen
	}
	at := 0
	for x := int32(-2047); x <= 2047; x++ {
		for to := int(squash(x)); at <= to; at++ {
			c.stretched[at] = x
		}
	}
	for n := range c.rates {
		c.rates[n] = 2 << 16 / int64(2*n+3)
	}
	if !packing {
		for range 4 {
			c.code = c.code<<8 | uint32(c.next())
		}
	}
	return c
}

func (c *coder) next() byte {
	if c.at >= len(c.in) {
		c.at++
		return 0
	}
	c.at++
	return c.in[c.at-1]
}

// short tells that more was read than there is.
func (c *coder) short() bool { return c.at > len(c.in)+4 }

// end writes what is left: behind it, zeros are read.
func (c *coder) end() []byte { return append(c.out, byte(c.high>>24)) }

// look sets the contexts in which the next bits are looked at.
func (c *coder) look(contexts ...uint32) { c.count = copy(c.contexts[:], contexts) }

// from tells where the next bits are in these contexts: up to seven.
func (c *coder) from(node int) {
	n := c.count
	var checks, found [maxContexts]uint16
	// First all places, then what is there, so that one waits for memory once.
	for i, x := range c.contexts[:n] {
		x = (x + uint32(node)*0x9E3779B1 + uint32(i)*0x632BE5AB) * 0xC2B2AE35
		x = (x ^ x>>15) * 0x27D4EB2F
		at := int(x>>(32-lineBits)) << 3
		c.looked[i] = at
		checks[i] = uint16(x) | 1
		found[i] = c.lines[at]
	}
	for i := range n {
		if checks[i] != found[i] {
			at := c.looked[i]
			*(*[8]uint16)(c.lines[at : at+8]) = [8]uint16{checks[i], unseen, unseen, unseen, unseen, unseen, unseen, unseen}
		}
	}
	for i := n; i < maxContexts; i++ {
		c.looked[i] = nowhere
	}
}

// context makes one number of several.
func context(of ...uint32) uint32 {
	x := uint32(0x9E3779B1)
	for _, v := range of {
		x = (x ^ v) * 0x85EBCA6B
		x ^= x >> 15
	}
	return x
}

// bit codes one bit: the one of this number, 1 to 7, since from.
func (c *coder) bit(bit, number, set int) int {
	// No loops here: this is where the time goes.
	s0, s1, s2, s3 := &c.lines[c.looked[0]+number], &c.lines[c.looked[1]+number], &c.lines[c.looked[2]+number], &c.lines[c.looked[3]+number]
	if c.single != nil {
		s3 = c.single
	}
	w := &c.weights[set]
	t0, t1, t2, t3, t4 := int64(c.stretched[*s0>>4]), int64(c.stretched[*s1>>4]), int64(c.stretched[*s2>>4]), int64(c.stretched[*s3>>4]), int64(c.known)
	p := squash(int32((int64(w[0])*t0 + int64(w[1])*t1 + int64(w[2])*t2 + int64(w[3])*t3 + int64(w[4])*t4) >> 16))
	middle := c.low + (c.high-c.low)>>12*uint32(p)
	if !c.packing {
		bit = 0
		if c.code <= middle {
			bit = 1
		}
	}
	if bit == 1 {
		c.high = middle
	} else {
		c.low = middle + 1
	}
	for (c.low^c.high)>>24 == 0 {
		if c.packing {
			c.out = append(c.out, byte(c.high>>24))
		} else {
			c.code = c.code<<8 | uint32(c.next())
		}
		c.low, c.high = c.low<<8, c.high<<8|0xFF
	}
	wrong := int64(bit)<<12 - int64(p)
	w[0] += int32((t0*wrong + 1<<10) >> 11)
	w[1] += int32((t1*wrong + 1<<10) >> 11)
	w[2] += int32((t2*wrong + 1<<10) >> 11)
	w[3] += int32((t3*wrong + 1<<10) >> 11)
	w[4] += int32((t4*wrong + 1<<10) >> 11)
	c.learn(s0, bit)
	c.learn(s1, bit)
	c.learn(s2, bit)
	c.learn(s3, bit)
	c.lines[nowhere+number] = unseen
	return bit
}

// learn counts a bit.
func (c *coder) learn(s *uint16, bit int) {
	seen := *s & 15
	likely := int64(*s &^ 15)
	likely += (int64(bit)<<16 - likely) * c.rates[seen] >> 16
	*s = uint16(min(max(likely, 64), 1<<16-64))&^15 | min(seen+1, 15)
}

// alone codes one bit that stands alone.
func (c *coder) alone(bit, node, set int) int {
	c.from(node)
	return c.bit(bit, 1, set)
}

// bits codes the lowest n bits of a number.
func (c *coder) bits(v, n, set int) int {
	node, number := 1, 1
	for i := range n {
		if i%3 == 0 {
			c.from(node)
			number = 1
		}
		bit := c.bit(v>>(n-1-i)&1, number, set)
		node, number = node<<1|bit, number<<1|bit
	}
	return node - 1<<n
}

// unary codes a number up to most by a bit for each less.
func (c *coder) unary(v, most, set int) int {
	for i := range most {
		if i%7 == 0 {
			c.from(i)
		}
		less := 0
		if i == v {
			less = 1
		}
		if c.bit(less, 1+i%7, set) == 1 {
			return i
		}
	}
	return most
}

// curve is 4096/(1+e^-x) for x from -8 to 8 by halves.
var curve = [33]int32{
	1, 2, 4, 6, 10, 17, 27, 45, 74, 120, 194, 311, 488, 747, 1102, 1546, 2048,
	2550, 2994, 3349, 3608, 3785, 3902, 3976, 4022, 4051, 4069, 4079, 4086, 4090, 4092, 4094, 4095,
}

// squash is how likely, of 4096, what weighs x is, of 256.
func squash(x int32) int32 {
	x = min(max(x, -2047), 2047) + 2048
	i, rest := x>>7, x&127
	return min(max((curve[i]*(128-rest)+curve[i+1]*rest+64)>>7, 1), 4095)
}
