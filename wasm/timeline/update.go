package timeline

import (
	"slices"
	"strconv"

	"posthorn/carriers"
)

// maxEvents is how many events a feed keeps; a carrier that tells more loses
// its oldest.
const maxEvents = 1000

// Add puts what carriers told into the feeds of a parcel: each into the feed of
// the same carrier and number where there is one, else as a new feed at the
// end. feeds is not changed.
func Add(feeds []carriers.Feed, told ...carriers.Feed) []carriers.Feed {
	feeds = slices.Clone(feeds)
	for _, t := range told {
		i := slices.IndexFunc(feeds, func(f carriers.Feed) bool { return f.Carrier == t.Carrier && f.Number == t.Number })
		if i < 0 {
			feeds = append(feeds, Update(carriers.Feed{}, t))
		} else {
			feeds[i] = Update(feeds[i], t)
		}
	}
	return feeds
}

// Update is what is known after a carrier has answered again: everything the
// new answer tells, in its words and its order, and everything the old feed
// knew that the new answer leaves out, because the list was shortened, came
// back empty after an error, or is purged by age. Lines that are repeated word
// for word are kept once.
//
// An event of the new answer that is the same scan as an old one keeps the old
// one's Key, and whatever the new answer leaves blank (place, code, zone,
// seconds). Which is the same is decided from the strongest evidence down: the
// line is unchanged; time and code; time and words; time and meaning; the
// minute alone, where nothing speaks against it. Nothing but a like time makes
// two lines one, with three exceptions: a line without a time that gets one, a
// clock that is told in another zone for the same instant, and a clock that is
// put right while the line stays in its place with its words.
//
// One case cannot be told apart: a carrier without codes that changes its
// language and in the same answer drops one scan of a minute and adds another
// seems to have worded the first anew.
//
// Neither feed is changed. Update(f, f) tells what f tells.
func Update(old, new carriers.Feed) carriers.Feed {
	out := carriers.Feed{Carrier: new.Carrier, Number: new.Number, Told: max(old.Told, new.Told)}
	if out.Carrier == "" {
		out.Carrier = old.Carrier
	}
	if out.Number == "" {
		out.Number = old.Number
	}
	before, after := newTelling(old.Events), newTelling(new.Events)
	way := after.direction()
	if way == 0 {
		way = before.direction()
	} else if w := before.direction(); w != 0 && w != way {
		before.reverse()
	}
	match := pair(before, after)
	correct(before, after, match, way)

	// Old events that are told no more follow the neighbour that they followed.
	at := make([]int, len(before.events)) // position in after, or -1
	for i := range at {
		at[i] = -1
	}
	for n, o := range match {
		if o >= 0 {
			after.events[n] = combine(before.events[o], after.events[n], before.moments[o], after.moments[n])
			at[o] = n
		}
	}
	kept := make([][]carriers.Event, len(after.events)+1) // [i]: before after.events[i]
	slot := -1
	for o, n := range at {
		if n >= 0 {
			slot = n + 1
			continue
		}
		s := slot
		if s < 0 {
			s = firstMatched(at[o:])
		}
		if s < 0 { // nothing in common: the old ones are the older ones
			s = len(after.events)
			if way > 0 {
				s = 0
			}
		}
		kept[s] = append(kept[s], before.events[o])
	}
	for i := range kept {
		out.Events = append(out.Events, kept[i]...)
		if i < len(after.events) {
			out.Events = append(out.Events, after.events[i])
		}
	}
	if n := len(out.Events); n > maxEvents {
		if way > 0 {
			out.Events = out.Events[n-maxEvents:]
		} else {
			out.Events = out.Events[:maxEvents]
		}
	}
	giveKeys(out)
	return out
}

// firstMatched is the first position in a list of positions, or -1.
func firstMatched(at []int) int {
	for _, n := range at {
		if n >= 0 {
			return n
		}
	}
	return -1
}

// telling is a list of events with their times read.
type telling struct {
	events  []carriers.Event
	moments []moment
}

// line is what makes one line of a feed differ from another.
type line struct{ time, code, text, place string }

func lineOf(e *carriers.Event) line { return line{e.Time, e.Code, e.Text, e.Place} }

// newTelling copies a list without the lines that are repeated in it.
func newTelling(events []carriers.Event) telling {
	t := telling{
		events:  make([]carriers.Event, 0, len(events)),
		moments: make([]moment, 0, len(events)),
	}
	seen := make(map[line]int, len(events))
	for i := range events {
		e := events[i]
		if at, ok := seen[lineOf(&e)]; ok {
			first := &t.events[at]
			if first.Key == "" {
				first.Key = e.Key
			}
			if first.Zone == "" && e.Zone != "" {
				first.Zone, first.ZoneSure = e.Zone, e.ZoneSure
				t.moments[at] = readMoment(*first)
			}
			continue
		}
		seen[lineOf(&e)] = len(t.events)
		t.events = append(t.events, e)
		t.moments = append(t.moments, readMoment(e))
	}
	return t
}

func (t telling) reverse() {
	slices.Reverse(t.events)
	slices.Reverse(t.moments)
}

// direction is +1 where the oldest is told first, -1 where the newest is, and
// 0 where that cannot be seen. Clocks decide; where there are none, dates;
// where there are none, the natural course of a parcel.
func (t telling) direction() int {
	for _, least := range []precision{byMinute, byDay} {
		votes, last := 0, -1
		for i, m := range t.moments {
			if m.told < least {
				continue
			}
			if last >= 0 {
				a, b := t.moments[last].wall, m.wall
				if least == byDay {
					a, b = t.moments[last].day(), m.day()
				}
				votes += sign(b - a)
			}
			last = i
		}
		if votes != 0 {
			return sign(int64(votes))
		}
	}
	// "Pick-up" is that by the recipient as well as that from the sender, so
	// words of it are listened to where nothing else tells.
	for _, every := range []bool{false, true} {
		votes, counts := int64(0), [ranks]int64{}
		for i := range t.events {
			m := t.events[i].Meaning
			r := rank(m)
			if r == 0 || !every && m.By == carriers.ByText && m.Status() == carriers.AvailableForPickup {
				continue
			}
			for q := 1; q < ranks; q++ {
				votes += counts[q] * int64(sign(int64(r-q)))
			}
			counts[r]++
		}
		if votes != 0 {
			return sign(votes)
		}
	}
	return 0
}

func sign(n int64) int {
	switch {
	case n > 0:
		return 1
	case n < 0:
		return -1
	}
	return 0
}

// Grades of evidence that two lines of one feed's answers are one scan, the
// strongest first. 0 is none.
const (
	sameAllButPrecision = iota + 1
	sameTimeCodeText
	sameTimeCodePlace
	sameTimeCode
	sameTimeText
	sameTimeMeaningPlace
	sameTimeMeaning
	sameMinute
	sameMinuteReadAnew
	sameInstant
	nearTime
	timeToldLater
	grades
)

// mostOpen is how many changed lines of a list are compared with each other;
// only nonsense has more.
const mostOpen = 500

// pair finds for each new event the old event that is the same scan, or -1.
func pair(old, new telling) []int {
	match := make([]int, len(new.events))
	left := make(map[line]int, len(old.events)) // line → index+1
	for o := range old.events {
		left[lineOf(&old.events[o])] = o + 1
	}
	taken := make([]bool, len(old.events))
	var open []int
	for n := range new.events {
		match[n] = left[lineOf(&new.events[n])] - 1
		if match[n] >= 0 {
			taken[match[n]] = true
		} else {
			open = append(open, n)
		}
	}
	type couple struct{ o, n int }
	var found [grades][]couple
	open = open[:min(len(open), mostOpen)]
	compared := 0
	for o := range old.events {
		if taken[o] {
			continue
		}
		if compared++; compared > mostOpen {
			break
		}
		for _, n := range open {
			if g := grade(&old.events[o], &new.events[n], old.moments[o], new.moments[n]); g != 0 {
				found[g] = append(found[g], couple{o, n})
			}
		}
	}
	for _, couples := range found {
		for _, c := range couples {
			if !taken[c.o] && match[c.n] < 0 {
				taken[c.o], match[c.n] = true, c.o
			}
		}
	}
	return match
}

// correct adds to the pairs the lines whose clock was put right: the words and
// the place in the list are the same, the old time is told no more, and the
// new one differs by minutes, by what zones differ, by the year, or in that day and month change places. A list of
// which the clocks of all lines move at once is put right, too.
func correct(old, new telling, match []int, way int) {
	// Lines are counted from the oldest, since lists grow at the other end.
	olds, news := len(old.events), len(new.events)
	paired := make([]int, olds) // old line → new line, or -1
	for i := range paired {
		paired[i] = -1
	}
	for n, o := range match {
		if o >= 0 {
			paired[turned(o, olds, way)] = turned(n, news, way)
		}
	}
	moved := func(i, j int) int64 {
		if i >= olds || j >= news || paired[i] >= 0 || match[turned(j, news, way)] >= 0 {
			return 0
		}
		o, n := turned(i, olds, way), turned(j, news, way)
		return shift(&old.events[o], &new.events[n], old.moments[o], new.moments[n])
	}
	for j := range news {
		i := 0
		if j > 0 {
			o := match[turned(j-1, news, way)]
			if o < 0 {
				continue
			}
			i = turned(o, olds, way) + 1
		}
		by := moved(i, j)
		if by == 0 {
			continue
		}
		above := i+1 < olds && paired[i+1] >= 0
		next := above && paired[i+1] == j+1
		last := !above && (j+1 == news || match[turned(j+1, news, way)] < 0)
		if next || last && (j > 0 || max(by, -by) <= abroad && moved(i+1, j+1) == by) {
			paired[i], match[turned(j, news, way)] = j, turned(i, olds, way)
		}
	}
}

// turned turns a place counted from the oldest of n lines into one counted as
// the list is told, and back.
func turned(i, n, way int) int {
	if way > 0 {
		return i
	}
	return n - 1 - i
}

// shift is by how many seconds a line's clock was put right; 0 where it was
// not, or is that of another scan.
func shift(a, b *carriers.Event, s, t moment) int64 {
	if a.Code != b.Code || a.Text != b.Text || a.Code+a.Text == "" || a.Place != b.Place && a.Place != "" && b.Place != "" ||
		s.told < byMinute || t.told < byMinute {
		return 0
	}
	by := t.wall - s.wall
	far := max(by, -by)
	if far <= 15*60 || far <= abroad && by%1800 == 0 || a.Time[:4] != b.Time[:4] && a.Time[4:] == b.Time[4:] ||
		a.Time[5:7] == b.Time[8:10] && a.Time[8:10] == b.Time[5:7] && a.Time[:5] == b.Time[:5] && a.Time[10:] == b.Time[10:] {
		return by
	}
	return 0
}

// grade weighs the evidence that an event that a carrier tells now is one that
// it told before.
func grade(a, b *carriers.Event, s, t moment) int {
	code := a.Code != "" && a.Code == b.Code
	otherCode := a.Code != "" && b.Code != "" && !code
	text := a.Text == b.Text
	place := a.Place == b.Place
	am, bm := a.Meaning.Sure().Substatus, b.Meaning.Sure().Substatus
	meaning := am != "" && am == bm
	otherMeaning := am != "" && bm != "" && !meaning

	if s.told == untimed != (t.told == untimed) {
		if text && a.Text != "" && !otherCode {
			return timeToldLater
		}
		return 0
	}
	if s.told < byMinute || t.told < byMinute {
		// A date, or no time at all, is weak: many scans share it.
		if s.told != untimed && s.day() != t.day() || s.told == untimed && a.Time != b.Time && !text {
			return 0
		}
		spoken := a.Language != "" && a.Language == b.Language // so words do not change by themselves
		switch {
		case text && !otherCode && a.Text != "":
			return sameTimeCodeText
		case code && place && a.Place != "":
			return sameTimeCodePlace
		case code && !spoken:
			return sameTimeCode
		case !otherCode && meaning && place && a.Place != "":
			return sameTimeMeaningPlace
		case !otherCode && meaning && a.Language != b.Language && a.Language != "" && b.Language != "":
			return sameTimeMeaning
		}
		return 0
	}
	if s.minute() == t.minute() {
		if s.told == bySecond && t.told == bySecond && s.wall != t.wall {
			if !otherCode && (code && !otherMeaning || text && a.Text != "") {
				return nearTime
			}
			return 0
		}
		switch {
		case a.Code == b.Code && text && place:
			return sameAllButPrecision
		case a.Code == b.Code && text:
			return sameTimeCodeText
		case code && place:
			return sameTimeCodePlace
		case code:
			return sameTimeCode
		case text && a.Text != "":
			return sameTimeText
		case otherCode:
			return 0
		case meaning && (place || a.Place == "" || b.Place == ""):
			return sameTimeMeaningPlace
		case meaning:
			return sameTimeMeaning
		case !otherMeaning:
			return sameMinute
		case a.Language != "" && b.Language != "" && a.Language != b.Language,
			a.Meaning.Status() == b.Meaning.Status() && (a.Language == "" || b.Language == ""):
			// Other words are perhaps read otherwise: "In transit" in one
			// language is "Arrived" in the next.
			return sameMinuteReadAnew
		}
		return 0
	}
	if s.zoned && t.zoned && s.instant()/60 == t.instant()/60 && (code || text && a.Text != "") {
		return sameInstant
	}
	return 0
}

// combine is the new telling of a scan, with what only the old telling knew.
func combine(old, new carriers.Event, s, t moment) carriers.Event {
	e := new
	e.Key = old.Key
	switch {
	case t.told < s.told:
		e.Time, e.Zone, e.ZoneSure = old.Time, old.Zone, old.ZoneSure
	case new.Zone == "" && s.wall/60 == t.wall/60:
		e.Zone, e.ZoneSure = old.Zone, old.ZoneSure
	}
	if e.Code == "" {
		e.Code = old.Code
	}
	if e.Text == "" {
		e.Text, e.Language = old.Text, old.Language
	}
	if e.Place == "" {
		e.Place = old.Place
	}
	if e.Meaning.Substatus == "" || e.Meaning.Unsure && e.Text != old.Text && old.Meaning.Sure().Substatus != "" {
		e.Meaning = old.Meaning
	}
	return e
}

// giveKeys names the events that have no key yet: a sum of carrier and number,
// the time to the minute, and the code ("1ow29cx 2602061525 GTMS_SIGNED"), or
// what was understood where there is no code, or a sum of the words where
// nothing was; numbered where that is not unique in the feed.
func giveKeys(f carriers.Feed) {
	used := make(map[string]bool, len(f.Events))
	for i := range f.Events {
		if k := f.Events[i].Key; k != "" {
			used[k] = true
		}
	}
	var buf [96]byte
	feed := sum(f.Carrier, f.Number)
	for i := range f.Events {
		e := &f.Events[i]
		if e.Key != "" {
			continue
		}
		b := strconv.AppendUint(buf[:0], uint64(feed), 36)
		b = append(b, ' ')
		if m := readMoment(*e); m.told != untimed {
			for _, c := range []byte(e.Time[2:10]) {
				if c != '-' {
					b = append(b, c)
				}
			}
			if m.told > byDay {
				clock := m.wall % 86400 / 60
				b = append(b, byte('0'+clock/600), byte('0'+clock/60%10), byte('0'+clock%60/10), byte('0'+clock%10))
			}
		} else {
			b = append(b, '-')
		}
		b = append(b, ' ')
		switch {
		case e.Code != "" && len(e.Code) <= 40:
			b = append(b, e.Code...)
		case e.Meaning.Sure().Substatus != "":
			b = append(b, e.Meaning.Substatus...)
		default:
			b = strconv.AppendUint(b, uint64(sum(e.Code, e.Text)), 36)
		}
		n := len(b)
		for k := 2; used[string(b)]; k++ {
			b = strconv.AppendInt(append(b[:n], '#'), int64(k), 10)
		}
		e.Key = string(b)
		used[e.Key] = true
	}
}

// sum is the FNV-1a hash of two strings.
func sum(a, b string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(a); i++ {
		h = (h ^ uint32(a[i])) * 16777619
	}
	h *= 16777619 // the zero byte between them
	for i := 0; i < len(b); i++ {
		h = (h ^ uint32(b[i])) * 16777619
	}
	return h
}
