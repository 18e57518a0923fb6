package number

import "unicode/utf8"

// What the words right before a place say, read backwards from it. context.go
// reads all words around it.

// ruledOut says whether the word right before a place is one for something
// else than a tracking number. It goes backwards from word to word over such
// as "no." and "id", and sees only what is plain.
func (f *finder) ruledOut(start int) bool {
	if start < 8 {
		_, ok := f.ruler(start)
		return ok
	}
	// A page has few such words, and many numbers behind each.
	m := &f.ruled[eight(f.text, start-8)*0x9E3779B97F4A7C15>>60]
	if m.size > 0 && start >= m.size && f.text[m.at-m.size:m.at] == f.text[start-m.size:start] {
		return true
	}
	low, ok := f.ruler(start)
	if ok && low > 0 && start-low < 64 {
		*m = ruling{start, start - low + 1}
	}
	return ok
}

// ruling is a place that a word before it rules out, and how many bytes before
// it tell so.
type ruling struct{ at, size int }

// ruler is what ruledOut asks of a place for the first time. It also tells the
// first byte that the answer depends on, but for the one before it.
func (f *finder) ruler(start int) (low int, ok bool) {
	text := f.text
	i, lines := start, 0
	for range 4 {
		from := i
		for i > 0 && from-i < 8 {
			c := text[i-1]
			if c >= utf8.RuneSelf {
				if c&0xC0 == 0x80 && i > 1 && text[i-2]&0xFE == 0xD0 {
					break // a Cyrillic letter
				}
				return 0, false
			}
			if isWord[c] {
				break
			}
			switch gapByte[c] {
			case gapDigit, gapStop, gapComma:
				return 0, false
			case gapLine:
				if lines++; lines > 1 {
					return 0, false
				}
			case gapDot:
				if from-i > 0 && i < len(text) && text[i] > ' ' {
					return 0, false
				}
			}
			i--
		}
		end := i
		for i > 0 && end-i < 40 {
			if isWord[text[i-1]] {
				i--
			} else if i > 1 && text[i-1]&0xC0 == 0x80 && text[i-2]&0xFE == 0xD0 {
				i -= 2
			} else {
				break
			}
		}
		if i == end || i > 0 && (text[i-1] >= utf8.RuneSelf || ascii[text[i-1]] == isAlnum) {
			return 0, false
		}
		t, at := f.termAt(i)
		if t == nil || at != end {
			return 0, false
		}
		switch {
		case t.topic == filler:
			continue
		case t.topic < against:
			return 0, false
		}
		// "item" is against it, "postal item" is not: is there a word before
		// that makes it another term?
		j := i
		for j > 0 && i-j < 2 && !isWord[text[j-1]] && text[j-1] < utf8.RuneSelf {
			j--
		}
		if j == i || j == 0 {
			return j, true
		}
		for k := 0; k < 40 && j > 0 && (isWord[text[j-1]] || text[j-1] >= utf8.RuneSelf); k++ {
			j--
		}
		if t, at := f.termAt(j); t != nil && at > i {
			return j, t.topic > against
		}
		return j, true
	}
	return 0, false
}

// near gathers the words right before a place whose number hardly needs any,
// going backwards from word to word until one governs it. It is false where
// not all is plain: there, words have to be searched from their beginnings.
// It also tells the first byte that the answer depends on.
func (f *finder) near(start int, ev *evidence) (first int, ok bool) {
	text := f.text
	var g gapOf
	counted := false
	i, low := start, max(0, start-fewBefore)
	for i > low {
		for i > low && !isWord[text[i-1]] {
			switch gapByte[text[i-1]] {
			case gapLong:
				return 0, false
			case gapDigit, gapStop:
				return max(i-1, 0), true
			case gapDot:
				if i < start && text[i] <= ' ' {
					return max(i-1, 0), true
				}
			case gapLine:
				if g.lines++; g.lines > 2 {
					return max(i-1, 0), true
				}
			case gapComma:
				g.words++
			}
			i--
		}
		end := i
		for i > low && isWord[text[i-1]] {
			i--
		}
		if i == end || i == low && low > 0 {
			return max(i-1, 0), true
		}
		if i > 0 && text[i-1] >= utf8.RuneSelf {
			return 0, false
		}
		t, at := f.plain(i, end)
		if t == nil {
			if g.words++; g.words > 3 {
				return max(i-1, 0), true
			}
			continue
		}
		m := mark{int32(i), int32(at), t.topic, t.carrier}
		switch {
		case t.topic == filler:
			counted = true
		case t.topic == carrier:
			ev.name(m, g, true)
		case t.topic == parcel:
			points := 3
			switch {
			case g.words == 0 && g.lines < 2:
				points = 12
				if counted && g.lines == 0 {
					points = 20
				}
			case g.lines == 0:
				points = 8
			}
			if points > ev.parcel {
				ev.parcel, ev.parcelWord = points, m
			}
		case t.topic == label:
			ev.label, ev.labelWord = 26, m
			if g.words > 0 {
				ev.label = 14
			}
			return max(i-1, 0), true
		case g.lines <= 1:
			// "item" is against it, "postal item" is not.
			return 0, false
		}
	}
	return max(i-1, 0), true
}
