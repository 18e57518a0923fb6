package number

import "unicode/utf8"

const (
	wordsBefore = 150 // bytes in which words are looked for before a number
	wordsAfter  = 80
	fewBefore   = 48 // the same for a number that hardly needs them
	fewAfter    = 24
	margin      = 24  // search begins this much earlier, so as to agree on where terms begin
	labelBefore = 96  // bytes in which a label stands before what has no carrier's shape
	linkReach   = 300 // bytes that a link may begin before its number
)

type named struct {
	carrier int16
	points  int16
	word    mark
}

// evidence is what stands around a number.
type evidence struct {
	label        int // points of a label that governs it
	labelWord    mark
	against      int // points, negative, of a word for something else
	againstWord  mark
	parcel       int
	parcelWord   mark
	named        [6]named
	names        int
	host         int16 // carrier of the link around it, -1 for none
	aggregator   bool  // the link is to a site for all carriers
	url          bool
	foreign      bool // the link is to some other site
	hostAt, hEnd int
	alone        bool
	korean       bool // the label is
	form         Code
}

// gapOf describes the text between a word and the number.
type gapOf struct {
	words, numbers, stops, lines int16
	commas                       int16 // before the first number: each counts as a word
}

// add adds what stands further away.
func (g *gapOf) add(more *gapOf) {
	if g.numbers == 0 {
		g.words += more.commas
	}
	g.words += more.words
	g.numbers += more.numbers
	g.stops += more.stops
	g.lines += more.lines
}

// gapBefore is what stands between a mark and the one before it.
func (f *finder) gapBefore(i int) *gapOf {
	m := &f.marks[i]
	if !m.known {
		m.before, m.known = gapOf{}, true
		f.gapBetween(int(f.marks[i-1].end), int(m.start), &m.before)
	}
	return &m.before
}

// labelled says whether a label stands before a place, or the place is in a
// link: without either, what has no carrier's shape is no number.
func (f *finder) labelled(start int) bool {
	var ev evidence
	ev.host = -1
	if f.link(start, &ev); ev.host >= 0 || ev.aggregator {
		return true
	}
	lo := max(0, start-labelBefore)
	f.search(max(0, lo-margin), start)
	for i := len(f.marks) - 1; i >= 0 && int(f.marks[i].start) >= lo; i-- {
		if f.marks[i].topic == label {
			return true
		}
	}
	return false
}

// context gathers the words around a place. It is false where a word right
// before it rules out that digits are told, whatever else there is.
func (f *finder) context(start, end int, settled, digits bool, ev *evidence) bool {
	if settled {
		ev.host = -1
		f.link(start, ev)
		if low, ok := f.near(start, ev); ok {
			f.low = low
			return true
		}
		*ev = evidence{}
	}
	lo, hi := max(0, start-wordsBefore), min(len(f.text), end+wordsAfter)
	if settled {
		lo, hi = max(0, start-fewBefore), min(len(f.text), end+fewAfter)
	}
	f.search(max(0, lo-margin), hi)
	ev.host = -1
	f.link(start, ev)

	last := len(f.marks) - 1
	for last >= 0 && int(f.marks[last].end) > start {
		last--
	}
	var g gapOf
	counted, governed := false, false
	for i := last; i >= 0 && int(f.marks[i].start) >= lo; i-- {
		m := f.marks[i].mark
		var more gapOf
		if i == last {
			f.gapBetween(int(m.end), start, &more)
			g.add(&more)
		} else {
			g.add(f.gapBefore(i + 1))
		}
		if g.words > 12 || g.lines > 4 || g.numbers > 3 {
			break
		}
		switch {
		case m.topic == filler:
			counted = true
		case m.topic == carrier:
			ev.name(m, g, true)
		case m.topic == parcel:
			points := 3
			switch {
			case g.words == 0 && g.numbers == 0 && g.stops == 0 && g.lines < 2:
				points = 12
				if counted && g.lines == 0 {
					points = 20
				}
			case g.words <= 3 && g.numbers == 0 && g.stops == 0 && g.lines == 0:
				points = 8
			}
			if points > ev.parcel && !(governed && points < 12) {
				ev.parcel, ev.parcelWord = points, m
			}
		case m.topic == label:
			if !governed {
				governed = true
				switch {
				case g.words == 0 && g.numbers == 0 && g.stops == 0 && g.lines <= 2:
					ev.label = 26
				case g.words <= 3 && g.numbers == 0 && g.stops == 0 && g.lines <= 2:
					ev.label = 14
				case g.numbers > 0 && g.words <= 1+g.numbers && g.stops == 0:
					ev.label = 16
				case g.words <= 8 && g.numbers == 0 && g.lines <= 2 && g.stops < 2:
					ev.label = 7
				default:
					governed = false
				}
				if ev.label > 0 {
					ev.labelWord = m
				}
			}
		default:
			if !governed {
				governed = true
				switch {
				case g.words == 0 && g.numbers == 0 && g.stops == 0 && g.lines <= 1:
					ev.against = -45
					if digits && !settled && ev.host < 0 && !ev.aggregator {
						return false // no name of a carrier would make up for it
					}
				case g.words <= 3 && g.numbers == 0 && g.stops == 0 && g.lines == 0:
					ev.against = -26
					if m.topic == customer && ev.names > 0 && ev.named[0].points >= 18 {
						ev.against = 0 // "Dear client, the BRT parcel no."
					}
				case g.numbers > 0 && g.words <= g.numbers && g.stops == 0 && g.lines == 0:
					ev.against = -22
				default:
					governed = false
				}
				if ev.against < 0 {
					ev.againstWord = m
				}
			}
		}
	}

	g = gapOf{}
	first, begun := true, false
	for i := last + 1; i < len(f.marks) && int(f.marks[i].start) < hi; i++ {
		m := f.marks[i].mark
		if int(m.start) < end {
			continue
		}
		if begun {
			g.add(f.gapBefore(i))
		} else {
			begun = true
			var more gapOf
			f.gapBetween(end, int(m.start), &more)
			g.add(&more)
		}
		if g.words > 8 || g.lines > 3 || g.numbers > 1 {
			break
		}
		switch m.topic {
		case filler:
		case carrier:
			ev.name(m, g, false)
		case label, parcel:
			if first && g.words <= 2 && g.numbers == 0 && g.lines == 0 && ev.label == 0 && ev.parcel < 8 {
				ev.parcel, ev.parcelWord = 8, m
			}
			first = false
		default:
			first = false
		}
	}
	return true
}

// What a byte means between a word and a number.
const (
	gapOther byte = iota
	gapLetter
	gapDigit
	gapLine
	gapDot
	gapStop
	gapComma
	gapLong // begins a longer character
)

var gapByte = func() (t [256]byte) {
	for c := range t {
		switch {
		case isWord[c]:
			t[c] = gapLetter
		case c >= '0' && c <= '9':
			t[c] = gapDigit
		case c >= utf8.RuneSelf:
			t[c] = gapLong
		}
	}
	t['\n'], t[','] = gapLine, gapComma
	for _, c := range ".!?" {
		t[c] = gapDot
	}
	for _, c := range ";|{}[]" {
		t[c] = gapStop
	}
	return t
}()

// gapBetween counts what stands between two places, in a gap that is empty.
func (f *finder) gapBetween(from, to int, g *gapOf) {
	text := f.text
	digits, wordAt := 0, -1 // wordAt: where the word began that we are in
	for i := from; i < to; {
		what, size := gapByte[text[i]], 1
		if what == gapLong {
			var r rune
			r, size = decode(text, i)
			what = gapOther
			if isLetter(r) {
				what = gapLetter
			} else {
				switch r {
				case '。', '；', '！', '？', '•', '·':
					what = gapStop
				case '，', '、':
					what = gapComma
				}
			}
		}
		switch what {
		case gapLetter:
			if wordAt < 0 {
				wordAt = i
				if digits == 0 { // letters glued to digits are no word
					g.words++
				}
			}
			i += size
			continue
		case gapDigit:
			if digits++; digits == 5 {
				g.numbers++
			}
			i++
			continue
		}
		short := wordAt >= 0 && i-wordAt <= 3
		if digits == 0 && wordAt >= 0 && i-wordAt == 1 {
			g.words-- // "n", "a": no word to stand between
		}
		wordAt, digits = -1, 0
		i += size
		switch what {
		case gapLine:
			g.lines++
		case gapDot:
			// "no." and "Nr." are no end of a sentence.
			if i < len(text) && text[i] <= ' ' && !short && i-1 != from {
				g.stops++
			}
		case gapStop:
			g.stops++
		case gapComma:
			if g.numbers == 0 {
				g.commas++
			}
		}
	}
}

// name notes a carrier that is named near the number.
func (ev *evidence) name(m mark, g gapOf, before bool) {
	points := 5
	switch {
	case before && g.words == 0 && g.stops == 0 && g.numbers == 0 && g.lines == 0:
		points = 24
	case before && g.lines == 0 && g.numbers == 0:
		points = 18
	case !before && g.lines == 0 && g.numbers == 0 && g.words <= 2:
		points = 18
	case g.lines == 0 && g.numbers == 0:
		points = 14
	case g.lines <= 1 && g.numbers == 0:
		points = 12
	case g.numbers <= 1 && g.lines <= 3:
		points = 8
	}
	for i := range ev.names {
		if ev.named[i].carrier == m.carrier {
			ev.named[i].points = max(ev.named[i].points, int16(points))
			return
		}
	}
	if ev.names < len(ev.named) {
		ev.named[ev.names] = named{m.carrier, int16(points), m}
		ev.names++
	}
}

// link looks whether the number stands in an address, and whose.
func (f *finder) link(start int, ev *evidence) {
	text := f.text
	if start == 0 {
		return
	}
	switch text[start-1] {
	case '/', '=', ',', '#', '&', '?', '-', '_', '.', ':', ';', '+', '|', '%', 'C', 'c', 'D', 'F', 'B', '6':
	default:
		return
	}
	i, low := start, max(0, start-linkReach)
	for i > low {
		c := text[i-1]
		if c <= ' ' || c == '"' || c == '\'' || c == '<' || c == '>' || c == '(' || c == '[' || c >= utf8.RuneSelf {
			break
		}
		i--
	}
	if i == low && low > 0 {
		return
	}
	token := text[i:start]
	hostAt := 0
	for j := 0; j+3 <= len(token); j++ {
		if token[j:j+3] == "://" {
			hostAt = j + 3
			break
		}
	}
	if hostAt == 0 && len(token) > 2 && token[0] == '/' && token[1] == '/' {
		hostAt = 2
	}
	end := hostAt
	dots := 0
	for end < len(token) {
		c := token[end]
		if c == '.' {
			dots++
		} else if !(c >= '0' && c <= '9' || isWord[c] || c == '-') {
			break
		}
		end++
	}
	slash := end < len(token) && (token[end] == '/' || token[end] == '?' || token[end] == '#' || token[end] == ':')
	if dots == 0 || !slash || end == hostAt {
		// A path, or parameters without a host.
		for j := 0; j < len(token); j++ {
			if token[j] == '/' && j+1 < len(token) {
				ev.url = true
			}
			if token[j] == '=' {
				ev.url = true
			}
		}
		return
	}
	ev.url = true
	ev.hostAt, ev.hEnd = i+hostAt, i+end
	host := token[hostAt:end]
	for j := range len(host) {
		if host[j] >= 'A' && host[j] <= 'Z' {
			host = lowered(host)
			break
		}
	}
	c, ok := site(host)
	switch {
	case !ok:
		ev.foreign = true
	case c < 0:
		ev.aggregator = true
	default:
		ev.host = c
	}
}

// words weighs the evidence of context.go for one reading.
func (f *finder) words(ev *evidence, top *ranked, onlyDigits, settled bool) int {
	s := 0
	switch {
	case ev.against < 0:
		hard := ev.againstWord.topic.hard()
		switch {
		case onlyDigits && hard, onlyDigits && top.base < 14:
			s += ev.against
		case onlyDigits:
			s += ev.against / 4 // "your item 9400…", with a check digit that is right
		case settled:
			if hard {
				s += ev.against / 4
			} else {
				s += ev.against / 10
			}
		case top.base >= 20:
			if hard {
				s += ev.against * 3 / 4
			} else {
				s += ev.against / 6
			}
		default:
			s += ev.against * 3 / 4
		}
	case ev.label > 0:
		s += ev.label
	}
	if ev.label == 0 && ev.against > -40 {
		s += ev.parcel
	} else if ev.label > 0 && ev.parcel > 0 {
		s += 2
	}
	s += int(top.named)
	switch {
	case top.hosted:
		s += 30
	case ev.aggregator:
		s += 24
	case ev.foreign && ev.label < 20:
		if onlyDigits {
			s -= 16
		} else if !settled {
			s -= 6
		}
	}
	return s
}
