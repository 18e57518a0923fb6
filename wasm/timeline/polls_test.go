package timeline

import (
	"math/rand/v2"
	"testing"

	"posthorn/carriers"
)

// memory is what is stored of a parcel between two polls.
type memory struct {
	feeds []carriers.Feed
	told  []string
}

// restart stores the memory and reads it again.
func (m *memory) restart(t *testing.T) {
	t.Helper()
	for i := range m.feeds {
		b, err := m.feeds[i].MarshalMsg(nil)
		if err != nil {
			t.Fatal(err)
		}
		var f carriers.Feed
		if _, err := f.UnmarshalMsg(b); err != nil {
			t.Fatal(err)
		}
		m.feeds[i] = f
	}
}

// TestNewsExactlyOnce polls made-up parcels ten thousand times. Carriers change
// the language, the precision and the direction of their lists, shuffle and
// double them, leave out places and the oldest scans, answer with nothing, and
// take over from each other; the browser restarts in between. Every scan that
// happens after the first import is told exactly once.
func TestNewsExactlyOnce(t *testing.T) {
	polls, parcels, announced := cases(t, 10000), 0, 0
	for done := 0; done < polls; parcels++ {
		r := rand.New(rand.NewPCG(4, uint64(parcels)))
		w := newWorld(r, 6+r.IntN(20), 1+r.IntN(3))
		for _, s := range w.tellers {
			s.mute = s.codes && r.IntN(2) == 0
		}
		var m memory
		told := map[int]int{}
		imported := false
		upto := 1 + r.IntN(4)
		var log []carriers.Feed
		for end := false; !end; done++ {
			if upto < len(w.scans) {
				upto += r.IntN(3)
				upto = min(upto, len(w.scans))
			} else {
				end = true // the last poll hears everybody out
			}
			for _, s := range w.tellers {
				how := s.usual()
				if !end {
					if r.IntN(4) == 0 {
						continue // refused, or not its turn
					}
					how.language = []string{"en", "ru", "zh"}[r.IntN(3)]
					how.seconds = s.seconds && r.IntN(3) > 0
					how.places = r.IntN(2) == 0
					how.zoneless = s.zones == 1 && r.IntN(4) == 0
					how.newest = r.IntN(4) == 0 != s.newestFirst
					how.shuffled = r.IntN(8) == 0
					how.doubled = r.IntN(8) == 0
					if how.forgetful = r.IntN(6); r.IntN(8) == 0 {
						how.forgetful = 1000
					}
				}
				f := w.tell(r, s, upto, how)
				if s.mute && how.language == "zh" {
					for i := range f.Events {
						if w.alone(scanOf(f.Events[i])) {
							f.Events[i].Meaning = carriers.Meaning{By: carriers.ByNone}
						}
					}
				}
				log = append(log, f)
				m.feeds = Add(m.feeds, f)
			}
			entries := Merge(m.feeds)
			if len(entries) == 0 {
				continue
			}
			if !imported {
				imported = true
				m.told = Mark(m.told, entries)
				for _, e := range entries {
					told[scanOf(e.Event)]++
				}
			}
			m.told = Keep(m.told, entries)
			for _, e := range Movements(New(entries, m.told)) {
				id := scanOf(e.Event)
				if told[id]++; told[id] > 1 {
					t.Fatalf("parcel %d: scan %d told again at poll %d\n%s", parcels, id, done, show(append(log, m.feeds...), entries))
				}
				announced++
			}
			m.told = Mark(m.told, entries)
			if r.IntN(5) == 0 {
				m.restart(t)
			}
		}
		if len(told) != w.truth(len(w.scans)) {
			t.Fatalf("parcel %d: %d of %d scans told\n%s", parcels, len(told), w.truth(len(w.scans)), show(m.feeds, Merge(m.feeds)))
		}
	}
	t.Logf("%d polls of %d parcels, %d scans announced", polls, parcels, announced)
}
