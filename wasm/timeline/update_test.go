package timeline

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"posthorn/carriers"
)

// TestUpdate tells a feed twice and says what is known then and how much of it
// is new.
func TestUpdate(t *testing.T) {
	for _, c := range []struct {
		name        string
		before, now string
		want        string // texts as kept, in order
		news        string // texts of what is new
	}{
		{
			name:   "told again unchanged",
			before: "2026-02-06T15:25 | A | transit | left\n2026-02-05T10:00 | B | picked | accepted",
			now:    "2026-02-06T15:25 | A | transit | left\n2026-02-05T10:00 | B | picked | accepted",
			want:   "left, accepted",
		},
		{
			name:   "wording changed under the same code",
			before: "2026-02-06T15:25 | D1 | delivered | Delivered, not verified",
			now:    "2026-02-06T15:25 | D1 | delivered | Delivered, verified",
			want:   "Delivered, verified",
		},
		{
			name:   "wording changed, no code",
			before: "2026-02-06T15:25 | | transit | arrived at hub",
			now:    "2026-02-06T15:25 | | transit | parcel has arrived at the hub",
			want:   "parcel has arrived at the hub",
		},
		{
			name:   "place filled in later",
			before: "2026-02-06T15:25:10 | | transit | Departed",
			now:    "2026-02-06T15:25:10 | | transit | Departed | Dover",
			want:   "Departed",
		},
		{
			name:   "seconds are told later",
			before: "2026-02-06T15:25 | X | transit | Departed",
			now:    "2026-02-06T15:25:17 | X | transit | Departed",
			want:   "Departed",
		},
		{
			name:   "seconds are told no more",
			before: "2026-02-06T15:25:17 | X | transit | Departed",
			now:    "2026-02-06T15:25 | X | transit | Departed",
			want:   "Departed",
		},
		{
			name:   "clock told later",
			before: "2026-02-06 | | delivered | Delivered",
			now:    "2026-02-06T15:25 | | delivered | Delivered",
			want:   "Delivered",
		},
		{
			name:   "time told later",
			before: "| | customs | Into customs\n2026-02-05T10:00 | | picked | Accepted",
			now:    "2026-02-06T15:25 | | customs | Into customs\n2026-02-05T10:00 | | picked | Accepted",
			want:   "Into customs, Accepted",
		},
		{
			name:   "clock relabelled with another zone",
			before: "2026-02-06T15:25 +00:00 | X | transit | Dispatched",
			now:    "2026-02-06T15:25 +05:30 | X | transit | Dispatched",
			want:   "Dispatched",
		},
		{
			name:   "the same instant told in another zone",
			before: "2026-02-06T15:25 +00:00 | X | transit | Dispatched",
			now:    "2026-02-06T20:55 +05:30 | X | transit | Dispatched",
			want:   "Dispatched",
		},
		{
			name:   "language changed, by code",
			before: "2026-02-06T15:25 | GTMS_SIGNED | delivered lang=en | Delivered\n2026-02-05T10:00 | GTMS_DO | out lang=en | Out for delivery",
			now:    "2026-02-06T15:25 | GTMS_SIGNED | delivered lang=ru | Вручено\n2026-02-05T10:00 | GTMS_DO | out lang=ru | Доставляется",
			want:   "Вручено, Доставляется",
		},
		{
			name:   "language changed to one that we do not understand, no code",
			before: "2026-02-06T15:25 | | delivered | Delivered\n2026-02-05T10:00 | | out | Out for delivery",
			now:    "2026-02-06T15:25 | | unknown | Afhent\n2026-02-05T10:00 | | unknown | Í útkeyrslu",
			want:   "Afhent, Í útkeyrslu",
		},
		{
			name:   "language changed, and read otherwise",
			before: "2026-02-06T15:25 | | transit lang=en | In transit\n2026-02-05T10:00 | | picked lang=en | Accepted",
			now:    "2026-02-06T15:25 | | delivered lang=da | Ankommet\n2026-02-05T10:00 | | info lang=da | Modtaget",
			want:   "Ankommet, Modtaget",
		},
		{
			name:   "language changed, read otherwise, and one more in the minute",
			before: "2026-02-06T15:25 | | transit lang=en | In transit",
			now:    "2026-02-06T15:25 | | out lang=da | På vej ud\n2026-02-06T15:25 | | transit lang=da | Undervejs",
			want:   "På vej ud, Undervejs",
			news:   "På vej ud",
		},
		{
			name:   "language changed, dates only",
			before: "2026-02-06 | | delivered lang=en | Delivered\n2026-02-06 | | out lang=en | Out for delivery",
			now:    "2026-02-06 | | delivered lang=he | נמסר\n2026-02-06 | | out lang=he | יצא לחלוקה",
			want:   "נמסר, יצא לחלוקה",
		},
		{
			name:   "whole list repeated in one answer",
			before: "2026-02-06 | | delivered | Received\n2026-02-05 | | transit | Arrived",
			now:    "2026-02-06 | | delivered | Received\n2026-02-05 | | transit | Arrived\n2026-02-06 | | delivered | Received\n2026-02-05 | | transit | Arrived",
			want:   "Received, Arrived",
		},
		{
			name:   "list comes back empty",
			before: "2026-02-06T15:25 | A | transit | left\n2026-02-05T10:00 | B | picked | accepted",
			now:    "",
			want:   "left, accepted",
		},
		{
			name:   "old events purged, a new one on top",
			before: "2026-02-06T15:25 | A | transit | three\n2026-02-05T10:00 | A | transit | two\n2026-02-04T10:00 | B | picked | one",
			now:    "2026-02-07T15:25 | A | transit | four\n2026-02-06T15:25 | A | transit | three",
			want:   "four, three, two, one",
			news:   "four",
		},
		{
			name:   "purged without overlap",
			before: "2026-02-05T10:00 | A | transit | two\n2026-02-04T10:00 | B | picked | one",
			now:    "2026-02-08T15:25 | A | transit | four",
			want:   "four, two, one",
			news:   "four",
		},
		{
			name:   "purged, oldest first",
			before: "2026-02-04T10:00 | B | picked | one\n2026-02-05T10:00 | A | transit | two\n2026-02-06T15:25 | A | transit | three",
			now:    "2026-02-06T15:25 | A | transit | three\n2026-02-07T15:25 | A | transit | four",
			want:   "one, two, three, four",
			news:   "four",
		},
		{
			name:   "one in the middle is left out",
			before: "2026-02-06T15:25 | A | transit | three\n| | customs | two\n2026-02-04T10:00 | B | picked | one",
			now:    "2026-02-06T15:25 | A | transit | three\n2026-02-04T10:00 | B | picked | one",
			want:   "three, two, one",
		},
		{
			name:   "direction turned",
			before: "2026-02-06T15:25 | A | transit | three\n| | customs | two\n2026-02-04T10:00 | B | picked | one",
			now:    "2026-02-04T10:00 | B | picked | one\n2026-02-06T15:25 | A | transit | three\n2026-02-07T15:25 | A | transit | four",
			want:   "one, two, three, four",
			news:   "four",
		},
		{
			name:   "a second scan in a minute",
			before: "2026-02-06T15:25 | A | transit | left",
			now:    "2026-02-06T15:25 | A | transit | left\n2026-02-06T15:25 | A | transit | left | next hall",
			want:   "left, left",
			news:   "left",
		},
		{
			name:   "seconds apart with the same words",
			before: "2026-02-06T18:35:40 | | transit | sorted",
			now:    "2026-02-06T18:35:44 | | transit | sorted\n2026-02-06T18:35:40 | | transit | sorted",
			want:   "sorted, sorted",
			news:   "sorted",
		},
		{
			name:   "another code in the same minute is another scan",
			before: "2026-02-06T15:25 | A | transit | arrived",
			now:    "2026-02-06T15:25 | B | transit | left",
			want:   "left, arrived",
			news:   "left",
		},
		{
			name:   "another meaning in the same minute is another scan",
			before: "2026-02-06T15:25 | | arrive | arrived",
			now:    "2026-02-06T15:25 | | out | on the van",
			want:   "on the van, arrived",
			news:   "on the van",
		},
		{
			name:   "a carrier that tells its newest only",
			before: "2026-02-06 | | transit lang=en | In transit at A",
			now:    "2026-02-06 | | transit lang=en | In transit at B",
			want:   "In transit at B, In transit at A",
			news:   "In transit at B",
		},
		{
			name:   "a clock is put right by a minute",
			before: "2026-02-06T09:00 | | out | Out for delivery\n2026-02-05T09:00 | | arrive | Arrived",
			now:    "2026-02-06T09:01 | | out | Out for delivery\n2026-02-05T09:00 | | arrive | Arrived",
			want:   "Out for delivery, Arrived",
		},
		{
			name:   "a clock is put right, and one more scan on top",
			before: "2026-02-06T09:00 | | out | Out for delivery\n2026-02-05T09:00 | | arrive | Arrived",
			now:    "2026-02-06T12:00 | | delivered | Delivered\n2026-02-06T09:01 | | out | Out for delivery\n2026-02-05T09:00 | | arrive | Arrived",
			want:   "Delivered, Out for delivery, Arrived",
			news:   "Delivered",
		},
		{
			name:   "a year is put right",
			before: "2026-02-05T09:00 | | arrive | Arrived\n2027-02-06T09:00 | | out | Out for delivery",
			now:    "2026-02-05T09:00 | | arrive | Arrived\n2026-02-06T09:00 | | out | Out for delivery",
			want:   "Arrived, Out for delivery",
		},
		{
			name:   "all clocks move to another zone",
			before: "2026-02-06T09:00:11 | | out | Out for delivery\n2026-02-05T09:00:12 | | arrive | Arrived\n2026-02-04T09:00:13 | | depart | Left",
			now:    "2026-02-06T18:00:00 | | delivered | Delivered\n2026-02-06T14:30:11 | | out | Out for delivery\n2026-02-05T14:30:12 | | arrive | Arrived\n2026-02-04T14:30:13 | | depart | Left",
			want:   "Delivered, Out for delivery, Arrived, Left",
			news:   "Delivered",
		},
		{
			name:   "the only line moves by an hour: another scan",
			before: "2026-02-06T09:00 | | transit | In transit",
			now:    "2026-02-06T10:00 | | transit | In transit",
			want:   "In transit, In transit",
			news:   "In transit",
		},
		{
			name:   "one line takes the place of the next day's before it",
			before: "2026-02-06T09:00 | | out | Out for delivery\n2026-02-05T09:00 | | arrive | Arrived",
			now:    "2026-02-07T08:40 | | out | Out for delivery\n2026-02-05T09:00 | | arrive | Arrived",
			want:   "Out for delivery, Out for delivery, Arrived",
			news:   "Out for delivery",
		},
		{
			name:   "the same words a year later",
			before: "2025-02-06T09:00 | | out | Out for delivery\n2025-02-05T09:00 | | arrive | Arrived",
			now:    "2026-02-06T09:00 | | out | Out for delivery\n2026-02-05T09:00 | | arrive | Arrived",
			want:   "Out for delivery, Arrived, Out for delivery, Arrived",
			news:   "Out for delivery, Arrived",
		},
		{
			name:   "the same words the next day",
			before: "2026-02-06T09:00 | OFD | out | Out for delivery",
			now:    "2026-02-07T09:00 | OFD | out | Out for delivery\n2026-02-06T09:00 | OFD | out | Out for delivery",
			want:   "Out for delivery, Out for delivery",
			news:   "Out for delivery",
		},
	} {
		old := feedOf(t, "ash", c.before)
		told := Mark(nil, Merge([]carriers.Feed{old}))
		first := Update(carriers.Feed{}, old)
		f := Update(first, feedOf(t, "ash", c.now))
		var got []string
		for _, e := range f.Events {
			got = append(got, e.Text)
		}
		if g := strings.Join(got, ", "); g != c.want {
			t.Errorf("%s: kept %q, wanted %q", c.name, g, c.want)
		}
		if g := texts(New(Merge([]carriers.Feed{f}), told)); g != c.news {
			t.Errorf("%s: new %q, wanted %q", c.name, g, c.news)
		}
		// The first telling again brings no news and loses nothing.
		back := Update(f, first)
		if len(back.Events) != len(f.Events) {
			t.Errorf("%s: told the old way again, %d events became %d", c.name, len(f.Events), len(back.Events))
		}
		if n := New(Merge([]carriers.Feed{back}), Mark(nil, Merge([]carriers.Feed{f}))); len(n) != 0 {
			t.Errorf("%s: told the old way again, new: %s", c.name, texts(n))
		}
	}
}

func TestUpdateKeepsWhatOnlyTheOldTellingKnew(t *testing.T) {
	old := Update(carriers.Feed{}, feedOf(t, "ash", "2026-02-06T15:25:17 +02:00! | D1 | delivered last | Delivered | Narva"))
	f := Update(old, feedOf(t, "ash", "2026-02-06T15:25 | D1 | unknown | Доставлено"))
	want := old.Events[0]
	want.Text = "Доставлено"
	if len(f.Events) != 1 || !reflect.DeepEqual(f.Events[0], want) {
		t.Errorf("got %+v\nwanted %+v", f.Events, want)
	}
}

// TestUpdateFillsIn has what one of two tellings leaves blank.
func TestUpdateFillsIn(t *testing.T) {
	for _, c := range []struct{ name, before, now, want string }{
		{"the code", "2026-02-06T15:25 | D1 | delivered | done", "2026-02-06T15:25 | | delivered | done", "2026-02-06T15:25 | D1 | done |"},
		{"a new code", "2026-02-06T15:25 | | delivered | done", "2026-02-06T15:25 | D1 | delivered | done", "2026-02-06T15:25 | D1 | done |"},
		{"the words", "2026-02-06T15:25 | D1 | delivered | done", "2026-02-06T15:25 | D1 | delivered | ", "2026-02-06T15:25 | D1 | done |"},
		{"the place", "2026-02-06T15:25 | D1 | delivered | done | here", "2026-02-06T15:25 | D1 | delivered | done", "2026-02-06T15:25 | D1 | done | here"},
		{"the zone", "2026-02-06T15:25 +02:00! | D1 | delivered | done", "2026-02-06T15:25 | D1 | delivered | all done", "2026-02-06T15:25 +02:00! | D1 | all done |"},
		{"another zone", "2026-02-06T15:25 +02:00! | D1 | delivered | done", "2026-02-06T15:25 +08:00 | D1 | delivered | all done", "2026-02-06T15:25 +08:00 | D1 | all done |"},
		{"the zone, not of a clock that was put right", "2026-02-06T15:25 +02:00! | D1 | delivered | done\n2026-02-05T15:25 | D0 | out | van", "2026-02-06T15:30 | D1 | delivered | done\n2026-02-05T15:25 | D0 | out | van", "2026-02-06T15:30 | D1 | done |"},
		{"the clock and its zone", "2026-02-06T15:25 +02:00! | D1 | delivered | done", "2026-02-06 | D1 | delivered | done", "2026-02-06T15:25 +02:00! | D1 | done |"},
		{"a line twice, once with a zone", "", "2026-02-06T15:25 | D1 | delivered | done\n2026-02-06T15:25 +02:00! | D1 | delivered | done", "2026-02-06T15:25 +02:00! | D1 | done |"},
		{"a line twice, once without", "", "2026-02-06T15:25 +02:00! | D1 | delivered | done\n2026-02-06T15:25 | D1 | delivered | done", "2026-02-06T15:25 +02:00! | D1 | done |"},
		{"a line twice, with two zones", "", "2026-02-06T15:25 +02:00! | D1 | delivered | done\n2026-02-06T15:25 +03:00 | D1 | delivered | done", "2026-02-06T15:25 +02:00! | D1 | done |"},
	} {
		e := Update(Update(carriers.Feed{}, feedOf(t, "ash", c.before)), feedOf(t, "ash", c.now)).Events[0]
		time := e.Time
		if e.Zone != "" {
			time += " " + e.Zone
		}
		if e.ZoneSure {
			time += "!"
		}
		if got := strings.TrimSpace(time + " | " + e.Code + " | " + e.Text + " | " + e.Place); got != c.want {
			t.Errorf("%s: got %q, wanted %q", c.name, got, c.want)
		}
	}
	twice := feedOf(t, "ash", "2026-02-06T15:25 | D1 | delivered | done\n2026-02-06T15:25 | D1 | delivered | done")
	twice.Events[1].Key = "kept"
	if f := Update(carriers.Feed{}, twice); len(f.Events) != 1 || f.Events[0].Key != "kept" {
		t.Errorf("the key of a repeated line: %+v", f.Events)
	}
	twice.Events[0].Key = "first"
	if f := Update(carriers.Feed{}, twice); f.Events[0].Key != "first" {
		t.Errorf("the key of a repeated line: %+v", f.Events)
	}
}

// TestDirection: 1 is oldest first, -1 newest first, 0 cannot be seen.
func TestDirection(t *testing.T) {
	for _, c := range []struct {
		lines string
		want  int
	}{
		{"2026-02-06T10:00 | | unknown | a\n2026-02-06T11:00 | | unknown | b", 1},
		{"2026-02-06T11:00 | | unknown | a\n2026-02-06T10:00 | | unknown | b", -1},
		{"2026-02-06T11:00 | | unknown | a\n2026-02-06T11:00 | | unknown | b", 0},
		{"2026-02-06T00:00 | | unknown | a\n2026-02-06T00:00 | | unknown | b\n2026-02-07T00:00 | | unknown | c", 1},
		{"2026-02-06 | | unknown | a\n2026-02-07 | | unknown | b", 1},
		{"2026-02-07 | | unknown | a\n| | unknown | x\n2026-02-06 | | unknown | b", -1},
		{"2026-02-06T11:00 | | unknown | a\n2026-02-07 | | unknown | b\n2026-02-06T10:00 | | unknown | c", -1}, // clocks before dates
		{"2026-02-06T11:00 | | delivered | a\n2026-02-07 | | out | b", 1},                                      // dates before the course of things
		{"2026-02-06T11:00 | | delivered | a\n2026-02-06T11:00 | | out | b", -1},                               // which is asked last
		{"| | picked | a\n| | unknown | x\n| | out | b", 1},
		{"| | unknown | x\n| | picked | a", 0},
		{"| | pickup text | a\n| | transit | b\n| | depart | c", 1},
		{"| | pickup | a\n| | transit | b", -1},
		{"| | delivered text | a\n| | transit | b", -1},
		{"| | pickup text | a\n| | out | b", -1},
	} {
		if got := newTelling(feedOf(t, "ash", c.lines).Events).direction(); got != c.want {
			t.Errorf("%q: %d, wanted %d", c.lines, got, c.want)
		}
	}
}

func TestUpdateHasALimit(t *testing.T) {
	for _, newestFirst := range []bool{false, true} {
		f := carriers.Feed{}
		for _, year := range []string{"2024", "2025", "2026"} {
			var told carriers.Feed
			for m := 1; m <= 12; m++ {
				for d := 1; d <= 28; d++ {
					two := func(n int) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) }
					told.Events = append(told.Events, carriers.Event{Time: year + "-" + two(m) + "-" + two(d) + "T10:00", Text: "scan"})
				}
			}
			if newestFirst {
				slices.Reverse(told.Events)
			}
			f = Update(f, told)
		}
		if newestFirst {
			slices.Reverse(f.Events)
		}
		if n := len(f.Events); n != maxEvents || f.Events[0].Time != "2024-01-09T10:00" || f.Events[n-1].Time != "2026-12-28T10:00" {
			t.Errorf("newest first %v: %d events from %s to %s", newestFirst, n, f.Events[0].Time, f.Events[n-1].Time)
		}
		if _, err := f.MarshalMsg(nil); err != nil {
			t.Error(err)
		}
	}
}

func TestAddFindsTheFeed(t *testing.T) {
	a := feedOf(t, "ash", "2026-02-06T15:25 | A | transit | left")
	b := feedOf(t, "birch", "2026-02-07T15:25 | A | transit | arrived")
	other := a
	other.Number = "XX0000000002"
	feeds := Add(nil, a, b, a, other)
	if len(feeds) != 3 || len(feeds[0].Events) != 1 {
		t.Fatalf("%+v", feeds)
	}
	more := Add(feeds, feedOf(t, "ash", "2026-02-08T15:25 | A | transit | on"))
	if len(feeds[0].Events) != 1 || len(more[0].Events) != 2 {
		t.Error("Add changes what it was given")
	}
}
