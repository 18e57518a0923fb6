package timeline

import (
	"posthorn/carriers"
	"posthorn/carriers/clock"
)

// precision says how much of a time was told.
type precision uint8

const (
	untimed  precision = iota // nothing that can be read
	byDay                     // the date
	byMinute                  // date, hour and minute
	bySecond                  // date, hour, minute and second
)

// moment is the time of an event, read.
type moment struct {
	wall   int64 // seconds since 1970 on the carrier's wall, cut off at the precision
	offset int64 // seconds east of UTC; 0 where not zoned
	told   precision
	zoned  bool // a zone was told
	sure   bool // and can be relied upon
}

func (m moment) minute() int64  { return m.wall / 60 }
func (m moment) day() int64     { return m.wall / 86400 }
func (m moment) instant() int64 { return m.wall - m.offset }

// Instant is the best guess at when an event happened, in ms since 1970. A
// zone that was not told is taken for UTC, and a clock that was not told for
// midnight, so it may be half a day off: good enough for sorting parcels and
// for "2 days ago", not for ordering the events of two carriers, which [Merge]
// does with more care. ok is false where no time was told at all.
func Instant(e carriers.Event) (ms int64, ok bool) {
	m := readMoment(e)
	return m.instant() * 1000, m.told != untimed
}

// readMoment reads the forms that the vocabulary allows; carriers' own are put
// into them by package clock. A clock that cannot be read leaves the date; a
// date that cannot be read leaves nothing.
func readMoment(e carriers.Event) moment {
	s := e.Time
	year, ok1 := digits(s, 0, 4)
	month, ok2 := digits(s, 5, 2)
	day, ok3 := digits(s, 8, 2)
	if !ok1 || !ok2 || !ok3 || s[4] != '-' || s[7] != '-' ||
		year < 1970 || year > 2199 || month < 1 || month > 12 || day < 1 || day > int64(clock.DaysIn(int(year), int(month))) {
		return moment{}
	}
	m := moment{wall: clock.Day(int(year), int(month), int(day)) * 86400, told: byDay}
	hour, ok1 := digits(s, 11, 2)
	minute, ok2 := digits(s, 14, 2)
	if !ok1 || !ok2 || s[10] != 'T' || s[13] != ':' || hour > 23 || minute > 59 {
		return m
	}
	m.told = byMinute
	m.wall += hour*3600 + minute*60
	if second, ok := digits(s, 17, 2); ok && s[16] == ':' {
		m.told = bySecond
		m.wall += min(second, 59)
	}
	if off, ok := readOffset(e.Zone); ok {
		m.offset, m.zoned, m.sure = off, true, e.ZoneSure
	}
	return m
}

// readOffset reads "+08:00" as seconds east of UTC.
func readOffset(s string) (seconds int64, ok bool) {
	hour, ok1 := digits(s, 1, 2)
	minute, ok2 := digits(s, 4, 2)
	if !ok1 || !ok2 || len(s) != 6 || s[3] != ':' || hour > 14 || minute > 59 {
		return 0, false
	}
	seconds = hour*3600 + minute*60
	switch s[0] {
	case '+':
		return seconds, true
	case '-':
		return -seconds, true
	}
	return 0, false
}

// digits reads n decimal digits at i.
func digits(s string, i, n int) (v int64, ok bool) {
	if len(s) < i+n {
		return 0, false
	}
	for _, c := range []byte(s[i : i+n]) {
		if c < '0' || c > '9' {
			return 0, false
		}
		v = v*10 + int64(c-'0')
	}
	return v, true
}

// readDay reads "2006-01-02" as days since 1970.
func readDay(s string) (day int64, ok bool) {
	m := readMoment(carriers.Event{Time: s})
	return m.day(), m.told != untimed
}
