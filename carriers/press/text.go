package press

import (
	"slices"
	"strings"
)

// text codes a text: its words, then the text as numbers of them.
func (m *model) text(t tokens) string {
	words, of := m.dictionary(t.times())
	number := map[string]int{}
	if m.packing {
		for i, w := range words {
			number[w] = i
		}
	}
	clear(m.guesses[:])
	x := place{left: newCounts(of)}
	var out strings.Builder
	for i := 0; ; i++ {
		var g gap
		if m.packing {
			g = t.gaps[i]
		}
		if i > 0 && m.stem(g.stem, &x, words) {
			out.WriteByte('*')
		}
		for line := 0; ; line++ {
			sign := ""
			if m.packing {
				sign = g.signs[line]
			}
			if sign = m.sign(sign, &x, words); m.failed != nil {
				return ""
			}
			out.WriteString(sign)
			if strings.HasSuffix(sign, end) {
				return strings.TrimSuffix(out.String(), end)
			}
			if !strings.HasSuffix(sign, "\n") {
				break
			}
		}
		n := 0
		if m.packing {
			n = number[t.words[i]]
		}
		if n = m.word(n, &x); m.failed != nil {
			return ""
		}
		out.WriteString(words[n])
	}
}

// place is where in a text the model is, and what it has seen of it.
type place struct {
	w1, w2    uint32 // the last words, from 1 on
	s1, s2    uint32 // the last signs, from 1 on
	h1, h2    uint32 // the last headers, from 1 on
	stems     uint32 // which of the last four words were stems
	structure uint32 // of what signs the line is made, but for those between alternatives
	opened    uint32 // the signs that began the alternatives
	begins    bool   // whether an alternative begins
	first     int    // the word that the last alternative began with
	floor     int    // the word that the next one is at least
	listed    int    // how many alternatives there were
	left      counts // how often each word is yet to come
}

// stem codes whether the last word is one.
func (m *model) stem(is bool, x *place, words []string) bool {
	word, longer := words[x.w1-1], uint32(0)
	if next := int(x.w1); next < len(words) && strings.HasPrefix(words[next], word) {
		longer = uint32(1 + min(3, len(words[next])-len(word)))
	}
	long, o1 := uint32(min(len(word), 15)), back(word, 1)
	is = m.flag(is, aStem,
		context(30, longer<<12|long<<8|o1),
		context(31, back(word, 2)<<8|o1)^m.language,
		context(32, x.stems<<9|x.s1),
		context(33, hash(word)),
		context(34, longer<<4|long))
	x.stems = x.stems << 1 & 15
	if is {
		x.stems |= 1
	}
	return is
}

func hash(word string) (h uint32) {
	for i := range len(word) {
		h = context(h, uint32(word[i]))
	}
	return h
}

// sign codes the signs of a line between two words.
func (m *model) sign(sign string, x *place, words []string) string {
	n := 0
	if m.packing {
		n = slices.Index(m.signs, sign)
	}
	stem, long := x.stems&1, uint32(0)
	if x.w1 > 0 {
		long = uint32(min(len(words[x.w1-1]), 15))
	}
	begins := uint32(0) // of which headers a line
	if x.structure == 0 {
		begins = context(x.h1, x.h2) | 1
	}
	n = m.number(n, 3, aSign,
		context(36, x.s1<<16|x.s2),
		context(37, x.w1)^m.language,
		context(38, x.structure),
		context(39, x.opened<<9|x.s1),
		context(40, x.s1<<5|long<<1|stem),
		context(41, begins),
		context(44, x.h1<<12|x.s1))
	if n >= len(m.signs) || m.short() {
		m.fail("no such signs")
		return ""
	}
	sign = m.signs[n]
	x.s1, x.s2 = uint32(n+1), x.s1
	opens := strings.HasSuffix(sign, "(")
	switch sign {
	case "|":
		x.floor, x.begins = x.first, true
		x.listed++
	case " ":
		x.floor, x.begins = 0, false
	default:
		x.first, x.floor, x.listed = 0, 0, 0
		x.begins = opens || strings.HasSuffix(sign, "= ")
		x.structure, x.opened = context(x.structure, x.s1), 0
		if opens {
			x.opened = x.s1
		}
		if strings.HasPrefix(sign, "#") {
			x.h1, x.h2 = x.s1, x.h1
		}
		if strings.HasSuffix(sign, "\n") {
			x.structure = 0
		}
	}
	return sign
}

// guess is a word that came after the same ones before, how often in all was
// asked, and how often in turn it came again.
type guess struct {
	word        uint16 // from 1 on
	asked, came uint8
}

// pair is the last word that came, and the last other one.
type pair [2]guess

// places are how many ways there are to look for the same words before.
const (
	places    = 3
	guessBits = 15
)

// word codes the number of one: whether it is one of those guessed, and else
// which of the others.
func (m *model) word(n int, x *place) int {
	if m.packing && n < x.floor {
		m.fail("alternatives that are not sorted")
		return 0
	}
	var pairs [places]*pair
	for i, before := range [places]uint32{
		context(x.w2<<16|x.w1, x.s1),
		context(x.w1, x.s1),
		context(x.w1, 1<<31),
	} {
		pairs[i] = &m.guesses[uint32(i)<<guessBits|before>>(32-guessBits)]
	}
	n, ok := m.guess(n, x, &pairs)
	if !ok {
		m.fail("no word is left")
		return 0
	}
	for _, p := range pairs {
		p.learn(uint16(n + 1))
	}
	x.left.add(n, ^uint32(0))
	if x.begins {
		x.first = n
	}
	x.w1, x.w2 = uint32(n+1), x.w1
	return n
}

// guess codes a word by those guessed, of which those that are wrong are not
// among the ones that are left.
func (m *model) guess(n int, x *place, pairs *[places]*pair) (int, bool) {
	type passed struct {
		word int
		left uint32
	}
	var wrong []passed
	defer func() {
		for _, w := range wrong {
			x.left.add(w.word, w.left)
		}
	}()
	listed := uint32(0)
	if x.floor > 0 {
		listed = 1
	}
	for i := range uint32(2 * places) {
		g := pairs[i%places][i/places]
		word := int(g.word) - 1
		if word < x.floor || x.left.of(word) == 0 {
			continue
		}
		left := x.left.of(word)
		how := i<<5 | uint32(g.came)<<3 | uint32(g.asked)<<1 | listed
		if m.flag(word == n, aGuess,
			context(42, how<<4|uint32(len(wrong))),
			context(43, how<<16|x.s1),
			context(45, how<<4|min(left, 15))) {
			return word, true
		}
		wrong = append(wrong, passed{word, left})
		x.left.add(word, -left)
	}
	if x.floor > 0 {
		return m.following(n, x.floor, x.listed, x.left)
	}
	return m.choose(n, x.left)
}

// learn tells what came.
func (p *pair) learn(word uint16) {
	for i := range p {
		p[i].asked = min(p[i].asked+1, 3)
	}
	switch word {
	case p[0].word:
	case p[1].word:
		p[0], p[1] = p[1], p[0]
	default:
		p[0], p[1] = guess{word: word, asked: 1}, p[0]
		return
	}
	p[0].came = min(p[0].came+1, 3)
}
