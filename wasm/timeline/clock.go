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

// readMoment reads the forms that the vocabulary allows and, because carriers
// are carriers, a blank for the T, fractions of a second, an offset written
// behind the clock, and a needless AM or PM. A clock that cannot be read
// leaves the date; a date that cannot be read leaves nothing.
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
	rest := s[10:]
	if len(rest) >= 6 && (rest[0] == 'T' || rest[0] == ' ') {
		hour, ok1 := digits(rest, 1, 2)
		minute, ok2 := digits(rest, 4, 2)
		if ok1 && ok2 && rest[3] == ':' && hour < 24 && minute < 60 {
			m.told, rest = byMinute, rest[6:]
			second := int64(0)
			if n, ok := digits(rest, 1, 2); ok && rest[0] == ':' && n <= 60 {
				m.told, second, rest = bySecond, min(n, 59), rest[3:]
				if rest != "" && (rest[0] == '.' || rest[0] == ',') {
					rest = rest[1:]
					for rest != "" && rest[0] >= '0' && rest[0] <= '9' {
						rest = rest[1:]
					}
				}
			}
			for rest != "" && rest[0] == ' ' {
				rest = rest[1:]
			}
			if len(rest) >= 2 && (rest[1] == 'M' || rest[1] == 'm') {
				switch {
				case (rest[0] == 'P' || rest[0] == 'p') && hour < 12:
					hour, rest = hour+12, rest[2:]
				case (rest[0] == 'A' || rest[0] == 'a') && hour == 12:
					hour, rest = 0, rest[2:]
				}
			}
			m.wall += hour*3600 + minute*60 + second
		}
	}
	zone := e.Zone
	if zone == "" {
		zone = rest
	}
	if off, ok := readOffset(zone); ok && m.told > byDay {
		m.offset, m.zoned, m.sure = off, true, e.ZoneSure
	}
	return m
}

// readOffset reads "+08:00", "-0300", "+8", "Z", "GMT+8", "UTC-03:30" as
// seconds east of UTC.
func readOffset(s string) (seconds int64, ok bool) {
	if s == "Z" || s == "z" || s == "UTC" || s == "GMT" {
		return 0, true
	}
	if len(s) > 3 && (s[:3] == "GMT" || s[:3] == "UTC") {
		s = s[3:]
	}
	if len(s) < 2 || (s[0] != '+' && s[0] != '-') {
		return 0, false
	}
	negative := s[0] == '-'
	s = s[1:]
	var n [4]int64
	count, colon := 0, -1
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] >= '0' && s[i] <= '9' && count < 4:
			n[count] = int64(s[i] - '0')
			count++
		case s[i] == ':' && colon < 0 && count > 0:
			colon = count
		default:
			return 0, false
		}
	}
	var hour, minute int64
	switch {
	case colon < 0 && count == 1, colon == 1 && count == 3:
		hour, minute = n[0], n[1]*10+n[2]
	case colon < 0 && (count == 2 || count == 4), colon == 2 && count == 4:
		hour, minute = n[0]*10+n[1], n[2]*10+n[3]
	default:
		return 0, false
	}
	if hour > 14 || minute > 59 {
		return 0, false
	}
	seconds = hour*3600 + minute*60
	if negative {
		seconds = -seconds
	}
	return seconds, true
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
