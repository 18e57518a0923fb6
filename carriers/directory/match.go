package directory

import (
	"math/bits"
	"sync"
)

// MaxLength is how long a number may be, in characters without separators.
const MaxLength = 40

// Hit is one shape that a number has.
type Hit struct {
	Carrier int16 // place in All
	Shape   int16 // place in the carrier's Shapes; -1 for S10 by the country suffix
	// Strength and Weight are those of the shape.
	Strength, Weight uint8
	// Exact counts how much of the shape is fixed: prefixes and suffixes
	// that must be just so. More is more telling.
	Exact   uint8
	Outcome Outcome
}

// element is a piece of a compiled pattern: min to max characters of a set.
// Bit 0 to 9 of a set are the digits, 10 to 35 the letters.
type element struct {
	set      uint64
	min, max uint8
}

type compiled struct {
	elements         []element
	carrier, shape   int16
	strength, weight uint8
	exact            uint8
	check            Check
}

// probe is what a shape asks of the numbers of one length, to be answered by
// comparing words rather than characters.
type probe struct {
	head, headMask   uint64 // the first eight characters, the first one lowest
	tail, tailMask   uint64 // the last eight
	kinds, kindsMask uint64 // bit n: the character at n is a digit
	shape            int16  // in Matcher.shapes
	loose            bool   // those do not tell all: the elements have the last word
}

const (
	digits  = 1<<10 - 1
	letters = (1<<36 - 1) &^ digits
	hex     = 1<<16 - 1
)

// Matcher holds the compiled shapes, and probes for them, in lists by the length
// of the number and by what it begins with.
type Matcher struct {
	shapes  []compiled
	probes  []probe
	starts  [(MaxLength+1)*lists + 1]uint16 // where in probes a list begins
	suffix  [26 * 26]int16                  // S10 country suffix → carrier + 1
	lengths uint64                          // bit n: some shape has n characters
}

// The lists of a length: of shapes that are digits throughout, of those with a
// fixed first character, and of the rest, by whether that can be a digit or a
// letter.
const (
	listDigits = iota
	listFirst
	listAnyDigit  = listFirst + 36
	listAnyLetter = listAnyDigit + 1
	lists         = listAnyLetter + 1
)

// Shapes is what matches numbers: the same as Match and Possible, for who asks
// it often.
func Shapes() *Matcher { return matcher() }

var matcher = sync.OnceValue(func() *Matcher {
	t := &Matcher{lengths: 1 << 13}
	list := all()
	for ci := range list {
		for rest := list[ci].S10; len(rest) >= 2; {
			t.suffix[int(rest[0]-'A')*26+int(rest[1]-'A')] = int16(ci + 1)
			if rest = rest[2:]; rest != "" {
				rest = rest[1:]
			}
		}
		for si := range list[ci].Shapes {
			s := &list[ci].Shapes[si]
			t.shapes = append(t.shapes, compiled{elements: compile(s.Pattern), carrier: int16(ci), shape: int16(si), strength: s.Strength, weight: s.Weight, check: s.Check})
		}
	}
	total := uint16(0)
	t.place(func(list, _, _ int) {
		t.starts[list+1]++
		total++
	})
	for i := range t.starts[1:] {
		t.starts[i+1] += t.starts[i]
	}
	t.probes = make([]probe, total)
	next := t.starts
	t.place(func(list, shape, length int) {
		t.probes[next[list]] = t.shapes[shape].probe(shape, length)
		next[list]++
	})
	return t
})

// place tells put the lists that each shape belongs into.
func (t *Matcher) place(put func(list, shape, length int)) {
	for id := range t.shapes {
		c := &t.shapes[id]
		low, high, exact := 0, 0, uint8(0)
		onlyDigits, first := true, c.elements[0].set
		for _, e := range c.elements {
			low += int(e.min)
			high += int(e.max)
			if e.set&letters != 0 && e.max > 0 {
				onlyDigits = false
			}
			if e.min == 0 {
				continue
			}
			switch n := ones(e.set); {
			case n == 1:
				exact += 4 * e.min
			case n <= 6:
				exact += 2 * e.min
			}
		}
		c.exact = exact
		for n := low; n <= high && n <= MaxLength; n++ {
			t.lengths |= 1 << n
			at := n * lists
			switch {
			case onlyDigits:
				put(at+listDigits, id, n)
			case ones(first) > 6:
				if first&digits != 0 {
					put(at+listAnyDigit, id, n)
				}
				if first&letters != 0 {
					put(at+listAnyLetter, id, n)
				}
			default:
				for b := range 36 {
					if first>>b&1 == 1 {
						put(at+listFirst+b, id, n)
					}
				}
			}
		}
	}
}

// probe makes the shape's probe for a length.
func (c *compiled) probe(shape, length int) probe {
	p := probe{shape: int16(shape)}
	free, varying := length, 0
	for _, e := range c.elements {
		free -= int(e.min)
		if e.min != e.max {
			varying++
		}
	}
	at := 0
	for _, e := range c.elements {
		size := int(e.min)
		if e.min != e.max && varying == 1 {
			size += free
		}
		for end := at + size; at < end; at++ {
			p.ask(at, length, e.set)
		}
		if e.min != e.max && varying > 1 {
			break // and from the end, below
		}
	}
	if varying > 1 {
		p.loose = true
		at = length
		for i := len(c.elements) - 1; ; i-- {
			e := c.elements[i]
			for range e.min {
				at--
				p.ask(at, length, e.set)
			}
			if e.min != e.max {
				break
			}
		}
	}
	return p
}

// ask adds that the character at a place is of a set.
func (p *probe) ask(at, length int, set uint64) {
	if set&letters == 0 {
		p.kinds |= 1 << at
	}
	if set&letters == 0 || set&digits == 0 {
		p.kindsMask |= 1 << at
	}
	switch {
	case set == digits, set == letters, set == digits|letters:
	case ones(set) == 1 && at < 8:
		p.head |= uint64(char36(set)) << (8 * at)
		p.headMask |= 0xFF << (8 * at)
	case ones(set) == 1 && at >= length-8:
		p.tail |= uint64(char36(set)) << (8 * (at + 8 - length))
		p.tailMask |= 0xFF << (8 * (at + 8 - length))
	default:
		p.loose = true
	}
}

// char36 is the character of a set that holds one.
func char36(set uint64) byte {
	return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[bits.TrailingZeros64(set)]
}

func ones(set uint64) int { return bits.OnesCount64(set) }

// compile turns a pattern into elements.
func compile(p string) []element {
	var out []element
	for i := 0; i < len(p); {
		e := element{min: 1, max: 1}
		counted := true
		switch p[i] {
		case '#':
			e.set = digits
		case '@':
			e.set = letters
		case '*':
			e.set = digits | letters
		case '%':
			e.set = hex
		case '[':
			for i++; p[i] != ']'; i++ {
				if p[i+1] == '-' {
					for b := value36(p[i]); b <= value36(p[i+2]); b++ {
						e.set |= 1 << b
					}
					i += 2
				} else {
					e.set |= 1 << value36(p[i])
				}
			}
		default:
			e.set, counted = 1<<value36(p[i]), false
		}
		i++
		if counted && i < len(p) && p[i] >= '0' && p[i] <= '9' {
			e.min, i = count(p, i)
			e.max = e.min
			if i < len(p) && p[i] == '-' {
				e.max, i = count(p, i+1)
			}
		}
		out = append(out, e)
	}
	return out
}

func count(p string, i int) (n uint8, next int) {
	for ; i < len(p) && p[i] >= '0' && p[i] <= '9'; i++ {
		n = n*10 + p[i] - '0'
	}
	return n, i
}

// fits matches elements against a number, from its start to its end.
func fits(elements []element, n []byte) bool {
	for len(elements) > 0 {
		e := elements[0]
		run := 0
		for run < int(e.max) && run < len(n) && e.set>>value36(n[run])&1 == 1 {
			run++
		}
		if run < int(e.min) {
			return false
		}
		if e.min != e.max {
			for r := run; r >= int(e.min); r-- {
				if fits(elements[1:], n[r:]) {
					return true
				}
			}
			return false
		}
		elements, n = elements[1:], n[run:]
	}
	return len(n) == 0
}

// Possible says whether any number has this many characters.
func (t *Matcher) Possible(length int) bool {
	return length >= 0 && length <= MaxLength && t.lengths>>length&1 == 1
}

// Match is [Matcher.Match].
func Match(n []byte, hits []Hit) []Hit { return matcher().Match(n, hits) }

// Match appends to hits every shape that the number has, check digit right or
// wrong. The number is in upper case without separators: A to Z, 0 to 9.
func (t *Matcher) Match(n []byte, hits []Hit) []Hit {
	if len(n) < 2 || len(n) > MaxLength {
		return hits
	}
	var b [MaxLength + 8]byte
	copy(b[:], n)
	kinds := uint64(0)
	for k := 0; k < len(n); k += 8 {
		// A digit has no bit 0x40. Its bits of eight characters are brought
		// together in the top byte.
		kinds |= (^eight(&b, k) >> 6 & 0x0101010101010101 * 0x0102040810204080 >> 56) << k
	}
	kinds &= 1<<len(n) - 1
	if len(n) == 13 && kinds == 0x7FC { // the form of the UPU's standard S10
		if ci := t.suffix[int(n[11]-'A')*26+int(n[12]-'A')]; ci > 0 {
			hits = append(hits, Hit{Carrier: ci - 1, Shape: -1, Strength: 1, Weight: 5, Exact: 8, Outcome: S10.Run(n)})
		}
	}
	head, tail := eight(&b, 0), uint64(0)
	if len(n) > 8 {
		tail = eight(&b, len(n)-8)
	}
	at := len(n) * lists
	order := [3]int{at + listDigits, at + listFirst + value36(n[0]), at + listAnyLetter}
	if kinds&1 == 1 {
		order[2] = at + listAnyDigit
	}
	from := 1
	if kinds == 1<<len(n)-1 {
		from = 0
	}
	for _, list := range order[from:] {
		probes := t.probes[t.starts[list]:t.starts[list+1]]
		for i := range probes {
			p := &probes[i]
			if (head^p.head)&p.headMask|(tail^p.tail)&p.tailMask|(kinds^p.kinds)&p.kindsMask != 0 {
				continue
			}
			c := &t.shapes[p.shape]
			if p.loose && !fits(c.elements, n) {
				continue
			}
			hits = append(hits, Hit{Carrier: c.carrier, Shape: c.shape, Strength: c.strength, Weight: c.weight, Exact: c.exact, Outcome: c.check.Run(n)})
		}
	}
	return hits
}

// eight packs eight characters from a place on into a word, the first one
// lowest.
func eight(n *[MaxLength + 8]byte, i int) uint64 {
	b := n[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}
