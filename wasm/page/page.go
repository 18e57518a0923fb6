// Package page reads a snapshot of a shop's page: what kind of page it is, and
// its orders and packages.
//
// A snapshot is a tree of elements and texts, without scripts and styles. From
// this much of an order list
//
//	div
//	├ span  "En attente de livraison"
//	├ div   "Date de la commande : 18 nov. 2025"
//	├ a     href=…/p/order/detail.html?orderId=8190000000001234
//	├ a     href=…/item/1005000000000001.html   "Câble USB"
//	├ span  "Total :" "7,80 €"
//	└ a     href=…/p/tracking/index.html?tradeOrderId=8190000000001234  "Suivre"
//
// [Read] tells an order 8190000000001234 of 2025-11-18, shipped, one article,
// 7,80 € in all, and that our button belongs beside "Suivre".
//
// The shop renames its classes, changes its words and speaks many languages.
// So evidence is taken in this order: links that name orders, products, stores
// and tracking pages; structure (an order's card is the largest part of the
// page that names no other order); class names as far as they are known
// (roles.go); words last (words.go). Each stands in where the one before is
// missing, and none is guessed: what the page does not show stays empty.
//
// Whatever a page holds, reading takes time in proportion to its size, and
// what comes out keeps the limits of the shapes in types.go. The recipient's
// name, address and telephone are never read.
package page

// Read reads a page.
func Read(s *Snapshot) Page {
	t := newTree(s)
	p := t.read()
	for i := range p.Orders {
		o := &p.Orders[i]
		o.Anchor, o.Card = t.element(o.Anchor), t.element(o.Card)
	}
	return p
}

// element is the number of a node's element.
func (t *tree) element(i int32) int32 {
	if i < 0 || i >= t.n {
		return 0
	}
	return t.nodes[i].Element
}

func (t *tree) read() Page {
	p := Page{Kind: t.at.kind(), Orders: []Order{}, Packages: []Package{}}
	if p.Kind == KindCaptcha {
		p.Blocked = true
		return p
	}
	signs := t.signs()
	if p.Kind == KindLogin {
		if signs.captcha && !signs.login && !signs.input { // before it
			p.Kind, p.Blocked = KindCaptcha, true
		}
		return p
	}
	if p.Kind == KindOther && (t.s.URL == "" || t.at.scheme == "file") {
		p.Kind = t.kindByContent(signs)
	}
	if p.Kind == KindOther {
		switch {
		case signs.login && !signs.renews:
			p.Kind = KindLogin
		case signs.captcha || signs.proof || anyOf(captchaWords, lower(cut(t.s.Title))) || len(t.atoms) <= 4 && t.asksAlone(&signs):
			p.Kind, p.Blocked = KindCaptcha, true
		}
		return p
	}
	switch p.Kind {
	case KindList:
		t.readList(&p)
	case KindDetail:
		t.readDetail(&p)
	case KindTracking:
		t.readTracking(&p)
	}
	found := len(p.Orders) > 0 || len(p.Packages) > 0
	empty := !found && t.isEmpty(&signs)
	switch {
	case found:
		p.Blocked = signs.captcha || t.asksOver()
	case signs.captcha, !signs.login && !empty && (signs.proof || t.asksAlone(&signs)):
		p.Kind, p.Blocked = KindCaptcha, true
		return p
	case signs.login || !empty && t.wantsLogin(&signs):
		p.Kind = KindLogin
		return p
	}
	if p.Kind != KindList { // a list holds several orders, each with its own
		p.Protection = t.protection()
	}
	p.HasMore = p.Kind == KindList && len(p.Orders) > 0 && signs.more
	if !found && !empty {
		p.Loading = signs.loading || t.blank()
		p.Strange = !p.Loading
	}
	p.LoggedIn = (found || empty) && !signs.login
	return p
}

// kindByContent stands in where a saved page came without its address.
func (t *tree) kindByContent(g signs) Kind {
	for i := int32(0); i < t.n; i++ {
		if t.class[i]&(rNumber|rEvent) != 0 {
			return KindTracking
		}
	}
	switch {
	case g.login || g.captcha || g.proof:
		return KindOther
	case len(t.cards()) > 1 || g.more || len(t.ids) == 1 && t.leadsToDetail():
		return KindList
	case len(t.ids) == 1:
		return KindDetail
	}
	return KindOther
}

// leadsToDetail: a link leads to the page of an order, so this is not that page.
func (t *tree) leadsToDetail() bool {
	for i := int32(0); i < t.n; i++ {
		if t.is[i]&fOrder != 0 && parseAddress(t.attr(i, "href")).kind() == KindDetail {
			return true
		}
	}
	return false
}

func (t *tree) readList(p *Page) {
	cards := t.cards()
	for _, c := range cards {
		o := t.readOrder(c, false)
		p.Orders = append(p.Orders, o)
	}
	t.headings(p.Orders, cards)
	t.storesByPlace(p.Orders, cards)
	p.Packages = append(p.Packages, t.popovers(cards)...)
	p.Cut = t.cutIn(cards)
}

// cutIn: the page was cut among its orders. What is around all of them then
// reaches to the end of what was read; where something follows it, the list is
// whole, and it does not matter what else is missing.
func (t *tree) cutIn(cards []card) bool {
	n := len(cards)
	if n == 0 || !t.s.Cut && t.n < maxNodes {
		return n == maxOrders
	}
	at := t.parent[cards[0].lo]
	for at > 0 && !t.within(cards[n-1].lo, at) {
		at = t.parent[at]
	}
	return t.end[max(at, 0)] == t.n
}

// readDetail reads the page of one order: all of it is that order's card.
func (t *tree) readDetail(p *Page) {
	id := t.at.orderID()
	t.nameByLabel()
	if id == "" && len(t.ids) > 0 {
		id = t.ids[0]
	}
	p.OrderID = id
	if id == "" || t.n == 0 || !t.drawn() {
		return
	}
	c := card{intern(&t.ids, t.idOf, id), 0, t.n}
	o := t.readOrder(c, true)
	for i := int32(0); i < t.n; i++ {
		if t.class[i]&rCard != 0 && t.sub[i]&fOrder != 0 {
			o.Card = i
			break
		}
	}
	p.Orders = append(p.Orders, o)
	p.Packages = append(p.Packages, t.packages(true, ranges(t.goodsOf(c, true)))...)
}

// drawn: there is something of an order on the page.
func (t *tree) drawn() bool {
	for k := range t.atoms {
		if t.atoms[k].flag&(fCopies|fProduct) == 0 && t.atoms[k].flag&(fMoney|fDate) != 0 {
			return true
		}
	}
	return len(t.ids) > 0
}

func (t *tree) readTracking(p *Page) {
	p.OrderID = t.at.orderID()
	if p.OrderID == "" {
		t.nameByLabel()
		if len(t.ids) == 1 {
			p.OrderID = t.ids[0]
		}
	}
	p.Packages = append(p.Packages, t.packages(false, nil)...)
	p.Hidden = t.hidden(len(p.Packages))
}

// protection is the last day of the buyer protection: "Refund if no delivery
// before Oct 15, 2026".
func (t *tree) protection() string {
	for k := range t.atoms {
		a := &t.atoms[k]
		if a.flag&fDate == 0 || a.flag&(fProduct|fCopies) != 0 || a.longer(300) {
			continue
		}
		if anyOf(protectionWords, a.low) || k > 0 && anyOf(protectionWords, t.atoms[k-1].low) && len(t.atoms[k-1].low) < 120 {
			for rest := a.low; ; {
				d, ok := findDate(rest, t.s.Language)
				if d.year != 0 {
					return d.iso()
				}
				if !ok {
					break
				}
				rest = rest[d.to:] // the days of the estimate
			}
		}
	}
	return ""
}
