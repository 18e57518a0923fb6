package relay

import (
	"github.com/tinylib/msgp/msgp"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/wasm/relay/api"
)

// How long an answer is told again before the carrier is asked anew, in ms. The
// extension itself asks every 3 to 24 hours; these are for the second user of
// a number, and for those who ask by hand.
const (
	keepNear    = 20 * minute // on the round, at the pickup point, an attempt failed
	keepMoving  = 60 * minute
	keepUnknown = 30 * minute // not known yet, or nothing scanned
	keepSilent  = 6 * hour    // moving, but nothing was said for ten days
	keepOver    = 24 * hour   // delivered
	keepSettled = 7 * day     // delivered three days ago
	keepPushed  = 24 * hour   // 17TRACK tells by itself

	keepsStored  = 30 * day // an answer that nobody asks for
	keepsNothing = 3 * day  // … that nothing is known: numbers tried out leave little behind
	follows      = 30 * day // a parcel that nobody asks for
	keepsPush    = 120 * day

	silentAfter  = 10 * day
	settledAfter = 3 * day
	givesUp      = 90 * day // silent so long: not asked about by itself
)

// How long after an answer a followed parcel is asked about by itself: as often
// as the extension asks, so that nobody is asked more for being followed.
const (
	againNear   = 3 * hour
	againMoving = 8 * hour
	againStill  = 24 * hour
)

// hold is how long an answer stays good, and after what time the carrier is to
// be asked again by itself; 0: no more.
func hold(k *Knowledge, carrier string, p *carriers.Parcel, hook bool, now int64) (keep, again int64) {
	last, meaning := newest(k, carrier, p)
	silent := now - last
	status := meaning.Status()
	switch {
	case last == 0:
		keep, again = keepUnknown, againMoving
	case status == carriers.Delivered && silent > settledAfter:
		return keepSettled, 0
	case status == carriers.Delivered:
		return keepOver, againStill
	case silent > givesUp:
		return keepSilent, 0
	case silent > silentAfter:
		keep, again = keepSilent, againStill
	case status == carriers.OutForDelivery, status == carriers.AvailableForPickup, status == carriers.DeliveryFailure:
		keep, again = keepNear, againNear
	default:
		keep, again = keepMoving, againMoving
	}
	if hook && carrier == "17track" { // it tells by itself; once a day makes up for a push that was lost
		keep, again = keepPushed, againStill
	}
	return keep, again
}

// stored is how long an answer is kept that nobody asks for.
func stored(found bool) int64 {
	if found {
		return keepsStored
	}
	return keepsNothing
}

// newest is when the latest event happened, to about half a day, and what the
// latest one means that says how the parcel stands, in whatever order they are
// told; 0 where no event has a time. To understand an event takes a hundred
// times as long as to read its time, so they are understood from the latest
// on, until one says enough: the first, as a rule.
func newest(k *Knowledge, carrier string, p *carriers.Parcel) (at int64, m carriers.Meaning) {
	times := make([]int64, len(p.Events)) // 0: it has none, or was looked at
	for i := range p.Events {
		if ms, ok := clock.Instant(p.Events[i].Time); ok && ms > 0 {
			times[i] = ms
			at = max(at, ms)
		}
	}
	for range times {
		latest := 0
		for i, ms := range times {
			if ms > times[latest] {
				latest = i
			}
		}
		if times[latest] == 0 || k.Meaning == nil {
			break
		}
		times[latest] = 0
		is := k.Meaning(carrier, p.Events[latest]).Sure()
		if is.Substatus != "" && !is.Notice {
			return at, is
		}
		if m.Substatus == "" {
			m = is // better than nothing, if nothing better comes
		}
	}
	return at, m
}

// waits is how long a failure is told again before the carrier is asked anew.
func waits(p *api.Problem) int64 {
	wait := int64(minute)
	switch p.Kind {
	case carriers.KindLayout:
		wait = 10 * minute
	case carriers.KindRefused:
		wait = day
	case carriers.KindUnauthorized:
		wait = 5 * minute
	}
	return min(max(wait, p.RetryAfter*second), day)
}

// encode writes an api.Told whose parcel is encoded already.
func encode(t *api.Told, parcel []byte) []byte {
	fields := uint32(4)
	if len(parcel) > 0 {
		fields++
	}
	if t.Problem != nil {
		fields++
	}
	b := make([]byte, 0, len(parcel)+128)
	b = msgp.AppendMapHeader(b, fields)
	b = msgp.AppendString(msgp.AppendString(b, "carrier"), t.Carrier)
	b = msgp.AppendString(msgp.AppendString(b, "number"), t.Number)
	b = msgp.AppendInt64(msgp.AppendString(b, "asked"), t.Asked)
	b = msgp.AppendInt64(msgp.AppendString(b, "next"), t.Next)
	if len(parcel) > 0 {
		b = append(msgp.AppendString(b, "parcel"), parcel...)
	}
	if t.Problem != nil {
		b, _ = t.Problem.MarshalMsg(msgp.AppendString(b, "problem")) // the codec of such a struct has no errors
	}
	return b
}
