package page

import "strings"

// numbered is a tracking number and where it stands.
type numbered struct {
	node   int32
	number string
	other  bool // labelled, but not as a tracking number: "Original number: LP…"
}

// numbersIn are the tracking numbers in a range of nodes.
func (t *tree) numbersIn(lo, hi int32, byShape bool, in []span) []string {
	out := []string{}
	for _, n := range t.numbered(lo, hi, byShape, in) {
		if len(out) < maxNumbers {
			out = append(out, n.number)
		}
	}
	return out
}

// finder gathers tracking numbers, each once.
type finder struct {
	t    *tree
	out  []numbered
	seen map[string]bool
}

// add takes the numbers in a text that stands at node i; sure says that a label
// or a name tells that they are some.
func (f *finder) add(i int32, raw string, sure bool) {
	t := f.t
	if len(f.out) >= maxPackages {
		return
	}
	raw, _ = withCarrier(raw)
	for _, part := range parts(raw) {
		n := trackingNumber(part, sure)
		if n == "" || f.seen[n] || t.idOf[n] != 0 || t.pidOf[n] != 0 || n == t.at.orderID() || !sure && (n[0] < 'A' || n[1] < 'A') && t.at.kind() != KindTracking {
			continue
		}
		f.seen[n] = true
		f.out = append(f.out, numbered{i, n, false})
	}
}

// numbered finds tracking numbers. byShape also takes a text that as a whole
// has the shape of one, without a label; in are the articles, whose texts are
// no numbers.
func (t *tree) numbered(lo, hi int32, byShape bool, in []span) []numbered {
	f := &finder{t: t, seen: map[string]bool{}}
	f.byName(lo, hi)
	named := len(f.out)
	atoms := t.span(lo, hi)
	for k := range atoms {
		a := &atoms[k]
		if a.flag&(fProduct|fCopies|fMoney) != 0 || a.longer(160) || t.person(a.el) {
			continue
		}
		within := inside(in, a.node)
		if within && !byShape {
			continue
		}
		low, text := a.part(trackingWords)
		l, v := label(low)
		if within && wordsOf(l)&wTracking == 0 {
			continue // a page of one order can draw a parcel with its articles
		}
		near := hasDigit(a.low) || v == "" && k+1 < len(atoms) && hasDigit(atoms[k+1].low)
		if near && len(l) <= 80 && t.class[a.el]&rTitle == 0 && anyOf(trackingWords, l) {
			f.behindLabel(atoms, k, text, l, v, named == 0)
			named = len(f.out)
			continue
		}
		if named > 0 && t.at.kind() == KindTracking && (v != "" || k > 0 && strings.HasSuffix(atoms[k-1].low, ":")) {
			n := len(f.out)
			if f.add(a.node, tail(a.text, v), false); v == "" {
				f.add(a.node, a.text, false)
			}
			if len(f.out) > n {
				f.out[n].other = true
			}
		}
		if byShape && named == 0 && !a.longer(60) && t.class[a.el]&(rSKU|rTitle) == 0 {
			if f.add(a.node, a.text, false); v != "" {
				f.add(a.node, tail(text, v), false) // its label in a language that we do not know
			}
			for _, part := range a.parts(3) {
				f.add(a.node, part, false) // "Correios · NB…BR"
			}
		}
	}
	if len(f.out) == 0 && t.at.kind() == KindTracking {
		f.lastWords(atoms)
	}
	return f.out
}

// byName takes the numbers in elements known to hold them, and in links to
// carriers' pages.
func (f *finder) byName(lo, hi int32) {
	t := f.t
	for i := lo; i < hi; i++ {
		if t.class[i]&rPerson != 0 {
			i = t.end[i] - 1
			continue
		}
		if t.class[i]&(rNumber|rNumbers) != 0 {
			if v := t.attr(i, "data-clipboard-text"); v != "" {
				f.add(i, v, true)
			}
			if texts := t.texts(i); len(texts) <= 12 { // what holds more is no label and number
				for _, a := range texts {
					f.add(a.node, a.text, true)
				}
			}
		}
		if t.is[i]&fMail != 0 && t.sub[i]&fCopies == 0 {
			href := t.attr(i, "href")
			for _, name := range []string{"mailNoList=", "mailNo="} {
				if _, v, ok := strings.Cut(href, name); ok {
					v, _, _ = strings.Cut(v, "&")
					v, _, _ = strings.Cut(v, "#")
					f.add(i, strings.ReplaceAll(v, "%2C", ","), true)
				}
			}
		}
	}
}

// behindLabel takes what text k labels: l and v are its label and value.
func (f *finder) behindLabel(atoms []atom, k int, text, l, v string, first bool) {
	a := &atoms[k]
	switch {
	case v != "":
		f.add(a.node, tail(text, v), true)
	case hasDigit(l):
		// "Tracking number LP…" without a colon, and nothing else: titles
		// of label printers' paper begin in the same way.
		i := max(strings.LastIndexByte(text, ' '), 0)
		if before := lower(text[:i]); wordsOf(before)&wTracking != 0 || first && endsIn(before, wTracking) {
			f.add(a.node, text[i:], true)
		}
	case k+1 < len(atoms):
		f.add(atoms[k+1].node, atoms[k+1].text, true)
		for j := k + 2; j < min(len(atoms), k+2+maxNumbers) && f.t.alike(atoms[k+1].el, atoms[j].el); j++ {
			f.add(atoms[j].node, atoms[j].text, false) // several beside each other
		}
	}
}

// lastWords takes texts that end in what can be a number, on a tracking page
// that names no number otherwise: digits alone, beside no label and no
// telephone, or behind a carrier or a word for a parcel: "Sendung 0034…".
func (f *finder) lastWords(atoms []atom) {
	for k := range atoms {
		a := &atoms[k]
		if a.longer(80) || a.flag&(fProduct|fCopies|fMoney|fDate) != 0 || f.t.person(a.el) {
			continue
		}
		i := strings.LastIndexByte(a.low, ' ')
		before, last := a.low[:max(i, 0)], strings.TrimLeft(a.low[i+1:], "#№")
		if n := len(last); n < 10 || n > 30 || strings.Count(before, " ") > 2 || strings.ContainsAny(before, ":,0123456789") || anyOf(idWords, before+":") {
			continue
		}
		switch {
		case !digitsOnly(last):
			if i > 0 {
				f.add(a.node, a.text[strings.LastIndexByte(a.text, ' ')+1:], false)
			}
		case i > 0 || k == 0 || !strings.HasSuffix(atoms[k-1].low, ":") && !telephone(atoms[k-1].text):
			f.add(a.node, last, true)
		}
	}
}

// withCarrier parts a number from the carrier behind it: "NUMBER (Royal Mail)",
// "NUMBER / Royal Mail".
func withCarrier(text string) (number, carrier string) {
	for _, sep := range [2]string{" (", " / "} {
		if n, c, ok := strings.Cut(text, sep); ok {
			return n, strings.TrimSpace(strings.TrimSuffix(c, ")"))
		}
	}
	return text, ""
}

// endsIn: behind no more than two others, a text's words are one of a list's.
func endsIn(low string, k word) bool {
	for n := 0; n < 3 && !strings.Contains(low, ","); n++ {
		if wordsOf(low)&k != 0 {
			return true
		}
		_, low, _ = strings.Cut(low, " ")
	}
	return false
}

// alike: two elements of one kind, beside each other.
func (t *tree) alike(a, b int32) bool {
	return a != b && t.parent[a] == t.parent[b] && t.nodes[a].Tag == t.nodes[b].Tag && t.nodes[a].Class == t.nodes[b].Class
}

// parts splits several numbers in one text: at commas, and at spaces where
// each part can be a number of its own.
func parts(s string) []string {
	if len(s) > 400 {
		return nil
	}
	list := strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ';' || r == '|' })
	if words := strings.Fields(s); len(list) == 1 && len(words) > 1 {
		for _, w := range words {
			if trackingNumber(w, true) == "" {
				return list
			}
		}
		return words
	}
	return list
}

// person: the recipient's block is never read.
func (t *tree) person(i int32) bool {
	for n := 0; i >= 0 && n < 6; i, n = t.parent[i], n+1 {
		if t.class[i]&rPerson != 0 {
			return true
		}
	}
	return false
}

// trackingNumber is a number without its spaces and dashes, in upper case;
// empty where the text is none. Where no label tells that it is one (sure),
// it must begin with letters and look like nothing else.
func trackingNumber(s string, sure bool) string {
	s = strings.TrimSpace(clean(s))
	if len(s) < 8 || len(s) > 48 {
		return ""
	}
	if i := strings.LastIndexByte(s, ' '); i > 0 && len(s)-i > 3 && s[i+1:] == strings.ToLower(s[i+1:]) && !hasDigit(s[i+1:]) {
		return "" // "8190000012345678 set": a word behind a number
	}
	var b []byte
	digits, letters, lead := 0, 0, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits++
			b = append(b, c)
		case c >= 'A' && c <= 'Z', c >= 'a' && c <= 'z':
			if c >= 'a' {
				if !sure {
					return ""
				}
				c -= 'a' - 'A'
			}
			letters++
			if digits == 0 {
				lead++
			}
			b = append(b, c)
		case (c == ' ' || c == '-') && sure:
		default:
			return ""
		}
	}
	if len(b) < 8 || len(b) > 40 || digits < 6 {
		return ""
	}
	if !sure && (lead == 1 && digits < 12 || lead > 6 || letters == 0 || letters > 12 || digits < 8 || lead == 0 && len(b) < 11) {
		return ""
	}
	return string(b)
}
