package press

// mixer is a coder that is told of many contexts for what it codes. What each of
// them says is stretched, so that a bit that is nearly sure counts for much, and
// added up by weights, which are mended after each bit: a context that was right
// is listened to the more from then on. This is done as in Mahoney's lpaq.
type mixer struct {
	*coder
	stretched [4096]int32
	weights   [sets][mostContexts]int32
}

// Weights are for one kind of what is coded: those for its first four bits, and
// behind them those for the others.
const (
	setDrop = 2 * iota
	setLetter
	setNumber
	sets
)

const mostContexts = 7

func newMixer(packing bool, in string) *mixer {
	m := &mixer{coder: newCoder(packing, in)}
	for n := range int32(16) {
		m.rate[n] = 40 << 15 / (35*n + 42)
		m.trust[n] = 5 * n << 15 / (5*n + 3)
	}
	x := int32(-2047)
	for p := range int32(4096) {
		for x < 2047 && squash(x) < p {
			x++
		}
		m.stretched[p] = x
	}
	for i := range m.weights {
		for k := range m.weights[i] {
			m.weights[i][k] = 1 << 14
		}
	}
	return m
}

// squashes are 4096/(1+e^-x) for x from -8 on, in steps of a half.
var squashes = [33]int16{1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094}

// squash turns a sum, in 256ths, into how likely a 1 is, of 4096.
func squash(x int32) int32 {
	x = min(max(x, -2047), 2047) + 2048
	low, high, part := int32(squashes[x>>7]), int32(squashes[x>>7+1]), x&127
	return low + (high-low)*part>>7
}

// oneOf16 codes a number below 16 in contexts that are told apart by their place
// and by what came before of the same thing.
func (m *mixer) oneOf16(v, set int, before uint32, contexts []uint32) int {
	var lines [mostContexts]*[16]uint16
	for i, x := range contexts {
		lines[i] = m.line(context(x, before<<4|uint32(i)))
	}
	weights := &m.weights[set]
	var says [mostContexts]int32
	asked := lines[:min(len(contexts), mostContexts)]
	node := 1
	for i := 3; i >= 0; i-- {
		sum := int32(0)
		for k, line := range asked {
			s := line[node&15]
			says[k] = m.stretched[s>>4] * m.trust[s&15] >> 15
			sum += says[k] * weights[k] >> 8
		}
		p := squash(sum >> 8)
		bit := m.decide(v>>i&1, uint32(p)<<4)
		wrong := (int32(bit)<<12 - p) * 9
		for k, line := range asked {
			weights[k] += (says[k]*wrong + 1<<13) >> 14
			m.learn(&line[node&15], p<<4, bit)
		}
		node = node<<1 | bit
	}
	return node & 15
}
