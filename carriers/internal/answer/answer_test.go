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

// TestWalls: pages that ask for proof of a human or let nobody through, by their
// machinery or their words; and one that does neither.
func TestWalls(t *testing.T) {
	for body, want := range map[string]bool{
		`<html><script>var arg1='A1';setCookie("acw_sc__v2", x)</script></html>`:                                 true,
		`<html><textarea id="renderData">{"l1":{"aliyun_waf_aa":"x"}}</textarea></html>`:                         true,
		`<html><div id="nc_1_wrapper" class="nc_wrapper"></div></html>`:                                          true,
		`<html><div id="baxia-dialog-content"></div></html>`:                                                     true,
		`<html><script src="https://g.example.com/sd/nch5/index.js"></script></html>`:                            true,
		`<html><iframe src="https://client-api.arkoselabs.com/fc"></iframe></html>`:                              true,
		`<html><title>405</title>Sorry, your request has been blocked as it may cause potential threats.</html>`: true,
		`<html>很抱歉，您的访问被阻断。</html>`:                                                                              true,
		`<html>请拖动滑块</html>`:                                                                                     true,
		`<html>Potwierdź, że nie jesteś robotem</html>`:                                                          true,
		`<html>Bitte bestätigen Sie, dass Sie kein Bot sind</html>`:                                              true,
		`<html>Robot olmadığınızı doğrulayın</html>`:                                                             true,
		`<html><title>Tracking</title><p>Your parcel is on its way. For security, verify the sender.</p></html>`: false,
	} {
		if got := IsWall([]byte(body)); got != want {
			t.Errorf("%s: %v", body, got)
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
