package carriertest

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"posthorn/carriers"
)

// hostile are numbers that must not reach an address or a body.
var hostile = []string{"", "A", "RR12345/../6785CN", "RR123456785CN&x=1", "RR123456785CN\r\nX: 1", `RR12345","6785CN`, "RR123456785CN#", "<b>123456</b>", "１２３４５６７８９０", strings.Repeat("1", 200)}

// asking holds an interface to what it may send: nothing hostile, no more
// numbers than its batch.
func asking(t *testing.T, k Case) {
	for _, n := range hostile {
		a := k.Ask
		a.Numbers = []string{n}
		if r, err := k.On.Ask(a); err == nil {
			t.Errorf("asks for %q: %s %s", n, r.URL, r.Body)
		} else if e, ok := err.(*carriers.Error); !ok || e.Kind != carriers.KindRefused {
			t.Errorf("%q: %v, want an error of kind refused", n, err)
		}
		if k.On.Accepts != nil && k.On.Accepts(n) {
			t.Errorf("accepts %q", n)
		}
	}
	a := k.Ask
	a.Numbers = slices.Repeat(k.Ask.Numbers[:1], k.On.Batch+1)
	if _, err := k.On.Ask(a); err == nil {
		t.Errorf("asks for %d numbers at once, its batch is %d", len(a.Numbers), k.On.Batch)
	}
}

// faults answers an interface in all the ways in which machines fail, and
// looks at what it makes of it. good is a case with events.
func faults(t *testing.T, good Case) {
	const (
		wall = `<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>cf-challenge</body></html>`
		down = `<html><head><title>Service Unavailable</title></head><body>Maintenance</body></html>`
	)
	for _, f := range []struct {
		name  string
		r     carriers.Response
		kinds []carriers.Kind
	}{
		{"no answer", carriers.Response{}, []carriers.Kind{carriers.KindTemporary}},
		{"too often", carriers.Response{Status: 429, RetryAfter: "120"}, []carriers.Kind{carriers.KindRateLimited}},
		{"broken gateway", carriers.Response{Status: 502, Body: []byte(down)}, []carriers.Kind{carriers.KindTemporary}},
		{"maintenance", carriers.Response{Status: 503, Body: []byte(down)}, []carriers.Kind{carriers.KindTemporary}},
		{"maintenance, HTTP 200", carriers.Response{Status: 200, Body: []byte(down)}, []carriers.Kind{carriers.KindTemporary, carriers.KindBlocked}},
		{"wall", carriers.Response{Status: 403, Body: []byte(wall)}, []carriers.Kind{carriers.KindBlocked}},
		{"wall, HTTP 200", carriers.Response{Status: 200, Body: []byte(wall)}, []carriers.Kind{carriers.KindBlocked}},
		{"sent elsewhere", carriers.Response{Status: 302}, []carriers.Kind{carriers.KindBlocked}},
		{"cut off", carriers.Response{Status: 200, Body: good.Response.Body[:len(good.Response.Body)/2]}, []carriers.Kind{carriers.KindLayout, carriers.KindTemporary}},
		{"other fields", carriers.Response{Status: 200, Body: []byte(`{"made":{"up":[1,2]}}`)}, []carriers.Kind{carriers.KindLayout, carriers.KindTemporary}},
		{"words", carriers.Response{Status: 200, Body: []byte("Hello")}, []carriers.Kind{carriers.KindLayout, carriers.KindTemporary}},
		{"null", carriers.Response{Status: 200, Body: []byte("null")}, []carriers.Kind{carriers.KindLayout, carriers.KindTemporary}},
		{"binary", carriers.Response{Status: 200, Body: []byte("\x00\xff\x1f\x8b\x08")}, []carriers.Kind{carriers.KindLayout, carriers.KindTemporary}},
	} {
		f.r.Now, f.r.ContentType = now, good.Response.ContentType
		got, err := good.On.Read(good.Ask, f.r)
		lawful(t, good.On, got, err)
		e, ok := err.(*carriers.Error)
		if !ok {
			t.Errorf("%s: understood as %+v, want an error of kind %v", f.name, got, f.kinds)
		} else if !slices.Contains(f.kinds, e.Kind) {
			t.Errorf("%s: %v, want kind %v", f.name, e, f.kinds)
		} else if e.Kind == carriers.KindRateLimited && e.RetryAfter != 120 {
			t.Errorf("%s: wait %d s, want 120", f.name, e.RetryAfter)
		}
	}
	renamed(t, good)
	otherScans(t, good)
	rewritten(t, good)
	// Nothing at all may be a carrier's way to say "unknown", never more.
	got, err := good.On.Read(good.Ask, carriers.Response{Status: 200, Now: now})
	lawful(t, good.On, got, err)
	for _, p := range got.Parcels {
		if p.Found {
			t.Errorf("an answer of no bytes: found %+v", p)
		}
	}
}

// names are the names in JSON and in XML.
var names = regexp.MustCompile(`"([A-Za-z_]\w*)"\s*:|<(?:\w+:)?([A-Za-z_][\w-]*)[ />]`)

// renamed gives each field of an answer another name, one at a time, as a
// carrier does that rebuilds its site. Something may be missing then, or the
// answer is one that cannot be read; but no parcel may lose all its events in
// silence, which would read as "nothing is known of it".
func renamed(t *testing.T, good Case) {
	had, err := good.On.Read(good.Ask, good.Response)
	if err != nil {
		t.Fatal(err)
	}
	body := string(good.Response.Body)
	done := map[string]bool{}
	for _, m := range names.FindAllStringSubmatch(body, -1) {
		name := m[1] + m[2]
		if done[name] {
			continue
		}
		done[name] = true
		r := good.Response
		r.Body = []byte(regexp.MustCompile(`(["<:/])`+name+`\b`).ReplaceAllString(body, "${1}"+name+"Renamed"))
		got, err := good.On.Read(good.Ask, r)
		lawful(t, good.On, got, err)
		if err != nil {
			if k := err.(*carriers.Error).Kind; k != carriers.KindLayout && k != carriers.KindTemporary && k != carriers.KindBlocked {
				t.Errorf("%s renamed: %v, want layout", name, err)
			}
			continue
		}
		for _, p := range had.Parcels {
			for _, q := range got.Parcels {
				if q.Number == p.Number && len(p.Events) > 0 && len(q.Events) == 0 {
					t.Errorf("%s renamed: %s lost its %d events in silence (found %v)", name, p.Number, len(p.Events), q.Found)
				}
			}
		}
	}
}

// rewritten writes an answer as other machines would: numbers and truths as
// strings, numbers in strings bare, a mark of UTF-8 before and white space
// behind. It must be understood the same.
func rewritten(t *testing.T, good Case) {
	had, _ := good.On.Read(good.Ask, good.Response)
	body := string(good.Response.Body)
	forms := map[string]string{"a mark before, space behind": "\ufeff" + body + " \r\n\t"}
	if strings.ContainsAny(body[:min(len(body), 20)], "{[") {
		forms["numbers as strings"] = bare.ReplaceAllString(body, `$1"$2"$3`)
		forms["strings as numbers"] = quoted.ReplaceAllString(body, `$1$2$3`)
	}
	for name, form := range forms {
		r := good.Response
		r.Body = []byte(form)
		if got, err := good.On.Read(good.Ask, r); err != nil || !reflect.DeepEqual(got, had) {
			t.Errorf("%s: understood as %+v (%v), not as %+v", name, got, err, had)
		}
	}
}

var (
	bare   = regexp.MustCompile(`([:\[,]\s*)(-?\d+(?:\.\d+)?|true|false)(\s*[,}\]])`)
	quoted = regexp.MustCompile(`(":\s*)"(-?[1-9]\d{0,17}|true|false)"(\s*[,}\]])`)
)

// scans is an innermost list of JSON objects.
var scans = regexp.MustCompile(`\[\s*\{[^\[\]]*\}\s*\]`)

// otherScans has each innermost list hold objects of which nothing is known:
// if these were the scans, the layout has changed.
func otherScans(t *testing.T, good Case) {
	had, _ := good.On.Read(good.Ask, good.Response)
	body := string(good.Response.Body)
	for _, at := range scans.FindAllStringIndex(body, -1) {
		r := good.Response
		r.Body = []byte(body[:at[0]] + `[{"made":"up"},{"made":"up"}]` + body[at[1]:])
		got, err := good.On.Read(good.Ask, r)
		lawful(t, good.On, got, err)
		for _, q := range got.Parcels {
			for _, p := range had.Parcels {
				if q.Number == p.Number && len(p.Events) > 0 && len(q.Events) == 0 {
					t.Errorf("scans of another form: %s lost its %d events in silence (found %v)", p.Number, len(p.Events), q.Found)
				}
			}
		}
	}
}
