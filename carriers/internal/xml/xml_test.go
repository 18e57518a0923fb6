package xml

import (
	"strings"
	"testing"

	"posthorn/carriers"
)

func write(n *Node) string {
	s := n.Name
	for i := 0; i < len(n.attrs); i += 2 {
		s += " " + n.attrs[i] + "=" + n.attrs[i+1]
	}
	if t := strings.TrimSpace(n.Text); t != "" {
		s += "'" + t + "'"
	}
	for _, k := range n.kids {
		s += "(" + write(k) + ")"
	}
	return s
}

func TestParse(t *testing.T) {
	for in, want := range map[string]string{
		`<?xml version="1.0"?><S:a xmlns:S="x"><S:b c='1 &lt; 2'/>t &#233;&amp;&x;</S:a>`: "(a S=x't é&&x;'(b c=1 < 2))",
		"\ufeff<a><!-- <b> --><![CDATA[<c>&amp;]]></a>\n":                                 "(a'<c>&amp;')",
		`<a b="x>y" ><c ></c ></a>`:                                                       "(a b=x>y(c))",
		`<a><b>1</b><b>2</b></a>`:                                                         "(a(b'1')(b'2'))",
	} {
		n, err := Parse(in)
		if err != nil || write(n) != want {
			t.Errorf("%s\ngot  %s, %v\nwant %s", in, write(n), err, want)
		}
	}
	for _, in := range []string{"", "x", "<a>", "<a></b>", "<a", "<a b></a>", "<a b='1></a>", "</a>", "<a/><b/>", "<a/>x", "<!-- ", "<?xml",
		"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<a><![CDATA[</a>", "< a/>", "<a><</a>", strings.Repeat("<a>", 100) + strings.Repeat("</a>", 100)} {
		if n, err := Parse(in); err == nil || err.Kind != carriers.KindLayout {
			t.Errorf("%.40q: %s, %v", in, write(n), err)
		}
	}
}

func TestGet(t *testing.T) {
	n, err := Parse(`<a><b><c id="1">x</c><c id="2"/></b></a>`)
	if err != nil {
		t.Fatal(err)
	}
	if n.Get("a", "b", "c").Text != "x" || n.Get("a", "x", "c").Exists() || len(n.Get("a", "b").All("c")) != 2 || n.Find("c").Attr("id") != "1" || n.Find("d").Exists() || n.Find("c").Attr("x") != "" {
		t.Error(write(n))
	}
}

func TestEscape(t *testing.T) {
	for _, s := range []string{"", `<&>"' é`, "]]>"} {
		n, err := Parse("<a b=\"" + Escape(s) + "\">" + Escape(s) + "</a>")
		if err != nil || n.Get("a").Text != s || n.Get("a").Attr("b") != s {
			t.Errorf("%q: %s, %v", s, write(n), err)
		}
	}
}

func TestRead(t *testing.T) {
	for _, c := range []struct {
		status int
		body   string
		want   carriers.Kind
	}{{200, "<a/>", ""}, {200, "", carriers.KindTemporary}, {200, "<html>", carriers.KindTemporary}, {200, "{}", carriers.KindLayout}, {401, "<a/>", carriers.KindUnauthorized}, {200, "<a", carriers.KindLayout}} {
		if _, err := Read(carriers.Response{Status: c.status, Body: []byte(c.body)}); (err == nil) != (c.want == "") || err != nil && err.Kind != c.want {
			t.Errorf("%d %q: %v", c.status, c.body, err)
		}
	}
	if !Fault(carriers.Response{Status: 500, Body: []byte("<a/>")}).Get("a").Exists() || Fault(carriers.Response{Status: 200, Body: []byte("<a/>")}).Get("a").Exists() {
		t.Error("Fault")
	}
}

func FuzzParse(f *testing.F) {
	f.Add(`<?xml version="1.0"?><S:a xmlns:S="x"><S:b c='1 &lt; 2'/>t &#233;<![CDATA[x]]></S:a>`)
	f.Fuzz(func(t *testing.T, s string) {
		if n, err := Parse(s); err == nil && !n.kids[0].Exists() {
			t.Error("a document without a root")
		}
	})
}
