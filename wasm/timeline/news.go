package timeline

import "slices"

// maxTold is how many keys a list of what the user was told may hold.
const maxTold = 2000

// New picks the entries that the user has not been told of, in the order of the
// timeline. told is a list of keys as made by [Mark] and [Keep]. An entry is known by any
// of its keys, so it is not new when a second carrier begins to tell it, under
// another number or in another language. Notices ("SMS sent") are among the new
// entries, marked by Event.Meaning.Notice: whoever counts or announces news
// leaves them out with [Movements].
func New(entries []Entry, told []string) []Entry {
	known := set(told)
	var news []Entry
	for _, e := range entries {
		if !knows(known, e) {
			news = append(news, e)
		}
	}
	return news
}

// Movements are the entries that are more than notices, or call something off.
func Movements(entries []Entry) []Entry {
	var moved []Entry
	for _, e := range entries {
		if !e.Event.Meaning.Notice || e.Event.Meaning.Reason == "cancelled" {
			moved = append(moved, e)
		}
	}
	return moved
}

// Mark is the list of what the user was told after having been told the whole
// timeline: on opening the parcel, or when a parcel has just been imported,
// whose past is not news.
func Mark(told []string, entries []Entry) []string {
	return mark(told, entries, func(map[string]bool, Entry) bool { return true })
}

// Keep is the list of what the user was told, brought up to a new merge:
// entries that are known by one key become known by all. Nothing new becomes
// known. Call it after every [Merge], so that nothing hangs on a single key.
func Keep(told []string, entries []Entry) []string { return mark(told, entries, knows) }

// mark adds the keys of the entries that which picks. A list that would grow
// beyond its limit first gives up the keys of which the timeline knows no more,
// then all but one key of each entry.
func mark(told []string, entries []Entry, which func(map[string]bool, Entry) bool) []string {
	known := set(told)
	list := slices.Clone(told)
	var first, current []string
	for i := len(entries) - 1; i >= 0; i-- { // oldest first
		e := entries[i]
		if !which(known, e) {
			continue
		}
		first = append(first, e.Key)
		current = append(append(current, e.Key), e.Aka...)
	}
	for _, k := range current {
		if !known[k] {
			known[k] = true
			list = append(list, k)
		}
	}
	if len(list) > maxTold {
		if list = current; len(list) > maxTold {
			list = first
		}
	}
	return list
}

// Knows tells whether a list of keys has one of the entry's.
func Knows(keys []string, e Entry) bool {
	for _, k := range keys {
		if k == e.Key || slices.Contains(e.Aka, k) {
			return true
		}
	}
	return false
}

func set(keys []string) map[string]bool {
	known := make(map[string]bool, len(keys))
	for _, k := range keys {
		known[k] = true
	}
	return known
}

func knows(known map[string]bool, e Entry) bool {
	if known[e.Key] {
		return true
	}
	for _, k := range e.Aka {
		if known[k] {
			return true
		}
	}
	return false
}
