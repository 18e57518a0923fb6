//go:build !wasip1

package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"posthorn/carriers"
	"posthorn/carriers/all"
	asking "posthorn/wasm/ask"
	"posthorn/wasm/core"
	"posthorn/wasm/number"
	"posthorn/wasm/relay"
	"posthorn/wasm/timeline"
)

var trackVerb = verb{
	name:   "track",
	about:  "asks the carriers for numbers: track [--world HOST:PORT] [--keys FILE] NUMBER …",
	people: trackNumbers,
}

// tracking is one call of the verb.
type tracking struct {
	asker       asking.Asker
	pauses      bool // keep the least time between two requests to a host
	language    string
	destination string
	postcode    string
	named       []string // carriers, or carrier/interface, that are to be asked even so
	keys        map[string]map[string]string
}

// trackNumbers asks every interface that takes a number, follows it to the
// next carrier, and prints what each of them told and what comes of it
// together. It asks more than the extension would, which has a plan.
func trackNumbers(args []string, _ io.Reader, out io.Writer) error {
	flags := flag.NewFlagSet("track", flag.ContinueOnError)
	flags.SetOutput(out)
	world := flags.String("world", os.Getenv("POSTHORN_WORLD"), "ask a simulation at `HOST:PORT` instead of the carriers; or POSTHORN_WORLD")
	file := flags.String("keys", "", "`FILE` of your own keys, {\"dhl\":{\"key\":\"…\"}}; POSTHORN_DHL_KEY in the environment goes before it")
	only := flags.String("ask", "", "ask these `CARRIERS` alone, with commas between; also those that are asked only when named (carrier, or carrier/interface)")
	var t tracking
	flags.StringVar(&t.language, "language", "en", "of the answers, as BCP 47")
	flags.StringVar(&t.destination, "to", "", "`COUNTRY` that the parcel goes to, as ISO 3166 letters")
	flags.StringVar(&t.postcode, "postcode", "", "the recipient's, for carriers that want it")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() == 0 {
		return errors.New("track: which numbers?")
	}
	t.asker, t.pauses = asking.Asker{Client: asking.NewClient(*world)}, *world == ""
	t.named = strings.FieldsFunc(*only, func(r rune) bool { return r == ',' || r == ' ' })
	for _, n := range t.named {
		if id, _, _ := strings.Cut(n, "/"); !known(id) {
			return fmt.Errorf("track: no carrier %q", id)
		}
	}
	var err error
	if t.keys, err = readKeys(*file, os.Getenv); err != nil {
		return fmt.Errorf("track: %w", err)
	}
	for _, text := range flags.Args() {
		n, err := oneNumber(text)
		if err != nil {
			return fmt.Errorf("track: %w", err)
		}
		one := t // what a carrier tells of the way of this parcel is not true of the next
		if err := one.track(n, out); err != nil {
			return err
		}
	}
	return nil
}

func known(carrier string) bool {
	_, ok := all.Get(carrier)
	return ok
}

// oneNumber reads a number as somebody typed it. One that cannot be right is
// refused, with what may have been meant.
func oneNumber(text string) (string, error) {
	f, ok := number.Check(text)
	switch {
	case !ok:
		return "", fmt.Errorf("%q is no tracking number", text)
	case len(f.Corrections) > 0:
		return "", fmt.Errorf("%s: the check digit is wrong; perhaps %s?", f.Number, strings.Join(f.Corrections, ", "))
	}
	return f.Number, nil
}

// readKeys gathers the credentials that interfaces need: carrier → need →
// value, out of a file and of variables under the names that the relay has for
// them, such as POSTHORN_FEDEX_CLIENT_ID.
func readKeys(file string, variable func(string) string) (map[string]map[string]string, error) {
	keys := map[string]map[string]string{}
	if file != "" {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		if err := json.Unmarshal(text, &keys); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
	}
	for _, c := range all.All() {
		for _, on := range c.Interfaces {
			for _, need := range on.Needs {
				if v := variable(relay.SettingKey(c.ID, need)); v != "" {
					if keys[c.ID] == nil {
						keys[c.ID] = map[string]string{}
					}
					keys[c.ID][need] = v
				}
			}
		}
	}
	return keys, nil
}

// told is what came of one interface for one number.
type told struct {
	carrier string
	on      carriers.Interface
	number  string
	not     string // why it was not asked
	got     asking.Got
}

// mostNumbers is how many numbers of one parcel are followed.
const mostNumbers = 4

// track follows one parcel, under all the numbers that its carriers tell.
func (t *tracking) track(first string, out io.Writer) error {
	numbers := []string{first}
	var all []told
	for i := 0; i < len(numbers); i++ {
		some := t.askAll(numbers[i])
		for _, s := range some {
			for _, p := range s.got.Parcels {
				for _, n := range []string{p.NextNumber, p.PrevNumber} {
					if n != "" && !slices.Contains(numbers, n) && len(numbers) < mostNumbers {
						numbers = append(numbers, n)
					}
				}
				if len(t.destination) != 2 && len(p.Destination) == 2 {
					t.destination = p.Destination // for carriers with an address in each country
				}
			}
		}
		all = append(all, some...)
	}
	return t.print(out, first, all)
}

// askAll asks for a number wherever it is taken: the carriers at the same
// time, the interfaces of each one after the other.
func (t *tracking) askAll(n string) []told {
	var groups [][]told
	for _, c := range all.All() {
		var group []told
		for _, on := range c.Interfaces {
			if not, ask := t.wanted(c.ID, on, n); ask || not != "" {
				group = append(group, told{carrier: c.ID, on: on, number: n, not: not})
			}
		}
		if len(group) > 0 {
			groups = append(groups, group)
		}
	}
	var wait sync.WaitGroup
	for _, group := range groups {
		wait.Go(func() {
			for i := range group {
				if group[i].not == "" {
					if i > 0 && t.pauses {
						time.Sleep(time.Duration(group[i].on.Interval) * time.Millisecond)
					}
					t.ask(&group[i])
				}
			}
		})
	}
	wait.Wait()
	return slices.Concat(groups...)
}

// wanted tells whether an interface is to be asked for a number; if it would
// be, but cannot, why not.
func (t *tracking) wanted(carrier string, on carriers.Interface, n string) (not string, ask bool) {
	named := slices.Contains(t.named, carrier+"/"+on.ID) || slices.Contains(t.named, carrier) && (on.Accepts != nil || on.Terms)
	switch {
	case len(t.named) > 0 && !named,
		!named && (on.Accepts == nil || on.Terms || !on.Accepts(n)):
		return "", false
	case on.Postcode && t.postcode == "":
		return "it wants the recipient's post code: --postcode", false
	}
	var missing []string
	for _, need := range on.Needs {
		if t.keys[carrier][need] == "" {
			missing = append(missing, need)
		}
	}
	if len(missing) > 0 {
		return "it wants a key of yours: " + strings.Join(missing, ", "), false
	}
	return "", true
}

// patience is how long an answer is worth waiting for that a carrier calls not
// ready.
const patience = 20 // s

func (t *tracking) ask(s *told) {
	q := carriers.Ask{Numbers: []string{s.number}, Language: t.language, Destination: t.destination, Postcode: t.postcode, Credentials: t.keys[s.carrier]}
	s.got = t.asker.Ask(context.Background(), s.on, q)
	if e := s.got.Err; e != nil && e.Kind == carriers.KindTemporary && e.RetryAfter > 0 && e.RetryAfter <= patience {
		time.Sleep(time.Duration(e.RetryAfter) * time.Second)
		q.Carry = s.got.Carry
		s.got = t.asker.Ask(context.Background(), s.on, q)
	}
}

// line says what came of an interface.
func (s told) line() string {
	if s.not != "" {
		return "not asked: " + s.not
	}
	if e := s.got.Err; e != nil {
		return e.Error()
	}
	for _, p := range s.got.Parcels {
		switch {
		case p.Number != s.number:
		case len(p.Events) > 0:
			newest := ""
			for _, e := range p.Events {
				newest = max(newest, e.Time)
			}
			return fmt.Sprintf("%d events, the newest of %s", len(p.Events), newest)
		case p.Found:
			return "announced, no event yet"
		}
	}
	return "not_found"
}

// print writes how a parcel stands, a line for each source, and the events of
// all sources in one list.
func (t *tracking) print(out io.Writer, first string, sources []told) error {
	var feeds []carriers.Feed
	info := timeline.Info{Number: first}
	lines := ""
	for _, s := range sources {
		name := s.carrier + "/" + s.on.ID
		if s.number != first {
			name += " " + s.number
		}
		lines += fmt.Sprintf("  %s: %s\n", name, s.line())
		info.Asked = info.Asked || s.not == "" && s.got.Err == nil
		for _, p := range s.got.Parcels {
			if p.Number != s.number || !p.Found {
				continue
			}
			info.Found = true
			info.EtaTo = max(info.EtaTo, p.EtaTo)
			f := carriers.Feed{Carrier: s.carrier, Number: p.Number, Events: slices.Clone(p.Events)}
			for i := range f.Events {
				f.Events[i].Meaning = core.Reader.Read(s.carrier, f.Events[i])
			}
			// A carrier that tells the same in two ways is one teller: the one
			// that tells more.
			i := slices.IndexFunc(feeds, func(o carriers.Feed) bool { return o.Carrier == f.Carrier && o.Number == f.Number })
			switch {
			case i < 0:
				feeds = append(feeds, f)
			case len(f.Events) > len(feeds[i].Events):
				feeds[i] = f
			}
		}
	}
	entries := timeline.Merge(feeds)
	standing := timeline.Stand(entries, info, time.Now().UnixMilli())
	words := string(standing.Words.Substatus)
	if words == "" {
		words = "unknown"
	}
	if _, err := fmt.Fprintf(out, "%s %s\n%s", first, words, lines); err != nil {
		return err
	}
	return writeEvents(out, tellEntries(entries))
}
