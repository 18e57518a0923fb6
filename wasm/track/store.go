package track

import (
	"bytes"
	"slices"
	"strings"

	"github.com/tinylib/msgp/msgp"

	"posthorn/carriers/sorting"
	"posthorn/wasm/wire"
)

// start loads everything that is stored. It is also what a machine does after
// a panic of the one before it.
func (s *step) start(in wire.Input) {
	s.started = true
	s.language = in.Language
	for _, h := range in.Hosts {
		s.hosts[h] = true
	}
	defer s.allowed(in.Hosts)
	if b, ok := in.Records[wire.KeySchema]; ok {
		n, _, err := msgp.ReadIntBytes(b)
		// A store that a later version has written may hold what this one
		// would lose by writing it back.
		s.newer = err != nil || n > wire.Schema
	} else if len(in.Records) == 0 {
		s.dirty[wire.KeySchema] = true
	}
	for key, b := range in.Records {
		var err error
		switch {
		case key == wire.KeySettings:
			_, err = s.settings.UnmarshalMsg(b)
		case key == wire.KeyAsking:
			_, err = s.asking.UnmarshalMsg(b)
		case key == wire.KeySecrets:
			_, err = s.secrets.UnmarshalMsg(b)
		case strings.HasPrefix(key, wire.KeyParcel):
			p := new(wire.Parcel)
			if _, err = p.UnmarshalMsg(b); err == nil && wire.KeyParcel+p.ID == key {
				s.parcels[p.ID] = p
			}
		case strings.HasPrefix(key, wire.KeyOrder):
			o := new(wire.Order)
			if _, err = o.UnmarshalMsg(b); err == nil && wire.KeyOrder+o.ID == key {
				s.orders[o.ID] = o
			}
		}
		if err != nil {
			s.unread[key] = true
		}
	}
	if s.unread[wire.KeyAsking] { // what is under way is no loss
		s.asking = wire.Asking{}
		delete(s.unread, wire.KeyAsking)
		s.dirty[wire.KeyAsking] = true
	}
	for _, p := range s.sorted() {
		for _, n := range p.Numbers {
			s.byNumber[n.Number] = p.ID
		}
		for i := range p.Sources { // a host just asked is not asked again because the background slept
			for _, o := range s.askers {
				if o.carrier == p.Sources[i].Carrier && o.ID == p.Sources[i].Interface {
					s.sent[o.host] = max(s.sent[o.host], p.Sources[i].Asked)
				}
			}
		}
	}
	s.takeOver()
	if in.Settings != nil && in.Settings.Offset != s.settings.Offset {
		s.settings.Offset = in.Settings.Offset
		s.dirty[wire.KeySettings] = true
	}
	if in.Reason == "startup" || in.Reason == "install" || in.Reason == "update" {
		// The tabs of the session before are gone, or their scripts are.
		if len(s.asking.Tabs) > 0 {
			s.asking.Tabs = nil
			s.dirty[wire.KeyAsking] = true
		}
	}
	if in.Reason == "update" {
		for _, p := range s.sorted() { // a newer version may understand more
			s.reread(p)
			recount(p)
			s.touch(p)
		}
	}
	s.alarm = -1 // an update clears alarms: say it again
	for i := range s.asking.Notices {
		n := s.asking.Notices[i]
		s.do(wire.Effect{Notify: &n})
	}
	s.summary = in.Records[wire.KeySummary]
	s.summaryAt, _, _ = msgp.ReadInt64Bytes(msgp.Locate("at", s.summary))
}

// allowed: these hosts may be asked now. Those that could not be asked when we
// were last told were allowed by the user since.
func (s *step) allowed(hosts []string) {
	was := s.asking.Hosts
	if slices.Equal(was, hosts) {
		return
	}
	s.asking.Hosts = slices.Clone(hosts)
	s.dirty[wire.KeyAsking] = true
	s.letIn(func(o *asker) bool {
		return !slices.Contains(was, s.hostOf(o, s.byRelay(o)))
	})
}

// save gathers the records that changed.
func (s *step) save() *wire.Save {
	save := wire.Save{Put: map[string][]byte{}}
	put := func(key string, v msgp.Marshaler) {
		if b, err := v.MarshalMsg(nil); err == nil {
			save.Put[key] = b
		}
	}
	for key := range s.dirty {
		if s.unread[key] {
			continue
		}
		switch {
		case key == wire.KeySchema:
			save.Put[key] = msgp.AppendInt(nil, wire.Schema)
		case key == wire.KeySettings:
			put(key, &s.settings)
		case key == wire.KeyAsking:
			put(key, &s.asking)
		case key == wire.KeySecrets:
			put(key, &s.secrets)
		case strings.HasPrefix(key, wire.KeyParcel):
			if p := s.parcels[key[len(wire.KeyParcel):]]; p != nil {
				put(key, p)
			} else {
				save.Delete = append(save.Delete, key)
			}
		case strings.HasPrefix(key, wire.KeyOrder):
			if o := s.orders[key[len(wire.KeyOrder):]]; o != nil {
				put(key, o)
			} else {
				save.Delete = append(save.Delete, key)
			}
		}
	}
	sorting.By(save.Delete, strings.Compare)
	// The time alone is no reason to write.
	sum := s.summarise()
	sum.At = s.summaryAt
	if b, err := sum.MarshalMsg(nil); err == nil && !bytes.Equal(b, s.summary) {
		if at := msgp.Locate("at", b); s.summaryAt > 1<<32 && s.now > 1<<32 {
			msgp.AppendInt64(at[:0], s.now) // as long as the other
		} else {
			sum.At = s.now
			b, _ = sum.MarshalMsg(nil)
		}
		save.Put[wire.KeySummary] = b
		s.summary, s.summaryAt = b, s.now
	}
	if s.newer || len(save.Put) == 0 && len(save.Delete) == 0 {
		return nil
	}
	return &save
}

// summarise makes what the popup paints, but for the time.
func (s *step) summarise() wire.Summary {
	sum := wire.Summary{Settings: s.settings, News: s.count().News, Rows: make([]wire.Row, 0, len(s.parcels))}
	if s.newer || len(s.unread) > 0 {
		sum.Problems = append(sum.Problems, wire.Problem{Kind: wire.ProblemStorage})
	}
	if p := s.shopPause(); p != nil {
		why := p.Why
		why.At = p.Until
		sum.Problems = append(sum.Problems, why)
	} else if s.asking.Shop != nil {
		sum.Problems = append(sum.Problems, *s.asking.Shop)
	}
	if p := s.pause(s.relayHost()); p != nil {
		sum.Problems = append(sum.Problems, p.Why)
	}
	sum.Postcode, sum.RelayToken = s.key("", wire.KeyPostcode) != "", s.key("", wire.KeyRelay) != ""
	rows := make([]*wire.Row, 0, len(s.parcels))
	for _, p := range s.sorted() {
		o := s.outlook(p)
		if o.row == nil {
			r := s.row(p)
			o.row = &r
		}
		if !p.Archived {
			s.offers(p, o.row, &sum)
		}
		rows = append(rows, o.row)
	}
	sorting.By(sum.Offers, func(a, b wire.Offer) int { return b.Parcels - a.Parcels })
	sum.Names = s.names()
	sorting.By(rows, func(a, b *wire.Row) int {
		switch {
		case a.At > b.At:
			return -1
		case a.At < b.At:
			return 1
		}
		return 0
	})
	for _, r := range rows {
		sum.Rows = append(sum.Rows, *r)
	}
	return sum
}

func (s *step) row(p *wire.Parcel) wire.Row {
	last := p.Numbers[len(p.Numbers)-1]
	r := wire.Row{
		ID: p.ID, Number: last.Number, Name: name(p), Image: p.Image, Carrier: s.carrierName(last), Link: last.Link,
		Orders: p.Orders, Words: p.Standing.Words, Stage: p.Standing.Stage, At: newest(p), News: p.News > 0 && !p.Archived,
		Archived: p.Archived, Asking: s.isAsked(p), Findings: p.Standing.Findings, EtaTo: p.EtaTo,
	}
	if r.At == 0 {
		r.At = p.Added
	}
	if len(p.Timeline) > 0 {
		e := p.Timeline[0].Event
		r.Event = &e
	}
	for _, src := range p.Sources {
		r.LastAsked = max(r.LastAsked, src.Asked)
		r.LastTold = max(r.LastTold, src.Told)
	}
	r.Problem = trouble(p)
	return r
}

// trouble is what was wrong when a parcel was asked for last; nil where one
// carrier at least knew it and told.
func trouble(p *wire.Parcel) (problem *wire.Problem) {
	for i := range p.Sources {
		switch src := &p.Sources[i]; {
		case src.Problem == nil && src.Known == "found":
			return nil
		case problem == nil:
			problem = src.Problem
		}
	}
	return problem
}

// name is what people call a parcel: their own name, the shop's, the number.
func name(p *wire.Parcel) string {
	switch {
	case p.Name != "":
		return p.Name
	case p.Title != "":
		return p.Title
	}
	return p.ID
}

func (s *step) carrierName(n wire.Number) string {
	if n.Carrier != "" {
		if c := s.know.Name(n.Carrier, s.language); c != "" {
			return c
		}
	}
	return n.Name
}

// names are the names for people of all carriers that a page may have to name.
func (s *step) names() map[string]string {
	out := map[string]string{}
	add := func(id string) {
		if id != "" && out[id] == "" {
			called, ok := s.called[id]
			if !ok {
				called = s.know.Name(id, s.language)
				s.called[id] = called
			}
			if called != "" {
				out[id] = called
			}
		}
	}
	for _, p := range s.parcels {
		for _, n := range p.Numbers {
			add(n.Carrier)
			add(n.Guess)
		}
		for _, f := range p.Feeds {
			add(f.Carrier)
		}
		for _, src := range p.Sources {
			add(src.Carrier)
		}
	}
	return out
}
