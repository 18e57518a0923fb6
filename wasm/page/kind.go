package page

import "strings"

// What kind of page it is, and whether anything can be concluded from it, is
// told by what cannot change first: the address; then fields, frames and the
// names of a captcha's machinery; then whether there are orders; words last,
// and only of what stands alone on a page, or in a dialog over it. So no title
// of an article blocks a list, and no "Sign in" in a page's head makes it a
// login.

// signs are what a page shows beside its orders.
type signs struct {
	captcha bool // the shop's own captcha, which it also draws over pages
	proof   bool // another's captcha, which some pages hold without showing it
	login   bool // a password is asked for, or the shop's login is framed
	renews  bool // several are: a password is changed
	account bool // a mail address, a telephone or a code sent there is asked for
	input   bool // anything is asked for
	tick    bool // a box is to be ticked
	door    bool // a link leads to the login, beside a sentence
	empty   bool
	loading bool
	more    bool
}

func (t *tree) signs() signs {
	var g signs
	codes, last := 0, int32(-1)
	copies := int32(0) // where the recommendations end that this stands in
	hidden := int32(0) // and a captcha that is not seen
	for i := int32(0); i < t.n; i++ {
		r := t.class[i]
		nd := &t.nodes[i]
		if t.is[i]&fCopies != 0 {
			copies = max(copies, t.end[i])
		}
		if r&rProof != 0 && (unseen(nd.Class) || unseen(t.attr(i, "id"))) {
			hidden = max(hidden, t.end[i])
		}
		if i >= hidden && r&(rCaptcha|rProof) != 0 && (t.end[i] > i+1 || nd.Tag == "iframe") {
			g.captcha = g.captcha || r&rCaptcha != 0
			g.proof = g.proof || r&rCaptcha == 0
		}
		if r&(rEmpty|rLoading) != 0 && i >= copies {
			g.empty = g.empty || r&rEmpty != 0 && t.first[t.end[i]] > t.first[i] && t.is[i]&fForm == 0
			g.loading = g.loading || r&rLoading != 0
		}
		if r&rMore != 0 && t.first[t.end[i]] > t.first[i] {
			g.more = true
		}
		switch nd.Tag {
		case "input":
			kind := t.attr(i, "type")
			switch kind {
			case "password":
				g.login, g.renews = true, g.login
			case "checkbox":
				g.tick = g.tick || i >= copies && !t.inFrame(i)
			case "", "text", "tel", "email", "number":
				if i < copies || t.isSearch(i) {
					break
				}
				g.input = true
				if codes++; t.parent[i] != last {
					codes, last = 1, t.parent[i]
				}
				g.account = g.account || codes >= 4 || kind == "email" || kind == "tel" || t.asksAccount(i)
			}
			g.login = g.login || r&rLogin != 0
		case "iframe":
			switch src := t.attr(i, "src"); {
			case r&rLogin != 0, t.attr(i, "id") == "alibaba-login-box", strings.Contains(src, "passport."), strings.Contains(src, "mini_login"):
				g.login = true
			case strings.Contains(src, "/punish"), strings.Contains(src, "_____tmd_____"), strings.Contains(src, "x5secdata="):
				g.captcha = true
			case i >= hidden && anyOf(proofFrames, src) && !unseen(src):
				g.proof = true
			}
		case "a":
			g.door = g.door || t.isDoor(i)
		}
	}
	for k := range t.atoms {
		a := &t.atoms[k]
		if a.longer(160) || a.flag&(fProduct|fCopies) != 0 || t.is[a.node]&fButton == 0 && !t.isPress(a.el) {
			continue
		}
		if moreOrders(a.low) {
			g.more = true
		}
	}
	return g
}

// unseen: the names of captchas that pages hold without showing them.
func unseen(names string) bool {
	return strings.Contains(names, "badge") || strings.Contains(names, "size=invisible") || strings.Contains(names, "bframe")
}

// isSearch: a field for a search, which every page's head has.
func (t *tree) isSearch(i int32) bool {
	if t.inFrame(i) {
		return true
	}
	for n := 0; i >= 0 && n < 3; i, n = t.parent[i], n+1 {
		names := lower(t.nodes[i].Class)
		for _, name := range [...]string{"type", "id", "name", "placeholder", "aria-label", "role"} {
			names += " " + lower(t.attr(i, name)) + " "
		}
		if anyOf(searchWords, names) {
			return true
		}
	}
	return false
}

// asksAccount: a field for a mail address, a telephone or a code sent there.
func (t *tree) asksAccount(i int32) bool {
	if t.attr(i, "autocomplete") == "one-time-code" {
		return true
	}
	for k, name := range [...]string{"id", "name", "autocomplete", "placeholder", "aria-label"} {
		list := accountNames
		if k > 2 {
			list = accountWords
		}
		if v := t.attr(i, name); v != "" && anyOf(list, " "+lower(v)+" ") {
			return true
		}
	}
	return false
}

// isDoor: a link to the login beside a sentence on orders or the login, which
// says what it is for. In a page's head it stands among other links.
func (t *tree) isDoor(i int32) bool {
	if href := t.attr(i, "href"); !anyOf("|login|passport|sign|", href) || strings.Contains(href, "logout") || parseAddress(href).kind() != KindLogin || t.inFrame(i) {
		return false
	}
	for n, at := 0, t.parent[i]; at >= 0 && n < 3 && t.first[t.end[at]]-t.first[at] <= 6; at, n = t.parent[at], n+1 {
		said := false
		for k := t.first[at]; k < t.first[t.end[at]]; k++ {
			a := &t.atoms[k]
			said = said || len(a.low) >= 16 && !t.isPress(a.el) && (anyOf(orderWords, a.low) || anyOf(loginWords, a.low)) && !anyOf(failedWords, " "+a.low) && !anyOf(unableWords, a.low)
		}
		if said {
			return true
		}
	}
	return false
}

// mostSaid is how many texts are looked at for what a page says of itself: more
// than any page has that shows nothing.
const mostSaid = 300

// free: a text that is the page's own, not one of those that stand on every page.
func (t *tree) free(a *atom) bool {
	return a.flag&(fProduct|fCopies) == 0 && !t.inFrame(a.el) && !t.inTabs(a.el)
}

func (t *tree) inTabs(i int32) bool {
	for n := 0; i >= 0 && n < 6; i, n = t.parent[i], n+1 {
		if t.class[i]&rTabs != 0 {
			return true
		}
	}
	return false
}

// isEmpty: the page says that there is nothing: in words, or by the name of what
// it says it in. A page that says that something failed, or that it is not
// ready, has not said so.
func (t *tree) isEmpty(g *signs) bool {
	named, said, read := g.empty && !g.loading, false, 0
	for k := range t.atoms {
		a := &t.atoms[k]
		if a.longer(120) || !t.free(a) {
			continue
		}
		if read++; read > mostSaid {
			return false // so much is not nothing
		}
		switch {
		case anyOf(failedWords, " "+a.low):
			return false
		case anyOf(unableWords, a.low) && !anyOf(findWords, a.low), anyOf(unreadyWords, a.low), anyOf(limitWords, a.low) && anyOf(accessWords, a.low):
			named = false
		case said || a.flag&fButton != 0 || t.isPress(a.el) || strings.ContainsAny(a.low, "?？؟;"), anyOf(loginWords, a.low), anyOf(cartWords, a.low):
		default:
			padded := " " + strings.TrimRight(a.low, ".!。！ ") + " "
			said = anyOf(emptyWords, padded) || anyOf(orderWords, a.low) && anyOf(noneWords, padded)
		}
	}
	return named || said
}

// asksAlone: what stands on a page of few words is a captcha, or turns the
// visitor away as one that could be no human.
func (t *tree) asksAlone(g *signs) bool {
	if title := lower(cut(t.s.Title)); anyOf(captchaWords, title) || begins(gateWords, title) || t.refuses(title) {
		return true
	}
	if g.account && t.wantsLogin(g) {
		return false
	}
	words, read, asked, sentence, robot, dated := 0, 0, 0, 0, false, false
	for k := range t.atoms {
		a := &t.atoms[k]
		if a.longer(240) || !t.free(a) {
			continue
		}
		dated = dated || a.flag&(fDate|fMoney) != 0
		press := t.isPress(a.el)
		if !press {
			words++
		}
		if read++; words > 40 || read > mostSaid {
			return false
		}
		if of := captchaSigns(a.low); of != 0 {
			asked |= of
			if captchaAsks(of) {
				sentence |= of
			}
			robot = robot || !press && of&ofRobot != 0 && anyOf(machineWords, " "+bare(a.low)+" ")
		}
		if anyOf(captchaWords, a.low) || !press && t.refuses(a.low) {
			asked |= alone
		}
	}
	for i := int32(0); i < t.n; i++ {
		if t.attr(i, "role") == "slider" && captchaAsks(ofSlide|captchaSigns(lower(clean(t.attr(i, "aria-label"))))) {
			asked |= alone
		}
	}
	switch {
	case asked&alone != 0, sentence&(ofProof|ofUnusual) != 0, sentence != 0 && !dated:
		return true
	case dated || words > 25: // goods and days may stand beside any of these words
		return false
	case g.input:
		return asked&ofSigns != 0 && asked&ofImage != 0
	}
	return captchaAsks(asked) || words <= 12 && (robot || g.tick && asked&ofRobot != 0)
}

// alone stands beside the bits of captchaSigns for words that need no others.
const alone = 1 << 30

// refuses: the words of a guard that lets nobody through. That an order is not
// the visitor's to see is no refusal of the visitor.
func (t *tree) refuses(low string) bool {
	return low != "" && (anyOf(refusedWords, low) || anyOf(limitWords, low) && anyOf(accessWords, low)) && !anyOf(orderWords, low)
}

// asksOver: a dialog over the orders is a captcha. One without a name stands at
// the top of the page and holds little else.
func (t *tree) asksOver() bool {
	for i, read := int32(1), 0; i < t.n && read <= mostSaid; i++ {
		most := 25
		if t.class[i]&rDialog == 0 {
			if most = 8; t.parent[i] != 0 && t.parent[t.parent[i]] != 0 || t.inFrame(i) || t.sub[i]&(fProduct|fMoney|fDate) != 0 {
				continue
			}
		}
		atoms := t.texts(i)
		if t.end[i] == i+1 || len(atoms) > most || t.sub[i]&fOrder != 0 {
			continue
		}
		asked := 0
		read += len(atoms)
		for k := range atoms {
			if a := &atoms[k]; a.flag&(fProduct|fCopies) == 0 && !a.longer(240) {
				asked |= captchaSigns(a.low)
				if most > 8 && anyOf(captchaWords, a.low) {
					asked |= alone
				}
			}
		}
		if asked&alone != 0 || captchaAsks(asked) || most > 8 && t.provesIn(i) {
			return true
		}
		i = t.end[i] - 1
	}
	return false
}

// provesIn: another's captcha is in an element.
func (t *tree) provesIn(i int32) bool {
	for k := i; k < t.end[i]; k++ {
		if t.class[k]&rProof != 0 && t.end[k] > k+1 && !unseen(t.nodes[k].Class) {
			return true
		}
	}
	return false
}

// wantsLogin: a mail address or a telephone is asked for, or what leads to the
// login stands beside a sentence, or a short text asks to sign in, and there is
// a field to do so, or a button that says it again. A button alone stands in
// every page's head.
func (t *tree) wantsLogin(g *signs) bool {
	asks, press, words, read, ready := false, g.input, 0, 0, !g.loading && !t.undrawn()
	for k := range t.atoms {
		a := &t.atoms[k]
		if !t.free(a) {
			continue
		}
		is := t.isPress(a.el)
		if !is {
			words++
		}
		if read++; read > mostSaid {
			return false
		}
		if len(a.low) < 160 && anyOf(loginWords, a.low) {
			press = press || is
			asks = asks || !is || g.input && ready
		}
	}
	return asks && press || g.account && words <= 25 || g.door && ready
}

// isPress: the element, or one of the two around it, is a button or a link
// without a product.
func (t *tree) isPress(i int32) bool {
	for n := 0; i >= 0 && n < 3; i, n = t.parent[i], n+1 {
		if tag := t.nodes[i].Tag; tag == "button" && t.is[i]&fButton != 0 || tag == "a" && t.is[i]&(fProduct|fOrder|fStore) == 0 {
			return true
		}
	}
	return false
}

// undrawn: where the shop's scripts draw the page is nothing yet.
func (t *tree) undrawn() bool {
	for i := int32(0); i < t.n; i++ {
		if t.first[t.end[i]] == t.first[i] && oneOf(" root app __aer_root__ __next ice-container ", t.attr(i, "id")) {
			return true
		}
	}
	return false
}

// blank: so little is drawn that nothing can be concluded.
func (t *tree) blank() bool {
	if t.undrawn() {
		return true
	}
	n := 0
	for k := range t.atoms {
		a := &t.atoms[k]
		if !t.free(a) {
			continue
		}
		if wordsOf(a.low)&wLoading != 0 || len(a.low) < 80 && (strings.HasSuffix(a.low, "...") || strings.HasSuffix(a.low, "…")) && (anyOf(unreadyWords, a.low) || anyOf(orderWords, a.low)) {
			return true
		}
		if n++; n > mostSaid {
			return false
		}
	}
	return n < 3
}

// inFrame: in the page's head or foot, which stand before all else is drawn.
func (t *tree) inFrame(i int32) bool {
	for n := 0; i >= 0 && n < 12; i, n = t.parent[i], n+1 {
		if oneOf(" header footer nav ", t.nodes[i].Tag) || oneOf(" header footer ", t.attr(i, "id")) {
			return true
		}
	}
	return false
}
