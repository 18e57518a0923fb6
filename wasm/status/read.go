package status

import (
	"bytes"

	"posthorn/carriers"
)

const (
	maxHits      = 2600 // atoms found in one text; some three a byte
	maxLanguages = 32   // of one script
	maxGap       = 70   // bytes that ".." may stand for
)

// readText reads words. The language is a hint, empty where unknown. The zero
// meaning is returned where nothing is understood.
func readText(text, language string) carriers.Meaning {
	if text == "" {
		return carriers.Meaning{}
	}
	var space [maxText*2 + 8]byte
	folded := fold(space[:0], withoutPlace(text))
	order, n := inScripts(folded)
	for _, s := range order[:n] {
		t := folded
		if s.spaceless() {
			t = bytes.ReplaceAll(folded, []byte{' '}, nil)
		}
		if m, ok := lexicons[s]().read(t, language); ok {
			return m
		}
	}
	return carriers.Meaning{}
}

// withoutPlace drops a place in brackets before the words, "[Town] Departed":
// places hold words of any meaning.
func withoutPlace(text string) string {
	if text[0] != '[' {
		return text
	}
	for i := 1; i < len(text); i++ {
		if text[i] == ']' {
			if i+4 < len(text) {
				return text[i+1:]
			}
			break
		}
	}
	return text
}

// read finds the rule that decides. ok tells whether one was found.
func (lex *lexicon) read(text []byte, language string) (m carriers.Meaning, ok bool) {
	var space [maxHits]hit
	hits := lex.scan(space[:0], text)
	if len(hits) == 0 {
		return m, false
	}
	var present, done [64]uint64 // which atoms were found; whose rules were looked at
	var known, upTo [maxLanguages]int
	for _, h := range hits {
		present[h.atom>>6&63] |= 1 << (h.atom & 63)
		if start := max(int(h.start), upTo[h.language]); int(h.end) > start {
			known[h.language] += int(h.end) - start
			upTo[h.language] = int(h.end)
		}
	}
	// best is, for each language and kind, 1 more than the first rule that
	// holds.
	var best [maxLanguages][ruleKinds]uint16
	for _, h := range hits {
		if len(lex.byKey[h.atom]) == 0 {
			continue
		}
		if word, bit := h.atom>>6, uint64(1)<<(h.atom&63); word < 64 {
			if done[word]&bit != 0 {
				continue
			}
			done[word] |= bit
		}
		for _, n := range lex.byKey[h.atom] {
			r := &lex.rules[n]
			if b := best[r.language][r.kind]; (b == 0 || n+1 < b) && r.holds(hits, &present, text) {
				best[r.language][r.kind] = n + 1
			}
		}
	}
	most := 0
	for i, l := range lex.languages {
		if len(language) >= 2 && len(l) >= 2 && language[:2] == l[:2] {
			known[i] += known[i]/2 + 1
		}
		most = max(most, known[i])
	}
	choice := -1
	for i := range lex.languages {
		if best[i][decides] != 0 && known[i]*4 >= most*3 && (choice < 0 || known[i] > known[choice]) {
			choice = i
		}
	}
	if choice < 0 {
		return m, false
	}
	m = lex.rules[best[choice][decides]-1].effect.meaning
	if m.Status() == carriers.Delivered {
		// Kindred languages share words: a doubt in any of them is one.
		for i := range lex.languages {
			if n := best[i][tellDoubt]; n != 0 && known[i]*4 >= most*3 {
				return lex.rules[n-1].effect.meaning, true
			}
		}
	}
	if n := best[choice][tellStage]; n != 0 && m.Stage == "" {
		m.Stage = lex.rules[n-1].effect.meaning.Stage
	}
	if best[choice][tellMark] != 0 {
		m.Notice = true
	}
	return m, true
}

func (r *rule) holds(hits []hit, present *[64]uint64, text []byte) bool {
	for _, p := range r.parts {
		if p.not {
			continue
		}
		for _, l := range p.atoms {
			if present[l.atom>>6&63]&(1<<(l.atom&63)) == 0 {
				return false
			}
		}
	}
	for _, p := range r.parts {
		if p.isIn(hits, text) == p.not {
			return false
		}
	}
	return true
}

// isIn tells whether the atoms of a part follow each other in the text.
func (p *part) isIn(hits []hit, text []byte) bool {
	for i := range hits {
		if hits[i].atom == p.atoms[0].atom && (len(p.atoms) == 1 || follow(p.atoms[1:], hits, int(hits[i].end), text)) {
			return true
		}
	}
	return false
}

// follow tells whether the links can be found after the byte end.
func follow(links []link, hits []hit, end int, text []byte) bool {
	for i := range hits {
		h := &hits[i]
		if h.atom != links[0].atom {
			continue
		}
		start := int(h.start)
		switch {
		case links[0].gap:
			if start < end-1 || start > end+maxGap || start < end && text[start] != ' ' {
				continue
			}
		case text[end-1] == ' ': // after a whole word
			if start != end-1 {
				continue
			}
		default: // after the beginning of a word
			if start < end || bytes.IndexByte(text[end:start], ' ') >= 0 {
				continue
			}
		}
		if len(links) == 1 || follow(links[1:], hits, int(h.end), text) {
			return true
		}
	}
	return false
}
