package page

import (
	"strconv"
	"strings"
	"testing"
)

// TestCut: a list that is longer than what is read of a page says so; one that
// is whole says nothing, whatever else of the page is missing.
func TestCut(t *testing.T) {
	more := func(s *Snapshot, from, n int, tail string) *Snapshot {
		var b strings.Builder
		for i := range n {
			b.WriteString(`<div class="order-item"><span>Completed</span><a href="/p/order/detail.html?orderId=` + strconv.Itoa(8290000000001234+(from+i)*20000) + `">Details</a><b>US $1.00</b><i></i><i></i><i></i><i></i></div>`)
		}
		end := strings.LastIndex(s.HTML, "</div></body>")
		s.HTML = s.HTML[:end] + b.String() + "</div>" + tail + "</body>"
		return s
	}
	filler := strings.Repeat("<p>More to love</p>", maxNodes)
	asCut := func(s *Snapshot) *Snapshot { s.Cut = true; return s }
	for name, c := range map[string]struct {
		page *Snapshot
		cut  bool
	}{
		"a list":                                  {listOf(3), false},
		"more nodes than are read":                {more(listOf(3), 0, maxNodes/9, ""), true},
		"more orders than are read":               {more(listOf(3), 0, maxOrders, ""), true},
		"cut by the browser in the list":          {asCut(listOf(3)), true},
		"cut by the browser, one order":           {asCut(listOf(1)), true},
		"cut by the browser behind the list":      {asCut(more(listOf(3), 0, 1, "<footer>About us</footer>")), false},
		"more nodes than are read, not of orders": {more(listOf(3), 0, 1, filler), false},
		"nothing but other nodes":                 {&Snapshot{URL: listURL, HTML: "<body>" + filler + "</body>"}, false},
	} {
		p := Read(c.page)
		if p.Cut != c.cut || c.cut && len(p.Orders) == 0 {
			t.Errorf("%s: %d orders, cut %v", name, len(p.Orders), p.Cut)
		}
	}
	detail := listOf(1)
	detail.URL = "https://www.aliexpress.com/p/order/detail.html?orderId=8190000000001234"
	if p := Read(asCut(detail)); p.Cut || len(p.Orders) != 1 {
		t.Errorf("a page of one order: %+v", p)
	}
}
