package timeline

import (
	"slices"
	"strings"
	"testing"

	"posthorn/carriers"
)

func meaningOf(t *testing.T, s string) carriers.Meaning {
	t.Helper()
	return feedOf(t, "ash", "2026-02-06 | | "+s+" | a").Events[0].Meaning
}

// TestRank has the natural course of things, and what says nothing of it.
func TestRank(t *testing.T) {
	last := 0
	for _, step := range []string{
		"info", "picked", "transit origin, transit export, customs export", "cleared export, transit, customs, transit crossing", "cleared, depart",
		"arrive", "customs import, wanted import", "cleared import", "transit destination, transit last", "out", "failed, attempt", "pickup",
		"exception, delayed, lost, cancel, security import", "returning", "delivered", "returned",
	} {
		for i, s := range strings.Split(step, ", ") {
			r := rank(meaningOf(t, s))
			if i == 0 && r <= last || i > 0 && r != last {
				t.Errorf("%s: rank %d after %d", s, r, last)
			}
			last = r
		}
	}
	if last >= ranks {
		t.Errorf("rank %d of %d", last, ranks)
	}
	for _, s := range []string{"unknown", "notfound", "expired", "delivered notice"} {
		if r := rank(meaningOf(t, s)); r != 0 {
			t.Errorf("%s: rank %d", s, r)
		}
	}
}

func TestLeg(t *testing.T) {
	for s, want := range map[string]int{
		"transit origin": 1, "customs export": 1, "info": 1, "picked": 1,
		"transit crossing": 2, "depart crossing": 2,
		"customs import": 3, "transit destination": 3, "out last": 3, "arrive": 3, "out": 3, "pickup": 3, "failed": 3,
		"delivered": 4, "delivered last": 4,
		"transit": 0, "depart": 0, "unknown": 0, "delivered return": 0, "out return": 0, "out notice": 0, "exception": 0,
	} {
		if got := leg(meaningOf(t, s)); got != want {
			t.Errorf("%s: leg %d, wanted %d", s, got, want)
		}
	}
}

// TestTrusted tells lists, oldest first, of which clocks go back: whether the
// told order stands. Marked lines are told of the border.
func TestTrusted(t *testing.T) {
	const before, after = "2026-02-01T10:00 | | picked | a\n2026-02-02T10:00 | | transit | b\n2026-02-03T10:00 | | transit | c\n", "\n2026-02-04T10:00 | | transit | d\n2026-02-05T10:00 | | out | e"
	for _, c := range []struct {
		name, middle string
		want         bool
	}{
		{"nothing goes back", "2026-02-03T12:00 | | transit | x", true},
		{"nothing goes back, one minute", "2026-02-03T10:00 | | transit | x", true},
		{"back within one country", "2026-02-03T08:00 | | transit | x", false},
		{"back, and left", "2026-02-03T08:00 | | depart | x", true},
		{"back, and arrived", "2026-02-03T08:00 | | arrive | x", true},
		{"back, and at the customs", "2026-02-03T08:00 | | customs | x", true},
		{"back, and released", "2026-02-03T08:00 | | cleared | x", true},
		{"back, and customs want something", "2026-02-03T08:00 | | wanted | x", true},
		{"back by as much as zones differ", "2026-02-02T20:00 | | arrive | x", true},
		{"back by more", "2026-02-02T19:59 | | arrive | x", false},
		{"back in two steps, by more together", "2026-02-03T00:00 | | arrive | x\n2026-02-02T19:00 | | transit | y", false},
		{"back too often", "2026-02-03T08:00 | | arrive | x\n2026-02-03T07:00 | | transit | y", false},
		{"back, and every zone is sure", "2026-02-03T08:00 +00:00! | | arrive | x", false},
		{"a line without a time", "| | arrive | x", true},
		{"a date of the same day", "2026-02-03 | | arrive | x", true},
		{"a date of the day before", "2026-02-02 | | arrive | x", false},
		{"a date of last week", "2026-01-28 | | arrive | x", false},
	} {
		f := feedOf(t, "ash", before+c.middle+after)
		l := telling{events: f.Events}
		sure := strings.Contains(c.middle, "!")
		for i := range l.events {
			if sure && l.events[i].Zone == "" {
				l.events[i].Zone, l.events[i].ZoneSure = "+00:00", true
			}
			l.moments = append(l.moments, readMoment(l.events[i]))
		}
		if got := l.trusted(); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
	for _, c := range []struct{ name, lines string }{
		{"another status", "2026-02-01T10:00 | | picked | a\n2026-02-02T10:00 | | depart | b\n2026-02-03T10:00 | | transit | c\n2026-02-04T10:00 | | out | d\n2026-02-04T04:00 | | arrive | e"},
		{"not settled", "2026-02-01T10:00 | | picked | a\n2026-02-02T10:00 | | depart | b\n2026-02-03T10:00 | | transit | c\n2026-02-04T10:00 | | cancel | d\n2026-02-04T04:00 | | delayed | e"},
	} {
		f := feedOf(t, "ash", c.lines)
		l := telling{events: f.Events}
		for i := range l.events {
			l.moments = append(l.moments, readMoment(l.events[i]))
		}
		if l.trusted() {
			t.Errorf("trusted, though by the clocks it has %s", c.name)
		}
	}
}

// TestPlaces says where lines without a clock stand among those with one, as
// day and hour.
func TestPlaces(t *testing.T) {
	for _, c := range []struct{ times, want string }{
		{"02T10:00 03T11:00", "2.10 3.11"},
		{"02T10:00 - 03T11:00", "2.10 2.10 3.11"},
		{"- - 03T11:00", "3.11 3.11 3.11"},
		{"03T11:00 - -", "3.11 3.11 3.11"},
		{"- -", "0.0 0.0"},
		{"02T10:00 02 03T11:00", "2.10 2.10 3.11"},
		{"02T10:00 03 03T11:00", "2.10 3.11 3.11"},
		{"02T10:00 03 04T11:00", "2.10 3.0 4.11"},
		{"02T10:00 04 03T11:00", "2.10 4.0 3.11"},
		{"03 03 03T11:00", "3.0 3.0 3.11"}, // only one neighbour is looked at
		{"02T10:00 - 03 -", "2.10 2.10 3.0 3.0"},
		{"- 03 -", "3.0 3.0 3.0"},
	} {
		var l telling
		for _, s := range strings.Fields(c.times) {
			e := carriers.Event{Time: "2026-02-" + s}
			l.events, l.moments = append(l.events, e), append(l.moments, readMoment(e))
		}
		var got []string
		for _, at := range l.stand(false) {
			d, h := at/86400, at%86400/3600
			if at != 0 {
				d -= 20484 // 31 January 2026
			}
			got = append(got, days(d)+"."+days(h))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: got %s, wanted %s", c.times, g, c.want)
		}
	}
}

func days(n int64) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return days(n/10) + days(n%10)
}

// TestBefore says which of two carriers' lines goes first.
func TestBefore(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		want       bool
	}{
		{"the clock", "2026-02-06T10:00 | | transit | a", "2026-02-06T10:01 | | transit | b", true},
		{"sure zones", "2026-02-06T17:00 +08:00! | | transit | a", "2026-02-06T10:01 +01:00! | | transit | b", true},
		{"sure zones, later", "2026-02-06T17:02 +08:00! | | transit | a", "2026-02-06T10:01 +01:00! | | transit | b", false},
		{"sure zones, one instant", "2026-02-06T17:00 +08:00! | | delivered | a", "2026-02-06T10:00 +01:00! | | info | b", false},
		{"sure zones against the legs", "2026-02-06T15:00 +08:00! | | delivered | a", "2026-02-06T10:00 +01:00! | | info | b", true},
		{"one is unsure: the wall", "2026-02-06T17:00 +08:00 | | transit | a", "2026-02-06T10:01 +01:00! | | transit | b", false},
		{"the other is", "2026-02-06T10:01 +01:00! | | transit | a", "2026-02-06T17:00 +08:00 | | transit | b", true},
		{"a date alone, the course of things", "2026-02-06 | | out | a", "2026-02-06T10:00 | | failed | b", true},
		{"the other way round", "2026-02-06T10:00 | | out | a", "2026-02-06 | | failed | b", true},
		{"further along", "2026-02-06 | | failed | a", "2026-02-06T10:00 | | out | b", false},
		{"equally far: the clock", "2026-02-06T10:00 | | out | a", "2026-02-06 | | out | b", false},
		{"not understood: the clock", "2026-02-06T10:00 | | unknown | a", "2026-02-06 | | out | b", false},
		{"not understood, the other: the clock", "2026-02-06T10:00 | | out | a", "2026-02-06 | | unknown | b", false},
		{"a date alone, another day", "2026-02-06 | | failed | a", "2026-02-07T10:00 | | out | b", true},
		{"legs, where zones explain the clocks", "2026-02-06T23:59 | | transit origin | a", "2026-02-06T10:00 | | arrive | b", true},
		{"legs, turned", "2026-02-06T10:00 | | arrive | a", "2026-02-06T23:59 | | transit origin | b", false},
		{"legs, where they do not", "2026-02-07T00:00 | | transit origin | a", "2026-02-06T10:00 | | arrive | b", false},
		{"one has no leg", "2026-02-06T11:00 | | transit | a", "2026-02-06T10:00 | | arrive | b", false},
		{"the other has none", "2026-02-06T11:00 | | transit origin | a", "2026-02-06T10:00 | | transit | b", false},
		{"one leg", "2026-02-06T11:00 | | arrive | a", "2026-02-06T10:00 | | out | b", false},
	} {
		link := func(s string) *links {
			l := telling{events: feedOf(t, "ash", s).Events}
			l.moments = []moment{readMoment(l.events[0])}
			return &links{carriers.Feed{Events: l.events}, l.moments, l.stand(false), l.adrift()}
		}
		if got := before(link(c.a), 0, link(c.b), 0); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

func TestCountriesAndNumbers(t *testing.T) {
	for s, want := range map[string]bool{"EE": true, "AD": true, "ZW": true, "XY": false, "ee": false, "E": false, "EST": false, "D ": false, " A": false, "": false} {
		if country(s) != want {
			t.Errorf("country %q: %v", s, !want)
		}
	}
	for s, want := range map[string]bool{
		"RR123456785CN": true, "AZ000000000ZA": true, "UJ999999999YP": true,
		"RR123456785C": false, "RR123456785CNN": false, "R1123456785CN": false, "RR12345678ACN": false, "RR123456785C1": false,
		"rR123456785CN": false, "R[123456785CN": false, "R@123456785CN": false, "RR/23456785CN": false, "RR:23456785CN": false,
	} {
		if s10(s) != want {
			t.Errorf("S10 %q: %v", s, !want)
		}
	}
	for id, want := range map[string]bool{
		"cainiao": true, "omniva": true, "la-poste": true, "royal-mail": true, "ukrposhta": true, "ctt": true, "ptt": true, "latvijas-pasts": true,
		"inpost": false, "chronopost": false, "correos-express": false, "ctt-express": false, "dpd": false, "gls": false,
	} {
		e := Entry{Tellers: []Teller{{"evri", "H1"}, {id, "X"}}}
		if got := postal([]Entry{e}, Info{}); got != want {
			t.Errorf("%s: a post: %v", id, got)
		}
	}
	if !postal(nil, Info{Number: "RR123456785CN"}) || !postal([]Entry{{Tellers: []Teller{{"dpd", "RR123456785CN"}}}}, Info{Number: "1"}) {
		t.Error("a number of the S10 form is a post's")
	}
}

// TestAlso: words stand beside an entry where they differ, once each.
func TestAlso(t *testing.T) {
	for _, c := range []struct {
		name, feeds string
		speaks      string
		also        int
	}{
		{"the same words and code", "2026-02-06T15:25 | A | out | a\n---\n2026-02-06T15:25 | A | out | a", "a", 0},
		{"other words", "2026-02-06T15:25 | A | out | a\n---\n2026-02-06T15:25 | A | out | b", "a", 1},
		{"another code", "2026-02-06T15:25 | A | out | a\n---\n2026-02-06T15:25 | B | out | a", "a", 1},
		{"a clock says more than a date", "2026-02-06 | A | out | a\n---\n2026-02-06T15:25 | A | out | b", "b", 1},
		{"a meaning says more than words without one", "2026-02-06T15:25:11 | | unknown | a | here\n---\n2026-02-06T15:25 | A | out | b", "b", 1},
		{"a reason says more than none", "2026-02-06T15:25:11 | | attempt | a | here\n---\n2026-02-06T15:25 | A | failed | b", "b", 1},
		{"words say more than none", "2026-02-06T15:25:11 | A | out | | here\n---\n2026-02-06T15:25 | A | out | b", "b", 1},
		{"a place says more than none", "2026-02-06T15:25 | A | out | a\n---\n2026-02-06T15:25 | A | out | b | here", "b", 1},
		{"seconds say more than none", "2026-02-06T15:25 | A | out | a\n---\n2026-02-06T15:25:11 | A | out | b", "b", 1},
		{"zeros for seconds do not", "2026-02-06T15:25 | A | out | a\n---\n2026-02-06T15:25:00 | A | out | b", "a", 1},
		{"a sure zone says more than none", "2026-02-06T15:25 | A | out | a\n---\n2026-02-06T15:25 +02:00! | A | out | b", "b", 1},
	} {
		list := Merge(feedsOf(t, c.feeds))
		if len(list) != 1 || list[0].Event.Text != c.speaks || len(list[0].Also) != c.also || len(list[0].Aka) != 1 || (c.also == 0) != (list[0].Also == nil) {
			t.Errorf("%s: %+v", c.name, list)
			continue
		}
		if slices.ContainsFunc(list[0].Also, func(e carriers.Event) bool { return e.Text == c.speaks && e.Code == list[0].Event.Code }) {
			t.Errorf("%s: an entry stands beside itself", c.name)
		}
	}
}
