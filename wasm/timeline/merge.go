package timeline

import (
	"cmp"
	"slices"

	"posthorn/carriers"
	"posthorn/carriers/sorting"
)

// maxEntries and maxTellers are what the stored shapes hold.
const (
	maxEntries = 2000
	maxTellers = 20
)

// Merge makes one history of what the carriers of a parcel told: newest first,
// each scan once, with all who told it. The events' meanings have to be filled
// in. It depends neither on the order of the feeds nor on how often one of them
// is given.
func Merge(feeds []carriers.Feed) []Entry {
	chains := chain(fold(feeds))
	scans := gather(chains)
	entries := make([]Entry, 0, len(scans))
	for _, s := range order(chains, scans) {
		entries = append(entries, entry(chains, scans[s]))
	}
	slices.Reverse(entries)
	if len(entries) > maxEntries {
		entries = entries[:maxEntries]
	}
	return entries
}

// fold brings the feeds into an order of their own (by carrier, then number)
// and puts answers of one carrier about one number together.
func fold(feeds []carriers.Feed) []carriers.Feed {
	sorted := slices.Clone(feeds)
	sorting.By(sorted, func(a, b carriers.Feed) int {
		if c := cmp.Or(cmp.Compare(a.Carrier, b.Carrier), cmp.Compare(a.Number, b.Number),
			cmp.Compare(a.Told, b.Told), cmp.Compare(len(a.Events), len(b.Events))); c != 0 {
			return c
		}
		return slices.CompareFunc(a.Events, b.Events, func(x, y carriers.Event) int {
			return cmp.Or(cmp.Compare(x.Time, y.Time), cmp.Compare(x.Code, y.Code), cmp.Compare(x.Text, y.Text),
				cmp.Compare(x.Place, y.Place), cmp.Compare(x.Zone, y.Zone), cmp.Compare(x.Key, y.Key))
		})
	})
	folded := sorted[:0]
	for _, f := range sorted {
		last := len(folded) - 1
		if last >= 0 && folded[last].Carrier == f.Carrier && folded[last].Number == f.Number {
			folded[last] = Update(folded[last], f)
			continue
		}
		if slices.ContainsFunc(f.Events, func(e carriers.Event) bool { return e.Key == "" }) {
			f = Update(carriers.Feed{}, f)
		} // else it comes from Update
		folded = append(folded, f)
	}
	return folded
}

// links is one feed, oldest first.
type links struct {
	feed    carriers.Feed
	moments []moment
	// at is where each event stands in time: its own wall clock, or, for one
	// without a clock, that of the neighbour that it was told beside.
	at []int64
	// adrift: no event has a time, so at says nothing.
	adrift bool
}

// chain brings every feed into the order in which things happened: the told
// one, with the oldest first, unless the clocks contradict it.
func chain(feeds []carriers.Feed) []links {
	chains := make([]links, len(feeds))
	for i, f := range feeds {
		t := telling{events: slices.Clone(f.Events), moments: make([]moment, len(f.Events))}
		for j := range f.Events {
			t.moments[j] = readMoment(f.Events[j])
		}
		if t.direction() <= 0 { // most carriers tell the newest first
			t.reverse()
		}
		if !t.trusted() {
			t.sort()
		}
		f.Events = t.events
		chains[i] = links{f, t.moments, t.stand(false), t.adrift()}
		if t.wholeMinutes() {
			for j := range t.moments {
				t.moments[j].told = min(t.moments[j].told, byMinute)
			}
		}
	}
	return chains
}

// adrift tells whether nothing says when any of it happened.
func (t telling) adrift() bool {
	return !slices.ContainsFunc(t.moments, func(m moment) bool { return m.told != untimed })
}

// seldom is how many scans on the full minute show that a feed writes zeros for
// the seconds that it does not know: one in sixty is by chance.
const seldom = 4

// wholeMinutes tells whether all clocks of a list stand on the full minute, as
// those of one who retells another carrier's scans and knows no seconds.
func (t telling) wholeMinutes() bool {
	clocks := 0
	for _, m := range t.moments {
		if m.told >= byMinute {
			if m.wall%60 != 0 {
				return false
			}
			clocks++
		}
	}
	return clocks >= seldom
}

// abroad is how far the clocks of two countries lie apart at most, nearly.
const abroad = 14 * 3600

// trusted tells whether the told order, oldest first, stands although clocks
// go backwards in it. It does where the clocks have no sure zone, the parcel
// crosses a border, and no step back is longer than zones explain: "departed
// Amsterdam 08:50" comes before "customs, Los Angeles 07:43". It does not where
// that would give the parcel another status than the clocks do, since a status
// must not hang on the order of a list.
func (t telling) trusted() bool {
	var top, last int64
	timed, pairs, back := false, 0, 0
	crosses, sure := false, t.sure()
	for i, m := range t.moments {
		switch t.events[i].Meaning.Substatus {
		case carriers.TransitDeparture, carriers.TransitArrival, carriers.CustomsProcessing, carriers.CustomsReleased, carriers.CustomsWantsInfo:
			crosses = true
		}
		if m.told == untimed || m.told == byDay && timed && m.day() == last/86400 {
			continue // it has no clock that could contradict
		}
		at := m.wall
		if sure {
			at = m.instant()
		}
		if timed {
			pairs++
			if at < last {
				back++
				if top-at > abroad {
					return false
				}
			}
		}
		top, last, timed = max(top, at), at, true
	}
	if back == 0 {
		return true
	}
	if !crosses || sure || back*4 > pairs {
		return false
	}
	sorted := telling{slices.Clone(t.events), slices.Clone(t.moments)}
	sorted.sort()
	for _, now := range []int64{0, 1 << 62} { // all of it is to come, or past
		a, b := t.end(now), sorted.end(now)
		if a.status != b.status || a.settled() != b.settled() {
			return false
		}
	}
	return true
}

// sure tells whether the zones of all clocks are.
func (t telling) sure() bool {
	for _, m := range t.moments {
		if m.told >= byMinute && !m.sure {
			return false
		}
	}
	return true
}

// end is how the parcel stands at the end of the list, at a time.
func (t telling) end(now int64) course {
	events := make([]*carriers.Event, len(t.events))
	for i := range t.events {
		events[i] = &t.events[i]
	}
	return follow(early(events, now), now)
}

// stand gives every event a place in time: its clock, or its neighbour's. By
// the instant where asked and every zone is sure, else by the wall clock.
func (t telling) stand(instants bool) []int64 {
	at := make([]int64, len(t.moments))
	known := make([]bool, len(t.moments))
	for i, m := range t.moments {
		if m.told >= byMinute {
			at[i], known[i] = m.wall, true
			if instants {
				at[i] = m.instant()
			}
		}
	}
	for i, m := range t.moments {
		if m.told != byDay {
			continue
		}
		// A date alone: beside the told neighbour of the same day, the older
		// one first; by itself it stands at the beginning of the day.
		at[i], known[i] = m.wall, true
		if i > 0 && known[i-1] && at[i-1]/86400 == m.day() {
			at[i] = at[i-1]
		} else if i+1 < len(at) && known[i+1] && at[i+1]/86400 == m.day() {
			at[i] = at[i+1]
		}
	}
	for i := 1; i < len(at); i++ {
		if !known[i] && known[i-1] {
			at[i], known[i] = at[i-1], true
		}
	}
	for i := len(at) - 2; i >= 0; i-- {
		if !known[i] && known[i+1] {
			at[i], known[i] = at[i+1], true
		}
	}
	return at
}

// sort orders by the clock; what it does not decide stays as told.
func (t telling) sort() {
	at := t.stand(t.sure())
	by := make([]int, len(at))
	for i := range by {
		by[i] = i
	}
	sorting.By(by, func(a, b int) int { return cmp.Compare(at[a], at[b]) })
	events, moments := slices.Clone(t.events), slices.Clone(t.moments)
	for i, j := range by {
		t.events[i], t.moments[i] = events[j], moments[j]
	}
}

// order puts the scans into one line, oldest first, keeping the order of every
// feed. Where two feeds' next scans compete, certain instants decide; else the
// leg of the way, if zones may explain the clocks; else the wall clock, so that
// an unsure zone alone never moves anything.
func order(chains []links, scans [][]member) []int {
	of := make([][]int, len(chains)) // chain, link → scan
	for c := range chains {
		of[c] = make([]int, len(chains[c].at))
	}
	waits := make([]int, len(scans)) // members that are not yet at the head of their chain
	for s, members := range scans {
		waits[s] = len(members)
		for _, m := range members {
			of[m.chain][m.link] = s
		}
	}
	head := make([]int, len(chains))
	done := make([]bool, len(scans))
	arrive := func(c int) {
		for head[c] < len(of[c]) && done[of[c][head[c]]] {
			head[c]++
		}
		if head[c] < len(of[c]) {
			waits[of[c][head[c]]]--
		}
	}
	for c := range chains {
		arrive(c)
	}
	line := make([]int, 0, len(scans))
	asked := make([]int, len(scans)) // in which round a scan was looked at
	for len(line) < len(scans) {
		best := -1
		for c := range chains {
			if head[c] < len(of[c]) && (best < 0 || before(&chains[c], head[c], &chains[best], head[best])) {
				best = c
			}
		}
		// The earliest may have to wait for what another feed tells before it,
		// and that again; where feeds contradict each other, in a circle.
		s := of[best][head[best]]
		for waits[s] > 0 && asked[s] <= len(line) {
			asked[s] = len(line) + 1
			for _, m := range scans[s] {
				if head[m.chain] != m.link {
					s = of[m.chain][head[m.chain]]
					break
				}
			}
		}
		done[s] = true
		line = append(line, s)
		for _, m := range scans[s] {
			if head[m.chain] == m.link {
				arrive(m.chain)
			}
		}
	}
	return line
}

// before tells whether link i of one chain goes before link j of another.
func before(a *links, i int, b *links, j int) bool {
	s, t := a.moments[i], b.moments[j]
	x, y := a.at[i], b.at[j]
	if s.sure && t.sure {
		return s.instant() < t.instant()
	}
	m, n := a.feed.Events[i].Meaning, b.feed.Events[j].Meaning
	if a.adrift != b.adrift {
		// Nothing but the course of things says where it belongs: what happens
		// in the recipient's country comes after what happens before that, and
		// the rest at the beginning.
		p, q := rank(m), rank(n)
		if a.adrift {
			return p < arrived || q == 0 || p <= q
		}
		return q >= arrived && p != 0 && p < q
	}
	if s.told == byDay || t.told == byDay {
		if x/86400 == y/86400 {
			if p, q := rank(m), rank(n); p != 0 && q != 0 && p != q {
				return p < q
			}
		}
	}
	if l, k := leg(m), leg(n); l != 0 && k != 0 && l != k && x-y < abroad && y-x < abroad {
		return l < k
	}
	return x < y
}

// entry is the line of the history that a scan makes. The telling that knows
// most speaks for it; the others stand beside it where their words differ.
func entry(chains []links, scan []member) Entry {
	best := scan[0]
	for _, m := range scan[1:] {
		if worth(&chains[m.chain], m.link) > worth(&chains[best.chain], best.link) {
			best = m
		}
	}
	e := Entry{Event: chains[best.chain].feed.Events[best.link]}
	e.Key, e.Event.Key = chains[scan[0].chain].feed.Events[scan[0].link].Key, ""
	scan = scan[:min(len(scan), maxTellers)]
	e.Tellers = make([]Teller, 0, len(scan))
	if len(scan) > 1 {
		e.Aka = make([]string, 0, len(scan)-1)
		e.Also = make([]carriers.Event, 0, len(scan)-1)
	}
	for i, m := range scan {
		f, ev := &chains[m.chain].feed, chains[m.chain].feed.Events[m.link]
		e.Tellers = append(e.Tellers, Teller{f.Carrier, f.Number})
		if i > 0 {
			e.Aka = append(e.Aka, ev.Key)
		}
		if m != best && (ev.Text != e.Event.Text || ev.Code != e.Event.Code) {
			ev.Key = ""
			e.Also = append(e.Also, ev)
		}
	}
	if len(e.Also) == 0 {
		e.Also = nil
	}
	return e
}

// worth is how much a telling says.
func worth(c *links, i int) int {
	e, m, n := &c.feed.Events[i], c.moments[i], 0
	if s := e.Meaning.Sure().Substatus; s != "" {
		n += 64
		if !vague(s) {
			n += 16
		}
	}
	if m.told >= byMinute {
		n += 32
	}
	if e.Text != "" {
		n += 8
	}
	if m.sure {
		n += 4
	}
	if e.Place != "" {
		n += 2
	}
	if m.told == bySecond && m.wall%60 != 0 {
		n++
	}
	return n
}
