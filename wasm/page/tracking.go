package page

import "strings"

// packages reads the parcels that a tracking page, or a page of one order,
// shows: numbers by the names of their elements, by the label before them, or
// by their shape; carrier and estimate around them; events after them.
func (t *tree) packages(detail bool, in []span) []Package {
	found := t.numbered(0, t.n, true, in)
	if len(found) == 0 && detail {
		return nil
	}
	events := t.events()
	if len(found) == 0 {
		if len(events) == 0 {
			return nil
		}
		// Events without a number: a parcel that the page does not name.
		p := Package{Carrier: t.carrierByName(0, t.n, t.n), Eta: t.eta(0, t.n)}
		for _, e := range events[:min(len(events), maxEvents)] {
			p.Events = append(p.Events, e.Event)
		}
		return []Package{p}
	}
	found, more := handedOver(found)
	out := make([]Package, len(found))
	blocks := t.blocks(found)
	if detail {
		events = t.nearest(events, found)
	}
	for k, n := range found {
		if k > 0 && blocks[k] == blocks[k-1] {
			out[k] = Package{Numbers: append([]string{n.number}, more[k]...), Events: []Event{}, Carrier: out[k-1].Carrier, Eta: out[k-1].Eta}
			continue
		}
		out[k] = Package{Numbers: append([]string{n.number}, more[k]...), Events: []Event{}, Carrier: t.carrier(blocks[k], n.node), Eta: t.eta(blocks[k].lo, blocks[k].hi)}
		if out[k].Eta == "" && len(found) == 1 {
			out[k].Eta = t.eta(0, t.n)
		}
	}
	for _, e := range events {
		// The block around the event; else the number before it, where events
		// stand between the numbers; else the first, which is the open one.
		to, before := -1, 0
		for k := range blocks {
			if e.node >= blocks[k].lo && e.node < blocks[k].hi && (to < 0 || blocks[k].lo > blocks[to].lo) {
				to = k
			}
			if found[k].node < e.node {
				before = k
			}
		}
		if to < 0 {
			to = 0
			if len(found) > 1 && events[0].node < found[1].node {
				to = before
			}
		}
		if len(out[to].Events) < maxEvents {
			out[to].Events = append(out[to].Events, e.Event)
		}
	}
	return out
}

// blocks are, for each number, the largest part of the page without another
// number; for a single number all of the page.
func (t *tree) blocks(found []numbered) []span {
	names := make([]int32, t.n)
	for k, n := range found {
		if names[n.node] == 0 { // several in one text share the block
			names[n.node] = int32(k + 1)
		}
	}
	only := t.onlyOne(names)
	out := make([]span, len(found))
	for k, n := range found {
		at := n.node
		for p := t.parent[at]; p >= 0 && only[p] == names[n.node]; p = t.parent[at] {
			at = p
		}
		out[k] = span{at, t.end[at]}
	}
	return out
}

// handedOver joins two numbers that stand in one place when one of them is a
// postal one and the other is not: the parcel was sent under the first and
// handed over under the second. So is a number with a label of another kind.
func handedOver(found []numbered) (first []numbered, more [][]string) {
	for _, n := range found {
		if k := len(first) - 1; k >= 0 && len(more[k]) < maxNumbers-1 && (n.other || first[k].node == n.node && len(more[k]) == 0 && postal(n.number) != postal(first[k].number)) {
			more[k] = append(more[k], n.number)
			continue
		}
		first, more = append(first, n), append(more, nil)
	}
	return first, more
}

// postal: two letters, nine digits, two letters.
func postal(n string) bool {
	return len(n) == 13 && digitsOnly(n[2:11]) && !digitsOnly(n[:2]) && !digitAt(n, 11) && !digitAt(n, 12)
}

// nearest keeps, on a page of one order, the lines that stand nearest to a
// number: the days of order and payment are lines of the same form.
func (t *tree) nearest(events []event, found []numbered) []event {
	depth := func(e event) int {
		best := 0
		for _, n := range found {
			d := 0
			at := e.node
			for up := 0; at >= 0 && up < 200 && !t.within(n.node, at); up++ {
				at = t.parent[at]
			}
			if at >= 0 && t.within(n.node, at) {
				for ; at >= 0 && d < 200; at = t.parent[at] {
					d++
				}
			}
			best = max(best, d)
		}
		return best
	}
	most := 0
	var depths []int
	var labels []int32 // what holds the days of the order
	for _, e := range events {
		if e.label && len(labels) < 8 {
			labels = append(labels, e.list)
		}
	}
	for _, e := range events {
		depths = append(depths, depth(e))
		for _, l := range labels {
			if e.list == l {
				depths[len(depths)-1] = 0
			}
		}
		most = max(most, depths[len(depths)-1])
	}
	out := events[:0]
	for k, e := range events {
		if depths[k] == most && most > 0 {
			out = append(out, e)
		}
	}
	return out
}

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

// numbered finds tracking numbers. byShape also takes a text that as a whole
// has the shape of one, without a label; in are the articles, whose texts are
// no numbers.
func (t *tree) numbered(lo, hi int32, byShape bool, in []span) []numbered {
	var out []numbered
	seen := map[string]bool{}
	add := func(i int32, raw string, sure bool) {
		if len(out) >= maxPackages {
			return
		}
		raw, _ = withCarrier(raw)
		for _, part := range parts(raw) {
			if n := trackingNumber(part, sure); n != "" && !seen[n] && (sure || n[0] >= 'A' || t.at.kind() == KindTracking) && t.idOf[n] == 0 && t.pidOf[n] == 0 && n != t.at.orderID() {
				seen[n] = true
				out = append(out, numbered{i, n, false})
			}
		}
	}
	for i := lo; i < hi; i++ {
		if t.class[i]&rPerson != 0 {
			i = t.end[i] - 1
			continue
		}
		if t.class[i]&(rNumber|rNumbers) != 0 {
			if v := t.attr(i, "data-clipboard-text"); v != "" {
				add(i, v, true)
			}
			if texts := t.texts(i); len(texts) <= 12 { // what holds more is no label and number
				for _, a := range texts {
					add(a.node, a.text, true)
				}
			}
		}
		if t.is[i]&fMail != 0 && t.sub[i]&fCopies == 0 {
			href := t.attr(i, "href")
			for _, name := range []string{"mailNoList=", "mailNo="} {
				if _, v, ok := strings.Cut(href, name); ok {
					v, _, _ = strings.Cut(v, "&")
					v, _, _ = strings.Cut(v, "#")
					add(i, strings.ReplaceAll(v, "%2C", ","), true)
				}
			}
		}
	}
	named := len(out)
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
			if v != "" {
				add(a.node, tail(text, v), true)
			} else if i := strings.LastIndexByte(text, ' '); hasDigit(l) {
				// "Tracking number LP…" without a colon, and nothing else: titles
				// of label printers' paper begin in the same way.
				if before := lower(text[:max(i, 0)]); wordsOf(before)&wTracking != 0 || named == 0 && endsIn(before, wTracking) {
					add(a.node, text[i+1:], true)
				}
			} else if k+1 < len(atoms) {
				add(atoms[k+1].node, atoms[k+1].text, true)
				for j := k + 2; j < len(atoms) && t.alike(atoms[k+1].el, atoms[j].el); j++ {
					add(atoms[j].node, atoms[j].text, false) // several beside each other
				}
			}
			named = len(out)
			continue
		}
		if named > 0 && t.at.kind() == KindTracking && (v != "" || k > 0 && strings.HasSuffix(atoms[k-1].low, ":")) {
			n := len(out)
			if add(a.node, tail(a.text, v), false); v == "" {
				add(a.node, a.text, false)
			}
			if len(out) > n {
				out[n].other = true
			}
		}
		if byShape && named == 0 && !a.longer(60) && t.class[a.el]&(rSKU|rTitle) == 0 {
			if add(a.node, a.text, false); v != "" {
				add(a.node, tail(text, v), false) // its label in a language that we do not know
			}
			for _, part := range a.parts(3) {
				add(a.node, part, false) // "Correios · NB…BR"
			}
		}
	}
	if len(out) == 0 && t.at.kind() == KindTracking {
		for k := range atoms {
			// Digits alone, beside no label, on a page that names no number.
			a := &atoms[k]
			if n := len(a.text); n < 10 || n > 30 || !digitsOnly(a.text) || a.flag&(fProduct|fCopies) != 0 || t.person(a.el) || orderNumbered(a.low, t.at.orderID()) {
				continue
			}
			if k > 0 && (strings.HasSuffix(atoms[k-1].low, ":") || telephone(atoms[k-1].text)) {
				continue
			}
			add(a.node, a.text, true)
		}
	}
	return out
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
	if !sure && (lead == 1 || lead > 6 || letters == 0 || letters > 12 || digits < 8 || lead == 0 && len(b) < 11) {
		return ""
	}
	return string(b)
}

// carrier is who carries the package whose number stands at node i: the
// element known to name it, the value beside a label, or the text that stands
// before the number.
func (t *tree) carrier(block span, i int32) string {
	if w := t.carrierByName(block.lo, block.hi, i); w != "" {
		return w
	}
	lo, hi := block.lo, block.hi
	if w := t.carrierByLabel(lo, hi); w != "" {
		return w
	}
	if w := t.carrierInLine(i); w != "" {
		return w
	}
	// The name may stand one or two elements above the number's own block.
	for n := 0; n < 2 && lo > 0 && t.parent[lo] >= 0; n++ {
		lo = t.parent[lo]
	}
	if w := t.carrierByName(lo, i, i); w != "" {
		return w
	}
	atoms := t.span(lo, i)
	for j := len(atoms) - 1; j >= 0 && j > len(atoms)-5; j-- {
		a := &atoms[j]
		if a.flag&(fDate|fMoney|fProduct|fCopies|fButton) != 0 || !hasLetter(a.low) || len(a.text) > 80 || trackingNumber(a.text, false) != "" || quantity(a.low) > 0 || wordsOf(strings.TrimRight(a.low, "0123456789 #№"))&wPackage != 0 {
			continue
		}
		if l, _ := label(a.low); anyOf(trackingWords, l) || strings.ContainsAny(a.low, ":：") || statusOf(a.low) != "" {
			continue
		}
		if j+1 < len(atoms) && telephone(atoms[j+1].text) || telephone(a.text) || t.person(a.el) {
			continue // a person's name
		}
		for p, n := t.parent[a.el], 0; p >= 0 && n < 3 && t.sub[p]&fForm == 0; p, n = t.parent[p], n+1 {
			if t.within(i, p) {
				return cut(a.text)
			}
		}
	}
	return ""
}

// telephone: "+00 000000000", alone or behind a name.
func telephone(s string) bool {
	i := strings.IndexByte(s, '+')
	if i < 0 {
		return false
	}
	n := 0
	for ; i < len(s); i++ {
		if digitAt(s, i) {
			n++
		}
	}
	return n >= 7
}

// carrierByName takes the element known to hold it that stands before node i
// and nearest to it, or else the first one after it.
func (t *tree) carrierByName(lo, hi, i int32) string {
	best := ""
	for k := lo; k < hi; k++ {
		if t.class[k]&rCarrier == 0 || k > i && best != "" || len(t.texts(k)) > 8 {
			continue
		}
		w := t.text(k)
		if l, v := label(lower(w)); v != "" && anyOf(carrierWords, l) {
			w = tail(w, v)
		}
		if w != "" {
			best = w
		}
	}
	return best
}

// carrierInLine is a part of a number's own text: "Correios · NB…BR", "NB…BR
// (Correios)".
func (t *tree) carrierInLine(i int32) string {
	atoms := t.texts(i)
	if len(atoms) != 1 || t.nodes[i].Tag != textTag {
		return ""
	}
	if _, c := withCarrier(atoms[0].text); hasLetter(lower(c)) && !hasDigit(c) && len(c) < 60 {
		return cut(c)
	}
	for _, part := range atoms[0].parts(3) {
		low := lower(strings.TrimSpace(part))
		if trackingNumber(part, false) == "" && hasLetter(low) && !anyOf(trackingWords, low) && statusOf(low) == "" {
			return cut(strings.TrimSpace(part))
		}
		return ""
	}
	return ""
}

func (t *tree) carrierByLabel(lo, hi int32) string {
	atoms := t.span(lo, hi)
	for j := range atoms {
		a := &atoms[j]
		low, text := a.part(carrierWords)
		l, v := label(low)
		if len(l) > 60 || a.flag&(fProduct|fCopies) != 0 || !anyOf(carrierWords, l) {
			continue
		}
		if v != "" {
			return cut(tail(text, v))
		}
		if j+1 < len(atoms) && (strings.ContainsAny(a.low, ":：") || wordsOf(l)&wCarrier != 0) {
			return cut(atoms[j+1].text)
		}
	}
	return ""
}

// part is what of a text in parts, "Royal Mail | Tracking number: LP…", has one
// of the words; all of it where none has.
func (a *atom) part(words string) (low, text string) {
	for _, text := range a.parts(3) {
		if text = strings.TrimSpace(text); anyOf(words, lower(text)) {
			return lower(text), text
		}
	}
	return a.low, a.text
}

// eta is the estimate as shown.
func (t *tree) eta(lo, hi int32) string {
	for i := lo; i < hi; i++ {
		if t.class[i]&rEta != 0 && len(t.texts(i)) <= 12 {
			if w := t.text(i); w != "" {
				return w
			}
		}
	}
	atoms := t.span(lo, hi)
	for k := range atoms {
		a := &atoms[k]
		if a.flag&fDate == 0 || a.flag&(fClock|fProduct|fCopies) != 0 || a.longer(120) || anyOf(protectionWords, a.low) {
			continue
		}
		if anyOf(etaWords, a.low) {
			return cut(a.text)
		}
		if k > 0 && anyOf(etaWords, atoms[k-1].low) && strings.HasSuffix(atoms[k-1].low, ":") {
			return cut(atoms[k-1].text + " " + a.text)
		}
	}
	return ""
}

// hidden is how many packages stand behind tabs: the page draws only the
// chosen one.
func (t *tree) hidden(shown int) int {
	tabs := 0
	for i := int32(0); i < t.n; i++ {
		if t.class[i]&rPackTab != 0 {
			tabs++
			i = t.end[i] - 1
		}
	}
	if tabs == 0 {
		next := 1
		for k := range t.atoms {
			a := &t.atoms[k]
			if len(a.low) > 40 || a.flag&(fProduct|fCopies) != 0 || !hasDigit(a.low) {
				continue
			}
			low := strings.TrimSpace(a.low)
			j := len(low)
			for j > 0 && digitAt(low, j-1) {
				j--
			}
			if n, rest := leadingInt(low[j:]); n == next && rest == "" && wordsOf(low[:j])&wPackage != 0 {
				tabs, next = n, next+1
			}
		}
	}
	return max(0, min(tabs, maxPackages)-shown)
}
