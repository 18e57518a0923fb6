package track

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"posthorn/carriers"
	"posthorn/wasm/timeline"
	"posthorn/wasm/wire"
)

// happening is one true scan of a parcel, or a notice that moves nothing.
type happening struct {
	id      int
	at      int64 // ms, UTC
	meaning carriers.Substatus
	notice  bool
	place   string
}

// followed is a parcel of the made-up world, and what the user has been told
// of it according to the rules. The state machine has to come to the same.
type followed struct {
	id, next string // number at first, and after the hand-over
	handOver int    // the happening that tells the next number; -1 for none
	past     []happening
	added    int64
	asked    map[string]bool // carriers that have answered once
	heard    map[string]bool // carriers and numbers of which scans have been told
	told     map[int]bool    // happenings that some carrier has told
	unseen   map[int]bool    // movements that the user has not looked at
	unspoken map[int]bool    // of those, the ones that no notice has spoken of
	news     int             // as stored
	entries  int             // movements, as stored
	newest   int64           // as stored
}

// teller is a made-up carrier with its habits.
type teller struct {
	id, numbers string // its numbers begin with one of these letters
	codes       bool
	seconds     bool
	sure        bool  // its zone can be relied upon
	east        int64 // its wall clock, ms
	later       int   // the first happening that it knows
	language    string
}

var tellers = []teller{
	{id: "alpha", numbers: "A", codes: true, seconds: true, sure: true, east: 8 * hour},
	{id: "beta", numbers: "B", sure: true, east: hour, later: 4, language: "nl"},
	{id: "gamma", numbers: "A", codes: true, east: 8 * hour, later: 1, language: "zh"},
}

// household is a host with its parcels: it carries effects out as the contract
// says, dies at any moment, and compares.
type household struct {
	*testing.T
	r       *rand.Rand
	m       *Machine
	now     int64
	alarm   int64
	store   map[string][]byte
	set     wire.Settings
	parcels []*followed
	byID    map[string]*followed
	badge   int
	notices map[string]wire.Notify // raised, and not yet confirmed as shown
	fetches []wire.Fetch
	answers map[string]carriers.Answer // by body
	log     []string

	polls, restarts, raised, grouped, moved, several int
}

func newHousehold(t *testing.T, seed uint64, parcels int) *household {
	h := &household{T: t, r: rand.New(rand.NewPCG(6, seed)), store: map[string][]byte{}, byID: map[string]*followed{},
		notices: map[string]wire.Notify{}, answers: map[string]carriers.Answer{}}
	h.now = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC).UnixMilli() + h.r.Int64N(200)*day
	for i := range parcels {
		p := &followed{id: fmt.Sprintf("A%c%03d%d", 'A'+byte(i), seed%1000, i), handOver: -1, asked: map[string]bool{}, heard: map[string]bool{}, told: map[int]bool{},
			unseen: map[int]bool{}, unspoken: map[int]bool{}}
		n := 6 + h.r.IntN(14)
		if h.r.IntN(2) == 0 {
			p.handOver, p.next = 3+h.r.IntN(n/2), fmt.Sprintf("B%c%03d%d", 'A'+byte(i), seed%1000, i)
		}
		at := h.now - int64(h.r.IntN(6))*day
		for id := range n {
			x := happening{id: id, notice: id > 0 && h.r.IntN(9) == 0, place: "Place " + strconv.Itoa(id)}
			if id == 0 || h.r.IntN(7) > 0 {
				at += 3*minute + h.r.Int64N(40)*hour + h.r.Int64N(60)*minute
				at -= at % minute
				at += h.r.Int64N(20) * second
			} else {
				at += 12 * second // in the same minute; told apart by what it means
			}
			if at%day < minute || (at+8*hour)%day < minute || (at+hour)%day < minute {
				at += 10 * minute // midnight means "no clock"
			}
			x.at = at
			for try := 0; ; try++ {
				x.meaning = steps[h.r.IntN(len(steps))]
				if try > 20 || !slices.ContainsFunc(p.past, func(y happening) bool { return at-y.at < 5*minute && y.meaning == x.meaning }) {
					break
				}
			}
			p.past = append(p.past, x)
		}
		h.parcels = append(h.parcels, p)
		h.byID[p.id] = p
	}
	return h
}

var steps = []carriers.Substatus{
	carriers.InfoReceivedAny, carriers.TransitPickedUp, carriers.TransitDeparture, carriers.CustomsProcessing, carriers.CustomsReleased,
	carriers.TransitArrival, carriers.OutForDeliveryOther, carriers.FailureNoBody, carriers.PickupOther, carriers.ExceptionDelayed,
}

// knowledge is that of a world with three carriers, which answer by
// [household.answer].
func (h *household) knowledge() Knowledge {
	know := madeUp
	know.Carriers = nil
	for _, who := range tellers {
		know.Carriers = append(know.Carriers, carriers.Carrier{ID: who.id, Interfaces: []carriers.Interface{{
			ID: "api", Hosts: []string{who.id + ".example"}, Wide: who.numbers == "A", Batch: 4, Interval: 1000, Concurrent: 2,
			Accepts: func(n string) bool { return strings.HasPrefix(n, who.numbers) },
			Ask: func(a carriers.Ask) (carriers.Request, error) {
				return carriers.Request{Method: "GET", URL: "https://" + who.id + ".example/" + a.Language + "/" + strings.Join(a.Numbers, ",")}, nil
			},
			Read: func(_ carriers.Ask, r carriers.Response) (carriers.Answer, error) {
				switch r.Status {
				case 429:
					return carriers.Answer{}, &carriers.Error{Kind: carriers.KindRateLimited, Message: "often", RetryAfter: 7200}
				case 403:
					return carriers.Answer{}, carriers.Fail(carriers.KindBlocked, "wall")
				case 500:
					return carriers.Answer{}, carriers.Fail(carriers.KindTemporary, "down")
				}
				a, ok := h.answers[string(r.Body)]
				if !ok {
					return a, carriers.Fail(carriers.KindLayout, "broken")
				}
				return a, nil
			},
		}}})
	}
	know.Meaning = func(_ string, e carriers.Event) carriers.Meaning {
		words := strings.Fields(e.Text)
		if words[1] == "notice" {
			return carriers.Meaning{Notice: true, By: carriers.ByText}
		}
		return carriers.Meaning{Substatus: carriers.Substatus(words[1]), By: carriers.ByText}
	}
	return know
}

// idOf reads the happening out of an event's words.
func idOf(e carriers.Event) int {
	id, err := strconv.Atoi(e.Text[strings.LastIndexByte(e.Text, '#')+1:])
	if err != nil {
		panic("no number in " + e.Text)
	}
	return id
}

// tell is what a carrier answers for a parcel: in full, or in one of the ways
// in which carriers do.
func (h *household) tell(who teller, p *followed, number, language string, full bool) carriers.Parcel {
	out := carriers.Parcel{Number: number}
	if who.language != "" {
		language = who.language
	}
	var known []happening
	for _, x := range p.past {
		if x.id >= who.later && x.at <= h.now && (number == p.id || x.id > p.handOver) {
			known = append(known, x)
		}
	}
	if who.id == "alpha" && p.handOver >= 0 && p.past[p.handOver].at <= h.now {
		out.NextNumber, out.NextCarrier = p.next, "beta"
	}
	if !full && h.r.IntN(8) == 0 { // the list has been purged, or comes back empty
		cut := 1000
		if h.r.IntN(2) == 0 {
			cut = h.r.IntN(6)
		}
		cut = min(cut, len(known))
		for cut > 0 && cut < len(known) && known[cut].at/minute == known[cut-1].at/minute {
			cut--
		}
		known = known[cut:]
	}
	seconds := who.seconds && (full || h.r.IntN(3) > 0)
	places := full || h.r.IntN(2) == 0
	zoneless := !full && !who.sure && p.handOver < 0 && h.r.IntN(4) == 0 // beside a clock of another zone nobody could tell
	for _, x := range known {
		word := string(x.meaning)
		if x.notice {
			word = "notice"
		}
		e := carriers.Event{Text: language + " " + word + " #" + strconv.Itoa(x.id), Language: language}
		wall := time.UnixMilli(x.at + who.east).UTC()
		e.Time = wall.Format("2006-01-02T15:04")
		if seconds {
			e.Time = wall.Format("2006-01-02T15:04:05")
		}
		if !zoneless {
			e.Zone, e.ZoneSure = fmt.Sprintf("+%02d:00", who.east/hour), who.sure
		}
		if who.codes {
			e.Code = word
		}
		if places {
			e.Place = x.place
		}
		out.Events = append(out.Events, e)
	}
	if h.r.IntN(2) == 0 {
		slices.Reverse(out.Events)
	}
	if !full && h.r.IntN(8) == 0 {
		h.r.Shuffle(len(out.Events), func(i, j int) { out.Events[i], out.Events[j] = out.Events[j], out.Events[i] })
	}
	if !full && h.r.IntN(8) == 0 {
		out.Events = append(out.Events, out.Events...)
	}
	out.Found = len(out.Events) > 0 || h.r.IntN(2) == 0
	return out
}

// answer is the input that answers a fetch, and what the user has not been told
// of after it.
func (h *household) answer(f wire.Fetch, full bool) wire.Input {
	in := wire.Input{Kind: wire.InFetched, ID: f.ID}
	if !full {
		switch h.r.IntN(20) {
		case 0:
			in.Failure = "timeout"
			return in
		case 1, 2:
			in.HTTP = &wire.HTTP{Status: []int{429, 403, 500}[h.r.IntN(3)]}
			return in
		case 3:
			in.HTTP = &wire.HTTP{Status: 200}
			in.Body = []byte("not an answer")
			return in
		}
	}
	part := strings.Split(strings.TrimPrefix(f.Request.URL, "https://"), "/")
	var who teller
	for _, t := range tellers {
		if part[0] == t.id+".example" {
			who = t
		}
	}
	in.HTTP = &wire.HTTP{Status: 200}
	in.Body = []byte(f.ID + " of start " + strconv.Itoa(h.restarts))
	var a carriers.Answer
	for _, n := range strings.Split(part[2], ",") {
		p := h.byID["A"+n[1:]]
		told := h.tell(who, p, n, part[1], full)
		a.Parcels = append(a.Parcels, told)
		h.expect(p, who, &told)
		h.polls++
	}
	h.answers[string(in.Body)] = a
	return in
}

// expect applies the rules of what is news.
func (h *household) expect(p *followed, who teller, told *carriers.Parcel) {
	list := who.id + " " + told.Number
	first, ever := !p.heard[list], len(p.asked) > 0
	p.asked[who.id] = true
	if !told.Found {
		return
	}
	p.heard[list] = p.heard[list] || len(told.Events) > 0
	was := max(p.newest, p.added)
	for _, e := range told.Events {
		id := idOf(e)
		if p.told[id] {
			continue
		}
		p.told[id] = true
		if at, _ := timeline.Instant(e); !ever || first && at <= was || p.past[id].notice {
			continue
		}
		p.unseen[id], p.unspoken[id] = true, true
		h.moved++
	}
}

func (h *household) quiet() bool { return quiet(h.set, h.now) }

// do takes one input through the machine, carries the effects out and compares.
// Where the browser dies, nothing but the save is carried out.
func (h *household) do(in wire.Input, dies bool) {
	h.log = append(h.log, clockAt(h.now)+" "+string(in.Kind)+" "+in.ID+in.Parcel+in.Failure)
	call := wire.Call{Now: h.now, Input: in}
	b, err := call.MarshalMsg(nil)
	if err != nil {
		h.Fatal(err)
	}
	var r wire.Result
	if _, err := r.UnmarshalMsg(h.m.Handle(b, nil)); err != nil || r.Error != "" {
		h.fatal("%s: %v %s", in.Kind, err, r.Error)
	}
	var loud []string
	if !h.set.NoNotices && !h.quiet() {
		for _, p := range h.parcels {
			spoken := false
			for id := range p.unspoken {
				spoken = spoken || !slices.Contains(h.set.Mute, string(p.past[id].meaning.Status()))
			}
			if clear(p.unspoken); spoken {
				loud = append(loud, p.id)
			}
		}
	}
	var spoken []string
	repeated := map[string]bool{}
	for _, e := range r.Effects {
		switch {
		case e.Save != nil:
			h.save(e.Save)
		case e.Notify != nil && e.Notify.Clear:
			delete(h.notices, e.Notify.ID)
		case e.Notify != nil:
			n := *e.Notify
			if old, up := h.notices[n.ID]; up && in.Kind == wire.InStart && !repeated[n.ID] && show(old) == show(n) {
				repeated[n.ID] = true
				continue
			}
			h.notices[n.ID] = n
			h.raised++
			if len(n.Parcels) > 1 {
				h.grouped++
			}
			if len(n.Parcels) > 1 != (len(loud) > mostNotices) {
				h.fatal("a notice of %d parcels where %d have news", len(n.Parcels), len(loud))
			}
			for _, p := range n.Parcels {
				spoken = append(spoken, p.Parcel)
			}
		case e.Badge != nil && !dies:
			h.badge = e.Badge.News
		case e.Alarm != nil && !dies:
			h.alarm = e.Alarm.At
		case e.Fetch != nil && !dies:
			h.fetches = append(h.fetches, *e.Fetch)
		}
	}
	if in.Kind == wire.InStart && len(repeated) != len(h.notices)-len(spoken) && len(spoken) == 0 {
		h.fatal("%d of %d notices come again after the start", len(repeated), len(h.notices))
	}
	slices.Sort(spoken)
	slices.Sort(loud)
	if !slices.Equal(spoken, loud) {
		h.fatal("notices of %v, wanted of %v\n%s", spoken, loud, h.both(h.byID[slices.Concat(spoken, loud)[0]]))
	}
	badge := 0
	for _, p := range h.parcels {
		if len(p.unseen) > 0 {
			badge++
		}
		if p.news != len(p.unseen) {
			h.fatal("%s has %d news, wanted %d: %v", p.id, p.news, len(p.unseen), p.unseen)
		}
		told := 0
		for id := range p.told {
			if !p.past[id].notice {
				told++
			}
		}
		if p.entries != told {
			h.fatal("%s has %d movements, %d were told\n%s", p.id, p.entries, told, h.both(p))
		}
	}
	if h.badge != badge && !dies {
		h.fatal("the badge shows %d, wanted %d", h.badge, badge)
	}
	if dies {
		h.start("startup")
		return
	}
	for id := range h.notices {
		if h.r.IntN(3) > 0 {
			delete(h.notices, id)
			h.do(wire.Input{Kind: wire.InShown, ID: id}, false)
			break
		}
	}
}

// both shows what happened and what is stored of it.
func (h *household) both(f *followed) string {
	var b strings.Builder
	for _, x := range f.past {
		fmt.Fprintf(&b, "%2d %s %s %v told %v, unseen %v\n", x.id, clockAt(x.at), x.meaning, x.notice, f.told[x.id], f.unseen[x.id])
	}
	var p wire.Parcel
	p.UnmarshalMsg(h.store[wire.KeyParcel+f.id])
	for _, x := range p.Feeds {
		fmt.Fprintf(&b, "%s %s told %d events\n", x.Carrier, x.Number, len(x.Events))
	}
	for _, x := range p.Sources {
		fmt.Fprintf(&b, "%s %s failures %d %v\n", x.Carrier, x.Known, x.Failures, x.Problem)
	}
	for _, e := range p.Timeline {
		fmt.Fprintf(&b, "%s%s %s %s, new %v, to be spoken of %v\n", e.Event.Time, e.Event.Zone, e.Event.Text, e.Event.Place,
			!timeline.Knows(p.Told, e), !timeline.Knows(p.Announced, e))
	}
	return b.String()
}

func show(n wire.Notify) string {
	b, _ := n.MarshalMsg(nil)
	return string(b)
}

func (h *household) save(save *wire.Save) {
	for key, b := range save.Put {
		h.store[key] = b
		if id, ok := strings.CutPrefix(key, wire.KeyParcel); ok {
			var p wire.Parcel
			if _, err := p.UnmarshalMsg(b); err != nil {
				h.Fatal(err)
			}
			f := h.byID[id]
			f.news, f.entries, f.newest, f.added = p.News, len(timeline.Movements(p.Timeline)), newest(&p), p.Added
		}
	}
	for _, key := range save.Delete {
		delete(h.store, key)
	}
}

// start begins anew with what is stored, perhaps in another language.
func (h *household) start(reason string) {
	h.restarts++
	h.m, h.fetches, h.badge = New(h.knowledge()), nil, -1
	hosts := make([]string, len(tellers))
	for i, who := range tellers {
		hosts[i] = who.id + ".example"
	}
	h.do(wire.Input{Kind: wire.InStart, Reason: reason, Language: []string{"en", "ru", "fr"}[h.r.IntN(3)], Hosts: hosts, Records: h.store}, false)
}

// round lets time pass until the next alarm and answers what is asked.
func (h *household) round(full bool) {
	h.now += hour / 4
	if h.alarm > h.now {
		h.now = h.alarm
	}
	switch h.r.IntN(12) {
	case 0:
		h.start([]string{"wake", "startup", "update"}[h.r.IntN(3)])
	case 1:
		h.now += h.r.Int64N(30) * hour
	}
	h.do(wire.Input{Kind: wire.InTick}, !full && h.r.IntN(60) == 0)
	h.drain(full)
	if p := h.parcels[h.r.IntN(len(h.parcels))]; h.r.IntN(3) == 0 {
		clear(p.unseen)
		clear(p.unspoken)
		h.do(wire.Input{Kind: wire.InSeen, Parcel: p.id}, false)
	}
}

// drain answers what is asked, in any order.
func (h *household) drain(full bool) {
	for len(h.fetches) > 0 {
		i := h.r.IntN(len(h.fetches))
		f := h.fetches[i]
		h.log = append(h.log, f.ID+" "+f.Request.URL)
		h.fetches = slices.Delete(h.fetches, i, i+1)
		h.now += h.r.Int64N(300)
		if !full && h.r.IntN(30) == 0 {
			continue // swallowed
		}
		h.do(h.answer(f, full), !full && h.r.IntN(60) == 0)
	}
}

func (h *household) fatal(format string, args ...any) {
	h.Helper()
	h.Fatalf(format+"\nafter\n%s", append(args, strings.Join(h.log[max(0, len(h.log)-12):], "\n"))...)
}

// live follows the parcels to their end and hears every carrier out.
func (h *household) live() {
	h.set = wire.Settings{QuietFrom: 22 * 60, QuietTo: 7 * 60, Offset: h.r.IntN(24)*60 - 720}
	if h.r.IntN(3) == 0 {
		h.set.QuietFrom = h.set.QuietTo
	}
	if h.r.IntN(3) == 0 {
		h.set.Mute = []string{string(carriers.InTransit)}
	}
	h.start("install")
	set := h.set
	h.do(wire.Input{Kind: wire.InSettings, Settings: &set}, false)
	for _, p := range h.parcels {
		p.added = h.now
		h.do(wire.Input{Kind: wire.InAdd, Text: p.id}, false)
		h.drain(false)
	}
	end := h.now
	for _, p := range h.parcels {
		end = max(end, p.past[len(p.past)-1].at)
	}
	for h.now < end {
		h.round(false)
	}
	h.now += day // pauses end
	for range 4 {
		h.now += hour
		h.do(wire.Input{Kind: wire.InAsk}, false)
		h.drain(true)
	}
	for _, p := range h.parcels {
		if len(p.asked) > 1 {
			h.several++
		}
		for _, x := range p.past {
			if !p.told[x.id] && p.handOver < 0 {
				h.fatal("%d of %s was told by nobody, or nobody was asked\n%s", x.id, p.id, h.both(p))
			}
		}
	}
}

// TestNewsExactlyOnce asks after made-up parcels ten thousand times, through
// the whole machine and its store: carriers answer in another language, less
// precisely, in another order, twice, in part, with nothing or with an error;
// the browser dies between the save and everything else; a parcel is handed
// over under another number. Whatever happened after the first answer raises
// the badge once and is spoken of once, nothing is lost, and what happened
// before is no news.
func TestNewsExactlyOnce(t *testing.T) {
	var polls, restarts, raised, grouped, moved, several, parcels int
	least := 10000
	if testing.Short() {
		least = 500
	}
	for seed := uint64(0); polls < least; seed++ {
		h := newHousehold(t, seed, 4+int(seed%3))
		h.live()
		if h.polls == 0 {
			t.Fatal("nobody was asked")
		}
		polls, restarts, raised, grouped = polls+h.polls, restarts+h.restarts, raised+h.raised, grouped+h.grouped
		moved, several, parcels = moved+h.moved, several+h.several, parcels+len(h.parcels)
	}
	if least == 10000 && (moved < 1000 || raised < 500 || grouped < 10 || restarts < 200 || several < 100) {
		t.Errorf("too few of something to tell anything")
	}
	t.Logf("%d polls of %d parcels, %d of them told of by several carriers: %d movements, told by %d notices, %d of them grouped, %d starts",
		polls, parcels, several, moved, raised, grouped, restarts)
}
