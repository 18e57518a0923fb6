// Package number finds tracking numbers in any text, and names their carriers.
//
// It weighs evidence, since no single sign is enough. Take a line of an order
// page:
//
//	Order 8190034471925516 · sent with СДЭК, трек-номер 1106 153417
//
//	8190034471925516  sixteen digits, as Canada Post has them; but "Order"
//	                  stands before it, and that rules: not offered
//	1106 153417       ten digits in two groups, no check digit: a dozen
//	                  carriers' numbers look like this, and so do telephone
//	                  numbers; but "трек-номер" stands before it, and СДЭК is
//	                  named nearby: cdek, offered
//
// The layers are the shape ([directory.Match]), the check digit (evidence, not
// a gate: real numbers fail it), words that stand before and after in many
// languages, carriers' names nearby, the host of a link around it, the country
// of the site; and against it, words and forms of order ids, prices, telephone
// numbers, bank accounts, cards, dates and articles. Each finding tells its
// [Reason]s.
//
// One pass reads the text; words are looked at only around what has the form
// of a number, each at most once, so the time is linear in the length. Nothing
// further than [Reach] bytes away has any influence.
//
// Why no regular expressions: over a megabyte of text they take seconds in
// WebAssembly.
package number

import (
	"iter"
	"strings"
	"unicode/utf8"

	"posthorn/carriers/directory"
)

// Reach is how many bytes to either side of a number can influence what is
// said of it.
const Reach = 700

// Hint is what is known of where the text comes from. All of it may be empty.
type Hint struct {
	Country  string // ISO 3166 letters of the buyer
	Language string // BCP 47 of the page or the user
	Site     string // host name of the page
	// Asked is set when the user put the text in to have its numbers tracked:
	// a line that holds nothing but a number is then taken at its word.
	Asked bool
}

// Found is one tracking number in a text.
type Found struct {
	Number     string   // upper case, no separators, Latin letters
	Start, End int      // its place in the text, in bytes
	Carriers   []string // IDs, the likeliest first
	// Confidence is from 0 to 1. From 0.5 on it may be offered to a user who
	// did not ask.
	Confidence float64
	Reasons    []Reason
	// Corrections are numbers, one digit or one swap of neighbours away,
	// whose check digit is right. Only Check fills them.
	Corrections []string
}

// Find returns the tracking numbers in a text in the order of their places.
// A number that stands twice is told twice. Findings may share their Carriers
// and Reasons: read only.
func Find(text string, hint Hint) (out []Found) {
	for found := range Each(text, hint) {
		if n := len(out); n == cap(out) {
			// Room for as many as there will be if the text goes on like this.
			rest := int(float64(n+1) * float64(len(text)-found.End) / float64(found.End))
			out = append(make([]Found, 0, n+1+min(max(rest+rest/16, n/4+1), 15*n+1)), out...)
		}
		out = append(out, found)
	}
	return out
}

// Each tells what Find finds, one after the other. Nothing is kept of what was
// told, so that it takes no memory to speak of, however many there are.
func Each(text string, hint Hint) iter.Seq[Found] {
	return func(yield func(Found) bool) {
		var f finder
		f.begin(text, hint, yield)
		if s, e, ok := lone(text); ok && f.bare(s, e) {
			return
		}
		f.scan()
	}
}

// Check reads one number as a user typed it. It is false where the text holds
// no number, or more than one. When the check digit is wrong, Corrections
// says what may have been meant.
func Check(text string) (Found, bool) {
	found := Find(text, Hint{Asked: true})
	if len(found) == 0 {
		return Found{}, false
	}
	best := 0
	for i := range found {
		if found[i].Number != found[0].Number && found[i].Confidence >= 0.5 && found[0].Confidence >= 0.5 {
			return Found{}, false
		}
		if found[i].Confidence > found[best].Confidence {
			best = i
		}
	}
	f := found[best]
	for _, r := range f.Reasons {
		if r.Code == CheckWrong {
			f.Corrections = corrections(f.Number)
			break
		}
	}
	return f, true
}

// Normalize writes a number as carriers store it: upper case, Latin letters
// for their Cyrillic, Greek and full-width doubles, nothing but letters and
// digits.
func Normalize(s string) string {
	clean := true
	for i := 0; i < len(s) && clean; i++ {
		c := s[i]
		clean = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z'
	}
	if clean {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		if c, k := class(r); k == isAlnum || k == isDouble {
			b.WriteByte(c)
		}
		i += size
	}
	return b.String()
}

// siteCountry is the country that the hint speaks for: the buyer's, else that
// of the site's name, else that of the language.
func siteCountry(h Hint) string {
	if len(h.Country) == 2 {
		return upper(h.Country)
	}
	for _, s := range [...]string{h.Site, h.Language} {
		if n := len(s); n > 3 && (s[n-3] == '.' || s[n-3] == '-') {
			if c := upper(s[n-2:]); c == "UK" {
				return "GB"
			} else {
				return c
			}
		}
	}
	const languages = "ruRU plPL frFR esES itIT deDE nlNL ptPT trTR huHU roRO bgBG ukUA heIL jaJP koKR csCZ"
	for i := 0; i+4 <= len(languages) && len(h.Language) == 2; i += 5 {
		if languages[i:i+2] == h.Language {
			return languages[i+2 : i+4]
		}
	}
	return ""
}

func upper(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'a' && c <= 'z' {
			b[i] = c - 32
		}
	}
	return string(b)
}

// Link is the public page of the number at its first carrier.
func (f *Found) Link() string {
	carrier := ""
	if len(f.Carriers) > 0 {
		carrier = f.Carriers[0]
	}
	return directory.Link(carrier, f.Number)
}

// Service is the kind of mail that S10's letters tell (see [ServiceName]);
// empty for other numbers.
func (f *Found) Service() string {
	n := f.Number
	if len(n) != 13 || n[0] < 'A' || n[1] < 'A' || n[2] > '9' || n[11] < 'A' || n[12] < 'A' {
		return ""
	}
	for _, h := range directory.Match([]byte(n), nil) {
		if h.Outcome == directory.Unchecked {
			continue
		}
		switch n[0] {
		case 'C':
			if n[1] == 'V' {
				return "insured_parcel"
			}
			return "parcel"
		case 'E':
			return "ems"
		case 'H':
			return "ecommerce"
		case 'L':
			return "tracked_letter"
		case 'M':
			return "mbag"
		case 'Q':
			return "reply"
		case 'R':
			return "registered"
		case 'U':
			return "letter"
		case 'V':
			return "insured_letter"
		case 'A', 'B', 'D', 'G', 'N', 'P', 'Z':
			return "domestic"
		}
		return "other"
	}
	return ""
}

// ServiceName says in English what a Service code means: the kind of mail that
// the first letter of a number of the UPU's standard S10 stands for.
func ServiceName(code string) string {
	switch code {
	case "parcel":
		return "parcel post"
	case "insured_parcel":
		return "insured parcel"
	case "ems":
		return "EMS, express mail"
	case "ecommerce":
		return "e-commerce parcel"
	case "tracked_letter":
		return "tracked letter or small packet"
	case "mbag":
		return "M-bag, printed matter"
	case "reply":
		return "business reply"
	case "registered":
		return "registered letter or small packet"
	case "letter":
		return "letter post without full tracking"
	case "insured_letter":
		return "insured letter"
	case "domestic":
		return "service of that country, or agreed between two"
	case "other":
		return "letters that S10 does not allot"
	}
	return ""
}
