package timeline

import (
	"strconv"
	"strings"
	"testing"

	"posthorn/carriers"
)

// foundOn says what is found on the n-th day after 1 February 2026, at noon.
func foundOn(t *testing.T, feeds string, info Info, n int64) string {
	t.Helper()
	info.Asked = true
	var got []string
	for _, f := range Stand(Merge(feedsOf(t, feeds)), info, at("2026-02-01")+n*day+day/2).Findings {
		k := f.Kind
		if f.Urgent {
			k += "!"
		}
		got = append(got, strings.Join(append([]string{k}, f.Args...), " "))
	}
	return strings.Join(got, ", ")
}

// TestSilenceOnEachStretch takes every stretch to its last usual day and the
// day after, and to the last day on which waiting makes sense and the day
// after, for couriers and for posts.
func TestSilenceOnEachStretch(t *testing.T) {
	for _, c := range []struct {
		meaning string
		usual   int64
	}{
		{"out last", 2}, {"failed last", 4}, {"pickup last", 7}, {"transit origin", 6}, {"picked origin", 6}, {"customs export", 7},
		{"cleared export", 7}, {"transit crossing", 14}, {"depart", 14}, {"arrive", 8}, {"customs import", 8}, {"transit destination", 6},
		{"transit last", 4}, {"transit", 10}, {"delayed", 10}, {"exception crossing", 14},
	} {
		for _, post := range []bool{false, true} {
			usual, lost := c.usual, int64(lostCourier)
			if post {
				usual, lost = usual+usual/2, lostPost
			}
			feeds, info := "2026-02-01T12:00 | | "+c.meaning+" | a", Info{Post: post}
			days := func(n int64) string { return strconv.FormatInt(n, 10) }
			slow := func(n int64) string { return "stalled " + days(n) + " " + days(usual) }
			gone := func(n int64) string { return "likely_lost! " + days(n) }
			inTime := ""
			switch c.meaning {
			case "failed last":
				inTime = "missed!"
				fallthrough
			case "out last":
				slow = func(n int64) string { return "overdue " + days(n) }
			case "pickup last": // it is not lost: it goes back
				slow = func(n int64) string { return "uncollected! " + days(n) }
				gone = slow
			}
			for n, want := range map[int64]string{
				usual:     inTime,
				usual + 1: slow(usual + 1),
				lost:      slow(lost),
				lost + 1:  gone(lost + 1),
				100:       gone(100),
			} {
				if got := foundOn(t, feeds, info, n); got != want {
					t.Errorf("%s, post %v, day %d: got %q, wanted %q", c.meaning, post, n, got, want)
				}
			}
		}
	}
}

// TestFindingsOnTheirDays has a history, what else is known, and what is found
// on the day before and the day after each bound.
func TestFindingsOnTheirDays(t *testing.T) {
	const transit = "2026-02-01T12:00 | | transit crossing | a"
	for _, c := range []struct {
		name, feeds string
		info        Info
		on          map[int64]string
	}{
		{"nobody knows the number", "", Info{Added: at("2026-02-01") + day/2}, map[int64]string{0: "nothing_yet 0", 5: "nothing_yet 5", 6: "nothing_yet! 6", 40: "nothing_yet! 40"}},
		{"announced", "2026-02-01T12:00 | | info origin | a", Info{}, map[int64]string{5: "nothing_yet 5", 6: "nothing_yet! 6"}},
		{"announced, cancelled", "2026-02-02T12:00 | | cancel | b\n2026-02-01T12:00 | | info origin | a", Info{}, map[int64]string{6: "", 20: ""}},
		{"announced, then moved", "2026-02-02T12:00 | | picked origin | b\n2026-02-01T12:00 | | info origin | a", Info{}, map[int64]string{6: ""}},
		{"a notice is not a scan", "2026-02-02T12:00 | | transit notice | SMS\n2026-02-01T12:00 | | info origin | a", Info{}, map[int64]string{6: "nothing_yet! 6"}},

		{"due", transit, Info{EtaTo: "2026-02-05"}, map[int64]string{14: "", 15: "likely_lost! 15"}},
		{"due later", transit, Info{EtaTo: "2026-02-10"}, map[int64]string{15: "stalled 15 14", 19: "stalled 19 14", 20: "likely_lost! 20"}},
		{"due, and scanned since", "2026-02-18T12:00 | | transit destination | b\n" + transit, Info{EtaTo: "2026-02-05"}, map[int64]string{23: "", 24: "likely_lost! 7"}},

		{"customs wants an answer", "2026-02-01T12:00 | | wanted import | a", Info{}, map[int64]string{0: "customs_wants!", 8: "customs_wants!", 9: "customs_wants!, stalled 9 8"}},
		{"customs does not let it in", "2026-02-01T12:00 | | security import | a", Info{}, map[int64]string{0: "customs_wants!"}},
		{"something went wrong at the customs", "2026-02-01T12:00 | | exception import | a", Info{}, map[int64]string{0: ""}},
		{"stopped by somebody else, after the customs", "2026-02-02T12:00 | | security | b\n2026-02-01T12:00 | | customs import | a", Info{}, map[int64]string{1: ""}},
		{"customs only works", "2026-02-01T12:00 | | customs import | a", Info{}, map[int64]string{0: "", 8: ""}},
		{"the seller's customs", "2026-02-01T12:00 | | security export | a", Info{}, map[int64]string{0: ""}},
		{"customs has its answer", "2026-02-01T13:00 | | customs import | b\n2026-02-01T12:00 | | wanted import | a", Info{}, map[int64]string{0: ""}},
		{"customs sends it back", "2026-02-01T13:00 | | returning | b\n2026-02-01T12:00 | | wanted import | a", Info{}, map[int64]string{0: "going_back!", 20: "going_back!"}},

		{"delivered", "2026-02-01T12:00 | | delivered | a", Info{OrderStatus: "shipped"}, map[int64]string{0: "unconfirmed 0", 1: "unconfirmed 1", 30: "unconfirmed 30"}},
		{"delivered, the order is done", "2026-02-01T12:00 | | delivered | a", Info{OrderStatus: "completed"}, map[int64]string{0: "", 30: ""}},
		{"delivered, no order known", "2026-02-01T12:00 | | delivered | a", Info{}, map[int64]string{0: "", 30: ""}},
		{"at the pickup point", "2026-02-01T12:00 | | pickup | a", Info{OrderStatus: "shipped"}, map[int64]string{0: ""}},
		{"delivered to the sender", "2026-02-01T12:00 | | delivered return | a", Info{OrderStatus: "shipped"}, map[int64]string{0: "going_back"}},
		{"delivered to the sender, and the order is closed", "2026-02-01T12:00 | | delivered return | a", Info{OrderStatus: "closed"}, map[int64]string{0: ""}},

		{"protection", transit, Info{Protection: "2026-02-12"}, map[int64]string{0: "", 1: "protection 10", 7: "protection 4", 8: "protection! 3", 11: "protection! 0", 12: ""}},
		{"protection of a delivered parcel", "2026-02-01T12:00 | | delivered | a", Info{Protection: "2026-02-12"}, map[int64]string{8: ""}},
		{"protection of what goes back", "2026-02-01T12:00 | | returning | a", Info{Protection: "2026-02-12"}, map[int64]string{8: "going_back!, protection! 3"}},
		{"protection of a cancelled order", transit, Info{Protection: "2026-02-12", OrderStatus: "cancelled"}, map[int64]string{8: ""}},
		{"protection, and a dispute is open", transit, Info{Protection: "2026-02-12", OrderStatus: "dispute"}, map[int64]string{8: ""}},
		{"protection of an order that is closed", transit, Info{Protection: "2026-02-12", OrderStatus: "closed"}, map[int64]string{8: ""}},
		{"protection of an order on its way", transit, Info{Protection: "2026-02-12", OrderStatus: "shipped"}, map[int64]string{8: "protection! 3"}},
		{"protection without a day", transit, Info{Protection: "soon"}, map[int64]string{8: ""}},

		{"the carrier says lost", "2026-02-01T12:00 | | lost | a", Info{}, map[int64]string{0: "given_up!", 40: "given_up!"}},
		{"the carrier says destroyed", "2026-02-01T12:00 | | destroyed | a", Info{}, map[int64]string{0: "given_up!"}},
		{"lost on the way back", "2026-02-02T12:00 | | lost | b\n2026-02-01T12:00 | | returning | a", Info{}, map[int64]string{2: "given_up!"}},
		{"lost and found", "2026-02-02T12:00 | | transit crossing | b\n2026-02-01T12:00 | | lost | a", Info{}, map[int64]string{2: ""}},
		{"a clock of next year does not keep it alive", "2027-02-02T12:00 | | transit crossing | b\n" + transit, Info{}, map[int64]string{14: "", 15: "stalled 15 14"}},
		{"an economy service, at its end", "2026-02-01T12:00 | | arrive import | a", Info{Service: "Saver"}, map[int64]string{9: "", 22: "", 30: ""}},
		{"an economy service that came to the counter", "2026-02-01T12:00 | | pickup | a", Info{Service: "Saver"}, map[int64]string{7: "", 8: "uncollected! 8"}},
	} {
		for n, want := range c.on {
			if got := foundOn(t, c.feeds, c.info, n); got != want {
				t.Errorf("%s, day %d: got %q, wanted %q", c.name, n, got, want)
			}
		}
	}
}

func TestWrongCountry(t *testing.T) {
	for _, c := range []struct{ event, to, reported, want string }{
		{"out last | a | Riga, LV", "EE", "", "LV"},
		{"delivered | a | RIGA (LV)", "EE", "", "LV"},
		{"pickup | a | Riga [LV]", "EE", "EE", "LV"},
		{"failed | a | Riga LV", "EE", "", "LV"},
		{"transit | a | Riga, LV", "EE", "", ""},     // on its way
		{"returning | a | Riga, LV", "EE", "LV", ""}, // on its way back
		{"out last | a | Narva, EE", "EE", "", ""},   // right
		{"out last | a | Narva, EE", "EE", "FI", ""}, // right, whatever is said
		{"out last | a | Narva", "EE", "FI", "FI"},   // nothing says otherwise
		{"transit | a", "EE", "FI", "FI"},            //
		{"transit | a", "EE", "Finland", ""},         // no country's letters
		{"transit | a", "Estonia", "FI", ""},
		{"transit | a", "", "FI", ""},                         // nobody knows where it should go
		{"out last | a | San Jose, CA", "US", "", ""},         // a state
		{"out last | a | Toronto, CA", "CA", "US", ""},        // right
		{"out last | a | Door-to-door, XY", "EE", "", ""},     // no country
		{"out last | a | LV", "EE", "", ""},                   // perhaps a depot's letters
		{"out last | a | Terminal 5 LV", "EE", "", "LV"},      //
		{"depart crossing | a | Guangzhou, CN", "EE", "", ""}, // where it comes from
	} {
		info := Info{Asked: true, Destination: c.to, Reported: c.reported}
		got := ""
		for _, f := range Stand(Merge(feedsOf(t, "2026-02-01T12:00 | | "+c.event)), info, at("2026-02-02")).Findings {
			if f.Kind == "wrong_country" && f.Urgent && f.Args[1] == c.to {
				got = f.Args[0]
			}
		}
		if got != c.want {
			t.Errorf("%s to %s, reported %s: got %q, wanted %q", c.event, c.to, c.reported, got, c.want)
		}
	}
}

// TestExpiresOnTheDay: 30 days of silence for couriers, 60 for posts.
func TestExpiresOnTheDay(t *testing.T) {
	for _, c := range []struct {
		post bool
		n    int64
		want carriers.Status
	}{{false, 30, carriers.InTransit}, {false, 31, carriers.Expired}, {true, 60, carriers.InTransit}, {true, 61, carriers.Expired}} {
		s := Stand(Merge(feedsOf(t, "2026-02-01T12:00 | | transit | a")), Info{Post: c.post}, at("2026-02-01")+c.n*day+day/2)
		if s.Words.Status != c.want {
			t.Errorf("post %v, day %d: %s", c.post, c.n, s.Words.Status)
		}
	}
}

// TestFindingsAtTheirBounds has what the tables above leave open: found on the
// n-th day after 1 February 2026.
func TestFindingsAtTheirBounds(t *testing.T) {
	for _, c := range []struct {
		name, feeds string
		info        Info
		n           int64
		want        string
	}{
		{"announced again and again", "2026-02-04T12:00 | | info | b\n2026-02-01T12:00 | | info | a", Info{}, 6, "nothing_yet! 6"},
		{"announced after it was added", "2026-02-04T12:00 | | info | b", Info{Added: at("2026-02-01") + day/2}, 6, "nothing_yet! 6"},
		{"announced for another parcel last year", "2026-02-04T12:00 | | info | b\n2025-02-01T12:00 | | info | a", Info{}, 6, "nothing_yet 3"},
		{"announced by a clock of next year", "2027-02-04T12:00 | | info | b\n2026-02-03T12:00 | | info | a", Info{}, 6, "nothing_yet 4"},
		{"announced without a time", "| | info | b", Info{}, 6, "nothing_yet 0"},
		{"the order is in work", "2026-02-01T12:00 | | delivered | a", Info{OrderStatus: "processing"}, 2, "unconfirmed 2"},
		{"delivered without a time", "| | delivered | a", Info{OrderStatus: "shipped"}, 2, "unconfirmed 0"},
		{"delivered tomorrow", "2026-02-02T13:00 | | delivered | a", Info{OrderStatus: "shipped"}, 0, "unconfirmed 0"},
		{"going back, and the order is done", "2026-02-01T12:00 | | returning | a", Info{OrderStatus: "completed"}, 2, ""},
		{"going back, and a dispute is open", "2026-02-01T12:00 | | returning | a", Info{OrderStatus: "dispute"}, 2, ""},
		{"back, and the order is open", "2026-02-01T12:00 | | returned | a", Info{OrderStatus: "shipped", Protection: "2026-02-05"}, 2, "going_back, protection! 2"},
		{"expired at the counter", "2026-02-01T12:00 | | pickup | a", Info{}, 31, "uncollected! 31"},
		{"expired on the van", "2026-02-01T12:00 | | out | a", Info{}, 31, "likely_lost! 31"},
		{"a failed attempt, overdue by its own day", "2026-02-01T12:00 | | failed | a", Info{EtaTo: "2026-01-20"}, 5, "likely_lost! 5"},
		{"at the counter, overdue by its own day", "2026-02-01T12:00 | | pickup | a", Info{EtaTo: "2026-01-20"}, 8, "uncollected! 8"},
	} {
		if got := foundOn(t, c.feeds, c.info, c.n); got != c.want {
			t.Errorf("%s: got %q, wanted %q", c.name, got, c.want)
		}
	}
	if s := Stand(Merge(feedsOf(t, "2026-02-01T12:00 | | info | a")), Info{}, at("2026-02-02")); len(s.Findings) != 1 {
		t.Errorf("announced, and nobody has answered: %+v", s.Findings)
	}
}

// TestLastSeen: an economy service is last seen where it left the sender's
// country, after a week.
func TestLastSeen(t *testing.T) {
	for meaning, want := range map[string]bool{
		"depart": true, "arrive": true, "cleared": true, "transit crossing": true, "transit destination": true, "customs import": true,
		"transit": false, "picked": false, "transit origin": false, "info": false, "out": false, "pickup": false, "delayed": false, "delivered": false,
	} {
		for n, seen := range map[int64]bool{6: false, 7: want, 20: want} {
			s := Stand(Merge(feedsOf(t, "2026-02-01T12:00 | | "+meaning+" | a")), Info{Asked: true, Service: "AliExpress Saver Shipping"}, at("2026-02-01")+n*day+day/2)
			if s.LastSeen != seen {
				t.Errorf("%s, day %d: last seen %v", meaning, n, s.LastSeen)
			}
		}
		if Stand(Merge(feedsOf(t, "2026-02-01T12:00 | | "+meaning+" | a")), Info{Asked: true, Service: "Standard"}, at("2026-02-10")).LastSeen {
			t.Errorf("%s: a standard service is last seen", meaning)
		}
	}
}
