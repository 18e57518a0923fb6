package clock

import (
	"testing"
	"time"
)

func TestWall(t *testing.T) {
	for in, want := range map[string]string{
		"2026-02-06 15:25:17":       "2026-02-06T15:25:17",
		"2026-02-06T15:25":          "2026-02-06T15:25",
		"2026/2/6 15:25":            "2026-02-06T15:25",
		"2026-02-06T15:25:17.123Z":  "2026-02-06T15:25:17",
		"2026-02-06T15:25:17+02:00": "2026-02-06T15:25:17",
		"2026-02-06":                "2026-02-06",
		" 2026-02-06 24:00:00 ":     "2026-02-06T23:59:59",
		"2024-02-29":                "2024-02-29",
		"2026-02-06 05:11:26 PM":    "2026-02-06T17:11:26",
		"2026-02-06 5:11pm":         "2026-02-06T17:11",
		"2026-02-06 12:05 AM":       "2026-02-06T00:05",
		"2026-02-06 12:05 PM":       "2026-02-06T12:05",
		"2026-02-06 17:11 PM":       "2026-02-06T17:11",
		"2026-02-29":                "",
		"2026-13-01":                "",
		"26-02-06":                  "",
		"2026-02-06 15":             "",
		"2026-02-06 15:61":          "",
		"yesterday":                 "",
		"":                          "",
	} {
		if got, ok := Wall(in); got != want || ok != (want != "") {
			t.Errorf("Wall(%q) = %q, %v, want %q", in, got, ok, want)
		}
	}
}

func TestZone(t *testing.T) {
	for in, want := range map[string]string{
		"GMT+2": "+02:00", "GMT+08:00": "+08:00", "GMT-3": "-03:00", "UTC+5:30": "+05:30",
		"+0300": "+03:00", "+03": "+03:00", "Z": "+00:00", "GMT": "+00:00",
		"": "", "CET": "", "GMT+99": "", "8": "", "+": "", "+1:2:3:4:5": "",
	} {
		if got, ok := Zone(in); got != want || ok != (want != "") {
			t.Errorf("Zone(%q) = %q, %v, want %q", in, got, ok, want)
		}
	}
}

func TestEpoch(t *testing.T) {
	if got := Epoch(1770362717000, 8*60); got != "2026-02-06T15:25:17" {
		t.Errorf("Epoch = %q", got)
	}
	if got := Epoch(-1<<62, 0); got != "" {
		t.Errorf("Epoch of nonsense = %q", got)
	}
}

// TestCalendar holds our calendar against the standard library's.
func TestCalendar(t *testing.T) {
	at := time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC)
	for at.Year() < 2101 {
		want := at.Format("2006-01-02T15:04:05")
		if got := Epoch(at.UnixMilli(), 0); got != want {
			t.Fatalf("Epoch = %s, want %s", got, want)
		}
		if got, ok := Instant(want); !ok || got != at.UnixMilli() {
			t.Fatalf("Instant(%s) = %d, want %d", want, got, at.UnixMilli())
		}
		at = at.Add(7*time.Hour + 13*time.Minute + 29*time.Second)
	}
	if ms, ok := Instant("2026-02-06"); !ok || ms != 1770336000000 {
		t.Errorf("Instant of a date = %d", ms)
	}
	if _, ok := Instant("2026-02-30"); ok {
		t.Error("there is no 30 February")
	}
}

func FuzzWall(f *testing.F) {
	f.Add("2026-02-06 15:25:17")
	f.Add("2026-2-6T1:2")
	f.Fuzz(func(t *testing.T, s string) {
		wall, ok := Wall(s)
		if again, ok2 := Wall(wall); ok && (!ok2 || again != wall) {
			t.Errorf("Wall(%q) = %q, which reads as %q", s, wall, again)
		}
		Zone(s)
	})
}

func TestISO(t *testing.T) {
	for in, want := range map[string][2]string{
		"2026-03-12T14:20:11+0700":      {"2026-03-12T14:20:11", "+07:00"},
		"2023-12-21T08:02:45.019+03:00": {"2023-12-21T08:02:45", "+03:00"},
		"2026-04-18T02:17:54.178824Z":   {"2026-04-18T02:17:54", "+00:00"},
		"2026-04-29T13:12:42":           {"2026-04-29T13:12:42", ""},
		"2026-04-29":                    {"2026-04-29", ""},
		"2026-01-08T11:14-05:00":        {"2026-01-08T11:14", "-05:00"},
		"2026-13-08T11:14-05:00":        {"", ""},
		"":                              {"", ""},
	} {
		if wall, zone := ISO(in); wall != want[0] || zone != want[1] {
			t.Errorf("ISO(%q) = %q, %q", in, wall, zone)
		}
	}
}

func TestDayFirst(t *testing.T) {
	for in, want := range map[string]string{
		"27/04/2026 23:03:58": "2026-04-27T23:03:58", "29.04.2026": "2026-04-29", "29-04-2026 08:01": "2026-04-29T08:01",
		"2026-04-29": "", "31/02/2026": "", "29/04.2026": "", "1/2/26": "",
	} {
		if got, _ := DayFirst(in); got != want {
			t.Errorf("DayFirst(%q) = %q", in, got)
		}
	}
}

func TestEurope(t *testing.T) {
	for in, want := range map[string]string{
		"2026-03-29T01:59": "+01:00 true", "2026-03-29T02:30": "+02:00 false", "2026-03-29T03:00": "+02:00 true",
		"2026-10-25T01:59:59": "+02:00 true", "2026-10-25T02:30": "+01:00 false", "2026-10-25T03:00": "+01:00 true",
		"2026-07-01T12:00": "+02:00 true", "2026-01-01T00:00": "+01:00 true", "2026-07-01": " false", "": " false",
	} {
		zone, sure := Europe(in, 1)
		if got := zone + map[bool]string{true: " true", false: " false"}[sure]; got != want {
			t.Errorf("Europe(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestWallDayFirst(t *testing.T) {
	for s, want := range map[string]string{"12.03.2026": "2026-03-12", "12.03.2026 9:05": "2026-03-12T09:05", "31.02.2026": "", "2026-03-12 --:--": "2026-03-12", "12.03.2026 --:--": "2026-03-12", "2026-03-12 ": "2026-03-12", "2026-03-12 -": "2026-03-12", "12.13.2026": "", "12.03.2026,": "", "2026-03-12T": "", "12.03/2026": ""} {
		if got, _ := Wall(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

func TestLooseZonesAndInstants(t *testing.T) {
	for s, want := range map[string]string{"gmt+2": "+02:00", "GMT +05:30": "+05:30", "utc-3": "-03:00", "z": "+00:00", "CET": "", "+15": "", "GMT+": ""} {
		if got, _ := Zone(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
	if ms, s := Epoch(1770362717000, 0), Epoch(1770362717, 0); ms != s || ms != "2026-02-06T07:25:17" {
		t.Errorf("%q in ms, %q in seconds", ms, s)
	}
}
