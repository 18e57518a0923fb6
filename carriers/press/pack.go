// Package press makes the lexicons of package status small. They are lists of
// words with few signs between them, and most words stand in many lines:
//
//	(returned|sent) to @sender
//	returned to @sender
//
// So a text is taken apart into words and the signs between them. The words are
// written once, sorted, each with what it shares with the one before and how
// often it is used: "returned" twice, "sender" twice, "t" behind the same "sen"
// once, "to" twice. Then the text as numbers,
//
//	"(" 0 "|" 2 ") " 3 " @" 1 "\n" "" 0 " " 3 " @" 1 "\n"
//
// each in few bits where it was to be expected. What is expected is told by
// several contexts at once, and weighed (see mixer): for signs those before, the
// word before, the signs of the line so far, the last headers; for letters those
// before, and the word above. Whether a word is a stem, "return*", is told apart
// from its signs. A word is one of those that came after the same two words, or
// the same one, before; or else one of all that are not used up, as likely as it
// is yet to come. Of alternatives, which are sorted, each is looked for from the
// one before on, and how near it is to that is told first. So the second
// "returned" is one of three words yet to come, and that "sender" stands behind
// "to" again is guessed.
//
//	packed, err := press.Pack([]string{"(returned|sent) to @sender\n"})
//	texts, err := press.Unpack(packed, 1) // the same again
//
// The build packs, the core unpacks. Both run through the same code, which
// codes a text in whichever direction (see coder).
//
// No library does as well: of the 650 kB that the lexicons are, brotli leaves 176,
// xz 178, zstd 182 and bzip2 187; this leaves 139, and its decoder is smaller than
// any of theirs would be. The largest script, Latin, is unpacked once in the
// life of the core; that takes some 0.1 s natively, and three times that in
// WebAssembly that was only just compiled.
package press

import (
	"errors"
	"slices"
	"strings"
)

// Pack packs texts of kindred languages. Alternatives, "(a|b)" or
// "@name = a|b", are sorted by bytes, and no text holds a byte 0.
func Pack(texts []string) (string, error) {
	m := &model{coder: newCoder(true, "", lineBits)}
	var split []tokens
	signs := map[string]int{}
	for _, text := range texts {
		if strings.Contains(text, end) {
			return "", errors.New("press: a byte 0 in a text")
		}
		t := splitText(text + end)
		for _, g := range t.gaps {
			for _, s := range g.signs {
				signs[s]++
			}
		}
		split = append(split, t)
	}
	m.countLetters(signs)
	for _, t := range split {
		m.countLetters(t.times())
	}
	m.head(signs)
	for i, t := range split {
		m.language = uint32(i+1) << 24
		m.text(t)
	}
	return m.end(), m.failed
}

// Unpack reads n texts again.
func Unpack(packed string, n int) ([]string, error) {
	m := &model{coder: newCoder(false, packed, lineBits)}
	m.head(nil)
	var texts []string
	for i := 0; i < n && m.failed == nil; i++ {
		m.language = uint32(i+1) << 24
		texts = append(texts, m.text(tokens{}))
	}
	if m.short() {
		m.fail("there is more than was packed")
	}
	return texts, m.failed
}

// lineBits are for four megabytes of lines: with half as many, all lexicons would
// take 0.7 kB more, and a seventh less time.
const lineBits = 17

// end is behind the last sign of a text.
const end = "\x00"

// tokens are a text taken apart: what stands before the first word, the first
// word, what stands between it and the second, … and what is behind the last.
type tokens struct {
	gaps  []gap
	words []string
}

// gap is what stands between two words: a star, if the first one is a stem, and
// the signs of each line, which end with the line but for the last, which may be
// empty.
type gap struct {
	stem  bool
	signs []string
}

func splitText(text string) (t tokens) {
	for {
		word := firstWord(text)
		between := text[:word]
		var g gap
		if len(t.words) > 0 {
			between, g.stem = strings.CutPrefix(between, "*")
		}
		g.signs = strings.SplitAfter(between, "\n")
		t.gaps = append(t.gaps, g)
		if text = text[word:]; text == "" {
			return t
		}
		long := 1
		for long < len(text) && inWord(text[long]) {
			long++
		}
		t.words = append(t.words, text[:long])
		text = text[long:]
	}
}

// firstWord is where one begins. The letter of a header, "#A", is none.
func firstWord(text string) int {
	for i := 0; i < len(text); i++ {
		if text[i] == '#' {
			i++
		} else if inWord(text[i]) {
			return i
		}
	}
	return len(text)
}

func inWord(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c >= 0x80 || 'A' <= c && c <= 'Z'
}

func (t tokens) times() map[string]int {
	times := map[string]int{}
	for _, w := range t.words {
		times[w]++
	}
	return times
}

// model is what a coder is asked.
type model struct {
	*coder
	failed   error
	language uint32
	count    [256]int // how often each byte is written in dictionaries
	letters  []byte   // those that are, the commonest first
	numbers  [256]int // and their numbers, from 1 on
	guesses  [places << guessBits]pair
	signs    []string // all that stands between words, the commonest first
}

func (m *model) fail(why string) {
	if m.failed == nil {
		m.failed = errors.New("press: " + why)
	}
}

func sorted(times map[string]int) []string {
	words := make([]string, 0, len(times))
	for w := range times {
		words = append(words, w)
	}
	slices.Sort(words)
	return words
}

// sharing is how many bytes two words begin with alike.
func sharing(a, b string) int {
	i := 0
	for i < min(len(a), len(b), 255) && a[i] == b[i] {
		i++
	}
	return i
}

func (m *model) countLetters(times map[string]int) {
	before := ""
	for _, w := range sorted(times) {
		for _, c := range []byte(w[sharing(before, w):]) {
			m.count[c]++
		}
		before = w
	}
}

// head codes the letters, and all that stands between words.
func (m *model) head(times map[string]int) {
	for c, n := range m.count {
		if n > 0 {
			m.letters = append(m.letters, byte(c))
		}
	}
	slices.SortStableFunc(m.letters, func(a, b byte) int { return m.count[b] - m.count[a] })
	for i := range m.number(len(m.letters), 2, aLength, 0) {
		if !m.packing {
			m.letters = append(m.letters, 0)
		}
		m.letters[i] = byte(m.octet(int(m.letters[i]), aLetter, 1))
		m.numbers[m.letters[i]] = i + 1
	}
	list, of := m.dictionary(times)
	if len(list) >= 15+1<<12 {
		m.fail("too many kinds of signs")
	}
	byTimes := make([]int, len(list))
	for i := range byTimes {
		byTimes[i] = i
	}
	slices.SortStableFunc(byTimes, func(a, b int) int { return of[b] - of[a] })
	for _, i := range byTimes {
		m.signs = append(m.signs, list[i])
	}
}

// dictionary codes words in order, with how often each is used.
func (m *model) dictionary(times map[string]int) (words []string, of []int) {
	words = sorted(times)
	if len(words) >= 1<<16 {
		m.fail("too many words")
		return nil, nil
	}
	var w []byte
	before, shared, used := "", 0, 0
	for i := range m.number(len(words), 4, aLength, m.language) {
		if m.short() {
			m.fail("there is more than was packed")
			return words, of
		}
		word := ""
		if m.packing {
			word = words[i]
		}
		long := uint32(len(before))
		shared = min(len(before), m.number(sharing(before, word), 2, aLength,
			context(4, uint32(shared)),
			context(5, uint32(shared)<<8|long),
			context(6, long),
			context(7, back(before, 1)<<8|long)))
		before = m.letter(w[:0], before, shared, word)
		w = append(w[:0], before...)
		if !m.packing {
			words = append(words, before)
		}
		n := times[before]
		if n >= 1<<16 {
			m.fail("a word that is used too often: " + before)
		}
		n = 1 + m.number(n-1, 4, aUse,
			context(8, 0)^m.language,
			context(9, back(before, 1)),
			context(10, uint32(len(before))),
			context(11, uint32(used)))
		of = append(of, n)
		used = min(n, 20)
	}
	return words, of
}

// letter codes the letters of a word that begins like the one before.
func (m *model) letter(w []byte, before string, shared int, word string) string {
	w = append(w, before[:shared]...)
	for {
		n := 0
		if len(w) < len(word) {
			n = m.numbers[word[len(w)]]
		}
		long := uint32(min(len(w), 15))
		o1 := back(w, 1)
		o2 := back(w, 2)<<8 | o1
		o3 := back(w, 3)<<16 | o2
		o4 := back(w, 4)<<24 | o3
		if len(w) == shared && shared < len(before) {
			above := uint32(before[shared]) << 24 // its own letter is greater
			n = m.number(n, 2, aFirstLetter,
				context(12, above),
				context(13, above)^m.language,
				context(14, above|o1),
				context(16, above|o3),
				context(17, uint32(len(w)))^m.language)
		} else {
			n = m.number(n, 2, aLetter,
				context(18, o1)^m.language,
				context(19, o2),
				context(20, o3),
				context(22, o4+back(w, 5)*0x2F0B4C47),
				context(23, uint32(min(len(w)-shared, 7))<<8|long))
		}
		if n == 0 || n > len(m.letters) || m.short() {
			return string(w)
		}
		w = append(w, m.letters[n-1])
	}
}

// back is the n-th letter from the end.
func back[T string | []byte](w T, n int) uint32 {
	if len(w) < n {
		return 0
	}
	return uint32(w[len(w)-n])
}
