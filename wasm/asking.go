//go:build !wasip1

package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"posthorn/wasm/core"
	"posthorn/wasm/track"
	"posthorn/wasm/wire"
)

var trackVerb = verb{
	name:   "track",
	about:  "asks the carriers for numbers: track [--world HOST:PORT] NUMBER …",
	people: trackNumbers,
}

// host carries out the effects of the machine on a terminal: it fetches, keeps
// the store in memory, and ignores what is for a browser.
type host struct {
	machine *track.Machine
	client  *http.Client
	store   map[string][]byte
	queue   []wire.Input
	reply   *wire.Reply
}

// trackNumbers lets the same machine that runs in the browser follow numbers
// once, and prints what came of it.
func trackNumbers(args []string, _ io.Reader, out io.Writer) error {
	flags := flag.NewFlagSet("track", flag.ContinueOnError)
	flags.SetOutput(out)
	world := flags.String("world", "", "ask a simulation at `HOST:PORT` instead of the carriers")
	language := flags.String("language", "en", "of the answers, as BCP 47")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() == 0 {
		return errors.New("track: which numbers?")
	}
	h := host{machine: core.New(), client: client(*world), store: map[string][]byte{}}
	start := wire.Input{Kind: wire.InStart, Reason: "startup", Language: *language}
	for _, c := range core.Asked() {
		for _, i := range c.Interfaces {
			start.Hosts = append(start.Hosts, i.Hosts...)
		}
	}
	h.queue = append(h.queue, start)
	h.run()
	for _, n := range flags.Args() {
		h.queue = append(h.queue, wire.Input{Kind: wire.InAdd, Text: n})
		h.run()
		if p := h.reply.Problem; p != nil {
			return fmt.Errorf("track: %s: %s %s", n, p.Kind, strings.Join(p.Args, ", "))
		}
	}
	return h.print(out)
}

// client makes requests as the contract of wire.Fetch has it: no cookies, no
// redirects to another host.
func client(world string) *http.Client {
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

// run steps until nothing is left to do.
func (h *host) run() {
	for len(h.queue) > 0 {
		in := h.queue[0]
		h.queue = h.queue[1:]
		for _, e := range h.machine.Step(time.Now().UnixMilli(), in) {
			switch {
			case e.Save != nil:
				for key, b := range e.Save.Put {
					h.store[key] = b
				}
			case e.Fetch != nil:
				h.queue = append(h.queue, h.fetch(e.Fetch))
			case e.Reply != nil:
				h.reply = e.Reply
			}
		}
	}
}

func (h *host) fetch(f *wire.Fetch) wire.Input {
	in := wire.Input{Kind: wire.InFetched, ID: f.ID}
	time.Sleep(time.Duration(f.Delay) * time.Millisecond)
	ctx, cancel := context.WithTimeout(context.Background(), time.Duration(f.Timeout)*time.Millisecond)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, f.Request.Method, f.Request.URL, strings.NewReader(f.Request.Body))
	if err != nil {
		in.Failure = "network"
		return in
	}
	for name, value := range f.Request.Headers {
		r.Header.Set(name, value)
	}
	answer, err := h.client.Do(r)
	if err != nil {
		in.Failure = "network"
		if ctx.Err() != nil {
			in.Failure = "timeout"
		}
		return in
	}
	defer answer.Body.Close()
	var body bytes.Buffer
	n, err := io.Copy(&body, io.LimitReader(answer.Body, f.MaxBytes+1))
	switch {
	case err != nil:
		in.Failure = "network"
	case n > f.MaxBytes:
		in.Failure = "too_large"
	default:
		in.Body = body.Bytes()
		in.HTTP = &wire.HTTP{Status: answer.StatusCode, URL: answer.Request.URL.String(), ContentType: answer.Header.Get("Content-Type"), RetryAfter: answer.Header.Get("Retry-After")}
	}
	return in
}

func (h *host) print(out io.Writer) error {
	var keys []string
	for key := range h.store {
		if strings.HasPrefix(key, wire.KeyParcel) {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	w := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	for _, key := range keys {
		var p wire.Parcel
		if _, err := p.UnmarshalMsg(h.store[key]); err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
		fmt.Fprintf(w, "%s\t%s\n", p.ID, p.Standing.Words.Substatus)
		for _, n := range p.Numbers[1:] {
			fmt.Fprintf(w, "  also %s\t%s\n", n.Number, n.Link)
		}
		for _, s := range p.Sources {
			if s.Problem != nil {
				fmt.Fprintf(w, "  %s: %s\n", s.Carrier, s.Problem.Kind)
			} else {
				fmt.Fprintf(w, "  %s: %s\n", s.Carrier, s.Known)
			}
		}
		for _, e := range p.Timeline {
			fmt.Fprintf(w, "  %s\t%s\t%s\t%s\n", e.Event.Time, e.Event.Meaning.Substatus, e.Event.Place, e.Event.Text)
		}
	}
	return w.Flush()
}
