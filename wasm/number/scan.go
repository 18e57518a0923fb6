package number

import (
	"math/bits"
	"unicode/utf8"

	"posthorn/carriers/directory"
)

// Limits that keep the work per byte constant.
const (
	maxChunk  = 64 // a longer run of letters and digits is no number
	maxChars  = 80 // characters of a sequence that are looked at
	maxChunks = 8
	maxNumber = 34 // the longest number that is written with separators
)

// chunk is a run of letters and digits.
type chunk struct {
	from, to   int // in finder.num
	start, end int // in the text
	letters    int
	digits     int
	gap        kind // what stands between it and the chunk before
	mixed      bool // Latin letters beside their doubles of another script
}

type finder struct {
	text    string
	hint    Hint
	country string
	lex     *words
	shapes  *directory.Matcher
	all     []directory.Entry
	yield   func(Found) bool
	told    bool // something was
	stopped bool // no more is wanted

	floor int // text before this belongs to numbers and chunks that are done with

	num    [maxChars + 8]byte // the sequence being looked at, without separators
	at, to [maxChars]int32
	twin   [maxChars]bool // written with a double of another script
	n      int
	chunks [maxChunks]chunk
	nc     int

	marks           []noted
	covered, marked int  // the text between has been searched for words
	low             int  // the first byte that near looked at, -1 where more was looked at
	slow            bool // without the shortcuts of quick.go and again.go, for tests

	hits  []directory.Hit
	ranks [24]ranked
	row   int // how many groups of digits follow the first in a row that is no number
	bar   int // a verdict that is not above this will not be used

	ids   []string // what findings are cut from, to save allocations
	why   []Reason
	alike [9]alike
	say   told
	ruled [16]ruling
	memos [16]memo
	last  Found
}

// begin readies a finder. It is the caller's, so that it needs no memory of its
// own.
func (f *finder) begin(text string, hint Hint, yield func(Found) bool) {
	f.text, f.hint, f.yield, f.country = text, hint, yield, siteCountry(hint)
	f.lex, f.shapes, f.all = lexicon(), directory.Shapes(), directory.All()
}

// scan goes through the text from digit to digit.
func (f *finder) scan() {
	text := f.text
	for i := 0; i < len(text) && !f.stopped; {
		if i+16 <= len(text) {
			m := beginnings(eight(text, i))
			if m == 0 {
				if m = beginnings(eight(text, i+8)); m == 0 {
					i += 16
					continue
				}
				i += 8
			}
			i += bits.TrailingZeros64(m) >> 3
		} else if !begins[text[i]] {
			i++
			continue
		}
		if text[i] <= '9' {
			if i >= 3 && i+16 <= len(text) {
				digits := digitsOf(eight(text, i))
				n := bits.TrailingZeros64(^digits&tops) >> 3
				edge := edges[text[i-1]] | edges[text[i+n]]
				if edge == 0 && n < 6 || edge == 1 && bits.OnesCount64(digits|digitsOf(eight(text, i+8))>>1) < 6 || edge > 1 && glued(text, i, n, digits) {
					i += n
					f.floor = i
					continue
				}
			}
			if !f.slow {
				if next, ok := f.quick(i); ok {
					i = next
					continue
				}
			}
		} else {
			r, size := decode(text, i)
			if b, k := class(r); k != isAlnum || b > '9' {
				i += size
				continue
			}
		}
		i = f.sequence(i)
	}
}

// glued says whether no number can begin with the n digits at a place: they
// touch no word but one or two letters before them, as "x1" or "EU42", and have
// too few digits behind them. scan knows it of those that touch nothing.
//
// A number has six digits in sixteen bytes, from its first one on. Most of a
// page's digits are of prices, days, counts, and have fewer.
func glued(text string, i, n int, digits uint64) bool {
	after := edges[text[i+n]]
	if n > 4 || after > 1 || !isWord[text[i-1]] {
		return false
	}
	before := edges[text[i-2]]
	if before > 1 && isWord[text[i-2]] {
		before = edges[text[i-3]]
	}
	return before < 2 && (after == 0 || bits.OnesCount64(digits|digitsOf(eight(text, i+8))>>1) < 6)
}

// sequence looks at the number that may hold the digit at i, and returns where
// to go on.
func (f *finder) sequence(i int) int {
	start, ok := f.back(i, f.floor)
	if !ok {
		return f.skip(i)
	}
	start = f.unescape(start, i)
	first := start
	if p, ok := f.prefix(start); ok {
		first = p
	}
	d := f.firstDigits(first)
	if d != 1 && first != start {
		d = f.firstDigits(start)
	}
	if d < 0 || d > 1 || f.chunks[d].end <= i {
		return f.skip(i)
	}
	own := f.chunks[d]
	best := verdict{score: none}
	f.bar = none
	if own.to-own.from >= 7 && own.digits >= 3 {
		best = f.judge(own.from, own.to, form{chunks: 1})
		if (best.score < minReport || len(best.carriers) == 0) && (own.mixed || own.letters > 3) {
			if v := f.inner(own); v.score > best.score {
				best = v
			}
		}
	}
	f.row = 0
	if f.bar = best.score; f.nc > 1 && best.score < 45 {
		f.joins(d, &best)
	}
	if best.score >= minReport {
		f.emit(&best)
		f.floor = best.end
		return best.end
	}
	f.floor = own.end
	if f.nc == maxChunks && f.n <= 3*maxChunks {
		f.floor = f.chunks[d+2].end // bits and pieces: a number would be further on
	}
	if row := d + f.row; f.row > 0 && own.letters == 0 {
		// The row as a whole is no number, so none that begins within it is.
		f.floor = f.chunks[row].end
	}
	return f.floor
}

// firstDigits reads the sequence from a place on and says which of its chunks
// is the first with digits; -1 for none.
func (f *finder) firstDigits(i int) int {
	if f.read(i) {
		for d := range f.nc {
			if f.chunks[d].digits > 0 {
				return d
			}
		}
	}
	return -1
}

// back walks to the start of the run of letters and digits that ends before i.
func (f *finder) back(i, floor int) (int, bool) {
	start := i
	for n := 0; i > floor; n++ {
		if n > maxChunk {
			return 0, false
		}
		r, size := rune(f.text[i-1]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeLastRuneInString(f.text[floor:i])
		}
		switch _, k := class(r); k {
		case isAlnum, isDouble:
			i -= size
			start = i
		case isNone:
			i -= size
		default:
			return start, true
		}
	}
	return start, true
}

// unescape steps over what belongs to an escape before the run: %2C, \n.
func (f *finder) unescape(start, digit int) int {
	if start == 0 || start+2 > len(f.text) {
		return start
	}
	switch f.text[start-1] {
	case '%':
		if hexadecimal(f.text[start]) && hexadecimal(f.text[start+1]) {
			return start + 2
		}
	case '\\':
		if c := f.text[start]; start < digit && (c == 'n' || c == 't' || c == 'r') {
			return start + 1
		}
	}
	return start
}

func hexadecimal(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'A' && c <= 'F' || c >= 'a' && c <= 'f'
}

// prefix finds a short run of letters before the chunk at start, as the RR of
// "RR 123 456 785 CN".
func (f *finder) prefix(start int) (int, bool) {
	i, seps := start, 0
	for ; i > f.floor && seps < 3; seps++ {
		r, size := rune(f.text[i-1]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeLastRuneInString(f.text[f.floor:i])
		}
		if _, k := class(r); k < isNone || k == isDot {
			break
		}
		i -= size
	}
	if i == start || i <= f.floor {
		return 0, false
	}
	if c := f.text[i-1]; c < utf8.RuneSelf && ascii[c] != isAlnum {
		return 0, false
	}
	first, ok := f.back(i, max(f.floor, i-24))
	if !ok || first == i {
		return 0, false
	}
	letters := 0
	for j := first; j < i; {
		r, size := decode(f.text, j)
		b, k := class(r)
		if k != isNone {
			if b <= '9' {
				return 0, false
			}
			letters++
		}
		j += size
	}
	return first, letters <= 7
}

// read takes in the sequence of chunks from a place on. It is false where the
// first chunk is too long to be a number.
func (f *finder) read(i int) bool {
	f.n, f.nc = 0, 0
	text := f.text
	gap := isNone
	for f.nc < maxChunks {
		c := chunk{from: f.n, start: -1, gap: gap}
		var latin, other bool
		for i < len(text) && f.n < maxChars {
			if b := text[i]; b < utf8.RuneSelf {
				if ascii[b] != isAlnum {
					break
				}
				if c.start < 0 {
					c.start = i
				}
				if b <= '9' {
					c.digits++
				} else {
					b &^= 0x20
					c.letters++
					latin = true
				}
				f.num[f.n], f.at[f.n], f.to[f.n], f.twin[f.n] = b, int32(i), int32(i+1), false
				f.n++
				i++
				continue
			}
			r, size := decode(text, i)
			b, k := class(r)
			if k == isNone {
				i += size
				continue
			}
			if k != isAlnum && k != isDouble {
				break
			}
			if c.start < 0 {
				c.start = i
			}
			if b > '9' {
				c.letters++
				if k == isDouble {
					other = true
				} else {
					latin = true
				}
			} else {
				c.digits++
			}
			f.num[f.n], f.at[f.n], f.to[f.n], f.twin[f.n] = b, int32(i), int32(i+size), k == isDouble
			f.n++
			i += size
		}
		c.to = f.n
		if c.start < 0 || c.to-c.from > maxChunk || f.n >= maxChars {
			f.n = c.from
			return f.nc > 0
		}
		if other {
			f.trim(&c)
			if c.to == c.from {
				return f.nc > 0
			}
		}
		c.end = int(f.to[c.to-1])
		c.start = int(f.at[c.from])
		c.mixed = latin && other
		f.chunks[f.nc] = c
		f.nc++
		if f.nc >= 4 && f.n < 2*f.nc {
			return true // bits and pieces
		}
		if i, gap = f.gap(i); gap == isOther {
			return true
		}
	}
	return true
}

// trim takes look-alikes off the ends of a chunk where they belong to a word
// of their own script that goes on beyond it: the "ер" of "номерRR123…".
func (f *finder) trim(c *chunk) {
	if c.start > 0 {
		r, _ := utf8.DecodeLastRuneInString(f.text[:c.start])
		for script(r) == 2 && c.from < c.to && f.twin[c.from] {
			c.from++
			c.letters--
		}
	}
	if c.to > c.from {
		r, _ := utf8.DecodeRuneInString(f.text[f.to[c.to-1]:])
		for script(r) == 2 && c.to > c.from && f.twin[c.to-1] {
			c.to--
			c.letters--
			f.n--
		}
	}
}

// gap reads what separates two chunks: up to three characters, one kind of
// thing. isOther means that the sequence ends here.
func (f *finder) gap(i int) (int, kind) {
	g := isOther
	for seps := 0; i < len(f.text); {
		r, size := decode(f.text, i)
		switch _, k := class(r); {
		case k == isNone:
		case k == isAlnum || k == isDouble:
			return i, g
		case k == isOther || seps == 3:
			return i, isOther
		default:
			seps++
			switch {
			case g == isOther:
				g = k
			case k == isLine || g == isLine:
				g = isLine
			case k != isSpace || g != isSpace:
				return i, isOther
			}
		}
		i += size
	}
	return i, isOther
}

// skip passes over a run that is too long to hold a number.
func (f *finder) skip(i int) int {
	for i < len(f.text) {
		if c := f.text[i]; c < utf8.RuneSelf {
			if ascii[c] != isAlnum {
				break
			}
			i++
			continue
		}
		r, size := decode(f.text, i)
		if _, k := class(r); k != isAlnum && k != isDouble && k != isNone {
			break
		}
		i += size
	}
	f.floor = i
	return i
}

// joins tries numbers that are written with separators: chunk d and those
// after it, with the letters before it if there are any.
func (f *finder) joins(d int, best *verdict) {
	if d == 1 && f.chunks[0].gap == isNone {
		f.lettered(0, best)
	}
	if f.chunks[d].letters > 0 {
		f.lettered(d, best)
	} else {
		f.grouped(d, best)
	}
}

// lettered joins from a chunk with letters on: 1Z 999 AA1 01 2345 6784.
func (f *finder) lettered(p int, best *verdict) {
	first := f.chunks[p]
	if first.to-first.from > 24 || f.named(p) {
		return
	}
	if p+3 < f.nc && f.chunks[p+1].digits == 4 {
		if n := f.num[f.chunks[p+1].from:f.chunks[p+3].to]; len(n) == 8 && f.chunks[p+2].digits == 2 && f.chunks[p+3].digits == 2 && day(n) {
			return
		}
	}
	fm := form{chunks: 1}
	if p+2 < f.nc && first.to-first.from == 8 && f.chunks[p+1].to == 12+first.from && f.chunks[p+2].to == 16+first.from {
		return // f81d4fae-7dec-11d0-…
	}
	for q := p + 1; q < f.nc; q++ {
		c := f.chunks[q]
		if c.gap == isDot || c.digits == 0 && c.letters > 3 {
			return
		}
		if c.gap == isLine {
			if fm.line {
				return
			}
			fm.line = true
		}
		length := c.to - first.from
		if length > maxNumber {
			return
		}
		fm.chunks++
		fm.lettered = true
		if 6*length < 13*fm.chunks && fm.chunks > 2 {
			return // bits and pieces
		}
		if length < 8 || !f.shapes.Possible(length) {
			continue
		}
		if v := f.judge(first.from, c.to, fm); v.score > best.score && v.score >= 0 {
			*best = v
			f.bar = v.score
		}
		if c.digits == 0 && length > 10 {
			return // the letters behind end it
		}
	}
}

// named says whether the chunk behind p is a number without it: p is its
// carrier's name, as in "4PX 4PX1234567890123".
func (f *finder) named(p int) bool {
	if p+1 >= f.nc || f.chunks[p].letters == 0 {
		return false
	}
	c := f.chunks[p+1]
	f.hits = f.shapes.Match(f.num[c.from:c.to], f.hits[:0])
	return f.settled()
}

// grouped joins groups of digits that are all separated alike: 0034 0434 1612
// 3456 7890. Only the whole row is a number, perhaps with a letter or two
// behind.
func (f *finder) grouped(d int, best *verdict) {
	first := f.chunks[d]
	sep := isNone
	q, long := d, 0
	if first.digits > 9 {
		long++
	}
	fm := form{chunks: 1, groups: true, widths: uint64(first.digits)}
	for q+1 < f.nc {
		c := f.chunks[q+1]
		if c.gap == isLine || c.gap == isDot && c.letters > 0 || sep != isNone && c.gap != sep || c.letters > 1 && c.digits > 0 || c.letters > 2 || c.digits > 9 && long > 0 {
			break
		}
		if c.digits > 9 {
			long++
		}
		if c.digits == 0 && c.to-c.from == c.letters && c.gap == isSpace && c.letters > 1 {
			break // a word
		}
		if c.to-first.from > maxNumber {
			if long == 0 {
				f.row = q - d
			}
			return
		}
		sep = c.gap
		q++
		fm.chunks++
		fm.widths = fm.widths<<6 | uint64(c.to-c.from)
		if c.letters > 0 {
			break
		}
	}
	if q == d {
		return
	}
	if long == 0 && f.chunks[q].letters == 0 {
		f.row = q - d
	}
	// A group more behind another separator: a telephone number, a price.
	if q+1 < f.nc && f.chunks[q+1].letters == 0 && f.chunks[q+1].gap != isLine && long == 0 || phoneWidths(fm.widths, fm.chunks) {
		return
	}
	length := f.chunks[q].to - first.from
	if length < 8 || !f.shapes.Possible(length) {
		return
	}
	if n := f.num[first.from:f.chunks[q].to]; fm.widths == 4<<12|2<<6|2 && day(n) {
		return
	}
	if v := f.judge(first.from, f.chunks[q].to, fm); v.score > best.score {
		*best = v
	}
}
