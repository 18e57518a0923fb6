//go:build !wasip1

package main

import (
	"strings"
	"testing"
	"time"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/wasm/core"
	"posthorn/wasm/timeline"
)

// tellings reads feeds: "=== carrier number", then lines "time | code | words | place".
func tellings(t *testing.T, text string) []carriers.Feed {
	t.Helper()
	var feeds []toldFeed
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		line = strings.TrimSpace(line)
		if head, ok := strings.CutPrefix(line, "=== "); ok {
			carrier, number, _ := strings.Cut(head, " ")
			feeds = append(feeds, toldFeed{Carrier: carrier, Number: number})
			continue
		}
		f := strings.Split(line+" | | | ", "|")
		for i := range f {
			f[i] = strings.TrimSpace(f[i])
		}
		at := &feeds[len(feeds)-1]
		at.Events = append(at.Events, toldEvent{Time: f[0], Code: f[1], Text: f[2], Place: f[3]})
	}
	return readFeeds(feeds)
}

// TestMistold holds what trackers are known to get wrong about whole
// histories: a late scan that takes a delivery back, a return that is hidden,
// clocks of several countries, lists in any direction. What they misread of one
// event is in TestMisread.
func TestMistold(t *testing.T) {
	for _, c := range []struct{ name, feeds, want string }{
		{"a summary of the list that contradicts it", "=== cainiao LP1\n2026-02-06T15:25:17 | GTMS_SIGNED | Delivered\n2026-02-05T10:00:00 | CC_IM_SUCCESS | Import clearance complete", "Delivered_Other"},
		{"a scan that comes late", "=== gls N1\n2026-02-06T15:25 | | Das Paket wurde zugestellt.\n2026-02-06T16:02 | | Das Paket hat das Paketzentrum verlassen.", "Delivered_Other"},
		{"paperwork after the delivery", "=== rincos N1\n2026-02-08T09:00 | | Proof of delivery uploaded\n2026-02-06T15:25 | | Delivered", "Delivered_Other"},
		{"a return after the delivery is shown", "=== belpost N1\n2026-02-06T15:25 | | Вручено адресату\n2026-02-09T10:00 | | Возврат отправителю", "Exception_Returning"},
		{"a delivery that is taken back", "=== dpd N1\n2026-02-06T10:00 | | Delivered by driver to Pickup parcelshop\n2026-02-08T09:00 | | Out for delivery\n2026-02-08T17:11 | | Delivery attempt failed", "DeliveryFailure_Other"},
		{"a number that is used again", "=== dpd N1\n2025-09-06T10:00 | | Delivered\n2026-02-08T09:00 | | Picked up\n2026-02-08T17:11 | | Arrived at sorting center", "InTransit_Other"},
		{"delivered before its scans by local clocks", "=== landmark N1\n2026-02-06T04:23 | | Delivered | LOS ANGELES, US\n2026-02-06T07:56 | | Out for delivery | LOS ANGELES, US\n2026-02-05T22:10 | | Arrived at sort facility | TORONTO, CA", "Delivered_Other"},
		{"line-haul told after the import is cleared", "=== cainiao AE1\n2026-02-08T10:00:00 | LH_ARRIVE | Arrived at destination country\n2026-02-07T10:00:00 | CC_IM_SUCCESS | Import clearance success\n2026-02-06T10:00:00 | LH_DEPART | Leaving from departure country", "InTransit_Arrival"},
		{"dates without a clock", "=== lotte N1\n2026-02-06 | | 배달완료\n2026-02-06 | | 배달출발\n2026-02-05 | | 집하", "Delivered_Other"},
		{"no times at all", "=== israel-post N1\n| | Delivered\n| | Out for delivery\n| | Accepted", "Delivered_Other"},
		{"oldest first", "=== zto N1\n2026-02-05T10:00 | | 已揽收\n2026-02-06T10:00 | | 派送中\n2026-02-06T15:00 | | 已签收", "Delivered_Other"},
		{"no order", "=== lbc N1\n2026-02-06T10:00 | | Out for delivery\n2026-02-06T15:00 | | Delivered\n2026-02-05T10:00 | | Picked up", "Delivered_Other"},
		{"two in one minute, as told", "=== dpd N1\n2026-02-06T10:00 | | Out for delivery\n2026-02-06T10:00 | | Arrived at delivery depot\n2026-02-05T10:00 | | Picked up", "OutForDelivery_Other"},
		{"a notice after the movement", "=== dpd N1\n2026-02-06T11:00 | | Delivery date of shipment changed\n2026-02-06T10:00 | | Ready for collection at the ParcelShop", "AvailableForPickup_Other"},
	} {
		got := timeline.Stand(timeline.Merge(tellings(t, c.feeds)), timeline.Info{Asked: true, Found: true}, time.Date(2026, 2, 10, 0, 0, 0, 0, time.UTC).UnixMilli())
		if string(got.Words.Substatus) != c.want {
			t.Errorf("%s: %s, want %s", c.name, got.Words.Substatus, c.want)
		}
	}

	// Services that end at the hand-over are seen for the last time, not for
	// ever on their way.
	s := timeline.Stand(timeline.Merge(tellings(t, "=== cainiao UV000000015CN\n2026-02-01T10:00 | LH_ARRIVE | Arrived at destination country")),
		timeline.Info{Asked: true, Found: true, Post: true, Number: "UV000000015CN"}, time.Date(2026, 2, 20, 0, 0, 0, 0, time.UTC).UnixMilli())
	if !s.LastSeen {
		t.Error("an economy parcel goes on for ever")
	}
	// Five in the afternoon is not five in the morning.
	if wall, _ := clock.Wall("2026-02-06 5:11:26 PM"); wall != "2026-02-06T17:11:26" {
		t.Errorf("the afternoon is lost: %s", wall)
	}
	// The wall clock that a carrier tells is its own, whatever zone it claims.
	for _, zone := range []string{"GMT-3", "GMT+8", "GMT+2"} {
		body := `{"module":[{"mailNo":"LP00000000000001","status":"CLEAR_CUSTOMS","detailList":[{"time":1770362717000,"timeStr":"2026-02-06 15:25:17","desc":"Parcel delivered","timeZone":"` + zone + `","actionCode":"GTMS_SIGNED"}]}],"success":true}`
		e := cainiaoEvent(t, body)
		if e.Time != "2026-02-06T15:25:17" || e.ZoneSure || core.Reader.Read("cainiao", e).Status() != carriers.Delivered {
			t.Errorf("%s: %+v", zone, e)
		}
	}
}

func cainiaoEvent(t *testing.T, body string) carriers.Event {
	t.Helper()
	for _, c := range core.Asked() {
		if c.ID != "cainiao" {
			continue
		}
		a, err := c.Interfaces[0].Read(carriers.Ask{Numbers: []string{"LP00000000000001"}, Language: "en"},
			carriers.Response{Status: 200, ContentType: "application/json", Body: []byte(body)})
		if err != nil || len(a.Parcels) != 1 || len(a.Parcels[0].Events) != 1 {
			t.Fatal(a, err)
		}
		return a.Parcels[0].Events[0]
	}
	t.Fatal("no Cainiao")
	return carriers.Event{}
}

// TestToldAgain holds what trackers are known to tell twice: a list before and
// one after, and the words that are new.
func TestToldAgain(t *testing.T) {
	const list = "2026-02-06T10:00 | | Out for delivery | Narva\n2026-02-05T10:00 | | Arrived at sorting center | Tallinn"
	for _, c := range []struct{ name, before, after, want string }{
		{"nothing changed", "=== dpd N1\n" + list, "=== dpd N1\n" + list, ""},
		{"the whole list twice", "=== dpd N1\n" + list, "=== dpd N1\n" + list + "\n" + list, ""},
		{"the list is empty", "=== dpd N1\n" + list, "=== dpd N1", ""},
		{"old ones are purged, one is new", "=== dpd N1\n" + list, "=== dpd N1\n2026-02-06T15:00 | | Delivered | Narva\n2026-02-06T10:00 | | Out for delivery | Narva", "Delivered"},
		{"they come back after that", "=== dpd N1\n2026-02-06T10:00 | | Out for delivery | Narva", "=== dpd N1\n2026-02-06T10:00 | | Out for delivery | Narva", ""},
		{"the wording changed", "=== dpd N1\n2026-02-06T15:00 | | Delivered, unverified", "=== dpd N1\n2026-02-06T15:00 | | Delivered, verified", ""},
		{"the place is filled in", "=== ups N1\n2026-02-06T15:00 | D | Delivered", "=== ups N1\n2026-02-06T15:00 | D | Delivered | Narva", ""},
		{"seconds are told", "=== dpd N1\n2026-02-06T15:00 | | Delivered", "=== dpd N1\n2026-02-06T15:00:41 | | Delivered", ""},
		{"a clock in another zone", "=== india-post N1\n2026-02-06T15:00+05:30 | | Item delivered", "=== india-post N1\n2026-02-06T09:30+00:00 | | Item delivered", ""},
		{"another language, with codes", "=== cainiao LP1\n2026-02-06T15:00:00 | GTMS_DO_DEPART | Out for delivery", "=== cainiao LP1\n2026-02-06T15:00:00 | GTMS_DO_DEPART | В пути к получателю", ""},
		{"another language, without", "=== dpd N1\n2026-02-06T15:00 | | Out for delivery", "=== dpd N1\n2026-02-06T15:00 | | In Zustellung", ""},
		{"a second in the same minute", "=== dpd N1\n2026-02-06T15:00 | | Arrived at delivery depot", "=== dpd N1\n2026-02-06T15:00 | | Out for delivery\n2026-02-06T15:00 | | Arrived at delivery depot", "Out for delivery"},
		{"a second carrier, another language", "=== china-post R1\n2026-02-06T13:07 | | 已妥投", "=== china-post R1\n2026-02-06T13:07 | | 已妥投\n=== usps R1\n2026-02-06T13:07 | | Delivered", ""},
		{"a second carrier, five seconds later", "=== yanwen R1\n2026-02-06T13:07:10 | | Delivered", "=== yanwen R1\n2026-02-06T13:07:10 | | Delivered\n=== usps R1\n2026-02-06T13:07:15 | | Delivered", ""},
		{"the number of the hand-over tells the same", "=== cainiao LP1\n2026-02-06T15:00:00 | GTMS_DO_DEPART | Out for delivery", "=== cainiao LP1\n2026-02-06T15:00:00 | GTMS_DO_DEPART | Out for delivery\n=== cainiao RC1\n2026-02-06T15:00:00 | GTMS_DO_DEPART | Out for delivery", ""},
		{"nothing but a notice", "=== dpd N1\n" + list, "=== dpd N1\n2026-02-06T11:00 | | Delivery date of shipment changed\n" + list, ""},
		{"the first time is no news", "=== dpd N1\n" + list, "=== dpd N1\n" + list, ""},
	} {
		feeds := timeline.Add(nil, tellings(t, c.before)...)
		known := timeline.Mark(nil, timeline.Merge(feeds))
		feeds = timeline.Add(feeds, tellings(t, c.after)...)
		entries := timeline.Merge(feeds)
		var news []string
		for _, e := range timeline.Movements(timeline.New(entries, timeline.Keep(known, entries))) {
			news = append(news, e.Event.Text)
		}
		if got := strings.Join(news, ", "); got != c.want {
			t.Errorf("%s: news is %q, want %q", c.name, got, c.want)
		}
	}
}
