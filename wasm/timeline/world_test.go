package timeline

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"time"

	"posthorn/carriers"
)

// world is what really happened to a made-up parcel, from which carriers tell
// in their own ways.
type world struct {
	scans   []scan
	tellers []*storyteller
}

// scan is one true scan, at an instant.
type scan struct {
	id      int
	at      int64 // seconds since 1970, UTC
	east    int64 // offset of the place, seconds
	meaning carriers.Meaning
	place   string
}

// storyteller is a carrier with its habits.
type storyteller struct {
	carrier, number string
	from            int  // the first scan that it knows
	codes           bool // tells codes
	seconds         bool
	zones           int // 0 none, 1 unsure, 2 sure
	newestFirst     bool
	mute            bool  // its language has no lexicon: no meaning where there is no code
	skips           []int // scans that it never tells
}

var courses = []carriers.Substatus{
	carriers.InfoReceivedAny, carriers.TransitPickedUp, carriers.TransitDeparture, carriers.CustomsProcessing,
	carriers.CustomsReleased, carriers.TransitArrival, carriers.OutForDeliveryOther, carriers.FailureNoBody,
	carriers.PickupOther, carriers.ExceptionDelayed, carriers.DeliveredOther, carriers.ExceptionReturning,
}

// newWorld makes a history of n scans. Some share a minute; those are told
// apart by what they mean.
func newWorld(r *rand.Rand, n, tellers int) *world {
	w := &world{}
	at := int64(1767225600) + r.Int64N(300*86400) // from 2026-01-01
	east := int64(8 * 3600)
	for id := range n {
		step := int64(0)
		if id == 0 || r.IntN(6) > 0 {
			step = 180 + r.Int64N(40*3600)
		}
		if id == n/2 {
			step, east = 30*3600, []int64{3600, 10800, -18000, 19800}[r.IntN(4)]
		}
		if step > 0 {
			at += step
			at -= at % 60 // a fresh minute, so that it is known what shares one
			if at%86400 == 0 || (at+east)%86400 == 0 {
				at += 60 // midnight means "no clock"
			}
			at += r.Int64N(20)
		} else {
			at += 12 + r.Int64N(2) // at most three in a minute
			if at%60 > 55 || at%60 < 12 {
				at += 180
			}
		}
		meaning := courses[r.IntN(len(courses))]
		for k := 0; w.shares(at, meaning) && k < 20; k++ {
			meaning = courses[r.IntN(len(courses))]
		}
		w.scans = append(w.scans, scan{id, at, east, carriers.Meaning{Substatus: meaning, By: carriers.ByText}, "Place " + strconv.Itoa(id)})
	}
	for k := range tellers {
		s := &storyteller{
			carrier: "carrier-" + strconv.Itoa(k), number: "XX00000000" + strconv.Itoa(k),
			codes: r.IntN(2) == 0, seconds: r.IntN(2) == 0, zones: r.IntN(3), newestFirst: r.IntN(2) == 0,
		}
		if k > 0 {
			s.from = r.IntN(n)
		}
		for id := range n {
			if r.IntN(8) == 0 {
				s.skips = append(s.skips, id)
			}
		}
		w.tellers = append(w.tellers, s)
	}
	return w
}

// shares tells whether a scan of the same minute, or one that rounding may put
// there, means the same already.
func (w *world) shares(at int64, s carriers.Substatus) bool {
	for _, x := range w.scans {
		if d := at - x.at; d > -150 && d < 150 && x.meaning.Substatus == s {
			return true
		}
	}
	return false
}

// alone tells whether no other scan is near.
func (w *world) alone(id int) bool {
	for _, x := range w.scans {
		if d := w.scans[id].at - x.at; x.id != id && d > -150 && d < 150 {
			return false
		}
	}
	return true
}

// knows are the scans that a teller knows when the first upto have happened.
func (s *storyteller) knows(upto int) []int {
	var ids []int
	for id := s.from; id < upto; id++ {
		if !slices.Contains(s.skips, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// manner is how a teller tells this time.
type manner struct {
	language  string
	seconds   bool
	places    bool
	newest    bool
	shuffled  bool
	doubled   bool
	zoneless  bool  // leaves out the zone
	skew      int64 // how many seconds its clock is off
	forgetful int   // how many of the oldest are left out
}

// tell makes the feed that the teller answers with.
func (w *world) tell(r *rand.Rand, s *storyteller, upto int, m manner) carriers.Feed {
	ids := s.knows(upto)
	cut := min(m.forgetful, len(ids))
	for cut > 0 && cut < len(ids) && w.scans[ids[cut]].at/60 == w.scans[ids[cut-1]].at/60 {
		cut-- // a list is not cut within a minute: see Update
	}
	ids = ids[cut:]
	f := carriers.Feed{Carrier: s.carrier, Number: s.number}
	for _, id := range ids {
		x := w.scans[id]
		e := carriers.Event{Meaning: x.meaning, Language: m.language, Text: m.language + ": " + string(x.meaning.Substatus) + " #" + strconv.Itoa(id)}
		local := x.at + x.east + m.skew
		if s.zones > 0 && !m.zoneless {
			e.Zone, e.ZoneSure = zone(x.east), s.zones == 2
		}
		e.Time = wallClock(local, m.seconds)
		if s.codes {
			e.Code = "C" + strconv.Itoa(int(sum(string(x.meaning.Substatus), s.carrier)%997))
		}
		if m.places {
			e.Place = x.place
		}
		f.Events = append(f.Events, e)
	}
	if m.newest {
		slices.Reverse(f.Events)
	}
	if m.shuffled {
		r.Shuffle(len(f.Events), func(i, j int) { f.Events[i], f.Events[j] = f.Events[j], f.Events[i] })
	}
	if m.doubled {
		f.Events = append(f.Events, f.Events...)
	}
	return f
}

func (s *storyteller) usual() manner {
	return manner{language: "en", seconds: s.seconds, places: true, newest: s.newestFirst}
}

// truth is how many different scans the tellers together know.
func (w *world) truth(upto int) int {
	known := map[int]bool{}
	for _, s := range w.tellers {
		for _, id := range s.knows(upto) {
			known[id] = true
		}
	}
	return len(known)
}

// scanOf reads the id of the scan from an event's words.
func scanOf(e carriers.Event) int {
	id, err := strconv.Atoi(e.Text[strings.LastIndexByte(e.Text, '#')+1:])
	if err != nil {
		panic("no scan in " + e.Text)
	}
	return id
}

func zone(east int64) string {
	sign := byte('+')
	if east < 0 {
		sign, east = '-', -east
	}
	return string([]byte{sign, byte('0' + east/36000), byte('0' + east/3600%10), ':', byte('0' + east%3600/600), byte('0' + east%600/60)})
}

// wallClock writes seconds since 1970 as a wall clock.
func wallClock(at int64, seconds bool) string {
	if seconds {
		return time.Unix(at, 0).UTC().Format("2006-01-02T15:04:05")
	}
	return time.Unix(at, 0).UTC().Format("2006-01-02T15:04")
}
