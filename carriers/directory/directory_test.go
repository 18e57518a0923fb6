//go:build !wasip1

package directory

import (
	"errors"
	"flag"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
)

var update = flag.Bool("update", false, "rewrite testdata/collisions.txt")

// listed are the carriers of lists/*.txt, by their IDs.
var listed = sync.OnceValue(func() map[string]Listed {
	files, err := filepath.Glob(filepath.Join("lists", "*.txt"))
	if err != nil || len(files) == 0 {
		panic("no lists")
	}
	all := map[string]Listed{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			panic(err)
		}
		list, err := ParseList(string(text))
		if err != nil {
			panic(file + ": " + err.Error())
		}
		for _, l := range list {
			all[l.ID] = l
		}
	}
	return all
})

// examples are those of a carrier's shape, those that match and those that do
// not.
func examples(e Entry, shape int) (valid, invalid []string) {
	for _, one := range listed()[e.ID].Examples[shape] {
		if rest, ok := strings.CutPrefix(one, "-"); ok {
			invalid = append(invalid, rest)
		} else {
			valid = append(valid, one)
		}
	}
	return valid, invalid
}

// hit finds one shape of one carrier among the hits on a number.
func hit(number string, carrier, shape int) (Hit, bool) {
	for _, h := range Match([]byte(number), nil) {
		if int(h.Carrier) == carrier && int(h.Shape) == shape {
			return h, true
		}
	}
	return Hit{}, false
}

func TestShapes(t *testing.T) {
	for ci, e := range All() {
		seen := map[string]bool{}
		for si, s := range e.Shapes {
			name := e.ID + " " + s.Pattern
			if seen[s.Pattern] {
				t.Errorf("%s: twice", name)
			}
			seen[s.Pattern] = true
			if s.Strength < 1 || s.Strength > 3 {
				t.Errorf("%s: strength %d", name, s.Strength)
			}
			valid, invalid := examples(e, si)
			if len(valid) < 2 || len(invalid) < 1 {
				t.Errorf("%s: %d valid and %d invalid examples; wants 2 and 1", name, len(valid), len(invalid))
			}
			for _, n := range valid {
				switch h, ok := hit(n, ci, si); {
				case !ok:
					t.Errorf("%s: %s does not match", name, n)
				case s.Check == NoCheck && h.Outcome != Unchecked, s.Check != NoCheck && h.Outcome != Right:
					t.Errorf("%s: %s: check digit says %d", name, n, h.Outcome)
				}
			}
			for _, n := range invalid {
				if h, ok := hit(n, ci, si); ok && h.Outcome != Wrong {
					t.Errorf("%s: %s should not be accepted", name, n)
				}
			}
		}
	}
}

// TestChangedDigit changes the check digit of every example into every other
// digit: none may still be right.
func TestChangedDigit(t *testing.T) {
	for ci, e := range All() {
		for si, s := range e.Shapes {
			if s.Check == NoCheck || s.Check == GS1With91 {
				continue // the latter holds for either of two prefixes
			}
			valid, _ := examples(e, si)
			for _, n := range valid {
				at := len(n) - 1
				switch s.Check {
				case S10:
					at = len(n) - 3
				case FedEx32:
					at = 27
				}
				for d := byte('0'); d <= '9'; d++ {
					changed := []byte(n)
					if changed[at] == d {
						continue
					}
					changed[at] = d
					if h, ok := hit(string(changed), ci, si); ok && h.Outcome == Right {
						t.Errorf("%s %s: %s passes as well as %s", e.ID, s.Pattern, changed, n)
					}
				}
			}
		}
	}
}

func TestS10Suffixes(t *testing.T) {
	owner := map[string]string{}
	for ci, e := range All() {
		for _, suffix := range strings.Fields(e.S10) {
			if prev := owner[suffix]; prev != "" {
				t.Errorf("suffix %s belongs to %s and %s", suffix, prev, e.ID)
			}
			owner[suffix] = e.ID
			if h, ok := hit("RR123456785"+suffix, ci, -1); !ok || h.Outcome != Right {
				t.Errorf("%s: RR123456785%s does not match: %v %v", e.ID, suffix, h, ok)
			}
			if h, ok := hit("RR123456784"+suffix, ci, -1); !ok || h.Outcome != Wrong {
				t.Errorf("%s: RR123456784%s: check digit should be wrong", e.ID, suffix)
			}
		}
	}
	for suffix, id := range map[string]string{"CN": "china-post", "RU": "russian-post", "DK": "postnord", "SE": "postnord", "PR": "usps", "KZ": "kazpost"} {
		if owner[suffix] != id {
			t.Errorf("suffix %s: %q, want %q", suffix, owner[suffix], id)
		}
	}
	if len(owner) < 205 {
		t.Errorf("only %d suffixes", len(owner))
	}
}

func TestEntries(t *testing.T) {
	slug := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	seen := map[string]string{}
	for _, e := range All() {
		if !slug.MatchString(e.ID) || e.Name == "" || e.Latin == "" {
			t.Errorf("%q: wants an id and names, has %q, %q", e.ID, e.Name, e.Latin)
		}
		for _, id := range append(split(e.Alias), e.ID) {
			if seen[id] != "" {
				t.Errorf("%s is both %s and %s", id, seen[id], e.ID)
			}
			seen[id] = e.ID
		}
		for _, r := range e.Latin {
			if r > 0x24F && r != '–' && r != '’' {
				t.Errorf("%s: %q is not in Latin letters", e.ID, e.Latin)
				break
			}
		}
		if e.House != "" && (Index(e.House) < 0 || All()[Index(e.House)].House != "") {
			t.Errorf("%s: its house %q is none, or a division itself", e.ID, e.House)
		}
		for _, w := range split(e.Words) {
			if w != strings.ToLower(w) || w != strings.TrimSpace(w) || w == "" {
				t.Errorf("%s: word %q", e.ID, w)
			}
		}
		for _, link := range []string{e.Home, e.Link} {
			if link == "" {
				continue
			}
			u, err := url.Parse(strings.Replace(link, "%s", "X", 1))
			if err != nil || u.Scheme != "https" || u.Host == "" {
				t.Errorf("%s: %q is no https address", e.ID, link)
			}
		}
		if e.Link != "" && strings.Count(e.Link, "%s") != 1 {
			t.Errorf("%s: link %q wants one %%s", e.ID, e.Link)
		}
		if e.S10 == "" && len(e.Shapes) == 0 && e.Link == "" && e.Words == "" {
			t.Errorf("%s: nothing is known of it", e.ID)
		}
	}
}

func split(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, ",")
}

// TestListsAreBuiltIn: what is built in is what the lists say.
func TestListsAreBuiltIn(t *testing.T) {
	if len(listed()) != len(All()) {
		t.Errorf("%d carriers in the lists, %d built in", len(listed()), len(All()))
	}
	for i, e := range All() {
		if i > 0 && e.ID <= All()[i-1].ID {
			t.Errorf("%s stands behind %s", e.ID, All()[i-1].ID)
		}
		want := listed()[e.ID].Entry
		if want.Latin == "" {
			want.Latin = want.Name
		}
		if !reflect.DeepEqual(e, want) {
			t.Errorf("built in is\n%+v, in the list\n%+v", e, want)
		}
	}
}

func TestParseListRefuses(t *testing.T) {
	for text, line := range map[string]int{
		"  home https://post.example/": 1,
		"# a\n\npost":                  3,
		"post Example Post":            1,
		"post XX Example | Post":       1,
		"post XX Example Post\n  hoem https://post.example/":    2,
		"post XX Example Post\n  home a\n  home b":              3,
		"post XX Example Post\n  home":                          2,
		"post XX Example Post\n  shape #9 4 : 123456789":        2,
		"post XX Example Post\n  shape #9 1 check=Mod8 : 1":     2,
		"post XX Example Post\n  shape #9 1 weight=10 : 1":      2,
		"post XX Example Post\n  shape #9 : 123456789 -1234567": 2,
	} {
		var wrong *ListError
		if list, err := ParseList(text); !errors.As(err, &wrong) || wrong.Line != line {
			t.Errorf("%q: %v, %v", text, list, err)
		}
	}
}

func TestGet(t *testing.T) {
	for _, id := range []string{"nova-poshta", "nova-post"} {
		if e, ok := Get(id); !ok || e.ID != "nova-poshta" || e.Name != "Нова Пошта" {
			t.Errorf("Get(%q) = %v, %v", id, e, ok)
		}
	}
	for _, id := range []string{"", "pigeon", ","} {
		if e, ok := Get(id); ok {
			t.Errorf("Get(%q) = %v", id, e)
		}
	}
}

func TestLink(t *testing.T) {
	for _, c := range []struct{ id, number, want string }{
		{"cainiao", "LP00123456789012", "https://global.cainiao.com/newDetail.htm?mailNoList=LP00123456789012"},
		{"nova-post", "20450000000000", "https://novaposhta.ua/tracking/20450000000000"},
		{"yanwen", "UR123456785YP", "https://t.17track.net/en#nums=UR123456785YP"},
		{"nobody", "RR123456785CN", "https://t.17track.net/en#nums=RR123456785CN"},
		{"ups", "1Z<script>&x=1", "https://www.ups.com/track?tracknum=1Zscriptx1"},
		{"ups", "", ""},
	} {
		if got := Link(c.id, c.number); got != c.want {
			t.Errorf("Link(%q, %q) = %q, want %q", c.id, c.number, got, c.want)
		}
	}
}

// TestCollisions lists, for each shape's first example, the other carriers
// that it fits as well. The list is read when it changes: a new shape must not
// take numbers from an old one unawares.
func TestCollisions(t *testing.T) {
	var b strings.Builder
	for ci, e := range All() {
		for si, s := range e.Shapes {
			valid, _ := examples(e, si)
			var others []string
			for _, h := range Match([]byte(valid[0]), nil) {
				if int(h.Carrier) != ci && h.Outcome != Wrong {
					o := All()[h.Carrier].ID
					if h.Shape >= 0 {
						o += " " + All()[h.Carrier].Shapes[h.Shape].Pattern
					}
					if !slices.Contains(others, o) {
						others = append(others, o)
					}
				}
			}
			if len(others) > 0 {
				slices.Sort(others)
				b.WriteString(e.ID + " " + s.Pattern + ": " + strings.Join(others, ", ") + "\n")
			}
		}
	}
	file := filepath.Join("testdata", "collisions.txt")
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("collisions changed; read the difference, then run with -update:\n%s", difference(string(want), b.String()))
	}
}

func difference(want, got string) string {
	var out []string
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for _, l := range w {
		if !slices.Contains(g, l) {
			out = append(out, "- "+l)
		}
	}
	for _, l := range g {
		if !slices.Contains(w, l) {
			out = append(out, "+ "+l)
		}
	}
	return strings.Join(out, "\n")
}

// FuzzMatch checks the hand-written matcher against package regexp.
func FuzzMatch(f *testing.F) {
	type known struct {
		carrier, shape int
		re             *regexp.Regexp
	}
	var shapes []known
	for ci, e := range All() {
		for si, s := range e.Shapes {
			shapes = append(shapes, known{ci, si, expression(s.Pattern)})
			valid, invalid := examples(e, si)
			for _, n := range append(valid, invalid...) {
				f.Add(n)
			}
		}
	}
	f.Fuzz(func(t *testing.T, n string) {
		for i := 0; i < len(n); i++ {
			if c := n[i]; !(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
				return
			}
		}
		for _, k := range shapes {
			_, got := hit(n, k.carrier, k.shape)
			if want := k.re.MatchString(n) && len(n) <= MaxLength; got != want {
				t.Errorf("%s fits %s %s: %v, want %v", n, All()[k.carrier].ID, k.re, got, want)
			}
		}
	})
}

// expression writes a pattern as a regular expression.
func expression(p string) *regexp.Regexp {
	p = regexp.MustCompile(`([#@*%\]])(\d+)-(\d+)`).ReplaceAllString(p, "$1{$2,$3}")
	p = regexp.MustCompile(`([#@*%\]])(\d+)`).ReplaceAllString(p, "$1{$2}")
	p = strings.NewReplacer("#", "[0-9]", "@", "[A-Z]", "*", "[0-9A-Z]", "%", "[0-9A-F]").Replace(p)
	return regexp.MustCompile("^" + p + "$")
}
