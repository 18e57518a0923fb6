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
	part := ""
	if list := atoms[0].parts(3); len(list) > 0 {
		part = strings.TrimSpace(list[0])
	} else if i := strings.LastIndexByte(atoms[0].text, ' '); i > 0 && i < 40 && trackingNumber(atoms[0].text[i:], true) != "" {
		part = atoms[0].text[:i]
	}
	if low := lower(part); wordsOf(low)&(wPackage|wTracking) == 0 && !anyOf(trackWords, low) && strings.Count(low, " ") < 3 && !strings.Contains(low, ":") && trackingNumber(part, false) == "" && hasLetter(low) && !anyOf(trackingWords, low) && statusOf(low) == "" {
		return cut(part)
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
