// Package xml reads the answers of carriers that still speak XML, as package
// loose reads JSON: whatever is asked of a [Node] has an answer, and only what
// is asked for by name is read.
//
//	doc, err := xml.Parse(`<a:list xmlns:a="…"><a:item id="7">Posted &amp; sent</a:item></a:list>`)
//	for _, e := range doc.Get("list").All("item") {
//		e.Attr("id") // "7"
//		e.Text       // "Posted & sent"
//	}
//
// Names are given without their prefix: what namespace a prefix stands for
// never mattered yet. A document with a DOCTYPE is refused, so entities cannot
// be declared. encoding/xml would weigh more than all the adapters together.
package xml

import (
	"bytes"
	"strconv"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/internal/answer"
)

const (
	maxDepth = 64
	maxNodes = 100_000
)

// Node is an element. The zero value is one that is not there.
type Node struct {
	Name  string // without its prefix
	Text  string // the text directly inside, entities read, up to some kB
	attrs []string
	kids  []*Node
}

// add takes text in, up to more than any carrier says.
func (n *Node) add(text string) {
	if strings.TrimSpace(text) != "" && len(n.Text) < 4<<10 {
		n.Text += text
	}
}

// Exists tells whether the element was there.
func (n *Node) Exists() bool { return n.Name != "" }

// Bare tells whether nothing is inside but text.
func (n *Node) Bare() bool { return len(n.kids) == 0 }

var none Node

// Get is the first child of that name; several names go down several levels.
func (n *Node) Get(names ...string) *Node {
	for _, name := range names {
		next := &none
		for _, k := range n.kids {
			if k.Name == name {
				next = k
				break
			}
		}
		n = next
	}
	return n
}

// All are the children of that name.
func (n *Node) All(name string) []*Node {
	var out []*Node
	for _, k := range n.kids {
		if k.Name == name {
			out = append(out, k)
		}
	}
	return out
}

// Find is the first element of that name at any depth.
func (n *Node) Find(name string) *Node {
	for _, k := range n.kids {
		if k.Name == name {
			return k
		}
		if f := k.Find(name); f.Exists() {
			return f
		}
	}
	return &none
}

// Attr is an attribute without its prefix, "" where there is none.
func (n *Node) Attr(name string) string {
	for i := 0; i+1 < len(n.attrs); i += 2 {
		if n.attrs[i] == name {
			return n.attrs[i+1]
		}
	}
	return ""
}

// Read screens a response, as answer.JSON does, and reads its body. The node
// is the document: its only child is the root.
func Read(r carriers.Response) (*Node, *carriers.Error) {
	if err := answer.Screen(r); err != nil {
		return &none, err
	}
	switch {
	case len(bytes.TrimSpace(r.Body)) == 0:
		return &none, carriers.Fail(carriers.KindTemporary, "an empty answer")
	case answer.LooksHTML(r.Body):
		return &none, carriers.Fail(carriers.KindTemporary, "a page instead of data")
	case len(r.Body) > carriers.MaxBody:
		return &none, carriers.Fail(carriers.KindLayout, "an answer of "+strconv.Itoa(len(r.Body))+" bytes")
	}
	n, err := Parse(string(r.Body))
	if err != nil && answer.IsWall(r.Body) { // data of another kind
		err = carriers.Fail(carriers.KindBlocked, "data that ask for proof of a human")
	}
	return n, err
}

// Fault is the body of an answer with an error status, where it is XML, for
// adapters to read the carrier's own code of it.
func Fault(r carriers.Response) *Node {
	if r.Status < 400 || len(r.Body) > carriers.MaxBody || answer.LooksHTML(r.Body) {
		return &none
	}
	n, err := Parse(string(r.Body))
	if err != nil {
		return &none
	}
	return n
}

// Parse reads a document. It fails, as layout, where one is broken or breaks
// off.
func Parse(s string) (*Node, *carriers.Error) {
	whole := len(s)
	broken := func() (*Node, *carriers.Error) {
		return &none, carriers.Fail(carriers.KindLayout, "broken XML at byte "+strconv.Itoa(whole-len(s)))
	}
	doc := &Node{}
	open := []*Node{doc}
	s = strings.TrimPrefix(s, "\ufeff")
	for nodes := 0; s != ""; {
		top := open[len(open)-1]
		if s[0] != '<' {
			end := strings.IndexByte(s, '<')
			if end < 0 {
				end = len(s)
			}
			if len(open) == 1 && strings.TrimSpace(s[:end]) != "" {
				return broken()
			}
			top.add(unescape(s[:end]))
			s = s[end:]
			continue
		}
		if i := skip(s, "<!--", "-->") + skip(s, "<?", "?>"); i != 0 {
			if i < 0 {
				return broken()
			}
			s = s[i:]
			continue
		}
		if i := skip(s, "<![CDATA[", "]]>"); i != 0 {
			if i < 0 || len(open) == 1 {
				return broken()
			}
			top.add(s[9 : i-3])
			s = s[i:]
			continue
		}
		end := tagEnd(s)
		if end < 0 || strings.HasPrefix(s, "<!") {
			return broken()
		}
		if s[1] == '/' {
			if len(open) == 1 || local(strings.TrimSpace(s[2:end])) != top.Name {
				return broken()
			}
			open = open[:len(open)-1]
			s = s[end+1:]
			continue
		}
		inner, empty := strings.CutSuffix(s[1:end], "/")
		n, ok := element(inner)
		if nodes++; !ok || nodes > maxNodes || len(open) > maxDepth || len(open) == 1 && len(doc.kids) > 0 {
			return broken()
		}
		top.kids = append(top.kids, n)
		if !empty {
			open = append(open, n)
		}
		s = s[end+1:]
	}
	if len(open) > 1 || len(doc.kids) == 0 {
		return broken()
	}
	return doc, nil
}

// skip is the length of a piece that begins and ends so, 0 where it does not
// begin so and -1 where it does not end.
func skip(s, from, to string) int {
	if !strings.HasPrefix(s, from) {
		return 0
	}
	i := strings.Index(s[len(from):], to)
	if i < 0 {
		return -1
	}
	return len(from) + i + len(to)
}

func tagEnd(s string) int {
	quote := byte(0)
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i
		}
	}
	return -1
}

const space = " \t\r\n"

func local(name string) string { return name[strings.IndexByte(name, ':')+1:] }

// element reads the inside of an opening tag.
func element(s string) (*Node, bool) {
	i := strings.IndexAny(s, space)
	if i < 0 {
		i = len(s)
	}
	n := &Node{Name: local(s[:i])}
	for s = strings.TrimLeft(s[i:], space); s != ""; s = strings.TrimLeft(s, space) {
		name, value, ok := strings.Cut(s, "=")
		value = strings.TrimLeft(value, space)
		if !ok || value == "" || value[0] != '"' && value[0] != '\'' {
			return n, false
		}
		end := strings.IndexByte(value[1:], value[0])
		if end < 0 {
			return n, false
		}
		n.attrs = append(n.attrs, local(strings.TrimSpace(name)), unescape(value[1:end+1]))
		s = value[end+2:]
	}
	return n, n.Name != "" && !strings.ContainsAny(n.Name, "<&\"'")
}

func unescape(s string) string {
	if strings.IndexByte(s, '&') < 0 {
		return s
	}
	var b strings.Builder
	for i := strings.IndexByte(s, '&'); i >= 0; i = strings.IndexByte(s, '&') {
		b.WriteString(s[:i])
		s = s[i:]
		end := strings.IndexByte(s[:min(len(s), 12)], ';')
		c := ""
		if end > 0 {
			c = entity(s[1:end])
		}
		if c == "" { // not one that we know: it stays as it stands
			c, end = "&", 0
		}
		b.WriteString(c)
		s = s[end+1:]
	}
	return b.String() + s
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
	case "apos":
		return "'"
	}
	if digits, ok := strings.CutPrefix(name, "#"); ok {
		base := 10
		if hex, ok := strings.CutPrefix(digits, "x"); ok {
			digits, base = hex, 16
		}
		if n, err := strconv.ParseUint(digits, base, 21); err == nil && n > 0 {
			return string(rune(n))
		}
	}
	return ""
}

// Escape writes a text so that it can stand in an element or an attribute.
func Escape(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r < ' ' || r == '<' || r == '>' || r == '&' || r == '"' || r == '\'':
			if r >= ' ' || r == '\t' || r == '\n' || r == '\r' {
				b.WriteString("&#" + strconv.Itoa(int(r)) + ";")
			}
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
