// Package carriertest holds the one test that every carrier passes. A carrier's
// own test is three lines:
//
//	func TestCarrier(t *testing.T) { carriertest.Run(t, cainiao.Carrier) }
//
// and its cases are files in testdata, named after the situation. A case is a
// txtar archive: what is asked, the request that must come of it, the response
// and what must be understood of it.
//
//	Delivered in Belgium; written after the shape of recorded answers.
//	-- ask --
//	interface: detail.json
//	numbers: RC000000014EE
//	language: en
//	-- request --
//	GET https://global.cainiao.com/global/detail.json?mailNos=…
//	-- response --
//	200 application/json
//	{"module":[…]}
//	-- want --
//	{"parcels":[…]}
//
// With "change: CARRIER" under ask it is the request that tells a service whose
// the numbers are, and want is "{}" where it does as it is told.
//
// `go test ./carriers/NAME -update` rewrites request and want: read the
// difference before you keep it.
package carriertest

import (
	"bytes"
	"encoding/json"
	"flag"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"posthorn/carriers"
	"posthorn/carriers/codes"
)

var update = flag.Bool("update", false, "rewrite what the cases want")

// Case is one file of testdata.
type Case struct {
	File     string
	Ask      carriers.Ask
	Change   string // the carrier to change to; "": it is asked for parcels
	On       carriers.Interface
	Response carriers.Response

	archive *txtar.Archive
}

// outcome is what stands under "want".
type outcome struct {
	Error   *failure          `json:"error,omitempty"`
	Parcels []carriers.Parcel `json:"parcels,omitempty"`
	Next    *carriers.Request `json:"next,omitempty"`
}

type failure struct {
	Kind       carriers.Kind `json:"kind"`
	Message    string        `json:"message"`
	RetryAfter int64         `json:"retryAfter,omitempty"`
}

// Run tests a carrier: its tables, and every case.
func Run(t *testing.T, c carriers.Carrier) {
	t.Helper()
	t.Run("statuses", func(t *testing.T) { statuses(t, c) })
	if len(c.Interfaces) == 0 {
		return
	}
	t.Run("interfaces", func(t *testing.T) { interfaces(t, c) })
	cases := Cases(t, c)
	perInterface := map[string]int{}
	for _, k := range cases {
		perInterface[k.On.ID]++
		t.Run(strings.TrimSuffix(filepath.Base(k.File), ".txtar"), func(t *testing.T) { k.run(t) })
	}
	for _, i := range c.Interfaces {
		for _, k := range cases {
			if got, err := k.On.Read(k.Ask, k.Response); k.On.ID == i.ID && err == nil && len(got.Parcels) > 0 && len(got.Parcels[0].Events) > 0 {
				if k.Ask.Hop == 0 { // further hops ask with what the first one got
					t.Run(i.ID+" asking", func(t *testing.T) { asking(t, k) })
				}
				t.Run(i.ID+" faults", func(t *testing.T) { faults(t, k) })
				break
			}
		}
		if perInterface[i.ID] < 4 {
			t.Errorf("interface %q has %d cases; write at least delivered, moving, not found, and a wall or broken answer", i.ID, perInterface[i.ID])
		}
	}
}

// Fuzz feeds every interface of a carrier with broken answers, starting from
// its cases. Whatever comes, reading neither panics nor answers outside its
// contract.
func Fuzz(f *testing.F, c carriers.Carrier) {
	for _, k := range Cases(f, c) {
		i := slices.IndexFunc(c.Interfaces, func(i carriers.Interface) bool { return i.ID == k.On.ID })
		f.Add(k.Response.Body, k.Response.Status, i)
	}
	f.Fuzz(func(t *testing.T, body []byte, status, i int) {
		if i < 0 || i >= len(c.Interfaces) {
			return
		}
		on := c.Interfaces[i]
		a := carriers.Ask{Numbers: []string{"LP00123456789012"}, Language: "en"}
		got, err := on.Read(a, carriers.Response{Status: status, Body: body, Now: now})
		lawful(t, on, got, err)
	})
}

// now is the time at which all cases are read: 2026-11-21 00:00 UTC.
const now = 1795219200000

func statuses(t *testing.T, c carriers.Carrier) {
	if c.ID == "" || strings.ToLower(c.ID) != c.ID {
		t.Errorf("id %q: lower case with hyphens", c.ID)
	}
	seen := map[string]bool{}
	for _, row := range codes.Of(c.ID).Rows() {
		if row.Code == "" || seen[row.Code] {
			t.Errorf("code %q: each once, and none empty", row.Code)
		}
		seen[row.Code] = true
	}
}

func interfaces(t *testing.T, c carriers.Carrier) {
	needs := map[string]bool{}
	for _, i := range c.Interfaces {
		if i.ID == "" || len(i.Hosts) == 0 || i.Batch < 1 || i.Concurrent < 1 || i.Interval <= 0 || i.Ask == nil || i.Read == nil {
			t.Errorf("interface %q: id, hosts, batch, concurrent, interval, Ask and Read must all be set", i.ID)
		}
		for k, word := range strings.Fields(i.Home) {
			if letters := len(word) == 2 && word == strings.ToUpper(word); k == 0 && !letters || len(word) < 2 {
				t.Errorf("interface %q: Home %q begins with ISO letters of countries, then their names", i.ID, i.Home)
			}
		}
		if i.Wide && i.Home != "" {
			t.Errorf("interface %q follows the parcels of others, and only in %s", i.ID, i.Home)
		}
		for _, need := range i.Needs {
			if needs[need] {
				t.Errorf("interface %q: another is asked with %q too; give each its own", i.ID, need)
			}
		}
		for _, need := range i.Needs {
			needs[need] = true
		}
		if len(i.Was) > 0 && len(i.Was) != len(i.Needs) {
			t.Errorf("interface %q: Was names %d keys, Needs %d", i.ID, len(i.Was), len(i.Needs))
		}
		if (i.Change == nil) != (i.Changed == nil) {
			t.Errorf("interface %q: Change writes what Changed reads the answer of", i.ID)
		}
		if i.Terms && len(i.Needs) == 0 {
			t.Errorf("interface %q: terms that forbid us leave only the user's own key, so name it in Needs", i.ID)
		}
	}
}

// Cases reads a carrier's testdata.
func Cases(t testing.TB, c carriers.Carrier) []Case {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases in testdata (%v): write at least delivered, moving, not found, and a wall or broken answer for each interface", err)
	}
	var cases []Case
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		k := Case{File: file, archive: archive}
		fields := map[string]string{}
		for _, line := range strings.Split(strings.TrimSpace(k.section("ask")), "\n") {
			key, value, _ := strings.Cut(line, ":")
			fields[strings.TrimSpace(key)] = strings.TrimSpace(value)
		}
		k.Ask = carriers.Ask{Language: fields["language"], Destination: fields["destination"], Postcode: fields["postcode"], Carry: fields["carry"], Credentials: map[string]string{}}
		k.Ask.Numbers = strings.FieldsFunc(fields["numbers"], func(r rune) bool { return r == ',' || r == ' ' })
		k.Change = fields["change"]
		k.Ask.Hop, _ = strconv.Atoi(fields["hop"])
		for _, pair := range strings.Fields(fields["credentials"]) {
			key, value, _ := strings.Cut(pair, "=")
			k.Ask.Credentials[key] = value
		}
		at := slices.IndexFunc(c.Interfaces, func(i carriers.Interface) bool { return i.ID == fields["interface"] })
		if at < 0 {
			t.Fatalf("%s: no interface %q", file, fields["interface"])
		}
		k.On = c.Interfaces[at]
		head, body, _ := strings.Cut(k.section("response"), "\n")
		parts := strings.SplitN(head, " ", 2)
		status, err := strconv.Atoi(parts[0])
		if err != nil {
			t.Fatalf("%s: the response's first line is STATUS CONTENT-TYPE, got %q", file, head)
		}
		k.Response = carriers.Response{Status: status, Body: []byte(body), Now: now, RetryAfter: fields["retry-after"]}
		if len(parts) == 2 {
			k.Response.ContentType = parts[1]
		}
		cases = append(cases, k)
	}
	return cases
}

func (k *Case) section(name string) string {
	for _, f := range k.archive.Files {
		if f.Name == name {
			return string(f.Data)
		}
	}
	return ""
}

func (k *Case) set(name string, data string) {
	for i := range k.archive.Files {
		if k.archive.Files[i].Name == name {
			k.archive.Files[i].Data = []byte(data)
			return
		}
	}
	k.archive.Files = append(k.archive.Files, txtar.File{Name: name, Data: []byte(data)})
}

func (k *Case) run(t *testing.T) {
	ask := func() (carriers.Request, error) { return k.On.Ask(k.Ask) }
	read := func() (carriers.Answer, error) { return k.On.Read(k.Ask, k.Response) }
	if k.Change != "" {
		ask = func() (carriers.Request, error) { return k.On.Change(k.Ask, k.Change) }
		read = func() (carriers.Answer, error) { return carriers.Answer{}, k.On.Changed(k.Response) }
	}
	request, err := ask()
	if err != nil {
		t.Fatalf("asking: %v", err)
	}
	again, _ := ask()
	if !reflect.DeepEqual(request, again) {
		t.Error("asking twice gives two requests")
	}
	lawfulRequest(t, k.On, request)
	k.Response.URL = request.URL
	got, err := read()
	lawful(t, k.On, got, err)

	var have outcome
	if err != nil {
		e := err.(*carriers.Error)
		have.Error = &failure{e.Kind, e.Message, e.RetryAfter}
	} else {
		have.Parcels, have.Next = got.Parcels, got.Next
	}
	text, err := json.MarshalIndent(have, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	sent := write(request)
	if *update {
		k.set("request", sent)
		k.set("want", string(text)+"\n")
		if err := os.WriteFile(k.File, txtar.Format(k.archive), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if want := k.section("request"); want != sent {
		t.Errorf("the request is\n%swanted\n%s", sent, want)
	}
	if want := k.section("want"); strings.TrimSpace(want) != string(text) {
		t.Errorf("understood\n%s\nwanted\n%s", text, want)
	}
}

func write(r carriers.Request) string {
	var b bytes.Buffer
	b.WriteString(r.Method + " " + r.URL + "\n")
	names := make([]string, 0, len(r.Headers))
	for name := range r.Headers {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		b.WriteString(name + ": " + r.Headers[name] + "\n")
	}
	if r.Body != "" {
		b.WriteString("\n" + r.Body + "\n")
	}
	return b.String()
}

func lawfulRequest(t *testing.T, on carriers.Interface, r carriers.Request) {
	t.Helper()
	u, err := url.Parse(r.URL)
	if err != nil || u.Scheme != "https" || u.User != nil {
		t.Errorf("not a plain https address: %s", r.URL)
	} else if !slices.Contains(on.Hosts, u.Host) {
		t.Errorf("host %s is not among %v", u.Host, on.Hosts)
	}
	if r.Method != "GET" && r.Method != "POST" {
		t.Errorf("method %q", r.Method)
	}
	for name, value := range r.Headers {
		if strings.ContainsAny(name+value, "\r\n") {
			t.Errorf("header %q breaks its line", name)
		}
	}
}

var kinds = []carriers.Kind{carriers.KindNotFound, carriers.KindLayout, carriers.KindBlocked, carriers.KindUnauthorized, carriers.KindRateLimited, carriers.KindTemporary, carriers.KindRefused}

// lawful holds an answer to the contract of carriers.Interface.
func lawful(t *testing.T, on carriers.Interface, got carriers.Answer, err error) {
	t.Helper()
	if err != nil {
		e, ok := err.(*carriers.Error)
		if !ok || e == nil || !slices.Contains(kinds, e.Kind) || e.Message == "" || e.RetryAfter < 0 {
			t.Errorf("an error of no known kind: %#v", err)
		}
		return
	}
	if got.Next != nil {
		lawfulRequest(t, on, *got.Next)
	}
	for _, p := range got.Parcels {
		if p.Number == "" {
			t.Error("a parcel without a number")
		}
		if !p.Found && len(p.Events) > 0 {
			t.Errorf("%s: not found, but with events", p.Number)
		}
		for _, e := range p.Events {
			if e.Text == "" && e.Code == "" {
				t.Errorf("%s: an event that says nothing", p.Number)
			}
			if n := len(e.Time); n != 0 && n != 10 && n != 16 && n != 19 {
				t.Errorf("%s: time %q", p.Number, e.Time)
			}
			if n := len(e.Zone); n != 0 && n != 6 || e.ZoneSure && n == 0 {
				t.Errorf("%s: zone %q, sure %v", p.Number, e.Zone, e.ZoneSure)
			}
			if e.Meaning != (carriers.Meaning{}) {
				t.Errorf("%s: an adapter must not fill the meaning", p.Number)
			}
			if len(e.Text) > 2000 || len(e.Place) > 400 || len(e.Code) > 200 {
				t.Errorf("%s: texts without a limit", p.Number)
			}
		}
	}
}
