package press

import "math"

// mixer makes of what several contexts saw how likely a bit is. What each says is
// stretched, so that a bit that is nearly sure counts for much, and added up by
// weights, which are mended after each bit: what was right is listened to the
// more from then on, among contexts that were seen as often. This is how Mahoney's
// paq does it.
type mixer struct {
	stretched [1 << 12]int16   // ln(p/(1-p)) in 256ths, by p in 1<<12ths
	squashed  [2 * most]uint16 // back, by x+most: 1/(1+e^-x) in 1<<16ths
	rate      [16]int32        // by how often a bit was seen, of 1<<15
	weights   [kinds][mostContexts][16]int32
	says      [mostContexts]int32
	ones      int32
}

// most is as sure as anything is taken to be: e^11 to one.
const most = 11 << 8

// kind is what is coded; each has weights of its own.
type kind uint8

const (
	aLetter kind = iota
	aFirstLetter
	aLength
	aUse
	aSign
	aStem
	aGuess
	aDistance
	aDrop
	aCodeLetter
	aMeaning
	kinds
)

const mostContexts = 8

func (m *mixer) init() {
	// Rounded as they are, these are the same on every machine.
	for p := range m.stretched {
		m.stretched[p] = int16(math.Round(256 * math.Log((float64(p)+.5)/(1<<12-.5-float64(p)))))
	}
	for i := range m.squashed {
		m.squashed[i] = uint16(math.Round((1<<16 - 1) / (1 + math.Exp(float64(most-i)/256))))
	}
	for n := range int32(16) {
		m.rate[n] = 20 << 15 / (20*n + 23)
		for k := range m.weights {
			for i := range m.weights[k] {
				m.weights[k][i][n] = 655 * (16 + n)
			}
		}
	}
}

// mix tells how likely a 1 is, of 1<<16, where node is behind a 1 the bits of the
// number that went before.
func (m *mixer) mix(k kind, seen []*line, node int) uint32 {
	weights, sum := &m.weights[k], int32(0)
	for i, l := range seen {
		s := l[node&15]
		x := int32(m.stretched[s>>4])
		m.says[i&(mostContexts-1)] = x
		sum += x * (weights[i&(mostContexts-1)][s&15] >> 2) >> 6
	}
	m.ones = int32(m.squashed[min(max(sum>>8+most, 0), 2*most-1)])
	return uint32(min(max(m.ones, 32), 1<<16-32))
}

// learn is told which bit it was.
func (m *mixer) learn(bit int, k kind, seen []*line, node int) {
	weights, one := &m.weights[k], int32(-bit)&0xFFFF
	wrong := (one - m.ones) >> 2
	for i, l := range seen {
		s := l[node&15]
		n := s & 15
		weights[i&(mostContexts-1)][n] += m.says[i&(mostContexts-1)] * wrong >> 13
		p := int32(s &^ 15)
		p += (one - p) * m.rate[n] >> 15
		l[node&15] = uint16(max(p, 16))&^15 | min(n+1, 15)
	}
}

// line is how likely the bits of a number below 16 are in one context. The first
// of it tells the context by; the others are one for each bit and those before
// it: how likely a 1 is, of 1<<16, and in the lowest four bits how often it was
// seen.
type line [16]uint16

var newLine = func() (l line) {
	for i := range l {
		l[i] = 1 << 15
	}
	return l
}()
