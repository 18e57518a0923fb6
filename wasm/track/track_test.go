package track

import (
	"bytes"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/cockroachdb/datadriven"

	"posthorn/carriers"
	"posthorn/wasm/number"
	"posthorn/wasm/page"
	"posthorn/wasm/relay/api"
	"posthorn/wasm/wire"
)

// TestScripts runs the files in testdata: each block is an input, and under
// the line what the machine wants done. `go test ./wasm/track -rewrite` writes
// them anew; keep only what you can explain.
func TestScripts(t *testing.T) {
	datadriven.Walk(t, "testdata/scripts", func(t *testing.T, path string) {
		h := newHarness(t)
		datadriven.RunTest(t, path, h.run)
	})
}

// harness is a host for the machine: it keeps the store, and writes down the
// effects.
type harness struct {
	t     testing.TB
	m     *Machine
	now   int64
	store map[string][]byte

	backup []byte // as exported last
	know   Knowledge
}

func newHarness(t testing.TB) *harness {
	start, _ := time.Parse("2006-01-02 15:04", "2026-03-01 12:00")
	return &harness{t: t, m: New(madeUp), know: madeUp, now: start.UnixMilli(), store: map[string][]byte{}}
}

func arg(d *datadriven.TestData, name string) string {
	for _, a := range d.CmdArgs {
		if a.Key == name {
			return strings.Join(a.Vals, " ")
		}
	}
	return ""
}

// run is one block of a script:
//
//	start reason=wake            a new machine, with what is stored
//	start world=many hosts=…     … that knows several carriers (see many)
//	start world=twins hosts=…    … of which some have like numbers (see twins)
//	whose number=…               the carriers that a number may be of
//	correct parcel=… number=… carrier=…   whose it is, says the user; without a carrier: takes that back
//	keys carrier=… NAME=VALUE    keys typed by the user; empty ones are taken away
//	carriers                     what the options show
//	relayed id=f1 carrier=…      the relay answers with the lines below; "LP1 problem=KIND" for a failure
//	offers                       what the popup offers, and through whom each parcel is followed
//	wait 26h                     time passes, then a tick
//	page tab=7 kind=order_list   a page; its orders are the lines below
//	page … state=russian         … on the Russian site
//	track tab=7 order=…          a click
//	track_all tab=7  stop tab=7  the control for all orders of a page
//	told id=p1                   the page's script answers with the lines below
//	told id=p1 failure=no_sdk
//	fetched id=f1 status=200     a carrier answers with the lines below
//	fetched id=f1 failure=timeout
//	seen parcel=…  ask parcel=…  add  rename parcel=… name=…  archive parcel=… on=true  remove parcel=…
//	scan site=…                  the text of a page, for the numbers in it
//	settings no-notices quiet=22:00-07:00 offset=180 no-polling mute=InTransit
//	export   import              a file, or what was exported last
//	forget                       the store is emptied
//	corrupt key=parcel:…         a record of the store is spoilt
//	show parcel=…                a parcel as it is stored
func (h *harness) run(t *testing.T, d *datadriven.TestData) string {
	in := wire.Input{Kind: wire.InputKind(d.Cmd)}
	in.Tab, _ = strconv.Atoi(arg(d, "tab"))
	in.Order, in.Parcel, in.ID, in.Failure, in.Name = arg(d, "order"), arg(d, "parcel"), arg(d, "id"), arg(d, "failure"), arg(d, "name")
	switch d.Cmd {
	case "start":
		switch arg(d, "world") {
		case "many":
			h.know = many
		case "twins":
			h.know = twins
		}
		h.m = New(h.know)
		in.Reason, in.Language, in.Hosts, in.Records = arg(d, "reason"), "en", []string{"made.up.example"}, h.store
		if l := arg(d, "language"); l != "" {
			in.Language = l
		}
		if hosts := arg(d, "hosts"); hosts == "none" {
			in.Hosts = nil
		} else if hosts != "" {
			in.Hosts = nil
			for _, name := range strings.Fields(hosts) {
				in.Hosts = append(in.Hosts, strings.Trim(name, ",")+".example")
			}
		}
	case "wait":
		span, err := time.ParseDuration(d.CmdArgs[0].Key)
		if err != nil {
			t.Fatal(err)
		}
		h.now += span.Milliseconds()
		in.Kind = wire.InTick
	case "page":
		in.Snapshot = &page.Snapshot{URL: arg(d, "kind") + " " + arg(d, "order") + " " + arg(d, "state"), Title: d.Input}
	case "told", "heard", "import":
		in.Body, in.Text = []byte(d.Input), d.Input
		if d.Cmd == "import" && d.Input == "" {
			in.Body = h.backup
		}
	case "fetched":
		if in.Failure == "" {
			status, _ := strconv.Atoi(arg(d, "status"))
			in.HTTP = &wire.HTTP{Status: status, RetryAfter: arg(d, "retry-after")}
			in.Body = []byte(d.Input)
		}
	case "keys":
		in.Carrier, in.Keys = arg(d, "carrier"), map[string]string{}
		for _, a := range d.CmdArgs {
			if a.Key != "carrier" {
				in.Keys[a.Key] = strings.Join(a.Vals, " ")
			}
		}
	case "carriers":
	case "whose", "correct":
		in.Text, in.Carrier = arg(d, "number"), arg(d, "carrier")
	case "offers":
		return h.offers()
	case "relayed":
		in.Kind, in.HTTP, in.Body = wire.InFetched, &wire.HTTP{Status: 200}, answerOfRelay(arg(d, "carrier"), d.Input)
		if status := arg(d, "status"); status != "" {
			in.HTTP.Status, _ = strconv.Atoi(status)
		}
	case "add":
		in.Text = d.Input
	case "scan":
		in.Text, in.Site, in.Language = d.Input, arg(d, "site"), "en"
	case "archive":
		in.On = arg(d, "on") == "true"
	case "settings":
		in.Settings = settingsOf(d)
	case "forget":
		h.store = map[string][]byte{}
		return ""
	case "corrupt":
		h.store[arg(d, "key")] = []byte{0xc1}
		return ""
	case "show":
		return h.show(arg(d, "parcel"))
	case "gone", "track", "track_all", "stop", "tick", "shown", "seen", "ask", "rename", "remove", "export":
	default:
		t.Fatalf("%s: no such command %q", d.Pos, d.Cmd)
	}
	return h.step(in)
}

func settingsOf(d *datadriven.TestData) *wire.Settings {
	var set wire.Settings
	for _, a := range d.CmdArgs {
		switch a.Key {
		case "no-notices":
			set.NoNotices = true
		case "no-polling":
			set.NoPolling = true
		case "offset":
			set.Offset, _ = strconv.Atoi(a.Vals[0])
		case "mute":
			set.Mute = a.Vals
		case "off":
			set.Off = a.Vals
		case "terms":
			set.Terms = a.Vals
		case "by-relay":
			set.ByRelay = a.Vals
		case "relay":
			set.Relay = a.Vals[0]
		case "quiet":
			var h1, m1, h2, m2 int
			fmt.Sscanf(a.Vals[0], "%d:%d-%d:%d", &h1, &m1, &h2, &m2)
			set.QuietFrom, set.QuietTo = h1*60+m1, h2*60+m2
		}
	}
	return &set
}

// step sends an input over the seam's own codec and carries the save out.
func (h *harness) step(in wire.Input) string {
	h.t.Helper()
	call := wire.Call{Now: h.now, Input: in}
	b, err := call.MarshalMsg(nil)
	if err != nil {
		h.t.Fatal(err)
	}
	var r wire.Result
	if _, err := r.UnmarshalMsg(h.m.Handle(b, nil)); err != nil || r.Error != "" {
		h.t.Fatalf("%s: %v %s", in.Kind, err, r.Error)
	}
	// What was worked out before and kept is what would be worked out now.
	s := &step{Machine: h.m, now: h.now}
	kept := s.summarise()
	before, _ := kept.MarshalMsg(nil)
	outlooks := h.m.outlooks
	h.m.outlooks = map[string]*outlook{}
	fresh := s.summarise()
	if after, _ := fresh.MarshalMsg(nil); !bytes.Equal(before, after) {
		h.t.Errorf("%s %s: the summary kept\n%+v\nwould be\n%+v", in.Kind, in.ID, kept, fresh)
	}
	h.m.outlooks = outlooks
	var out strings.Builder
	for i, e := range r.Effects {
		if e.Save != nil && i != 0 {
			h.t.Error("a save that is not the first effect")
		}
		out.WriteString(h.effect(e))
	}
	return out.String()
}

func (h *harness) effect(e wire.Effect) string {
	switch {
	case e.Save != nil:
		var keys []string
		for key, b := range e.Save.Put {
			h.store[key] = b
			keys = append(keys, key)
		}
		for _, key := range e.Save.Delete {
			delete(h.store, key)
			keys = append(keys, "-"+key)
		}
		slices.Sort(keys)
		return "save " + strings.Join(keys, " ") + "\n"
	case e.Fetch != nil:
		s := fmt.Sprintf("fetch %s %s%s", e.Fetch.ID, e.Fetch.Request.URL, delayed(e.Fetch.Delay))
		if key := e.Fetch.Request.Headers["Key"]; key != "" {
			s += " [" + key + "]"
		}
		if e.Fetch.Relay {
			var ask api.Ask
			if _, err := ask.UnmarshalMsg(e.Fetch.Bytes); err != nil || ask.Version != api.Version {
				h.t.Errorf("what the relay is asked cannot be read: %v", err)
			}
			s += fmt.Sprintf(" %s %+v", e.Fetch.Request.Headers["Authorization"], ask.Wants)
		}
		return s + "\n"
	case e.AskPage != nil:
		return fmt.Sprintf("ask-page %s tab=%d order=%s%s\n", e.AskPage.ID, e.AskPage.Tab, e.AskPage.Order, delayed(e.AskPage.Delay))
	case e.Open != nil:
		return fmt.Sprintf("open %s order=%s %s\n", e.Open.ID, e.Open.Order, e.Open.URL)
	case e.Close != nil:
		return "close " + e.Close.ID + "\n"
	case e.Page != nil:
		var b strings.Builder
		fmt.Fprintf(&b, "page tab=%d", e.Page.Tab)
		if e.Page.Partial {
			b.WriteString(" partial")
		} else {
			b.WriteString(" " + string(e.Page.Kind))
		}
		if e.Page.Problem != nil {
			b.WriteString(" problem=" + problem(e.Page.Problem, h.now))
		}
		if r := e.Page.Round; r != nil && r.Total > 0 {
			fmt.Fprintf(&b, " round=%d/%d", r.Done, r.Total)
		} else if r != nil {
			fmt.Fprintf(&b, " all=%d", r.Left)
		}
		b.WriteString("\n")
		for _, k := range e.Page.Buttons {
			fmt.Fprintf(&b, "  %s %s", k.Order, k.State)
			if k.Words.Substatus != "" {
				b.WriteString(" " + string(k.Words.Substatus))
			}
			if k.Problem != nil {
				b.WriteString(" problem=" + problem(k.Problem, h.now))
			}
			if k.News {
				b.WriteString(" news")
			}
			b.WriteString("\n")
		}
		return b.String()
	case e.Alarm != nil:
		if e.Alarm.At == 0 {
			return "alarm none\n"
		}
		return "alarm in " + time.Duration((e.Alarm.At-h.now)*1e6).Round(time.Minute).String() + "\n"
	case e.Badge != nil:
		s := fmt.Sprintf("badge %d", e.Badge.News)
		if e.Badge.Trouble {
			s += " trouble"
		}
		return s + "\n"
	case e.Notify != nil:
		if e.Notify.Clear {
			return "clear-notice " + e.Notify.ID + "\n"
		}
		s := "notify " + e.Notify.ID
		for _, p := range e.Notify.Parcels {
			s += fmt.Sprintf(" [%s: %s %q]", p.Name, p.Words.Substatus, p.Text)
		}
		return s + "\n"
	case e.Reply != nil:
		s := "reply"
		if e.Reply.Problem != nil {
			s += " problem=" + problem(e.Reply.Problem, h.now)
		}
		if len(e.Reply.Parcels) > 0 {
			s += " " + strings.Join(e.Reply.Parcels, " ")
		}
		if e.Reply.Backup != nil {
			h.backup = e.Reply.Backup
			var b wire.Backup
			if _, err := b.UnmarshalMsg(h.backup); err != nil {
				h.t.Error(err)
			}
			s += fmt.Sprintf(" backup of %d orders, %d parcels", len(b.Orders), len(b.Parcels))
		}
		s += "\n"
		for _, v := range e.Reply.Carriers {
			s += "  " + shown(&v, h.now) + "\n"
		}
		for _, c := range e.Reply.Choices {
			s += fmt.Sprintf("  %s %q also %q fits=%v\n", c.ID, c.Name, c.Also, c.Fits)
		}
		for _, f := range e.Reply.Found {
			s += fmt.Sprintf("  %s %.1f %s %v", f.Number, f.Confidence, strings.Join(f.Carriers, ", "), f.Reasons)
			if f.Parcel != "" {
				s += " followed as " + f.Parcel
			}
			s += "\n"
		}
		return s
	}
	return "nothing\n"
}

func delayed(ms int64) string {
	if ms == 0 {
		return ""
	}
	return fmt.Sprintf(" after %d ms", ms)
}

func problem(p *wire.Problem, now int64) string {
	s := p.Kind
	if len(p.Args) > 0 {
		s += "(" + strings.Join(p.Args, ",") + ")"
	}
	if p.At > now {
		s += " until +" + time.Duration((p.At-now)*1e6).Round(time.Minute).String()
	}
	return s
}

func (h *harness) show(id string) string {
	var p wire.Parcel
	if _, err := p.UnmarshalMsg(h.store[wire.KeyParcel+id]); err != nil {
		return "not stored\n"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s %q %s news=%d orders=%v\n", p.ID, name(&p), p.Standing.Words.Substatus, p.News, p.Orders)
	for _, n := range p.Numbers {
		fmt.Fprintf(&b, "  number %s %s %s", n.Number, n.Carrier, n.Link)
		if n.Chosen {
			fmt.Fprintf(&b, " chosen instead of %q", n.Guess)
		}
		b.WriteString("\n")
	}
	for _, src := range p.Sources {
		fmt.Fprintf(&b, "  source %s/%s %s", src.Carrier, src.Interface, src.Known)
		if src.Problem != nil {
			b.WriteString(" problem=" + problem(src.Problem, h.now))
		}
		if src.Next != 0 {
			b.WriteString(" next in " + time.Duration((src.Next-h.now)*1e6).Round(time.Minute).String())
		}
		b.WriteString("\n")
	}
	for _, e := range p.Timeline {
		fmt.Fprintf(&b, "  %s %s %s\n", e.Event.Time, e.Event.Meaning.Substatus, e.Event.Text)
	}
	return b.String()
}

// madeUp is knowledge of a world with one carrier, whose answers are lines:
//
//	LP1 found next=RR1
//	  2026-03-01T10:00 InTransit_PickedUp picked up
//
// and whose pages are lines "ORDER STATUS TITLE [NUMBER…]".
var madeUp = Knowledge{
	Carriers: []carriers.Carrier{{ID: "made-up", Interfaces: []carriers.Interface{{
		ID: "lines", Hosts: []string{"made.up.example"}, Wide: true, Batch: 5, Interval: 1000, Concurrent: 1,
		Accepts: func(string) bool { return true },
		Ask: func(a carriers.Ask) (carriers.Request, error) {
			return carriers.Request{Method: "GET", URL: "https://made.up.example/?n=" + strings.Join(a.Numbers, ",")}, nil
		},
		Read: readLines,
	}}}},
	Meaning: func(_ string, e carriers.Event) carriers.Meaning {
		m := carriers.Meaning{Substatus: carriers.Substatus(e.Code), By: carriers.ByCode}
		m.Notice = e.Code == "notice"
		if m.Notice {
			m.Substatus = ""
		}
		return m
	},
	Name: func(id, _ string) string {
		if id == "" {
			return ""
		}
		return "The " + id
	},
	Link: func(c, n string) string { return "https://made.up.example/" + n },
	Page: readMadeUpPage,
	Told: func(body []byte) (page.Told, error) {
		var told page.Told
		for _, line := range strings.Split(strings.TrimSpace(string(body)), "\n") {
			switch line {
			case "":
				continue
			case "captcha":
				return told, carriers.Fail(carriers.KindBlocked, "captcha")
			case "login":
				return told, carriers.Fail(carriers.KindUnauthorized, "login")
			case "limit":
				return told, carriers.Fail(carriers.KindRateLimited, "limit")
			case "broken":
				return told, carriers.Fail(carriers.KindLayout, "broken")
			}
			told.Packages = append(told.Packages, page.ToldPackage{Numbers: strings.Fields(line)})
		}
		return told, nil
	},
	Scan: func(text, site, language string) iter.Seq[number.Found] {
		var out []number.Found
		for _, w := range strings.Fields(text) {
			if f, ok := checkMadeUp(w); ok {
				f.Confidence = float64(min(len(w), 10)) / 10 // the longer, the surer
				f.Reasons = []number.Reason{{Code: number.LinkTo, Arg: site}}
				out = append(out, f)
			}
		}
		return slices.Values(out)
	},
	Find:  words(checkMadeUp),
	Check: checkMadeUp,
}

// words finds the numbers among the words of a text.
func words(check func(string) (number.Found, bool)) func(string) []number.Found {
	return func(text string) (out []number.Found) {
		for _, w := range strings.Fields(text) {
			if f, ok := check(w); ok {
				out = append(out, f)
			}
		}
		return out
	}
}

// checkMadeUp: a number begins with two capital letters; "BAD…" has a wrong
// check digit.
func checkMadeUp(text string) (number.Found, bool) {
	text = strings.TrimSpace(text)
	if len(text) < 3 || strings.Contains(text, " ") || text[0] < 'A' || text[0] > 'Z' || text[1] < 'A' || text[1] > 'Z' {
		return number.Found{}, false
	}
	f := number.Found{Number: text, Confidence: 1, Carriers: []string{"made-up"}}
	if strings.HasPrefix(text, "BAD") {
		f.Corrections = []string{"GOOD" + text[3:]}
	}
	return f, true
}

func readLines(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	switch {
	case r.Status == 429:
		return carriers.Answer{}, &carriers.Error{Kind: carriers.KindRateLimited, Message: "often", RetryAfter: 7200}
	case r.Status == 403:
		return carriers.Answer{}, carriers.Fail(carriers.KindBlocked, "wall")
	case r.Status != 200:
		return carriers.Answer{}, carriers.Fail(carriers.KindTemporary, "down")
	}
	var out carriers.Answer
	for _, line := range strings.Split(strings.TrimRight(string(r.Body), "\n"), "\n") {
		words := strings.Fields(line)
		switch {
		case len(words) == 0:
		case words[0] == "broken":
			return out, carriers.Fail(carriers.KindLayout, "broken")
		case words[0] == "more":
			out.Next = &carriers.Request{Method: "GET", URL: "https://made.up.example/more", Carry: "page 2"}
		case strings.HasPrefix(line, "  "):
			p := &out.Parcels[len(out.Parcels)-1]
			p.Events = append(p.Events, carriers.Event{Time: words[0], Code: words[1], Text: strings.Join(words[2:], " ")})
		default:
			p := carriers.Parcel{Number: words[0], Found: words[1] != "unknown", Pending: words[1] == "pending"}
			for _, w := range words[2:] {
				key, value, _ := strings.Cut(w, "=")
				switch key {
				case "next":
					p.NextNumber = value
				case "by":
					p.NextName = value
				case "from":
					p.Origin = value
				case "to":
					p.Destination = value
				}
			}
			out.Parcels = append(out.Parcels, p)
		}
	}
	return out, nil
}

func readMadeUpPage(snap *page.Snapshot) page.Page {
	head := strings.Fields(snap.URL + " ")
	pg := page.Page{Kind: page.Kind(head[0]), LoggedIn: true}
	onRussian := false
	for _, w := range head[1:] {
		switch w {
		case "strange":
			pg.Strange = true
		case "cut":
			pg.Cut = true
		case "loading":
			pg.Loading = true
		case "russian":
			onRussian = true
		default:
			pg.OrderID = w
		}
	}
	for _, line := range strings.Split(snap.Title, "\n") {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		if pg.Kind == page.KindTracking {
			pg.Packages = append(pg.Packages, page.Package{Numbers: words})
			continue
		}
		if words[0] == "window" {
			pg.Packages = append(pg.Packages, page.Package{Order: words[1], Numbers: words[2:]})
			continue
		}
		o := page.Order{ID: words[0]}
		if len(words) > 1 {
			o.Status = words[1]
		}
		if len(words) > 2 {
			o.Items = []page.Item{{Title: words[2]}}
			o.Numbers = words[3:]
		}
		if onRussian {
			o.DetailURL = russian + o.ID
			if len(o.Numbers) > 0 {
				pg.Packages = append(pg.Packages, page.Package{Numbers: o.Numbers})
			}
		}
		pg.Orders = append(pg.Orders, o)
	}
	return pg
}

func clockAt(ms int64) string { return time.UnixMilli(ms).UTC().Format("2006-01-02T15:04:05") }
