// Package world is a small AliExpress and all carriers that can be asked, on
// this machine, for demonstrations and tests: the extension that is tried
// against it is the one that ships, with the same host names and the same TLS.
//
// One server answers for every host, by the Host header; the browser is told
// to resolve the real names to it. A second, plain one on another port is for
// people and tests: it moves the clock, breaks things on purpose and tells
// what was asked.
//
//	w, err := world.Start(world.Options{})
//	…
//	browser: --host-resolver-rules="MAP *.aliexpress.com:443 127.0.0.1:41234, …"
//	curl -X POST -d '{"advance":"26h"}' http://127.0.0.1:41235/clock
//	curl -X POST -d '{"host":"global.cainiao.com","kind":"truncated"}' http://127.0.0.1:41235/fault
//	curl http://127.0.0.1:41235/log
//
// Parcels have scripted lives (scenario.txt): each scan happens a while before
// or after the world began, and is told once the world's clock has passed it.
// Every name, address, number and order in it is made up; [Planted] lists the
// personal ones, so that tests can look for them where they must not be.
//
// One life is told by every carrier that knows of it, each in its own shape,
// codes, languages and sense of time (telling.go). A carrier's hosts are those
// of its interfaces in carriers/all, so that a new one without a player fails a
// test. Carriers that want a key take those of [Keys], and no other.
//
// A shop or a carrier is a [Service] in a file of its own; service.go lists
// them.
package world

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"log"
	"math/rand/v2"
	"net"
	"net/http"
	"sync"
	"time"
)

// Options say how a world is started. The zero value is a world on free ports
// of loopback that lives until it is closed.
type Options struct {
	// Idle ends the world when nobody has asked it anything for so long;
	// 0 never does.
	Idle time.Duration
	// Parent, if set, ends the world when it cannot be read any further: the
	// pipe to a process that has gone.
	Parent io.Reader
	// ControlPort is the port of the control endpoint; 0 takes a free one.
	ControlPort int
	// Delay is how long every answer takes, and Spread how much longer it may
	// take by chance, so that answers come in another order than the questions:
	// what passes only because answers are there at once is found so. The files
	// that the shop's pages are drawn with come at once.
	Delay, Spread time.Duration
}

// World is a running world. Its methods may be called from any goroutine.
type World struct {
	// Secure is where the shop and the carriers answer over TLS,
	// "127.0.0.1:41234".
	Secure string
	// Control is the address of the control endpoint,
	// "http://127.0.0.1:41235".
	Control string

	services []Service
	handlers []http.Handler // of services, by index
	slow     func() time.Duration

	mu      sync.Mutex
	born    time.Time     // real time of the last reset
	ahead   time.Duration // how far the world's clock runs ahead of the real one
	moved   chan struct{} // closed and renewed whenever the clock is moved
	set     Switches
	faults  []*Fault
	entries []Entry
	// What carriers remember of those who asked.
	tickets    map[string]ticket        // Russian Post's batch service
	registered map[string]*registration // 17TRACK, by number
	requested  map[string]time.Time     // gdeposylka.ru: since when it looks for a number
	asked      time.Time                // real time of the last request
	servers    []*http.Server
	done       chan struct{}
	once       sync.Once
}

// Start makes a world and serves it.
func Start(o Options) (*World, error) {
	cert, err := selfSigned(hostNames(services()))
	if err != nil {
		return nil, err
	}
	secure, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	control, err := net.ListenTCP("tcp", &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: o.ControlPort})
	if err != nil {
		secure.Close()
		return nil, err
	}
	w := &World{
		Secure:   secure.Addr().String(),
		Control:  "http://" + control.Addr().String(),
		services: services(),
		moved:    make(chan struct{}),
		done:     make(chan struct{}),
		slow:     func() time.Duration { return o.Delay + time.Duration(rand.Int64N(int64(max(o.Spread, 0))+1)) },
	}
	for _, s := range w.services {
		w.handlers = append(w.handlers, s.Handler(w))
	}
	w.Reset()
	quiet := log.New(io.Discard, "", 0) // browsers break off TLS handshakes all the time
	world := &http.Server{
		Handler:   http.HandlerFunc(w.serve),
		TLSConfig: &tls.Config{Certificates: []tls.Certificate{cert}},
		ErrorLog:  quiet,
	}
	people := &http.Server{Handler: w.controls(), ErrorLog: quiet}
	w.servers = []*http.Server{world, people}
	go w.run(func() error { return world.ServeTLS(secure, "", "") })
	go w.run(func() error { return people.Serve(control) })
	if o.Parent != nil {
		go func() {
			io.Copy(io.Discard, o.Parent)
			w.Close()
		}()
	}
	if o.Idle > 0 {
		go w.endWhenIdle(o.Idle)
	}
	return w, nil
}

func (w *World) run(serve func() error) {
	if err := serve(); !errors.Is(err, http.ErrServerClosed) {
		w.Close()
	}
}

// Close ends the world and everything that is under way in it.
func (w *World) Close() {
	w.once.Do(func() {
		close(w.done)
		for _, s := range w.servers {
			ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
			if s.Shutdown(ctx) != nil {
				s.Close()
			}
			cancel()
		}
	})
}

// Done is closed when the world has ended.
func (w *World) Done() <-chan struct{} { return w.done }

func (w *World) endWhenIdle(limit time.Duration) {
	for {
		w.mu.Lock()
		left := limit - time.Since(w.asked)
		w.mu.Unlock()
		if left <= 0 {
			w.Close()
			return
		}
		select {
		case <-time.After(left):
		case <-w.done:
			return
		}
	}
}

// Reset begins the world anew: parcels, switches, faults and log as at the
// start, and the clock at the real time.
func (w *World) Reset() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.born = time.Now()
	w.ahead = 0
	w.set = Switches{Login: "off", Captcha: "off", SDK: "on", Markup: "current", List: "full"}
	w.faults = nil
	w.entries = nil
	w.tickets, w.registered, w.requested = map[string]ticket{}, map[string]*registration{}, map[string]time.Time{}
	w.asked = w.born
	w.wake()
}

// Now is the world's time.
func (w *World) Now() time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	return time.Now().Add(w.ahead)
}

// Ahead is how far the world's clock runs ahead of the real one.
func (w *World) Ahead() time.Duration {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.ahead
}

// Advance moves the world's clock on by d and returns how far it is ahead of
// the real one now.
func (w *World) Advance(d time.Duration) time.Duration {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.ahead += d
	w.wake()
	return w.ahead
}

// wake tells those who wait that the clock was moved. w.mu is held.
func (w *World) wake() {
	close(w.moved)
	w.moved = make(chan struct{})
}

// Born is the time on which the scripted lives count, to the minute, so that a
// scan's wall clock is the same in every answer.
func (w *World) Born() time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.born.Truncate(time.Minute)
}

// Switches are what can be changed in the shop.
type Switches struct {
	// Login: "off"; "page" shows the login page in place of the shop's pages;
	// "redirect" sends there; "api" only lets the page's SDK say that the
	// session has ended.
	Login string `json:"login"`
	// Captcha: "off"; "page" shows it in place of the shop's pages; "redirect"
	// leads to its own address; "api" lets the page's SDK be refused, which
	// draws the captcha over the page.
	Captcha string `json:"captcha"`
	SDK     string `json:"sdk"`    // "on", "off": the page has no window.lib
	Markup  string `json:"markup"` // "current", "strange": no class, link or id that anybody knows
	List    string `json:"list"`   // "full", "empty"
	// Orders is how many orders the list shows at once, 0 for as many as the
	// shop does. What the buyer does not have is made up of repeats, under ids
	// that nothing else knows.
	Orders int `json:"orders"`
	// Draw is how many milliseconds a page takes until its script has drawn it.
	Draw int `json:"draw"`
}

// settings are the switches as they stand.
func (w *World) settings() Switches {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.set
}
