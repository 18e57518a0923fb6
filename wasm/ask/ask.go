// Package ask asks carriers over HTTP, for the terminal and for tests: what
// the browser and the relay do, each in its own way.
//
//	a := ask.Asker{Client: ask.NewClient("")}
//	got := a.Ask(ctx, upu.Carrier.Interfaces[0], carriers.Ask{Numbers: []string{"RR123456785CN"}})
//	got.Err      // nil, or an error of a known kind
//	got.Parcels  // of all requests that it took
package ask

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"time"

	"posthorn/carriers"
)

// Asker asks interfaces. It may be used from several goroutines.
type Asker struct {
	Client *http.Client
	// Limit is how long a request may take; 0: 30 s.
	Limit time.Duration
	// Now is the clock that answers are read by; nil: the real one.
	Now func() time.Time
}

// Got is what came of an asking.
type Got struct {
	Parcels []carriers.Parcel // of all requests, each number once, as last told
	Err     *carriers.Error   // why there is no more
	Carry   string            // what the last request bore on: a token, a ticket; for a later asking
	Hosts   []string          // whom the requests went to, one entry each
}

// NewClient makes a client as wire.Fetch has it: no cookies, no redirects to
// another host. Requests to whatever host go to world, "127.0.0.1:41234",
// unless it is empty.
func NewClient(world string) *http.Client {
	transport := &http.Transport{Proxy: http.ProxyFromEnvironment}
	if world != "" {
		transport.Proxy = nil
		transport.TLSClientConfig = &tls.Config{InsecureSkipVerify: true} // the simulation signs its own
		transport.DialContext = func(ctx context.Context, network, _ string) (net.Conn, error) {
			return (&net.Dialer{}).DialContext(ctx, network, world)
		}
	}
	return &http.Client{Transport: transport, CheckRedirect: func(r *http.Request, via []*http.Request) error {
		if r.URL.Host != via[0].URL.Host || r.URL.Scheme != "https" || len(via) > 5 {
			return http.ErrUseLastResponse
		}
		return nil
	}}
}

// Ask asks an interface, with as many requests as it wants one after the
// other.
func (a Asker) Ask(ctx context.Context, on carriers.Interface, q carriers.Ask) Got {
	var got Got
	r, err := on.Ask(q)
	for err == nil {
		got.Carry, q.Carry = r.Carry, r.Carry
		var response carriers.Response
		if response, err = a.fetch(ctx, &got, r); err != nil {
			break
		}
		var answer carriers.Answer
		if answer, err = on.Read(q, response); err != nil {
			break
		}
		for _, p := range answer.Parcels {
			i := slices.IndexFunc(got.Parcels, func(o carriers.Parcel) bool { return o.Number == p.Number })
			if i < 0 {
				got.Parcels = append(got.Parcels, p)
			} else {
				got.Parcels[i] = p
			}
		}
		if answer.Next == nil {
			return got
		}
		r = *answer.Next
		if q.Hop++; q.Hop == carriers.MaxHops {
			err = carriers.Fail(carriers.KindLayout, "one request leads to another without end")
		}
	}
	if !errors.As(err, &got.Err) {
		got.Err = carriers.Fail(carriers.KindTemporary, err.Error())
	}
	return got
}

// fetch makes one request. That nothing came of it is temporary.
func (a Asker) fetch(ctx context.Context, got *Got, q carriers.Request) (carriers.Response, error) {
	limit := a.Limit
	if limit == 0 {
		limit = 30 * time.Second
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, q.Method, q.URL, strings.NewReader(q.Body))
	if err != nil {
		return carriers.Response{}, carriers.Fail(carriers.KindRefused, "no request can be made of the address")
	}
	for name, value := range q.Headers {
		r.Header.Set(name, value)
	}
	got.Hosts = append(got.Hosts, r.URL.Host)
	nothing := func(why string) error {
		if ctx.Err() != nil {
			why = "it took too long"
		}
		return carriers.Fail(carriers.KindTemporary, "no answer: "+why)
	}
	answer, err := a.Client.Do(r)
	if err != nil {
		return carriers.Response{}, nothing("no connection")
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(io.LimitReader(answer.Body, carriers.MaxBody+1))
	if err != nil {
		return carriers.Response{}, nothing("it was cut off")
	}
	if len(body) > carriers.MaxBody {
		return carriers.Response{}, carriers.Fail(carriers.KindLayout, "an answer that is too large")
	}
	now := time.Now
	if a.Now != nil {
		now = a.Now
	}
	return carriers.Response{
		Status: answer.StatusCode, URL: answer.Request.URL.String(), ContentType: answer.Header.Get("Content-Type"),
		RetryAfter: answer.Header.Get("Retry-After"), Body: body, Now: now().UnixMilli(),
	}, nil
}
