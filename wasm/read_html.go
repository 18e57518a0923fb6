//go:build !wasip1

package main

import (
	"io"
	"strings"

	"golang.org/x/net/html"

	"posthorn/wasm/page"
)

// Limits of a snapshot; extension/content/snapshot.ts has the same.
const (
	snapshotNodes = 60000
	snapshotText  = 1000      // characters of one text
	snapshotAttr  = 2000      // characters of one attribute
	snapshotBytes = 8_000_000 // of all texts and attributes
)

// snapshotHTML makes a snapshot of a saved page by the same rules as the
// content script does of a living one.
func snapshotHTML(in io.Reader, url string) (*page.Snapshot, error) {
	doc, err := html.Parse(in)
	if err != nil {
		return nil, err
	}
	s := &page.Snapshot{URL: url}
	var body *html.Node
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch {
		case n.Data == "html" && s.Language == "":
			s.Language = attrOf(n, "lang")
		case n.Data == "title" && s.Title == "" && n.FirstChild != nil:
			s.Title = shorten(strings.TrimSpace(fold(n.FirstChild.Data)), snapshotText)
		case n.Data == "body" && body == nil:
			body = n
		}
	}
	if body == nil {
		return s, nil
	}
	w := walk{of: map[*html.Node]int32{}}
	// The walk goes by siblings and parents, so that deep pages need no stack.
	for n, leave := body, false; n != nil; {
		if !leave && w.enter(n) && n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		if w.cut || n == body {
			break
		}
		if n.NextSibling != nil {
			n, leave = n.NextSibling, false
			continue
		}
		n, leave = n.Parent, true
	}
	s.Cut = w.cut
	s.SetNodes(w.nodes)
	return s, nil
}

// walk collects the nodes of a page.
type walk struct {
	nodes []page.Node
	of    map[*html.Node]int32
	size  int
	space bool // white space stands before what comes next
	cut   bool
}

// enter adds a node, and says whether to go into it.
func (w *walk) enter(n *html.Node) bool {
	switch n.Type {
	case html.TextNode:
		w.text(n, n.Data)
		return false
	case html.ElementNode:
	default:
		return false
	}
	nd := page.Node{Tag: n.Data}
	switch n.Data {
	case "script":
		total := orderTotal(n)
		if total == "" {
			return false
		}
		nd.Attrs = []string{"data-order-total", total}
	case "style", "noscript", "template", "svg", "canvas", "link", "meta", "head", "posthorn-track", "posthorn-note", "posthorn-all", "audio", "video", "object", "math":
		return false
	default:
		if hiddenNode(n) {
			return false
		}
		nd.Class, nd.Attrs = shorten(attrOf(n, "class"), snapshotText), attrsOf(n)
	}
	if !w.add(n, nd) {
		return false
	}
	switch n.Data {
	case "script", "textarea", "select", "iframe":
		return false
	}
	// An element without elements has one text.
	text := ""
	for c := range n.ChildNodes() {
		switch c.Type {
		case html.ElementNode:
			return true
		case html.TextNode:
			text += c.Data
		}
	}
	if n.FirstChild != nil {
		w.text(n.FirstChild, text)
	}
	return false
}

// text adds a run of text that stands where n does.
func (w *walk) text(n *html.Node, text string) {
	text = fold(text)
	if text == " " || text == "" {
		w.space = w.space || text == " "
		return
	}
	if w.space && text[0] != ' ' {
		text = " " + text
	}
	w.space = false
	w.add(n, page.Node{Tag: "#text", Text: shorten(text, snapshotText)})
}

// add adds a node, unless the page is larger than a snapshot may be.
func (w *walk) add(n *html.Node, nd page.Node) bool {
	w.size += len(nd.Text) + len(nd.Class) + len(nd.Tag)
	for _, a := range nd.Attrs {
		w.size += len(a)
	}
	if w.cut = w.cut || len(w.nodes) >= snapshotNodes || w.size > snapshotBytes; w.cut {
		return false
	}
	nd.Parent = -1
	if p, ok := w.of[n.Parent]; ok {
		nd.Parent = p
	}
	w.of[n] = int32(len(w.nodes))
	w.nodes = append(w.nodes, nd)
	return true
}

// attrsOf keeps the attributes that tell something of orders and parcels.
func attrsOf(n *html.Node) []string {
	var out []string
	for _, a := range n.Attr {
		if len(out) >= 64 {
			break
		}
		switch name := a.Key; {
		case name == "style":
			if v := background(a.Val); v != "" {
				out = append(out, "background", shorten(v, snapshotAttr))
			}
		case keptAttr(name):
			if a.Val != "" {
				out = append(out, name, shorten(a.Val, snapshotAttr))
			}
		}
	}
	return out
}

func keptAttr(name string) bool {
	switch name {
	case "id", "href", "src", "title", "alt", "name", "type", "aria-label", "datetime":
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
	_, rest, ok := strings.Cut(style[i:], "url(")
	if !ok {
		return ""
	}
	v, _, ok := strings.Cut(rest, ")")
	if !ok {
		return ""
	}
	return strings.Trim(v, `"' `)
}

// hiddenNode: what the page's own markup says is not shown.
func hiddenNode(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "style":
			if strings.Contains(strings.ReplaceAll(a.Val, " ", ""), "display:none") {
				return true
			}
		}
	}
	return false
}

// orderTotal is the sum of an order that the Russian site holds in data beside
// the page, and draws only on demand.
func orderTotal(n *html.Node) string {
	if attrOf(n, "type") != "application/json" || n.FirstChild == nil {
		return ""
	}
	_, rest, ok := strings.Cut(n.FirstChild.Data, `"summary":{"total":{`)
	if !ok {
		return ""
	}
	_, rest, ok = strings.Cut(shorten(rest, 200), `"value":"`)
	if !ok {
		return ""
	}
	v, _, ok := strings.Cut(rest, `"`)
	if !ok || strings.Contains(v, `\`) {
		return ""
	}
	return v
}

func attrOf(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// fold makes every run of white space one space.
func fold(s string) string {
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
