package page

import "strings"

// readOrder reads the fields of one order from its card.
func (t *tree) readOrder(c card, detail bool) Order {
	o := Order{ID: t.ids[c.id-1], Card: c.lo, Anchor: c.lo, Items: []Item{}}
	goods := t.goodsOf(c, detail)
	for _, g := range goods {
		if len(o.Items) == maxItems {
			break
		}
		it := t.readItem(g)
		if n := len(o.Items) - 1; n >= 0 && o.Items[n].ProductID == it.ProductID && ((o.Items[n].Image == "") != (it.Image == "") || (o.Items[n].Title == "") != (it.Title == "")) {
			o.Items[n].join(it) // its picture stands apart from its words
			continue
		}
		o.Items = append(o.Items, it)
	}
	if n := len(o.Items) / 2; n > 0 && sameItems(o.Items[:n], o.Items[n:]) {
		o.Items = o.Items[:n] // drawn twice: for wide windows and for narrow ones
	}
	if len(goods) == 0 {
		o.Items = append(o.Items, t.itemsWithoutLinks(c)...)
	}
	in := ranges(goods)
	o.Date = t.orderDate(c, in)
	o.StatusText, o.Status = t.orderStatus(c, in, detail)
	o.Store, o.StoreID = t.store(c)
	o.Total = t.total(c, in, detail)
	o.Actions = t.actions(&o, c)
	if o.Status == "" {
		for _, a := range o.Actions {
			switch a.Kind {
			case "confirm":
				o.Status = "shipped"
			case "pay":
				o.Status = "unpaid"
			}
		}
	}
	o.Numbers = t.numbersIn(c.lo, c.hi, detail, in)
	return o
}

// sameItems: the articles are the same, but for their pictures.
func sameItems(a, b []Item) bool {
	for k := range b {
		if len(a) != len(b) || a[k].ProductID != b[k].ProductID || a[k].Title != b[k].Title || a[k].SKU != b[k].SKU || a[k].Quantity != b[k].Quantity || a[k].Price != b[k].Price {
			return false
		}
	}
	return true
}

// span is a range of nodes.
type span struct{ lo, hi int32 }

func ranges(goods []good) []span {
	out := make([]span, 0, len(goods))
	for _, g := range goods {
		out = append(out, span{g.lo, g.hi})
	}
	return out
}

func inside(in []span, i int32) bool {
	lo, hi := 0, len(in)
	for lo < hi {
		mid := (lo + hi) / 2
		if in[mid].hi <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(in) && i >= in[lo].lo
}

// orderDate takes the date with the label of an order's date, or the first
// full date that no other label claims.
func (t *tree) orderDate(c card, in []span) string {
	best, when := -1, ""
	atoms := t.span(c.lo, c.hi)
	for k := range atoms {
		a := &atoms[k]
		if a.flag&fDate == 0 || a.flag&(fProduct|fCopies|fButton) != 0 || a.longer(120) || inside(in, a.node) {
			continue
		}
		for rest, n := a.low, 0; n < 4; n++ { // "Paid Nov 20, 2025 | Ordered Nov 18, 2025"
			d, ok := findDate(rest, t.slashes())
			if !ok {
				break
			}
			if d.year == 0 && n == 0 && t.nodes[a.el].Tag == "time" {
				// The element may tell what its text leaves out.
				if full, sure := findDate(lower(t.attr(a.el, "datetime")), ""); sure && full.month == d.month && full.day == d.day {
					d.year = full.year
				}
			}
			before := rest[:d.from]
			before = strings.TrimSpace(before[strings.LastIndexAny(before, "|·•")+1:])
			rest = rest[d.to:]
			above := ""
			if n == 0 && bare(before) == "" && k > 0 && atoms[k-1].flag&(fProduct|fDate) == 0 && (anyOf(orderDateWords, atoms[k-1].low+":") || statusBegins(atoms[k-1].low) == "" && stateIn(atoms[k-1].low) == "") {
				above = atoms[k-1].low + ":"
				before = above
			}
			score := 2
			if n == 0 && bare(before) == "" && k > 0 && (statusOf(atoms[k-1].low) == "completed" || stateIn(atoms[k-1].low) == "completed") {
				score-- // under "Delivered": rather the day of that
			}
			if anyOf(orderDateWords, before) {
				score += 6
			}
			if anyOf(otherDateWords, before) && (before != above || t.labels(&atoms[k-1], a)) {
				score -= 8
			}
			if t.class[a.el]&rDate != 0 {
				score += 6
			}
			if t.class[a.el]&(rEta|rPerson|rTime|rProtect) != 0 {
				score -= 8
			}
			if d.year != 0 && score > best && score > 0 {
				best, when = score, d.iso()
			}
		}
	}
	return when
}

// labels: one text can be the label of the next: a colon ends it, or the two
// stand in one element or each alone in its own.
func (t *tree) labels(a, b *atom) bool {
	p, q := t.parent[a.el], t.parent[b.el]
	if p < 0 || q < 0 || p == q || strings.HasSuffix(a.low, ":") || strings.HasSuffix(a.low, "：") {
		return true
	}
	return t.parent[p] == t.parent[q] && len(t.texts(p)) == 1 && len(t.texts(q)) == 1
}

// slashes is the language that says how "03/04/2025" is meant: the document's,
// unless a date of the page, "25/04/2025", can only begin with the day.
func (t *tree) slashes() string {
	if !t.slashed {
		t.slashed, t.slashLanguage = true, t.s.Language
		for k := range t.atoms {
			a := &t.atoms[k]
			if i := strings.IndexByte(a.low, '/'); a.flag&fDate != 0 && i > 1 && digitAt(a.low, i-1) && digitAt(a.low, i-2) && !digitAt(a.low, i-3) {
				if n, _ := leadingInt(a.low[i-2 : i]); n > 12 {
					t.slashLanguage = ""
				}
			}
		}
	}
	return t.slashLanguage
}

// store is the name beside the store's link, and the id in the link.
func (t *tree) store(c card) (name, id string) {
	var named, pressed string
	for i := c.lo; i < c.hi; i++ {
		if t.is[i]&fStore != 0 && t.sub[i]&fCopies == 0 {
			s := storeID(t.attr(i, "href"))
			if id != "" && s != id {
				continue
			}
			id = s
			if len(t.texts(i)) > 12 {
				continue
			}
			if w := t.text(i); w != "" && wordsOf(lower(w))&wViewStore == 0 {
				if t.visits(w) {
					pressed = w
				} else if name == "" {
					name = w
				}
			}
		}
		if t.class[i]&rStore != 0 && named == "" && len(t.texts(i)) <= 12 {
			if w := t.text(i); w != "" && len(w) < 120 {
				named = w
			}
		}
	}
	if name != "" {
		return name, id
	}
	if named == "" {
		atoms := t.span(c.lo, c.hi)
		for k := range atoms {
			a := &atoms[k]
			if a.flag&(fProduct|fCopies|fButton) != 0 || a.longer(100) {
				continue
			}
			l, v := label(a.low)
			if v == "" && l == a.low {
				v = soldBy(l)
			} else if wordsOf(l)&wStore == 0 && wordsOf(l[strings.LastIndexByte(l, ' ')+1:])&wStore == 0 {
				continue // neither "Store:" nor "Name of the store:"
			}
			if v == "" && wordsOf(l)&wStore == 0 && l == a.low {
				continue
			}
			if v != "" {
				named = tail(a.text, v)
			} else if k+1 < len(atoms) && len(atoms[k+1].text) < 100 {
				named = atoms[k+1].text
			}
			break
		}
	}
	for _, a := range t.span(c.lo, c.hi) {
		// Sellers are called so in every language of the shop.
		if named == "" && a.flag&(fProduct|fCopies|fButton) == 0 && len(a.low) < 60 && strings.HasSuffix(a.low, " store") && wordsOf(a.low) == 0 {
			named = a.text
		}
	}
	if named == "" {
		named = pressed
	}
	return named, id
}

// visits: links to different stores have this text, so it says what they do
// ("Visit store") and names none.
func (t *tree) visits(text string) bool {
	if t.storeLinks == nil {
		t.storeLinks = map[string]string{}
		for i := int32(0); i < t.n; i++ {
			if t.is[i]&fStore == 0 || t.sub[i]&fCopies != 0 || len(t.texts(i)) > 12 {
				continue
			}
			w, id := t.text(i), storeID(t.attr(i, "href"))
			if was, ok := t.storeLinks[w]; ok && was != id {
				id = ""
			}
			t.storeLinks[w] = id
		}
	}
	id, ok := t.storeLinks[text]
	return ok && id == ""
}

// soldBy is the seller in "Sold by NAME": what follows a label of more than one
// word.
func soldBy(low string) string {
	for i, n := 0, 0; n < 3; n++ {
		j := strings.IndexByte(low[i:], ' ')
		if j < 0 {
			break
		}
		if i += j; n > 0 && wordsOf(low[:i])&wStore != 0 {
			return low[i+1:]
		}
		i++
	}
	return ""
}

// total is the amount beside the label of the total, or in the element known
// to hold it, or the last amount that belongs to no article.
func (t *tree) total(c card, in []span, detail bool) string {
	var byName, byLabel, last, any string
	for i := c.lo; i < c.hi; i++ {
		if t.class[i]&rTotal != 0 {
			if m := t.moneyIn(i); m != "" {
				byName = m
				if !detail {
					break
				}
			}
		}
	}
	if byName != "" {
		return byName
	}
	for i := c.lo; i < c.hi; i++ {
		if v := t.attr(i, "data-order-total"); v != "" {
			return cut(clean(v))
		}
	}
	atoms := t.span(c.lo, c.hi)
	for k := range atoms {
		a := &atoms[k]
		if a.flag&(fProduct|fCopies) != 0 || a.longer(120) {
			continue
		}
		if a.flag&fMoney == 0 && (a.flag&fDate != 0 || !strings.ContainsAny(a.low, ":：") && wordsOf(a.low)&wTotal == 0) {
			continue
		}
		if a.flag&fMoney != 0 {
			m := money(a.text)
			from, _, _ := findMoney(a.text)
			l := bare(lower(a.text[:from]))
			if l == "" && k > 0 && atoms[k-1].flag&fMoney == 0 {
				l = bare(atoms[k-1].low)
			}
			if i := strings.IndexByte(l, '('); i > 0 {
				l = l[:i] // "Total (2 items)"
			}
			if isTotal(l) {
				byLabel = m
			} else if anyOf(taxWords, l) {
				continue
			}
			if !inside(in, a.node) && a.flag&fButton == 0 && !(len(a.low) > 30 && anyOf(protectionWords, a.low)) {
				last = m
			}
			any = m
			continue
		}
		if l, v := label(a.low); v != "" && wordsOf(l)&wTotal != 0 && hasDigit(v) && !inside(in, a.node) {
			// An amount in a currency that we do not know.
			byLabel = cut(tail(a.text, v))
		} else if wordsOf(l)&wTotal != 0 && v == "" && k > 0 && atoms[k-1].flag&fMoney != 0 && t.parent[atoms[k-1].el] == t.parent[a.el] && (k+1 == len(atoms) || atoms[k+1].flag&fMoney == 0) {
			byLabel = money(atoms[k-1].text) // over its label
		} else if wordsOf(l)&(wTotal|wStatus) == wTotal && v == "" && k+1 < len(atoms) && atoms[k+1].flag&fMoney == 0 && startsWithAmount(atoms[k+1].text) && !inside(in, a.node) {
			byLabel = cut(atoms[k+1].text)
		}
	}
	switch {
	case byLabel != "":
		return byLabel
	case last != "":
		return last
	}
	return any
}

// isTotal: a label of the total, "Total", also with what it includes: "Total incl. VAT".
func isTotal(l string) bool {
	if wordsOf(l)&wTotal != 0 {
		return true
	}
	for i := 0; i < len(l) && len(l) < 60; i++ {
		if l[i] == ' ' && wordsOf(l[:i])&wTotal != 0 && anyOf(taxWords, l[i:]) {
			return true
		}
	}
	return false
}

// startsWithAmount: a short text that is a number, perhaps with letters.
func startsWithAmount(s string) bool {
	if len(s) > 30 {
		return false
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if digitAt(s, i) {
			n++
		}
	}
	return n > 0 && n*3 >= len(s)
}

// moneyIn is the amount in a subtree, or what stands there beside a label.
func (t *tree) moneyIn(i int32) string {
	rest, atoms := "", t.texts(i)
	for _, a := range atoms[:min(len(atoms), 12)] {
		if m := money(a.text); m != "" {
			return m
		}
		if l, v := label(a.low); v == "" && wordsOf(l)&wTotal != 0 {
			continue
		}
		if hasDigit(a.low) && rest == "" {
			rest = a.text
			if _, v := label(a.low); v != "" {
				rest = tail(a.text, v)
			}
		}
	}
	return cut(rest)
}

// actions reads the shop's own buttons, and sets the links and the anchor.
func (t *tree) actions(o *Order, c card) []Action {
	out := []Action{}
	anchor, track, last := int32(-1), int32(-1), int32(-1)
	for i := c.lo; i < c.hi; i++ {
		if t.class[i]&rButtons != 0 && t.is[i]&fProduct == 0 {
			if anchor < 0 || !t.within(i, anchor) {
				anchor = i
			}
		}
		tag := t.nodes[i].Tag
		if tag != "button" && tag != "a" && !named(t.nodes[i].Class, "order-item-btn") || t.is[i]&(fProduct|fStore) != 0 || t.class[i]&rMore != 0 {
			continue
		}
		href := ""
		if tag == "a" {
			href = t.attr(i, "href")
		}
		tracking := trackingLink(href)
		if !tracking && href != "" && orderInLink(href) != "" {
			if o.DetailURL == "" && !strings.Contains(href, "/p/tracking") {
				o.DetailURL = t.at.absolute(href)
			}
			if t.sub[i]&fMoney != 0 || t.sub[i]&fButton != 0 {
				continue // the whole card is a link
			}
		}
		text := t.text(i)
		if text == "" {
			text = cut(strings.TrimSpace(clean(t.attr(i, "aria-label"))))
		}
		kind := "track"
		if !tracking {
			kind = t.actionOf(text)
			if kind == "other" && t.is[i]&fButton == 0 && t.class[i]&rButton == 0 || kind == "detail" {
				continue
			}
		}
		last = i
		if tracking && track < 0 {
			track = i
		}
		if len(out) < maxActions {
			out = append(out, Action{Kind: kind, Text: text, Href: t.at.absolute(href)})
		}
	}
	if track < 0 {
		track = last
	}
	if anchor < 0 && track >= 0 {
		anchor = t.parent[track]
		// A wrapper of one button alone is no place for another.
		for up, n := anchor, 0; up > c.lo && n < 3; up, n = t.parent[up], n+1 {
			if t.buttonsIn(up) > 1 {
				anchor = up
				break
			}
		}
		if anchor < c.lo {
			anchor = c.lo
		}
	}
	if anchor < 0 {
		anchor = c.lo
	}
	// A button inside a link would be a part of the link: it goes after it.
	for up := anchor; up > c.lo; up = t.parent[up] {
		if t.nodes[up].Tag == "a" && t.parent[up] >= c.lo {
			anchor = t.parent[up]
		}
	}
	o.Anchor = t.cell(anchor)
	if t.at.kind() == KindDetail && o.DetailURL == "" {
		o.DetailURL = t.s.URL
	}
	return out
}

// named: the list of class names holds a name.
func named(class, name string) bool {
	i := strings.Index(class, name)
	return i >= 0 && (i == 0 || class[i-1] == ' ') && (i+len(name) == len(class) || class[i+len(name)] == ' ')
}

func (t *tree) buttonsIn(i int32) int {
	n := 0
	for k := i; k < t.end[i] && k < i+200; k++ {
		if t.is[k]&fButton != 0 || t.nodes[k].Tag == "a" && (t.class[k]&rButton != 0 || t.is[k]&fOrder != 0) {
			n++
		}
	}
	return n
}

// cell goes into the last cell of a table's row, where alone a row can hold
// something more.
func (t *tree) cell(i int32) int32 {
	if !oneOf(" table tbody thead tr ", t.nodes[i].Tag) {
		return i
	}
	found := i
	for k := i; k < t.end[i]; k++ {
		if tag := t.nodes[k].Tag; tag == "td" || tag == "th" {
			found = k
			k = t.end[k] - 1
		}
	}
	return found
}

// actionOf is what a button does, by its words; a page says the same few words
// over and over.
func (t *tree) actionOf(text string) string {
	kind, ok := t.pressed[text]
	if !ok {
		kind = actionOf(lower(text))
		if len(t.pressed) < 500 {
			t.pressed[text] = kind
		}
	}
	return kind
}

func actionOf(low string) string {
	if low == "" || len(low) > 90 {
		return "other"
	}
	switch {
	case anyOf(confirmWords, low):
		return "confirm"
	case anyOf(trackWords, low):
		return "track"
	case anyOf(againWords, low):
		return "again"
	case anyOf(cancelWords, low):
		return "cancel"
	case anyOf(disputeWords, low):
		return "dispute"
	case anyOf(removeWords, low):
		return "remove"
	case anyOf(payWords, low):
		return "pay"
	}
	return "other"
}
