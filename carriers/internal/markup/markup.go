// Package markup reads pages, where a carrier answers with nothing better: one
// piece after the other, no tree, no style.
//
//	for p, rest := markup.Next(page); p.Kind != markup.End; p, rest = markup.Next(rest) {
//		switch {
//		case p.Kind == markup.Open && p.Name == "td":  // <td class="when">
//		case p.Kind == markup.Text:                    // "Held by import Customs", entities read
//		}
//	}
//
// Comments, scripts and styles are passed over. A page that breaks off ends.
package markup

import (
	"strconv"
	"strings"
)

// Kind says what a piece is.
type Kind uint8

const (
	End   Kind = iota // nothing is left
	Text              // words between tags
	Open              // <td …>, <br/>
	Close             // </td>
)

// Piece is a tag or the text between two.
type Piece struct {
	Kind  Kind
	Name  string // of a tag, in lower case
	Text  string // of a text, its entities read
	attrs string
}

// Next gives the first piece of a page and what is left behind it.
func Next(page string) (Piece, string) {
	for page != "" {
		if page[0] != '<' {
			end := strings.IndexByte(page, '<')
			if end < 0 {
				end = len(page)
			}
			return Piece{Kind: Text, Text: unescape(page[:end])}, page[end:]
		}
		if rest, ok := strings.CutPrefix(page, "<!--"); ok {
			_, page, _ = strings.Cut(rest, "-->")
			continue
		}
		end := tagEnd(page)
		if end < 0 {
			return Piece{}, ""
		}
		inner := page[1:end]
		page = page[end+1:]
		kind := Open
		if rest, ok := strings.CutPrefix(inner, "/"); ok {
			kind, inner = Close, rest
		}
		i := 0
		for i < len(inner) && (inner[i]|0x20 >= 'a' && inner[i]|0x20 <= 'z' || inner[i] >= '0' && inner[i] <= '9') {
			i++
		}
		name := strings.ToLower(inner[:i])
		if name == "" { // <!DOCTYPE html>, <?xml?>
			continue
		}
		if kind == Open && (name == "script" || name == "style") {
			page = behind(page, "</"+name)
			continue
		}
		return Piece{Kind: kind, Name: name, attrs: inner[i:]}, page
	}
	return Piece{}, ""
}

// tagEnd is where a tag's > stands, those in quotes left aside.
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

// behind is what follows the first closing tag of that name, in any case.
func behind(s, tag string) string {
	for i := 0; i+len(tag) <= len(s); i++ {
		if s[i] == '<' && strings.EqualFold(s[i:i+len(tag)], tag) {
			_, rest, _ := strings.Cut(s[i:], ">")
			return rest
		}
	}
	return ""
}

// Attr is an attribute of a tag, "" where there is none.
func (p Piece) Attr(name string) string {
	s := p.attrs
	for {
		s = strings.TrimLeft(s, " \t\r\n/")
		i := strings.IndexAny(s, "= \t\r\n/")
		if s == "" {
			return ""
		}
		if i < 0 {
			i = len(s)
		}
		key, value := s[:i], ""
		s = strings.TrimLeft(s[i:], " \t\r\n")
		if strings.HasPrefix(s, "=") {
			s = strings.TrimLeft(s[1:], " \t\r\n")
			if s != "" && (s[0] == '"' || s[0] == '\'') {
				value, s, _ = strings.Cut(s[1:], s[:1])
			} else {
				end := strings.IndexAny(s, " \t\r\n")
				if end < 0 {
					end = len(s)
				}
				value, s = s[:end], s[end:]
			}
		} else if i == 0 {
			s = s[min(1, len(s)):]
		}
		if strings.EqualFold(key, name) {
			return unescape(value)
		}
	}
}

// Is tells whether a piece opens a tag of that name and class; an empty class
// is any.
func (p Piece) Is(name, class string) bool {
	if p.Kind != Open || p.Name != name {
		return false
	}
	if class == "" {
		return true
	}
	for _, c := range strings.Fields(p.Attr("class")) {
		if c == class {
			return true
		}
	}
	return false
}

// entities are the ones that tables of scans use; others stay as they stand.
var entities = [...][2]string{{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", `"`}, {"apos", "'"}, {"nbsp", " "}}

func unescape(s string) string {
	if strings.IndexByte(s, '&') < 0 {
		return s
	}
	var b strings.Builder
	for {
		i := strings.IndexByte(s, '&')
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		s = s[i:]
		end := strings.IndexByte(s[:min(len(s), 10)], ';')
		text := "&"
		if end > 0 {
			if t := entity(s[1:end]); t != "" {
				text = t
			} else {
				end = 0
			}
		} else {
			end = 0
		}
		b.WriteString(text)
		s = s[end+1:]
	}
}

func entity(name string) string {
	for _, e := range entities {
		if e[0] == name {
			return e[1]
		}
	}
	if digits, ok := strings.CutPrefix(name, "#"); ok {
		base := 10
		if strings.HasPrefix(digits, "x") || strings.HasPrefix(digits, "X") {
			digits, base = digits[1:], 16
		}
		if n, err := strconv.ParseUint(digits, base, 21); err == nil && n > 0 {
			return string(rune(n))
		}
	}
	return ""
}
