package loose

import (
	"bytes"
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"testing"

	"posthorn/carriers"
)

func TestInt(t *testing.T) {
	for text, want := range map[string]int64{
		"3.9": 3, "-3.9": -3, "+7.0": 7, ".5": 0, "5.": 5, "1e3": 1000, "1.5e1": 15, "1.25E1": 12, "125e-1": 12, "1e-3": 0, "-2.5e2": -250,
		"1770362717000.000": 1770362717000, "1.770362717e12": 1770362717000, "999999999999999999.9": 999999999999999999,
		"1e17": 100000000000000000, "1e18": 0, "1234567890123456789.5": 0, "0e99999999": 0, "1e99999999": 0, "1e-99999999": 0,
		"1e": 0, "e1": 0, "1e1.5": 0, "1.2.3": 0, "1,5": 0, "0x1p3": 0, "inf": 0, "NaN": 0, "-": 0, ".": 0, "--1.0": 0, "1e99999999999999999999": 0,
	} {
		v, err := Parse([]byte(`{"n":"` + text + `"}`))
		if err != nil {
			t.Fatal(err)
		}
		if got := v.Get("n").Int(); got != want {
			t.Errorf("%q is %d, want %d", text, got, want)
		}
		f, bad := strconv.ParseFloat(text, 64)
		if exact := bad == nil && math.Abs(f) < 1e15 && !strings.HasPrefix(text, "0x"); exact && int64(f) != want {
			t.Errorf("%q is %v as a float", text, f)
		}
	}
}

func TestValues(t *testing.T) {
	v, err := Parse([]byte("\xef\xbb\xbf" + ` {"t":["a",1,null,{"x":[1]},true,"\u043f"],"i":[1,"2",null,"",3.9,"x",{},-5,1770362717000],"b":[true,"true",1,"1",false,null,"yes"],"a":{"b":{"c":"deep"}},"a2":1,"dup":1,"dup":2} `))
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"a", "1", "", "", "true", "п"} {
		if got := v.Get("t").List()[i].Text(); got != want {
			t.Errorf("text %d: %q, want %q", i, got, want)
		}
	}
	for i, want := range []int64{1, 2, 0, 0, 3, 0, 0, -5, 1770362717000} {
		if got := v.Get("i").List()[i].Int(); got != want {
			t.Errorf("number %d: %d, want %d", i, got, want)
		}
	}
	for i, want := range []bool{true, true, true, true, false, false, false} {
		if got := v.Get("b").List()[i].Bool(); got != want {
			t.Errorf("truth %d: %v, want %v", i, got, want)
		}
	}
	if got := v.Get("a", "b", "c").Text(); got != "deep" {
		t.Errorf("three levels down: %q", got)
	}
	if got := v.Get("dup").Int(); got != 2 {
		t.Errorf("of two of a name the last counts: %d", got)
	}
	if got := v.First("none", "a2").Int(); got != 1 {
		t.Errorf("First: %d", got)
	}
	if none := v.Get("t", "a"); none.Exists() || none.Text() != "" || none.List() != nil || none.Int() != 0 || none.Bool() {
		t.Error("what is not there is something")
	}
}

func TestBroken(t *testing.T) {
	for _, s := range []string{"", "{", `{"a":`, `{"a":1`, `[1,]`, `{"a":1}}`, `{} {}`, `{"a" 1}`, "[1,2", "tru", `"open`, "{'a':1}", strings.Repeat("[", 5000), "[" + strings.Repeat("1,", maxValues) + "1]"} {
		if _, err := Parse([]byte(s)); err == nil || err.Kind != carriers.KindLayout || err.Message == "" {
			t.Errorf("%.20q: %v", s, err)
		}
	}
}

func TestStrings(t *testing.T) {
	for written, want := range map[string]string{
		`"a\"\\\/\b\f\n\r\t"`:  "a\"\\/\b\f\n\r\t",
		`"\u0041\u00e9\u20AC"`: "Aé€",
		`"\ud83d\udce6!"`:      "📦!",
		`"\ud83d"`:             "\uFFFD",
		`"\ud83dx"`:            "\uFFFDx",
		`"\ud83d\u0041"`:       "\uFFFDA",
		`"\udce6\ud83d"`:       "\uFFFD\uFFFD",
		"\"a\xffb\"":           "a\uFFFDb",
		"\"п\"":                "п",
		`""`:                   "",
	} {
		if v, err := Parse([]byte(written)); err != nil || v.Text() != want {
			t.Errorf("%s: %q, %v", written, v.Text(), err)
		}
	}
	for _, s := range []string{`"\x"`, `"\u00g0"`, `"\u12"`, "\"a\nb\"", `"\`, `"\"`} {
		if _, err := Parse([]byte(s)); err == nil {
			t.Errorf("%s was read", s)
		}
	}
}

// encoding/json is the judge of what is JSON and what is in it.
func TestAgainstEncodingJSON(t *testing.T) {
	for _, s := range []string{
		"0", "-0", "1.5e3", "1E-2", "-12.25", " 7 ", "null", "true", "[]", "{}", "[ 1 , 2 ]", `{ "a" : { "b" : [ ] } }`,
		"01", "1.", ".5", "1e", "+1", "-", "0x1", "nul", "truex", "[1 2]", "[,]", `{"a":1,}`, `{,}`, `{1:2}`, "1 1", `"a" "b"`, "\v1", "NaN",
	} {
		_, err := Parse([]byte(s))
		if valid := json.Valid([]byte(s)); valid != (err == nil) {
			t.Errorf("%q: %v, valid %v", s, err, valid)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(`{"a":[1,"2",null,true,{"b":{}}]}`))
	f.Add([]byte(`{"a":`))
	f.Fuzz(func(t *testing.T, b []byte) {
		v, err := Parse(b)
		if trimmed := bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")); err == nil != json.Valid(trimmed) && (err == nil || !strings.Contains(err.Message, "more than") && !strings.Contains(err.Message, "too deeply")) {
			t.Errorf("%q: %v", b, err)
		}
		if err != nil && (err.Kind != carriers.KindLayout || v.Exists()) {
			t.Errorf("%v with %v", err, v)
		}
		for _, e := range v.List() {
			e.Get("a").Text()
		}
	})
}
