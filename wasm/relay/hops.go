package relay

import (
	"bytes"
	"errors"
	"strings"

	"posthorn/carriers"
	"posthorn/wasm/relay/api"
)

// Times of one asking, in ms. The extension waits 25 s, of which the way there
// and back takes some.
const (
	timeout  = 8_000  // of one request
	together = 12_000 // of all requests of one asking
	between  = 2_000  // the longest pause between two hops of one asking
	mostHops = 2      // redirects of one request
)

// asking carries out one asking of an interface, hop by hop.
type asking struct {
	s     ObjectServices
	offer *offer
	ask   carriers.Ask
	// spent counts the requests that were made.
	spent int64
	// carried is told what the first answer gave to carry on: a token.
	carried func(carry string)
}

// outcome is what came of asking for one number: one of both.
type outcome struct {
	parcel  *carriers.Parcel
	problem *api.Problem
}

// run asks, and gives a result for each number, in order, and the error that
// ended it, if one did.
func (k *asking) run() ([]outcome, *carriers.Error) {
	start := k.s.Now()
	told := map[string]*carriers.Parcel{}
	q, err := k.offer.on.Ask(k.ask)
	for err == nil {
		k.ask.Carry = q.Carry
		var r carriers.Response
		var answer carriers.Answer
		if r, err = k.fetch(q, min(timeout, start+together-k.s.Now())); err == nil {
			if k.echoes(r.Body) {
				err = carriers.Fail(carriers.KindLayout, "the answer holds a key of the relay's")
			} else {
				answer, err = k.offer.on.Read(k.ask, r)
			}
		}
		if err != nil {
			break
		}
		for i := range answer.Parcels {
			p := &answer.Parcels[i]
			if old := told[p.Number]; old == nil || p.Found || !old.Found {
				told[p.Number] = p
			}
		}
		if answer.Next == nil {
			break
		}
		if k.ask.Hop++; k.ask.Hop >= carriers.MaxHops {
			err = carriers.Fail(carriers.KindLayout, "more hops than there may be")
			break
		}
		q = *answer.Next
		if k.carried != nil && k.ask.Hop == 1 {
			k.carried(q.Carry)
		}
		k.s.Wait(min(k.offer.on.Interval, between))
		if k.s.Now()-start >= together {
			err = carriers.Fail(carriers.KindTemporary, "no time is left for the next hop")
		}
	}
	failed := kindly(err)
	out := make([]outcome, len(k.ask.Numbers))
	for i, n := range k.ask.Numbers {
		p := told[n]
		switch {
		case p != nil && (failed == nil || p.Found):
			out[i].parcel = p
		case failed == nil:
			out[i].problem = problem(carriers.Fail(carriers.KindLayout, "the answer says nothing of this number"))
		case failed.Kind == carriers.KindNotFound && len(out) == 1: // of several, it need not be this one
			out[i].parcel = &carriers.Parcel{Number: n}
		default:
			out[i].problem = problem(failed)
		}
	}
	return out, failed
}

// echoes tells whether a server sends a key back to us, in an error or in the
// words of a scan: nothing of such an answer is told to anybody.
func (k *asking) echoes(body []byte) bool {
	const longEnough = 8 // shorter ones are names of accounts, and stand in an answer by chance
	for _, key := range k.offer.keys {
		if len(key) >= longEnough && bytes.Contains(body, []byte(key)) {
			return true
		}
	}
	return len(k.ask.Carry) >= longEnough && k.offer.oauth() && bytes.Contains(body, []byte(k.ask.Carry))
}

// fetch makes one request, and follows redirects within the interface's hosts.
func (k *asking) fetch(q carriers.Request, wait int64) (carriers.Response, error) {
	for hop := 0; ; hop++ {
		if err := lawful(q, k.offer.on.Hosts); err != nil {
			return carriers.Response{}, err
		}
		k.spent++
		f, err := k.s.Fetch(q, max(wait, 1000), carriers.MaxBody)
		switch {
		case errors.Is(err, ErrTooLarge) || err == nil && len(f.Body) > carriers.MaxBody:
			return carriers.Response{}, carriers.Fail(carriers.KindLayout, "an answer too large to be one")
		case errors.Is(err, ErrTimeout):
			return carriers.Response{}, carriers.Fail(carriers.KindTemporary, "no answer in time")
		case err != nil:
			return carriers.Response{}, carriers.Fail(carriers.KindTemporary, "no connection")
		}
		if f.Status >= 300 && f.Status < 400 && hop < mostHops && q.Method == "GET" {
			if to := redirect(q.URL, f.Location); to != "" && lawful(carriers.Request{Method: "GET", URL: to}, k.offer.on.Hosts) == nil {
				q.URL = to
				continue
			}
		}
		return carriers.Response{Status: f.Status, URL: q.URL, ContentType: f.ContentType, RetryAfter: f.RetryAfter, Body: f.Body, Now: k.s.Now()}, nil
	}
}

// redirect is where a redirect within one host leads to; "" for any other.
func redirect(from, location string) string {
	rest := strings.TrimPrefix(from, "https://")
	host, _, _ := strings.Cut(rest, "/")
	switch {
	case strings.HasPrefix(location, "/") && !strings.HasPrefix(location, "//"):
		return "https://" + host + location
	case strings.HasPrefix(location, "https://"+host+"/"):
		return location
	}
	return ""
}

// lawful holds a request against what an adapter may send: https, to one of
// the interface's hosts, and nothing that could end a line of the head. It
// holds whatever an adapter made of a number.
func lawful(q carriers.Request, hosts []string) error {
	bad := func(what string) error { return carriers.Fail(carriers.KindRefused, "not sent: "+what) }
	if q.Method != "GET" && q.Method != "POST" {
		return bad("a method other than GET and POST")
	}
	fine := false
	for _, h := range hosts {
		fine = fine || strings.HasPrefix(q.URL, "https://"+h+"/")
	}
	if !fine {
		return bad("an address that is not one of the interface's hosts")
	}
	for i := range len(q.URL) {
		if c := q.URL[i]; c <= ' ' || c >= 0x7f || c == '\\' || c == '#' {
			return bad("an address with a character that none has")
		}
	}
	for name, value := range q.Headers {
		for i := range len(name) {
			if c := name[i]; (c|0x20 < 'a' || c|0x20 > 'z') && (c < '0' || c > '9') && c != '-' {
				return bad("a header's name")
			}
		}
		if name == "" || strings.EqualFold(name, "host") || strings.EqualFold(name, "cookie") {
			return bad("a header's name")
		}
		for i := range len(value) {
			if c := value[i]; c < ' ' && c != '\t' || c == 0x7f {
				return bad("a header's value")
			}
		}
	}
	return nil
}

// kindly gives an adapter's error as one of a known kind.
func kindly(err error) *carriers.Error {
	if err == nil {
		return nil
	}
	if e, ok := err.(*carriers.Error); ok {
		return e
	}
	return carriers.Fail(carriers.KindTemporary, "an error of no known kind")
}

func problem(e *carriers.Error) *api.Problem {
	return &api.Problem{Kind: e.Kind, Message: e.Message, RetryAfter: e.RetryAfter}
}
