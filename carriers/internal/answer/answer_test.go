package answer

import (
	"strings"
	"testing"

	"posthorn/carriers"
)

func TestScreen(t *testing.T) {
	for _, c := range []struct {
		name string
		r    carriers.Response
		want carriers.Kind
		wait int64
	}{
		{"fine", carriers.Response{Status: 200, Body: []byte(`{}`)}, "", 0},
		{"nothing came", carriers.Response{}, carriers.KindTemporary, 0},
		{"wall with 200", carriers.Response{Status: 200, Body: []byte(`<html><script>var url="/_____tmd_____/punish?x5secdata=1"</script>`)}, carriers.KindBlocked, 0},
		{"wall with 403", carriers.Response{Status: 403, Body: []byte(`<html>Access denied`)}, carriers.KindBlocked, 0},
		{"too often", carriers.Response{Status: 429, RetryAfter: "120"}, carriers.KindRateLimited, 120},
		{"too often, with a date", carriers.Response{Status: 429, RetryAfter: "Fri, 06 Feb 2026 15:26:17 GMT", Now: 1770391517000}, carriers.KindRateLimited, 60},
		{"down", carriers.Response{Status: 503, RetryAfter: "soon"}, carriers.KindTemporary, 0},
		{"no key", carriers.Response{Status: 401}, carriers.KindUnauthorized, 0},
		{"elsewhere", carriers.Response{Status: 302}, carriers.KindBlocked, 0},
	} {
		err := Screen(c.r)
		if c.want == "" {
			if err != nil {
				t.Errorf("%s: %v", c.name, err)
			}
		} else if err == nil || err.Kind != c.want || err.RetryAfter != c.wait {
			t.Errorf("%s: got %v, want %s, %d s", c.name, err, c.want, c.wait)
		}
	}
}

func TestJSON(t *testing.T) {
	for body, want := range map[string]carriers.Kind{
		`{"a":1}`:                            "",
		"\xef\xbb\xbf {\"a\":\"1\"}":         "",
		``:                                   carriers.KindTemporary,
		`<html><body>Maintenance`:            carriers.KindTemporary,
		`<html><body>Please slide to verify`: carriers.KindBlocked,
		`{"a":1`:                             carriers.KindLayout,
		strings.Repeat("[", 5000):            carriers.KindLayout,
	} {
		v, err := JSON(carriers.Response{Status: 200, Body: []byte(body)})
		if want == "" && (err != nil || v.Get("a").Int() != 1) {
			t.Errorf("%.40q: %v, %v", body, err, v)
		}
		if want != "" && (err == nil || err.Kind != want) {
			t.Errorf("%.40q: got %v, want %s", body, err, want)
		}
	}
}

func TestClip(t *testing.T) {
	if got := Clip("  a\n b\tпривет", 7); got != "a b п" {
		t.Errorf("Clip = %q", got)
	}
	if got := Clip("\xff", 10); got != "\uFFFD" {
		t.Errorf("Clip of bytes = %q", got)
	}
}

func FuzzJSON(f *testing.F) {
	f.Add([]byte(`{"a":"1","t":1,"b":"true"}`), 200)
	f.Add([]byte(`<html>`), 403)
	f.Fuzz(func(t *testing.T, body []byte, status int) {
		if _, err := JSON(carriers.Response{Status: status, Body: body}); err != nil && err.Kind == "" {
			t.Errorf("an error of no kind: %v", err)
		}
	})
}
