package page

import (
	"os"
	"strings"
	"testing"
)

// TestKinds reads the pages of testdata/kinds.txt: what each is, whether it is
// a captcha or a login, ready or empty, and which orders it shows.
func TestKinds(t *testing.T) {
	b, err := os.ReadFile("testdata/kinds.txt")
	if err != nil {
		t.Fatal(err)
	}
	pages := 0
	for _, block := range strings.Split(strings.TrimSpace(string(b)), "\n\n") {
		head, body, ok := strings.Cut(block, "\n")
		f := strings.Split(head, " | ")
		if strings.HasPrefix(block, "#") {
			continue
		}
		if !ok || len(f) < 5 {
			t.Fatalf("no page: %q", block)
		}
		pages++
		s := Snapshot{URL: f[4], Language: f[3], HTML: body}
		if len(f) > 5 {
			s.Title = strings.TrimSpace(f[5])
		}
		p := Read(&s)
		got := string(p.Kind)
		for _, flag := range []struct {
			set  bool
			name string
		}{{p.Blocked, "blocked"}, {p.Loading, "loading"}, {p.LoggedIn, "logged_in"}, {p.HasMore, "has_more"}, {p.Strange, "strange"}} {
			if flag.set {
				got += " " + flag.name
			}
		}
		var ids []string
		for _, o := range p.Orders {
			ids = append(ids, o.ID)
		}
		if orders := strings.Join(ids, " "); got != f[1] || orders != f[2] {
			t.Errorf("%s: read %q with orders %q, wanted %q with %q", f[0], got, orders, f[1], f[2])
		}
	}
	if pages < 15 {
		t.Errorf("only %d pages", pages)
	}
}

// TestKindWords: what stands on a page without orders tells what it is, in every
// language, where nothing else does.
func TestKindWords(t *testing.T) {
	b, err := os.ReadFile("testdata/kindwords.txt")
	if err != nil {
		t.Fatal(err)
	}
	said := 0
	for line := range strings.Lines(string(b)) {
		f := strings.Split(strings.TrimSpace(line), " | ")
		if strings.HasPrefix(line, "#") || len(f) != 3 {
			continue
		}
		said++
		texts := strings.Split(f[2], " / ")
		build := &builder{s: Snapshot{URL: listURL, Language: f[1]}}
		build.in("body", func() {
			for range 3 { // enough that the page is no blank one
				build.say("p", "AliExpress")
			}
			for k, text := range texts {
				if f[0] == "login" && k > 0 && k == len(texts)-1 {
					build.in("input", nil, "type", "text")
					build.say("button", text)
					continue
				}
				build.say("p", text)
			}
		})
		p := Read(build.made())
		got := string(p.Kind)
		if p.Kind == KindList {
			switch {
			case p.LoggedIn && !p.Loading && !p.Strange:
				got = "empty"
			case p.Loading:
				got = "loading"
			case p.Strange:
				got = "unsure"
			}
		}
		if got != f[0] && !(f[0] == "unsure" && got == "loading") || p.Blocked != (f[0] == "captcha") {
			t.Errorf("%s: %q is read as %q (blocked %v), not %q", f[1], f[2], got, p.Blocked, f[0])
		}
	}
	if said < 150 {
		t.Errorf("only %d pages", said)
	}
}
