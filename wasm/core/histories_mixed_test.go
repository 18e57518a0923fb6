package core

import (
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"posthorn/carriers"
	"posthorn/wasm/timeline"
)

// TestHistoriesMixed tells every history whose lines have clocks again: its
// lines and feeds in another order, and everything twice. Neither may change
// how the parcel stands or how many scans there are.
func TestHistoriesMixed(t *testing.T) {
	files, _ := filepath.Glob("testdata/histories*.txt")
	random := rand.New(rand.NewPCG(7, 11))
	count, steps := 0, 0
	for _, file := range files {
		for _, h := range readHistories(t, file) {
			if len(h.polls) > 1 || !h.clocked() {
				continue
			}
			count++
			told := h.polls[0]
			want := timeline.Merge(told)
			now := h.time(t, want)
			standing := timeline.Stand(want, h.info, now)
			for range 8 {
				mixed := make([]carriers.Feed, 0, len(told))
				for _, f := range told {
					f.Events = slices.Clone(f.Events)
					random.Shuffle(len(f.Events), func(i, j int) { f.Events[i], f.Events[j] = f.Events[j], f.Events[i] })
					mixed = append(mixed, f)
				}
				random.Shuffle(len(mixed), func(i, j int) { mixed[i], mixed[j] = mixed[j], mixed[i] })
				got := timeline.Merge(mixed)
				if s := timeline.Stand(got, h.info, now); s.Words != standing.Words || len(got) != len(want) {
					t.Errorf("%s: %s: mixed, %s of %d became %s of %d", filepath.Base(file), h.name,
						standing.Words.Substatus, len(want), s.Words.Substatus, len(got))
					break
				}
			}
			double := make([]carriers.Feed, 0, 2*len(told))
			for _, f := range told {
				f.Events = append(slices.Clone(f.Events), f.Events...)
				double = append(double, f, f)
			}
			if got := timeline.Merge(double); len(got) != len(want) {
				t.Errorf("%s: %s: told twice, %d became %d", filepath.Base(file), h.name, len(want), len(got))
			}
			for _, f := range told {
				if n := oneByOne(f, random); n != "" {
					t.Errorf("%s: %s: %s", filepath.Base(file), h.name, n)
				}
				steps += len(f.Events)
			}
		}
	}
	t.Logf("%d histories, %d steps", count, steps)
}

// oneByOne tells a feed line by line, the oldest first, each answer in another
// order: every line has to be news once.
func oneByOne(f carriers.Feed, random *rand.Rand) string {
	lines := slices.Clone(f.Events)
	slices.SortStableFunc(lines, func(a, b carriers.Event) int {
		x, _ := timeline.Instant(a)
		y, _ := timeline.Instant(b)
		return int(min(max(x-y, -1), 1))
	})
	var known []carriers.Feed
	var told []string
	for n := range lines {
		answer := f
		answer.Events = slices.Clone(lines[:n+1])
		random.Shuffle(n+1, func(i, j int) { answer.Events[i], answer.Events[j] = answer.Events[j], answer.Events[i] })
		known = timeline.Add(known, answer)
		entries := timeline.Merge(known)
		told = timeline.Keep(told, entries)
		if got := len(timeline.New(entries, told)); got != 1 {
			return "line " + strconv.Itoa(n+1) + " made " + strconv.Itoa(got) + " new"
		}
		told = timeline.Mark(told, entries)
	}
	return ""
}

// clocked tells whether every line has a clock, and none is told twice.
func (h *history) clocked() bool {
	for _, f := range h.polls[0] {
		seen := map[[4]string]bool{}
		for _, e := range f.Events {
			line := [4]string{e.Time, e.Code, e.Text, e.Place}
			if len(e.Time) < len("2006-01-02T15:04") || seen[line] {
				return false
			}
			seen[line] = true
		}
	}
	return true
}
