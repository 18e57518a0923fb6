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
	size := 0
	space := false
	parents := map[*html.Node]int32{}
	// The walk goes by siblings and parents, so that deep pages need no stack.
	for n, leave := body, false; n != nil; {
		if !leave && enter(s, n, parents, &size, &space) && n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		if s.Cut {
			break
		}
		if n == body {
			break
		}
		if n.NextSibling != nil {
			n, leave = n.NextSibling, false
			continue
		}
		n, leave = n.Parent, true
	}
	return s, nil
}

// enter adds a node, and says whether to go into it.
func enter(s *page.Snapshot, n *html.Node, at map[*html.Node]int32, size *int, space *bool) bool {
	parent := int32(-1)
	if n.Parent != nil {
		if p, ok := at[n.Parent]; ok {
			parent = p
		}
	}
	var nd page.Node
	switch n.Type {
	case html.TextNode:
		text := fold(n.Data)
		if text == " " || text == "" {
			*space = *space || text == " "
			return false
		}
		if *space && text[0] != ' ' {
			text = " " + text
		}
		*space = false
		nd = page.Node{Tag: "#text", Text: shorten(text, snapshotText)}
	case html.ElementNode:
		switch n.Data {
		case "script":
			total := orderTotal(n)
			if total == "" {
				return false
			}
			nd = page.Node{Tag: "script", Attrs: []string{"data-order-total", total}}
		case "style", "noscript", "template", "svg", "canvas", "link", "meta", "head", "posthorn-track", "posthorn-note", "posthorn-all", "audio", "video", "object", "math":
			return false
		default:
			if hiddenNode(n) {
				return false
			}
			nd = page.Node{Tag: n.Data, Class: shorten(attrOf(n, "class"), snapshotText), Attrs: attrsOf(n)}
		}
	default:
		return false
	}
	*size += len(nd.Text) + len(nd.Class) + len(nd.Tag)
	for _, a := range nd.Attrs {
		*size += len(a)
	}
	if len(s.Nodes) >= snapshotNodes || *size > snapshotBytes {
		s.Cut = true
		return false
	}
	nd.Parent = parent
	at[n] = int32(len(s.Nodes))
	s.Nodes = append(s.Nodes, nd)
	switch nd.Tag {
	case "#text", "script", "textarea", "select", "iframe":
		return false
	}
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
