package number

import (
	"math/bits"
	"unicode/utf8"
)

// mark is a word of the lexicon that stands in the text.
type mark struct {
	start, end int32
	topic      topic
	carrier    int16
}

// noted is a mark, and what stands between the one before it and it: once it
// was asked for, which it is for every number nearby.
type noted struct {
	mark
	known  bool
	before gapOf
}

// search looks for words between two places of the text. What was searched
// before is not searched again, so that the work is linear.
func (f *finder) search(from, to int) {
	switch {
	case from >= f.covered && from <= f.marked:
		if n := len(f.marks); n >= 512 {
			// The words that no number will ask for any more.
			cut, k := from-400, 0
			for k < n && int(f.marks[k].start) < cut {
				k++
			}
			f.marks = f.marks[:copy(f.marks, f.marks[k:])]
			f.covered = max(f.covered, cut)
		}
		from = f.marked
	default:
		f.marks, f.covered = f.marks[:0], from
		from = f.wordStart(from, to)
		f.marked = from
	}
	text, w := f.text, f.lex
	i := from
	for i < to {
		head := uint64(0)
		if i+8 <= len(text) {
			head = eight(text, i)
			if m := characters(head); m&0x80 == 0 {
				if m == 0 {
					i += 8
					continue
				}
				i += bits.TrailingZeros64(m) >> 3
				continue
			}
		}
		c := text[i]
		if c < utf8.RuneSelf && !isWord[c] {
			if c >= '0' && c <= '9' && w.starts[c] && (i == 0 || ascii[text[i-1]] != isAlnum) {
				if end := f.terms(i); end > i {
					i = end
					continue
				}
			}
			i++
			continue
		}
		if c < utf8.RuneSelf {
			e := i + 1
			if m := ^letters(head) & tops; i+8 <= len(text) && m != 0 {
				e = i + bits.TrailingZeros64(m)>>3
			} else {
				if i+8 <= len(text) {
					e = i + 8
				}
				for e < len(text) && isWord[text[e]] {
					e++
				}
			}
			if t, end := f.plain(i, e); t != nil {
				f.marks = append(f.marks, noted{mark: mark{int32(i), int32(end), t.topic, t.carrier}})
				i = end
				continue
			}
			if i = e; i < len(text) && text[i] >= utf8.RuneSelf {
				i = f.rest(i)
			}
			continue
		}
		if c&0xFE == 0xD0 {
			if end := f.term(otherKeyAt(text, i), i); end > i {
				i = end
				continue
			}
			i = f.rest(min(i+2, len(text)))
			continue
		}
		r, size := decode(text, i)
		if !isLetter(r) && r != '№' {
			i += size
			continue
		}
		if end := f.terms(i); end > i {
			i = end
			continue
		}
		i += size
		if !dense(r) {
			// Hebrew writes "to the", "of the", "in" onto the word.
			if r == 'ל' || r == 'ה' || r == 'ב' || r == 'מ' || r == 'ו' {
				if r, _ := decode(text, i); isLetter(r) {
					continue
				}
			}
			i = f.rest(i)
		}
	}
	if i > f.marked {
		f.marked = i
	}
}

// terms tries what begins with the character at i, and the one after it.
func (f *finder) terms(i int) int {
	if end := f.term(otherKeyAt(f.text, i), i); end > i {
		return end
	}
	r, _ := decode(f.text, i)
	if !dense(r) {
		return 0
	}
	return f.term(otherKey(r, 0, 0), i)
}

// wordStart is the first place from which on a word can begin.
func (f *finder) wordStart(from, to int) int {
	for from > 0 && from < to {
		r, size := rune(f.text[from]), 1
		if r >= utf8.RuneSelf {
			if !utf8.RuneStart(f.text[from]) {
				from++
				continue
			}
			r, size = decode(f.text, from)
		}
		if !isLetter(r) || dense(r) {
			break
		}
		from += size
	}
	return from
}

// isWord is true for the bytes of ASCII letters.
var isWord = func() (t [256]bool) {
	for c := 'a'; c <= 'z'; c++ {
		t[c], t[c-32] = true, true
	}
	return t
}()

// rest passes over what is left of a word.
func (f *finder) rest(i int) int {
	text := f.text
	for i < len(text) {
		c := text[i]
		if isWord[c] {
			i++
			continue
		}
		if c < utf8.RuneSelf {
			break
		}
		if c >= 0xC4 && c < 0xE0 && i+1 < len(text) && text[i+1] >= 0x80 && text[i+1] < 0xC0 {
			i += 2 // all of these are letters, in pairs of bytes
			continue
		}
		r, size := decode(text, i)
		if !isLetter(r) || dense(r) {
			break
		}
		i += size
	}
	return i
}

// isTerm says whether a run of letters is a word that the lexicon knows as
// something else than a carrier or a tracking number.
func (f *finder) isTerm(start, end int) bool {
	t, at := f.termAt(start)
	return t != nil && at == end && (t.topic == filler || t.topic > against)
}

// termAt finds the longest term that stands at a place, and its end.
func (f *finder) termAt(i int) (*term, int) {
	e := i
	for e < len(f.text) && isWord[f.text[e]] {
		e++
	}
	if e > i {
		return f.plain(i, e)
	}
	return f.other(otherKeyAt(f.text, i), i)
}

// term notes the term of a key that stands at a place, and returns its end; 0
// for none.
func (f *finder) term(key, i int) int {
	t, end := f.other(key, i)
	if t != nil {
		f.marks = append(f.marks, noted{mark: mark{int32(i), int32(end), t.topic, t.carrier}})
	}
	return end
}

// other finds the longest term of a key that stands at a place, and its end.
func (f *finder) other(key, i int) (*term, int) {
	for k := f.lex.buckets[key]; k < f.lex.buckets[key+1]; k++ {
		t := &f.lex.terms[k]
		if end, ok := f.stands(t.text, i, 0); ok {
			return t, end
		}
	}
	return nil, 0
}

// plain is other for a term that begins with a plain letter. The plain letters
// at the place end at e. A look at eight bytes rules out most terms.
func (f *finder) plain(i, e int) (*term, int) {
	text := f.text
	head := uint64(0)
	if i+8 <= len(text) {
		head = eight(text, i)
	} else {
		for k := len(text) - 1; k >= i; k-- {
			head = head<<8 | uint64(text[k])
		}
	}
	head |= 0x20 * ones
	key := latinKey(head, e-i)
	terms := f.lex.terms[f.lex.buckets[key]:f.lex.buckets[key+1]]
	for k := range terms {
		t := &terms[k]
		if head&t.mask != t.head {
			continue
		}
		end := i + int(t.size)
		switch {
		case t.size == 0:
			var ok bool
			if end, ok = f.stands(t.text, i, int(t.known)); !ok {
				continue
			}
		case int(t.size) < len(t.text):
			if end = max(e, end); end < len(text) && text[end] >= utf8.RuneSelf {
				end = f.rest(end)
			}
		case end < e:
			continue
		case end < len(text) && text[end] >= utf8.RuneSelf:
			if r, _ := decode(text, end); isLetter(r) && !dense(r) {
				continue
			}
		}
		return t, end
	}
	return nil, 0
}

// stands says whether a term stands at place i of the text, whose first plain
// bytes are known to.
func (f *finder) stands(t string, i, known int) (int, bool) {
	text := f.text
	var last rune
	if known > 0 {
		last = rune(t[known-1])
		i += known
	}
	for j := known; j < len(t); {
		c := t[j]
		switch {
		case c == '*':
			return f.rest(i), true
		case c == ' ':
			from := i
			for i < len(text) && i < from+3 {
				if c := text[i]; c < utf8.RuneSelf {
					if ascii[c] < isSpace && c != '_' {
						break
					}
					i++
					continue
				}
				r, size := decode(text, i)
				if _, k := class(r); k < isSpace {
					break
				}
				i += size
			}
			if i == from {
				return 0, false
			}
			j++
			last = ' '
		case i >= len(text):
			return 0, false
		case c < utf8.RuneSelf && text[i] < utf8.RuneSelf:
			b := text[i]
			if b >= 'A' && b <= 'Z' {
				b |= 0x20
			}
			if b != c {
				return 0, false
			}
			i, j, last = i+1, j+1, rune(c)
		case c&0xFE == 0xD0 && text[i]&0xFE == 0xD0 && i+1 < len(text):
			folded := cyrillic[text[i]&1][text[i+1]&63]
			if want := uint16(c&1)<<6 | uint16(t[j+1]&63) + 0x400; folded != want {
				return 0, false
			}
			i, j, last = i+2, j+2, rune(folded)
		default:
			r, size := decode(text, i)
			want, length := decode(t, j)
			if fold(r) != want {
				return 0, false
			}
			i, j, last = i+size, j+length, want
		}
	}
	if i < len(text) && (isWord[text[i]] || text[i] >= utf8.RuneSelf) && isLetter(last) && !dense(last) {
		if r, _ := decode(text, i); isLetter(r) && !dense(r) {
			return 0, false
		}
	}
	return i, true
}
