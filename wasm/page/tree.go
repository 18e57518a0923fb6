package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Limits on what is read from one page, whatever it holds. They equal the
// limits of the shapes in types.go.
const (
	maxNodes    = 60000
	maxAttrs    = 32 // of one element
	maxOrders   = 2000
	maxItems    = 100
	maxActions  = 20
	maxNumbers  = 10
	maxPackages = 50
	maxEvents   = 300
	maxText     = 300 // characters of any text that is handed on
)

// flag marks what a node is, or (in tree.sub) what its subtree holds.
type flag uint16

const (
	fOrder   flag = 1 << iota // names an order by a link or an attribute
	fProduct                  // link to a product
	fStore                    // link to a store
	fButton                   // button of the shop
	fMoney                    // an amount with its currency
	fImage                    // picture
	fDate                     // a day
	fClock                    // a day with a time of day
	fForm                     // search form, tabs or navigation: never part of an order
	fCopies                   // recommendations, footer: their products are no orders'
	fCode                     // carries a status code of the old pages
	fMail                     // links to a tracking page by its number
	fTold                     // has words in an attribute: title, aria-label
)

// tree is a snapshot made ready for reading: nodes are in document order, so
// that a subtree is the range from a node to its end, and the texts of a
// subtree are a range of atoms.
type tree struct {
	s             *Snapshot
	hovers        []int32 // of the snapshot, as nodes
	nodes         []Node
	at            address
	n             int32
	parent        []int32
	end           []int32 // first index after the subtree
	class         []role
	is            []flag
	sub           []flag
	atoms         []atom
	first         []int32 // how many atoms begin before node i
	ids           []string
	idOf          map[string]int32
	pids          []string
	pidOf         map[string]int32
	names         []int32 // of a node that names an order: its index in ids, plus one
	goods         []int32 // of a node that links to a product: its index in pids, plus one
	roles         map[string]role
	onlyPid       []int32           // onlyOne of goods, once worked out
	pressed       map[string]string // words of buttons and what they do
	storeLinks    map[string]string // texts of links to stores, and which: none where several
	slashed       bool
	slashLanguage string
	trailing      bool // the text read last ended in a space
	piece         int  // how long it was
	letters       bool // what was read last is drawn letter by letter
}

// atom is a piece of text that belongs together: a text node, or a price
// that the page draws as one element a character.
type atom struct {
	text string // without marks of direction, white space folded
	low  string // the same in lower case, digits in ASCII
	node int32  // its first text node
	el   int32  // the element around it
	flag flag   // fMoney, fDate, fClock, fProduct (inside a product's link), fButton
	line bool   // begins a new block
}

// longer says whether a text has more than n characters.
func (a *atom) longer(n int) bool {
	return len(a.low) > n && utf8.RuneCountInString(a.low) > n
}

// newTree indexes the nodes, linear in the size of the snapshot, whatever its
// shape.
func newTree(s *Snapshot) *tree {
	p := parser{in: s.HTML, tags: manners{}}
	p.parse()
	nodes := p.nodes
	n := len(nodes)
	t := &tree{s: s, nodes: nodes, hovers: p.pairs(s.Hovers), at: parseAddress(s.URL), n: int32(n)}
	ints := make([]int32, 5*n+1)
	t.parent, t.end, t.names, t.goods, t.first = ints[:n], ints[n:2*n], ints[2*n:3*n], ints[3*n:4*n], ints[4*n:]
	t.class = make([]role, n)
	flags := make([]flag, 2*n)
	t.is, t.sub = flags[:n], flags[n:]
	t.idOf, t.pidOf = map[string]int32{}, map[string]int32{}
	t.roles, t.pressed = map[string]role{}, map[string]string{}
	for i := t.n - 1; i >= 0; i-- {
		p := nodes[i].Parent
		t.parent[i], t.end[i] = p, max(t.end[i], i+1)
		if p >= 0 {
			t.end[p] = max(t.end[p], t.end[i])
		}
	}
	t.readNodes(p.tags)
	for i := t.n - 1; i >= 0; i-- {
		t.sub[i] |= t.is[i]
		if p := t.parent[i]; p >= 0 {
			t.sub[p] |= t.sub[i]
		}
	}
	return t
}

// readNodes fills what each node is, and the atoms.
func (t *tree) readNodes(tags manners) {
	var inProduct, inButton, inCopies int32
	block := true
	var blockEnds []int32 // ends of open block elements, innermost last
	for i := int32(0); i < t.n; i++ {
		for len(blockEnds) > 0 && i >= blockEnds[len(blockEnds)-1] {
			block, blockEnds = true, blockEnds[:len(blockEnds)-1]
		}
		t.first[i] = int32(len(t.atoms))
		nd := &t.nodes[i]
		if nd.Tag == textTag {
			var f flag
			if i < inProduct {
				f |= fProduct
			}
			if i < inButton {
				f |= fButton
			}
			if i < inCopies {
				f |= fCopies
			}
			if t.addAtom(i, nd.Text, block, f) {
				block = false
			}
			continue
		}
		if tags.tag(nd.Tag)&mInline == 0 {
			block = true
			blockEnds = append(blockEnds, t.end[i])
		}
		r := t.roleOf(nd)
		t.class[i] = r
		switch nd.Tag {
		case "img", "amp-img":
			t.is[i] |= fImage
		case "button":
			t.is[i] |= fButton
		case "nav", "form":
			t.is[i] |= fForm
		case "footer":
			if t.foot(i) {
				t.is[i] |= fForm | fCopies
				inCopies = max(inCopies, t.end[i])
			}
		}
		if r&rTabs != 0 {
			t.is[i] |= fForm
		}
		if r&rCopies != 0 {
			t.is[i] |= fCopies
			inCopies = max(inCopies, t.end[i])
		}
		t.readAttrs(i, nd, i < inCopies)
		if t.is[i]&fProduct != 0 {
			inProduct = max(inProduct, t.end[i])
		}
		if t.is[i]&fButton != 0 || nd.Tag == "a" && r&rButton != 0 {
			inButton = max(inButton, t.end[i])
		}
	}
	t.first[t.n] = int32(len(t.atoms))
	for i := int32(0); i < t.n; i++ {
		if t.nodes[i].Tag == "button" && t.folds(i) {
			t.is[i] &^= fButton
			for k := t.first[i]; k < t.first[t.end[i]]; k++ {
				t.atoms[k].flag &^= fButton
			}
		}
	}
	for k := range t.atoms {
		t.is[t.atoms[k].node] |= t.atoms[k].flag & (fMoney | fDate | fClock)
	}
}

// folds: a button does no more than fold an order up, whose head it is: state,
// day and number stand in it.
func (t *tree) folds(i int32) bool {
	atoms := t.texts(i)
	for k := range atoms {
		if _, _, ok := orderNumber(atoms[k].low); (ok || atoms[k].flag&fDate != 0) && len(atoms) > 1 {
			return true
		}
	}
	return false
}

// foot tells the page's foot from that of an article in it.
func (t *tree) foot(i int32) bool {
	if p := t.parent[i]; p >= 0 {
		return !oneOf(" article li section ", t.nodes[p].Tag)
	}
	return true
}

// readAttrs looks at a node's addresses: orders and products are named in
// links in the same way in every language and every generation of the page.
func (t *tree) readAttrs(i int32, nd *Node, copies bool) {
	for k := 0; k+1 < len(nd.Attrs); k += 2 {
		name, value := nd.Attrs[k], nd.Attrs[k+1]
		switch {
		case name == "title" || name == "aria-label":
			t.is[i] |= fTold
		case name == "data-order-status" || name == "data-status":
			t.is[i] |= fCode
		case name == "href" || name == "data-href" || name == "data-url":
			if pid := productID(value); pid != "" {
				if !copies {
					t.is[i] |= fProduct
					t.goods[i] = intern(&t.pids, t.pidOf, pid)
				}
				continue
			}
			if id := orderInLink(value); id != "" {
				t.is[i] |= fOrder
				t.names[i] = intern(&t.ids, t.idOf, id)
			} else if storeID(value) != "" {
				t.is[i] |= fStore
			} else if strings.Contains(value, "mailNo") {
				t.is[i] |= fMail
			}
		case name == "background":
			t.is[i] |= fImage
		case len(value) >= 12 && t.names[i] == 0 && name != "src" && name != "alt":
			id := ""
			if len(value) > 19 || !digitsOnly(value) {
				id = orderInData(value)
			} else if nameOfOrderID(name) && !legacyLine(t, i, nd) {
				id = value
			}
			if id != "" {
				t.is[i] |= fOrder
				t.names[i] = intern(&t.ids, t.idOf, id)
			}
		}
	}
}

// legacyLine tells the rows of one article of an order, which carry an id of
// their own, from the order: the old pages name both in the same way.
func legacyLine(_ *tree, _ int32, nd *Node) bool {
	return nd.Tag == "tr" && strings.Contains(nd.Class, "order-bd")
}

func intern(list *[]string, of map[string]int32, s string) int32 {
	k, ok := of[s]
	if !ok {
		*list = append(*list, s)
		k = int32(len(*list))
		of[s] = k
	}
	return k
}

// addAtom appends a text, or glues it to the last one where the two are parts
// of one price. It tells whether there is anything in the text but spaces and
// marks of direction.
func (t *tree) addAtom(i int32, raw string, line bool, f flag) bool {
	text := clean(raw)
	trimmed := strings.TrimSpace(text)
	if trimmed == "" {
		t.trailing = t.trailing || text != "" // a space, and marks of direction around it
		return false
	}
	el := t.parent[i]
	if el < 0 {
		el = i
	}
	// The space at the end of a piece belongs to the price: "SAR " "12".
	spaced, open := text[0] == ' ' || t.trailing, text[len(text)-1] == ' '
	if k := len(t.atoms) - 1; k >= 0 && !line {
		last := &t.atoms[k]
		// A space between digits parts two numbers, or the thousands of one that
		// is drawn digit by digit.
		between := spaced && digitAt(trimmed, 0) && digitAt(last.text, len(last.text)-1) && (len(trimmed) > 1 || t.piece > 1)
		// A text drawn letter by letter: each in an element of its own.
		t.letters = t.letters && utf8.RuneCountInString(trimmed) == 1 && last.el != el && t.parent[last.el] == t.parent[el]
		if !between && len(last.text) < 24 && (t.letters || pieceOfPrice(trimmed) && pieceOfPrice(last.text) && (len(trimmed) == 1 || !isDay(last.low) && !isDay(trimmed))) {
			if spaced {
				last.text += " "
			}
			last.text += trimmed
			last.low = lower(last.text)
			last.flag = last.flag&^(fMoney|fDate|fClock) | classify(last.low, last.text)
			t.trailing, t.piece = open, len(trimmed)
			return true
		}
	}
	t.trailing, t.piece, t.letters = open, len(trimmed), utf8.RuneCountInString(trimmed) == 1
	low := lower(trimmed)
	if bare(low) != "" {
		t.atoms = append(t.atoms, atom{text: trimmed, low: low, node: i, el: el, flag: f | classify(low, trimmed), line: line})
	}
	return true
}

// isDay: a text is a day in digits, "20.09.2026".
func isDay(low string) bool {
	if len(low) < 8 {
		return false
	}
	d, ok := findDate(low, "")
	return ok && d.year != 0 && d.from == 0 && d.to == len(low)
}

// classify says whether a text holds an amount, a day, a time of day.
func classify(low, text string) flag {
	if !hasDigit(low) {
		return 0
	}
	var f flag
	from, _, money := findMoney(text)
	if money {
		f |= fMoney
	}
	if d, ok := findDate(low, ""); ok {
		f |= fDate
		if money && from >= d.from && from < d.to {
			f &^= fMoney // "19 лист. 2025 р."
		}
		if d.clock {
			f |= fClock
		}
	} else if len(low) <= 40 && strings.Contains(low, ":") {
		// The day may be written in a way that we do not know.
		var room [12]token
		if hasClock(low, tokens(low, room[:0])) {
			f |= fClock
		}
	}
	return f
}

// texts are the atoms of a subtree.
func (t *tree) texts(i int32) []atom { return t.span(i, t.end[i]) }

// span are the atoms that begin in the nodes from lo up to hi.
func (t *tree) span(lo, hi int32) []atom { return t.atoms[t.first[lo]:t.first[hi]] }

// text is the text of a subtree, its pieces joined by spaces, cut to what is
// handed on.
func (t *tree) text(i int32) string {
	var b strings.Builder
	for _, a := range t.texts(i) {
		if b.Len() > maxText*4 {
			break
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(a.text)
	}
	return cut(b.String())
}

func (t *tree) attr(i int32, name string) string {
	a := t.nodes[i].Attrs
	for k := 0; k+1 < len(a); k += 2 {
		if a[k] == name {
			return a[k+1]
		}
	}
	return ""
}

// within says whether node i lies in the subtree of a.
func (t *tree) within(i, a int32) bool { return i >= a && i < t.end[a] }

// clean takes the marks of direction and the invisible characters away, and
// folds white space to single spaces, keeping one at either end.
func clean(s string) string {
	plain := true
	for i := 0; i < len(s) && plain; i++ {
		c := s[i]
		plain = c < 0x80 && c >= ' ' && !(c == ' ' && i > 0 && s[i-1] == ' ')
	}
	if plain {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case r == 0xAD, r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2069, r == 0x061C, r == 0xFEFF, r == utf8.RuneError:
			continue
		case r < 0x20 || unicode.IsSpace(r):
			if !space {
				b.WriteByte(' ')
			}
			space = true
			continue
		}
		space = false
		b.WriteRune(r)
	}
	return b.String()
}

// lower is a text in lower case, with every script's digits as ASCII digits
// and full-width forms as ordinary ones.
func lower(s string) string {
	ascii := true
	for i := 0; i < len(s) && ascii; i++ {
		ascii = s[i] < 0x80
	}
	if ascii {
		return strings.ToLower(s)
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r < 0x80:
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			}
			return r
		case r >= 0x660 && r <= 0x669:
			return r - 0x660 + '0'
		case r >= 0x6F0 && r <= 0x6F9:
			return r - 0x6F0 + '0'
		case r >= 0x966 && r <= 0x96F:
			return r - 0x966 + '0'
		case r >= 0xE50 && r <= 0xE59:
			return r - 0xE50 + '0'
		case r >= 0xFF01 && r <= 0xFF5E:
			r -= 0xFEE0
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			}
			return r
		case r == 'İ':
			return 'i'
		}
		return unicode.ToLower(r)
	}, s)
}

// tail is the end of a text whose lower case ends in low: as many characters,
// which can be more bytes.
func tail(text, low string) string {
	n := utf8.RuneCountInString(low)
	i := len(text)
	for ; n > 0 && i > 0; n-- {
		_, w := utf8.DecodeLastRuneInString(text[:i])
		i -= w
	}
	return strings.TrimSpace(text[i:])
}

// hasDigit is for texts in lower case, whose digits are ASCII.
func hasDigit(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= '0' && s[i] <= '9' {
			return true
		}
	}
	return false
}

func digitAt(s string, i int) bool { return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9' }

func digitsOnly(s string) bool {
	for i := 0; i < len(s); i++ {
		if !digitAt(s, i) {
			return false
		}
	}
	return s != ""
}

// cut shortens a text to what is handed on, at a character's end.
func cut(s string) string {
	if len(s) <= maxText {
		return s
	}
	n := 0
	for i := range s {
		if n++; n > maxText {
			return s[:i]
		}
	}
	return s
}
