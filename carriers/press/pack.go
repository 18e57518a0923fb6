// Package press makes the lexicons of package status small. They are lists of
// words with few signs between them, and most words stand in many lines:
//
//	(returned|sent) to @sender
//	returned to @sender
//
// So a text is taken apart into words and the signs between them. The words are
// written once, sorted, each with what it shares with the one before and how
// often it is used: "returned" twice, "sender" twice, "t" behind the
// same "sen" once, "to" twice. Then the text as numbers,
//
//	"(" 0 "|" 2 ") " 3 " @" 1 "\n" 0 " " 3 " @" 1 "\n"
//
// each in few bits where it was to be expected. Signs and letters are by what
// came before them. A word is the one that came after the same two words, or the
// same one, before; or else one of all that are not used up, as likely as it is
// yet to come. Of alternatives, which are sorted, each is looked for from the one
// before on, and how near it is to that is told first. So the second "returned" is one of three words yet to come, and that
// "sender" stands behind "to" again is guessed.
//
//	packed, err := press.Pack([]string{"(returned|sent) to @sender\n"})
//	texts, err := press.Unpack(packed, 1) // the same again
//
// The build packs, the core unpacks. Both run through the same code, which
// codes a text in whichever direction (see coder).
//
// No library does as well with half a megabyte of this: brotli leaves 167 kB of
// it, xz 169, zstd 173 and bzip2 180; this leaves 143, and its decoder is smaller
// than any of theirs would be. The largest script, Latin, is unpacked once in the
// life of the core, in some 25 ms, and 50 in WebAssembly. The best mixer of
// contexts that there is, zpaq's, leaves 135, and takes five seconds.
package press

import (
	"errors"
	"slices"
	"strings"
)

// Pack packs texts of kindred languages. Alternatives, "(a|b)" or
// "@name = a|b", are sorted by bytes, and no text holds a byte 0.
func Pack(texts []string) (string, error) {
	m := &model{coder: newCoder(true, "")}
	var split []tokens
	signs := map[string]int{}
	for _, text := range texts {
		if strings.Contains(text, end) {
			return "", errors.New("press: a byte 0 in a text")
		}
		t := splitText(text + end)
		for _, s := range t.signs {
			signs[s]++
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
	m := &model{coder: newCoder(false, packed)}
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

// end is behind the last sign of a text.
const end = "\x00"

// tokens are a text taken apart: the signs before the first word, the first
// word, the signs between it and the second, … and the signs behind the last.
type tokens struct{ signs, words []string }

func splitText(text string) (t tokens) {
	from := 0
	for i := 1; i <= len(text); i++ {
		if i < len(text) && inWord(text[i]) == inWord(text[i-1]) {
			continue
		}
		if !inWord(text[i-1]) {
			t.signs = append(t.signs, text[from:i])
		} else {
			if from == 0 {
				t.signs = append(t.signs, "")
			}
			t.words = append(t.words, text[from:i])
		}
		from = i
	}
	return t
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
func (m *model) head(signs map[string]int) {
	for c, n := range m.count {
		if n > 0 {
			m.letters = append(m.letters, byte(c))
		}
	}
	slices.SortStableFunc(m.letters, func(a, b byte) int { return m.count[b] - m.count[a] })
	for i := range m.number(len(m.letters), 2, 0, 0, 0) {
		if !m.packing {
			m.letters = append(m.letters, 0)
		}
		high := m.four(int(m.letters[i]>>4), 1, 1, 1)
		m.letters[i] = byte(high<<4 | m.four(int(m.letters[i]&15), 2, 2, 2))
		m.numbers[m.letters[i]] = i + 1
	}
	list, of := m.dictionary(signs)
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
	before, shared := "", 0
	for i := range m.number(len(words), 4, m.language, 3, 3) {
		if m.short() {
			m.fail("there is more than was packed")
			return words, of
		}
		word := ""
		if m.packing {
			word = words[i]
		}
		long := uint32(len(before))
		shared = min(len(before), m.number(sharing(before, word), 2,
			context(4, long)^m.language, context(5, uint32(shared)<<8|long), context(6, long)))
		w = append(w[:0], before[:shared]...)
		o1, o2, o3 := back(w, 1), back(w, 2), back(w, 3)
		after := uint32(0) // the letter that the first is above
		if shared < len(before) {
			after = uint32(before[shared]) << 24
		}
		for {
			n := 0
			if len(w) < len(word) {
				n = m.numbers[word[len(w)]]
			}
			if after != 0 {
				n = m.number(n, 2, context(7, after), context(8, after|o1), context(9, after|o2<<8|o1))
			} else {
				n = m.number(n, 2, context(10, o1)^m.language, context(11, o2<<8|o1), context(12, o3<<16|o2<<8|o1))
			}
			if n == 0 || n > len(m.letters) || m.short() {
				break
			}
			w = append(w, m.letters[n-1])
			after, o1, o2, o3 = 0, uint32(m.letters[n-1]), o1, o2
		}
		if before = string(w); !m.packing {
			words = append(words, before)
		}
		n := times[before]
		if n >= 1<<16 {
			m.fail("a word that is used too often: " + before)
		}
		of = append(of, 1+m.number(n-1, 4, context(13, 0)^m.language, context(14, o1), context(15, uint32(len(w)))))
	}
	return words, of
}

// back is the n-th letter from the end.
func back(w []byte, n int) uint32 {
	if len(w) < n {
		return 0
	}
	return uint32(w[len(w)-n])
}

// guess is which word came after the same ones before, how often in all was
// asked, and how often in turn that one came again.
type guess struct {
	word        uint16 // from 1 on
	asked, came uint8
}

const guessBits = 13

// text codes a text: its words, then the text as numbers of them.
func (m *model) text(t tokens) string {
	times := t.times()
	words, of := m.dictionary(times)
	number := map[string]int{}
	if m.packing {
		for i, w := range words {
			number[w] = i
		}
	}
	left := newCounts(of)
	var guesses [2][1 << guessBits]guess
	var w1, w2, s1, s2 uint32 // the last words and signs, from 1 on
	first, begins := 0, false // the word that the last alternative began with, and whether one begins
	listed := 0               // alternatives before it
	var out strings.Builder
	for i := 0; ; i++ {
		n := 0
		if m.packing {
			n = slices.Index(m.signs, t.signs[i])
		}
		n = m.number(n, 3, context(16, s1)^m.language, context(17, s1<<16|s2), context(18, w1<<9|s1)^m.language)
		if n >= len(m.signs) || m.short() {
			m.fail("no such signs")
			return ""
		}
		sign := m.signs[n]
		s1, s2 = uint32(n+1), s1
		out.WriteString(sign)
		if strings.HasSuffix(sign, end) {
			return strings.TrimSuffix(out.String(), end)
		}

		floor := 0
		switch sign {
		case "|", "*|":
			floor, begins = first, true
			listed++
		case " ", "* ":
			begins = false
		default:
			first, listed, begins = 0, 0, strings.HasSuffix(sign, "(") || strings.HasSuffix(sign, "= ")
		}
		if m.packing {
			if n = number[t.words[i]]; n < floor {
				m.fail("alternatives that are not sorted: " + t.words[i])
				return ""
			}
		}
		n, ok := m.word(n, floor, listed, left, &guesses[0][context(w2<<16|w1, s1)>>(32-guessBits)], &guesses[1][context(w1, s1)>>(32-guessBits)])
		if !ok {
			m.fail("no word is left")
			return ""
		}
		if begins {
			first = n
		}
		out.WriteString(words[n])
		w1, w2 = uint32(n+1), w1
	}
}

// word codes the number of one: whether it is one of those guessed, and else
// which of the others.
func (m *model) word(n, floor, listed int, left counts, guesses ...*guess) (int, bool) {
	var wrong [2]uint32
	right := false
	for i, g := range guesses {
		guessed := int(g.word) - 1
		if guessed < floor || left.of(guessed) == 0 {
			continue
		}
		x := uint32(min(g.came, 3)) | uint32(min(g.asked, 3))<<2 | uint32(i)<<4
		if i == 1 && wrong[0] > 0 {
			x |= 1 << 5
		}
		if floor > 0 {
			x |= 1 << 6
		}
		same := 0
		if guessed == n {
			same = 1
		}
		if m.flag(same, context(19, x)) == 1 {
			n, right = guessed, true
			break
		}
		wrong[i] = left.of(guessed)
		left.add(guessed, -wrong[i])
	}
	ok := true
	switch {
	case right:
	case floor > 0:
		n, ok = m.following(n, floor, listed, left)
	default:
		n, ok = m.choose(n, left)
	}
	for i, g := range guesses {
		if wrong[i] > 0 {
			left.add(int(g.word)-1, wrong[i])
		}
		g.asked = min(g.asked+1, 3)
		if int(g.word) == n+1 {
			g.came = min(g.came+1, 3)
		} else {
			g.word, g.came = uint16(n+1), 0
		}
	}
	left.add(n, ^uint32(0))
	return n, ok
}
