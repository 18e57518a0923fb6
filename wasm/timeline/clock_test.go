package timeline

import (
	"testing"

	"posthorn/carriers"
)

func TestReadMoment(t *testing.T) {
	for _, c := range []struct {
		time, zone string
		wall       int64
		told       precision
		offset     int64
		zoned      bool
	}{
		{time: "2026-02-06T15:25:17", wall: 1770391517, told: bySecond},
		{time: "2026-02-06T15:25", wall: 1770391500, told: byMinute},
		{time: "2026-02-06", wall: 1770336000, told: byDay},
		{time: "2024-02-29T00:00:00", wall: 1709164800, told: bySecond},
		{time: "1970-01-01T00:00", wall: 0, told: byMinute},
		{time: "2199-12-31T23:59:59", wall: 7258118399, told: bySecond},
		{time: "2026-02-06T15:25:17", zone: "+08:00", wall: 1770391517, told: bySecond, offset: 28800, zoned: true},
		{time: "2026-02-06T15:25", zone: "-03:30", wall: 1770391500, told: byMinute, offset: -12600, zoned: true},
		{time: "2026-02-06T15:25:60", wall: 1770391559, told: bySecond}, // a leap second
		// A clock that is none leaves the date, and a zone says nothing of it.
		{time: "2026-02-06T--:--", wall: 1770336000, told: byDay},
		{time: "2026-02-06T24:10", wall: 1770336000, told: byDay},
		{time: "2026-02-06", zone: "+08:00", wall: 1770336000, told: byDay},
		{time: "2026-02-06 15:25", wall: 1770336000, told: byDay}, // package clock writes a T
		// What is not of the form has no time.
		{time: ""}, {time: "06/02/2026 15:25"}, {time: "2026-02-30"}, {time: "2026-13-01"}, {time: "2026-2-6"},
		{time: "0026-02-06"}, {time: "yesterday, 15:25"}, {time: "२०२६-02-06"},
		{time: "2026-02-00"}, {time: "2026-00-10"}, {time: "2200-01-01"}, {time: "1969-12-31"}, {time: "2026/02-06"}, {time: "2026-02/06"},
		{time: "20x6-02-06"}, {time: "2026-0x-06"}, {time: "2026-02-0x"}, {time: "2026-02-0"}, {time: "2026-02- 6"}, {time: "2026-02-:6"},
		// A clock that is not of the form leaves the date, seconds that are not the minute.
		{time: "2026-02-06T15:60", wall: 1770336000, told: byDay},
		{time: "2026-02-06T15.25", wall: 1770336000, told: byDay},
		{time: "2026-02-06T1x:25", wall: 1770336000, told: byDay},
		{time: "2026-02-06T15:2x", wall: 1770336000, told: byDay},
		{time: "2026-02-06T15:25.17", wall: 1770391500, told: byMinute},
		{time: "2026-02-06T15:25:1x", wall: 1770391500, told: byMinute},
		{time: "2026-02-06T15:25", zone: "+14:00", wall: 1770391500, told: byMinute, offset: 50400, zoned: true},
		{time: "2026-02-06T15:25", zone: "+05:59", wall: 1770391500, told: byMinute, offset: 21540, zoned: true},
		{time: "2026-02-06T15:25", zone: "+08:60", wall: 1770391500, told: byMinute},
		{time: "2026-02-06T15:25", zone: "+08.00", wall: 1770391500, told: byMinute},
		{time: "2026-02-06T15:25", zone: "+0x:00", wall: 1770391500, told: byMinute},
		{time: "2026-02-06T15:25", zone: "+08:0x", wall: 1770391500, told: byMinute},
		{time: "2026-02-06T15:25", zone: "+08:00:00", wall: 1770391500, told: byMinute},
		{time: "2026-02-06T15:25", zone: "CET", wall: 1770391500, told: byMinute},
		{time: "2026-02-06T15:25", zone: "GMT+8", wall: 1770391500, told: byMinute},
		{time: "2026-02-06T15:25", zone: "*08:00", wall: 1770391500, told: byMinute},
		{time: "2026-02-06T15:25", zone: "+25:00", wall: 1770391500, told: byMinute},
	} {
		got := readMoment(carriers.Event{Time: c.time, Zone: c.zone})
		if want := (moment{wall: c.wall, offset: c.offset, told: c.told, zoned: c.zoned}); got != want {
			t.Errorf("%q %q: got %+v, wanted %+v", c.time, c.zone, got, want)
		}
	}
}

func TestInstant(t *testing.T) {
	for _, c := range []struct {
		time, zone string
		ms         int64
		ok         bool
	}{
		{"2026-02-06T15:25:17", "+08:00", 1770362717000, true},
		{"2026-02-06T15:25:17", "", 1770391517000, true}, // taken for UTC
		{"2026-02-06", "", 1770336000000, true},
		{"soon", "", 0, false},
	} {
		if ms, ok := Instant(carriers.Event{Time: c.time, Zone: c.zone}); ms != c.ms || ok != c.ok {
			t.Errorf("%q %q: got %d %v, wanted %d %v", c.time, c.zone, ms, ok, c.ms, c.ok)
		}
	}
}
