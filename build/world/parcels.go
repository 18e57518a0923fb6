package world

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"time"
	_ "time/tzdata" // the machine may have none
)

// parcel is one parcel and its life.
type parcel struct {
	Number   string
	From, To string // ISO letters
	Service  string
	Pending  bool // announced; told by the carrier until the first scan
	Unknown  bool // the carrier has never heard of it
	EtaFrom  time.Duration
	EtaTo    time.Duration
	HandOver *handOver
	Told     []string // ids of the carriers that know of it; those that follow every carrier know all
	Scans    []scan   // oldest first
}

// handOver is the moment from which the last mile has a parcel.
type handOver struct {
	At     time.Duration
	Number string
	Code   string // Cainiao's code of the carrier
	Name   string
}

// scan is one event of a life.
type scan struct {
	At    time.Duration // after the world began; negative before
	Code  string
	Place string // empty: a notice of Cainiao's own
}

// place is where scans happen.
type place struct {
	Zone    string // of the IANA's list
	Country string // ISO letters
	State   string // where addresses have one
}

// places are all that lives go through.
var places = map[string]place{
	"Shenzhen": {"Asia/Shanghai", "CN", "GD"}, "Dongguan": {"Asia/Shanghai", "CN", "GD"}, "Hangzhou": {"Asia/Shanghai", "CN", "ZJ"},
	"Shanghai": {"Asia/Shanghai", "CN", "SH"}, "Yiwu": {"Asia/Shanghai", "CN", "ZJ"}, "Hong Kong": {"Asia/Hong_Kong", "HK", ""},
	"Liege": {"Europe/Brussels", "BE", ""}, "Amsterdam": {"Europe/Amsterdam", "NL", ""}, "Rotterdam": {"Europe/Amsterdam", "NL", ""},
	"Utrecht": {"Europe/Amsterdam", "NL", ""}, "Riga": {"Europe/Riga", "LV", ""}, "Tallinn": {"Europe/Tallinn", "EE", ""}, "Tartu": {"Europe/Tallinn", "EE", ""},
	"Leipzig": {"Europe/Berlin", "DE", ""}, "Hamburg": {"Europe/Berlin", "DE", ""}, "Paris": {"Europe/Paris", "FR", ""}, "Lyon": {"Europe/Paris", "FR", ""},
	"Madrid": {"Europe/Madrid", "ES", ""}, "Valencia": {"Europe/Madrid", "ES", ""}, "Bucharest": {"Europe/Bucharest", "RO", "B"}, "Cluj-Napoca": {"Europe/Bucharest", "RO", "CJ"},
	"Kyiv": {"Europe/Kyiv", "UA", ""}, "Lviv": {"Europe/Kyiv", "UA", ""}, "Moscow": {"Europe/Moscow", "RU", ""}, "Yekaterinburg": {"Asia/Yekaterinburg", "RU", ""},
	"Anchorage": {"America/Anchorage", "US", "AK"}, "Chicago": {"America/Chicago", "US", "IL"}, "Madison": {"America/Chicago", "US", "WI"},
	"Toronto": {"America/Toronto", "CA", "ON"}, "Ottawa": {"America/Toronto", "CA", "ON"}, "Sydney": {"Australia/Sydney", "AU", "NSW"}, "Newcastle": {"Australia/Sydney", "AU", "NSW"},
}

// local is a moment on the clock of a place.
func local(at time.Time, where string) time.Time { return at.In(zone(places[where].Zone)) }

func zone(name string) *time.Location { return must(time.LoadLocation(name)) }

//go:embed scenario.txt
var scenario string

// parcels are the lives of scenario.txt.
var parcels = must(readScenario(scenario))

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// readScenario reads lives in the form that the head of scenario.txt tells.
func readScenario(text string) ([]*parcel, error) {
	var out []*parcel
	for i, line := range strings.Split(text, "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || f[0] == "#" {
			continue
		}
		bad := func(why string) error { return fmt.Errorf("scenario, line %d: %s: %q", i+1, why, line) }
		if f[0] == "parcel" {
			if len(f) < 8 || f[2] != "from" || f[4] != "to" || f[6] != "by" {
				return nil, bad("not NUMBER from COUNTRY to COUNTRY by SERVICE")
			}
			out = append(out, &parcel{Number: f[1], From: f[3], To: f[5], Service: strings.Join(f[7:], " "), Told: []string{"cainiao"}})
			continue
		}
		if len(out) == 0 {
			return nil, bad("stands before the first parcel")
		}
		p := out[len(out)-1]
		var err error
		switch {
		case f[0] == "pending":
			p.Pending = true
		case f[0] == "unknown":
			p.Unknown = true
		case f[0] == "eta" && len(f) == 3:
			if p.EtaFrom, err = offset(f[1]); err == nil {
				p.EtaTo, err = offset(f[2])
			}
		case f[0] == "told" && len(f) > 1:
			p.Told = f[1:]
		case f[0] == "handover" && len(f) >= 5:
			p.HandOver = &handOver{Number: f[2], Code: f[3], Name: strings.Join(f[4:], " ")}
			p.HandOver.At, err = offset(f[1])
		case len(f) >= 2:
			s := scan{Code: f[1], Place: strings.Join(f[2:], " ")}
			s.At, err = offset(f[0])
			if _, known := places[s.Place]; err == nil && s.Place != "" && !known {
				err = fmt.Errorf("no such place")
			}
			if _, known := words[s.Code]; err == nil && !known {
				err = fmt.Errorf("no words for the code")
			}
			if n := len(p.Scans); err == nil && n > 0 && p.Scans[n-1].At >= s.At {
				err = fmt.Errorf("not after the scan before it")
			}
			p.Scans = append(p.Scans, s)
		default:
			return nil, bad("not understood")
		}
		if err != nil {
			return nil, bad(err.Error())
		}
	}
	return out, nil
}

// offset reads "-7d5h48m12s" or "+9h".
func offset(s string) (time.Duration, error) {
	sign := time.Duration(1)
	rest, minus := strings.CutPrefix(s, "-")
	if minus {
		sign = -1
	}
	rest = strings.TrimPrefix(rest, "+")
	var sum time.Duration
	if days, after, found := strings.Cut(rest, "d"); found {
		n, err := strconv.Atoi(days)
		if err != nil {
			return 0, err
		}
		sum, rest = time.Duration(n)*24*time.Hour, after
	}
	if rest != "" {
		d, err := time.ParseDuration(rest)
		if err != nil {
			return 0, err
		}
		sum += d
	}
	return sign * sum, nil
}

// findParcel finds a parcel under its own number or the last mile's.
func findParcel(number string) *parcel {
	for _, p := range parcels {
		if p.Number == number || p.HandOver != nil && p.HandOver.Number == number {
			return p
		}
	}
	return nil
}

// scanned are the scans that have happened, newest first.
func (w *World) scanned(p *parcel) []scan {
	now := w.Now().Sub(w.Born())
	var out []scan
	for _, s := range p.Scans {
		if s.At <= now {
			out = append([]scan{s}, out...)
		}
	}
	return out
}

// handedOver is the parcel's hand-over, nil until it has happened.
func (w *World) handedOver(p *parcel) *handOver {
	if p.HandOver != nil && p.HandOver.At <= w.Now().Sub(w.Born()) {
		return p.HandOver
	}
	return nil
}

// Planted is the personal data that the world's answers and pages hold. None
// of it may be found in what the extension stores, sends or logs.
var Planted = map[string]string{
	"name":     "Wilhelmina Plantenga",
	"address":  "77 Nosuch Lane",
	"district": "Planted Heights",
	"zip":      "9999 ZZ-77",
	"phone":    "555010778866",
	"email":    "wilhelmina.plantenga@example.invalid",
	"picture":  "proof-of-delivery-7788",
	"note":     "leave it with the neighbour Plantagenet",
}
