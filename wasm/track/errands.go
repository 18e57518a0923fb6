package track

import (
	"slices"

	"posthorn/carriers"
	"posthorn/wasm/wire"
)

// Errands are what interfaces are asked beside how parcels stand.
const (
	errandStop   = "stop"
	errandQuota  = "quota"
	errandChange = "change"
)

// quota is for how many more numbers a key is good, as told at a time.
type quota struct{ left, at int64 }

// errand has an interface asked as soon as its host bears it. The user's own
// key is meant: a relay sees to its own.
func (s *step) errand(o *asker, kind string, numbers []string, carry string) {
	if s.newer || s.byRelay(o) || s.lacks(o) != "" || s.runs(o, kind) && kind == errandQuota {
		return
	}
	s.asking.Jobs = append(s.asking.Jobs, wire.Job{
		ID: s.id("h"), Carrier: o.carrier, Interface: o.ID, Host: o.host, Numbers: numbers, Errand: kind, Carry: carry, Held: true, Sent: s.now, Deadline: s.now,
	})
}

// runs tells whether such an errand is under way.
func (m *Machine) runs(o *asker, kind string) bool {
	return slices.ContainsFunc(m.asking.Jobs, func(j wire.Job) bool {
		return j.Errand == kind && j.Carrier == o.carrier && j.Interface == o.ID
	})
}

// run carries an errand out: it was held until now, or swallowed.
func (s *step) run(o *asker, j wire.Job) {
	if j.Tries >= mostTries || s.byRelay(o) || s.lacks(o) != "" {
		return
	}
	a := carriers.Ask{Numbers: j.Numbers}
	s.complete(o, &a)
	f := wire.Fetch{Timeout: fetchTimeout, MaxBytes: carriers.MaxBody}
	var err error
	switch {
	case j.Errand == errandStop && o.Stop != nil:
		f.Request, err = o.Stop(a)
	case j.Errand == errandQuota && o.Quota != nil:
		f.Request = o.Quota(a)
	case j.Errand == errandChange && o.Change != nil:
		f.Request, err = o.Change(a, j.Carry)
	default:
		return // another version's
	}
	if err == nil {
		j.Held = false
		j.Tries++
		s.send(o, &j, &f)
	}
}

// ran takes the answer to an errand in.
func (s *step) ran(o *asker, j *wire.Job, in wire.Input) {
	if j.Errand == errandChange && o.Change != nil {
		s.redirected(o, j, in)
	}
	if j.Errand != errandQuota || in.HTTP == nil {
		return
	}
	left, err := o.Left(s.response(in))
	if err != nil {
		s.answerFailed(o, nil, err)
		return
	}
	s.wakes(o.host)
	s.quotas[o.name] = quota{left, s.now}
}

// unfollow: a parcel is forgotten, so nobody has to follow it any longer.
func (s *step) unfollow(p *wire.Parcel) {
	for _, w := range s.candidates(p) {
		if src := told(p, w.asker); w.Stop != nil && (src.Told != 0 || src.Said != "") {
			s.errand(w.asker, errandStop, []string{w.number}, "")
		}
	}
}

// quotaOf tells what is left to the key of an interface; what is not known of
// the last minute is asked.
func (s *step) quotaOf(o *asker, v *wire.CarrierView) {
	if o.Quota == nil {
		return
	}
	q, known := s.quotas[o.name]
	if !known || s.now-q.at > minute || s.now < q.at {
		s.errand(o, errandQuota, nil, "")
	}
	if v.Asking = s.runs(o, errandQuota); known {
		v.Left = &q.left
	}
}
