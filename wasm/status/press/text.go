package press

import (
	"errors"
	"slices"
	"strings"
)

// text codes a text: its words, then the text as numbers of them.
func (m *model) text(t tokens, times map[string]int) string {
	words, of := m.dictionary(times)
	r := reader{model: m, words: words, floor: -1, match: -1, places: make([]int32, len(words)+1<<placeBits)}
	r.count(of)
	for i := range r.likely {
		r.likely[i] = unseen
	}
	var out strings.Builder
	for i := 0; ; i++ {
		between, word := "", ""
		if m.packing {
			between = t.between[i]
		}
		between = r.sign(between)
		done := r.left[1] == 0 && !strings.HasSuffix(between, "#")
		out.WriteString(between)
		if done || m.short() {
			return strings.TrimPrefix(out.String(), "\n")
		}
		if m.packing {
			word = t.words[i]
		}
		if strings.HasSuffix(between, "#") {
			out.WriteByte(r.header(word))
		} else {
			out.WriteString(r.word(word))
		}
	}
}

// reader goes through a text.
type reader struct {
	*model
	words []string
	left  []int32 // how often each is yet used, and below, of a tree, each two together
	size  int     // where the words begin there
	parts [24]int32

	text    []uint32 // the words up to now
	w1, w2  uint32   // the last two, from 1 on
	s1, s2  uint32   // what was between the last ones
	h1, h2  uint32   // the last headers
	stars   uint32   // which of the last words ended in "*"
	started bool
	header1 bool // whether a header was last

	listed bool   // in brackets
	shape  uint32 // of the line: how many brackets

	floor  int        // the word that alternatives come after
	match  int        // where the text went on after the same words before, or -1
	run    uint32     // how often that was right
	likely [14]uint16 // and what it was worth
	places []int32    // where each word was last, and each two
}

const placeBits = 14

func (r *reader) count(of []int) {
	r.size = 1
	for r.size < len(of) {
		r.size *= 2
	}
	r.left = make([]int32, 2*r.size)
	for i, n := range of {
		r.left[r.size+i] = int32(n)
	}
	for i := r.size - 1; i > 0; i-- {
		r.left[i] = r.left[2*i] + r.left[2*i+1]
	}
}

// sign codes what is between two words.
func (r *reader) sign(s string) string {
	r.known = 0
	state := uint32(0)
	if r.listed {
		state |= 1
	}
	if r.header1 {
		state |= 2
	}
	star := ""
	if r.started && !r.header1 {
		ending := uint32(0)
		if w := r.words[r.w1-1]; len(w) > 1 {
			ending = uint32(w[len(w)-1])<<8 | uint32(w[len(w)-2])
		}
		r.look(context(15, r.language, r.w1), context(16, r.language, r.stars&3, state), context(17, r.language, ending, r.s1))
		bit := 0
		if strings.HasPrefix(s, "*") {
			bit = 1
			s = s[1:]
		}
		if bit = r.alone(bit, 0, setStar); bit == 1 {
			star = "*"
		}
		r.stars = r.stars<<1 | uint32(bit)
	}
	n := 0
	if r.packing {
		n = slices.Index(r.between, s)
	}
	r.look(context(18, r.language, r.w1, state), context(19, r.s1, state, r.stars&1), context(20, r.s1, r.s2, state),
		context(22, r.language, r.shape, state))
	i := r.unary(n, maxUnary, setBetween)
	if i == maxUnary {
		r.look(context(23, state))
		i += r.bits(n-i, 8, setBetweenRest)
	}
	if i >= len(r.between) {
		r.failed = errors.New("press: not what was packed")
		i = 0
	}
	s = r.between[i]
	r.s2, r.s1 = r.s1, uint32(i+1)
	if strings.Contains(s, "\n") {
		r.shape, r.listed = 1, false
	}
	for k := range len(s) {
		switch s[k] {
		case '(', '=':
			r.listed, r.shape = true, r.shape<<1|1
		case ')':
			r.listed = false
		}
	}
	if s != "|" && !(s == " " && r.listed) {
		r.floor = -1
	}
	return star + s
}

// header codes the letter of one.
func (r *reader) header(word string) byte {
	letter := 0
	if r.packing {
		letter = int(word[1])
	}
	r.look(context(24), context(25, r.h1), context(26, r.h1, r.h2))
	letter = r.bits(letter, 8, setHeader)
	r.h2, r.h1 = r.h1, uint32(letter)
	r.header1, r.started = true, true
	return byte(letter)
}

// word codes the number of one.
func (r *reader) word(word string) string {
	want := 0
	if r.packing {
		want, _ = slices.BinarySearch(r.words, word)
	}
	alternative := strings.HasSuffix(r.between[r.s1-1], "(") || strings.HasSuffix(r.between[r.s1-1], "= ") || r.between[r.s1-1] == "|"
	floor := -1
	if r.between[r.s1-1] == "|" && r.listed {
		floor = r.floor
	}
	if r.packing && want < floor {
		r.failed = errors.New("press: alternatives that are not sorted")
		floor = -1
	}
	height := 0
	for 1<<height < r.size {
		height++
	}
	if floor >= 0 {
		n := r.size + floor
		r.parts[0] = r.left[n]
		for d := 1; d <= height; d++ {
			r.parts[d] = r.parts[d-1]
			if n&1 == 0 {
				r.parts[d] += r.left[n+1]
			}
			n >>= 1
		}
	}
	// left is how often words below a node, which is so high, can yet come.
	left := func(node, high int) int32 {
		if floor >= 0 {
			switch edge := (r.size + floor) >> high; {
			case node == edge:
				return r.parts[high]
			case node < edge:
				return 0
			}
		}
		return r.left[node]
	}
	match := -1
	if r.match >= 0 && r.match < len(r.text) {
		match = int(r.text[r.match])
	}
	listed := uint32(0)
	if r.listed {
		listed = 1
	}
	r.look(context(27, r.language, r.w1, r.s1), context(28, r.language, r.s1), context(29, r.language, r.h1, listed))
	node, number := 1, 1
	for d := height - 1; d >= 0; d-- {
		if (height-1-d)%3 == 0 {
			r.from(node)
			number = 1
		}
		zero, one := left(2*node, d), left(2*node+1, d)
		bit := (r.size + want) >> d & 1
		switch {
		case one == 0:
			bit = 0
		case zero == 0:
			bit = 1
		default:
			set := setWord
			if match >= 0 && (r.size+match)>>(d+1) == node {
				set = setWordMatch
				r.single = &r.likely[min(r.run, 6)<<1|uint32((r.size+match)>>d&1)]
			}
			if floor >= 0 {
				set += setWordAfter - setWord
			}
			r.known = r.stretched[min(max(int64(one)<<12/int64(zero+one), 2), 4094)]
			bit = r.bit(bit, number, set)
			r.single = nil
		}
		node, number = node<<1|bit, number<<1|bit
	}
	w := node - r.size
	for ; node > 0; node >>= 1 {
		r.left[node]--
	}
	if alternative && r.listed {
		r.floor = w
	}
	r.w2, r.w1 = r.w1, uint32(w+1)
	r.header1, r.started = false, true
	if match == w {
		r.match++
		r.run++
	} else {
		r.match, r.run = -1, 0
	}
	r.text = append(r.text, uint32(w))
	one := &r.places[w]
	two := &r.places[len(r.words)+int(context(r.w1, r.w2)>>(32-placeBits))]
	if r.match < 0 {
		if *two > 0 {
			r.match, r.run = int(*two), 1
		} else if *one > 0 {
			r.match = int(*one)
		}
	}
	*one, *two = int32(len(r.text)), int32(len(r.text))
	return r.words[w]
}
