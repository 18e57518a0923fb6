package answer

import (
	"encoding/json"
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
		{"too often, with a date", carriers.Response{Status: 429, RetryAfter: "Thu, 01 Jan 1970 00:01:00 GMT", Now: 1000}, carriers.KindRateLimited, 59},
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
		`[1,2]`:                              carriers.KindLayout,
		strings.Repeat("[", 5000):            carriers.KindLayout,
	} {
		var v struct{ A Int }
		err := JSON(carriers.Response{Status: 200, Body: []byte(body)}, &v)
		if want == "" && (err != nil || v.A != 1) {
			t.Errorf("%.40q: %v, %v", body, err, v)
		}
		if want != "" && (err == nil || err.Kind != want) {
			t.Errorf("%.40q: got %v, want %s", body, err, want)
		}
	}
}

func TestLenientFields(t *testing.T) {
	var v struct {
		T []Text
		I []Int
		B []Bool
	}
	err := json.Unmarshal([]byte(`{"t":["a",1,null,{"x":[1]},true],"i":[1,"2",null,"",3.9,"x",{}],"b":[true,"true",1,"1",false,null]}`), &v)
	if err != nil {
		t.Fatal(err)
	}
	if got := v.T; got[0] != "a" || got[1] != "1" || got[2] != "" || got[3] != "" || got[4] != "true" {
		t.Errorf("texts: %q", got)
	}
	if got := v.I; got[0] != 1 || got[1] != 2 || got[2] != 0 || got[3] != 0 || got[4] != 3 || got[5] != 0 || got[6] != 0 {
		t.Errorf("numbers: %v", got)
	}
	if got := v.B; !got[0] || !got[1] || !got[2] || !got[3] || got[4] || got[5] {
		t.Errorf("truths: %v", got)
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
		var v struct {
			A Int
			T Text
			B Bool
		}
		if err := JSON(carriers.Response{Status: status, Body: body}, &v); err != nil && err.Kind == "" {
			t.Errorf("an error of no kind: %v", err)
		}
	})
}
