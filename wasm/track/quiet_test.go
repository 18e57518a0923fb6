package track

import (
	"testing"

	"posthorn/wasm/wire"
)

// TestQuiet has quiet hours, an offset from UTC in minutes, and minutes of the
// day by UTC: whether it is quiet, and for how many minutes still.
func TestQuiet(t *testing.T) {
	const night, noon = 22 * 60, 12 * 60
	for _, c := range []struct {
		from, to, offset, at int
		want                 bool
		left                 int64
	}{
		{night, 7 * 60, 0, night - 1, false, 0},
		{night, 7 * 60, 0, night, true, 9 * 60},
		{night, 7 * 60, 0, 0, true, 7 * 60},
		{night, 7 * 60, 0, 7*60 - 1, true, 1},
		{night, 7 * 60, 0, 7 * 60, false, 0},
		{noon, noon + 60, 0, noon - 1, false, 0},
		{noon, noon + 60, 0, noon, true, 60},
		{noon, noon + 60, 0, noon + 59, true, 1},
		{noon, noon + 60, 0, noon + 60, false, 0},
		{noon, noon, 0, noon, false, 0},
		{night, 7 * 60, 120, 20 * 60, true, 9 * 60},
		{night, 7 * 60, 120, 20*60 - 1, false, 0},
		{night, 7 * 60, -120, 0, true, 9 * 60},
		{night, 7 * 60, -120, 9 * 60, false, 0},
	} {
		set := wire.Settings{QuietFrom: c.from, QuietTo: c.to, Offset: c.offset}
		now := int64(20000*day) + int64(c.at)*minute + 31*second
		if got := quiet(set, now); got != c.want {
			t.Errorf("%d to %d, offset %d, at %d: quiet %v", c.from, c.to, c.offset, c.at, got)
		}
		if end := now/minute*minute + c.left*minute; c.want && quietEnds(set, now) != end {
			t.Errorf("%d to %d, offset %d, at %d: ends %d minutes later, wanted %d", c.from, c.to, c.offset, c.at, (quietEnds(set, now)-now/minute*minute)/minute, c.left)
		}
	}
}
