package number

import (
	"math/bits"
	"unicode/utf8"

	"posthorn/carriers/directory"
)

// Scores are points for and against; 0 is the border of offering. A point is
// worth about what it takes to turn one doubtful case in ten.
const (
	none      = -100 // no number at all
	minReport = -15  // less is not told
)

// form is how a number is written.
type form struct {
	chunks   int
	bare     bool   // the text holds nothing else
	lettered bool   // joined from chunks that begin with letters
	groups   bool   // joined from groups of digits
	line     bool   // joined over a line break
	inner    bool   // cut out of a longer run
	widths   uint64 // of the groups, six bits each, the last one lowest
}

// verdict is what was made of one reading of a place.
type verdict struct {
	score      int
	number     string
	start, end int
	carriers   []string
	reasons    []Reason
}

// ranked is a carrier that may have given out the number.
type ranked struct {
	carrier int16
	rank    int16
	base    int16 // points for offering
	shape   int16
	named   int16 // points for being named nearby
	outcome directory.Outcome
	hosted  bool
}

// judge weighs the characters from to to of the sequence.
func (f *finder) judge(from, to int, fm form) verdict {
	f.hits = f.hits[:0]
	if to-from <= directory.MaxLength && f.shapes.Possible(to-from) {
		f.hits = f.shapes.Match(f.num[from:to], f.hits)
	}
	start := int(f.at[from])
	if !f.worth(from, to, start, fm) {
		return verdict{score: none}
	}
	return f.weigh(from, to, start, int(f.to[to-1]), fm)
}

// worth says whether what the characters are by themselves makes it worth to
// weigh them.
func (f *finder) worth(from, to, start int, fm form) bool {
	n := f.num[from:to]
	if len(n) > directory.MaxLength {
		return false
	}
	if fm.lettered && (len(f.hits) == 0 || !f.joinable(n, fm.bare) || f.worded(from)) || fm.inner && !f.settled() {
		return false
	}
	digits := f.digitsIn(from, to)
	if len(f.hits) == 0 {
		if digits < 6 || len(n) < 8 || len(n) > maxNumber || fm.chunks > 1 && !fm.bare {
			return false
		}
		return fm.bare || !f.partOf(start) && f.labelled(start)
	}
	return fm.bare || digits == len(n) || digits >= 4 || f.hits[0].Strength == 1 || f.settled()
}

// weigh is judge for characters that are worth it, and whose shapes and place
// in the text are known.
func (f *finder) weigh(from, to, start, end int, fm form) verdict {
	n := f.num[from:to]
	v := verdict{score: none, start: start, end: end}
	digits := f.digitsIn(from, to)
	onlyDigits := digits == len(n)
	var ev evidence
	ev.host = -1
	if !fm.bare && !f.context(v.start, v.end, f.settled(), onlyDigits && !f.hint.Asked, &ev) {
		return v
	}

	// Nobody abroad labels numbers in these letters.
	ev.korean = ev.label > 0 && f.text[ev.labelWord.start] >= 0xEB && f.text[ev.labelWord.start] <= 0xED

	list := &f.ranks
	k := 0
	misread := len(f.hits) > 0 && f.hits[0].Shape == -1 && f.hits[0].Outcome == directory.Wrong
	for _, h := range f.hits {
		if k == len(list) {
			break
		}
		if misread && h.Outcome == directory.Unchecked && h.Exact < 16 {
			continue // a mistyped S10 number, rather than one of a looser form
		}
		r := ranked{carrier: h.Carrier, shape: h.Shape, outcome: h.Outcome, base: base(h, onlyDigits)}
		r.rank = int16(strengths[h.Strength] + min(h.Exact, 16) + h.Weight)
		switch h.Outcome {
		case directory.Right:
			r.rank += 25
		case directory.Wrong:
			r.rank -= 25
		default:
			if h.Strength == 1 && h.Exact == 0 {
				r.rank -= 12
				r.base -= 10
			}
		}
		f.support(&r, &ev)
		list[k] = r
		k++
	}
	// A carrier that is named beside the number, though it is not known to
	// have such numbers.
	if digits >= 8 || len(f.hits) == 0 && !onlyDigits {
		for _, c := range ev.named[:ev.names] {
			if c.points >= 18 && k < len(list) && !f.hasCarrier(list[:k], c.carrier) {
				r := ranked{carrier: c.carrier, shape: -2, base: -24, rank: 12}
				f.support(&r, &ev)
				list[k] = r
				k++
			}
		}
		if ev.host >= 0 && k < len(list) && !f.hasCarrier(list[:k], ev.host) {
			r := ranked{carrier: ev.host, shape: -2, base: -24, rank: 12}
			f.support(&r, &ev)
			list[k] = r
			k++
		}
	}
	cands := list[:k]
	sortRanked(cands)

	top := ranked{base: -30, carrier: -1, shape: -2}
	if k > 0 {
		top = cands[0]
	}
	score := int(top.base)
	settled := top.outcome == directory.Right && top.shape != -2 && !onlyDigits
	score += f.forms(n, v.start, v.end, fm, onlyDigits, digits, settled, &top, &ev)
	score += f.words(&ev, &top, onlyDigits, settled)
	if top.shape == -2 && !fm.bare && (ev.label < 14 && !top.hosted || f.partOf(v.start)) {
		return v // a name alone makes no number
	}
	v.score = score
	if (score < minReport || score <= f.bar) && !fm.bare {
		return v
	}
	if onlyDigits && !fm.bare && !f.hint.Asked && score < 0 && !ev.positive(&top) {
		// Digits that nothing speaks for are not worth telling of.
		v.score = none
		return v
	}
	if fm.bare && score < -60 {
		score = -60
		v.score = score
	}
	f.tell(&v, n, cands, &ev, fm)
	return v
}

// digitsIn counts the digits of a part of the sequence.
func (f *finder) digitsIn(from, to int) int {
	n := 0
	for ; from < to; from += 8 {
		d := digitsOf(eightOf(&f.num, from))
		if to-from < 8 {
			d &= 1<<(8*(to-from)) - 1
		}
		n += bits.OnesCount64(d)
	}
	return n
}

// partOf says whether what begins at a place goes on from something else:
// "main.5.21ef1802abcd".
func (f *finder) partOf(start int) bool {
	if start < 2 {
		return false
	}
	switch f.text[start-1] {
	case '-', '_':
		return true
	case '.':
		return !isWord[f.text[start-2]]
	}
	return false
}

// positive says whether anything around the number speaks for it.
func (ev *evidence) positive(top *ranked) bool {
	return ev.against == 0 && (ev.label > 0 || ev.parcel > 3 || top.named > 0 || top.hosted || ev.aggregator)
}

// joinable says whether chunks with letters make one number: its shape must
// fix the letters that it begins with, or its check digit be right.
func (f *finder) joinable(n []byte, bare bool) bool {
	letters := uint8(0)
	for int(letters) < len(n) && n[letters] > '9' {
		letters++
	}
	for _, h := range f.hits {
		switch {
		case h.Strength == 3 || h.Outcome == directory.Wrong:
		case h.Outcome == directory.Right:
			return true
		case letters == 0 && h.Strength == 1:
			return true // 6C 42602 08726 3: the letter's place is telling
		case h.Exact >= 4 && (bare || h.Exact >= 3*letters && (h.Exact >= 8 || letters == 1)):
			return true
		}
	}
	return false
}

// worded says whether the chunk at a place of the sequence is a word that
// speaks of something, as the CNPJ of "CNPJ 12 345 678", and no check digit
// makes it part of a number all the same.
func (f *finder) worded(from int) bool {
	for _, h := range f.hits {
		if h.Outcome == directory.Right {
			return false
		}
	}
	c := f.chunks[0]
	for i := range f.nc {
		if f.chunks[i].from == from {
			c = f.chunks[i]
		}
	}
	return c.digits == 0 && f.isTerm(c.start, c.end)
}

// settled says whether one of the shapes leaves no doubt.
func (f *finder) settled() bool {
	for _, h := range f.hits {
		if h.Strength == 1 && (h.Outcome == directory.Right || h.Outcome == directory.Unchecked && h.Exact >= 8) {
			return true
		}
	}
	return false
}

// related is directory.Related.
func (f *finder) related(a, b int16) bool { return a == b || f.lex.houses[a] == f.lex.houses[b] }

func (f *finder) hasCarrier(list []ranked, c int16) bool {
	for i := range list {
		if f.related(list[i].carrier, c) {
			return true
		}
	}
	return false
}

var strengths = [4]uint8{0, 60, 40, 20} // points for the rank

// base is what a shape and its check digit alone are worth.
func base(h directory.Hit, onlyDigits bool) int16 {
	row := 0
	if onlyDigits {
		row = 1
	}
	return int16(bases[row][h.Strength][h.Outcome])
}

var bases = [2][4][3]int8{
	{ // unchecked, right, wrong
		{},
		{20, 60, -8},
		{4, 26, -10},
		{-10, 3, -20},
	},
	{
		{},
		{-8, 14, -22},
		{-14, -2, -26},
		{-22, -12, -30},
	},
}

// support adds what speaks for one carrier among several.
func (f *finder) support(r *ranked, ev *evidence) {
	for _, c := range ev.named[:ev.names] {
		if f.related(c.carrier, r.carrier) {
			r.named = max(r.named, c.points)
			if c.carrier == r.carrier {
				r.rank += 3
			}
		}
	}
	r.rank += 2 * r.named
	if ev.host >= 0 && f.related(ev.host, r.carrier) {
		r.hosted = true
		r.rank += 70
	}
	if f.country != "" && f.all[r.carrier].Country == f.country || ev.korean && f.all[r.carrier].Country == "KR" {
		r.rank += 8
	}
}

func sortRanked(list []ranked) {
	for i := 1; i < len(list); i++ {
		one, j := list[i], i
		for ; j > 0 && one.rank > list[j-1].rank; j-- {
			list[j] = list[j-1]
		}
		list[j] = one
	}
}

// forms weighs how the number is written and what touches it.
func (f *finder) forms(n []byte, start, end int, fm form, onlyDigits bool, digits int, settled bool, top *ranked, ev *evidence) int {
	s := 0
	note := func(points int, code Code) {
		s += points
		ev.form = code
	}
	if iban(n) {
		note(-70, LikeIBAN)
	}
	if onlyDigits {
		// Beside its carrier's name it matters little what else it looks like.
		if points, code := numeral(n); points < -8 || points < 0 && (top.named < 24 || top.shape < 0) {
			note(points, code)
		}
		if fm.groups {
			switch {
			case fm.widths == 6<<18|2<<12|5<<6|1 && top.outcome == directory.Right:
				s += 14 // 190000 00 12345 6, as printed in Russia
			case fm.widths == 2<<12|5<<6|5, fm.widths == 3<<12|7<<6|7:
				note(-20, LikeOrder)
			case phoneWidths(fm.widths, fm.chunks):
				note(-20, LikePhone)
			case !evenWidths(fm.widths, fm.chunks):
				s -= 8
			}
		}
	}
	if top.base < 20 && !onlyDigits && len(n) > 10 {
		// PO20260131001: most shops number their papers so
		for i := range 3 {
			if n[i] > '9' && day(n[i+1:]) {
				note(-14, LikeDate)
			}
		}
	}
	if fm.bare {
		if top.outcome == directory.Wrong || top.shape == -2 {
			return s
		}
		if onlyDigits {
			s += 18
		}
		ev.alone = true
		return s
	}
	if fm.groups {
		s -= 4
	}
	if fm.line {
		s -= 12
	}
	if fm.inner {
		s -= 6
	}
	if f.hint.Asked && f.aloneOnLine(start, end) && top.outcome != directory.Wrong && top.shape != -2 {
		ev.alone = true
		if onlyDigits {
			s += 18
		}
	}
	before, beyond := f.charBefore(start)
	after, behind := f.charAfter(end)
	weight := 0 // how much touching things count
	switch {
	case onlyDigits:
		weight = 3
	case !settled && top.base < 20:
		weight = 2
	case !settled:
		weight = 1
	}
	touch := func(c, far rune) bool {
		switch c {
		case '-', '.', ',', ':', '/', '\'', '_', '’':
			if c == '/' && ev.url || c == '_' && weight < 3 || c == ':' && !isDigit(far) {
				return false
			}
			if c == ',' && ev.url {
				return false
			}
			return isDigit(far) || c == '-' && isLetter(far) || (c == '_' || c == '.') && far < utf8.RuneSelf && isLetter(far)
		case '*', '•', '×', '…':
			return true
		}
		return false
	}
	if touch(before, beyond) || touch(after, behind) {
		s -= 6 * weight
	}
	if weight > 0 {
		switch before {
		case '+':
			note(-15*weight, LikePhone)
		case '$', '€', '£', '¥', '₽', '₪', '₴', '₸', '₹', '₺', '￥', '*', '•', '@':
			s -= 15 * weight
		case '(':
			if beyond == '+' {
				note(-15*weight, LikePhone)
			}
		}
		switch after {
		case '€', '£', '¥', '₽', '₪', '₴', '₸', '₹', '₺', '%', '°', '*', '•', '@':
			s -= 15 * weight
		case ')':
			if onlyDigits && before == '(' && behind >= '0' && behind <= '9' {
				note(-20, LikePhone)
			}
		}
	}
	if onlyDigits {
		if fm.chunks == 1 && (before == ' ' && isDigit(beyond) && !f.longDigits(start, -1) || after == ' ' && isDigit(behind) && !f.longDigits(end, 1)) {
			s -= 10
		}
		if before == ')' || before == ' ' && beyond == ')' {
			s -= 6
		}
		if before == '#' {
			s -= 4
		}
	}
	return s
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// longDigits says whether the digits beside a space are a number of their own.
func (f *finder) longDigits(i, step int) bool {
	j := i
	if step < 0 {
		j -= 2
	} else {
		j++
	}
	n := 0
	for j >= 0 && j < len(f.text) && isDigit(rune(f.text[j])) && n < 12 {
		n++
		j += step
	}
	return n >= 8
}

// charBefore gives the visible character before a place and the one before
// that; 0 where the text begins.
func (f *finder) charBefore(i int) (rune, rune) {
	var out [2]rune
	for k := 0; k < 2 && i > 0; {
		r, size := rune(f.text[i-1]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeLastRuneInString(f.text[max(0, i-4):i])
		}
		i -= size
		b, c := class(r)
		switch c {
		case isNone:
			continue
		case isAlnum:
			r = rune(b)
		case isSpace:
			r = ' '
		case isDash:
			r = '-'
		case isLine:
			r = '\n'
		}
		out[k] = r
		k++
	}
	return out[0], out[1]
}

// charAfter gives the two visible characters from a place on.
func (f *finder) charAfter(i int) (rune, rune) {
	var out [2]rune
	for k := 0; k < 2 && i < len(f.text); {
		r, size := decode(f.text, i)
		i += size
		b, c := class(r)
		switch c {
		case isNone:
			continue
		case isAlnum:
			r = rune(b)
		case isSpace:
			r = ' '
		case isDash:
			r = '-'
		case isLine:
			r = '\n'
		}
		out[k] = r
		k++
	}
	return out[0], out[1]
}

// aloneOnLine says whether a line holds nothing else.
func (f *finder) aloneOnLine(start, end int) bool {
	for i := start - 1; i >= 0 && f.text[i] != '\n'; i-- {
		if f.text[i] > ' ' || start-i > 40 {
			return false
		}
	}
	for i := end; i < len(f.text) && f.text[i] != '\n'; i++ {
		if f.text[i] > ' ' && f.text[i] != ',' && f.text[i] != ';' || i-end > 40 {
			return false
		}
	}
	return true
}
