package track

import (
	"slices"
	"strings"

	"posthorn/wasm/timeline"
	"posthorn/wasm/wire"
)

// count is the badge: how many parcels have news, and whether something needs
// the user before anything can go on.
func (m *Machine) count() wire.Badge {
	var b wire.Badge
	for _, p := range m.parcels {
		if p.News > 0 && !p.Archived {
			b.News++
		}
	}
	b.Trouble = m.shopPause() != nil || m.newer || len(m.unread) > 0
	return b
}

// recount counts the entries of a parcel that the user has not been told of.
// Messages that move nothing do not count.
func recount(p *wire.Parcel) {
	p.News = len(timeline.Movements(timeline.New(p.Timeline, p.Told)))
}

// tellAll marks every entry as known to the user.
func tellAll(p *wire.Parcel) {
	p.Told = timeline.Mark(p.Told, p.Timeline)
	p.News = 0
}

// seen: the user has opened a parcel.
func (s *step) seen(id string) {
	p := s.parcels[id]
	if p == nil {
		return
	}
	s.reply = &wire.Reply{Parcels: []string{id}}
	if p.News > 0 {
		tellAll(p)
		p.Announced = p.Told
		s.touch(p)
	}
	s.withdraw(p)
}

// withdraw takes a parcel's notice away.
func (s *step) withdraw(p *wire.Parcel) {
	if p.Notice == "" {
		return
	}
	id := p.Notice
	p.Notice = ""
	s.touch(p)
	for _, q := range s.parcels {
		if q.Notice == id {
			return // a grouped notice that still speaks of others
		}
	}
	s.shown(id)
	s.do(wire.Effect{Notify: &wire.Notify{ID: id, Clear: true}})
}

// shown: the host has put a notice up.
func (s *step) shown(id string) {
	n := len(s.asking.Notices)
	s.asking.Notices = slices.DeleteFunc(s.asking.Notices, func(n wire.Notify) bool { return n.ID == id })
	if len(s.asking.Notices) != n {
		s.dirty[wire.KeyAsking] = true
	}
}

// mostNotices is how many parcels get a notice of their own in one round;
// beyond, one notice speaks of all.
const mostNotices = 3

// announce raises notices for news that no notice has told yet.
func (s *step) announce() {
	if s.settings.NoNotices || s.newer || quiet(s.settings, s.now) {
		return
	}
	var heads []wire.Headline
	for _, p := range s.sorted() {
		if p.News == 0 || p.Archived {
			continue
		}
		fresh := timeline.New(timeline.New(p.Timeline, p.Told), p.Announced)
		if len(fresh) == 0 {
			continue
		}
		p.Announced = timeline.Mark(p.Announced, p.Timeline)
		s.touch(p)
		loud := slices.IndexFunc(fresh, func(e timeline.Entry) bool {
			m := e.Event.Meaning.Sure()
			return !m.Notice && !slices.Contains(s.settings.Mute, string(m.Status()))
		})
		if loud >= 0 {
			heads = append(heads, wire.Headline{Parcel: p.ID, Name: name(p), Words: p.Standing.Words, Text: fresh[loud].Event.Text})
		}
	}
	if len(heads) == 0 {
		return
	}
	raise := func(n wire.Notify) {
		for _, h := range n.Parcels {
			s.parcels[h.Parcel].Notice = n.ID
			s.touch(s.parcels[h.Parcel])
		}
		s.shown(n.ID) // a later notice of the same id replaces the earlier
		s.asking.Notices = append(s.asking.Notices, n)
		s.dirty[wire.KeyAsking] = true
		s.do(wire.Effect{Notify: &n})
	}
	if len(heads) > mostNotices {
		ids := make([]string, len(heads))
		for i, h := range heads {
			ids[i] = h.Parcel
		}
		raise(wire.Notify{ID: "several:" + strings.Join(ids[:mostNotices], ","), Parcels: heads[:min(len(heads), 50)]})
		return
	}
	for _, h := range heads {
		raise(wire.Notify{ID: "parcel:" + h.Parcel, Parcels: []wire.Headline{h}})
	}
}

// quiet tells whether it is a quiet hour where the user is.
func quiet(set wire.Settings, now int64) bool {
	if set.QuietFrom == set.QuietTo {
		return false
	}
	t := int((now/minute+int64(set.Offset))%(24*60)+24*60) % (24 * 60)
	if set.QuietFrom < set.QuietTo {
		return t >= set.QuietFrom && t < set.QuietTo
	}
	return t >= set.QuietFrom || t < set.QuietTo
}

// quietEnds is when the quiet hours that now stands in are over, in ms.
func quietEnds(set wire.Settings, now int64) int64 {
	t := int64(int((now/minute+int64(set.Offset))%(24*60)+24*60) % (24 * 60))
	left := (int64(set.QuietTo) - t + 24*60) % (24 * 60)
	return (now/minute + left) * minute
}
