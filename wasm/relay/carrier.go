package relay

import (
	"slices"
	"strconv"

	"posthorn/carriers"
	"posthorn/wasm/relay/api"
	"posthorn/wasm/relay/calls"
)

// Times of a carrier's queue and pauses, in ms.
const (
	second = 1000
	minute = 60 * second
	hour   = 60 * minute
	day    = 24 * hour

	longestQueue = 10 * second // who would wait longer is told to come again
	idleQueue    = 20 * second // … where nobody waits for the answer, behind all the others
	gather       = 20          // an idle carrier waits so long for more numbers of one batch
	tokenLasts   = 50 * minute // OAuth tokens are good for an hour at least
)

// gate is the object "carrier/ID": everything that is asked of one carrier
// passes it, so that its pace, quota and pauses hold for all users together.
type gate struct {
	queue   []*job
	running int   // runs under way
	asking  int   // … of which so many wait for the carrier
	waiting int   // of these, how many wait for the time that is theirs
	next    int64 // earliest time of the next request

	pause    int64 // nothing is asked until then
	why      carriers.Kind
	failures int   // in a row
	day      int64 // number of the day that spent is of
	spent    int64
	under    int64 // what the runs under way may use up besides

	token    string // OAuth
	tokenAt  int64
	renewing chan struct{} // closed when who renews it is done

	saved gateRow // what the database holds
}

// gateRow is what of a gate has to outlive its object.
type gateRow struct {
	next, pause int64
	why         carriers.Kind
	failures    int
	day, spent  int64
	token       string
	tokenAt     int64
}

// job is one number that waits for its answer.
type job struct {
	calls.Wanted
	idle   bool // nobody waits for it
	alone  bool // in no batch: one that it was in could not be read
	result calls.Result
	done   chan struct{}
}

func (j *job) finish(r calls.Result) {
	j.result = r
	close(j.done)
}

const gateTable = `CREATE TABLE IF NOT EXISTS gates (
	carrier TEXT PRIMARY KEY, next INTEGER, pause INTEGER, why TEXT, failures INTEGER, day INTEGER, spent INTEGER, token TEXT, tokenAt INTEGER)`

// fetch asks the carrier for numbers, in batches with those of other callers,
// and gives a result for each.
func (o *Object) fetch(s ObjectServices, c *calls.Call) (calls.Reply, error) {
	g, err := o.loadGate(s)
	if err != nil {
		return calls.Reply{}, err
	}
	of := o.relay.settings(s).offers[o.id()]
	now := s.Now()
	jobs := make([]*job, len(c.Asks))
	for i, w := range c.Asks {
		j := &job{Wanted: w, idle: c.Idle, done: make(chan struct{})}
		jobs[i] = j
		if e := o.refusal(of, g, j, now); e != nil {
			j.finish(calls.Result{Problem: problem(e)})
			continue
		}
		g.queue = append(g.queue, j)
	}
	if of != nil {
		for g.running < of.on.Concurrent && (g.running-g.asking)*of.on.Batch < len(g.queue) {
			g.running++
			s.Go(func() { o.drain(s, of) })
		}
	}
	o.away(func() {
		for _, j := range jobs {
			<-j.done
		}
	})
	out := calls.Reply{Results: make([]calls.Result, len(jobs))}
	for i, j := range jobs {
		out.Results[i] = j.result
	}
	return out, nil
}

// refusal is why a number is not asked for now; nil where it is.
func (o *Object) refusal(of *offer, g *gate, j *job, now int64) *carriers.Error {
	switch {
	case of == nil:
		return carriers.Fail(carriers.KindRefused, "the carrier is not switched on")
	case !of.complete():
		return carriers.Fail(carriers.KindUnauthorized, "the relay has no key for this carrier")
	case now < g.pause:
		return g.left(now)
	}
	if of.daily > 0 && g.used(of, now) >= of.daily && (of.carrier.ID != "17track" || j.New) {
		e := carriers.Fail(carriers.KindRateLimited, "the relay's quota of the day is used up")
		e.RetryAfter = ((now/day+1)*day - now) / second
		return e
	}
	before := 0
	for _, other := range g.queue {
		if j.idle || !other.idle {
			before++
		}
	}
	// Who waits already has his time, and will take the first of the queue.
	ahead := int64(max(before/of.on.Batch-g.waiting, 0))*of.on.Interval + max(g.next-now, 0)
	if ahead > longestQueue && !j.idle || ahead > idleQueue {
		e := carriers.Fail(carriers.KindRateLimited, "many are waiting for this carrier")
		e.RetryAfter = (ahead + second - 1) / second
		return e
	}
	// Whatever is wrong with one number must not spoil a batch.
	if _, err := of.on.Ask(carriers.Ask{Numbers: []string{j.Number}, Language: j.Language, Postcode: j.Postcode, Destination: j.Destination, Credentials: of.keys}); err != nil {
		return kindly(err)
	}
	return nil
}

// used is what is used up of the day's quota, with what is under way and what
// waits.
func (g *gate) used(of *offer, now int64) int64 {
	n := g.under + int64(len(g.queue)/of.on.Batch)
	if of.carrier.ID == "17track" {
		n = g.under + registers(g.queue)
	}
	if g.day == now/day {
		n += g.spent
	}
	return n
}

// registers counts the numbers that 17TRACK has to take up first, of which its
// keys have so many; all else counts requests.
func registers(jobs []*job) (n int64) {
	for _, j := range jobs {
		if j.New && !j.alone {
			n++
		}
	}
	return n
}

// left is why nothing is asked during a pause.
func (g *gate) left(now int64) *carriers.Error {
	e := carriers.Fail(g.why, "the carrier is left alone for a while")
	e.RetryAfter = (g.pause - now + second - 1) / second
	return e
}

// drain works through the queue at the carrier's pace, until it is empty.
func (o *Object) drain(s ObjectServices, of *offer) {
	o.mu.Lock()
	defer o.mu.Unlock()
	g := o.gate
	var batch []*job
	defer func() {
		g.running--
		if p := recover(); p != nil {
			s.Log("panic", "object", o.role(), "carrier", o.id())
			for _, j := range append(batch, g.queue...) {
				select {
				case <-j.done:
				default:
					j.finish(calls.Result{Problem: &api.Problem{Kind: carriers.KindTemporary, Message: "the relay itself failed"}})
				}
			}
			g.queue = nil
		}
	}()
	for len(g.queue) > 0 {
		now := s.Now()
		at := max(g.next, now)
		if of.on.Batch > 1 {
			at = max(at, now+gather)
		}
		g.next = at + of.on.Interval
		if at > now {
			g.waiting++
			o.away(func() { s.Wait(at - now) })
			g.waiting--
		}
		if batch = g.take(of.on.Batch); len(batch) == 0 {
			return // another run took it
		}
		if now = s.Now(); now < g.pause { // begun by a run at the same time
			for _, j := range batch {
				j.finish(calls.Result{Problem: problem(g.left(now))})
			}
			continue
		}
		func() {
			g.asking++
			defer func() { g.asking-- }()
			o.runBatch(s, of, batch)
		}()
	}
}

// take takes the next batch out of the queue: numbers that are asked for in
// the same way, each once. It begins with the first that somebody waits for.
func (g *gate) take(most int) []*job {
	if len(g.queue) == 0 {
		return nil
	}
	first := g.queue[max(slices.IndexFunc(g.queue, func(j *job) bool { return !j.idle }), 0)]
	batch, rest := []*job{first}, []*job(nil)
	has := map[string]bool{first.Number: true}
	for _, j := range g.queue {
		switch {
		case j == first:
		case len(batch) < most && !has[j.Number] && !j.alone && !first.alone && j.Language == first.Language && j.Postcode == first.Postcode && j.Destination == first.Destination:
			has[j.Number] = true
			batch = append(batch, j)
		default:
			rest = append(rest, j)
		}
	}
	g.queue = rest
	return batch
}

// runBatch asks the carrier for one batch and gives every job its result.
func (o *Object) runBatch(s ObjectServices, of *offer, batch []*job) {
	g := o.gate
	under := int64(1)
	if of.carrier.ID == "17track" {
		under = registers(batch)
	}
	g.under += under
	defer func() { g.under -= under }()
	k := &asking{s: s, offer: of}
	var results []outcome
	var failed *carriers.Error
	start := s.Now()
	for try := 0; ; try++ {
		first := batch[0]
		k.ask = carriers.Ask{Language: first.Language, Postcode: first.Postcode, Destination: first.Destination, Credentials: of.keys}
		for _, j := range batch {
			k.ask.Numbers = append(k.ask.Numbers, j.Number)
		}
		var renewing chan struct{}
		if of.oauth() {
			k.ask.Carry, renewing = o.takeToken(s.Now())
			if renewing != nil {
				k.carried = func(carry string) {
					o.mu.Lock()
					defer o.mu.Unlock()
					g.token, g.tokenAt = carry, s.Now()
					g.renewed(renewing)
				}
			}
		}
		used := k.ask.Carry
		func() {
			if renewing != nil { // also after a panic, else all others wait for ever
				defer g.renewed(renewing)
			}
			o.away(func() { results, failed = k.run() })
		}()
		if failed != nil && failed.Kind == carriers.KindUnauthorized && used != "" && try == 0 {
			if g.token == used { // it was good once: it has run out
				g.token = ""
			}
			continue
		}
		break
	}
	o.account(of, k.spent, batch, s.Now())
	if failed == nil || of.carrier.ID != "17track" || k.ask.Hop == 0 || failed.Kind != carriers.KindRateLimited {
		o.judge(s, of, failed) // but where 17TRACK takes no new numbers, it still tells of the old
	}
	if err := o.saveGate(s, of); err != nil {
		s.Log("storage", "object", o.role(), "carrier", o.id())
	}
	kind := "ok"
	if failed != nil {
		kind = string(failed.Kind)
	}
	s.Log("asked", "carrier", o.id(), "numbers", strconv.Itoa(len(batch)), "requests", strconv.FormatInt(k.spent, 10), "outcome", kind, "ms", strconv.FormatInt(s.Now()-start, 10))
	// A batch that cannot be read, or is not known, may hold one number that
	// spoils it.
	again := failed != nil && len(batch) > 1 && (failed.Kind == carriers.KindLayout || failed.Kind == carriers.KindRefused || failed.Kind == carriers.KindNotFound)
	for i, j := range batch {
		if again && results[i].problem != nil && !j.alone {
			j.alone = true
			g.queue = append(g.queue, j)
			continue
		}
		if results[i].parcel == nil {
			j.finish(calls.Result{Problem: results[i].problem})
		} else {
			j.finish(o.relay.tells(s, of.carrier.ID, j.Number, results[i].parcel))
		}
	}
}

// takeToken gives the token that is at hand; else the caller has to renew it,
// and close what it gets. Who comes meanwhile waits.
func (o *Object) takeToken(now int64) (string, chan struct{}) {
	g := o.gate
	for g.renewing != nil {
		wait := g.renewing
		o.away(func() { <-wait })
	}
	if g.token != "" && now-g.tokenAt < tokenLasts {
		return g.token, nil
	}
	g.token = ""
	g.renewing = make(chan struct{})
	return "", g.renewing
}

func (g *gate) renewed(by chan struct{}) {
	if g.renewing == by {
		close(by)
		g.renewing = nil
	}
}

// account counts what was used of the day's quota.
func (o *Object) account(of *offer, requests int64, batch []*job, now int64) {
	g := o.gate
	if g.day != now/day {
		g.day, g.spent = now/day, 0
	}
	if of.carrier.ID != "17track" {
		g.spent += requests
		return
	}
	g.spent += registers(batch)
}

// judge decides after a run whether the carrier is to be left alone, and for
// how long: as it says, else longer each time.
func (o *Object) judge(s ObjectServices, of *offer, failed *carriers.Error) {
	g := o.gate
	if failed == nil {
		g.failures, g.pause = 0, 0
		return
	}
	var wait, most int64
	n := g.failures
	switch failed.Kind {
	case carriers.KindRateLimited:
		wait, most = minute, 6*hour
	case carriers.KindBlocked:
		wait, most = 30*minute, day
	case carriers.KindUnauthorized:
		wait, most = 10*minute, hour
	case carriers.KindTemporary:
		if n < 2 { // anybody's machine fails once
			g.failures++
			return
		}
		wait, most, n = 30*second, 30*minute, n-2
	default: // of this answer, not of the carrier
		return
	}
	g.failures++
	wait = min(wait<<min(n, 10), most)
	if failed.RetryAfter > 0 {
		wait = min(failed.RetryAfter*second, day)
	}
	g.pause, g.why = s.Now()+wait, failed.Kind
	s.Log("pause", "carrier", o.id(), "why", string(failed.Kind), "ms", strconv.FormatInt(wait, 10))
}

// loadGate reads what was kept when the object's last life ended.
func (o *Object) loadGate(s ObjectServices) (*gate, error) {
	if o.gate != nil {
		return o.gate, nil
	}
	if _, err := s.SQL(gateTable); err != nil {
		return nil, err
	}
	rows, err := s.SQL(`SELECT next, pause, why, failures, day, spent, token, tokenAt FROM gates WHERE carrier = ?`, o.id())
	if err != nil {
		return nil, err
	}
	if o.gate != nil { // another caller was faster
		return o.gate, nil
	}
	g := &gate{}
	if len(rows) > 0 {
		r := row(rows[0])
		g.next, g.pause, g.why, g.failures = r.int(0), r.int(1), carriers.Kind(r.text(2)), int(r.int(3))
		g.day, g.spent, g.token, g.tokenAt = r.int(4), r.int(5), r.text(6), r.int(7)
		g.saved = gateRow{g.next, g.pause, g.why, g.failures, g.day, g.spent, g.token, g.tokenAt}
	}
	o.gate = g
	return g, nil
}

// saveGate writes what a next life of the object has to know, where that has
// changed: rows written are what a Worker pays most for. What was used up
// matters where there is a quota, and the carrier's pace where its turn is
// further off than it takes to begin a life.
func (o *Object) saveGate(s ObjectServices, of *offer) error {
	g := o.gate
	now := gateRow{g.next, g.pause, g.why, g.failures, g.day, g.spent, g.token, g.tokenAt}
	if now.next <= s.Now()+second {
		now.next = g.saved.next
	}
	if of.daily == 0 {
		now.day, now.spent = g.saved.day, g.saved.spent
	}
	if now == g.saved {
		return nil
	}
	_, err := s.SQL(`INSERT OR REPLACE INTO gates (carrier, next, pause, why, failures, day, spent, token, tokenAt) VALUES (?,?,?,?,?,?,?,?,?)`,
		o.id(), now.next, now.pause, string(now.why), int64(now.failures), now.day, now.spent, now.token, now.tokenAt)
	if err == nil {
		g.saved = now
	}
	return err
}
