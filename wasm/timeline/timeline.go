// Package timeline makes one history of what the carriers of a parcel told,
// says how the parcel stands, and what of it the user has not been told.
//
// A parcel from China is told by Cainiao and, after the hand-over, by the post
// of its destination, which scans it in its own language, to the second:
//
//	cainiao  2026-02-06 15:25     GTMS_SIGNED  "Delivered"
//	omniva   2026-02-06T15:25:17               "Saadetis kätte toimetatud"
//
// That is one scan. It becomes one [Entry] with two tellers and two keys:
//
//	Key  "17gd4qk 2602061525 GTMS_SIGNED"
//	Aka  "f2a81w 2602061525 Delivered_Other"
//
// # From answer to news
//
// The state machine goes this way with every answer of a carrier, whose events
// package status has given a meaning:
//
//	feeds = Add(feeds, answer)      // loses nothing that was known
//	entries := Merge(feeds)         // one history
//	told = Keep(told, entries)      // what is known under one key is known under all
//	news := Movements(New(entries, told))
//	standing := Stand(entries, info, now)
//
// and, when the user has looked or the parcel was just imported,
//
//	told = Mark(told, entries)
//
// # Identity
//
// A key is given once, by [Update], when a feed first tells an event, and is
// stored with it. When the carrier tells the event again, in other words, in
// another language, more or less precisely, with the place filled in, Update
// recognises it and carries the key along. So no key is ever computed twice
// for a scan, and a rule that changes in a later version changes no old key.
// What several feeds tell as one scan has the keys of all of them and is known
// by any.
//
// # Order
//
// A feed's own order stands where clocks do not decide: scans of one minute,
// events without a time, events with a date only. Whether a feed tells its
// newest first is seen from its clocks or, without any, from the course of
// things. Between two carriers only sure zones are reckoned with; otherwise
// clocks are compared as they hang on the wall, and where zones may explain
// the difference the origin's scans go before the destination's. A feed
// without any time goes first, but what it tells of the recipient's country
// after what the others tell of the way there.
package timeline
