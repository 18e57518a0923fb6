package page

import "strings"

// orderStatus reads the status: from the element known to hold it, or from
// the first text that as a whole is one of the shop's words for it, or from
// the code that the old pages carry.
func (t *tree) orderStatus(c card, in []span, detail bool) (text, status string) {
	text, status, code := t.statusByName(c)
	// Where an order of one article has no other bounds, its status can seem
	// to stand in the article.
	for again, in := range [2][]span{in, nil} {
		if status == "" {
			status = t.statusInTexts(c, in, detail, again > 0, &text)
		}
	}
	if status == "" {
		status = t.statusInSentences(c, in, detail, &text)
	}
	if status == "" {
		status = t.statusInSigns(c, in, &text)
	}
	if code != "" {
		return text, code
	}
	if status == "closed" && t.at.legacy() {
		// The old pages said "Closed" of cancelled orders too, and had no
		// other word for them.
		status = "cancelled"
	}
	return text, status
}

// statusByName is the status in the element known to hold it, and by the code
// of the old pages.
func (t *tree) statusByName(c card) (text, status, code string) {
	for i := c.lo; i < c.hi; i++ {
		if t.class[i]&rStatus != 0 && text == "" && len(t.texts(i)) <= 12 {
			if w := t.text(i); w != "" && len(w) < 120 {
				text = w
				status = statusBegins(lower(w))
			}
		}
		if t.is[i]&fCode != 0 && code == "" {
			code = t.statusCode(i)
		}
	}
	if status == "" && text != "" {
		if status = waiting(lower(text)); status == "" {
			status = doneTo(lower(text))
		}
	}
	return text, status, code
}

// statusInTexts is the status that the first text names that does. What it reads
// from goes into text, where that is still empty.
func (t *tree) statusInTexts(c card, in []span, detail, again bool, text *string) string {
	atoms := t.span(c.lo, c.hi)
	var sent *atom
	early := true // what stands before all days and sums is the head of the order
	for k := range atoms {
		a := &atoms[k]
		head := early && !t.isPress(a.el)
		early = early && a.flag&(fDate|fMoney|fProduct) == 0
		if a.flag&(fProduct|fCopies|fMoney) != 0 || a.flag&fButton != 0 && !again || a.longer(120) || inside(in, a.node) || t.class[a.el]&(rTitle|rSKU|rPerson) != 0 || detail && t.inEvent(a.el) {
			continue
		}
		w, at := a.state(head, detail)
		if w == "" && again && detail && a.flag&fDate != 0 && len(a.low) < 50 {
			// The day of its end, or else of its sending; others are of its log.
			switch d, _ := findDate(a.low, ""); statusBegins(strings.TrimSpace(a.low[:d.from])) {
			case "completed":
				w = "completed"
			case "shipped":
				if sent == nil {
					sent = a
				}
			}
		}
		if w == "dispute" && a.flag&fButton != 0 || w != "" && a.flag&fDate == 0 && k+1 < len(atoms) && atoms[k+1].flag&fDate != 0 && anyOf(orderDateWords, a.low+":") {
			continue // "Return/Refund"; "Ordered" before its day
		}
		if w != "" {
			if *text == "" {
				*text = cut(at)
			}
			return w
		}
	}
	if sent != nil {
		if *text == "" {
			*text = cut(sent.text)
		}
		return "shipped"
	}
	return ""
}

// state is the status that a text names as a whole, behind its label, in one of
// its parts or before a day; and which part of the text that is.
func (a *atom) state(head, detail bool) (status, at string) {
	w, at := stateOf(a.low, head, detail), a.text
	if w == "" {
		if _, v := label(a.low); v != "" {
			w, at = statusOf(v), tail(a.text, v)
		}
	}
	for _, part := range a.parts(len(bars)) {
		if w == "" {
			at = strings.TrimSpace(part)
			w = stateOf(lower(at), head, detail)
		}
	}
	if w == "" && a.flag&fDate != 0 && !detail && len(a.low) < 50 {
		// "Delivered on 3 Feb"; but "Paid on 3 Feb" is no state.
		d, _ := findDate(a.low, "")
		if w = statusBegins(strings.TrimSpace(a.low[:d.from])); w == "processing" || w == "unpaid" {
			w = ""
		}
		if w == "" && d.from == 0 {
			at = strings.TrimSpace(tail(a.text, a.low[d.to:]))
			w = statusOf(lower(at)) // "5/12/2026 Delivered"
		}
	}
	return w, at
}

// statusInSentences is the status that a sentence tells, by the words in it.
func (t *tree) statusInSentences(c card, in []span, detail bool, text *string) string {
	atoms := t.span(c.lo, c.hi)
	goods := c.lo // where the articles begin, if only pictures tell
	for !detail && len(in) == 0 && goods < c.hi && t.is[goods]&fImage == 0 {
		goods++
	}
	for k := range atoms {
		a := &atoms[k]
		if a.flag&(fProduct|fCopies|fMoney|fButton) != 0 || inside(in, a.node) || t.class[a.el]&(rTitle|rSKU|rPerson) != 0 || t.isPress(a.el) {
			continue
		}
		free := (len(in) > 0 || a.node < goods) && t.is[t.parent[max(a.el, 1)]]&fStore|t.is[a.el]&fStore == 0
		at := a.text
		status := sentence(a.low, free)
		for _, part := range a.parts(len(bars)) {
			if status == "" && free {
				at = strings.TrimSpace(part)
				status = sentence(lower(at), free)
			}
		}
		if status != "" {
			if *text == "" {
				*text = cut(at)
			}
			return status
		}
	}
	return ""
}

// statusInSigns is a status that is shown as a sign, with words for those who
// cannot see it.
func (t *tree) statusInSigns(c card, in []span, text *string) string {
	for i := c.lo; i < c.hi; i++ {
		if t.is[i]&(fProduct|fButton|fTold) != fTold || inside(in, i) {
			continue
		}
		for _, name := range [2]string{"aria-label", "title"} {
			w := clean(t.attr(i, name))
			if status := stateOf(lower(w), true, true); w != "" && status != "" {
				if *text == "" {
					*text = cut(strings.TrimSpace(w))
				}
				return status
			}
		}
	}
	return ""
}

// stateOf is the status that a text names; in the head of an order also what it
// waits for, and in the head of its own page what a sentence says of it.
func stateOf(low string, head, detail bool) string {
	s := statusOf(low)
	if s == "" && head {
		if s = waiting(low); s == "" && detail {
			s = stateIn(low)
		}
	}
	return s
}

// sentence is the status that a sentence tells; of a text that can be no name of a
// store, by any word in it.
func sentence(low string, free bool) string {
	s := waiting(low)
	if s == "" {
		s = doneTo(low)
	}
	if s == "" && free {
		s = stateIn(low)
	}
	return s
}

// bars part what stands in one line; the first three part nothing else.
var bars = [...]string{"·", "•", "|", " – ", " — ", " - ", " (", ", "}

// parts are the parts of a text in one line, "Shipped · 3 Feb 2026", by the
// first n bars.
func (a *atom) parts(n int) (out []string) {
	for _, bar := range bars[:n] {
		if strings.Contains(a.low, bar) {
			out = append(out, strings.Split(a.text, bar)...)
		}
	}
	return out
}

// inEvent: a line of a parcel's timeline, with its time of day, is no state of
// the order.
func (t *tree) inEvent(i int32) bool {
	for n := 0; i > 0 && n < 3 && t.first[t.end[i]]-t.first[i] < 6; i, n = t.parent[i], n+1 {
		if t.sub[i]&fClock != 0 {
			return true
		}
	}
	return false
}

// statusCode is the status by a code of the old pages.
func (t *tree) statusCode(i int32) string {
	code := t.attr(i, "data-order-status")
	if code == "" {
		code = t.attr(i, "data-status")
	}
	if code == "" {
		return ""
	}
	_, status, _ := strings.Cut(statusCodes, "|"+code+" ")
	status, _, _ = strings.Cut(status, "|")
	return status
}
