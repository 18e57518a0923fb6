package relay

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"sync"

	"posthorn/carriers"
	"posthorn/wasm/relay/calls"
)

// offer is an interface that is switched on.
type offer struct {
	carrier *carriers.Carrier
	on      *carriers.Interface
	keys    map[string]string // Credentials; a key that is not set is not there
	daily   int64             // requests in a day; 0: as many as there are

	// What makes its answers differ, found out at the first number.
	once        sync.Once
	classes     []string // for each of languages, the first that is answered in the same way
	postcode    bool
	destination bool
}

// complete tells whether all keys are there.
func (o *offer) complete() bool { return len(o.keys) == len(o.on.Needs) }

// oauth tells whether the interface is asked with a token that is got with the
// keys beforehand, and is good for many requests: OAuth's clients have a
// secret. Carry is that token.
func (o *offer) oauth() bool { return slices.Contains(o.on.Needs, "clientSecret") }

// languages are those of the extension. Answers are kept for these alone, so
// that nobody has one number asked for in a thousand languages.
var languages = []string{"en", "ar", "de", "es", "fr", "he", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru", "tr", "uk", "zh-CN"}

// language is the place in languages of the one that suits a user's.
func language(tag string) int {
	own, _, _ := strings.Cut(strings.ToLower(tag), "-")
	for i, l := range languages {
		if first, _, _ := strings.Cut(l, "-"); first == own {
			return i
		}
	}
	return 0
}

// key writes what is wanted of the interface as an asking whose ID is the same
// for all askings that get the same answer. An adapter is pure, so it is asked
// what it would send: where that is the same for two languages, the answer is.
func (o *offer) key(number, postcode, destination string, language int) calls.Wanted {
	w := calls.Wanted{ID: string(o.appendID(nil, number, postcode, destination, language)), Carrier: o.carrier.ID, Number: number, Language: o.classes[language]}
	if o.destination {
		w.Destination = destination
	}
	if o.postcode {
		w.Postcode = plain(postcode)
	}
	return w
}

// appendID appends the ID that key gives, which most askings need nothing of
// besides.
func (o *offer) appendID(b []byte, number, postcode, destination string, language int) []byte {
	o.once.Do(func() { o.probe(number) })
	b = append(append(append(b, o.carrier.ID...), ' '), number...)
	b = append(append(b, ' '), o.classes[language]...)
	if o.destination && destination != "" {
		b = append(append(b, ' '), destination...)
	}
	if o.postcode && postcode != "" {
		// What is kept must not tell where somebody lives.
		sum := sha256.Sum256([]byte(string(b) + " " + plain(postcode)))
		b = hex.AppendEncode(append(b, ' '), sum[:8])
	}
	return b
}

func plain(postcode string) string { return strings.ToUpper(strings.ReplaceAll(postcode, " ", "")) }

func (o *offer) probe(number string) {
	keys := map[string]string{}
	for _, need := range o.on.Needs {
		keys[need] = "k"
	}
	// sent is what would be sent, first and with a token.
	sent := func(a carriers.Ask) string {
		a.Numbers, a.Credentials = []string{number}, keys
		text := ""
		for _, carry := range []string{"", "t"} {
			a.Carry = carry
			q, err := o.on.Ask(a)
			text += q.Method + " " + q.URL + "\n" + q.Body + "\n"
			for _, name := range sorted(q.Headers) {
				text += name + ": " + q.Headers[name] + "\n"
			}
			if err != nil {
				text += err.Error()
			}
		}
		return text
	}
	const code, other = "1012AB", "75001"
	o.postcode = o.on.Postcode || sent(carriers.Ask{Postcode: code}) != sent(carriers.Ask{Postcode: other})
	usual := sent(carriers.Ask{Postcode: code})
	for _, d := range []string{"NL", "DE", "RO", "HU", "BG", "BR", "US", "RU"} {
		o.destination = o.destination || sent(carriers.Ask{Postcode: code, Destination: d}) != usual
	}
	o.classes = make([]string, len(languages))
	first := map[string]string{}
	for i, l := range languages {
		text := sent(carriers.Ask{Postcode: code, Language: l})
		if first[text] == "" {
			first[text] = l
		}
		o.classes[i] = first[text]
	}
}

func sorted(m map[string]string) []string {
	names := make([]string, 0, len(m))
	for n := range m {
		names = append(names, n)
	}
	slices.Sort(names)
	return names
}
