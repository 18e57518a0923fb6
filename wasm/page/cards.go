package page

import "strings"

// card is where one order stands: the nodes from lo up to hi. It begins at a
// node, and may run over several siblings where a page draws an order as
// several rows.
type card struct {
	id     int32 // index in tree.ids, plus one
	lo, hi int32
}

// cards finds the orders of a list. An order is named by a link, by an
// attribute or by a label; its card is the largest part of the page that
// names no other order. So neither class names nor words are needed, and a
// card is found again when the shop renames everything.
func (t *tree) cards() []card {
	t.nameByLabel()
	if len(t.ids) == 0 {
		return nil
	}
	out, mentions := t.places()
	if t.forget(mentions) {
		out, _ = t.places()
	}
	if len(t.ids) == 1 && len(out) == 1 {
		out[0] = t.lonelyCard(out[0])
	}
	t.addRows(out)
	return t.dropEmpty(out)
}

// mention is a place with the name of an order and nothing else of it, apart
// from its card.
type mention struct{ at, id int32 }

// forget takes the names away that stand inside of another order: "Ships
// together with order 8190000000041234". It tells whether there were any.
func (t *tree) forget(mentions []mention) bool {
	found := false
	for _, m := range mentions[:min(len(mentions), 200)] {
		whose, ours := int32(0), true
		up := m.at
		for n := 0; n < 4 && ours && t.parent[up] >= 0 && t.end[t.parent[up]]-t.parent[up] < 3000; n++ {
			up = t.parent[up]
			for i := up; i < t.end[up] && ours; i++ {
				if id := t.names[i]; id != 0 && !t.within(i, m.at) {
					ours = id != m.id && (whose == 0 || whose == id)
					whose = id
				}
			}
			if ours && whose != 0 && t.sub[up]&fProduct != 0 {
				for i := m.at; i < t.end[m.at]; i++ {
					if t.names[i] == m.id {
						t.names[i], found = 0, true
					}
				}
				break
			}
		}
	}
	return found
}

// places finds, for each order in the order of the page, the part of it that
// tells most; and where orders are named besides.
func (t *tree) places() (out []card, mentions []mention) {
	only := t.onlyOne(t.names)
	top := make([]int32, t.n)
	for i := int32(0); i < t.n; i++ {
		top[i] = i
		if p := t.parent[i]; p >= 0 && only[i] > 0 && only[p] == only[i] {
			top[i] = top[p]
		}
	}
	type place struct {
		lo, hi int32
		score  int
	}
	best := make([]place, len(t.ids)+1)
	for k := range best {
		best[k] = place{-1, -1, -1}
	}
	last := place{lo: -1} // the place found last, and whose it is
	whose := int32(0)
	var found []int32 // ids in the order of the page
	seen := map[int32]bool{}
	for i := int32(0); i < t.n; i++ {
		id := t.names[i]
		if id == 0 || seen[top[i]] {
			continue
		}
		at := top[i]
		if only[i] < 0 {
			continue // names several: a link around other orders
		}
		seen[at] = true
		if best[id].lo < 0 {
			found = append(found, id)
		}
		now := place{at, t.end[at], 0}
		if whose == id && t.parent[last.lo] == t.parent[at] && t.sub[last.lo]&(fProduct|fImage) == 0 && (t.sub[at]&(fProduct|fImage) == 0 || t.heads(last.lo)) {
			now.lo = last.lo // an order in rows: the first and the last name it
		}
		last, whose = now, id
		if now.score = t.evidence(now.lo, now.hi); now.score > best[id].score {
			best[id] = now
		}
		if now.score == 0 && now.lo == at {
			mentions = append(mentions, mention{at, id})
		}
	}
	for _, id := range found {
		if len(out) == maxOrders {
			break
		}
		out = append(out, card{id, best[id].lo, best[id].hi})
	}
	apart := mentions[:0]
	for _, m := range mentions {
		if b := best[m.id]; b.score > 0 && (m.at < b.lo || m.at >= b.hi) {
			apart = append(apart, m)
		}
	}
	return out, apart
}

// heads: a row says more of its order than a link to it does.
func (t *tree) heads(i int32) bool {
	atoms := t.texts(i)
	for _, a := range atoms[:min(len(atoms), 20)] {
		at, n := a.el, 0
		for at > i && n < 12 && t.nodes[at].Tag != "a" {
			at, n = t.parent[at], n+1
		}
		if at <= i && t.nodes[i].Tag != "a" {
			return true
		}
	}
	return false
}

// onlyOne says of every node whether its subtree holds one name (then which),
// several (-1) or none (0).
func (t *tree) onlyOne(names []int32) []int32 {
	only := make([]int32, t.n)
	for i := t.n - 1; i >= 0; i-- {
		own := names[i]
		if own != 0 && only[i] != own {
			if only[i] == 0 {
				only[i] = own
			} else {
				only[i] = -1
			}
		}
		if p := t.parent[i]; p >= 0 && only[i] != 0 && only[p] != only[i] {
			if only[p] == 0 {
				only[p] = only[i]
			} else {
				only[p] = -1
			}
		}
	}
	return only
}

// evidence counts how much in a range looks like an order.
func (t *tree) evidence(lo, hi int32) int {
	var f flag
	for i := lo; i < hi; i = t.end[i] {
		f |= t.sub[i]
	}
	n := 0
	for _, w := range []flag{fProduct, fMoney, fDate, fButton, fStore, fImage} {
		if f&w != 0 {
			n++
		}
	}
	if n == 0 {
		for _, a := range t.span(lo, hi) {
			if statusOf(a.low) != "" {
				return 1
			}
		}
	}
	return n
}

// dropEmpty drops what is only a link to an order, or news of one in the page's
// head, when real cards are there.
func (t *tree) dropEmpty(cards []card) []card {
	out, best := cards[:0], 0
	for _, c := range cards {
		if !t.inFrame(c.lo) {
			best = max(best, t.evidence(c.lo, c.hi))
		}
	}
	for _, c := range cards {
		if best == 0 || t.evidence(c.lo, c.hi) > 0 && !t.inFrame(c.lo) {
			out = append(out, c)
		}
	}
	return out
}

// lonelyCard narrows the card of a list that holds a single order: its range
// would be the whole page. It takes the node with a known name, or else the
// smallest part with everything that names the order, and with an article and
// an amount.
func (t *tree) lonelyCard(c card) card {
	first, last := int32(-1), int32(-1)
	for i := c.lo; i < c.hi; i++ {
		if t.names[i] == c.id {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return c
	}
	at := first
	for up := first; up >= 0; up = t.parent[up] {
		if t.class[up]&rCard != 0 && t.within(last, up) {
			return card{c.id, up, t.end[up]}
		}
	}
	for at > c.lo && !t.within(last, at) {
		at = t.parent[at]
	}
	for t.parent[at] >= c.lo && t.parent[at] >= 0 {
		up := t.parent[at]
		f := t.sub[at]
		if f&(fProduct|fImage) != 0 && f&fMoney != 0 {
			break
		}
		if t.sub[up]&(fForm|fCopies) != 0 && f&(fProduct|fImage|fMoney) != 0 {
			break
		}
		at = up
	}
	// Wrappers with nothing else in them belong to the card.
	for p := t.parent[at]; p > 0 && t.end[p] == t.end[at] && at == p+1; p = t.parent[at] {
		at = p
	}
	return card{c.id, at, t.end[at]}
}

// addRows lets a card run on over the siblings after it, where the page draws
// an order as a row with its number and further rows with its articles.
func (t *tree) addRows(cards []card) {
	if len(cards) < 2 {
		return
	}
	const goods = fProduct | fImage | fMoney
	starts := make(map[int32]bool, len(cards))
	for _, c := range cards {
		starts[c.lo] = true
	}
	rows := 0
	like := map[string]bool{} // names of the rows of orders that another one ends
	for k := range cards {
		c := &cards[k]
		if t.evidenceFlags(c.lo, c.hi)&(fProduct|fImage) != 0 {
			// Cells can run down over rows of further articles: those have fewer.
			for cells := t.cells(c.lo); cells > 0 && c.hi < t.n && !starts[c.hi] && t.parent[c.hi] == t.parent[c.lo] && t.sub[c.hi]&fProduct != 0 && t.sub[c.hi]&(fOrder|fForm|fCopies) == 0; {
				if n := t.cells(c.hi); n == 0 || n >= cells {
					break
				}
				c.hi = t.end[c.hi]
			}
			continue
		}
		p, hi, n := t.parent[c.lo], c.hi, 0
		limit := t.n
		if p >= 0 {
			limit = t.end[p]
		}
		for hi < limit && !starts[hi] && t.sub[hi]&(fForm|fCopies|fOrder) == 0 && n < 30 && (rows == 0 || n < rows || k+1 < len(cards) || like[t.nodes[hi].Class]) {
			if name := t.nodes[hi].Class; name != "" && k+1 < len(cards) && len(like) < 50 {
				like[name] = true
			}
			hi = t.end[hi]
			n++
		}
		if f := t.evidenceFlags(c.hi, hi); f&goods != 0 && hi > c.hi {
			c.hi = hi
			rows = max(rows, n)
		}
	}
}

// cells is how many cells a table's row has, 0 for what is none.
func (t *tree) cells(i int32) int {
	n := 0
	if t.nodes[i].Tag == "tr" {
		for k := i + 1; k < t.end[i]; k = t.end[k] {
			if t.nodes[k].Tag != textTag {
				n++
			}
		}
	}
	return n
}

func (t *tree) evidenceFlags(lo, hi int32) flag {
	var f flag
	for i := lo; i < hi; i = t.end[i] {
		f |= t.sub[i]
	}
	return f
}

// nameByLabel finds orders that are named in words: "Order ID: 8190…", with
// the label in any language we know, or, where the page names none of its
// orders in another way, any short text that ends in such a number.
func (t *tree) nameByLabel() {
	type weak struct {
		node   int32
		id     string
		manner string
	}
	var maybe []weak
	manners := map[string]bool{} // in which orders are written that links name
	strong := len(t.ids)
	for k := range t.atoms {
		a := &t.atoms[k]
		if a.flag&(fProduct|fCopies) != 0 || a.longer(120) {
			continue
		}
		id, before, ok := orderNumber(a.low)
		if !ok || t.pidOf[id] != 0 {
			continue
		}
		if before == "" && k > 0 && t.atoms[k-1].flag&(fProduct|fCopies) == 0 {
			before = t.atoms[k-1].low
		}
		if len(before) > 60 {
			before = ""
		}
		switch {
		case anyOf(trackingWords, before) || t.holdsNumber(a.el):
		case anyOf(idWords, before):
			t.mark(a.el, id)
			strong++
		default:
			if len(manners) < 100 || t.idOf[id] == 0 {
				manner := t.nodes[a.el].Tag + " " + t.nodes[a.el].Class + " " + before
				if t.idOf[id] != 0 {
					manners[manner] = true
				}
				maybe = append(maybe, weak{a.el, id, manner})
			}
		}
	}
	for _, w := range maybe {
		// A number that a link names elsewhere; or one that is written like
		// those; or, where nothing else names orders, any that can be one.
		if t.idOf[w.id] != 0 || manners[w.manner] || strong == 0 && !strings.HasPrefix(w.id, "1005") && !strings.HasPrefix(w.id, "3256") {
			t.mark(w.node, w.id)
		}
	}
}

// holdsNumber: the element, or one of the two around it, is known to hold a
// tracking number.
func (t *tree) holdsNumber(i int32) bool {
	for n := 0; i >= 0 && n < 3; i, n = t.parent[i], n+1 {
		if t.class[i]&(rNumber|rNumbers) != 0 {
			return true
		}
	}
	return false
}

// mark names an order at a node that names none yet.
func (t *tree) mark(i int32, id string) {
	if i < 0 || t.names[i] != 0 {
		return
	}
	t.names[i] = intern(&t.ids, t.idOf, id)
	for ; i >= 0 && t.sub[i]&fOrder == 0; i = t.parent[i] {
		t.sub[i] |= fOrder
	}
}

// orderNumber finds an order's number that ends a text: 14 to 17 digits, in
// one piece or in groups of four ("8254 7156 2454 4082"), with nothing behind
// it but a short word (the button "Copy"). before is the text in front of it.
func orderNumber(low string) (id, before string, ok bool) {
	for i := 0; i < len(low); i++ {
		if !digitAt(low, i) {
			continue
		}
		j, groups, size := i, 1, 0
		var digits []byte
		for j < len(low) && len(digits) < 20 {
			if digitAt(low, j) {
				digits = append(digits, low[j])
				size++
				j++
				continue
			}
			if low[j] == ' ' && digitAt(low, j+1) && (size == 4 || groups == 1 && size >= 2 && size < 4) {
				groups++
				size = 0
				j++
				continue
			}
			break
		}
		good := len(digits) >= 14 && len(digits) <= 17 && (groups == 1 || groups == 4 && size == 4)
		if good && (i == 0 || !wordByte(low[i-1])) && (j == len(low) || !wordByte(low[j])) && len(low)-j < 24 {
			return string(digits), strings.TrimSpace(low[:i]), true
		}
		i = j
	}
	return "", "", false
}
