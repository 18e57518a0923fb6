// Package answer takes the first look at a carrier's response, the same for
// all: was there an answer, is it a wall, is it the JSON that was asked for?
//
//	var body struct{ Module []entry }
//	if err := answer.JSON(response, &body); err != nil {
//		return carriers.Answer{}, err // blocked, rate_limited, temporary, layout …
//	}
//
// The types [Text], [Int] and [Bool] read fields that a carrier writes now as
// a number and now as a string.
package answer

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"posthorn/carriers"
)

// walls are pieces of pages and answers that ask for proof of a human or turn
// robots away, in lower case.
var walls = []string{
	"x5secdata", "_____tmd_____", "rgv587", "punish", "captcha", "stopcrawler", "unusual traffic",
	"slide to verify", "cf-challenge", "cf_chl_", "just a moment", "attention required", "access denied",
	"are you a robot", "are you human", "incapsula", "imperva", "datadome", "perimeterx", "ddos-guard",
	"servicepipe", "request unsuccessful", "the requested url was rejected", "akamai", "bot detection",
}

// IsWall tells whether a body is a wall. Only its beginning is looked at: a
// real answer may hold any word in its data.
func IsWall(body []byte) bool {
	head := string(bytes.ToLower(body[:min(len(body), 16<<10)]))
	for _, w := range walls {
		if strings.Contains(head, w) {
			return true
		}
	}
	return false
}

// LooksHTML tells whether a body is a page rather than data.
func LooksHTML(body []byte) bool {
	b := bytes.TrimLeft(body, " \t\r\n\xef\xbb\xbf")
	if len(b) == 0 || b[0] != '<' {
		return false
	}
	head := string(bytes.ToLower(b[:min(len(b), 512)]))
	return strings.HasPrefix(head, "<!doctype html") || strings.Contains(head, "<html") || strings.Contains(head, "<head") ||
		strings.Contains(head, "<body") || strings.Contains(head, "<script") || strings.Contains(head, "<title")
}

// Screen judges a response by its HTTP status and by walls. nil means: go on
// and read it. Answers of 4xx that carry the carrier's own error body are the
// adapter's to read first.
func Screen(r carriers.Response) *carriers.Error {
	wait := RetryAfter(r.RetryAfter, r.Now)
	at := func(kind carriers.Kind, what string) *carriers.Error {
		return &carriers.Error{Kind: kind, Message: "HTTP " + strconv.Itoa(r.Status) + ": " + what, RetryAfter: wait}
	}
	switch {
	case r.Status == 0:
		return at(carriers.KindTemporary, "no answer")
	case r.Status == 429:
		return at(carriers.KindRateLimited, "too many requests")
	case r.Status == 401 || r.Status == 407:
		return at(carriers.KindUnauthorized, "the key was refused")
	case LooksHTML(r.Body) && IsWall(r.Body):
		return at(carriers.KindBlocked, "a page that asks for proof of a human")
	case r.Status == 403 || r.Status == 451:
		return at(carriers.KindBlocked, "refused")
	case r.Status == 404 || r.Status == 410:
		return at(carriers.KindNotFound, "nothing there")
	case r.Status == 408 || r.Status >= 500:
		return at(carriers.KindTemporary, "the carrier's machine failed")
	case r.Status >= 300 && r.Status < 400:
		return at(carriers.KindBlocked, "sent elsewhere")
	case r.Status >= 400:
		return at(carriers.KindLayout, "the request was not understood")
	}
	return nil
}

// JSON screens a response and decodes its body into v. Only the fields that v
// names are kept. A body that is a page is blocked or temporary; one that is
// empty is temporary; one that is cut off or of another form is layout.
func JSON(r carriers.Response, v any) *carriers.Error {
	if err := Screen(r); err != nil {
		return err
	}
	body := bytes.TrimSpace(bytes.TrimPrefix(r.Body, []byte("\xef\xbb\xbf")))
	switch {
	case len(body) == 0:
		return carriers.Fail(carriers.KindTemporary, "an empty answer")
	case body[0] == '<':
		return carriers.Fail(carriers.KindTemporary, "a page instead of data")
	case len(body) > carriers.MaxBody:
		return carriers.Fail(carriers.KindLayout, "an answer of "+strconv.Itoa(len(body))+" bytes")
	case deep(body):
		return carriers.Fail(carriers.KindLayout, "nested too deeply")
	}
	if err := json.Unmarshal(body, v); err != nil {
		return carriers.Fail(carriers.KindLayout, position(err))
	}
	return nil
}

// maxDepth is deeper than any carrier's answer that is known (nine).
const maxDepth = 64

func deep(body []byte) bool {
	depth, inString := 0, false
	for i := 0; i < len(body); i++ {
		switch c := body[i]; {
		case inString && c == '\\':
			i++
		case c == '"':
			inString = !inString
		case inString:
		case c == '{' || c == '[':
			if depth++; depth > maxDepth {
				return true
			}
		case c == '}' || c == ']':
			depth--
		}
	}
	return false
}

// position says where decoding failed, without quoting the body.
func position(err error) string {
	switch e := err.(type) {
	case *json.SyntaxError:
		return "broken JSON at byte " + strconv.FormatInt(e.Offset, 10)
	case *json.UnmarshalTypeError:
		return "field " + e.Field + " is a " + e.Value
	}
	return "not the JSON that was expected"
}

// RetryAfter reads the header of that name, in seconds or as a date, and
// gives seconds from now; 0 when there is none or it is past.
func RetryAfter(header string, now int64) int64 {
	header = strings.TrimSpace(header)
	if header == "" {
		return 0
	}
	const most = 7 * 24 * 3600
	if n, err := strconv.ParseInt(header, 10, 64); err == nil {
		return max(0, min(n, most))
	}
	t, err := time.Parse("Mon, 02 Jan 2006 15:04:05 GMT", header)
	if err != nil || now == 0 {
		return 0
	}
	return max(0, min((t.UnixMilli()-now+999)/1000, most))
}

// Clip folds white space and cuts a text to at most n bytes at a rune's edge.
// Bytes that are no text become U+FFFD.
func Clip(s string, n int) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " ")
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// Text is a string field that may be written as a number, a boolean or null.
// Anything else reads as empty.
type Text string

func (t *Text) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		var s string
		if err := json.Unmarshal(b, &s); err != nil {
			return err
		}
		*t = Text(s)
	} else if len(b) > 0 && b[0] != '{' && b[0] != '[' && string(b) != "null" {
		*t = Text(b)
	}
	return nil
}

// Int is a whole number that may be written as a string. Anything else, an
// empty string included, reads as 0.
type Int int64

func (n *Int) UnmarshalJSON(b []byte) error {
	s := strings.TrimSpace(strings.Trim(string(b), `"`))
	if v, err := strconv.ParseInt(s, 10, 64); err == nil {
		*n = Int(v)
	} else if f, err := strconv.ParseFloat(s, 64); err == nil && f > -1e18 && f < 1e18 {
		*n = Int(f)
	}
	return nil
}

// Bool is a truth that may be written as "true", 1 or "1".
type Bool bool

func (t *Bool) UnmarshalJSON(b []byte) error {
	s := strings.Trim(string(b), `"`)
	*t = s == "true" || s == "1"
	return nil
}
