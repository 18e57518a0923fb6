package track

import (
	"slices"
	"strings"

	"github.com/tinylib/msgp/msgp"

	"posthorn/carriers"
	"posthorn/wasm/relay/api"
	"posthorn/wasm/wire"
)

// relayBatch is how many numbers of one carrier go to the relay at once.
const relayBatch = api.MostWants

// relayHost is the host of the user's relay, "" where there is none. A relay
// on the user's own machine may do without TLS.
func (m *Machine) relayHost() string {
	rest, ok := strings.CutPrefix(m.settings.Relay, "https://")
	if !ok {
		if rest, ok = strings.CutPrefix(m.settings.Relay, "http://"); !ok || !strings.HasPrefix(rest, "127.0.0.1:") && !strings.HasPrefix(rest, "localhost:") {
			return ""
		}
	}
	rest = strings.TrimSuffix(rest, "/")
	if rest == "" || strings.ContainsAny(rest, "/?#@\\ ") {
		return ""
	}
	return rest
}

// byRelay tells whether an interface is asked through the relay now: the user
// wants it, and neither the relay nor the carrier behind it has failed lately.
func (m *Machine) byRelay(o *asker) bool {
	if m.settings.Relay == "" || !slices.Contains(m.settings.ByRelay, o.carrier) {
		return false
	}
	h := m.relayHost()
	return h != "" && m.hosts[h] && m.pause(h) == nil && m.pause("relay:"+o.carrier) == nil
}

// askRelay writes the request for numbers of one carrier: an api.Ask. It is
// written here, and the answer read, by hand: the codec of these shapes is ten
// times as large as what is needed of it.
func (s *step) askRelay(o *asker, a *carriers.Ask, f *wire.Fetch) {
	b := msgp.AppendMapHeader(nil, 3)
	text := func(name, value string) { b = msgp.AppendString(msgp.AppendString(b, name), value) }
	b = msgp.AppendInt(msgp.AppendString(b, "version"), api.Version)
	text("language", a.Language)
	b = msgp.AppendArrayHeader(msgp.AppendString(b, "wants"), uint32(len(a.Numbers)))
	for _, n := range a.Numbers {
		b = msgp.AppendMapHeader(b, 4)
		text("carrier", o.carrier)
		text("number", n)
		text("postcode", a.Postcode)
		text("destination", a.Destination)
	}
	f.Bytes = b
	f.Request = carriers.Request{
		Method:  "POST",
		URL:     strings.TrimSuffix(s.settings.Relay, "/") + "/v1/track",
		Headers: map[string]string{"Authorization": "Bearer " + s.key("", wire.KeyRelay), "Content-Type": api.ContentType},
	}
}

// relayed takes the relay's answer in. It is trusted no more than any: it may
// speak of the numbers that it was asked for, and of no others. Where the
// relay or the carrier behind it fails, the carrier is asked directly at once.
func (s *step) relayed(o *asker, j *wire.Job, in wire.Input) {
	why := wire.ProblemTemporary
	var told map[string]*relayTold
	switch {
	case in.HTTP == nil:
	case in.HTTP.Status == 401 || in.HTTP.Status == 403:
		why = wire.ProblemUnauthorized
	case in.HTTP.Status == 429:
		why = wire.ProblemRateLimited
	case in.HTTP.Status == 200:
		why = wire.ProblemLayout
		told = readRelay(in.Body, o.carrier)
	}
	host := s.relayHost()
	if told == nil {
		if host != "" {
			s.rest(host, wire.Problem{Kind: why, Args: []string{host}, At: s.now}, 0, 10*minute)
		}
		s.directly(o, j.Numbers, carriers.Fail(carriers.KindTemporary, "the relay fails"))
		return
	}
	s.wakes(host)
	for _, n := range j.Numbers {
		t, one := told[n], []string{n}
		switch {
		case t == nil || t.parcel == nil && t.problem.Kind == "":
			s.failed(o, one, carriers.Fail(carriers.KindLayout, "the relay says nothing of this number"), true)
		case t.problem.Kind == "":
			s.learn(o, t.parcel, t.asked)
		case t.problem.Kind == carriers.KindNotFound:
			s.answerFailed(o, one, &t.problem)
		default:
			if t.parcel != nil && t.parcel.Found { // what the carrier told last, and why there is nothing newer
				s.learn(o, t.parcel, t.asked)
			}
			if problems[t.problem.Kind] == "" || t.problem.Kind == carriers.KindUnauthorized { // its keys, not ours
				t.problem.Kind = carriers.KindTemporary
			}
			s.rest("relay:"+o.carrier, wire.Problem{}, min(max(t.problem.RetryAfter, 0), 1<<30)*second, hour)
			s.directly(o, one, &t.problem)
		}
	}
}

// directly has numbers asked without the relay, where that can be; else err
// stands.
func (s *step) directly(o *asker, numbers []string, err *carriers.Error) {
	if s.lacks(o) == "" && s.resting(o) == nil {
		s.again(o, numbers)
	} else {
		s.failed(o, numbers, err, true)
	}
}

// relayTold is what is read of an api.Told.
type relayTold struct {
	parcel  *carriers.Parcel
	asked   int64 // when the carrier told it, ms; 0: just now
	problem carriers.Error
}

// readRelay reads an api.Answer: what it tells of a carrier's numbers. nil:
// it is none, or of another version.
func readRelay(b []byte, carrier string) map[string]*relayTold {
	out := map[string]*relayTold{}
	r := reader{b: b}
	version := 0
	r.fields(func(name string) {
		switch name {
		case "version":
			version = r.whole()
		case "told":
			r.each(api.MostWants, func() {
				var t relayTold
				var of, number string
				r.fields(func(name string) {
					switch name {
					case "carrier":
						of = r.text(100)
					case "number":
						number = r.text(100)
					case "asked":
						t.asked = int64(r.whole())
					case "parcel":
						if r.err == nil && !msgp.IsNil(r.b) {
							t.parcel = r.parcel()
						} else {
							r.skip()
						}
					case "problem":
						if r.err != nil || msgp.IsNil(r.b) {
							r.skip()
							return
						}
						r.fields(func(name string) {
							switch name {
							case "kind":
								t.problem.Kind = carriers.Kind(r.text(40))
							case "retryAfter":
								t.problem.RetryAfter = int64(r.whole())
							default:
								r.skip()
							}
						})
					default:
						r.skip()
					}
				})
				if t.parcel != nil {
					t.parcel.Number = number
				}
				if of == carrier {
					out[number] = &t
				}
			})
		default:
			r.skip()
		}
	})
	if r.err != nil || version != api.Version {
		return nil
	}
	return out
}

// reader reads MessagePack; after the first error it reads nothing more.
type reader struct {
	b   []byte
	err error
}

func (r *reader) fields(field func(name string)) {
	var n uint32
	if r.err == nil {
		n, r.b, r.err = msgp.ReadMapHeaderBytes(r.b)
	}
	for ; n > 0 && r.err == nil; n-- {
		if name := r.text(40); r.err == nil {
			field(name)
		}
	}
}

func (r *reader) each(most uint32, one func()) {
	var n uint32
	if r.err == nil {
		n, r.b, r.err = msgp.ReadArrayHeaderBytes(r.b)
	}
	if n > most {
		r.err = msgp.ErrLimitExceeded
	}
	for ; n > 0 && r.err == nil; n-- {
		one()
	}
}

// text reads a string and cuts it.
func (r *reader) text(most int) (s string) {
	if r.err == nil {
		s, r.b, r.err = msgp.ReadStringBytes(r.b)
	}
	return clip(s, most)
}

func (r *reader) whole() (n int) {
	if r.err == nil {
		n, r.b, r.err = msgp.ReadIntBytes(r.b)
	}
	return n
}

func (r *reader) skip() {
	if r.err == nil {
		r.b, r.err = msgp.Skip(r.b)
	}
}

// parcel reads a carriers.Parcel and holds it to what adapters owe.
func (r *reader) parcel() *carriers.Parcel {
	p := &carriers.Parcel{}
	r.fields(func(name string) {
		switch name {
		case "found", "pending":
			var is bool
			if is, r.b, r.err = msgp.ReadBoolBytes(r.b); name == "found" {
				p.Found = is
			} else {
				p.Pending = is
			}
		case "events":
			r.each(500, func() { p.Events = append(p.Events, r.event()) })
		case "origin":
			p.Origin = r.text(100)
		case "destination":
			p.Destination = r.text(100)
		case "etaFrom":
			p.EtaFrom = r.text(10)
		case "etaTo":
			p.EtaTo = r.text(10)
		case "nextNumber":
			if n := r.text(100); len(n) <= 40 && strings.Trim(n, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == "" {
				p.NextNumber = n
			}
		case "nextCarrier":
			p.NextCarrier = r.text(100)
		case "nextName":
			p.NextName = r.text(100)
		case "service":
			p.Service = r.text(200)
		default:
			r.skip()
		}
	})
	return p
}

func (r *reader) event() (e carriers.Event) {
	r.fields(func(name string) {
		switch name {
		case "time":
			e.Time = r.text(19)
		case "zone":
			e.Zone = r.text(6)
		case "zoneSure":
			e.ZoneSure, r.b, r.err = msgp.ReadBoolBytes(r.b)
		case "code":
			e.Code = r.text(100)
		case "text":
			e.Text = r.text(500)
		case "place":
			e.Place = r.text(200)
		case "language":
			e.Language = r.text(20)
		default:
			r.skip()
		}
	})
	return e
}
