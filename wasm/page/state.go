package page

import "strings"

// orderStatus reads the status: from the element known to hold it, or from
// the first text that as a whole is one of the shop's words for it, or from
// the code that the old pages carry.
func (t *tree) orderStatus(c card, in []span, detail bool) (text, status string) {
	code := ""
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
	// Where an order of one article has no other bounds, its status can seem
	// to stand in the article.
	for again, in := range [2][]span{in, nil} {
		if status != "" {
			break
		}
		atoms := t.span(c.lo, c.hi)
		early := true // what stands before all days and sums is the head of the order
		for k := range atoms {
			a := &atoms[k]
			head := early && !t.isPress(a.el)
			early = early && a.flag&(fDate|fMoney|fProduct) == 0
			if a.flag&(fProduct|fCopies|fMoney) != 0 || a.flag&fButton != 0 && again == 0 || a.longer(120) || inside(in, a.node) || t.class[a.el]&(rTitle|rSKU|rPerson) != 0 || detail && t.inEvent(a.el) {
				continue
			}
			w, at := stateOf(a.low, head, detail), a.text
			if w == "" {
				if _, v := label(a.low); v != "" {
					w = statusOf(v)
					at = tail(a.text, v)
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
			}
			if w == "dispute" && a.flag&fButton != 0 || w != "" && a.flag&fDate == 0 && k+1 < len(atoms) && atoms[k+1].flag&fDate != 0 && anyOf(orderDateWords, a.low+":") {
				w = "" // "Return/Refund"; "Ordered" before its day
			}
			if w != "" {
				if text == "" {
					text = cut(at)
				}
				status = w
				break
			}
		}
	}
	if atoms := t.span(c.lo, c.hi); status == "" {
		goods := c.lo // where the articles begin, if only pictures tell
		for !detail && len(in) == 0 && goods < c.hi && t.is[goods]&fImage == 0 {
			goods++
		}
		for k := range atoms {
			a := &atoms[k]
			if a.flag&(fProduct|fCopies|fMoney|fButton) == 0 && !inside(in, a.node) && t.class[a.el]&(rTitle|rSKU|rPerson) == 0 && !t.isPress(a.el) {
				free := (len(in) > 0 || a.node < goods) && t.is[t.parent[max(a.el, 1)]]&fStore|t.is[a.el]&fStore == 0
				at := a.text
				if status = sentence(a.low, free); status == "" && free {
					for _, part := range a.parts(len(bars)) {
						if status == "" {
							at = strings.TrimSpace(part)
							status = sentence(lower(at), free)
						}
					}
				}
				if status != "" {
					if text == "" {
						text = cut(at)
					}
					break
				}
			}
		}
	}
	for i := c.lo; status == "" && i < c.hi; i++ {
		if t.is[i]&(fProduct|fButton|fTold) != fTold || inside(in, i) {
			continue
		}
		// Shown as a sign, with words for those who cannot see it.
		for _, name := range [2]string{"aria-label", "title"} {
			if w := t.attr(i, name); w != "" && status == "" {
				if status = stateOf(lower(clean(w)), true, true); status != "" && text == "" {
					text = cut(strings.TrimSpace(clean(w)))
				}
			}
		}
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
