package page

import (
	"strconv"
	"strings"
)

const (
	textTag = "#text" // the tag of a run of text

	longestText  = 1000 // characters of one text or class
	longestValue = 2000 // characters of one attribute
	mostStray    = 16   // elements that an end tag may close at once
)

// Nodes are the nodes of a snapshot: what no reader needs is left out, and
// more than maxNodes are never given. Markup that no browser would write, of a
// page that has tampered with it, is read as far as it makes sense.
func (s *Snapshot) Nodes() []Node {
	p := parser{in: s.HTML, tags: manners{}}
	p.parse()
	return p.nodes
}

// parser reads markup as browsers write it: every element that can have an end
// has one, values stand in double quotes, and only what must be is escaped.
type parser struct {
	in    string
	nodes []Node
	attrs []string
	open  []opened
	// of has, for each element in document order, its node, or that of the
	// innermost element around it that has one.
	of    []int32
	text  []string // pieces of the text that is being read
	space bool     // white space stands before what comes next
	inert int      // templates around: what is in them is no part of the document
	tags  manners
}

// opened is an element that has not ended yet.
type opened struct {
	tag  string
	node int32
	deaf bool // what is in it is not read
}

func (p *parser) parse() {
	p.nodes = make([]Node, 0, min(len(p.in)/48, maxNodes))
	for at := 0; at < len(p.in) && len(p.nodes) < maxNodes; {
		next := strings.IndexByte(p.in[at:], '<')
		if next < 0 {
			next = len(p.in) - at
		}
		if next > 0 && len(p.open) > 0 && !p.open[len(p.open)-1].deaf {
			p.text = append(p.text, p.in[at:at+next])
		}
		at += next
		switch rest := p.in[at:]; {
		case rest == "":
		case strings.HasPrefix(rest, "<!--"):
			at = after(p.in, at+4, "-->") // the texts around it are one
		case len(rest) > 1 && rest[1]|0x20 >= 'a' && rest[1]|0x20 <= 'z':
			p.endText()
			at = p.start(at + 1)
		case strings.HasPrefix(rest, "</"):
			p.endText()
			at = after(p.in, at, ">")
			p.end(strings.TrimSuffix(rest[2:at-len(p.in)+len(rest)], ">"))
		default:
			at = after(p.in, at, ">")
		}
	}
	p.endText()
}

// start reads an element's tag from its name on, and tells where to go on.
func (p *parser) start(at int) int {
	from := at
	for at < len(p.in) && !ends(p.in[at]) {
		at++
	}
	tag := p.in[from:at]
	n := Node{Parent: -1, Tag: tag, Element: int32(len(p.of))}
	deaf := false
	if k := len(p.open); k > 0 {
		n.Parent, deaf = p.open[k-1].node, p.open[k-1].deaf
	}
	hidden, first := false, len(p.attrs)
	for {
		for at < len(p.in) && (p.in[at] == ' ' || p.in[at] == '/') {
			at++
		}
		if at >= len(p.in) || p.in[at] == '>' {
			at++
			break
		}
		from := at
		for at < len(p.in) && p.in[at] != '=' && !ends(p.in[at]) {
			at++
		}
		name, value := p.in[from:at], ""
		if at == from {
			at++ // a sign that can begin no name
		}
		if strings.HasPrefix(p.in[at:], `="`) {
			from := at + 2
			at = after(p.in, from, `"`)
			value = strings.TrimSuffix(p.in[from:at], `"`)
		}
		switch {
		case deaf:
		case name == "class":
			n.Class = shorten(plain(value), longestText)
		case name == "hidden":
			hidden = true
		case name == "style":
			if strings.Contains(value, "display") && strings.Contains(strings.ReplaceAll(value, " ", ""), "display:none") {
				hidden = true
			} else if image := background(value); image != "" {
				p.keep(first, "background", image)
			}
			if !hidden && strings.Contains(value, "fixed") && strings.Contains(strings.ReplaceAll(value, " ", ""), "position:fixed") {
				p.keep(first, "role", "dialog") // drawn over the page, as dialogs are
			}
		case value != "" && keptAttr(name):
			p.keep(first, name, value)
		}
	}
	raw := ""
	how := p.tags.tag(tag)
	if how&mRaw != 0 {
		at = min(at, len(p.in)) // the page can end in its tag
		end := strings.Index(p.in[at:], "</"+tag)
		if end < 0 {
			end = len(p.in) - at
		}
		raw = p.in[at : at+end]
		at += end
	}
	around := n.Parent
	switch {
	case deaf:
	case tag == "script":
		total := ""
		if attrOf(p.attrs[first:], "type") == "application/json" {
			total = orderTotal(raw)
		}
		p.attrs = p.attrs[:first]
		if deaf = total == ""; !deaf {
			p.keep(first, "data-order-total", total)
		}
	default:
		deaf = hidden || how&mSkipped != 0
	}
	if !deaf {
		n.Attrs = p.attrs[first:len(p.attrs):len(p.attrs)]
		around = int32(len(p.nodes))
		p.nodes = append(p.nodes, n)
		deaf = how&mClosed != 0
	} else {
		p.attrs = p.attrs[:first]
	}
	if p.inert == 0 {
		p.of = append(p.of, around)
	}
	if how&mVoid == 0 {
		p.open = append(p.open, opened{tag, around, deaf})
		if tag == "template" {
			p.inert++
		}
	}
	return min(at, len(p.in))
}

// keep keeps an attribute that tells something of orders and parcels.
func (p *parser) keep(first int, name, value string) {
	if len(p.attrs)-first < 2*maxAttrs {
		p.attrs = append(p.attrs, name, shorten(plain(value), longestValue))
	}
}

// end closes the innermost element of a name. The root never ends, so that
// every snapshot is one tree.
func (p *parser) end(tag string) {
	for k := len(p.open) - 1; k > 0 && k >= len(p.open)-mostStray; k-- {
		if p.open[k].tag != tag {
			continue
		}
		for _, o := range p.open[k:] {
			if o.tag == "template" {
				p.inert--
			}
		}
		p.open = p.open[:k]
		return
	}
}

// endText adds the text that was read, where it is one.
func (p *parser) endText() {
	if len(p.text) == 0 {
		return
	}
	text := p.text[0]
	if len(p.text) > 1 {
		text = strings.Join(p.text, "")
	}
	p.text = p.text[:0]
	text = fold(plain(text))
	if text == " " || text == "" {
		p.space = p.space || text == " "
		return
	}
	if p.space && text[0] != ' ' {
		text = " " + text
	}
	p.space = false
	if len(p.nodes) < maxNodes {
		around := p.open[len(p.open)-1].node
		p.nodes = append(p.nodes, Node{Parent: around, Tag: textTag, Text: shorten(text, longestText), Element: p.nodes[around].Element})
	}
}

// pairs are the pairs of Hovers as nodes, without those whose first is none.
func (p *parser) pairs(hovers []int32) []int32 {
	var out []int32
	for k := 0; k+1 < len(hovers); k += 2 {
		node := [2]int32{-1, -1}
		for side := range node {
			if el := hovers[k+side]; el >= 0 && int(el) < len(p.of) {
				node[side] = p.of[el]
			}
		}
		if node[0] >= 0 && p.nodes[node[0]].Element == hovers[k] {
			out = append(out, node[0], node[1])
		}
	}
	return out
}

// SetNodes writes nodes as the snapshot's markup. A node whose parent is not
// around it goes into the innermost element around it that is known.
func (s *Snapshot) SetNodes(nodes []Node) {
	var b strings.Builder
	var open []int32
	tags := manners{}
	for i, n := range nodes {
		for len(open) > 1 && open[len(open)-1] > n.Parent {
			b.WriteString("</" + nodes[open[len(open)-1]].Tag + ">")
			open = open[:len(open)-1]
		}
		if n.Tag == textTag {
			b.WriteString(escape(n.Text))
			continue
		}
		b.WriteString("<" + n.Tag)
		if n.Class != "" {
			b.WriteString(` class="` + escape(n.Class) + `"`)
		}
		for k := 0; k+1 < len(n.Attrs); k += 2 {
			if n.Attrs[k] == "background" {
				b.WriteString(` style="background-image: url(` + escape(n.Attrs[k+1]) + `)"`)
				continue
			}
			b.WriteString(" " + n.Attrs[k] + `="` + escape(n.Attrs[k+1]) + `"`)
		}
		b.WriteString(">")
		if tags.tag(n.Tag)&mVoid == 0 {
			open = append(open, int32(i))
		}
	}
	for k := len(open) - 1; k >= 0; k-- {
		b.WriteString("</" + nodes[open[k]].Tag + ">")
	}
	s.HTML = b.String()
}

func escape(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;").Replace(s)
}

// plain resolves what browsers escape when they write a page.
func plain(s string) string {
	if strings.IndexByte(s, '&') < 0 {
		return s
	}
	var b strings.Builder
	for {
		head, tail, found := strings.Cut(s, "&")
		b.WriteString(head)
		if !found {
			return b.String()
		}
		s = tail
		name, _, ended := strings.Cut(tail[:min(len(tail), 10)], ";")
		if sign := entity(name); ended && sign != "" {
			b.WriteString(sign)
			s = tail[len(name)+1:]
		} else {
			b.WriteByte('&')
		}
	}
}

func entity(name string) string {
	switch name {
	case "amp":
		return "&"
	case "lt":
		return "<"
	case "gt":
		return ">"
	case "quot":
		return `"`
	case "nbsp":
		return "\u00a0"
	}
	if strings.HasPrefix(name, "#") {
		if n, err := strconv.Atoi(name[1:]); err == nil && n > 0 && n < 0xd800 {
			return string(rune(n))
		}
	}
	return ""
}

// manner is what an element's name says of how it is read.
type manner uint8

const (
	mRaw     manner = 1 << iota // what is in it is text alone
	mSkipped                    // no part of what is read
	mClosed                     // what is in it is no text of the page's
	mVoid                       // never has anything in it
	mInline                     // runs on in the line; what is not known is a block
)

var mannerTags = [...]string{
	" script style xmp iframe noembed noframes noscript ",
	" style noscript template svg canvas link meta head posthorn-track posthorn-note posthorn-all audio video object math ",
	" script textarea select iframe ",
	" area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr ",
	" a abbr b bdi bdo em font i label small span strong sub sup u mark time s del data ",
}

// manners keeps the answers: a page has few names and many elements.
type manners map[string]manner

func (of manners) tag(tag string) manner {
	m, ok := of[tag]
	if !ok {
		for k, tags := range mannerTags {
			if oneOf(tags, tag) {
				m |= 1 << k
			}
		}
		if len(of) < 200 {
			of[tag] = m
		}
	}
	return m
}

// oneOf: the list has the word between two spaces.
func oneOf(list, word string) bool { return strings.Contains(list, " "+word+" ") }

func keptAttr(name string) bool {
	if oneOf(" id href src title alt name type role aria-label aria-busy autocomplete placeholder datetime ", name) {
		return true
	}
	if strings.HasPrefix(name, "data-spm") {
		return false
	}
	return strings.HasPrefix(name, "data-") || strings.Contains(name, "order")
}

// background is the address in a style's background-image.
func background(style string) string {
	i := strings.Index(style, "background")
	if i < 0 {
		return ""
	}
	_, rest, ok := strings.Cut(plain(style[i:]), "url(")
	if !ok {
		return ""
	}
	v, _, ok := strings.Cut(rest, ")")
	if !ok {
		return ""
	}
	return strings.Trim(v, `"' `)
}

// orderTotal is the sum of an order that the Russian site holds in data beside
// the page, and draws only on demand.
func orderTotal(data string) string {
	_, rest, ok := strings.Cut(data, `"summary":{"total":{`)
	if !ok {
		return ""
	}
	_, rest, ok = strings.Cut(rest[:min(len(rest), 400)], `"value":"`)
	if !ok {
		return ""
	}
	v, _, ok := strings.Cut(rest, `"`)
	if !ok || strings.Contains(v, `\`) {
		return ""
	}
	return v
}

// fold makes every run of white space one space.
func fold(s string) string {
	even := true
	for i := 0; even && i < len(s); i++ {
		switch s[i] {
		case '\t', '\n', '\r', '\f', 0xc2:
			even = false
		case ' ':
			even = i+1 == len(s) || s[i+1] != ' '
		}
	}
	if even {
		return s
	}
	var b strings.Builder
	space := false
	for _, r := range s {
		switch r {
		case ' ', '\t', '\n', '\r', '\f', 0xA0:
			if !space {
				b.WriteByte(' ')
			}
			space = true
		default:
			space = false
			b.WriteRune(r)
		}
	}
	return b.String()
}

// shorten cuts a text to n characters.
func shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for i := range s {
		if n--; n < 0 {
			return s[:i]
		}
	}
	return s
}

func attrOf(attrs []string, name string) string {
	for k := 0; k+1 < len(attrs); k += 2 {
		if attrs[k] == name {
			return attrs[k+1]
		}
	}
	return ""
}

// after is where what follows a mark begins, or the end where there is none.
func after(s string, from int, mark string) int {
	if i := strings.Index(s[from:], mark); i >= 0 {
		return from + i + len(mark)
	}
	return len(s)
}

// ends: a sign after a name.
func ends(c byte) bool { return c == ' ' || c == '>' || c == '/' || c == '\n' || c == '\t' }
