package directory

import "sync"

// MaxLength is how long a number may be, in characters without separators.
const MaxLength = 40

// Hit is one shape that a number has.
type Hit struct {
	Carrier int // place in All
	Shape   int // place in the carrier's Shapes; -1 for S10 by the country suffix
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
	second, last     uint64 // sets that those characters are of, to tell soon that a shape does not fit
}

const (
	digits  = 1<<10 - 1
	letters = (1<<36 - 1) &^ digits
	hex     = 1<<16 - 1
)

// table holds the compiled shapes, and which of them can match a number of a
// length: those of digits only, those with a fixed first character, the rest.
type table struct {
	shapes  []compiled
	digits  [MaxLength + 1][]int16
	first   [MaxLength + 1][36][]int16
	any     [MaxLength + 1][]int16
	suffix  [26 * 26]int16 // S10 country suffix → carrier + 1
	lengths uint64         // bit n: some shape has n characters
}

var compiledTable = sync.OnceValue(func() *table {
	t := &table{}
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
			t.add(compile(s.Pattern), compiled{carrier: int16(ci), shape: int16(si), strength: s.Strength, weight: s.Weight, check: s.Check})
		}
	}
	t.lengths |= 1 << 13
	return t
})

func (t *table) add(elements []element, c compiled) {
	low, high := 0, 0
	onlyDigits, hasDigitFirst := true, elements[0].set
	for _, e := range elements {
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
			c.exact += 4 * e.min
		case n <= 6:
			c.exact += 2 * e.min
		}
	}
	c.elements = elements
	c.second, c.last = digits|letters, digits|letters
	if e := elements[0]; e.min > 1 {
		c.second = e.set
	} else if e.max == 1 && len(elements) > 1 && elements[1].min > 0 {
		c.second = elements[1].set
	}
	if e := elements[len(elements)-1]; e.min > 0 {
		c.last = e.set
	}
	id := int16(len(t.shapes))
	t.shapes = append(t.shapes, c)
	for n := low; n <= high && n <= MaxLength; n++ {
		t.lengths |= 1 << n
		if onlyDigits {
			t.digits[n] = append(t.digits[n], id)
			continue
		}
		if ones(hasDigitFirst) > 6 {
			t.any[n] = append(t.any[n], id)
			continue
		}
		for b := range 36 {
			if hasDigitFirst>>b&1 == 1 {
				t.first[n][b] = append(t.first[n][b], id)
			}
		}
	}
}

func ones(set uint64) (n int) {
	for ; set != 0; set &= set - 1 {
		n++
	}
	return n
}

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
func Possible(length int) bool {
	return length >= 0 && length <= MaxLength && compiledTable().lengths>>length&1 == 1
}

// Match appends to hits every shape that the number has, check digit right or
// wrong. The number is in upper case without separators: A to Z, 0 to 9.
func Match(n []byte, hits []Hit) []Hit {
	if len(n) == 0 || len(n) > MaxLength {
		return hits
	}
	t := compiledTable()
	if len(n) == 13 && isS10(n) {
		if ci := t.suffix[int(n[11]-'A')*26+int(n[12]-'A')]; ci > 0 {
			hits = append(hits, Hit{Carrier: int(ci) - 1, Shape: -1, Strength: 1, Weight: 5, Exact: 8, Outcome: S10.Run(n)})
		}
	}
	onlyDigits := true
	for _, b := range n {
		if b > '9' {
			onlyDigits = false
			break
		}
	}
	if onlyDigits {
		hits = t.try(t.digits[len(n)], n, hits)
	}
	hits = t.try(t.first[len(n)][value36(n[0])], n, hits)
	return t.try(t.any[len(n)], n, hits)
}

func (t *table) try(ids []int16, n []byte, hits []Hit) []Hit {
	if len(n) < 2 {
		return hits
	}
	second, last := value36(n[1]), value36(n[len(n)-1])
	for _, id := range ids {
		c := &t.shapes[id]
		if c.second>>second&1 == 0 || c.last>>last&1 == 0 {
			continue
		}
		if fits(c.elements, n) {
			hits = append(hits, Hit{Carrier: int(c.carrier), Shape: int(c.shape), Strength: c.strength, Weight: c.weight, Exact: c.exact, Outcome: c.check.Run(n)})
		}
	}
	return hits
}

// isS10 says whether the number has the form of the UPU's standard S10.
func isS10(n []byte) bool {
	for i, b := range n {
		if letter := b >= 'A'; letter != (i < 2 || i > 10) {
			return false
		}
	}
	return true
}
