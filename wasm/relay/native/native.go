//go:build !wasip1 && !js

// Package native runs the relay as a program on a machine, for those without
// Cloudflare: net/http in front, one SQLite file behind. Objects are values in
// memory that share the file.
//
//	h, err := native.Open(native.Options{File: "relay.db", Settings: os.Getenv, …})
//	http.ListenAndServe("127.0.0.1:8787", h)
package native

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	_ "modernc.org/sqlite"

	"posthorn/carriers"
	"posthorn/wasm/relay"
)

// Options say how a host runs the relay.
type Options struct {
	Knowledge relay.Knowledge
	// File is where the database is; ":memory:" keeps nothing.
	File string
	// Apart gives each object a database of its own in memory, as in a Worker.
	// It is for tests.
	Apart bool
	// Setting gives the settings, as os.Getenv does.
	Setting func(name string) string
	// Client makes the requests to carriers; nil: one of its own. Its
	// CheckRedirect is not used.
	Client *http.Client
	// Log gets the lines of the log; nil: they are dropped.
	Log func(line string)
	// AddressHeader names a header that a proxy in front sets to the client's
	// address ("X-Real-IP"). "": the connection's address counts.
	AddressHeader string
}

// Host is a running relay. It is an http.Handler.
type Host struct {
	options Options
	relay   *relay.Relay
	db      *sql.DB
	client  *http.Client
	// work is what objects do for nobody in particular.
	work sync.WaitGroup

	calls, read atomic.Int64 // see Used

	shared *Host // whose objects these are; nil: its own

	mu      sync.Mutex
	objects map[string]*object
}

// object is an object with its database.
type object struct {
	*relay.Object
	db *sql.DB
}

// Open begins a relay on its file.
func Open(o Options) (*Host, error) {
	db, err := openDB(o.File)
	if err != nil {
		return nil, err
	}
	h := &Host{options: o, db: db, relay: relay.New(o.Knowledge), objects: map[string]*object{}}
	client := http.Client{}
	if o.Client != nil {
		client = *o.Client
	}
	client.Jar = nil
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	h.client = &client
	return h, nil
}

func openDB(file string) (*sql.DB, error) {
	name := "file:" + strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(file)
	if file == ":memory:" {
		name = file
	}
	db, err := sql.Open("sqlite", name)
	if err != nil {
		return nil, err
	}
	// One connection: SQLite writes one at a time anyway, and a database in
	// memory is one for each connection.
	db.SetMaxOpenConns(1)
	for _, pragma := range []string{"PRAGMA busy_timeout = 5000", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL"} {
		if _, err := db.Exec(pragma); err != nil {
			db.Close()
			return nil, err
		}
	}
	return db, nil
}

// Close waits for what is under way and closes the file.
func (h *Host) Close() error {
	h.work.Wait()
	h.mu.Lock()
	defer h.mu.Unlock()
	err := h.db.Close()
	for _, o := range h.objects {
		if o.db != h.db {
			err = errors.Join(err, o.db.Close())
		}
	}
	return err
}

// Handle answers a request without HTTP, for the admin command.
func (h *Host) Handle(q *relay.Request) relay.Response { return h.relay.Handle(services{h, nil}, q) }

// Cron does what is due.
func (h *Host) Cron() { h.relay.Cron(services{h, nil}) }

// ServeHTTP answers a request.
func (h *Host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	q := &relay.Request{Method: r.Method, Path: r.URL.EscapedPath(), Query: r.URL.RawQuery}
	for _, name := range relay.Headers {
		if list := r.Header.Values(name); len(list) > 0 {
			q.Headers = append(q.Headers, name, strings.Join(list, ", "))
		}
	}
	q.Address = r.RemoteAddr
	if i := strings.LastIndexByte(q.Address, ':'); i >= 0 {
		q.Address = strings.Trim(q.Address[:i], "[]")
	}
	if name := h.options.AddressHeader; name != "" {
		q.Address = r.Header.Get(name)
	}
	var err error
	if q.Body, err = io.ReadAll(io.LimitReader(r.Body, int64(relay.BodyLimit(q.Path))+1)); err != nil {
		http.Error(w, "body", http.StatusBadRequest)
		return
	}
	out := h.Handle(q)
	for i := 0; i+1 < len(out.Headers); i += 2 {
		w.Header().Set(out.Headers[i], out.Headers[i+1])
	}
	w.WriteHeader(out.Status)
	if _, err := w.Write(out.Body); err != nil && !errors.Is(err, http.ErrBodyNotAllowed) {
		h.log("gone", "path", "client")
	}
}

func (h *Host) log(event string, pairs ...string) {
	if h.options.Log == nil {
		return
	}
	var b strings.Builder
	b.WriteString(event)
	for i := 0; i+1 < len(pairs); i += 2 {
		b.WriteString(" " + pairs[i] + "=" + pairs[i+1])
	}
	h.options.Log(b.String())
}

// object is the one of a name; it lives as long as the program.
func (h *Host) object(name string) (*object, error) {
	if h.shared != nil {
		return h.shared.object(name)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	o := h.objects[name]
	if o == nil {
		o = &object{h.relay.Object(name), h.db}
		if h.options.Apart {
			var err error
			if o.db, err = openDB(":memory:"); err != nil {
				return nil, err
			}
		}
		h.objects[name] = o
	}
	return o, nil
}

// services serves the front and, with a database, an object.
type services struct {
	*Host
	at *object
}

func (s services) Now() int64                        { return time.Now().UnixMilli() }
func (s services) Random(b []byte)                   { rand.Read(b) } // never fails: the program ends first
func (s services) Log(event string, pairs ...string) { s.log(event, pairs...) }
func (s services) Wait(ms int64)                     { time.Sleep(time.Duration(ms) * time.Millisecond) }
func (s services) Go(work func())                    { s.work.Go(work) }

func (s services) Setting(name string) string {
	if name == relay.SettingShards && !s.options.Apart {
		return "1" // all objects share one database
	}
	return s.options.Setting(name)
}

func (s services) Call(name string, call []byte) ([]byte, error) {
	o, err := s.object(name)
	if err != nil {
		return nil, err
	}
	s.calls.Add(1)
	return o.Handle(services{s.Host, o}, call), nil
}

func (s services) SQL(statement string, args ...any) ([][]any, error) {
	for i, a := range args {
		if a, ok := a.([]byte); ok && a == nil { // the driver would write NULL
			args[i] = []byte{}
		}
	}
	rows, err := s.at.db.Query(statement, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	var out [][]any
	for rows.Next() {
		values, into := make([]any, len(columns)), make([]any, len(columns))
		for i := range values {
			into[i] = &values[i]
		}
		if err := rows.Scan(into...); err != nil {
			return nil, err
		}
		out = append(out, values)
	}
	if len(columns) > 0 {
		s.read.Add(max(int64(len(out)), 1))
	}
	return out, rows.Err()
}

func (s services) Fetch(q carriers.Request, timeout int64, most int) (relay.Fetched, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Duration(timeout)*time.Millisecond)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, q.Method, q.URL, strings.NewReader(q.Body))
	if err != nil {
		return relay.Fetched{}, relay.ErrNetwork
	}
	for name, value := range q.Headers {
		r.Header.Set(name, value)
	}
	failure := func() error {
		if ctx.Err() != nil {
			return relay.ErrTimeout
		}
		return relay.ErrNetwork // the cause holds the address, and so the number
	}
	answer, err := s.client.Do(r)
	if err != nil {
		return relay.Fetched{}, failure()
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(io.LimitReader(answer.Body, int64(most)+1))
	if err != nil {
		return relay.Fetched{}, failure()
	}
	if len(body) > most {
		return relay.Fetched{}, relay.ErrTooLarge
	}
	return relay.Fetched{
		Status: answer.StatusCode, ContentType: answer.Header.Get("Content-Type"), RetryAfter: answer.Header.Get("Retry-After"),
		Location: answer.Header.Get("Location"), Body: body,
	}, nil
}
