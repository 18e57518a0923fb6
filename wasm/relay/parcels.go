package relay

import (
	"bytes"
	"slices"
	"strings"

	"posthorn/carriers"
	"posthorn/wasm/relay/api"
	"posthorn/wasm/relay/calls"
)

// The tables of "parcels/N". An answer's id is that of calls.Wanted.
var parcelTables = []string{
	`CREATE TABLE IF NOT EXISTS answers (
		id TEXT PRIMARY KEY, carrier TEXT, number TEXT, language TEXT, destination TEXT,
		asked INTEGER, fresh INTEGER, due INTEGER, keep INTEGER, found INTEGER, parcel BLOB, kind TEXT, message TEXT, retry INTEGER) WITHOUT ROWID`,
	// Rows written are what a Worker pays most for, and an index is one more:
	// the only one is for the few that are followed.
	`CREATE INDEX IF NOT EXISTS answers_due ON answers (due) WHERE due > 0`,
	`CREATE TABLE IF NOT EXISTS followers (id TEXT, token TEXT, until INTEGER, PRIMARY KEY (id, token)) WITHOUT ROWID`,
	`CREATE TABLE IF NOT EXISTS news (token TEXT, carrier TEXT, number TEXT, PRIMARY KEY (token, carrier, number)) WITHOUT ROWID`,
	`CREATE TABLE IF NOT EXISTS pushed (digest BLOB PRIMARY KEY, until INTEGER) WITHOUT ROWID`,
}

// flight is an asking under way, which everybody waits for who wants to know
// the same.
type flight struct {
	done chan struct{}
	told calls.Told
}

// kept is a row of answers.
type kept struct {
	asked, fresh, keep int64
	found              bool
	parcel             []byte
	problem            *api.Problem
}

func (k *kept) told(carrier, number string) calls.Told {
	t := api.Told{Carrier: carrier, Number: number, Asked: k.asked, Next: k.fresh, Problem: k.problem}
	return calls.Told{Raw: encode(&t, k.parcel), Until: k.fresh, Found: k.found}
}

// ask tells what is known of numbers, and has the carriers asked where that is
// nothing or too old: once for all who want to know it at the same time.
func (o *Object) ask(s ObjectServices, c *calls.Call) (calls.Reply, error) {
	if err := o.tables(s, parcelTables...); err != nil {
		return calls.Reply{}, err
	}
	out := calls.Reply{Told: make([]calls.Told, len(c.Asks))}
	waits := make([]*flight, len(c.Asks))
	missing, first := make([]bool, len(c.Asks)), make([]bool, len(c.Asks))
	now := s.Now()
	for i, w := range c.Asks {
		k, err := o.load(s, w.ID)
		if err != nil {
			return calls.Reply{}, err
		}
		if w.Follow != "" && w.Postcode == "" { // a postcode is not kept, so it could not be asked for
			if err := o.follow(s, w.ID, w.Follow, now); err != nil {
				return calls.Reply{}, err
			}
		}
		if k != nil && k.keep < now+stored(k.found)/2 {
			if _, err := s.SQL(`UPDATE answers SET keep = ? WHERE id = ?`, now+stored(k.found), w.ID); err != nil {
				return calls.Reply{}, err
			}
		}
		if k != nil && now < k.fresh {
			out.Told[i] = k.told(w.Carrier, w.Number)
			continue
		}
		missing[i], first[i] = true, k == nil
	}
	// Nothing fails from here on: a flight that is begun is flown, else
	// everybody who comes later would wait for it for ever.
	wanted := map[string][]calls.Wanted{}
	for i, w := range c.Asks {
		if missing[i] {
			waits[i] = o.join(w, first[i], wanted)
		}
	}
	o.fly(s, wanted, false)
	o.away(func() {
		for i, f := range waits {
			if f != nil {
				<-f.done
				out.Told[i] = f.told
			}
		}
	})
	return out, nil
}

// join gives the asking under way for a number, or begins one.
func (o *Object) join(w calls.Wanted, first bool, wanted map[string][]calls.Wanted) *flight {
	f := o.flights[w.ID]
	if f == nil {
		f = &flight{done: make(chan struct{})}
		o.flights[w.ID] = f
		w.New = first
		wanted[w.Carrier] = append(wanted[w.Carrier], w)
	}
	return f
}

// fly has carriers asked, each on its own, and for no more at once than one
// user may want: a platform counts the requests that follow from a call.
func (o *Object) fly(s ObjectServices, wanted map[string][]calls.Wanted, idle bool) {
	for carrier, list := range wanted {
		for some := range slices.Chunk(list, api.MostWants) {
			s.Go(func() { o.flyTo(s, carrier, some, idle) })
		}
	}
}

// flyTo has one carrier asked for numbers and keeps what it tells. Whatever
// happens, nobody waits for them for ever.
func (o *Object) flyTo(s ObjectServices, carrier string, list []calls.Wanted, idle bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	own := make([]*flight, len(list))
	for i, w := range list {
		own[i] = o.flights[w.ID]
	}
	defer func() {
		if p := recover(); p != nil {
			s.Log("panic", "object", o.role(), "carrier", carrier)
		}
		for i, w := range list {
			// Another may be under way by now for the same number.
			if f := own[i]; f != nil && o.flights[w.ID] == f {
				broken := kept{fresh: s.Now(), problem: &api.Problem{Kind: carriers.KindTemporary, Message: "the relay itself failed"}}
				f.told = broken.told(w.Carrier, w.Number)
				o.land(w.ID, f)
			}
		}
	}()
	var reply calls.Reply
	var err error
	ask := calls.Call{Op: calls.Fetch, Asks: list, Idle: idle}
	o.away(func() { reply, err = call(s, "carrier/"+carrier, &ask) })
	for i, w := range list {
		r := calls.Result{Problem: &api.Problem{Kind: carriers.KindTemporary, Message: "the relay could not reach its way to the carrier"}}
		if err == nil && i < len(reply.Results) {
			r = reply.Results[i]
		}
		f := own[i]
		if f == nil {
			continue
		}
		var k *kept
		var err error
		if idle && r.Problem != nil {
			k, err = o.postpone(s, w, r.Problem)
		}
		if k == nil && err == nil {
			k, err = o.settle(s, w, r)
		}
		if err != nil {
			s.Log("storage", "object", o.role(), "call", "settle")
			k = &kept{fresh: s.Now(), asked: s.Now(), problem: r.Problem}
			k.parcel, k.found = r.Parcel, r.Found
		}
		f.told = k.told(w.Carrier, w.Number)
		f.told.Asked = true
		o.land(w.ID, f)
	}
	o.tell(s)
}

// postpone puts an asking off that nobody waits for: what is known stays,
// without a stain. Who found no time now is the first of the next time.
func (o *Object) postpone(s ObjectServices, w calls.Wanted, p *api.Problem) (*kept, error) {
	wait := min(p.RetryAfter*second, day)
	if p.Kind != carriers.KindRateLimited {
		wait = max(wait, againNear)
	}
	if _, err := s.SQL(`UPDATE answers SET due = ? WHERE id = ?`, s.Now()+wait, w.ID); err != nil {
		return nil, err
	}
	return o.load(s, w.ID)
}

func (o *Object) land(id string, f *flight) {
	delete(o.flights, id)
	close(f.done)
}

// mostEvents of a parcel are kept: adapters stop there, and readers expect it.
const mostEvents = 500

// tells makes what a carrier told of a number fit to be kept. It is encoded
// here, once: from now on it is handed on as it is.
func (r *Relay) tells(s Services, carrier, number string, p *carriers.Parcel) (out calls.Result) {
	p.Number = number
	p.Events = p.Events[:min(len(p.Events), mostEvents)]
	for i := range p.Events {
		p.Events[i].Meaning, p.Events[i].Key = carriers.Meaning{}, ""
	}
	out.Found = p.Found
	out.Fresh, out.Again = hold(&r.know, carrier, p, r.settings(s).hook, s.Now())
	var err error
	if out.Parcel, err = p.MarshalMsg(make([]byte, 0, 256+256*len(p.Events))); err != nil {
		return calls.Result{Problem: &api.Problem{Kind: carriers.KindLayout, Message: "an answer that cannot be kept"}}
	}
	return out
}

// settle keeps what came of asking for a number, and notes whom it is news to.
func (o *Object) settle(s ObjectServices, w calls.Wanted, r calls.Result) (*kept, error) {
	now := s.Now()
	var old *kept
	var err error
	if !w.New { // while it was asked for, nobody else could have kept one
		if old, err = o.load(s, w.ID); err != nil {
			return nil, err
		}
	}
	k := &kept{}
	due, news := int64(0), false
	if len(r.Parcel) > 0 {
		k.asked, k.fresh, k.found, k.parcel = now, now+r.Fresh, r.Found, r.Parcel
		if r.Again > 0 {
			due = now + r.Again
		}
		news = old == nil && r.Found || old != nil && !bytes.Equal(old.parcel, k.parcel)
	} else {
		k.problem = r.Problem
		if k.problem == nil {
			k.problem = &api.Problem{Kind: carriers.KindTemporary, Message: "no result"}
		}
		k.fresh = now + waits(k.problem)
		due = max(k.fresh, now+againNear)
		if k.problem.Kind == carriers.KindRefused {
			due = 0
		}
		if old != nil { // what it told last still holds
			k.asked, k.parcel, k.found = old.asked, old.parcel, old.found
		}
	}
	var kind, message string
	var retry int64
	if k.problem != nil {
		kind, message, retry = string(k.problem.Kind), k.problem.Message, k.problem.RetryAfter
	}
	if w.Postcode != "" {
		due = 0
	}
	k.keep = now + stored(k.found)
	if due > 0 || news {
		rows, err := s.SQL(`SELECT 1 FROM followers WHERE id = ? AND until > ? LIMIT 1`, w.ID, now)
		if err != nil {
			return nil, err
		}
		if len(rows) == 0 {
			due, news = 0, false
		}
	}
	found := int64(0)
	if k.found {
		found = 1
	}
	if k.parcel == nil {
		k.parcel = []byte{}
	}
	_, err = s.SQL(`INSERT INTO answers (id, carrier, number, language, destination, asked, fresh, due, keep, found, parcel, kind, message, retry) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)
		ON CONFLICT (id) DO UPDATE SET asked = excluded.asked, fresh = excluded.fresh, due = excluded.due, keep = excluded.keep, found = excluded.found, parcel = excluded.parcel, kind = excluded.kind, message = excluded.message, retry = excluded.retry`,
		w.ID, w.Carrier, w.Number, w.Language, w.Destination, k.asked, k.fresh, due, k.keep, found, k.parcel, kind, message, retry)
	if err != nil {
		return nil, err
	}
	if news {
		o.quiet = false
		if o.arrived != nil {
			o.arrived[w.Carrier+" "+w.Number] = true
		}
		_, err = s.SQL(`INSERT OR IGNORE INTO news (token, carrier, number) SELECT token, ?, ? FROM followers WHERE id = ? AND until > ?`, w.Carrier, w.Number, w.ID, now)
	}
	return k, err
}

// load reads an answer; nil where none is kept.
func (o *Object) load(s ObjectServices, id string) (*kept, error) {
	rows, err := s.SQL(`SELECT asked, fresh, keep, found, parcel, kind, message, retry FROM answers WHERE id = ?`, id)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	r := row(rows[0])
	k := &kept{asked: r.int(0), fresh: r.int(1), keep: r.int(2), found: r.int(3) != 0, parcel: r.bytes(4)}
	if kind := r.text(5); kind != "" {
		k.problem = &api.Problem{Kind: carriers.Kind(kind), Message: r.text(6), RetryAfter: r.int(7)}
	}
	return k, nil
}

// follow notes that a token follows a number, whose answer is there or comes.
func (o *Object) follow(s ObjectServices, id, token string, now int64) error {
	_, err := s.SQL(`INSERT INTO followers (id, token, until) VALUES (?,?,?) ON CONFLICT (id, token) DO UPDATE SET until = excluded.until WHERE until < ?`,
		id, token, now+follows, now+follows/2)
	if err == nil { // who follows what is settled has it looked at once more, when it is old
		_, err = s.SQL(`UPDATE answers SET due = fresh WHERE id = ? AND due = 0`, id)
	}
	return err
}

// tell hands news over to the objects of the tokens that they are for. What
// cannot be handed over stays for the next time.
func (o *Object) tell(s ObjectServices) {
	if o.quiet || o.telling { // who tells already goes on until all is told
		return
	}
	o.telling = true
	defer func() { o.telling = false }()
	for {
		o.arrived = map[string]bool{}
		left, err := o.tellAll(s)
		if err != nil {
			s.Log("storage", "object", o.role(), "call", "tell")
			return
		}
		if len(o.arrived) == 0 {
			o.quiet = !left
			return
		}
	}
}

// tellAll hands over all news there are, and tells whether some are left. The
// tokens of one object stand together; one that does not answer holds nobody
// else's news back.
func (o *Object) tellAll(s ObjectServices) (left bool, err error) {
	from := calls.Change{}
	for {
		rows, err := s.SQL(`SELECT token, carrier, number FROM news WHERE (token, carrier, number) > (?, ?, ?) ORDER BY token, carrier, number LIMIT ?`,
			from.Token, from.Carrier, from.Number, int64(mostTold))
		if err != nil || len(rows) == 0 {
			return left, err
		}
		var changes []calls.Change
		to := ""
		for _, x := range rows {
			r := row(x)
			c := calls.Change{Token: r.text(0), Carrier: r.text(1), Number: r.text(2)}
			if object := tokensObject(c.Token); to == "" {
				to = object
			} else if object != to {
				break
			}
			changes = append(changes, c)
		}
		from = changes[len(changes)-1]
		var reply calls.Reply
		o.away(func() { reply, err = call(s, to, &calls.Call{Op: calls.Changed, Changes: changes}) })
		if err != nil {
			s.Log("unreached", "object", "tokens", "call", calls.Changed)
			left = true
			from = calls.Change{Token: strings.TrimPrefix(to, "tokens/") + "~"} // behind all of its tokens
			continue
		}
		for _, c := range changes {
			if o.arrived[c.Carrier+" "+c.Number] { // it has changed again since
				continue
			}
			if _, err := s.SQL(`DELETE FROM news WHERE token = ? AND carrier = ? AND number = ?`, c.Token, c.Carrier, c.Number); err != nil {
				return true, err
			}
		}
		for _, t := range reply.Tokens { // good no more
			if err := o.unfollow(s, t.ID); err != nil {
				return true, err
			}
		}
	}
}

// mostTold is how many news are handed over in one call.
const mostTold = 1000

// unfollow forgets what a token follows, which is good no more: nobody is asked
// for its sake.
func (o *Object) unfollow(s ObjectServices, token string) error {
	if err := o.tables(s, parcelTables...); err != nil {
		return err
	}
	for _, t := range []string{`DELETE FROM followers WHERE token = ?`, `DELETE FROM news WHERE token = ?`} {
		if _, err := s.SQL(t, token); err != nil {
			return err
		}
	}
	return o.rest(s)
}

// push takes in what 17TRACK pushed. OK is false where it was taken before.
func (o *Object) push(s ObjectServices, c *calls.Call) (calls.Reply, error) {
	if err := o.tables(s, parcelTables...); err != nil {
		return calls.Reply{}, err
	}
	rows, err := s.SQL(`SELECT 1 FROM pushed WHERE digest = ?`, c.Digest)
	if err != nil || len(rows) > 0 || c.Parcel == nil {
		return calls.Reply{}, err
	}
	rows, err = s.SQL(`SELECT id, language, destination, parcel FROM answers WHERE id > ? AND id < ?`, c.Carrier+" "+c.Number+" ", c.Carrier+" "+c.Number+"!")
	if err != nil {
		return calls.Reply{}, err
	}
	if len(rows) == 0 {
		return calls.Reply{OK: true}, nil // registered by somebody else with the same key: nobody here asked
	}
	fresh, _ := newest(&o.relay.know, c.Carrier, c.Parcel)
	told := o.relay.tells(s, c.Carrier, c.Number, c.Parcel)
	for _, x := range rows {
		r := row(x)
		var old carriers.Parcel
		if b := r.bytes(3); len(b) > 0 {
			if _, err := old.UnmarshalMsg(b); err != nil {
				return calls.Reply{}, err
			}
		}
		if before, _ := newest(&o.relay.know, c.Carrier, &old); before > fresh {
			continue // late, and overtaken by a newer one
		}
		if _, err := o.settle(s, calls.Wanted{ID: r.text(0), Carrier: c.Carrier, Number: c.Number, Language: r.text(1), Destination: r.text(2)}, told); err != nil {
			return calls.Reply{}, err
		}
	}
	// Noted last: what failed half-way is pushed again, and taken.
	if _, err = s.SQL(`INSERT OR REPLACE INTO pushed (digest, until) VALUES (?,?)`, c.Digest, s.Now()+keepsPush); err != nil {
		return calls.Reply{}, err
	}
	s.Go(func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		o.tell(s)
	})
	return calls.Reply{OK: true}, nil
}

// A tick asks for so many parcels at once, and so often, as long as some are
// due: it has the time of one request.
const (
	mostDue    = 100
	mostRounds = 8
	tickLasts  = minute
)

// tick asks again for followed parcels that are due, as far as the carriers'
// quotas allow, and throws away what nobody wants any more.
func (o *Object) tick(s ObjectServices) (calls.Reply, error) {
	if err := o.tables(s, parcelTables...); err != nil {
		return calls.Reply{}, err
	}
	now := s.Now()
	if o.cleaned != now/day { // every row is looked at: once a day, and in a new life
		for _, t := range []string{`DELETE FROM followers WHERE until < ?`, `DELETE FROM answers WHERE keep < ?`, `DELETE FROM pushed WHERE until < ?`} {
			if _, err := s.SQL(t, now); err != nil {
				return calls.Reply{}, err
			}
		}
		if err := o.rest(s); err != nil {
			return calls.Reply{}, err
		}
		o.cleaned = now / day
	}
	for round := 0; round < mostRounds && s.Now()-now < tickLasts; round++ {
		more, err := o.askDue(s)
		if err != nil {
			return calls.Reply{}, err
		}
		if !more {
			break
		}
	}
	o.tell(s)
	return calls.Reply{OK: true}, nil
}

// rest has nobody asked for what nobody follows.
func (o *Object) rest(s ObjectServices) error {
	_, err := s.SQL(`UPDATE answers SET due = 0 WHERE due > 0 AND NOT EXISTS (SELECT 1 FROM followers WHERE followers.id = answers.id)`)
	return err
}

// askDue asks for the parcels that are due for longest, and tells whether there
// may be more.
func (o *Object) askDue(s ObjectServices) (more bool, err error) {
	rows, err := s.SQL(`SELECT id, carrier, number, language, destination FROM answers WHERE due > 0 AND due <= ? AND EXISTS (SELECT 1 FROM followers WHERE followers.id = answers.id) ORDER BY due LIMIT ?`, s.Now(), int64(mostDue))
	if err != nil {
		return false, err
	}
	wanted := map[string][]calls.Wanted{}
	var flights []*flight
	offers := o.relay.settings(s).offers
	for _, x := range rows {
		r := row(x)
		w := calls.Wanted{ID: r.text(0), Carrier: r.text(1), Number: r.text(2), Language: r.text(3), Destination: r.text(4)}
		if offers[w.Carrier] == nil { // switched off: not due until somebody asks again, else it is always among the first
			if _, failed := s.SQL(`UPDATE answers SET due = 0 WHERE id = ?`, w.ID); failed != nil {
				err = failed // but what is begun is flown
			}
			continue
		}
		flights = append(flights, o.join(w, false, wanted))
	}
	o.fly(s, wanted, true)
	o.away(func() {
		for _, f := range flights {
			<-f.done
		}
	})
	return len(rows) == mostDue, err
}
