package page

import (
	"fmt"
	"testing"
)

// TestPopovers: a window over the list belongs to the order that was pointed
// at when it appeared, and to none where that is not certain.
func TestPopovers(t *testing.T) {
	const first, second = "8190000000001234", "8190000000021234"
	// at names what stands where: the pairs are written with these names.
	for _, test := range []struct {
		name   string
		class  string // of the window
		text   string
		hovers []string
		want   string // order and number, "" for no package
	}{
		{"pointed at the first", "comet-popover", "LP00999900001111", []string{"window", "button 1"}, first + " LP00999900001111"},
		{"pointed at the second", "comet-popover", "LP00999900001111", []string{"window", "button 2"}, second + " LP00999900001111"},
		{"several places in one order", "comet-popover", "LP00999900001111", []string{"window", "button 1", "window", "card 1"}, first + " LP00999900001111"},
		{"nothing is known", "comet-popover", "LP00999900001111", nil, " LP00999900001111"},
		{"known not to be known", "comet-popover", "LP00999900001111", []string{"window", "-1"}, " LP00999900001111"},
		{"just come from the other", "comet-popover", "LP00999900001111", []string{"window", "button 1", "window", "button 2"}, " LP00999900001111"},
		{"pointed beside the orders", "comet-popover", "LP00999900001111", []string{"window", "head"}, " LP00999900001111"},
		{"the number came later, over another", "comet-popover", "LP00999900001111", []string{"number", "button 2", "window", "button 1"}, second + " LP00999900001111"},
		{"the number came later, not known when", "comet-popover", "LP00999900001111", []string{"number", "-1", "window", "button 1"}, " LP00999900001111"},
		{"what appeared holds the orders", "comet-popover", "LP00999900001111", []string{"page", "button 1"}, " LP00999900001111"},
		{"pointed at a picture that is not read", "comet-popover", "LP00999900001111", []string{"window", "picture 2"}, second + " LP00999900001111"},
		{"no name, but a label", "x1", "Tracking number: LP00999900001111", []string{"window", "button 1"}, first + " LP00999900001111"},
		{"no name and no label", "x1", "LP00999900001111", []string{"window", "button 1"}, ""},
		{"no name, and nobody pointed", "x1", "Tracking number: LP00999900001111", nil, ""},
		{"nodes that there are not", "comet-popover", "LP00999900001111", []string{"window", "70000", "70000", "button 1", "-5", "-5"}, " LP00999900001111"},
	} {
		t.Run(test.name, func(t *testing.T) {
			at := map[string]int32{"-1": -1, "-5": -5, "70000": 70000}
			b := &builder{s: Snapshot{URL: listURL, Language: "en"}}
			mark := func(name string) { at[name] = b.elements() }
			mark("page")
			b.in("body", func() {
				mark("head")
				b.say("h1", "Orders")
				for i, id := range []string{first, second} {
					mark(fmt.Sprint("card ", i+1))
					b.in("div", func() {
						b.say("span", "Awaiting delivery")
						b.say("div", "Feb 3, 2026")
						b.in("a", func() { b.say("span", "Travel kettle") }, "href", fmt.Sprintf("//www.aliexpress.com/item/100500900000001%d.html", i))
						b.price("US $", "12.50")
						b.in("svg", func() {
							mark(fmt.Sprint("picture ", i+1))
							b.in("path", nil)
						})
						mark(fmt.Sprint("button ", i+1))
						b.in("a", func() { b.text("Track order") }, "href", "/p/tracking/index.html?tradeOrderId="+id)
					})
				}
				mark("window")
				b.in("div", func() {
					mark("number")
					b.say("p", test.text)
				}, "class", test.class)
			})
			s := b.made()
			for _, name := range test.hovers {
				k, ok := at[name]
				if !ok {
					t.Fatal(name)
				}
				s.Hovers = append(s.Hovers, k)
			}
			p := Read(s)
			got := ""
			for _, k := range p.Packages {
				got += k.Order + " " + k.Numbers[0]
			}
			if got != test.want || len(p.Orders) != 2 {
				t.Errorf("%d orders, window of %q, wanted %q", len(p.Orders), got, test.want)
			}
			for _, o := range p.Orders {
				if len(o.Numbers) > 0 {
					t.Errorf("the order %s shows %q itself", o.ID, o.Numbers)
				}
			}
		})
	}
}
