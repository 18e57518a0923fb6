package timeline

import (
	"testing"

	"posthorn/carriers"
)

// lineOfTest reads one line as feedOf does, with its moment.
func lineOfTest(t *testing.T, s string) (*carriers.Event, moment) {
	t.Helper()
	e := feedOf(t, "ash", s).Events[0]
	return &e, readMoment(e)
}

// TestGrade weighs whether a line that a carrier tells now is one that it told
// before.
func TestGrade(t *testing.T) {
	const day, minute = "2026-02-06 ", "2026-02-06T15:25 "
	for _, c := range []struct {
		a, b string
		want int
	}{
		// A minute.
		{minute + "| A | transit | left | here", "2026-02-06T15:25:17 | A | transit | left | here", sameAllButPrecision},
		{minute + "| A | transit | left | here", minute + "| A | transit | left | there", sameTimeCodeText},
		{minute + "| A | transit | left | here", minute + "| A | transit | gone | here", sameTimeCodePlace},
		{minute + "| A | transit | left | here", minute + "| A | transit | gone | there", sameTimeCode},
		{minute + "| A | transit | left", minute + "| | transit | left", sameTimeText},
		{minute + "| A | transit | left | here", minute + "| B | transit | left | there", sameTimeText},
		{minute + "| A | transit | left", minute + "| B | transit | gone", 0},
		{minute + "| A | transit | ", minute + "| B | transit | ", 0},
		{minute + "| | depart | left | here", minute + "| | depart | gone | here", sameTimeMeaningPlace},
		{minute + "| | depart | left | here", minute + "| | depart | gone", sameTimeMeaningPlace},
		{minute + "| | depart | left", minute + "| | depart | gone | there", sameTimeMeaningPlace},
		{minute + "| | depart | left | here", minute + "| | depart | gone | there", sameTimeMeaning},
		{minute + "| | depart | left", minute + "| | unknown | gone", sameMinute},
		{minute + "| | unknown | left", minute + "| | unknown | gone", sameMinute},
		{minute + "| | depart lang=en | left", minute + "| | arrive lang=da | kommet", sameMinuteReadAnew},
		{minute + "| | depart lang=en | left", minute + "| | arrive lang=en | come", 0},
		{minute + "| | depart | left", minute + "| | arrive lang=en | come", sameMinuteReadAnew},
		{minute + "| | depart lang=en | left", minute + "| | arrive | come", sameMinuteReadAnew},
		{minute + "| | depart | left", minute + "| | delivered lang=en | done", 0},
		{minute + "| | depart | left", minute + "| | delivered | done", 0},
		// Seconds that differ.
		{minute[:16] + ":10 | A | transit | left", minute[:16] + ":14 | A | transit | gone", nearTime},
		{minute[:16] + ":10 | A | depart | left", minute[:16] + ":14 | A | arrive | gone", 0},
		{minute[:16] + ":10 | A | depart | left", minute[:16] + ":14 | A | arrive | left", nearTime},
		{minute[:16] + ":10 | | transit | left", minute[:16] + ":14 | | transit | left", nearTime},
		{minute[:16] + ":10 | | transit | ", minute[:16] + ":14 | | transit | ", 0},
		{minute[:16] + ":10 | A | transit | left", minute[:16] + ":14 | B | transit | left", 0},
		{minute[:16] + ":10 | | transit | left", minute[:16] + ":14 | | transit | gone", 0},
		// Another minute.
		{minute + "| A | transit | left", "2026-02-06T15:26 | A | transit | left", 0},
		{minute + "+08:00 | A | transit | left", "2026-02-06T09:25 +02:00 | A | transit | gone", sameInstant},
		{minute + "+08:00 | | transit | left", "2026-02-06T09:25 +02:00 | | transit | left", sameInstant},
		{minute + "+08:00 | | transit | left", "2026-02-06T09:25 +02:00 | | transit | gone", 0},
		{minute + "+08:00 | | transit | ", "2026-02-06T09:25 +02:00 | | transit | ", 0},
		{minute + "+00:00 | A | transit | left", "2026-02-06T15:27 +00:00 | A | transit | left", 0},
		{minute + "| A | transit | left", "2026-02-06T17:25 +02:00 | A | transit | left", 0},
		{"2026-02-06T17:25 +02:00 | A | transit | left", minute + "| A | transit | left", 0},
		// Dates.
		{day + "| | transit | left", minute + "| A | transit | left", sameTimeCodeText},
		{day + "| A | transit | left", minute + "| B | transit | left", 0},
		{day + "| | transit | ", day + "| | transit | ", 0},
		{day + "| | transit | left", "2026-02-07 | | transit | left", 0},
		{day + "| A | transit lang=en | left | here", day + "| A | transit lang=en | gone | here", sameTimeCodePlace},
		{day + "| A | transit lang=en | left", day + "| A | transit lang=en | gone", 0},
		{day + "| A | transit lang=en | left | here", day + "| A | transit lang=en | gone | there", 0},
		{day + "| A | transit lang=en | left", day + "| A | transit lang=da | kørt", sameTimeCode},
		{day + "| A | transit | left", day + "| A | transit lang=en | gone", sameTimeCode},
		{day + "| | depart | left | here", day + "| | depart | gone | here", sameTimeMeaningPlace},
		{day + "| | depart | left | here", day + "| | depart | gone | there", 0},
		{day + "| | depart | left | here", day + "| | arrive | gone | here", 0},
		{day + "| A | depart | left | here", day + "| B | depart | gone | here", 0},
		{day + "| | depart | left", day + "| | depart | gone", 0},
		{day + "| | depart lang=en | left", day + "| | depart lang=da | kørt", sameTimeMeaning},
		{day + "| | depart lang=en | left", day + "| | depart | gone", 0},
		{day + "| | depart | left", day + "| | depart lang=en | gone", 0},
		{day + "| | depart lang=en | left", day + "| | arrive lang=da | kommet", 0},
		{day + "| A | depart lang=en | left", day + "| B | depart lang=da | kørt", 0},
		// No time.
		{"| | transit | left", minute + "| | transit | left", timeToldLater},
		{"| A | transit | left", minute + "| B | transit | left", 0},
		{"| | transit | left", minute + "| | transit | gone", 0},
		{"| | transit | ", minute + "| | transit | ", 0},
		{"| | transit | left", "| | transit | left | here", sameTimeCodeText},
		{"soon | A | transit | left | here", "later | A | transit | gone | here", 0},
		{"soon | A | transit | left", "soon | A | transit | gone", sameTimeCode},
		{"soon | A | transit | left", "later | A | transit | left", sameTimeCodeText},
	} {
		a, s := lineOfTest(t, c.a)
		b, u := lineOfTest(t, c.b)
		if got := grade(a, b, s, u); got != c.want {
			t.Errorf("%s / %s: got %d, wanted %d", c.a, c.b, got, c.want)
		}
	}
}

// TestShift says by how much the clock of a line was put right, in seconds.
func TestShift(t *testing.T) {
	const line = "2026-02-06T15:25 | A | transit | left | here"
	for _, c := range []struct {
		a, b string
		want int64
	}{
		{line, "2026-02-06T15:40 | A | transit | left | here", 900},
		{line, "2026-02-06T15:41 | A | transit | left | here", 0},
		{line, "2026-02-06T17:25 | A | transit | left | here", 7200},
		{line, "2026-02-06T01:25 | A | transit | left | here", -14 * 3600},
		{line, "2026-02-06T00:55 | A | transit | left | here", 0},
		{line, "2026-02-06T17:24 | A | transit | left | here", 0},
		{line, "2027-02-06T15:25 | A | transit | left | here", 365 * 86400},
		{line, "2027-02-06T15:26 | A | transit | left | here", 0},
		{line, "2026-06-02T15:25 | A | transit | left | here", 116 * 86400},
		{line, "2026-06-02T15:26 | A | transit | left | here", 0},
		{line, "2027-06-02T15:25 | A | transit | left | here", 0},
		{line, "2026-06-03T15:25 | A | transit | left | here", 0},
		{line, "2026-05-02T15:25 | A | transit | left | here", 0},
		{line, "2026-02-06T15:30 | B | transit | left | here", 0},
		{line, "2026-02-06T15:30 | A | transit | gone | here", 0},
		{line, "2026-02-06T15:30 | A | transit | left | there", 0},
		{line, "2026-02-06T15:30 | A | transit | left", 300},
		{"2026-02-06T15:25 | A | transit | left", "2026-02-06T15:30 | A | transit | left | there", 300},
		{"2026-02-06T15:25 | | transit | ", "2026-02-06T15:30 | | transit | ", 0},
		{"2026-02-06T15:25 | | transit | left", "2026-02-06T15:30 | | transit | left", 300},
		{"2026-02-06T00:05 | A | transit | left", "2026-02-06 | A | transit | left", 0},
		{"2026-02-06 | A | transit | left", "2026-02-06T00:05 | A | transit | left", 0},
	} {
		a, s := lineOfTest(t, c.a)
		b, u := lineOfTest(t, c.b)
		if got := shift(a, b, s, u); got != c.want {
			t.Errorf("%s / %s: got %d, wanted %d", c.a, c.b, got, c.want)
		}
	}
}

// TestAlike weighs whether lines of two feeds are one scan: by how near they
// are in time, and how far they agree.
func TestAlike(t *testing.T) {
	const at = "2026-02-06T15:25"
	for _, c := range []struct {
		name, a, b string
		carrier    bool
		when, said int // 0: two scans
	}{
		{"one minute, one meaning", at + " | | delivered | a", at + ":17 | | delivered | b", false, sameTime, sameMeaning},
		{"one minute, one is vague", at + " | | failed | a", at + " | | attempt | b", false, sameTime, samePart},
		{"one minute, one is not understood", at + " | | failed | a", at + " | | unknown | b", false, sameTime, unknown},
		{"the same the other way round", at + " | | unknown | a", at + " | | failed | b", false, sameTime, unknown},
		{"one minute, contrary", at + " | | failed | a", at + " | | out | b", false, 0, 0},
		{"one is a notice", at + " | | transit notice | a", at + " | | transit | b", false, 0, 0},
		{"one is of the way back", at + " | | transit return | a", at + " | | transit | b", false, 0, 0},
		{"the same words, read otherwise", at + " | | failed | a", at + " | | out | a", false, sameTime, sameText},
		{"no words are not the same words", at + " | | failed | ", at + " | | out | ", false, 0, 0},
		{"one carrier, one code", at + " | A | failed | a", at + " | A | out | b", true, sameTime, sameCode},
		{"one carrier, two codes", at + " | A | out | a", at + " | B | out | a", true, 0, 0},
		{"one carrier, one without a code", at + " | A | out | a", at + " | | out | b", true, sameTime, sameMeaning},
		{"the same from the other side", at + " | | out | a", at + " | B | out | b", true, sameTime, sameMeaning},
		{"two carriers, one code", at + " | A | out | a", at + " | A | failed | b", false, 0, 0},
		{"the last mile takes over", at + ":00 | | picked text | a", at + ":08 | | transit destination | b", false, nearby, sameMeaning},
		{"by its code it was the sender's", at + ":00 | | picked | a", at + ":08 | | transit destination | b", false, 0, 0},
		{"taken over in the sender's country", at + ":00 | | picked text | a", at + ":08 | | transit origin | b", false, 0, 0},

		{"ten seconds", at + ":10 | | delivered | a", at + ":20 | | delivered | b", false, nearby, sameMeaning},
		{"ten seconds back", at + ":20 | | delivered | a", at + ":10 | | delivered | b", false, nearby, sameMeaning},
		{"eleven seconds", at + ":10 | | delivered | a", at + ":21 | | delivered | b", false, 0, 0},
		{"ten seconds, not understood", at + ":10 | | delivered | a", at + ":20 | | unknown | b", false, 0, 0},
		{"ten seconds on the way, one is vague", at + ":10 | | transit | a", at + ":20 | | depart | b", false, 0, 0},
		{"zeros for seconds", at + ":00 | | delivered | a", at + ":48 | | delivered | b", false, nearby, sameMeaning},
		{"zeros for seconds, rounded up", "2026-02-06T15:26:00 | | delivered | a", at + ":48 | | delivered | b", false, nearby, sameMeaning},
		{"zeros for seconds, two minutes off", "2026-02-06T15:27:00 | | delivered | a", at + ":48 | | delivered | b", false, 0, 0},
		{"rounded up", "2026-02-06T15:26 | | delivered | a", at + ":48 | | delivered | b", false, nearby, sameMeaning},
		{"rounded up, the other way round", at + ":48 | | delivered | a", "2026-02-06T15:26 | | delivered | b", false, nearby, sameMeaning},
		{"the next minute", "2026-02-06T15:26 | | delivered | a", at + ":28 | | delivered | b", false, 0, 0},
		{"the next minute, none with seconds", "2026-02-06T15:26 | | delivered | a", at + " | | delivered | b", false, 0, 0},

		{"sure zones, one instant", at + " +08:00! | | delivered | a", "2026-02-06T09:25 +02:00! | | delivered | b", false, sameTime, sameMeaning},
		{"sure zones, one wall", at + " +08:00! | | delivered | a", at + " +02:00! | | delivered | b", false, 0, 0},
		{"one is unsure, one wall", at + " +08:00! | | delivered | a", at + " +02:00 | | delivered | b", false, sameTime, sameMeaning},
		{"one is unsure, one instant", at + " +08:00! | | delivered | a", "2026-02-06T09:25 +02:00 | | delivered | b", false, nearby, sameMeaning},
		{"one is unsure, nearly one instant", at + ":00 +08:00! | | delivered | a", "2026-02-06T09:25:07 +02:00 | | delivered | b", false, 0, 0},
		{"one has no zone, one instant", at + " +00:00! | | delivered | a", "2026-02-06T17:25 | | delivered | b", false, 0, 0},
		{"no zone is not Greenwich", "2026-02-06T17:25 +02:00! | | delivered | a", at + " | | delivered | b", false, 0, 0},
		{"the same from the other side", at + " | | delivered | a", "2026-02-06T17:25 +02:00! | | delivered | b", false, 0, 0},

		{"a date and a clock", "2026-02-06 | | delivered | a", at + " | | delivered | b", false, sameDay, sameMeaning},
		{"a date and a clock, the same words", "2026-02-06 | | transit | a", at + " | | transit | a", false, sameDay, sameText},
		{"a date and a clock, vague", "2026-02-06 | | transit | a", at + " | | transit | b", false, 0, 0},
		{"a date and a clock, vague trouble", "2026-02-06 | | exception | a", at + " | | exception | b", false, 0, 0},
		{"a date and a clock, not understood", "2026-02-06 | | delivered | a", at + " | | unknown | b", false, 0, 0},
		{"a date and the next day", "2026-02-06 | | delivered | a", "2026-02-07T15:25 | | delivered | a", false, 0, 0},
		{"midnight and a clock", "2026-02-06T00:00 | | delivered | a", at + " | | delivered | b", false, sameDay, sameMeaning},
		{"midnight twice", "2026-02-06T00:00 | | delivered | a", "2026-02-06T00:00:00 | | delivered | b", false, sameTime, sameMeaning},
		{"midnight twice, one is vague", "2026-02-06T00:00 | | failed | a", "2026-02-06T00:00 | | attempt | b", false, 0, 0},
		{"midnight and a date", "2026-02-06T00:00 | | delivered | a", "2026-02-06 | | delivered | b", false, sameDay, sameMeaning},

		{"no time, the same words", "| | delivered | a", "| | delivered | a", false, sameDay, sameText},
		{"no time, one meaning", "| | delivered | a", "| | delivered | b", false, 0, 0},
		{"no time and a date", "| | delivered | a", "2026-02-06 | | delivered | a", false, 0, 0},
		{"no time and 1970", "| | delivered | a", "1970-01-01 | | delivered | a", false, 0, 0},
		{"a clock and no time", "1970-01-01T00:00 | | delivered | a", "| | delivered | a", false, 0, 0},
	} {
		a, s := lineOfTest(t, c.a)
		b, u := lineOfTest(t, c.b)
		want := 0
		if c.when != 0 {
			want = c.when*8 + c.said
		}
		if got := alike(c.carrier, a, b, s, u); got != want {
			t.Errorf("%s: got %d, wanted %d", c.name, got, want)
		}
		if got := alike(c.carrier, b, a, u, s); got != want {
			t.Errorf("%s, turned: got %d, wanted %d", c.name, got, want)
		}
	}
}

// TestKeys are as documented: the sum of carrier and number, the time to the
// minute, and the code, the meaning or a sum of the words.
func TestKeys(t *testing.T) {
	long := "a-code-of-more-than-forty-letters-is-no-code"
	f := Update(carriers.Feed{}, feedOf(t, "ash", `2026-02-06T15:25:17 | D1 | delivered | a
		2026-02-06T05:07 | D1 | delivered | b
		2026-02-06 | D1 | delivered | c
		| D1 | delivered | d
		2026-02-05T15:25 | | delivered | e
		2026-02-05T15:25 | | delivered | f
		2026-02-04T15:25 | | unknown | g
		2026-02-03T15:25 | `+long+` | delivered | h
		2026-02-02T15:25 | `+long[:40]+` | delivered | i`))
	for i, want := range []string{
		"2602061525 D1", "2602060507 D1", "260206 D1", "- D1", "2602051525 Delivered_Other", "2602051525 Delivered_Other#2",
		"2602041525 " + "", "2602031525 Delivered_Other", "2602021525 " + long[:40],
	} {
		got := f.Events[i].Key
		head := len(got) - len(want)
		if i == 6 {
			head = len("17gd4qk ")
		}
		if head < 2 || got[head-1] != ' ' || got[head:min(len(got), head+len(want))] != want {
			t.Errorf("key %q, wanted …%q", got, want)
		}
	}
}
