// Package clock reads the times that carriers write.
//
// Carriers tell a wall clock, sometimes with a zone, seldom with a true one.
// What is told is kept: "2026-02-06 15:25:17" with "GMT+2" becomes
// "2026-02-06T15:25:17" and "+02:00", and nothing is converted.
package clock

import (
	"strconv"
	"strings"
)

// Wall reads a wall clock written as year, month, day, and perhaps hours,
// minutes and seconds, with any single separators: "2026-02-06 15:25:17",
// "2026/2/6 15:25", "2026-02-06T15:25:17.000", "2026-02-06 3:25 PM",
// "2026-02-06", and with dots the day first, "06.02.2026 15:25". It keeps the precision that was told. ok is false for anything
// else.
func Wall(s string) (wall string, ok bool) {
	s = strings.TrimSpace(s)
	if len(s) >= 10 && s[2] == '.' {
		return DayFirst(s)
	}
	var parts [6]int
	n, i := 0, 0
	for n < 6 {
		start := i
		for i < len(s) && s[i] >= '0' && s[i] <= '9' {
			i++
		}
		if i == start && n == 3 && strings.HasPrefix(s[i:], "-") {
			break // "2026-02-06 --:--"
		}
		if i == start || i-start > 4 || n > 0 && i-start > 2 {
			return "", false
		}
		parts[n], _ = strconv.Atoi(s[start:i])
		n++
		if i == len(s) {
			break
		}
		sep := s[i]
		want := "--T::."[n-1]
		if sep != want && !(n < 3 && (sep == '/' || sep == '.')) && !(n == 3 && (sep == ' ' || sep == ',')) {
			if n >= 5 {
				break // "15:25 Z", "15:25:17+02:00": the zone is read elsewhere
			}
			return "", false
		}
		i++
		for n == 3 && i < len(s) && s[i] == ' ' {
			i++
		}
	}
	if n != 3 && n != 5 && n != 6 {
		return "", false
	}
	if rest := strings.TrimLeft(s[i:], " "); n >= 5 && len(rest) >= 2 && rest[1]|0x20 == 'm' {
		switch rest[0] | 0x20 { // of the twelve hours on a dial; "15:25 PM" says it twice
		case 'a':
			if parts[3] == 12 {
				parts[3] = 0
			}
		case 'p':
			if parts[3] < 12 {
				parts[3] += 12
			}
		}
	}
	return Make(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], n)
}

// Make writes a wall clock from numbers; precision is how many of them were
// told: 3 (a date), 5 (to the minute) or 6 (to the second). ok is false when
// there is no such time.
func Make(year, month, day, hour, minute, second, precision int) (wall string, ok bool) {
	if year < 1990 || year > 2100 || hour > 24 || minute > 59 || second > 60 || hour < 0 || minute < 0 || second < 0 {
		return "", false
	}
	if month < 1 || month > 12 || day < 1 || day > DaysIn(year, month) {
		return "", false
	}
	b := make([]byte, 0, 19)
	b = pad(b, year, 4)
	b = pad(append(b, '-'), month, 2)
	b = pad(append(b, '-'), day, 2)
	if precision >= 5 {
		if hour == 24 { // some systems end a day at 24:00
			hour, minute, second = 23, 59, 59
		}
		b = pad(append(b, 'T'), hour, 2)
		b = pad(append(b, ':'), minute, 2)
		if precision >= 6 {
			b = pad(append(b, ':'), min(second, 59), 2)
		}
	}
	return string(b), true
}

func pad(b []byte, n, width int) []byte {
	s := strconv.Itoa(n)
	for i := len(s); i < width; i++ {
		b = append(b, '0')
	}
	return append(b, s...)
}

// DaysIn counts the days of a month, 1 to 12.
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// Zone reads an offset: "GMT+2", "GMT+08:00", "UTC-3", "+0300", "+03", "Z".
// ok is false for anything else, an empty string included.
func Zone(s string) (offset string, ok bool) {
	s = strings.ToUpper(strings.TrimSpace(s))
	if s == "Z" || s == "GMT" || s == "UTC" {
		return "+00:00", true
	}
	s = strings.TrimLeft(strings.TrimPrefix(strings.TrimPrefix(s, "GMT"), "UTC"), " ")
	if len(s) < 2 || s[0] != '+' && s[0] != '-' {
		return "", false
	}
	digits := strings.ReplaceAll(s[1:], ":", "")
	for i := 0; i < len(digits); i++ {
		if digits[i] < '0' || digits[i] > '9' {
			return "", false
		}
	}
	var h, m int
	switch len(digits) {
	case 1, 2:
		h, _ = strconv.Atoi(digits)
	case 3, 4:
		h, _ = strconv.Atoi(digits[:len(digits)-2])
		m, _ = strconv.Atoi(digits[len(digits)-2:])
	default:
		return "", false
	}
	if h > 14 || m > 59 {
		return "", false
	}
	b := pad([]byte{s[0]}, h, 2)
	return string(pad(append(b, ':'), m, 2)), true
}

// Epoch writes the wall clock that an instant has at an offset of so many
// minutes east of UTC. ms counts from 1970, though some machines count seconds,
// which are told by their size; anything outside 1990 to 2100 gives "".
func Epoch(ms int64, minutesEast int) string {
	const day = 86400
	if ms < 0 || ms > 1<<42 {
		return ""
	}
	s := ms / 1000
	if ms < 1e11 { // in ms that would be 1973
		s = ms
	}
	s += int64(minutesEast) * 60
	year, month, d := civil(s / day)
	s %= day
	wall, _ := Make(year, month, d, int(s/3600), int(s/60%60), int(s%60), 6)
	return wall
}

// civil is the date of a day counted from 1970, by counting in eras of 400
// years that begin in March, so that the leap day is the last of a year.
func civil(days int64) (year, month, day int) {
	z := days + 719468
	era := z / 146097
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	month = int(mp) + 3
	if month > 12 {
		month -= 12
	}
	year = int(yoe + era*400)
	if month <= 2 {
		year++
	}
	return year, month, int(doy-(153*mp+2)/5) + 1
}

// Instant counts the ms from 1970 to a wall clock as Make writes it, read at
// UTC. ok is false for anything else.
func Instant(wall string) (ms int64, ok bool) {
	if w, fine := Wall(wall); !fine || w != wall {
		return 0, false
	}
	n := func(from, to int) int {
		if len(wall) < to {
			return 0
		}
		v, _ := strconv.Atoi(wall[from:to])
		return v
	}
	return Day(n(0, 4), n(5, 7), n(8, 10))*86400_000 + int64(n(11, 13)*3600+n(14, 16)*60+n(17, 19))*1000, true
}

// Day counts the days from 1970-01-01 to a date, by the calendar's 400-year
// cycle with years that begin in March, so that the leap day comes last.
func Day(year, month, day int) int64 {
	if month <= 2 {
		year, month = year-1, month+12
	}
	era := year / 400
	ofEra := year - era*400
	ofYear := (153*(month-3)+2)/5 + day - 1
	return int64(era*146097 + ofEra*365 + ofEra/4 - ofEra/100 + ofYear - 719468)
}

// ISO reads "2026-03-12T14:20:11.025+0300" as its wall clock and its offset.
// Either is "" where it is not told.
func ISO(s string) (wall, zone string) {
	s = strings.TrimSpace(s)
	wall, _ = Wall(s)
	if i := strings.LastIndexAny(s, "+-Z"); len(wall) > 10 && i > 10 {
		zone, _ = Zone(s[i:])
	}
	return wall, zone
}

// DayFirst reads "29/04/2026" or "29.04.2026", with or without a time behind
// it.
func DayFirst(s string) (wall string, ok bool) {
	s = strings.TrimSpace(s)
	if len(s) < 10 || s[2] != s[5] || s[2] != '/' && s[2] != '.' && s[2] != '-' {
		return "", false
	}
	return Wall(s[6:10] + "-" + s[3:5] + "-" + s[:2] + s[10:])
}

// Europe gives the offset that a wall clock of the European Union has, in a
// country so many hours east of UTC in winter: clocks go forward on the last
// Sunday of March and back on that of October. sure is false for times that
// there are twice or never; without a time of day there is no offset.
func Europe(wall string, hours int) (zone string, sure bool) {
	ms, ok := Instant(wall)
	if !ok || len(wall) < 16 {
		return "", false
	}
	year := wall[:4]
	change := func(month string) int64 { // at 01:00 UTC
		last, _ := Instant(year + "-" + month + "-31")
		const day = 24 * 3600_000
		weekday := (last/day + 4) % 7 // 1970 began on a Thursday
		return last - weekday*day + 3600_000
	}
	const hour = 3600_000
	ms -= int64(hours) * hour // as if it were winter
	spring, autumn := change("03"), change("10")
	summer := ms >= spring && ms < autumn
	sure = (ms < spring || ms >= spring+hour) && (ms < autumn || ms >= autumn+hour)
	if summer {
		hours++
	}
	zone, _ = Zone("+" + strconv.Itoa(hours))
	return zone, sure
}
