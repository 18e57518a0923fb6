package track

import (
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/sorting"
	"posthorn/wasm/wire"
)

// Least times between two questions. A carrier that publishes no quota is
// asked as seldom as its careful clients ask.
const (
	leastAuto   = 30 * minute // between two rounds for one parcel, of which the later is automatic
	leastByHand = minute      // between two clicks on "ask again"
	near        = 3 * hour    // on the round, at the pickup point, in the last mile
	moving      = 8 * hour
	still       = 24 * hour // stalled, unknown for long, or delivered and not settled yet
	settles     = 3 * day   // a delivery that stands for so long is not asked about again
	gives       = 120 * day // a parcel silent for so long is asked about only by hand
	stalls      = 10 * day
	together    = 45 * minute // parcels due so soon are asked for with those that are due
	longRound   = 5 * minute  // a round takes in no more sources after so long
)

// asker is one interface of one carrier, at one of its hosts.
type asker struct {
	*carriers.Interface
	host    string
	carrier string
	name    string // "carrier/interface"
	place   int    // in the order of preference
	free    bool   // the carrier has an interface that wants no key
}

// way is one interface that a parcel could be asked at, under one number.
type way struct {
	*asker
	number string
	own    bool // the number is the carrier's own
	said   bool // … since the user has said so
	holds  bool // the parcel was handed over to it, or it is who the user said: what it tells is asked for beside all else
	order  int

	// As the plan was made last:
	slow bool   // others know the parcel better: only now and then
	why  string // what stands in the way: one of wire's State…
}

// askersOf lists all interfaces in the order of the carriers.
func askersOf(list []carriers.Carrier) (out []*asker) {
	for i := range list {
		c := &list[i]
		free := false
		for j := range c.Interfaces {
			free = free || len(c.Interfaces[j].Needs) == 0
		}
		for j := range c.Interfaces {
			on := &c.Interfaces[j]
			for _, h := range on.Hosts {
				out = append(out, &asker{Interface: on, host: h, carrier: c.ID, name: c.ID + "/" + on.ID, place: i, free: free})
			}
		}
	}
	return out
}

// asker finds the interface of a job, at the host that it goes to.
func (m *Machine) asker(carrier, on, host string) (found *asker) {
	for _, o := range m.askers {
		if o.carrier == carrier && o.ID == on && (found == nil || o.host == host) {
			found = o
		}
	}
	return found
}

// goesTo tells whether a number is asked for at the asker's host, where the
// interface has several: one in each country, say.
func (m *Machine) goesTo(o *asker, number string) bool {
	if len(o.Hosts) == 1 {
		return true
	}
	a := carriers.Ask{Numbers: []string{number}}
	m.complete(o, &a)
	q, err := o.Ask(a)
	return hostIn(q.URL) == o.host || err != nil && o.host == o.Hosts[0]
}

// hostIn is the host of an address.
func hostIn(url string) string {
	_, rest, _ := strings.Cut(url, "://")
	host, _, _ := strings.Cut(rest, "/")
	return host
}

// candidates lists who could be asked for a parcel at all, by its numbers,
// where it comes from and where it goes, the most telling first.
func (m *Machine) candidates(p *wire.Parcel) []*way {
	o := m.outlook(p)
	if o.ways != nil {
		return o.ways
	}
	to := p.Reported
	if to == "" {
		to = p.Destination
	}
	if i := strings.IndexByte(m.language, '-'); to == "" && i > 0 && len(m.language) == i+3 {
		to = m.language[i+1:] // people have parcels sent to where they live
	}
	last := len(p.Numbers) - 1
	list := []*way{}
	for _, o := range m.askers {
		w := &way{asker: o, order: -1}
		for i := range p.Numbers {
			n := &p.Numbers[i]
			if o.Accepts == nil || !o.Accepts(n.Number) || w.order >= 0 && (o.Wide || w.said) || m.stranger(n, o) || !m.goesTo(o, n.Number) {
				continue
			}
			from := s10(n.Number)
			domestic := from != "" && lies(from, o.Home)
			here, posted := lies(to, o.Home), lies(p.Origin, o.Home)
			own := m.know.kin(n.Carrier, o.carrier) || domestic
			nobody := n.Carrier == "" && n.Name == "" && from == ""
			switch {
			case own, here, posted, o.Wide, nobody && (o.Home == "" || to == ""):
			default:
				continue
			}
			arrived := here && p.Standing.Stage != "" && p.Standing.Stage != carriers.Origin && p.Standing.Stage != carriers.ExportCustoms && p.Standing.Stage != carriers.Crossing
			w.number, w.own, w.order = n.Number, own, 10*o.place+1000
			w.said = !o.Wide && n.Chosen && m.know.kin(n.Carrier, o.carrier)
			w.holds = w.said || !o.Wide && i == last && (own && last > 0 || from != "" && arrived)
			if w.holds || own && !o.Wide && (from == "" || domestic) {
				w.order -= 1000 // who has it, or gave it its number, knows most
			}
		}
		if w.order < 0 {
			continue
		}
		switch {
		case len(o.Needs) == 0:
			w.order++
		case !m.hasKeys(o):
			w.order += 2
		}
		list = append(list, w)
	}
	sorting.By(list, func(a, b *way) int { return a.order - b.order })
	o.ways = list
	return list
}

// outlook is what was worked out of a parcel, and holds until the parcel is
// touched (all of it) or something else changes that plans depend on (all but
// the ways).
type outlook struct {
	ways       []*way
	planned    bool
	ask, lacks []*way
	delivered  int64 // the newest entry of a delivered parcel, ms; else 0
	row        *wire.Row
}

func (m *Machine) outlook(p *wire.Parcel) *outlook {
	o := m.outlooks[p.ID]
	if o == nil {
		o = &outlook{}
		m.outlooks[p.ID] = o
	}
	return o
}

// changed: permissions, pauses, keys or settings are others now.
func (m *Machine) changed() {
	for _, o := range m.outlooks {
		o.planned, o.row = false, nil
	}
}

// s10 gives the country letters of a number of the UPU's standard S10; "" for
// other numbers.
func s10(n string) string {
	if len(n) != 13 {
		return ""
	}
	for i := range len(n) {
		if letter := n[i] >= 'A' && n[i] <= 'Z'; letter != (i < 2 || i > 10) {
			return ""
		}
	}
	return n[11:]
}

// lies tells whether a country, in ISO letters or by its name, is one of those
// in an interface's Home.
func lies(country, home string) bool {
	if country == "" {
		return false
	}
	for _, word := range strings.Fields(home) {
		if len(word) <= len(country) && (len(word) == len(country) || len(word) > 2) && strings.EqualFold(country[:len(word)], word) {
			return true
		}
	}
	return false
}

// plan lists whom to ask for a parcel, and whom one would ask were one let. The
// next is asked only where those before do not know the number, refuse, or
// fail again and again, or where the parcel was handed over to it.
func (m *Machine) plan(p *wire.Parcel) (ask, lacks []*way) {
	o := m.outlook(p)
	if o.planned {
		return o.ask, o.lacks
	}
	known := "" // carriers that know the parcel, or whose first answer is awaited
	relayed := ""
	for _, w := range m.candidates(p) {
		src, id := told(p, w.asker), " "+w.carrier+" "
		knew := src.Known == "found" || src.Known == "pending"
		w.slow = known != "" && (!w.holds || strings.Contains(known, id))
		if w.slow && !knew || strings.Contains(relayed, id) {
			continue
		}
		if w.why = m.lacks(w.asker); w.why != "" {
			lacks = append(lacks, w)
			continue
		}
		ask = append(ask, w)
		if m.byRelay(w.asker) {
			relayed += id // it knows by itself which interface to ask
		}
		switch {
		case m.resting(w.asker) != nil, src.Next == 0 && !knew:
		case src.Problem != nil && (src.Failures > 1 || src.Problem.Kind != wire.ProblemTemporary):
		case knew, src.Known == "":
			known += id
		}
	}
	n := 0
	for _, w := range lacks {
		if known == "" || w.holds && !strings.Contains(known, " "+w.carrier+" ") {
			lacks[n] = w
			n++
		}
	}
	o.planned, o.ask, o.lacks = true, ask, lacks[:n]
	o.delivered = 0
	if p.Standing.Words.Status == carriers.Delivered {
		o.delivered = newest(p)
	}
	return o.ask, o.lacks
}

// lacks says what stands in the way of asking an interface; "": nothing.
func (m *Machine) lacks(o *asker) string {
	switch {
	case slices.Contains(m.settings.Off, o.carrier):
		return wire.StateOff
	case m.byRelay(o):
		return ""
	case o.Terms && !slices.Contains(m.settings.Terms, o.carrier):
		return wire.StateTerms
	case !m.hasKeys(o):
		return wire.StateKey
	case m.secrets.Values["refused:"+o.name] != "":
		return wire.StateRefused
	case o.Postcode && m.key("", wire.KeyPostcode) == "":
		return wire.StatePostcode
	case !m.hosts[o.host]:
		return wire.StatePermission
	}
	return ""
}

// unasked is the record of an interface that was never asked. Read only.
var unasked = wire.Source{Next: 1}

// told is the record of how an interface did for a parcel, to be read only.
func told(p *wire.Parcel, o *asker) *wire.Source {
	for i := range p.Sources {
		if src := &p.Sources[i]; src.Carrier == o.carrier && src.Interface == o.ID {
			return src
		}
	}
	return &unasked
}

// mostSources is how many records a parcel keeps.
const mostSources = 20

// source finds or makes the record of how an interface did for a parcel.
func source(p *wire.Parcel, o *asker) *wire.Source {
	src := told(p, o)
	if src != &unasked {
		return src
	}
	if len(p.Sources) < mostSources {
		p.Sources = append(p.Sources, wire.Source{})
		src = &p.Sources[len(p.Sources)-1]
	} else { // in the place of the one that was asked longest ago
		src = &p.Sources[0]
		for i := range p.Sources {
			if p.Sources[i].Asked < src.Asked {
				src = &p.Sources[i]
			}
		}
	}
	*src = wire.Source{Carrier: o.carrier, Interface: o.ID, Next: 1}
	return src
}

// interval is how long to wait after a good answer. 0 means: no more by itself.
func interval(p *wire.Parcel, src *wire.Source, now int64) int64 {
	last := newest(p)
	silent := now - max(last, p.Added)
	switch p.Standing.Words.Status {
	case carriers.Delivered:
		if last != 0 && now-last > settles {
			return 0
		}
		return still
	case carriers.OutForDelivery, carriers.AvailableForPickup, carriers.DeliveryFailure:
		if silent > stalls {
			return still
		}
		return near
	}
	switch {
	case silent > gives:
		return 0
	case silent > stalls:
		return still
	case p.Standing.Stage == carriers.LastMile && src.Known == "found":
		return near
	}
	return moving
}

// pace is the interval of one interface among all that are asked: those that
// do not know the parcel, or know it worse than others, are asked seldom.
func (s *step) pace(p *wire.Parcel, o *asker, src *wire.Source) int64 {
	wait := interval(p, src, s.now)
	if wait == 0 || src.Known == "found" && wait == still {
		return wait
	}
	ask, _ := s.plan(p)
	for i, w := range ask {
		if w.asker == o && (w.slow || i > 0 && src.Known == "not_found") {
			return still
		}
		if src.Known == "not_found" && w.asker != o && told(p, w.asker).Known == "found" {
			return still
		}
	}
	return wait
}

// after gives a time so long from now, moved by up to a fifth so that parcels
// added together are not asked about together for ever; never less than
// leastAuto. The move is a function of the parcel and the time, since the
// machine has no dice.
func after(id string, now, wait int64) int64 {
	h := fnv.New32a()
	h.Write([]byte(id))
	h.Write([]byte(strconv.FormatInt(now/minute, 10)))
	from, to := max(wait-wait/5, leastAuto), max(wait+wait/5, leastAuto)
	return now + from + int64(h.Sum32())%(to-from+1)
}

// at is when a way is to be asked, apart from pauses; 0: not by itself.
func (s *step) at(p *wire.Parcel, w *way) int64 {
	src := told(p, w.asker)
	switch {
	case src.Next == 0, src.Wanted && s.now < src.Next+leastAuto: // a click holds for a while, not for ever
		return src.Next
	case s.settings.NoPolling && !src.Wanted && (src.Told != 0 || src.Problem != nil):
		return 0
	}
	t := s.spaced(p, max(src.Next, s.now))
	if !src.Wanted && s.settled(p, t) {
		return 0
	}
	return t
}

// settled: at that time a parcel's delivery has stood for so long that nothing
// more is expected.
func (m *Machine) settled(p *wire.Parcel, at int64) bool {
	since := m.outlook(p).delivered
	return since != 0 && at-since > settles
}

// opens is the earliest time at which a way may be asked beside others: its
// interval less the fifth by which it may be moved.
func opens(src *wire.Source) int64 {
	gap := src.Next - src.Asked
	for _, wait := range [...]int64{near, moving, still} {
		if gap >= wait-wait/5 && gap <= wait+wait/5+minute {
			return src.Asked + wait - wait/5
		}
	}
	return src.Next
}

// spaced moves a time so that between two rounds of a parcel lies the least
// time.
func (s *step) spaced(p *wire.Parcel, t int64) int64 {
	next := p.Round + leastAuto
	if p.Round == 0 || t >= next || p.Open && t <= p.Round+longRound || p.Round > s.now+longestDelay { // a clock that was set back must not freeze a parcel
		return t
	}
	return next
}

// nextAlarm is when the host has to wake us; 0 for never.
func (s *step) nextAlarm() int64 {
	var at int64
	earliest := func(t int64) {
		if t > 0 && (at == 0 || t < at) {
			at = t
		}
	}
	for _, j := range s.asking.Jobs {
		if !j.Held {
			earliest(j.Deadline)
		} else if o := s.asker(j.Carrier, j.Interface, j.Host); o != nil && s.slots(o) > 0 { // else an answer wakes us
			t := max(j.Sent, s.spacing(o))
			if pause := s.resting(o); pause != nil {
				t = max(t, pause.Until)
			}
			earliest(t)
		}
	}
	if p := s.pause(shop); p != nil {
		earliest(p.Until)
	}
	for _, p := range s.parcels {
		if p.Archived {
			continue
		}
		ask, _ := s.plan(p)
		for _, w := range ask {
			if t := s.at(p, w); t > 0 && !s.underWay(w) && s.slots(w.asker) > 0 {
				if pause := s.resting(w.asker); pause != nil {
					t = max(t, pause.Until)
				}
				earliest(max(t, s.spacing(w.asker)))
			}
		}
		if p.News > 0 && !s.settings.NoNotices && quiet(s.settings, s.now) {
			earliest(quietEnds(s.settings, s.now))
		}
	}
	return at
}
