package loose

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"posthorn/carriers"
)

// Parse reads a whole text, as RFC 8259 has it; only what is not UTF-8 in a
// string is let pass, as the replacement character. The error is of kind
// layout and says where.
func Parse(b []byte) (Value, *carriers.Error) {
	p := parser{rest: strings.TrimPrefix(string(b), "\xef\xbb\xbf")}
	p.size, p.valid = len(p.rest), utf8.ValidString(p.rest)
	v, err := p.value(0)
	if err != nil {
		return Value{}, err
	}
	if p.space(); len(p.rest) > 0 {
		if p.rest[0] == '{' || p.rest[0] == '[' {
			return Value{}, carriers.Fail(carriers.KindLayout, "more than one JSON value")
		}
		return Value{}, p.broken()
	}
	return v, nil
}

// parser goes through a text from its beginning: rest is what lies ahead. The
// strings that it reads are parts of the text, so few have to be made.
type parser struct {
	rest   string
	valid  bool // the text is UTF-8
	size   int  // of the whole text
	values int
	spare  []node
}

// keep gives a node a place; places are got by the dozen.
func (p *parser) keep(n node) Value {
	if len(p.spare) == 0 {
		p.spare = make([]node, 32)
	}
	at := &p.spare[0]
	p.spare = p.spare[1:]
	*at = n
	return Value{at}
}

func (p *parser) broken() *carriers.Error {
	return carriers.Fail(carriers.KindLayout, "broken JSON at byte "+strconv.Itoa(p.size-len(p.rest)))
}

func (p *parser) space() {
	i := 0
	for i < len(p.rest) && (p.rest[i] == ' ' || p.rest[i] == '\n' || p.rest[i] == '\r' || p.rest[i] == '\t') {
		i++
	}
	p.rest = p.rest[i:]
}

// sign skips space and takes c, if it is next.
func (p *parser) sign(c byte) bool {
	p.space()
	if len(p.rest) == 0 || p.rest[0] != c {
		return false
	}
	p.rest = p.rest[1:]
	return true
}

func (p *parser) value(depth int) (Value, *carriers.Error) {
	if p.values++; p.values > maxValues {
		return Value{}, carriers.Fail(carriers.KindLayout, "more than "+strconv.Itoa(maxValues)+" JSON values")
	}
	if depth > maxDepth {
		return Value{}, carriers.Fail(carriers.KindLayout, "JSON nested too deeply")
	}
	switch {
	case p.sign('"'):
		s, ok := p.text()
		if !ok {
			return Value{}, p.broken()
		}
		return p.keep(node{kind: text, text: s}), nil
	case p.sign('['):
		return p.items(list, ']', depth)
	case p.sign('{'):
		return p.items(object, '}', depth)
	}
	for _, word := range []string{"null", "true", "false"} {
		if rest, ok := strings.CutPrefix(p.rest, word); ok {
			p.rest = rest
			if word == "null" {
				return Value{}, nil
			}
			return p.keep(node{kind: literal, text: word}), nil
		}
	}
	n := number(p.rest)
	if n == 0 {
		return Value{}, p.broken()
	}
	v := p.keep(node{kind: literal, text: p.rest[:n]})
	p.rest = p.rest[n:]
	return v, nil
}

// items reads what is in a list or an object, behind its opening sign.
func (p *parser) items(k kind, end byte, depth int) (Value, *carriers.Error) {
	v := node{kind: k}
	if p.sign(end) {
		return p.keep(v), nil
	}
	for {
		if k == object {
			if !p.sign('"') {
				return Value{}, p.broken()
			}
			name, ok := p.text()
			if !ok || !p.sign(':') {
				return Value{}, p.broken()
			}
			if v.names == nil {
				v.names = make([]string, 0, 4)
			}
			v.names = append(v.names, name)
		}
		item, err := p.value(depth + 1)
		if err != nil {
			return Value{}, err
		}
		if v.items == nil {
			v.items = make([]Value, 0, 4)
		}
		v.items = append(v.items, item)
		if p.sign(end) {
			return p.keep(v), nil
		}
		if !p.sign(',') {
			return Value{}, p.broken()
		}
	}
}

// text reads a string, behind its opening quote.
func (p *parser) text() (string, bool) {
	var b []byte // what was read, once it differs from what is written
	for i := 0; i < len(p.rest); i++ {
		switch c := p.rest[i]; {
		case c == '"':
			s := p.rest[:i]
			p.rest = p.rest[i+1:]
			if b != nil {
				s = string(append(b, s...))
			}
			if !p.valid {
				s = strings.ToValidUTF8(s, "\uFFFD")
			}
			return s, true
		case c < ' ':
			return "", false
		case c == '\\':
			b = append(b, p.rest[:i]...)
			p.rest = p.rest[i+1:]
			var ok bool
			if b, ok = p.escape(b); !ok {
				return "", false
			}
			i = -1
		}
	}
	return "", false
}

// escape reads what stands behind a backslash and appends what it means.
func (p *parser) escape(b []byte) ([]byte, bool) {
	if len(p.rest) == 0 {
		return b, false
	}
	c := p.rest[0]
	p.rest = p.rest[1:]
	if c == 'u' {
		r, ok := p.hex()
		if !ok {
			return b, false
		}
		// Half of a pair alone is read as the replacement character.
		if utf16.IsSurrogate(r) {
			high := r
			r = utf8.RuneError
			if strings.HasPrefix(p.rest, `\u`) {
				ahead := *p
				ahead.rest = ahead.rest[2:]
				if low, ok := ahead.hex(); ok && utf16.DecodeRune(high, low) != utf8.RuneError {
					r = utf16.DecodeRune(high, low)
					*p = ahead
				}
			}
		}
		return utf8.AppendRune(b, r), true
	}
	const written, meant = `"\/bfnrt`, "\"\\/\b\f\n\r\t"
	i := strings.IndexByte(written, c)
	if i < 0 {
		return b, false
	}
	return append(b, meant[i]), true
}

// hex reads four hexadecimal digits.
func (p *parser) hex() (rune, bool) {
	if len(p.rest) < 4 {
		return 0, false
	}
	var r rune
	for _, c := range p.rest[:4] {
		switch {
		case '0' <= c && c <= '9':
			r = r<<4 | rune(c-'0')
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			r = r<<4 | rune(c|0x20-'a'+10)
		default:
			return 0, false
		}
	}
	p.rest = p.rest[4:]
	return r, true
}

// number is the length of the number that a text begins with; 0 when it does
// not begin with one.
func number(b string) int {
	i := 0
	if i < len(b) && b[i] == '-' {
		i++
	}
	whole := digits(b[i:])
	if whole == 0 || whole > 1 && b[i] == '0' {
		return 0
	}
	i += whole
	if i < len(b) && b[i] == '.' {
		n := digits(b[i+1:])
		if n == 0 {
			return 0
		}
		i += 1 + n
	}
	if i < len(b) && b[i]|0x20 == 'e' {
		j := i + 1
		if j < len(b) && (b[j] == '+' || b[j] == '-') {
			j++
		}
		n := digits(b[j:])
		if n == 0 {
			return 0
		}
		i = j + n
	}
	return i
}

func digits(b string) int {
	i := 0
	for i < len(b) && '0' <= b[i] && b[i] <= '9' {
		i++
	}
	return i
}
