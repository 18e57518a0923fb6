// Package press makes the lexicons of package status small. They are lists of
// words with few signs between them,
//
//	(returned|delivered) .. to @sender
//
// and most words stand in many lines. So a text is taken apart into words and
// what is between them; the words are written once, sorted, each with how often
// it is used, and then the text as numbers of words. What comes next is guessed
// from what came before, from the letters of a word on to the sign behind it:
// the better the guess, the fewer bits it takes (see coder). Alternatives in
// brackets are sorted, so that each is known to stand behind the one before; and
// a word that was used as often as it is used is out of the question.
//
//	packed, err := press.Pack([]string{"#!\nreturned to @sender\n"})
//	texts, err := press.Unpack(packed, 1) // the same again
//
// The build packs, the core unpacks. Both run through the same code, which
// codes a text in whichever direction.
package press

import (
	"errors"
	"slices"
	"strings"
)

// Pack packs texts of kindred languages. A text is of lines, each ending in
// "\n"; a line of "#" and one more byte is a header, other lines hold no "#". Alternatives, "(a|b)" or "@name = a|b", are sorted by bytes. No
// text holds a byte 0.
func Pack(texts []string) (string, error) {
	m := &model{coder: newCoder(true, "")}
	for i := range m.used {
		if slices.ContainsFunc(texts, func(s string) bool { return strings.IndexByte(s, byte(i)) >= 0 }) {
			m.used[i] = 1
		}
	}
	m.alphabet()
	between := map[string]int{}
	var split []tokens
	for _, text := range texts {
		for line := range strings.Lines(text) {
			header := line[0] == '#' && len(line) == len("#a\n")
			if line[len(line)-1] != '\n' || !header && strings.Contains(line, "#") || strings.Contains(line, "\x00") {
				return "", errors.New("press: not a line: " + line)
			}
		}
		t := splitText(text)
		for _, s := range t.between {
			between[strings.TrimPrefix(s, "*")]++
		}
		split = append(split, t)
	}
	m.signs(between)
	for i, t := range split {
		if m.failed != nil {
			break
		}
		m.language = uint32(i + 1)
		times := map[string]int{}
		for _, w := range t.words {
			if w[0] != '#' {
				times[w]++
			}
		}
		m.text(t, times)
	}
	return string(m.end()), m.failed
}

// Unpack reads n texts again.
func Unpack(packed string, n int) ([]string, error) {
	m := &model{coder: newCoder(false, packed)}
	m.alphabet()
	m.signs(nil)
	var texts []string
	for i := range n {
		m.language = uint32(i + 1)
		texts = append(texts, m.text(tokens{}, nil))
	}
	if m.short() {
		m.failed = errors.New("press: there is more than was packed")
	}
	return texts, m.failed
}

// tokens are a text taken apart: what stands before the first word, the first
// word, what stands between it and the second, … and what stands behind the
// last. A header is a word too, of "#" and its letter. The line break before a
// text counts as its first.
type tokens struct{ between, words []string }

func splitText(text string) (t tokens) {
	text = "\n" + text
	for i := 0; i < len(text); {
		from := i
		for i < len(text) && !inWord(text[i]) && !(text[i] == '#' && text[i-1] == '\n') {
			i++
		}
		t.between = append(t.between, text[from:i])
		from = i
		if i < len(text) && text[i] == '#' {
			i = min(i+2, len(text))
			t.between[len(t.between)-1] += "#"
		} else {
			for i < len(text) && inWord(text[i]) {
				i++
			}
		}
		if i > from {
			t.words = append(t.words, text[from:i])
		}
	}
	if len(t.words) == len(t.between) {
		t.between = append(t.between, "")
	}
	return t
}

func inWord(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c >= 0x80 || 'A' <= c && c <= 'Z'
}

// model is what a coder is asked.
type model struct {
	*coder
	failed   error
	language uint32
	used     [256]int // the bytes that occur; then the number of each
	bytes    []byte   // by number, from 1 on
	wide     int      // bits that a number takes
	between  []string // all that stands between words, the commonest first
}

// maxUnary is how many of those are told one by one.
const maxUnary = 20

// alphabet codes which bytes occur, and gives them numbers in their order.
func (m *model) alphabet() {
	m.look(context(0))
	m.bytes = []byte{0}
	for i, used := range m.used {
		m.used[i] = len(m.bytes)
		if m.bits(used, 1, setShared) == 1 {
			m.bytes = append(m.bytes, byte(i))
		}
	}
	for 1<<m.wide < len(m.bytes) {
		m.wide++
	}
}

// signs codes all that stands between words, with how often.
func (m *model) signs(times map[string]int) {
	list, of := m.dictionary(times)
	if len(list) > maxUnary+1<<8 {
		m.failed = errors.New("press: more kinds of signs between words than there are numbers for them")
	}
	for range list {
		best := -1
		for i, n := range of {
			if n > 0 && (best < 0 || n > of[best]) {
				best = i
			}
		}
		m.between = append(m.between, list[best])
		of[best] = 0
	}
}

// dictionary codes words in order, with how often each is used.
func (m *model) dictionary(times map[string]int) (words []string, of []int) {
	for w := range times {
		words = append(words, w)
	}
	slices.Sort(words)
	if len(words) >= 1<<16 {
		m.failed = errors.New("press: more words than there are numbers for them")
		return nil, nil
	}
	m.known = 0
	m.look(context(1))
	n := m.bits(len(words), 16, setShared)
	before := ""
	var word []byte
	for i := range n {
		if m.packing {
			word = []byte(words[i])
		}
		shared := m.shared(before, word)
		word = m.letters(before, word, shared)
		before = string(word)
		if !m.packing {
			words = append(words, before)
		}
		of = append(of, m.times(times[before], before, shared))
	}
	return words, of
}

// shared codes how many bytes a word shares with the one before.
func (m *model) shared(before string, word []byte) int {
	for i := range len(before) {
		m.look(context(2, uint32(i), uint32(len(before))), context(3, uint32(before[i]), uint32(len(before)-i)))
		differs := 0
		if m.packing && (i >= len(word) || word[i] != before[i]) {
			differs = 1
		}
		if m.alone(differs, 0, setShared) == 1 {
			return i
		}
	}
	return len(before)
}

// letters codes the rest of a word, and its end as a byte 0.
func (m *model) letters(before string, word []byte, shared int) []byte {
	w := append(make([]byte, 0, 32), before[:shared]...)
	back := func(n int) uint32 {
		if len(w) < n {
			return 1
		}
		return uint32(w[len(w)-n])
	}
	after := 0 // the number of the letter that the first comes after
	if shared < len(before) {
		after = m.used[before[shared]]
	}
	for {
		o1 := back(1)
		o2 := o1<<8 | back(2)
		o3 := o2<<8 | back(3)
		m.look(context(5, uint32(after)), context(6, o1, uint32(after)), context(7, o3), context(8, m.language, o2))
		letter := 0
		if m.packing && len(w) < len(word) {
			letter = m.used[word[len(w)]]
		}
		set := setLetter
		above := after == 0 // whether it is above that already
		if !above {
			set = setFirstLetter
		}
		node, number := 1, 1
		for i := m.wide - 1; i >= 0; i-- {
			if (m.wide-1-i)%3 == 0 {
				m.from(node)
				number = 1
			}
			bit := letter >> i & 1
			if !above && after>>i&1 == 1 {
				bit = 1
			} else {
				bit = m.bit(bit, number, set)
				above = above || bit == 1
			}
			node, number = node<<1|bit, number<<1|bit
		}
		if letter = node - 1<<m.wide; letter == 0 || letter >= len(m.bytes) || m.short() {
			return w
		}
		w = append(w, m.bytes[letter])
		after = 0
	}
}

// times codes how often a word is used.
func (m *model) times(n int, word string, shared int) int {
	long, last := uint32(min(len(word), 12)), uint32(0)
	if word != "" {
		last = uint32(word[len(word)-1])
	}
	bits := 0
	for {
		m.look(context(11, uint32(bits), m.language), context(12, uint32(bits), last, long/3), context(13, uint32(bits), uint32(shared), long))
		done := 0
		if n>>(bits+1) == 0 {
			done = 1
		}
		if m.alone(done, 0, setTimes) == 1 || bits == 20 {
			break
		}
		bits++
	}
	m.look(context(14, uint32(bits)))
	return 1<<bits | m.bits(n&(1<<bits-1), bits, setTimesRest)
}
