package track

import (
	"slices"
	"strings"

	"posthorn/wasm/page"
	"posthorn/wasm/wire"
)

// openTimeout is how long a tracking page that was opened for the user may
// take until it shows a number.
const openTimeout = 45 * second

// open opens the tracking page of an order behind the present tab, once the
// page's script did not answer and the user has said so. It tells whether it
// did: only one at a time, and only where the shop has such a page.
func (s *step) open(o *wire.Order, tab int) bool {
	address := s.trackingPage(o, tab)
	if address == "" || slices.ContainsFunc(s.asking.Jobs, func(j wire.Job) bool { return j.Open }) {
		return false
	}
	job := wire.Job{ID: s.id("o"), Order: o.ID, Open: true, Tab: tab, Sent: s.now, Deadline: s.now + openTimeout}
	s.asking.Jobs = append(s.asking.Jobs, job)
	o.Problem = nil
	s.do(wire.Effect{Open: &wire.Open{ID: job.ID, Order: o.ID, URL: address}})
	return true
}

// russian begins the address of an order's details on the shop's Russian site.
// They tell its numbers there, and there is no tracking page.
const russian = "https://aliexpress.ru/order-list/"

// trackingPage is the address of an order's tracking page: the shop's own link
// where the list has one, else its usual place at the host of the list.
func (s *step) trackingPage(o *wire.Order, tab int) string {
	host := "www.aliexpress.com"
	if rest, ok := strings.CutPrefix(o.DetailURL, "https://"); ok {
		host, _, _ = strings.Cut(rest, "/")
	}
	if pg, ok := s.pages[tab]; ok {
		for i := range pg.Orders {
			for _, a := range pg.Orders[i].Actions {
				if pg.Orders[i].ID == o.ID && a.Kind == "track" && strings.HasPrefix(a.Href, "https://") && strings.Contains(a.Href, "/p/tracking/") {
					return a.Href
				}
			}
		}
	}
	if strings.HasPrefix(o.DetailURL, russian) {
		return o.DetailURL
	}
	if host == "aliexpress.ru" {
		return ""
	}
	return "https://" + host + "/p/tracking/index.html?tradeOrderId=" + o.ID
}

// opened: a page was read; should it be one that was opened for an order, it
// has done its service as soon as it shows a number.
func (s *step) opened(pg *page.Page) {
	if pg.Kind != page.KindTracking && pg.Kind != page.KindDetail || len(pg.Packages) == 0 {
		return
	}
	for _, j := range s.asking.Jobs {
		if j.Open && j.Order == pg.OrderID {
			s.take(j.ID)
			s.orderly[j.Order] = true
			s.do(wire.Effect{Close: &wire.Close{ID: j.ID}})
			return
		}
	}
}

// shut closes an opened page that has shown no number in its time.
func (s *step) shut(j *wire.Job) {
	s.do(wire.Effect{Close: &wire.Close{ID: j.ID}})
	o := s.orders[j.Order]
	if o == nil {
		return
	}
	o.Problem = &wire.Problem{Kind: wire.ProblemNoSDK, At: s.now}
	for _, pg := range s.pages {
		told := pg.Kind == page.KindTracking || pg.Kind == page.KindDetail && strings.HasPrefix(o.DetailURL, russian)
		if told && pg.OrderID == o.ID && !pg.Loading && !pg.Strange {
			o.Problem.Kind = wire.ProblemNotShipped // it was drawn, and held none
		}
	}
	s.touchOrder(o)
}

// leaveOpen: the shop wants something of the user first. The page that was
// opened stays, since that is where it can be done.
func (s *step) leaveOpen(kind string) {
	for _, j := range slices.Clone(s.asking.Jobs) {
		if !j.Open {
			continue
		}
		s.take(j.ID)
		if o := s.orders[j.Order]; o != nil {
			o.Problem = &wire.Problem{Kind: kind, At: s.now}
			s.touchOrder(o)
		}
	}
}
