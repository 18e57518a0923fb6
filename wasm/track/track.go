// Package track is the state machine of Posthorn: what happened goes in, what
// is to be done comes out. It knows no clock, no network and no browser, so
// the same inputs give the same effects everywhere.
//
//	m := track.New(knowledge)
//	effects := m.Step(now, wire.Input{Kind: wire.InTrack, Tab: 7, Order: "8190000000001234"})
//	// → Save{order:8190…}  AskPage{"p1", tab 7, order 8190…}  Page{button "asking"}
//
// # The contract of the host
//
//  1. The first input is InStart with everything that is stored. Steps run one
//     at a time, in the order in which things happened.
//  2. The Save of a step, if there is one, is its first effect. It is carried
//     out in one write and is done BEFORE any other effect of that step.
//  3. Every Fetch and every AskPage is answered by one input under the same ID,
//     whatever happened. What a sudden end of the browser swallowed is asked
//     again after its deadline, at the first InTick.
//  4. A Notify has a stable ID: shown twice it is shown once. The host answers
//     with InShown once it is up; until then it comes again at every start.
//  5. An Alarm replaces the one before. When it fires, the host sends InTick;
//     early, late and repeated ticks do no harm.
//  6. If the store cannot be read, the host does not start the machine.
//     If single records cannot be read, they are left as they are, told as a
//     problem, and never overwritten.
//  7. After a panic (Result.Error) the machine is thrown away and a new one
//     starts from what is stored.
//
// # Rounds
//
// Parcels are asked for in rounds. A round is what is asked for one parcel to
// learn how it stands now: the most telling source; at once after it, where it
// fails, does not know the parcel or names the next carrier, the others; and
// what one question takes (a token, a second page, an answer that the carrier
// hands out later against a ticket). It is over as soon as the answers are
// there and nobody else is to be asked, and after five minutes takes in nobody
// new.
//
//	12:00:00  cainiao/detail.json   asked: the eight hours are over
//	12:00:02                        names the number that it was handed over under
//	12:00:02  la-poste/public       asked: the same round
//	12:00:03                        knows it; the round is over
//	12:30:00                        before this, nobody is asked for this parcel by itself
//
// From the first request of a round to the first of the next lies half an hour
// at least, unless the next is what the user wants at that moment: "ask now",
// or a source that was just let in (its host allowed, its key typed, its notice
// accepted). So there is no source that is asked for a parcel twice within half
// an hour by itself, and no two that take turns.
package track

import (
	"bytes"
	"iter"
	"strconv"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/sorting"
	"posthorn/wasm/number"
	"posthorn/wasm/page"
	"posthorn/wasm/timeline"
	"posthorn/wasm/wire"
)

// Knowledge is what the machine is handed: the carriers and the readers. Tests
// hand it made-up ones.
type Knowledge struct {
	// Carriers that may be asked. Of two that follow everybody's parcels the
	// first is asked first.
	Carriers []carriers.Carrier
	// Meaning reads an event of a carrier.
	Meaning func(carrier string, e carriers.Event) carriers.Meaning
	// Name is a carrier's name for readers of a language, empty when unknown;
	// Link is the public page that shows a number, empty when there is none.
	Name func(carrier, language string) string
	Link func(carrier, number string) string
	// Kin tells whether a number of a carrier (an id of the directory) is one
	// that another (an id of Carriers) follows as its own. Named is the id of
	// the carrier that goes by a name, empty when unknown. nil: by the id
	// alone; no name is known.
	Kin   func(carrier, of string) bool
	Named func(name string) string
	// Home is a carrier's page for people, and Linked are the ids of carriers
	// that let nobody ask, for the options to say so. May be nil.
	Home   func(carrier string) string
	Linked []string
	// Everyone lists the ids of all carriers that a number may be of, and Also
	// tells what else one is called: lower case, separated by commas. May be
	// nil.
	Everyone func() []string
	Also     func(carrier string) string
	// Page reads an order page, Told an answer of the shop's page script.
	Page func(*page.Snapshot) page.Page
	Told func(body []byte) (page.Told, error)
	// Scan reads the numbers of a page at a site, in a language.
	Scan func(text, site, language string) iter.Seq[number.Found]
	// Find reads numbers out of a text, Check judges one that a person typed.
	Find  func(text string) []number.Found
	Check func(text string) (number.Found, bool)
}

func (k *Knowledge) kin(carrier, of string) bool {
	return carrier == of || carrier != "" && k.Kin != nil && k.Kin(carrier, of)
}

func (k *Knowledge) named(name string) string {
	if name == "" || k.Named == nil {
		return ""
	}
	return k.Named(name)
}

// Machine holds the whole state between steps.
type Machine struct {
	know      Knowledge
	started   bool
	clock     int64 // now of the step under way
	language  string
	hosts     map[string]bool
	settings  wire.Settings
	secrets   wire.Secrets
	askers    []*asker
	outlooks  map[string]*outlook // by parcel
	called    map[string]string   // names of carriers for people, as looked up
	assessed  int64               // when it was last judged how parcels stand
	calm      int64               // when the next pause ends
	list      []*wire.Parcel      // parcels as sorted, until there are others
	sent      map[string]int64    // by host: when the last request goes out
	quotas    map[string]quota    // by interface: what is left to its key
	parcels   map[string]*wire.Parcel
	byNumber  map[string]string // number → id of the parcel
	orders    map[string]*wire.Order
	asking    wire.Asking
	pages     map[int]page.Page // by tab: what was read last
	unread    map[string]bool   // keys of records that could not be read
	newer     bool              // the store was written by a later version: nothing is saved
	summary   []byte            // as last saved
	summaryAt int64             // its At
	badge     wire.Badge
	alarm     int64
}

// New makes a machine that waits for its InStart.
func New(know Knowledge) *Machine {
	return &Machine{
		know: know, hosts: map[string]bool{}, parcels: map[string]*wire.Parcel{}, byNumber: map[string]string{},
		orders: map[string]*wire.Order{}, pages: map[int]page.Page{}, unread: map[string]bool{}, alarm: -1,
		badge: wire.Badge{News: -1}, askers: askersOf(know.Carriers), outlooks: map[string]*outlook{}, called: map[string]string{}, sent: map[string]int64{}, quotas: map[string]quota{},
	}
}

// step is one call of Step under way.
type step struct {
	*Machine
	now     int64
	dirty   map[string]bool // keys of records that changed
	orderly map[string]bool // orders whose buttons may have changed
	whole   map[int]bool    // tabs that get a whole view
	retold  map[int]bool    // tabs that get a view though no order changed
	effects []wire.Effect
	reply   *wire.Reply
}

// Step takes one input and gives the effects, the Save first. now is in
// milliseconds since 1970.
func (m *Machine) Step(now int64, in wire.Input) []wire.Effect {
	since := m.clock
	m.clock = now
	s := &step{Machine: m, now: now, dirty: map[string]bool{}, orderly: map[string]bool{}, whole: map[int]bool{}, retold: map[int]bool{}}
	if in.Kind == wire.InStart {
		s.start(in)
	} else if !m.started {
		return nil
	}
	s.pauseEnds(since)
	if now >= s.calm || now < since { // a pause ends: others may be asked now
		s.changed()
		s.calm = now + day
		for i := range s.asking.Pauses {
			if p := &s.asking.Pauses[i]; p.Until > now {
				s.calm = min(s.calm, p.Until)
			}
		}
	}
	switch in.Kind {
	case wire.InPage:
		s.page(in)
	case wire.InGone:
		s.gone(in.Tab)
	case wire.InTrack:
		s.track(in)
	case wire.InTrackAll:
		s.trackAll(in.Tab)
	case wire.InStop:
		s.stop(in.Tab)
	case wire.InTold:
		s.told(in)
	case wire.InHeard:
		s.heard(in)
	case wire.InFetched:
		s.fetched(in)
	case wire.InTick:
		s.tick()
	case wire.InShown:
		s.shown(in.ID)
	case wire.InSeen:
		s.seen(in.Parcel)
	case wire.InAsk:
		s.askNow(in.Parcel)
	case wire.InAdd:
		s.add(in.Text, in.Name)
	case wire.InRename:
		s.rename(in.Parcel, in.Name)
	case wire.InArchive:
		s.archive(in.Parcel, in.On)
	case wire.InRemove:
		s.remove(in.Parcel)
	case wire.InSettings:
		s.set(in.Settings)
	case wire.InKeys:
		s.setKeys(in.Carrier, in.Keys)
	case wire.InCarriers:
		s.carriers()
	case wire.InWhose:
		s.whose(in.Text)
	case wire.InCorrect:
		s.correct(in.Parcel, in.Text, in.Carrier)
	case wire.InScan:
		s.scan(in)
	case wire.InExport:
		s.export()
	case wire.InImport:
		s.restore(in.Body)
	}
	s.lapse()
	s.pumpPage()
	s.endRounds()
	s.pumpCarriers()
	s.announce()
	return s.finish()
}

// tick: time has passed. How a parcel stands depends on it: silence grows, the
// protection runs out.
func (s *step) tick() {
	if s.now >= s.assessed && s.now-s.assessed < hour/2 {
		return
	}
	s.assessed = s.now
	for _, p := range s.sorted() {
		if p.Archived {
			continue
		}
		was, _ := p.Standing.MarshalMsg(nil)
		s.assess(p)
		if is, _ := p.Standing.MarshalMsg(nil); !bytes.Equal(was, is) {
			s.touch(p)
		}
	}
}

// finish puts the effects into their order.
func (s *step) finish() []wire.Effect {
	var out []wire.Effect
	views := s.views()
	if save := s.save(); save != nil {
		out = append(out, wire.Effect{Save: save})
	}
	out = append(out, s.effects...)
	out = append(out, views...)
	if b := s.count(); b != s.badge {
		s.badge = b
		out = append(out, wire.Effect{Badge: &b})
	}
	if at := s.nextAlarm(); at != s.alarm {
		s.alarm = at
		out = append(out, wire.Effect{Alarm: &wire.Alarm{At: at}})
	}
	if s.reply != nil {
		out = append(out, wire.Effect{Reply: s.reply})
	}
	return out
}

// id gives a fresh id for a request.
func (s *step) id(prefix string) string {
	s.asking.Next++
	s.dirty[wire.KeyAsking] = true
	return prefix + strconv.FormatInt(s.asking.Next, 10)
}

func (s *step) do(e wire.Effect) { s.effects = append(s.effects, e) }

// fail answers an intent with a problem.
func (s *step) fail(kind string, args ...string) {
	s.reply = &wire.Reply{Problem: &wire.Problem{Kind: kind, Args: args}}
}

// touch marks a parcel as changed, with its orders' buttons.
func (s *step) touch(p *wire.Parcel) {
	s.dirty[wire.KeyParcel+p.ID] = true
	delete(s.outlooks, p.ID)
	if s.parcels[p.ID] != p {
		s.list = nil
	}
	for _, o := range p.Orders {
		s.orderly[o] = true
	}
}

func (s *step) touchOrder(o *wire.Order) {
	s.dirty[wire.KeyOrder+o.ID] = true
	s.orderly[o.ID] = true
}

// sorted gives the parcels in a stable order. The list is read only.
func (m *Machine) sorted() []*wire.Parcel {
	if len(m.list) != len(m.parcels) {
		m.list = make([]*wire.Parcel, 0, len(m.parcels))
		for _, p := range m.parcels {
			m.list = append(m.list, p)
		}
		sorting.By(m.list, func(a, b *wire.Parcel) int { return strings.Compare(a.ID, b.ID) })
	}
	return m.list
}

// newest is the instant of a parcel's newest entry, 0 when it has none.
func newest(p *wire.Parcel) int64 {
	var at, heard int64
	for i := range p.Feeds {
		heard = max(heard, p.Feeds[i].Told)
	}
	for i := range p.Timeline {
		// A clock that was ahead of ours when it was told, by more than zones
		// are, is wrong or tells of what is to come.
		if ms, ok := timeline.Instant(p.Timeline[i].Event); ok && ms > at && (heard == 0 || ms < heard+2*day) {
			at = ms
		}
	}
	return at
}

const (
	second int64 = 1000
	minute       = 60 * second
	hour         = 60 * minute
	day          = 24 * hour
)
