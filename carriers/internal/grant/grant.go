// Package grant is for interfaces that want a key of the user's own: it writes
// credentials into requests, and fetches the tokens of those that want one
// first (OAuth's client credentials).
//
//	var v2 = carriers.Interface{Ask: flow.Ask, Read: flow.Read, …}
//	var flow = grant.Flow{Token: token, Track: track, Answer: read}
//
// Without a token in Ask.Carry the flow asks for one; the answer that holds it
// gives a Next with the tracking request, which carries the token on, and tells
// how long it Lives. Whoever keeps it may put it into Carry of a later asking
// and saves a request.
package grant

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/loose"
)

// Flow is an interface that is asked with a token.
type Flow struct {
	Token  func(carriers.Ask) carriers.Request
	Track  func(a carriers.Ask, token string) (carriers.Request, error)
	Answer func(carriers.Ask, carriers.Response) (carriers.Answer, error)
}

// Ask asks for a token, or with the one in Carry for the numbers. Numbers that
// cannot be asked for are refused before any token is fetched.
func (f Flow) Ask(a carriers.Ask) (carriers.Request, error) {
	q, err := f.Track(a, a.Carry)
	switch {
	case err != nil:
		return carriers.Request{}, err
	case a.Carry == "":
		return f.Token(a), nil
	case !fine(a.Carry):
		return carriers.Request{}, carriers.Fail(carriers.KindUnauthorized, "a token that cannot be sent")
	}
	q.Carry = a.Carry
	return q, nil
}

// Read reads a token or an answer: it is told by what is in it, since a token
// may have been at hand from the first.
func (f Flow) Read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body := loose.Value{}
	if len(r.Body) < maxToken*2 {
		body, _ = loose.Parse(r.Body)
	}
	token := body.Get("access_token").Text()
	switch fault := body.Get("error").Text(); {
	case token != "" && !fine(token):
		return answer.Fail(carriers.KindLayout, "a token that cannot be sent")
	case token != "" && r.Status < 300:
		q, err := f.Track(a, token)
		if err != nil {
			return carriers.Answer{}, err
		}
		q.Carry, q.Lives = token, lives(body.Get("expires_in").Int())
		return carriers.Answer{Next: &q}, nil
	case r.Status < 500 && (strings.Contains(fault, "client") || strings.Contains(fault, "unauthorized") || strings.Contains(fault, "invalid_")):
		return answer.Fail(carriers.KindUnauthorized, "the key was refused with "+answer.Clip(fault, 40))
	}
	return f.Answer(a, r)
}

const maxToken = 8 << 10

// lives is for how long a token is good, in seconds: as it is told, within
// reason; some minutes where nothing is.
func lives(told int64) int64 {
	if told <= 0 {
		return 300
	}
	return min(told, 24*60*60)
}

// fine tells whether a token can stand in a header.
func fine(token string) bool {
	for i := 0; i < len(token); i++ {
		if token[i] <= ' ' || token[i] > '~' {
			return false
		}
	}
	return len(token) <= maxToken
}

// JSON reads an answer as answer.JSON does, but for an HTTP 403 that is data:
// that is no wall, the key has no right to this.
func JSON(r carriers.Response) (loose.Value, *carriers.Error) {
	if r.Status == 403 {
		if v, err := loose.Parse(r.Body); err == nil && v.IsObject() && !answer.IsWall(r.Body) {
			return v, carriers.Fail(carriers.KindUnauthorized, "HTTP 403: the key has no right to this")
		}
	}
	return answer.JSON(r)
}

// Refused is the body of an answer with an error status (4xx and 5xx), where
// it is data, for adapters to read the carrier's own code of it.
func Refused(r carriers.Response) loose.Value {
	if r.Status < 400 || len(r.Body) > carriers.MaxBody {
		return loose.Value{}
	}
	v, _ := loose.Parse(r.Body)
	return v
}

// Key is a credential, as it may stand in a header: one with other characters
// counts as missing.
func Key(a carriers.Ask, name string) string {
	if k := a.Credentials[name]; fine(k) {
		return k
	}
	return ""
}

// Form writes names and values as a form is sent.
func Form(pairs ...string) string {
	var b strings.Builder
	for i := 0; i+1 < len(pairs); i += 2 {
		if i > 0 {
			b.WriteByte('&')
		}
		b.WriteString(pairs[i] + "=" + Escape(pairs[i+1]))
	}
	return b.String()
}

// Escape writes a text so that it can stand in a form or an address.
func Escape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || strings.IndexByte("-_.~", c) >= 0 {
			b.WriteByte(c)
		} else {
			const hex = "0123456789ABCDEF"
			b.WriteByte('%')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		}
	}
	return b.String()
}

// Quote writes a text as a JSON string.
func Quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c < ' ':
			const hex = "0123456789abcdef"
			b.WriteString(`\u00`)
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		default:
			b.WriteByte(c)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// Basic is the Authorization header of a user and a password. base64 stands
// here because encoding/base64 brings half of reflection along.
func Basic(user, password string) string {
	const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	s := user + ":" + password
	b := []byte("Basic ")
	for i := 0; i < len(s); i += 3 {
		n := uint(s[i]) << 16
		if i+1 < len(s) {
			n |= uint(s[i+1]) << 8
		}
		if i+2 < len(s) {
			n |= uint(s[i+2])
		}
		four := []byte{digits[n>>18], digits[n>>12&63], digits[n>>6&63], digits[n&63]}
		if i+1 >= len(s) {
			four[2] = '='
		}
		if i+2 >= len(s) {
			four[3] = '='
		}
		b = append(b, four...)
	}
	return string(b)
}

// Place joins the parts of a place that are told.
func Place(parts ...loose.Value) string {
	var list []string
	for _, p := range parts {
		if s := answer.Word(p); s != "" {
			list = append(list, s)
		}
	}
	return answer.Clip(strings.Join(list, ", "), 200)
}
