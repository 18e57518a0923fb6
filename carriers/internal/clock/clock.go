// Package clock reads the times that carriers write.
//
// Carriers tell a wall clock, sometimes with a zone, seldom with a true one.
// What is told is kept: "2026-02-06 15:25:17" with "GMT+2" becomes
// "2026-02-06T15:25:17" and "+02:00", and nothing is converted.
package clock

import (
	"strconv"
	"strings"
	"time"
)

// Wall reads a wall clock written as year, month, day, and perhaps hours,
// minutes and seconds, with any single separators: "2026-02-06 15:25:17",
// "2026/2/6 15:25", "2026-02-06T15:25:17.000", "2026-02-06". It keeps the
// precision that was told. ok is false for anything else.
func Wall(s string) (wall string, ok bool) {
	s = strings.TrimSpace(s)
	var parts [6]int
	n, i := 0, 0
	for n < 6 {
		start := i
		for i < len(s) && s[i] >= '0' && s[i] <= '9' {
			i++
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
	return Make(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], n)
}

// Make writes a wall clock from numbers; precision is how many of them were
// told: 3 (a date), 5 (to the minute) or 6 (to the second). ok is false when
// there is no such time.
func Make(year, month, day, hour, minute, second, precision int) (wall string, ok bool) {
	if year < 1990 || year > 2100 || hour > 24 || minute > 59 || second > 60 || hour < 0 || minute < 0 || second < 0 {
		return "", false
	}
	if month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
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

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// Zone reads an offset: "GMT+2", "GMT+08:00", "UTC-3", "+0300", "+03", "Z".
// ok is false for anything else, an empty string included.
func Zone(s string) (offset string, ok bool) {
	s = strings.TrimSpace(s)
	if s == "Z" || s == "GMT" || s == "UTC" {
		return "+00:00", true
	}
	s = strings.TrimPrefix(strings.TrimPrefix(s, "GMT"), "UTC")
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
// minutes east of UTC. ms counts from 1970; anything outside 1990 to 2100
// gives "".
func Epoch(ms int64, minutesEast int) string {
	t := time.UnixMilli(ms).UTC().Add(time.Duration(minutesEast) * time.Minute)
	if y := t.Year(); y < 1990 || y > 2100 {
		return ""
	}
	return t.Format("2006-01-02T15:04:05")
}
