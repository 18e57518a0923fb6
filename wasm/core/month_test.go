package core

import (
	"bytes"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"posthorn/carriers"
	"posthorn/wasm/number"
	"posthorn/wasm/track"
	"posthorn/wasm/wire"
)

var update = flag.Bool("update", false, "rewrite testdata/month.txt")

const (
	second = int64(1000)
	minute = 60 * second
	hour   = 60 * minute
	day    = 24 * hour
)

// sent is a parcel of the simulated month.
type sent struct {
	number, next string // and the number that it is handed over under
	to           string
	added        int64
	events       []carriers.Event // of its whole way
	at           []int64
	handed       int // the event after which the next number is told
	told         bool
	delivered    int64           // 0: never
	known        map[string]bool // carriers that know it
	asked        map[string]int64
	round        int64 // when the last round of questions for it began
	rounds       int
	requests     int
	clicked      int64 // when the user wanted to know last
}

// month is a host and a world in one: it answers every request after a while,
// and watches how often it is asked.
type month struct {
	*testing.T
	r        *rand.Rand
	m        *track.Machine
	start    int64
	now      int64
	alarm    int64
	parcels  map[string]*sent
	waiting  []wire.Input // answers on their way
	due      []int64
	of       map[string]wire.Fetch
	flying   map[string]int
	lastSent map[string]int64
	askers   map[string]*carriers.Interface // by host
	counts   map[string][]int               // requests by host and day
	steps    int
	refused  map[string][2]int64 // by host: when it refused, and until when it is to be left alone
	asks     int                 // requests for parcels, by themselves
	byHand   int                 // and since the user wanted to know

	impatient *sent // who clicks again soon
}

const (
	days  = 30
	least = 30 * minute
)

// TestMonth follows 500 parcels of mixed carriers for a month, at the real
// interfaces of all carriers, whose answers are simulated. What each host is
// asked a day stands in testdata/month.txt: read it when it changes.
func TestMonth(t *testing.T) {
	if testing.Short() {
		t.Skip("a month takes minutes and gigabytes in wasm")
	}
	defer debug.SetGCPercent(debug.SetGCPercent(800))
	w := &month{T: t, r: rand.New(rand.NewPCG(1, 2)), parcels: map[string]*sent{}, of: map[string]wire.Fetch{}, flying: map[string]int{},
		lastSent: map[string]int64{}, askers: map[string]*carriers.Interface{}, counts: map[string][]int{}, refused: map[string][2]int64{}}
	w.start = time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC).UnixMilli()
	w.now = w.start
	know := knowledge()
	var hosts []string
	for i := range know.Carriers {
		c := &know.Carriers[i]
		c.Interfaces = slices.Clone(c.Interfaces)
		for j := range c.Interfaces {
			on := &c.Interfaces[j]
			real, write := on.Read, on.Ask
			on.Ask = func(a carriers.Ask) (carriers.Request, error) {
				r, err := write(a)
				if err == nil {
					r.Headers = maps.Clone(r.Headers)
					if r.Headers == nil {
						r.Headers = map[string]string{}
					}
					r.Headers["for"] = strings.Join(a.Numbers, " ") // a token is asked for first
				}
				return r, err
			}
			on.Read = func(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
				if r.Status != 200 || bytes.HasPrefix(r.Body, []byte("{")) {
					return real(a, r)
				}
				return w.tell(c.ID, a), nil
			}
			hosts = append(hosts, on.Hosts...)
			for _, h := range on.Hosts {
				w.askers[h] = on
			}
		}
	}
	w.m = track.New(know)
	w.step(wire.Input{Kind: wire.InStart, Reason: "install", Language: "en", Hosts: hosts})
	w.step(wire.Input{Kind: wire.InSettings, Settings: &wire.Settings{NoNotices: true}})
	w.step(wire.Input{Kind: wire.InKeys, Carrier: "ups", Keys: map[string]string{"clientId": "a", "clientSecret": "b"}})
	w.step(wire.Input{Kind: wire.InKeys, Carrier: "17track", Keys: map[string]string{"key": "c"}})
	all := make([]*sent, 500)
	for i := range all {
		all[i] = w.send(i)
	}
	slices.SortFunc(all, func(a, b *sent) int { return int(a.added - b.added) })
	click := w.start + 2*day
	for end := w.start + days*day; w.now < end; {
		next := end
		if len(all) > 0 {
			next = min(next, all[0].added)
		}
		next = min(next, click)
		if w.alarm > 0 {
			next = min(next, max(w.alarm, w.now+minute)) // a browser that wakes us no more often
		}
		first := 0
		for i := range w.due {
			if w.due[i] < w.due[first] {
				first = i
			}
		}
		if len(w.due) > 0 && w.due[first] <= next {
			w.now = max(w.now, w.due[first])
			in := w.waiting[first]
			w.due, w.waiting = slices.Delete(w.due, first, first+1), slices.Delete(w.waiting, first, first+1)
			w.flying[hostOf(w.of[in.ID])]--
			w.step(in)
			continue
		}
		w.now = max(w.now, next)
		if click <= w.now {
			click = w.click()
			continue
		}
		if len(all) > 0 && all[0].added <= w.now {
			w.step(wire.Input{Kind: wire.InAdd, Text: all[0].number})
			all = all[1:]
			continue
		}
		w.step(wire.Input{Kind: wire.InTick})
	}
	silent := 0
	for _, p := range w.parcels {
		if p.rounds == 0 {
			silent++
		}
	}
	if silent > 0 || w.byHand < 100 {
		t.Errorf("%d parcels were never asked for, %d requests followed a click", silent, w.byHand)
	}
	w.compare()
}

// click is somebody who wants to know of a parcel, and wants it again half a
// minute later, which is too soon. It gives when the next click is.
func (w *month) click() int64 {
	if p := w.impatient; p != nil {
		sent := p.requests
		w.step(wire.Input{Kind: wire.InAsk, Parcel: p.number})
		if w.impatient = nil; p.requests > sent {
			w.Fatalf("%s is asked for twice in half a minute", p.number)
		}
		return w.now + w.r.Int64N(4*hour)
	}
	var ids []string
	for n, p := range w.parcels {
		if n == p.number && p.rounds > 0 {
			ids = append(ids, n)
		}
	}
	slices.Sort(ids)
	p := w.parcels[ids[w.r.IntN(len(ids))]]
	sent := p.requests
	p.clicked = w.now
	w.step(wire.Input{Kind: wire.InAsk, Parcel: p.number})
	if p.requests == sent { // all hosts are being left alone
		return w.now + hour
	}
	w.impatient = p
	return w.now + 30*second
}

// send makes a parcel up.
func (w *month) send(i int) *sent {
	p := &sent{added: w.start + w.r.Int64N(16*day), handed: -1, known: map[string]bool{}, asked: map[string]int64{}}
	p.to = strings.Fields("RU RU RU FR FR ES UA DE RO BR PL US KZ NL")[w.r.IntN(14)]
	know := func(chance int, ids ...string) {
		for _, id := range ids {
			p.known[id] = p.known[id] || w.r.IntN(100) < chance
		}
	}
	digits := func(n int) string { return fmt.Sprintf("%0*d", n, w.r.Int64N(pow(n))) }
	switch k := i % 20; {
	case k < 11:
		p.number = "LP" + digits(14)
		know(97, "cainiao")
		switch p.to {
		case "RU", "ES", "RO", "BR":
			p.next = s10("R"+string(rune('A'+w.r.IntN(26))), w.r.Int64N(pow(8)), "CN")
		case "FR":
			p.next = "6A" + digits(11)
		case "UA":
			p.next = "20" + digits(12)
		}
		if w.r.IntN(2) == 0 {
			p.next = ""
		}
	case k < 15:
		p.number = s10("L"+string(rune('A'+w.r.IntN(26))), w.r.Int64N(pow(8)), "CN")
		know(70, "cainiao")
		know(60, "upu")
	case k == 15:
		p.number = "4PX3" + digits(12) + "CN"
		know(40, "cainiao")
		know(95, "4px")
	case k == 16:
		p.number = "SYAE" + digits(9)
		know(40, "cainiao")
		know(95, "sunyou")
	case k == 17:
		p.number = "H" + digits(10) + digits(9)
		know(95, "hermes-de")
	case k == 18:
		for body, last := "1Z999AA1"+digits(9), '0'; ; last++ {
			p.number = body + string(last)
			if f, ok := number.Check(p.number); ok && len(f.Corrections) == 0 {
				break
			}
		}
		know(95, "ups")
	default:
		p.number = "1" + digits(9)
		know(80, "cdek")
	}
	know(30, "17track")
	if p.next != "" {
		know(100, map[string]string{"RU": "russian-post", "ES": "correos", "FR": "la-poste", "UA": "nova-poshta"}[p.to])
	} else if len(p.number) == 13 {
		know(90, map[string]string{"RU": "russian-post", "ES": "correos", "FR": "la-poste"}[p.to])
	}
	at := p.added - w.r.Int64N(5*day)
	whole := 3*day + w.r.Int64N(7*day)
	stuck := w.r.IntN(20) == 0
	for k, step := range []carriers.Substatus{carriers.InfoReceivedAny, carriers.TransitPickedUp, carriers.TransitDeparture, carriers.TransitArrival,
		carriers.CustomsReleased, carriers.TransitOther, carriers.OutForDeliveryOther, carriers.DeliveredOther} {
		if stuck && k > 3 {
			break
		}
		when := at + whole*int64(k)/7 + w.r.Int64N(6*hour)
		p.at = append(p.at, when)
		p.events = append(p.events, carriers.Event{Code: string(step), Time: time.UnixMilli(when).UTC().Format("2006-01-02T15:04:05"), Zone: "+00:00", ZoneSure: true, Text: string(step)})
		if step == carriers.TransitArrival && p.next != "" {
			p.handed = k
		}
		if step == carriers.DeliveredOther && len(p.known) > 0 {
			p.delivered = when
		}
	}
	w.parcels[p.number] = p
	if p.next != "" {
		w.parcels[p.next] = p
	}
	return p
}

func pow(n int) int64 {
	out := int64(1)
	for range n {
		out *= 10
	}
	return out
}

// s10 is a number with its check digit.
func s10(letters string, serial int64, country string) string {
	digits := fmt.Sprintf("%08d", serial)
	sum := 0
	for i, weight := range []int{8, 6, 4, 2, 3, 5, 9, 7} {
		sum += int(digits[i]-'0') * weight
	}
	check := 11 - sum%11
	switch check {
	case 10:
		check = 0
	case 11:
		check = 5
	}
	return letters + digits + fmt.Sprint(check) + country
}

// tell is what a carrier answers.
func (w *month) tell(carrier string, a carriers.Ask) carriers.Answer {
	var out carriers.Answer
	for _, n := range a.Numbers {
		p, told := w.parcels[n], carriers.Parcel{Number: n}
		if p == nil {
			w.Fatalf("%s was asked for %s, which is nobody's", carrier, n)
		}
		local := carrier != "cainiao" && carrier != "17track" && carrier != "upu"
		for k, e := range p.events {
			if p.at[k] > w.now || !p.known[carrier] || local && p.next != "" && (n != p.next || k <= p.handed) {
				continue
			}
			told.Events = append(told.Events, e)
			p.told = p.told || p.delivered == p.at[k]
			if k == p.handed && carrier == "cainiao" {
				told.NextNumber = p.next
			}
		}
		if told.Found = len(told.Events) > 0; told.Found {
			told.Destination = p.to
		}
		out.Parcels = append(out.Parcels, told)
	}
	return out
}

func hostOf(f wire.Fetch) string {
	host, _, _ := strings.Cut(strings.TrimPrefix(f.Request.URL, "https://"), "/")
	return host
}

// step takes an input through the machine and sends what it asks.
func (w *month) step(in wire.Input) {
	w.steps++
	for _, e := range w.m.Step(w.now, in) {
		switch {
		case e.Alarm != nil:
			w.alarm = e.Alarm.At
		case e.Fetch != nil:
			w.fetch(*e.Fetch)
		}
	}
}

// fetch counts a request, watches the limits, and has it answered.
func (w *month) fetch(f wire.Fetch) {
	host, at := hostOf(f), w.now+f.Delay
	on := w.askers[host]
	w.of[f.ID] = f
	if w.flying[host]++; w.flying[host] > min(2, on.Concurrent) {
		w.Fatalf("%s has %d requests at a time", host, w.flying[host])
	}
	if last := w.lastSent[host]; last != 0 && at-last < on.Interval {
		w.Fatalf("%s is asked %d ms after the last time, wants %d", host, at-last, on.Interval)
	}
	w.lastSent[host] = at
	if quiet := w.refused[host]; at > quiet[0] && at < quiet[1] {
		w.Fatalf("%s is asked %d s before its pause ends", host, (quiet[1]-at)/second)
	}
	if w.counts[host] == nil {
		w.counts[host] = make([]int, days+1)
	}
	w.counts[host][min((at-w.start)/day, days)]++

	in := wire.Input{Kind: wire.InFetched, ID: f.ID, HTTP: &wire.HTTP{Status: 200}, Body: []byte("told")}
	hours := (at - w.start) / hour
	fault := w.r.IntN(100)
	switch {
	case strings.Contains(f.Request.URL, "oauth"):
		in.Body = []byte(`{"access_token":"T","expires_in":"14399"}`)
	case host == "global.cainiao.com" && (hours/3 == 80 || hours/3 == 81): // six hours of a wall
		in.HTTP.Status, in.Body = 403, []byte("<html>captcha</html>")
	case host == "www.sypost.net" && hours/24 == 12: // a day of silence
		in.HTTP, in.Failure = nil, "timeout"
	case host == "www.pochta.ru" && hours%200 == 0:
		in.HTTP.Status, in.HTTP.RetryAfter = 429, "7200"
	case fault == 0:
		in.HTTP, in.Failure = nil, "network"
	case fault == 1:
		in.HTTP.Status = 503
	}
	answered := at + 300 + w.r.Int64N(2500)
	w.waiting = append(w.waiting, in)
	w.due = append(w.due, answered)
	if in.HTTP != nil && in.HTTP.RetryAfter != "" {
		w.refused[host] = [2]int64{answered, answered + 2*hour}
	} else if in.HTTP != nil && in.HTTP.Status == 403 {
		w.refused[host] = [2]int64{answered, answered + hour}
	}

	// What is asked for: by the numbers in the request, wherever it bears them.
	follows := f.Request.Headers["for"] == ""
	text := f.Request.URL + f.Request.Body
	if !follows {
		text = f.Request.Headers["for"]
	}
	for _, n := range strings.FieldsFunc(text, func(r rune) bool { return (r < '0' || r > '9') && (r < 'A' || r > 'Z') }) {
		if p := w.parcels[n]; p != nil && !follows {
			w.asksFor(p, host, n, at)
		}
	}
}

// asksFor watches the limits for one parcel: half an hour from the first
// request of a round to the first of the next, unless the user clicked.
func (w *month) asksFor(p *sent, host, n string, at int64) {
	key := host + "/" + n
	last, since := p.asked[key], at-p.round
	p.asked[key] = at
	p.requests++
	if byHand := p.clicked != 0 && at-p.clicked < least && last < p.clicked; byHand {
		w.byHand++
		if since > 5*minute {
			p.round = at
		}
		return
	}
	w.asks++
	switch {
	case p.rounds == 0 || since >= least:
		p.round = at
		p.rounds++
	case last >= p.round:
		w.Fatalf("%s is asked for %s twice in one round", host, n)
	case since > 5*minute+20*second:
		w.Fatalf("%s is asked for %s %d s after a round for it began", host, n, since/second)
	}
	if late := at - p.delivered; p.told && late > 5*day && last != 0 {
		w.Fatalf("%s is asked for %s, delivered %d h ago", host, n, late/hour)
	}
}

// compare holds what was asked against the golden file.
func (w *month) compare() {
	var b strings.Builder
	b.WriteString("# Requests by host and day: 500 parcels, added over 16 days. Total; then each day.\n")
	var hosts []string
	total := 0
	for h, counts := range w.counts {
		hosts = append(hosts, h)
		for _, n := range counts {
			total += n
		}
	}
	slices.Sort(hosts)
	for _, h := range hosts {
		sum := 0
		for _, n := range w.counts[h] {
			sum += n
		}
		fmt.Fprintf(&b, "%-28s%6d ", h, sum)
		for _, n := range w.counts[h][:days] {
			fmt.Fprintf(&b, "%5d", n)
		}
		b.WriteString("\n")
	}
	w.Logf("%d requests in %d steps", total, w.steps)
	const file = "testdata/month.txt"
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			w.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil || string(want) != b.String() {
		w.Errorf("what hosts are asked has changed (%v); with -update it is written anew, read the difference\n%s", err, b.String())
	}
}
