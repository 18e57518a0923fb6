package markup

import (
	"strings"
	"testing"
)

func write(page string) string {
	var b strings.Builder
	for p, rest := Next(page); p.Kind != End; p, rest = Next(rest) {
		switch p.Kind {
		case Text:
			b.WriteString("[" + p.Text + "]")
		case Open:
			b.WriteString("<" + p.Name + ">")
		case Close:
			b.WriteString("</" + p.Name + ">")
		}
	}
	return b.String()
}

func TestNext(t *testing.T) {
	for page, want := range map[string]string{
		`<!DOCTYPE html><TD class="a">Posting &amp; more</TD>`: "<td>[Posting & more]</td>",
		`a<!-- <b>not</b> -->b`:                                "[a][b]",
		`<script>if (a < b) "<td>"</script ><br/>x`:            "<br>[x]",
		`<SCRIPT>x</Script>y`:                                  "[y]",
		`<a title="1 > 0">x</a>`:                               "<a>[x]</a>",
		`&#8211;&#x41;&nbsp;&lt;&unknown;&;&`:                  "[–A <&unknown;&;&]",
		`<td`:                                                  "",
		`<!-- never ends`:                                      "",
		`<script>never ends`:                                   "",
		`<style>td{}</style><p>x`:                              "<p>[x]",
		``:                                                     "",
		`<h1>Ω</h1>`:                                           "<h1>[Ω]</h1>",
	} {
		if got := write(page); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", page, got, want)
		}
	}
}

func TestAttr(t *testing.T) {
	p, _ := Next(`<table data-x id='table-1' class="big  result-table" checked width=5 />`)
	for name, want := range map[string]string{"id": "table-1", "ID": "table-1", "class": "big  result-table", "width": "5", "checked": "", "none": "", "data-x": ""} {
		if got := p.Attr(name); got != want {
			t.Errorf("Attr(%q) = %q, want %q", name, got, want)
		}
	}
	if !p.Is("table", "result-table") || !p.Is("table", "") || p.Is("table", "result") || p.Is("tr", "") {
		t.Error("Is")
	}
}

// FuzzNext: every page ends, and no attribute is looked for without end.
func FuzzNext(f *testing.F) {
	f.Add(`<table id="a" class=b><tr><td>x&amp;</td></tr></table>`)
	f.Add(`<a =x = "" '' / b>`)
	f.Fuzz(func(t *testing.T, page string) {
		pieces := 0
		for p, rest := Next(page); p.Kind != End; p, rest = Next(rest) {
			p.Attr("class")
			if pieces++; pieces > len(page) {
				t.Fatal("more pieces than bytes")
			}
		}
	})
}
