package relay

import (
	"slices"
	"strings"
	"testing"

	"posthorn/carriers"
	"posthorn/carriers/all"
)

// numbers are of the forms that carriers give out.
var numbers = strings.Fields(`RR123456785CN EE123456785CN LP00123456789012 123456789012 1Z12345E0205271688 00340000000000000001 12345678901234
	1234567890 9400100000000000000000 92001901755477000000000000 SYAE123456789 4PX3000000000000CN 59000000000000 20450000000000 6A12345678901
	1234567890123456 12345678901 123456789 ABC1234567 JD014600000000000000 H1000000000000000000 UJ123456785YP 1ONB12345678 XY123456785FR
	3SABCD123456789 8000000000000000000000 622000000000000000000000 PQ123456785ES CTT0000000000000000001 LX123456785DE 1015000000000`)

// TestEveryInterface puts every interface that could be switched on to the
// work that the relay does with it beforehand: its requests pass the check
// before sending, and what makes its answers differ is found.
func TestEveryInterface(t *testing.T) {
	for _, c := range all.All() {
		for i := range c.Interfaces {
			on := &c.Interfaces[i]
			name := c.ID + "/" + on.ID
			if unsuited[name] || on.Accepts == nil {
				continue
			}
			k := slices.IndexFunc(numbers, on.Accepts)
			if k < 0 {
				t.Errorf("%s takes none of the numbers: add one of its form", name)
				continue
			}
			keys := map[string]string{}
			for _, need := range on.Needs {
				keys[need] = "made-up-" + need
			}
			of := &offer{carrier: &c, on: on, keys: keys}
			w := of.key(numbers[k], "1012AB", "RO", language("pt-BR"))
			if len(of.classes) != len(languages) || slices.Contains(of.classes, "") || !strings.HasPrefix(w.ID, c.ID+" "+numbers[k]+" ") || strings.Contains(w.ID, "1012AB") {
				t.Errorf("%s: %+v, languages %v", name, w, of.classes)
			}
			for _, carry := range []string{"", "made-up-token"} {
				q, err := on.Ask(carriers.Ask{Numbers: []string{numbers[k]}, Language: "pt-BR", Postcode: "1012AB", Destination: "RO", Credentials: keys, Carry: carry})
				if err != nil {
					t.Errorf("%s: %v", name, err)
					continue
				}
				if err := lawful(q, on.Hosts); err != nil {
					t.Errorf("%s: %v: %s %s", name, err, q.Method, q.URL)
				}
				if of.oauth() && (carry == "") == strings.Contains(q.Headers["Authorization"], "made-up-token") {
					t.Errorf("%s wants a clientSecret, but does not carry a token", name)
				}
			}
			if on.Postcode && !of.postcode {
				t.Errorf("%s wants a postcode, which makes no difference", name)
			}
		}
	}
}

func TestLanguageClasses(t *testing.T) {
	class := func(id, tag string) string {
		c, _ := all.Get(id)
		of := &offer{carrier: &c, on: &c.Interfaces[0]}
		k := slices.IndexFunc(numbers, of.on.Accepts)
		return of.key(numbers[k], "", "", language(tag)).Language
	}
	for _, c := range []struct{ carrier, language, want string }{
		{"17track", "ru", "en"}, // one answer for all
		{"fedex", "ja", "en"},
		{"ups", "de-AT", "de"},
		{"ups", "uk", "en"}, // not offered
		{"dhl", "pt-BR", "pt-BR"},
		{"cainiao", "uk", "ru"}, // in Russian, as it is asked for those
		{"cainiao", "klingon", "en"},
	} {
		if got := class(c.carrier, c.language); got != c.want {
			t.Errorf("%s in %q is kept as %q, want %q", c.carrier, c.language, got, c.want)
		}
	}
}
