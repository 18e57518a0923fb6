package number

import (
	"math/bits"
	"unicode/utf8"

	"posthorn/carriers/directory"
)

// quick passes over what cannot be a number, on plain bytes and without
// looking around: most digits of a page are of dates, prices and ids. It
// returns where to go on, and false where sequence has to look closer.
// Nothing that it passes over would have been told.
func (f *finder) quick(i int) (int, bool) {
	text := f.text
	s, e := i, i+1
	digits := 1
	for s-f.floor >= 8 && i-s <= maxChunk {
		k := bits.LeadingZeros64(^alnums(eight(text, s-8))&tops) >> 3
		if s -= k; k < 8 {
			break
		}
	}
	for s-f.floor < 8 && s > f.floor && ascii[text[s-1]] == isAlnum {
		s--
	}
	for e+8 <= len(text) {
		x := eight(text, e)
		m := ^alnums(x) & tops
		digits += bits.OnesCount64(digitsOf(x) & (m - 1) &^ m)
		k := bits.TrailingZeros64(m) >> 3
		if e += k; k < 8 {
			break
		}
	}
	for len(text)-e < 8 && e < len(text) && ascii[text[e]] == isAlnum {
		if text[e] <= '9' {
			digits++
		}
		e++
	}
	if e-s > maxChunk {
		f.floor = e
		if e < len(text) && text[e] >= utf8.RuneSelf {
			return 0, false
		}
		return e, true
	}
	// What stands next to the run.
	pre, post := 0, 0
	if s > f.floor {
		switch c := text[s-1]; {
		case c >= utf8.RuneSelf:
			r, _ := utf8.DecodeLastRuneInString(text[:s])
			if _, k := class(r); k != isOther || script(r) == 2 {
				return 0, false
			}
		case c == '%' || c == '\\':
			return 0, false
		case ascii[c] >= isSpace && ascii[c] != isDot:
			var ok bool
			if pre, ok = f.lettersBefore(s - 1); !ok {
				return 0, false
			}
		}
	}
	if e < len(text) {
		switch c := text[e]; {
		case c >= utf8.RuneSelf:
			r, _ := decode(text, e)
			if _, k := class(r); k != isOther || script(r) == 2 {
				return 0, false
			}
		case ascii[c] >= isSpace && !(ascii[c] == isDot && digits < e-s):
			var ok bool
			if post, ok = f.charsAfter(e, pre == 0 && digits == e-s); !ok {
				return 0, false
			}
		}
	}
	n := e - s
	if n < 7 || digits < 3 {
		if pre+n+post < 8 {
			f.floor = e
			return e, true
		}
		if n == 4 && digits == 4 && post >= 4 && e+6 <= len(text) && (text[e] == '-' || text[e] == '.') && text[e] == text[e+3] &&
			isDigit(rune(text[e+1])) && isDigit(rune(text[e+2])) && isDigit(rune(text[e+4])) && isDigit(rune(text[e+5])) &&
			(e+6 == len(text) || ascii[text[e+6]] != isAlnum && ascii[text[e+6]] != isDash && ascii[text[e+6]] != isDot && text[e+6] < utf8.RuneSelf) {
			if date := []byte{text[s], text[s+1], text[s+2], text[s+3], text[e+1], text[e+2], text[e+4], text[e+5]}; day(date) {
				f.floor = e + 6
				return e + 6, true
			}
		}
		return 0, false
	}
	alone := pre == 0 && post == 0
	if digits == n {
		if !alone {
			return 0, false
		}
		if f.quickDigits(s, e) {
			return e, true
		}
	}
	if n > directory.MaxLength {
		return 0, false
	}
	if s+n+8 <= len(text) {
		for k := 0; k < n; k += 8 {
			x := eight(text, s+k)
			setEight(&f.num, k, x&^(letters(x)>>2))
		}
	} else {
		for k := s; k < e; k++ {
			c := text[k]
			if c >= 'a' {
				c -= 32
			}
			f.num[k-s] = c
		}
	}
	f.hits = f.shapes.Match(f.num[:n], f.hits[:0])
	if len(f.hits) == 0 && digits < n && alone && (n-digits <= 3 || digits < 8) && (digits < 6 || n < 8 || n > maxNumber || f.partOf(s)) {
		// Without a shape it takes a label right before it.
		f.floor = e
		return e, true
	}
	// What sequence would do where there is nothing to join it with, or the
	// number is so plain by itself that it would not try.
	if alone && n-digits <= 3 || !alone && f.settled() {
		bar := 45
		if alone {
			bar = minReport
		}
		if digits < n && f.again(s, e, digits, bar) {
			f.floor = e
			return e, true
		}
		f.bar = none
		f.low = -1
		v := verdict{score: none}
		if f.worth(0, n, s, form{chunks: 1}) {
			v = f.weigh(0, n, s, e, form{chunks: 1})
		}
		if v.score >= bar {
			f.emit(&v)
			if digits < n {
				f.remember(s, e, digits, &v)
			}
			f.floor = e
			return e, true
		} else if alone {
			f.floor = e
			return e, true
		}
	}
	return 0, false
}

// quickDigits passes over digits that a word right before them rules out.
func (f *finder) quickDigits(s, e int) bool {
	n := e - s
	ok := n < 8
	if !ok && !f.shapes.Possible(n) && n < maxNumber {
		return false
	}
	if !ok && n <= directory.MaxLength && !f.hint.Asked && !weighty(f.text[s:e]) {
		ok = f.ruledOut(s)
	}
	if ok {
		f.floor = e
	}
	return ok
}

// weighty says whether digits may have a shape that settles the carrier.
func weighty(d string) bool {
	return len(d) == 12 && d[:3] == "323" || len(d) >= 18
}

// lettersBefore counts the letters of a short word before a separator; false
// where something else than plain letters needs a closer look.
func (f *finder) lettersBefore(i int) (int, bool) {
	text := f.text
	for k := 0; k < 2 && i > f.floor && ascii[text[i-1]] >= isSpace && ascii[text[i-1]] != isDot; k++ {
		i--
	}
	if i <= f.floor {
		return 0, true
	}
	n := 0
	for i > f.floor && isWord[text[i-1]] {
		i--
		if n++; n > 7 {
			return 0, true
		}
	}
	if i > f.floor {
		if c := text[i-1]; c >= utf8.RuneSelf {
			return 0, n == 0 && f.foreignBefore(i)
		} else if c >= '0' && c <= '9' {
			return 0, true
		}
	}
	return n, true
}

// foreignBefore says whether what ends at i is no part of a number: a sign, or
// a word with letters that no Latin letter looks like.
func (f *finder) foreignBefore(i int) bool {
	for n := 0; n < 10 && i > f.floor; n++ {
		r, size := utf8.DecodeLastRuneInString(f.text[f.floor:i])
		if _, k := class(r); k != isDouble {
			return k == isOther && (n == 0 || script(r) == 2)
		}
		i -= size
	}
	return false
}

// foreignAfter says the same of what begins at i.
func (f *finder) foreignAfter(i int) bool {
	for n := 0; n < 10 && i < len(f.text); n++ {
		r, size := decode(f.text, i)
		if _, k := class(r); k != isDouble {
			return k == isOther && (n == 0 || script(r) == 2)
		}
		i += size
	}
	return false
}

// charsAfter counts the characters that may be joined to a run from a
// separator on; false where something else than plain characters needs a
// closer look. Behind groups of digits three letters end it.
func (f *finder) charsAfter(i int, groups bool) (int, bool) {
	text := f.text
	total := 0
	for i < len(text) && total < 8 {
		from, line, dash := i, false, false
		for i < len(text) && i-from < 3 && ascii[text[i]] >= isSpace {
			line = line || ascii[text[i]] == isLine
			dash = dash || ascii[text[i]] != isSpace
			i++
		}
		if i == from || i == len(text) || i-from > 1 && dash && !line {
			return total, true
		}
		n, digits, start := 0, 0, i
		for i < len(text) && ascii[text[i]] == isAlnum {
			if text[i] <= '9' {
				digits++
			}
			n++
			i++
			if groups && n-digits > 2 {
				return total, true
			}
		}
		if i < len(text) && text[i] >= utf8.RuneSelf {
			if n > 0 {
				r, _ := decode(text, i)
				if _, k := class(r); k != isOther || script(r) == 2 {
					return 0, false
				}
			} else if !f.foreignAfter(i) {
				return 0, false
			}
		}
		if n == 0 || digits == 0 && n > 3 || n > digits && ascii[text[start-1]] == isDot {
			return total, true
		}
		total += n
		if digits == 0 && groups {
			return total, true // letters behind digits end a number
		}
	}
	return total, true
}
