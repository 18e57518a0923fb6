package status

import (
	"bytes"
	"strings"

	"posthorn/carriers"
)

const (
	maxHits      = 2600 // atoms found in one text; some three a byte
	maxLanguages = 32   // of one script
	atomWords    = 128  // of 64 bits, one for each atom of a script; beyond, atoms share bits
	maxGap       = 70   // bytes that ".." may stand for
)

// readText reads words. The language is a hint, empty where unknown. The zero
// meaning is returned where nothing is understood.
func readText(text, language string) carriers.Meaning {
	if text == "" {
		return carriers.Meaning{}
	}
	var space [maxText*2 + 8]byte
	folded := fold(space[:0], withoutNames(text))
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

// withoutNames drops a place before the words, and from Korean ones the name
// of who delivers or received, "(배송담당:이상훈 010-…)": it may well hold a
// word for a delay or a loss.
func withoutNames(text string) string {
	text = withoutPlace(text)
	for from := 0; ; {
		i := strings.IndexByte(text[from:], ':')
		if i < 0 {
			return text
		}
		i += from
		from = i + 1
		label := strings.TrimRight(text[:i], " ")
		name := strings.TrimLeft(text[from:], " ")
		end := strings.IndexFunc(name, func(r rune) bool { return r != '*' && (r < '가' || r > '힣') })
		if end < 0 {
			end = len(name)
		}
		if end > len("홍길동님")+1 {
			continue
		}
		named := strings.HasSuffix(name[:end], "님") && end > len("본인님")
		for _, who := range [...]string{"담당", "담당자", "사원", "기사", "배원", "배송원", "배달원", "직원"} {
			named = named || strings.HasSuffix(label, who)
		}
		if named {
			text = text[:from] + name[end:]
		}
	}
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

// known tells how many bytes of a text each language recognises, and what the
// most is. The language that is told beside the text weighs half as much more.
func (lex *lexicon) known(hits []hit, language string) (known [maxLanguages]int, most int) {
	var upTo [maxLanguages]int
	for _, h := range hits {
		if start := max(int(h.start), upTo[h.language]); int(h.end) > start {
			known[h.language] += int(h.end) - start
			upTo[h.language] = int(h.end)
		}
	}
	for i, l := range lex.languages {
		if len(language) >= 2 && language[:2] == l {
			known[i] += known[i]/2 + 1
		}
		most = max(most, known[i])
	}
	return known, most
}

// Language tells what language words are in, as two letters: by their script,
// where only one language here is written in it, else by what the lexicons
// recognise. asked is the language that the carrier was asked in, a hint only.
// Empty: not enough is recognised to tell.
//
//	Language("Sendung zugestellt", "en") // "de"
//	Language("已签收", "en")               // "zh"
func Language(text, asked string) string {
	if text == "" {
		return ""
	}
	var space [maxText*2 + 8]byte
	folded := fold(space[:0], withoutNames(text))
	order, n := inScripts(folded)
	if n == 0 {
		return ""
	}
	switch order[0] {
	case hangul:
		return "ko"
	case han:
		if bytes.ContainsFunc(folded, func(r rune) bool { return 0x3041 <= r && r < 0x3100 }) || inJapaneseForms(text) {
			return "ja"
		}
		return "zh"
	}
	lex := lexicons[order[0]]()
	if len(lex.languages) == 1 {
		return lex.languages[0]
	}
	var found [maxHits]hit
	known, most := lex.known(lex.scan(found[:0], folded), asked)
	best := -1
	for i, n := range known[:len(lex.languages)] {
		if n == most && best >= 0 {
			return "" // two as likely
		}
		if n == most {
			best = i
		}
	}
	if most*3 < len(folded) {
		return ""
	}
	return lex.languages[best]
}

// inJapaneseForms tells Japanese from Chinese where there is no kana, as in
// most of what Japan Post prints: by characters that neither kind of Chinese
// writes in this way, and by words that it has others for.
func inJapaneseForms(text string) bool {
	if strings.ContainsAny(text, "関発継続検転駅済払込窓伝査処営拠対図売応変帰頼遅宛戻") {
		return true
	}
	for _, word := range [...]string{"到着", "受取", "配達", "荷物", "集荷", "出荷", "輸送", "輸入", "輸出", "引受", "引取", "返送", "返品", "納品", "紛失", "投函", "作業店"} {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// read finds the rule that decides. ok tells whether one was found.
func (lex *lexicon) read(text []byte, language string) (m carriers.Meaning, ok bool) {
	var space [maxHits]hit
	hits := lex.scan(space[:0], text)
	if len(hits) == 0 {
		return m, false
	}
	var present, done [atomWords]uint64 // which atoms were found; whose rules were looked at
	for _, h := range hits {
		present[h.atom>>6&(atomWords-1)] |= 1 << (h.atom & 63)
	}
	known, most := lex.known(hits, language)
	// best is, for each language and kind, 1 more than the first rule that
	// holds.
	var best [maxLanguages][ruleKinds]uint16
	for _, h := range hits {
		if len(lex.byKey[h.atom]) == 0 {
			continue
		}
		if word, bit := h.atom>>6, uint64(1)<<(h.atom&63); word < atomWords {
			if done[word]&bit != 0 {
				continue
			}
			done[word] |= bit
		}
		for _, n := range lex.byKey[h.atom] {
			r := &lex.rules[n]
			if b := best[r.language][r.kind]; (b == 0 || n+1 < b) && r.holds(hits, &present, text, lex.small[r.language]) {
				best[r.language][r.kind] = n + 1
			}
		}
	}
	// of is the language that knows most of the text, of those that have a rule
	// of the kind and know nearly as much as any.
	enough := most * 3
	of := func(kind, or ruleKind) (choice int) {
		choice = -1
		for i := range lex.languages {
			if (best[i][kind] != 0 || best[i][or] != 0) && known[i]*4 >= enough && (choice < 0 || known[i] > known[choice]) {
				choice = i
			}
		}
		return choice
	}
	choice, kind := of(decides, tellDoubt), decides
	if choice < 0 || best[choice][decides] == 0 {
		if last := of(tellsLast, tellsLast); last >= 0 {
			choice, kind = last, tellsLast
		}
	}
	decided := false
	weak := choice < 0 || choice == 0 && kind == tellsLast
	if choice >= 0 {
		if n := best[choice][kind]; n != 0 {
			m, decided = lex.rules[n-1].effect.meaning, true
			weak = weak || choice == 0 && lex.rules[n-1].effect.weak
		}
	}
	if weak && lex.languages[0] == "en" && known[0] == most {
		if s, clear := weigh(text, lex.small[0]); clear && (carriers.Meaning{Substatus: s}).Status() != m.Status() {
			choice, m, decided = 0, carriers.Meaning{Substatus: s, Unsure: true}, true
		}
	}
	if choice < 0 {
		// Of those that know nearly all none has a line: one that knows half may,
		// except that English has words of every kind.
		enough = most * 2
		if choice = of(decides, decides); choice < 0 || lex.languages[0] == "en" && known[0] == most {
			return m, false
		}
		m, decided = lex.rules[best[choice][decides]-1].effect.meaning, true
	}
	if m.Status() == carriers.Delivered || !decided {
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

func (r *rule) holds(hits []hit, present *[atomWords]uint64, text []byte, small string) bool {
	for _, p := range r.parts {
		if p.not {
			continue
		}
		for _, l := range p.atoms {
			if present[l.atom>>6&(atomWords-1)]&(1<<(l.atom&63)) == 0 {
				return false
			}
		}
	}
	for _, p := range r.parts {
		if p.isIn(hits, text, small) == p.not {
			return false
		}
	}
	return true
}

// isIn tells whether the atoms of a part follow each other in the text.
func (p *part) isIn(hits []hit, text []byte, small string) bool {
	for i := range hits {
		if hits[i].atom == p.atoms[0].atom && (len(p.atoms) == 1 || follow(p.atoms[1:], hits, int(hits[i].end), text, small)) {
			return true
		}
	}
	return false
}

// follow tells whether the links can be found after the byte end.
func follow(links []link, hits []hit, end int, text []byte, small string) bool {
	// blank is where the word ends that was found last, or began.
	blank := end - 1
	if text[blank] != ' ' {
		blank = end + bytes.IndexByte(text[end:], ' ')
	}
	for i := range hits {
		h := &hits[i]
		if h.atom != links[0].atom {
			continue
		}
		start := int(h.start)
		if links[0].gap {
			if start < end-1 || start > end+maxGap || start < end && text[start] != ' ' {
				continue
			}
		} else if start < min(blank, end) || start > blank && !inNextWord(text[blank+1:start+1]) && !onlySmall(text[blank:start+1], small) {
			continue
		}
		if len(links) == 1 || follow(links[1:], hits, int(h.end), text, small) {
			return true
		}
	}
	return false
}

// inNextWord tells whether what ends a word ends the next one: the bytes from
// that word's first to the one found.
func inNextWord(upTo []byte) bool { return bytes.IndexByte(upTo, ' ') < 0 }

// onlySmall tells whether all words between blanks are small ones.
func onlySmall(between []byte, small string) bool {
	if small == "" || len(between) > maxGap {
		return false
	}
	for len(between) > 1 {
		next := 1 + bytes.IndexByte(between[1:], ' ')
		if next == 0 || !strings.Contains(small, string(between[:next+1])) {
			return false
		}
		between = between[next:]
	}
	return true
}
