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
