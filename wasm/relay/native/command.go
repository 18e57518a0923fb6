//go:build !wasip1 && !js

package native

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"

	"posthorn/wasm/relay"
)

const help = `usage: go run ./wasm relay [FLAGS]                runs a relay on this machine
       go run ./wasm relay mint NAME [FLAGS]     makes a token and prints it, this once
       go run ./wasm relay tokens [FLAGS]        lists the tokens
       go run ./wasm relay revoke ID [FLAGS]     makes a token good for nothing

Settings come from the environment, or from lines NAME=value of a file.
With --at ADDRESS the last three speak to a relay over the network, with the
secret POSTHORN_ADMIN of that relay; else they work on the file.

`

// command is what the flags say.
type command struct {
	file, settings, listen, at, header string
	every                              time.Duration
	env                                map[string]string
	knowledge                          relay.Knowledge
	client                             *http.Client
	out                                io.Writer
}

// Run carries out the verb relay with its arguments. client makes the requests
// to carriers; nil: one of the host's own.
func Run(args []string, out io.Writer, k relay.Knowledge, client func(world string) *http.Client) error {
	c := command{knowledge: k, out: out}
	flags := flag.NewFlagSet("relay", flag.ContinueOnError)
	flags.SetOutput(out)
	flags.Usage = func() {
		fmt.Fprint(out, help)
		flags.PrintDefaults()
	}
	flags.StringVar(&c.file, "db", "relay.db", "the `FILE` of the database")
	flags.StringVar(&c.settings, "settings", "", "a `FILE` of settings, which come before those of the environment")
	flags.StringVar(&c.listen, "listen", "127.0.0.1:8787", "where to listen, `HOST:PORT`")
	flags.StringVar(&c.header, "address-header", "", "the `NAME` of a header in which a proxy in front tells the client's address")
	flags.StringVar(&c.at, "at", "", "the `ADDRESS` of the relay whose tokens are meant, https://…")
	flags.DurationVar(&c.every, "every", 10*time.Minute, "how often followed parcels are looked through")
	world := flags.String("world", "", "ask a simulation at `HOST:PORT` instead of the carriers")
	// Flags may stand before and behind the words.
	var words []string
	for rest := args; ; {
		if err := flags.Parse(rest); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				return nil
			}
			return err
		}
		if rest = flags.Args(); len(rest) == 0 {
			break
		}
		words, rest = append(words, rest[0]), rest[1:]
	}
	if *world != "" && client != nil {
		c.client = client(*world)
	}
	if err := c.readSettings(); err != nil {
		return err
	}
	switch {
	case len(words) == 0:
		return c.serve()
	case words[0] == "mint" && len(words) == 2:
		return c.mint(words[1])
	case words[0] == "tokens" && len(words) == 1:
		return c.tokens()
	case words[0] == "revoke" && len(words) == 2:
		return c.revoke(words[1])
	}
	return fmt.Errorf("relay: %q is not understood\n\n%s", strings.Join(words, " "), help)
}

// readSettings reads lines NAME=value; empty ones and those that begin with #
// are passed over, and quotes around a value are taken off.
func (c *command) readSettings() error {
	c.env = map[string]string{}
	if c.settings == "" {
		return nil
	}
	text, err := os.ReadFile(c.settings)
	if err != nil {
		return fmt.Errorf("relay: settings: %w", err)
	}
	for i, line := range strings.Split(string(text), "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		name, value, ok := strings.Cut(line, "=")
		if !ok {
			return fmt.Errorf("relay: %s: line %d: want NAME=value", c.settings, i+1)
		}
		value = strings.TrimSpace(value)
		if n := len(value); n >= 2 && (value[0] == '"' || value[0] == '\'') && value[n-1] == value[0] {
			value = value[1 : n-1]
		}
		c.env[strings.TrimSpace(name)] = value
	}
	return nil
}

func (c *command) setting(name string) string {
	if v, ok := c.env[name]; ok {
		return v
	}
	return os.Getenv(name)
}

// open opens the file, which only its owner may read: a carrier's token is in it.
func (c *command) open(log func(string)) (*Host, error) {
	f, err := os.OpenFile(c.file, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("relay: %w", err)
	}
	f.Close()
	h, err := Open(Options{Knowledge: c.knowledge, File: c.file, Setting: c.setting, Client: c.client, Log: log, AddressHeader: c.header})
	if err != nil {
		return nil, fmt.Errorf("relay: %s: %w", c.file, err)
	}
	return h, nil
}

// serve runs the relay until it is told to stop.
func (c *command) serve() error {
	if c.setting(relay.SettingCarriers) == "" {
		fmt.Fprintf(c.out, "No carrier is switched on: set %s, to \"17track fedex\" say, and their keys:\n", relay.SettingCarriers)
		for _, s := range relay.Secrets(c.knowledge.Carriers) {
			fmt.Fprintln(c.out, "  "+s.Name)
		}
	}
	h, err := c.open(func(line string) { fmt.Fprintln(c.out, time.Now().UTC().Format("15:04:05"), line) })
	if err != nil {
		return err
	}
	defer h.Close()
	if list, err := c.list(); err != nil {
		return err
	} else if len(list) == 0 {
		if err := c.mint("first"); err != nil {
			return err
		}
	}
	l, err := net.Listen("tcp", c.listen)
	if err != nil {
		return fmt.Errorf("relay: %w", err)
	}
	server := &http.Server{Handler: h, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 15 * time.Second, WriteTimeout: 60 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 16 << 10}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		tick := time.NewTicker(c.every)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				h.Cron()
			case <-ctx.Done():
				end, cancel := context.WithTimeout(context.Background(), 30*time.Second)
				defer cancel()
				server.Shutdown(end)
				return
			}
		}
	}()
	fmt.Fprintf(c.out, "The relay listens at http://%s\n", l.Addr())
	if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("relay: %w", err)
	}
	<-ended // Serve is over as soon as Shutdown begins; those who wait for an answer still get it
	return nil
}

// ask speaks to the admin's path, over the network or on the file.
func (c *command) ask(method, query string) (relay.Response, error) {
	if c.at == "" {
		var b [32]byte
		rand.Read(b[:])
		secret := hex.EncodeToString(b[:])
		inner := *c
		inner.env = map[string]string{relay.SettingAdmin: secret}
		h, err := inner.open(nil)
		if err != nil {
			return relay.Response{}, err
		}
		defer h.Close()
		return h.Handle(&relay.Request{Method: method, Path: "/v1/tokens", Query: query, Headers: relay.Fields{"authorization", "Bearer " + secret}}), nil
	}
	secret := c.setting(relay.SettingAdmin)
	if secret == "" {
		return relay.Response{}, fmt.Errorf("relay: %s is not set", relay.SettingAdmin)
	}
	if !strings.HasPrefix(c.at, "https://") && !strings.HasPrefix(c.at, "http://127.0.0.1:") && !strings.HasPrefix(c.at, "http://localhost:") {
		return relay.Response{}, errors.New("relay: the secret is sent to https:// addresses only")
	}
	r, err := http.NewRequest(method, strings.TrimSuffix(c.at, "/")+"/v1/tokens?"+query, nil)
	if err != nil {
		return relay.Response{}, fmt.Errorf("relay: %w", err)
	}
	r.Header.Set("Authorization", "Bearer "+secret)
	client := &http.Client{Timeout: 30 * time.Second, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	answer, err := client.Do(r)
	if err != nil {
		return relay.Response{}, fmt.Errorf("relay: %w", err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(io.LimitReader(answer.Body, 1<<20))
	if err != nil {
		return relay.Response{}, fmt.Errorf("relay: %w", err)
	}
	return relay.Response{Status: answer.StatusCode, Body: body}, nil
}

func (c *command) mint(name string) error {
	r, err := c.ask("POST", "name="+name)
	var m relay.Minted
	switch {
	case err != nil:
		return err
	case r.Status == 400:
		return errors.New("relay: a name has 1 to 40 letters, digits, hyphens, dots and underscores")
	case r.Status != 200 || json.Unmarshal(r.Body, &m) != nil:
		return refused(r)
	}
	fmt.Fprintf(c.out, "Token %q, told this once; its id is %s:\n\n  %s\n\n", name, m.ID, m.Token)
	return nil
}

func (c *command) list() ([]relay.Listed, error) {
	r, err := c.ask("GET", "")
	if err != nil {
		return nil, err
	}
	var list []relay.Listed
	if r.Status != 200 || json.Unmarshal(r.Body, &list) != nil {
		return nil, refused(r)
	}
	return list, nil
}

func (c *command) tokens() error {
	list, err := c.list()
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(c.out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "id\tname\tminted\trevoked")
	day := func(ms int64) string {
		if ms == 0 {
			return ""
		}
		return time.UnixMilli(ms).UTC().Format("2006-01-02 15:04")
	}
	for _, t := range list {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", t.ID, t.Name, day(t.Minted), day(t.Revoked))
	}
	return w.Flush()
}

func (c *command) revoke(id string) error {
	r, err := c.ask("DELETE", "id="+id)
	switch {
	case err != nil:
		return err
	case r.Status == 400 || r.Status == 404:
		return fmt.Errorf("relay: there is no token with the id %q; `relay tokens` lists them", id)
	case r.Status != 204:
		return refused(r)
	}
	fmt.Fprintln(c.out, "Revoked. A relay that runs knows it within ten seconds.")
	return nil
}

func refused(r relay.Response) error {
	return fmt.Errorf("relay: refused with %d %s", r.Status, r.Body)
}
