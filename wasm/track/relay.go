package track

import (
	"slices"
	"strings"

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

// askRelay writes the request for numbers of one carrier.
func (s *step) askRelay(o *asker, a *carriers.Ask, f *wire.Fetch) {
	ask := api.Ask{Version: api.Version, Language: a.Language}
	for _, n := range a.Numbers {
		ask.Wants = append(ask.Wants, api.Want{Carrier: o.carrier, Number: n, Postcode: a.Postcode, Destination: a.Destination})
	}
	f.Bytes, _ = ask.MarshalMsg(nil)
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
	var answer api.Answer
	why := ""
	switch {
	case in.HTTP == nil:
		why = wire.ProblemTemporary
	case in.HTTP.Status == 401 || in.HTTP.Status == 403:
		why = wire.ProblemUnauthorized
	case in.HTTP.Status == 429:
		why = wire.ProblemRateLimited
	case in.HTTP.Status != 200:
		why = wire.ProblemTemporary
	default:
		if _, err := answer.UnmarshalMsg(in.Body); err != nil || answer.Version != api.Version {
			why = wire.ProblemLayout
		}
	}
	host := s.relayHost()
	if why != "" {
		if host != "" {
			s.rest(host, wire.Problem{Kind: why, Args: []string{host}, At: s.now}, 0, 10*minute)
		}
		s.directly(o, j.Numbers, nil)
		return
	}
	s.wakes(host)
	for _, n := range j.Numbers {
		i := slices.IndexFunc(answer.Told, func(t api.Told) bool { return t.Carrier == o.carrier && t.Number == n })
		switch {
		case i < 0:
			s.answerFailed(o, []string{n}, carriers.Fail(carriers.KindLayout, "the relay says nothing of this number"))
		case answer.Told[i].Problem != nil:
			p := answer.Told[i].Problem
			if problems[p.Kind] == "" && p.Kind != carriers.KindNotFound {
				p.Kind = carriers.KindTemporary
			}
			s.directly(o, []string{n}, &carriers.Error{Kind: p.Kind, RetryAfter: p.RetryAfter})
		case answer.Told[i].Parcel == nil:
			s.answerFailed(o, []string{n}, carriers.Fail(carriers.KindLayout, "the relay tells neither a parcel nor a problem"))
		default:
			p := answer.Told[i].Parcel
			clean(p, n)
			s.learn(o, p)
		}
	}
}

// directly has numbers asked without the relay; err is what the carrier told
// it, nil where the relay itself failed.
func (s *step) directly(o *asker, numbers []string, err *carriers.Error) {
	if err != nil && err.Kind == carriers.KindNotFound {
		s.answerFailed(o, numbers, err)
		return
	}
	if err != nil {
		problem := wire.Problem{Kind: problems[err.Kind], Args: []string{s.know.Name(o.carrier, s.language)}, At: s.now}
		s.rest("relay:"+o.carrier, problem, min(err.RetryAfter, 1<<30)*second, hour)
	}
	if s.lacks(o) == "" && s.resting(o) == nil {
		s.again(o, numbers)
		return
	}
	if err == nil || err.Kind == carriers.KindUnauthorized { // the relay's key, not the user's
		err = carriers.Fail(carriers.KindTemporary, "the relay does not answer")
	}
	for _, n := range numbers { // not by answerFailed: the carrier's hosts did nothing
		if p := s.parcels[s.byNumber[n]]; p != nil {
			src := source(p, o)
			src.Failures++
			src.Problem = &wire.Problem{Kind: problems[err.Kind], Args: []string{s.know.Name(o.carrier, s.language)}, At: s.now}
			src.Next = max(after(p.ID, s.now, min(leastAuto<<min(src.Failures-1, 6), day)), s.now+min(max(err.RetryAfter, 0), 1<<30)*second)
			s.touch(p)
		}
	}
}

// clean holds a parcel of the relay to what adapters owe.
func clean(p *carriers.Parcel, number string) {
	p.Number = number
	p.Events = p.Events[:min(len(p.Events), 500)]
	for i := range p.Events {
		e := &p.Events[i]
		for _, f := range [...]*string{&e.Time, &e.Zone, &e.Code, &e.Text, &e.Place, &e.Language} {
			*f = clip(*f, 500)
		}
		e.Meaning, e.Key = carriers.Meaning{}, ""
	}
	for _, f := range [...]*string{&p.Origin, &p.Destination, &p.EtaFrom, &p.EtaTo, &p.NextCarrier, &p.NextName, &p.Service} {
		*f = clip(*f, 120)
	}
	if len(p.NextNumber) > 40 || strings.Trim(p.NextNumber, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") != "" {
		p.NextNumber = ""
	}
}
