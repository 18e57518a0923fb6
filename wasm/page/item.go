package page

import "strings"

// good is one article of an order: the nodes from lo up to hi, in which no
// other product is linked.
type good struct {
	pid    int32
	lo, hi int32
}

// goodsOf finds the articles of an order by the links to their products. An
// article is the largest part of the card with links to one product, that
// names no order, no store and has no button of the shop.
func (t *tree) goodsOf(c card, detail bool) []good {
	only := t.onlyProduct()
	var out []good
	seen := map[int32]bool{}
	for i := c.lo; i < c.hi; i++ {
		pid := t.goods[i]
		if pid == 0 || t.is[i]&fProduct == 0 {
			continue
		}
		at := i
		over := 0 // so far above the buttons
		for p := t.parent[at]; p >= c.lo && over < 8 && only[p] == pid && t.sub[p]&(fOrder|fStore|fForm) == 0; p = t.parent[p] {
			if t.sub[p]&fButton != 0 {
				over++
			}
			if over == 0 || t.hasTwin(p, c) {
				at = p
			}
		}
		if seen[at] {
			continue
		}
		seen[at] = true
		for _, s := range t.twins(at, pid) {
			out = append(out, good{pid, s.lo, s.hi})
		}
		i = t.end[at] - 1
		if len(out) > 4*maxItems {
			break
		}
	}
	if detail {
		out = t.ordered(t.beforeTotal(c, out))
	}
	return out
}

// beforeTotal drops, on a page of one order, the products that stand below its
// total, where others stand above: those are what else the shop has.
func (t *tree) beforeTotal(c card, goods []good) []good {
	in := ranges(goods)
	atoms := t.span(c.lo, c.hi)
	for k := len(atoms) - 1; k >= 0 && len(goods) > 1; k-- {
		a := &atoms[k]
		if a.flag&(fProduct|fCopies|fButton) != 0 || a.longer(60) || inside(in, a.node) {
			continue
		}
		l, _ := label(a.low)
		if from, _, ok := findMoney(a.text); ok {
			l = bare(lower(a.text[:from])) // "합계 ₩18,000"
		}
		if l, _, _ = strings.Cut(l, " ("); !isTotal(l) && !(a.flag&fMoney != 0 && t.class[a.el]&rTotal != 0) {
			continue
		}
		n := 0
		for n < len(goods) && goods[n].lo < a.node {
			n++
		}
		if n > 0 {
			goods = goods[:n]
		}
		break
	}
	return goods
}

// hasTwin: beside a node with a button stands another with another product
// and a button: they are the articles' own ("Return this"), not the order's.
func (t *tree) hasTwin(i int32, c card) bool {
	only := t.onlyProduct()
	up := t.parent[i]
	if up < c.lo {
		return false
	}
	for k, n := up+1, 0; k < t.end[up] && n < maxItems; k, n = t.end[k], n+1 {
		if k != i && only[k] > 0 && only[k] != only[i] && t.sub[k]&fButton != 0 {
			return true
		}
	}
	return false
}

// onlyProduct is onlyOne for products, worked out once.
func (t *tree) onlyProduct() []int32 {
	if t.onlyPid == nil {
		t.onlyPid = t.onlyOne(t.goods)
	}
	return t.onlyPid
}

// twins splits a part that holds the same product twice, as two articles
// (two colours of one thing): its children are then alike.
func (t *tree) twins(at, pid int32) []span {
	whole := []span{{at, t.end[at]}}
	only := t.onlyProduct()
	var parts []span
	for k := at + 1; k < t.end[at]; k = t.end[k] {
		if only[k] != pid {
			continue
		}
		if n := len(parts); n > 0 && (t.nodes[k].Tag != t.nodes[parts[0].lo].Tag || t.nodes[k].Class != t.nodes[parts[0].lo].Class) {
			return whole
		}
		if t.sub[k]&fMoney == 0 {
			return whole
		}
		parts = append(parts, span{k, t.end[k]})
	}
	if len(parts) < 2 {
		return whole
	}
	return parts
}

// ordered drops, on a page of one order, the products that are only shown
// there: an article has a quantity, or at least a price.
func (t *tree) ordered(goods []good) []good {
	best := 0
	marks := make([]int, len(goods))
	for k, g := range goods {
		n := 0
		atoms := t.span(g.lo, g.hi)
		for j := range atoms {
			if atoms[j].flag&fMoney != 0 {
				n |= 1
			}
			if low := atoms[j].low; quantity(low) > 0 || quantityAfter(low) > 0 {
				n |= 2
			}
			for _, part := range atoms[j].parts(3) {
				if quantity(lower(strings.TrimSpace(part))) > 0 {
					n |= 2 // "₩20,000 · 1개"
				}
			}
		}
		marks[k] = n
		best = max(best, n)
	}
	out := goods[:0]
	for k, g := range goods {
		if marks[k]&best&2 != 0 || best < 2 && marks[k] == best {
			out = append(out, g)
		}
	}
	return out
}

// readItem reads one article.
func (t *tree) readItem(g good) Item {
	it := Item{ProductID: t.pids[g.pid-1]}
	short := ""
	for i := g.lo; i < g.hi; i++ {
		nd := &t.nodes[i]
		if nd.Tag == textTag {
			continue
		}
		r := t.class[i]
		if title := t.titled(i); title != "" && it.Title == "" && r&rQuantity == 0 && !digitsOnly(title) && statusOf(lower(title)) == "" && t.inLink(i, g.lo) {
			it.Title = cut(title)
		}
		if r&rTitle != 0 && short == "" {
			short = t.titleOf(i)
		}
		if r&rSKU != 0 && it.SKU == "" {
			it.SKU = t.text(i)
		}
		if it.Image == "" {
			it.Image = t.imageOf(i)
		}
	}
	if it.Title == "" {
		it.Title = short
	}
	t.readItemTexts(&it, g)
	if it.Title == "" {
		for i := g.lo; i < g.hi && it.Title == ""; i++ {
			for _, name := range [2]string{"alt", "aria-label"} {
				if alt := strings.TrimSpace(clean(t.attr(i, name))); it.Title == "" && len(alt) > 3 && (name == "alt" || t.inLink(i, g.lo)) {
					it.Title = cut(alt)
				}
			}
		}
	}
	return it
}

// join takes what another part of the same article shows.
func (it *Item) join(picture Item) {
	if it.Image != "" || picture.Image == "" && it.Title == "" {
		*it, picture = picture, *it
	}
	it.Image = picture.Image
	if it.Title == "" {
		it.Title = picture.Title
	}
	if it.Price == "" {
		it.Price, it.Quantity = picture.Price, max(it.Quantity, picture.Quantity)
	}
}

// readItemTexts reads price, quantity, and what is still missing, from the
// texts of an article: its title stands first, its variant before its price.
func (t *tree) readItemTexts(it *Item, g good) {
	var linked, first, second string
	stated := false                // the order's state stands here, so other texts may be the order's too
	priced, pieces := false, false // pieces: "24 pcs" can be the variant
	for _, a := range t.span(g.lo, g.hi) {
		price := ""
		if a.flag&fMoney != 0 {
			price = money(a.text)
		}
		// "Dog leash 5ft", "Case, $5 off" on a link to the product are its name.
		if price != "" && (a.flag&fProduct == 0 || len(a.text) < 3*len(price)) {
			if it.Price == "" {
				it.Price = price
			}
			if q := quantityAfter(a.low); q > 0 && (it.Quantity == 0 || pieces) {
				it.Quantity = q
			}
			priced = true
			continue
		}
		if q := quantity(a.low); q > 0 && (it.Quantity == 0 || pieces && !digitAt(a.low, 0)) {
			it.Quantity, pieces = q, digitAt(a.low, 0)
			continue
		}
		if a.flag&fButton != 0 || !hasLetter(a.low) {
			continue
		}
		stated = stated || statusOf(a.low) != ""
		if a.flag&fProduct != 0 && linked == "" {
			linked = a.text
		}
		switch {
		case priced || quantity(a.low) > 0 || counted(a.low):
		case first == "":
			first = a.text
		case second == "" && len(a.low) < 120:
			second = a.text
		}
	}
	if it.Title == "" {
		if it.Title = cut(linked); linked == "" && !stated {
			it.Title = cut(first)
		}
	}
	if it.SKU == "" && second != "" && !sameStart(it.Title, second) && (linked == "" || linked == first) {
		it.SKU = cut(second)
	}
}

// sameStart: the page shows a title shortened with stops.
func sameStart(title, text string) bool {
	text = strings.TrimRight(text, " .…")
	return strings.HasPrefix(title, text)
}

// inLink: a title attribute counts on a link to the product or inside one.
func (t *tree) inLink(i, lo int32) bool {
	for n := 0; i >= lo && i >= 0 && n < 20; i, n = t.parent[i], n+1 {
		if t.is[i]&fProduct != 0 {
			return true
		}
	}
	return false
}

// imageIn is the first picture in a subtree.
func (t *tree) imageIn(i int32) string {
	for k := i; k < t.end[i] && k < i+200; k++ {
		if src := t.imageOf(k); src != "" {
			return src
		}
	}
	return ""
}

// imageOf is the picture of a node; those that are still to be loaded have
// their address beside.
func (t *tree) imageOf(i int32) string {
	if t.is[i]&fImage == 0 {
		return ""
	}
	for _, name := range [3]string{"src", "background", "data-src"} {
		if src := t.at.picture(t.attr(i, name)); src != "" {
			return src
		}
	}
	return ""
}

// titled is the title attribute of a node.
func (t *tree) titled(i int32) string {
	if t.is[i]&fTold == 0 {
		return ""
	}
	return strings.TrimSpace(clean(t.attr(i, "title")))
}

// titleOf is the title attribute in an element, or else its first text,
// without what follows in a block of its own.
func (t *tree) titleOf(i int32) string {
	for k := i; k < t.end[i] && k < i+50; k++ {
		if title := t.titled(k); title != "" {
			return cut(title)
		}
	}
	var b strings.Builder
	for k, a := range t.texts(i) {
		if k > 0 && a.line {
			break
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(a.text)
		if b.Len() > 4*maxText {
			break
		}
	}
	return cut(b.String())
}

// itemsWithoutLinks reads the articles of pages that show them without a link
// to the product (old mobile pages): an element known to be a title, or a
// text that stands beside a picture.
func (t *tree) itemsWithoutLinks(c card) []Item {
	var out []Item
	for i := c.lo; i < c.hi && len(out) < maxItems; i++ {
		if t.class[i]&rTitle == 0 {
			continue
		}
		if w := t.titleOf(i); w != "" {
			it := Item{Title: w}
			for p, n := t.parent[i], 0; p > c.lo && n < 3 && it.Image == "" && t.sub[p]&fButton == 0; p, n = t.parent[p], n+1 {
				it.Image = t.imageIn(p)
			}
			out = append(out, it)
			i = t.end[i] - 1
		}
	}
	if len(out) > 0 {
		return out
	}
	for i := c.lo; i < c.hi && len(out) < maxItems; i++ {
		if t.is[i]&fImage == 0 {
			continue
		}
		p := t.parent[i]
		for n := 0; n < 3 && p > c.lo && t.first[t.end[p]] == t.first[p]; n++ {
			p = t.parent[p]
		}
		if p <= c.lo || t.sub[p]&(fOrder|fButton) != 0 {
			continue
		}
		w := t.titleOf(p)
		if low := lower(w); !strings.Contains(low, " ") && (len(low) < 12 || low[0] < 0xE0) || statusOf(low) != "" || orderNumbered(low, t.ids[c.id-1]) || wholeDay(t.texts(p)[0].low) {
			continue
		}
		out = append(out, Item{Title: w, Image: t.imageIn(p)})
		i = t.end[p] - 1
	}
	if len(out) > 0 {
		return out
	}
	for i := c.lo; i < c.hi && len(out) < maxItems; i++ {
		if t.is[i]&fImage == 0 {
			continue
		}
		if alt := strings.TrimSpace(clean(t.attr(i, "alt"))); len(alt) > 3 && statusOf(lower(alt)) == "" {
			out = append(out, Item{Title: cut(alt), Image: t.imageOf(i)})
		}
	}
	return out
}

// orderNumbered: a text that tells the number of its order.
func orderNumbered(low, id string) bool {
	n, _, _ := orderNumber(low)
	return n == id || len(low) < 40 && begins(idWords, low)
}

// quantity is n of "x2", "X 2", "×2", "2 piece", "1 шт.", "数量: 2"; 0 where a
// text is none.
func quantity(low string) int {
	i := strings.IndexAny(low, "0123456789")
	if len(low) > 24 || i < 0 {
		return 0
	}
	before := strings.TrimSpace(low[:i])
	n, tail := leadingInt(strings.TrimSpace(low[i:]))
	if tail == "" && (before == "*" || wordsOf(before)&wCount != 0) || before == "" && wordsOf(tail)&wPieces != 0 {
		return n
	}
	return 0
}

// quantityAfter is n of "€1.39x3" and "US $2.42 x 1".
func quantityAfter(low string) int {
	i := strings.LastIndexAny(low, "x×х*")
	if i <= 0 {
		return 0
	}
	return quantity(strings.TrimSpace(low[i:]))
}

// counted: "3 items", "3 artículos": a number of things, no title.
func counted(low string) bool {
	n, tail := leadingInt(low)
	return n > 0 && len(tail) > 1 && len(tail) < 24 && strings.Count(strings.TrimSpace(tail), " ") == 0
}

func leadingInt(s string) (n int, rest string) {
	i := 0
	for i < 6 && digitAt(s, i) {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if digitAt(s, i) {
		return 0, s
	}
	return n, s[i:]
}

func hasLetter(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 'a' && c <= 'z' || c >= 0xC3 {
			return true
		}
	}
	return false
}
