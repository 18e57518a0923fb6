package page

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"
)

// builder makes snapshots for tests: open elements are kept by their index.
type builder struct {
	s     Snapshot
	nodes []Node
	open  []int32
}

// made is the snapshot of what was built.
func (b *builder) made() *Snapshot {
	b.s.SetNodes(b.nodes)
	return &b.s
}

func (b *builder) node(n Node) int32 {
	n.Parent = -1
	if k := len(b.open); k > 0 {
		n.Parent = b.open[k-1]
	}
	b.nodes = append(b.nodes, n)
	return int32(len(b.nodes) - 1)
}

// in opens an element, with attributes as pairs, and runs f inside it.
func (b *builder) in(tag string, f func(), attrs ...string) {
	class := ""
	if len(attrs) > 1 && attrs[0] == "class" {
		class, attrs = attrs[1], attrs[2:]
	}
	b.open = append(b.open, b.node(Node{Tag: tag, Class: class, Attrs: attrs}))
	if f != nil {
		f()
	}
	b.open = b.open[:len(b.open)-1]
}

// elements is how many elements there are so far.
func (b *builder) elements() int32 {
	n := int32(0)
	for _, nd := range b.nodes {
		if nd.Tag != textTag {
			n++
		}
	}
	return n
}

func (b *builder) text(s string) { b.node(Node{Tag: "#text", Text: s}) }

// say is an element with a text.
func (b *builder) say(tag, text string, attrs ...string) {
	b.in(tag, func() { b.text(text) }, attrs...)
}

// price draws an amount with one element a character, the currency in one.
func (b *builder) price(currency, s string) {
	b.in("div", func() {
		b.say("span", currency)
		for _, r := range s {
			b.say("span", string(r))
		}
	}, "class", "es--wrap--x")
}

const listURL = "https://www.aliexpress.com/p/order/index.html"

// listOf is a list of n orders in the form of the present pages.
func listOf(n int) *Snapshot {
	b := &builder{s: Snapshot{URL: listURL, Language: "en"}}
	b.in("body", func() {
		b.in("div", func() {
			for i := range n {
				id := strconv.Itoa(8190000000001234 + i*20000)
				b.in("div", func() {
					b.in("div", func() {
						b.say("span", "Awaiting delivery", "class", "order-item-header-status-text")
						b.in("div", func() {
							b.say("div", "Order date: Feb 3, 2026")
							b.in("div", func() {
								b.text("Order ID: " + id)
								b.say("span", "Copy", "class", "order-item-header-right-copy")
							})
						}, "class", "order-item-header-right-info")
						b.in("a", func() { b.say("span", "Order details") }, "href", "https://www.aliexpress.com/p/order/detail.html?spm=a.b.c&orderId="+id)
					}, "class", "order-item-header")
					b.in("span", func() {
						b.in("a", func() { b.say("span", "Kettle & Co Store") }, "href", "//www.aliexpress.com/store/1100000001")
					}, "class", "order-item-store-name")
					b.in("div", func() {
						for k := range 2 {
							link := fmt.Sprintf("//www.aliexpress.com/item/%d.html", 1005009000000000+i*2+k)
							b.in("div", func() {
								b.in("a", func() { b.in("div", nil, "background", "https://ae01.example.com/kf/S1.jpg") }, "href", link)
								b.in("div", func() {
									b.in("div", func() {
										b.in("a", func() {
											b.say("span", "Travel kettle, folding, with a...", "title", "Travel kettle, folding, with a bag")
										}, "href", link)
									}, "class", "order-item-content-info-name")
									b.say("div", "Blue / EU plug", "class", "order-item-content-info-sku")
									b.in("div", func() {
										b.price("US $", "12.50")
										b.say("span", "x2", "class", "order-item-content-info-number-quantity")
									}, "class", "order-item-content-info-number")
								})
							}, "class", "order-item-content-body")
						}
						b.in("div", func() {
							b.in("span", func() {
								b.say("span", "Total:")
								b.price("US $", "50.00")
							}, "class", "order-item-content-opt-price-total")
							b.in("div", func() {
								b.in("button", func() { b.say("span", "Confirm received") }, "class", "comet-btn order-item-btn")
								b.in("a", func() { b.say("span", "Track order") }, "class", "comet-btn order-item-btn", "href", "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId="+id)
							}, "class", "order-item-btns")
						}, "class", "order-item-content-opt")
					}, "class", "order-item-content")
				}, "class", "order-item")
			}
		}, "class", "comet-checkbox-group")
	})
	return b.made()
}

func TestRead(t *testing.T) {
	p := Read(listOf(3))
	if p.Kind != KindList || len(p.Orders) != 3 {
		t.Fatalf("kind %s with %d orders", p.Kind, len(p.Orders))
	}
	o := p.Orders[1]
	if o.ID != "8190000000021234" || o.Date != "2026-02-03" || o.Status != "shipped" || o.Store != "Kettle & Co Store" || o.StoreID != "1100000001" || o.Total != "US $50.00" {
		t.Errorf("order: %+v", o)
	}
	if len(o.Items) != 2 || o.Items[0].Title != "Travel kettle, folding, with a bag" || o.Items[0].Quantity != 2 || o.Items[0].Price != "US $12.50" || o.Items[0].SKU != "Blue / EU plug" {
		t.Errorf("articles: %+v", o.Items)
	}
	if len(o.Actions) != 2 || o.Actions[1].Kind != "track" {
		t.Errorf("actions: %+v", o.Actions)
	}
}

// hostile are pages made to take long or much.
func hostile(n int) map[string]*Snapshot {
	out := map[string]*Snapshot{}
	flood := &builder{s: Snapshot{URL: listURL}}
	flood.in("body", func() {
		for i := range n {
			flood.in("a", nil, "href", "/p/order/detail.html?orderId="+strconv.Itoa(8190000000000000+i))
		}
	})
	out["a flood of orders"] = flood.made()

	texts := &builder{s: Snapshot{URL: listURL}}
	texts.in("body", func() {
		for i := range n {
			texts.text("Order ID: " + strconv.Itoa(8190000000000000+i))
		}
	})
	out["a flood of orders in words"] = texts.made()

	for name, attrs := range map[string][]string{
		"deep":                      nil,
		"deep, of one order":        {"href", "/p/order/detail.html?orderId=8190000000001234"},
		"deep, of one product":      {"href", "/item/1005009000000011.html"},
		"deep, of buttons":          {"class", "order-item-btns order-item comet-btn"},
		"deep, of numbers":          {"class", "mailNoValue carrierTitle nodeTime comet-popover"},
		"deep, of recommendations":  {"class", "recommend-list"},
		"deep, of titles and names": {"title", strings.Repeat("word ", 100), "class", "item-title order-item-store-name amount-num"},
	} {
		for _, url := range []string{listURL, "https://www.aliexpress.com/p/order/detail.html?orderId=8190000000001234", "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000001234"} {
			b := &builder{s: Snapshot{URL: url}}
			for i := range n / 4 {
				b.open = append(b.open, b.node(Node{Tag: "a", Attrs: attrs}))
				if len(attrs) > 1 && attrs[0] == "class" {
					b.nodes[b.open[i]].Class = attrs[1]
				}
				b.text([]string{"18 nov 2025 10:11", "US $1.00", "LP00999900001111", "x", "Store:"}[i%5])
			}
			out[name+" "+string(parseAddress(url).kind())] = b.made()
		}
	}

	same := &builder{s: Snapshot{URL: listURL}}
	same.in("body", func() {
		for range n / 3 {
			same.in("div", func() { same.in("a", nil, "href", "/p/order/detail.html?orderId=8190000000001234") })
		}
	})
	out["one order over and over"] = same.made()

	events := &builder{s: Snapshot{URL: "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000001234"}}
	events.in("body", func() {
		for i := range n / 5 {
			events.in("li", func() {
				events.text("Tracking number: LP" + strconv.Itoa(10000000+i))
				events.text("18 nov 2025 10:" + strconv.Itoa(10+i%50))
				events.text("Package collected by carrier")
				events.text("Shipping company:")
			})
		}
	})
	out["a flood of events and numbers"] = events.made()

	var odd strings.Builder
	for i := range n {
		odd.WriteString([]string{"<div", ` class="`, "</div>", "<a href='x'>", "<!--", "--", "<script>", "</scrip", "<p><p", "</template>", "<template>", "&#x;", "<svg>", "</b>", "<![CDATA[", `"`}[i*7919%n%16])
	}
	out["markup that cannot be"] = &Snapshot{URL: listURL, HTML: "<body>" + odd.String()}
	out["elements that never end"] = &Snapshot{URL: listURL, HTML: "<body>" + strings.Repeat("<i>", n)}
	out["ends of nothing"] = &Snapshot{URL: listURL, HTML: "<body>" + strings.Repeat("<i></b>", n)}
	out["a quote that never ends"] = &Snapshot{URL: listURL, HTML: "<body>" + strings.Repeat(`<i a="`, n)}
	out["no markup at all"] = &Snapshot{URL: listURL, HTML: strings.Repeat("&", n)}

	long := &builder{s: Snapshot{URL: listURL}}
	long.in("body", func() {
		for range 2000 {
			long.say("b", strings.Repeat("1 ", 500))
			long.say("b", strings.Repeat("1", 1000))
			long.say("b", strings.Repeat("11:11 nov 5 ", 80))
			long.say("b", strings.Repeat("$", 1000))
		}
	})
	out["long texts"] = long.made()

	dialogs := &builder{s: Snapshot{URL: listURL}}
	dialogs.in("body", func() {
		for range n / 5 {
			dialogs.in("div", func() {
				dialogs.say("a", "so many words, and none of any order", "href", "https://login.example.com/login")
				dialogs.in("input", nil, "type", "text", "name", "any")
			}, "class", "dialog captcha empty-list")
		}
	})
	out["dialogs over dialogs"] = dialogs.made()
	dialogs = &builder{s: Snapshot{URL: "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000001234"}}
	dialogs.in("body", func() {
		dialogs.text("Tracking number: LP0010000001")
		for range n / 5 {
			dialogs.open = append(dialogs.open, dialogs.node(Node{Tag: "div", Class: "dialog", Parent: -1}))
		}
		dialogs.text("any")
	})
	out["dialogs in dialogs, over a parcel"] = dialogs.made()
	return out
}

// TestHostile holds hostile pages to the limits of the shapes, and to a time
// that a reader in proportion to the square of the page misses by far, and one
// in proportion to the page keeps on the busiest machine.
func TestHostile(t *testing.T) {
	n := maxNodes
	if testing.Short() || runtime.GOARCH == "wasm" {
		n /= 10
	}
	for name, s := range hostile(n) {
		start := time.Now()
		p := Read(s)
		took := time.Since(start)
		t.Logf("%-45s %6d nodes %8s: %d orders, %d packages", name, len(s.Nodes()), took.Round(time.Millisecond), len(p.Orders), len(p.Packages))
		if took > 20*time.Second {
			t.Errorf("%s: took %s", name, took)
		}
		checkLimits(t, s, p)
	}
}

func checkLimits(t *testing.T, s *Snapshot, p Page) {
	t.Helper()
	short := func(texts ...string) {
		for _, w := range texts {
			if len([]rune(w)) > maxText {
				t.Fatalf("a text of %d characters: %.60q", len([]rune(w)), w)
			}
		}
	}
	if len(p.Orders) > maxOrders || len(p.Packages) > maxPackages {
		t.Fatalf("%d orders, %d packages", len(p.Orders), len(p.Packages))
	}
	seen := map[string]bool{}
	for _, o := range p.Orders {
		if seen[o.ID] || len(o.ID) < 12 || len(o.ID) > 19 || !digitsOnly(o.ID) {
			t.Fatalf("order %q, twice %v", o.ID, seen[o.ID])
		}
		seen[o.ID] = true
		if n := int32(strings.Count(s.HTML, "<")); o.Anchor < 0 || o.Anchor >= n || o.Card < 0 || o.Card >= n {
			t.Fatalf("anchor %d, card %d of %d elements at most", o.Anchor, o.Card, n)
		}
		if len(o.Items) > maxItems || len(o.Actions) > maxActions || len(o.Numbers) > maxNumbers {
			t.Fatalf("%d articles, %d actions, %d numbers", len(o.Items), len(o.Actions), len(o.Numbers))
		}
		short(o.StatusText, o.Store, o.Total)
		for _, it := range o.Items {
			short(it.Title, it.SKU, it.Price)
			if it.Image != "" && !strings.HasPrefix(it.Image, "https://") {
				t.Fatalf("picture %q", it.Image)
			}
		}
		for _, a := range o.Actions {
			short(a.Text)
			if a.Href != "" && !strings.HasPrefix(a.Href, "http") {
				t.Fatalf("link %q", a.Href)
			}
		}
	}
	for _, k := range p.Packages {
		short(k.Carrier, k.Eta)
		if len(k.Numbers) > maxNumbers || len(k.Events) > maxEvents {
			t.Fatalf("%d numbers, %d events", len(k.Numbers), len(k.Events))
		}
		for _, e := range k.Events {
			short(e.Title, e.Desc, e.Time)
		}
	}
}

// FuzzRead reads snapshots put together at random from what pages hold.
func FuzzRead(f *testing.F) {
	for seed := range uint64(8) {
		f.Add(seed, uint16(60), "Order ID: 8190000000001234")
	}
	f.Fuzz(func(t *testing.T, seed uint64, n uint16, text string) {
		rng := rand.New(rand.NewPCG(seed, 7))
		pick := func(list ...string) string { return list[rng.IntN(len(list))] }
		s := &Snapshot{
			URL:      pick(listURL, "https://www.aliexpress.com/p/order/detail.html?orderId=8190000000001234", "https://m.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000001234", "https://aliexpress.ru/order-list", "", text),
			Language: pick("en", "ar", "ja", ""),
		}
		nodes := []Node{{Parent: -1, Tag: "body"}}
		for i := range int(n) % 400 {
			nd := Node{Parent: int32(rng.IntN(i+3) - 1), Tag: pick("div", "span", "a", "a", "button", "li", "td", "tr", "img", "input", "iframe", "p")}
			if rng.IntN(2) == 0 {
				nd.Parent = int32(i - 1)
			}
			if rng.IntN(3) == 0 {
				nd = Node{Parent: nd.Parent, Tag: "#text", Text: pick(text, "US $", "12", ".", "50", "Total:", "Awaiting delivery", "18 nov. 2025", "Mar 3, 2026 10:11", "x2", "Tracking number: LP00999900001111", "8190 0000 0000 1234", "Order ID:", "Carrier:", "Refund if no delivery before Oct 15, 2026", "View orders", "Package 1", "\u200f١٨ نوفمبر ٢٠٢٥")}
			} else {
				nd.Class = pick("", "", "order-item", "order-item-header-status-text", "mailNoValue", "nodeTitle", "nodeDesc", "nodeTime", "comet-popover", "order-more", "recommend-list", "item-title", "baxia-dialog", "final-price", text)
				if rng.IntN(2) == 0 {
					nd.Attrs = []string{pick("href", "href", "src", "title", "background", "data-order-id", "data-clipboard-text", "data-order-status"), pick(text, "//www.aliexpress.com/p/order/detail.html?orderId=8190000000001234", "/p/tracking/index.html?tradeOrderId=8190000000021234", "//www.aliexpress.com/item/1005009000000011.html", "//www.aliexpress.com/store/1100000001", "8190000000041234", "FINISH", "javascript:alert(1)", "https://global.cainiao.com/detail.htm?mailNoList=LP00999900001111,RR000000014CN")}
				}
			}
			nodes = append(nodes, nd)
		}
		s.SetNodes(nodes)
		if rng.IntN(4) == 0 {
			markup := []byte(s.HTML)
			for range 10 {
				markup[rng.IntN(len(markup))] = pick("<", ">", "/", `"`, "&", "-", "=", "a")[0]
			}
			s.HTML = string(markup)
		}
		checkLimits(t, s, Read(s))
	})
}

func BenchmarkRead100(b *testing.B) {
	s := listOf(100)
	b.ReportAllocs()
	for b.Loop() {
		if p := Read(s); len(p.Orders) != 100 {
			b.Fatal(len(p.Orders))
		}
	}
	b.ReportMetric(float64(len(s.Nodes())), "nodes")
}
