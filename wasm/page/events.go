package page

import "strings"

// event is one line of a timeline and where it stands.
type event struct {
	Event
	node  int32
	list  int32 // the element around the line
	label bool  // the words are those of an order's own days: "Payment Date"
	head  int32 // the element of the title
	words int32 // and of the words
}

// events finds the lines of the timelines: elements that each hold one time
// of day with what happened.
func (t *tree) events() []event {
	out := t.eventsAt(false)
	if len(out) == 0 && t.at.kind() == KindTracking {
		if out = t.eventsAt(true); len(out) < 2 {
			return nil // a day alone may be any
		}
	}
	return out
}

// eventsAt finds them by their times of day, or by their days alone.
func (t *tree) eventsAt(days bool) []event {
	var out []event
	only := make([]int32, t.n) // how many times stand in a subtree, at most two
	for k := range t.atoms {
		a := &t.atoms[k]
		if a.flag&(fProduct|fCopies|fButton) != 0 || t.person(a.el) {
			continue
		}
		if a.flag&fClock != 0 || hasDigit(a.low) && t.roleNear(a.el, rTime) || days && a.flag&fDate != 0 && wholeDay(a.low) && !(k > 0 && anyOf(etaWords, t.atoms[k-1].low) && strings.HasSuffix(t.atoms[k-1].low, ":")) {
			only[a.node] = 1
		}
	}
	for i := t.n - 1; i >= 0; i-- {
		if p := t.parent[i]; p >= 0 && only[i] > 0 {
			only[p] = min(2, only[p]+only[i])
		}
	}
	for k := range t.atoms {
		a := &t.atoms[k]
		if only[a.node] != 1 || len(out) >= maxEvents*2 {
			continue
		}
		at := a.el
		for n := 0; n < 4 && at >= 0; n++ {
			if only[at] > 1 {
				at = -1
				break
			}
			if t.first[t.end[at]]-t.first[at] > 1 || t.parent[at] < 0 {
				break
			}
			if only[t.parent[at]] > 1 {
				break
			}
			at = t.parent[at]
		}
		if at < 0 {
			continue
		}
		e, ok := t.readEvent(at, a)
		for n := 0; n < 3 && !ok && t.parent[at] > 0 && only[t.parent[at]] == 1; n++ {
			at = t.parent[at] // day, time and zone stand in one element
			e, ok = t.readEvent(at, a)
		}
		e.node, e.list = a.node, t.parent[at]
		if ok {
			words := lower(e.Desc)
			e.label = len(words) < 60 && e.Title == "" && (anyOf(orderDateWords, words+":") || wordsOf(words)&wDay != 0)
			if !days || !e.label {
				out = append(out, e)
			}
		}
	}
	t.titlesByPlace(out)
	return out
}

// titlesByPlace: a line with a single text has a title, not words, if that is
// what the same element holds in the other lines.
func (t *tree) titlesByPlace(events []event) {
	manner := func(i int32) string {
		for p := t.parent[i]; t.nodes[i].Class == "" && p >= 0 && len(t.texts(p)) == 1; p = t.parent[i] {
			i = p // a wrapper
		}
		if t.nodes[i].Class != "" {
			return t.nodes[i].Class
		}
		return t.nodes[i].Tag
	}
	heads := map[string]int{}
	for _, e := range events {
		if e.Title != "" && e.Desc != "" {
			heads[manner(e.head)]++
			heads[manner(e.words)] -= len(events)
		}
	}
	for k := range events {
		if e := &events[k]; e.Title == "" && len(heads) > 0 && heads[manner(e.words)] > 0 {
			e.Title, e.Desc = e.Desc, ""
		}
	}
}

func (t *tree) roleNear(i int32, r role) bool {
	return i >= 0 && (t.class[i]&r != 0 || t.parent[i] >= 0 && t.class[t.parent[i]]&r != 0)
}

// readEvent reads one line: time, title, words. A line with one text beside
// its time has words and no title.
func (t *tree) readEvent(at int32, when *atom) (event, bool) {
	e := event{Event: Event{Time: cut(when.text)}}
	var rest []*atom
	atoms := t.texts(at)
	if len(atoms) > 12 {
		return e, false
	}
	for k := range atoms {
		a := &atoms[k]
		if a.node == when.node || t.class[a.el]&rZone != 0 || zone(a.low) || a.flag&fButton != 0 {
			continue
		}
		if a.flag&fDate != 0 && wholeDay(a.low) && when.flag&fDate == 0 {
			e.Time = cut(a.text + " " + when.text)
			continue
		}
		switch {
		case t.class[a.el]&rHead != 0 && e.Title == "":
			e.Title, e.head = cut(a.text), a.el
		case t.class[a.el]&rDesc != 0 && e.Desc == "":
			e.Desc, e.words = cut(a.text), a.el
		default:
			rest = append(rest, a)
		}
	}
	for _, a := range rest {
		switch {
		case len(rest) > 1 && e.Title == "" && e.Desc == "":
			e.Title, e.head = cut(a.text), a.el
		case e.Desc == "":
			e.Desc, e.words = cut(a.text), a.el
		}
	}
	if e.Title == "" && e.Desc == "" {
		// "2019.11.20 10:11 (GMT-7): Departed country of origin"
		for _, sep := range [...]string{": ", " — ", " – ", " - "} {
			if i := strings.LastIndex(when.text, sep); i > 0 && e.Desc == "" && strings.Contains(when.text[:i], ":") {
				e.Time, e.Desc = cut(strings.TrimSpace(when.text[:i])), cut(strings.TrimSpace(when.text[i+len(sep):]))
			}
		}
	}
	return e, e.Title != "" || e.Desc != ""
}

// zone: "[GMT+8]", "GMT-7", "(UTC+1)".
func zone(low string) bool {
	low = strings.Trim(low, "[]() ")
	return len(low) < 12 && (strings.HasPrefix(low, "gmt") || strings.HasPrefix(low, "utc"))
}
