package track

import (
	"slices"

	"posthorn/carriers"
	"posthorn/wasm/number"
	"posthorn/wasm/page"
	"posthorn/wasm/timeline"
	"posthorn/wasm/wire"
)

// shop is the name under which the order pages pause.
const shop = "shop"

const (
	shopPauses  = 30 * minute // after a captcha or a login, everything that asks the shop rests so long
	pageSpacing = 1200        // ms between two questions to a page, and up to half as much again
	pageTimeout = 20 * second
	pageTries   = 3
)

// page: a content script has seen a page.
func (s *step) page(in wire.Input) {
	if in.Snapshot == nil {
		return
	}
	pg := s.know.Page(in.Snapshot)
	before := s.stood(in.Tab)
	s.rememberTab(in.Tab, pg)
	s.pages[in.Tab] = pg
	s.whole[in.Tab] = true
	switch {
	case pg.Kind == page.KindCaptcha || pg.Blocked:
		s.shopStops(wire.ProblemCaptcha)
		return
	case pg.Kind == page.KindLogin:
		s.shopStops(wire.ProblemLogin)
		return
	case pg.Loading || pg.Kind == page.KindOther:
		return
	case pg.Strange:
		s.shopSays(&wire.Problem{Kind: wire.ProblemStrange, At: s.now})
		return
	case pg.Kind == page.KindList && len(pg.Orders) == 0:
		s.shopSays(&wire.Problem{Kind: wire.ProblemNoOrders, At: s.now})
	case pg.Cut:
		s.shopSays(&wire.Problem{Kind: wire.ProblemCut, At: s.now})
	default:
		s.shopSays(nil)
	}
	if (before == page.KindCaptcha || before == page.KindLogin) && len(pg.Orders)+len(pg.Packages) > 0 {
		// The user has done in this tab what was asked: no need to wait longer.
		s.shopGoesOn()
	}
	s.opened(&pg)
	for i := range pg.Orders {
		s.readOrder(&pg.Orders[i])
	}
	s.pointedAt(&pg)
	if o := s.orders[pg.OrderID]; o != nil && len(pg.Packages) > 0 {
		var found []page.ToldPackage
		for _, p := range pg.Packages {
			found = append(found, page.ToldPackage{Numbers: p.Numbers, Carrier: p.Carrier})
		}
		s.packages(o, found, pg.Protection)
	}
}

// readOrder takes over what a page shows of an order that is tracked.
func (s *step) readOrder(seen *page.Order) {
	o := s.orders[seen.ID]
	if o == nil {
		return
	}
	was := *o
	s.describe(o, seen)
	if o.Title != was.Title || o.Image != was.Image || o.Status != was.Status || o.Store != was.Store || o.Date != was.Date || o.DetailURL != was.DetailURL {
		s.touchOrder(o)
		for _, id := range o.Parcels {
			if p := s.parcels[id]; p != nil {
				fill(&p.Title, o.Title)
				fill(&p.Image, o.Image)
				s.assess(p)
				s.touch(p)
			}
		}
	}
	if len(seen.Numbers) > 0 {
		s.packages(o, []page.ToldPackage{{Numbers: seen.Numbers}}, "")
	}
}

func (s *step) describe(o *wire.Order, seen *page.Order) {
	fill(&o.Date, seen.Date)
	fill(&o.Store, seen.Store)
	fill(&o.DetailURL, seen.DetailURL)
	if seen.Status != "" {
		o.Status = seen.Status
	}
	for _, item := range seen.Items {
		fill(&o.Title, item.Title)
		fill(&o.Image, item.Image)
	}
}

func (s *step) rememberTab(id int, pg page.Page) {
	t := wire.Tab{Tab: id, Kind: pg.Kind}
	switch {
	case pg.Blocked:
		t.Kind = page.KindCaptcha
	case pg.Loading || pg.Kind == page.KindOther:
		// Between a login and the list behind it comes a page that is not
		// drawn yet: it says nothing of what the user has done.
		if before := s.stood(id); before != "" {
			t.Kind = before
		}
	}
	for _, o := range pg.Orders[:min(len(pg.Orders), 500)] {
		t.Orders = append(t.Orders, o.ID)
		if over(o.Status) {
			t.Over = append(t.Over, o.ID)
		}
	}
	i := slices.IndexFunc(s.asking.Tabs, func(x wire.Tab) bool { return x.Tab == id })
	if i >= 0 && slices.Equal(s.asking.Tabs[i].Orders, t.Orders) && slices.Equal(s.asking.Tabs[i].Over, t.Over) && s.asking.Tabs[i].Kind == t.Kind {
		return
	}
	if i >= 0 {
		t.Round = s.asking.Tabs[i].Round
		s.asking.Tabs[i] = t
	} else {
		s.asking.Tabs = append(s.asking.Tabs, t)
		if len(s.asking.Tabs) > 50 {
			s.asking.Tabs = s.asking.Tabs[1:]
		}
	}
	s.dirty[wire.KeyAsking] = true
}

// stood is what stood in a tab until now: a captcha or a login, or else the
// kind of page that it last was.
func (s *step) stood(id int) page.Kind {
	for _, t := range s.asking.Tabs {
		if t.Tab == id {
			return t.Kind
		}
	}
	return ""
}

// gone: a tab has left its page. That a captcha or a login stood in it is
// remembered: should its next page show orders, the user has done what was
// asked.
func (s *step) gone(id int) {
	delete(s.pages, id)
	s.stop(id) // nobody is there to be asked any more
	n := len(s.asking.Tabs)
	s.asking.Tabs = slices.DeleteFunc(s.asking.Tabs, func(t wire.Tab) bool {
		return t.Tab == id && t.Kind != page.KindCaptcha && t.Kind != page.KindLogin
	})
	if len(s.asking.Tabs) != n {
		s.dirty[wire.KeyAsking] = true
	}
}

// shopStops: the shop wants something of the user before it goes on.
func (s *step) shopStops(kind string) {
	if p := s.pause(shop); p == nil || p.Why.Kind != kind {
		s.rest(shop, wire.Problem{Kind: kind, At: s.now}, shopPauses, shopPauses)
		s.retell()
	}
	for _, w := range s.asking.Queue {
		if o := s.orders[w.Order]; o != nil {
			o.Problem = &wire.Problem{Kind: kind, At: s.now}
			s.touchOrder(o)
		}
	}
	s.leaveOpen(kind)
	if len(s.asking.Queue) > 0 {
		s.asking.Queue = nil
		s.dirty[wire.KeyAsking] = true
	}
}

func (s *step) shopGoesOn() {
	s.asking.Pauses = slices.DeleteFunc(s.asking.Pauses, func(p wire.Pause) bool { return p.Host == shop })
	s.retell()
	s.dirty[wire.KeyAsking] = true
	for _, o := range s.orders {
		if o.Problem != nil && (o.Problem.Kind == wire.ProblemCaptcha || o.Problem.Kind == wire.ProblemLogin) {
			o.Problem = nil
			s.touchOrder(o)
		}
	}
}

// shopSays notes what is wrong with the page that was read last.
func (s *step) shopSays(p *wire.Problem) {
	old := s.asking.Shop
	if (old == nil) != (p == nil) || p != nil && old.Kind != p.Kind {
		s.asking.Shop = p
		s.dirty[wire.KeyAsking] = true
	}
}

// shopPause is the pause that the order pages are in, or nil.
func (m *Machine) shopPause() *wire.Pause {
	for i := range m.asking.Pauses {
		if p := &m.asking.Pauses[i]; p.Host == shop && p.Until > m.clock {
			return p
		}
	}
	return nil
}

// track: the user has clicked on an order.
func (s *step) track(in wire.Input) {
	if !plausibleOrder(in.Order) {
		return
	}
	o := s.orders[in.Order]
	if o == nil {
		o = &wire.Order{ID: in.Order}
		s.orders[o.ID] = o
	}
	s.touchOrder(o)
	if pg, ok := s.pages[in.Tab]; ok {
		for i := range pg.Orders {
			if seen := &pg.Orders[i]; seen.ID == o.ID {
				s.describe(o, seen)
				if len(seen.Numbers) > 0 {
					s.packages(o, []page.ToldPackage{{Numbers: seen.Numbers}}, "")
				}
			}
		}
	}
	if o.Problem != nil && o.Problem.Kind == wire.ProblemNoSDK && s.shopPause() == nil && !s.wanted(o.ID) {
		// The control offers the tracking page now, and the user has taken the offer.
		if s.open(o, in.Tab) {
			return
		}
	}
	o.Problem = nil
	if p := s.shopPause(); p != nil {
		why := p.Why
		why.At = p.Until
		o.Problem = &why
		return
	}
	switch o.Status {
	case "unpaid", "cancelled", "closed":
		o.Problem = &wire.Problem{Kind: wire.ProblemNotShipped, At: s.now}
		return
	}
	if !s.wanted(o.ID) {
		s.asking.Queue = append(s.asking.Queue, wire.Wanted{Order: o.ID, Tab: in.Tab})
		s.dirty[wire.KeyAsking] = true
	}
}

// plausibleOrder: order ids are digits, 14 to 16 of them today.
func plausibleOrder(id string) bool {
	if len(id) < 8 || len(id) > 20 {
		return false
	}
	for i := 0; i < len(id); i++ {
		if id[i] < '0' || id[i] > '9' {
			return false
		}
	}
	return true
}

// wanted tells whether an order waits for the page, or is being asked for.
func (m *Machine) wanted(order string) bool {
	return slices.ContainsFunc(m.asking.Queue, func(w wire.Wanted) bool { return w.Order == order }) ||
		slices.ContainsFunc(m.asking.Jobs, func(j wire.Job) bool { return j.Order == order })
}

// pumpPage asks a page for the next order: one at a time.
func (s *step) pumpPage() {
	for _, j := range s.asking.Jobs {
		if j.Order != "" && !j.Open {
			return
		}
	}
	for len(s.asking.Queue) > 0 && s.shopPause() == nil && !s.newer {
		w := s.asking.Queue[0]
		s.asking.Queue = s.asking.Queue[1:]
		s.dirty[wire.KeyAsking] = true
		o := s.orders[w.Order]
		if o == nil {
			continue
		}
		if w.Tries >= pageTries {
			o.Problem = &wire.Problem{Kind: wire.ProblemNoSDK, At: s.now}
			s.touchOrder(o)
			continue
		}
		gap := after(w.Order, s.now, leastAuto) % (pageSpacing / 2)
		delay := max(0, min(s.asking.PageAsked+pageSpacing+gap-s.now, 2*pageSpacing))
		job := wire.Job{ID: s.id("p"), Order: o.ID, Tab: w.Tab, Sent: s.now + delay, Deadline: s.now + delay + pageTimeout + grace, Hop: w.Tries}
		s.asking.Jobs = append(s.asking.Jobs, job)
		s.asking.PageAsked = s.now + delay
		s.orderly[o.ID] = true
		s.do(wire.Effect{AskPage: &wire.AskPage{ID: job.ID, Tab: w.Tab, Order: o.ID, Timeout: pageTimeout, Delay: delay}})
		return
	}
}

// told: the page's script has answered for one order, or has not.
func (s *step) told(in wire.Input) {
	j := s.take(in.ID)
	if j == nil || j.Order == "" {
		return
	}
	o := s.orders[j.Order]
	if o == nil {
		return
	}
	s.touchOrder(o)
	if j.Open || in.Failure != "" {
		kind := wire.ProblemNoSDK
		if in.Failure == "closed" {
			kind = wire.ProblemReload
		}
		o.Problem = &wire.Problem{Kind: kind, At: s.now}
		return
	}
	told, err := s.know.Told(in.Body)
	if err != nil {
		s.shopFailed(o, err)
		return
	}
	o.Asked = s.now
	if len(told.Packages) == 0 {
		o.Problem = &wire.Problem{Kind: wire.ProblemNotShipped, At: s.now}
		return
	}
	s.packages(o, told.Packages, told.Protection)
}

func (s *step) shopFailed(o *wire.Order, err error) {
	kind := wire.ProblemTemporary
	var wait int64
	if e, ok := err.(*carriers.Error); ok {
		wait = e.RetryAfter * second
		switch e.Kind {
		case carriers.KindBlocked:
			s.shopStops(wire.ProblemCaptcha)
			kind = wire.ProblemCaptcha
		case carriers.KindUnauthorized:
			s.shopStops(wire.ProblemLogin)
			kind = wire.ProblemLogin
		case carriers.KindRateLimited:
			kind = wire.ProblemRateLimited
			s.rest(shop, wire.Problem{Kind: kind, Args: []string{shopName}}, wait, 2*minute)
		case carriers.KindLayout:
			kind = wire.ProblemLayout
		}
	}
	o.Problem = &wire.Problem{Kind: kind, Args: []string{shopName}, At: s.now}
	if kind == wire.ProblemCaptcha || kind == wire.ProblemLogin {
		o.Problem.Args, o.Problem.At = nil, s.now+shopPauses
	}
}

// shopName is the shop's name for people.
const shopName = "AliExpress"

// packages begins to follow what an order was sent in.
func (s *step) packages(o *wire.Order, found []page.ToldPackage, protection string) {
	o.Problem = nil
	for _, f := range found {
		if p := s.pack(o, f); p != nil {
			s.join(p, o.ID)
			fill(&p.Title, o.Title)
			fill(&p.Image, o.Image)
			if f.Title != "" && len(found) > 1 && len(p.Orders) == 1 {
				p.Title = f.Title
			}
			fill(&p.Title, f.Title)
			fill(&p.Image, f.Image)
			fill(&o.Title, f.Title)
			fill(&o.Image, f.Image)
			if f.EtaTo != "" && p.EtaTo == "" {
				p.EtaFrom, p.EtaTo = f.EtaFrom, f.EtaTo
			}
			if protection != "" {
				p.Protection = protection
			}
			s.assess(p)
			s.touch(p)
		}
	}
	s.touchOrder(o)
}

// pack finds or makes the parcel of one package of an order. All its numbers
// belong to one parcel: a number that changed on the way keeps its history.
func (s *step) pack(o *wire.Order, f page.ToldPackage) *wire.Parcel {
	var p *wire.Parcel
	for _, num := range f.Numbers {
		got, ok := s.know.Check(num)
		if !ok {
			o.Problem = &wire.Problem{Kind: wire.ProblemNoNumber, Args: []string{num}, At: s.now}
			continue
		}
		if len(got.Corrections) > 0 {
			o.Problem = &wire.Problem{Kind: wire.ProblemCheckDigit, Args: append([]string{got.Number}, got.Corrections...), At: s.now}
			continue
		}
		switch q := s.parcels[s.byNumber[got.Number]]; {
		case p == nil && q != nil:
			p = q
		case p == nil:
			var problem string
			if p, problem = s.follow(got); p == nil {
				o.Problem = &wire.Problem{Kind: problem, At: s.now}
				return nil
			}
		case q != nil && q != p:
			p = s.unite(p, q)
		case q == nil:
			s.addNumber(p, got.Number, first(got), f.LastMile)
		}
	}
	return p
}

func first(f number.Found) string {
	if len(f.Carriers) > 0 {
		return f.Carriers[0]
	}
	return ""
}

// pauseEnds has the open pages told when the pause of the shop has ended since
// the last step; after a sleep, within the last minutes.
func (s *step) pauseEnds(since int64) {
	if since == 0 {
		since = s.now - 5*minute
	}
	for _, p := range s.asking.Pauses {
		if p.Host == shop && p.Until > since && p.Until <= s.now {
			s.retell()
		}
	}
}

// retell has all open pages told how things stand.
func (s *step) retell() {
	for _, t := range s.asking.Tabs {
		s.retold[t.Tab] = true
	}
}

// views are what the open pages shall show now: whole ones for pages that were
// just read, the changed buttons for the others.
func (s *step) views() []wire.Effect {
	var out []wire.Effect
	wanted := s.allWanted()
	for i := range s.asking.Tabs {
		t := &s.asking.Tabs[i]
		v := wire.PageView{Tab: t.Tab, Kind: t.Kind, Buttons: []wire.Button{}, Round: s.round(t, wanted)}
		pg, fresh := s.pages[t.Tab]
		if s.whole[t.Tab] && fresh {
			v.Problem = s.pageProblem(pg)
			for i := range pg.Orders {
				b := s.button(pg.Orders[i].ID)
				b.Anchor = pg.Orders[i].Anchor
				v.Buttons = append(v.Buttons, b)
			}
		} else {
			v.Partial = true
			for _, id := range t.Orders {
				if s.orderly[id] {
					b := s.button(id)
					b.Anchor = -1
					v.Buttons = append(v.Buttons, b)
				}
			}
			if len(v.Buttons) == 0 && !s.retold[t.Tab] {
				continue
			}
			v.Problem = s.pageProblem(pg)
		}
		out = append(out, wire.Effect{Page: &v})
	}
	return out
}

func (s *step) pageProblem(pg page.Page) *wire.Problem {
	if p := s.pause(shop); p != nil {
		why := p.Why
		why.At = p.Until
		return &why
	}
	switch {
	case pg.Loading:
		return nil
	case pg.Strange:
		return &wire.Problem{Kind: wire.ProblemStrange}
	case pg.Kind == page.KindList && len(pg.Orders) == 0:
		return &wire.Problem{Kind: wire.ProblemNoOrders}
	case pg.Cut:
		return &wire.Problem{Kind: wire.ProblemCut}
	}
	return nil
}

// button is our control on one order.
func (s *step) button(id string) wire.Button {
	b := wire.Button{Order: id, State: "idle"}
	o := s.orders[id]
	if o == nil {
		return b
	}
	var best *wire.Parcel
	waiting := s.wanted(id)
	var problem *wire.Problem
	for _, pid := range o.Parcels {
		p := s.parcels[pid]
		if p == nil {
			continue
		}
		answered := false
		for _, src := range p.Sources {
			answered = answered || src.Told > 0
		}
		if t := trouble(p); t != nil {
			problem = t
		}
		b.News = b.News || p.News > 0
		switch {
		case answered:
			// Of several parcels the button speaks of the one with the newest
			// event: that is what brought the user here.
			if best == nil || newest(p) > newest(best) {
				best = p
			}
		case s.isAsked(p):
			waiting = true
		}
	}
	switch {
	case best != nil:
		b.State, b.Words = "tracked", best.Standing.Words
		b.Problem = problem
		if o.Problem != nil {
			b.Problem = o.Problem
		}
		if waiting {
			b.State = "asking"
		}
	case waiting:
		b.State = "asking"
	case o.Problem != nil:
		b.State, b.Problem = "failed", o.Problem
	case problem != nil:
		b.State, b.Problem = "failed", problem
	case len(o.Parcels) > 0:
		b.State, b.Words = "tracked", timeline.Words{Status: carriers.NotFound, Substatus: carriers.NotFoundOther}
		for _, id := range o.Parcels {
			if p := s.parcels[id]; p != nil {
				if host := s.barred(p); host != "" {
					b.State, b.Problem = "failed", &wire.Problem{Kind: wire.ProblemPermission, Args: []string{host}}
				}
			}
		}
	}
	return b
}
