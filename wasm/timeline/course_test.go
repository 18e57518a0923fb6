package timeline

import (
	"strings"
	"testing"
)

// TestCourse tells histories at the bounds of the rules by which Stand follows
// them, and says the sub-status and, where one is told, the stage, on 10
// February 2026.
func TestCourse(t *testing.T) {
	const early = "2026-02-05T10:00 | | delivered text | done\n"
	for _, c := range []struct{ name, feeds, want string }{
		// Lives of a number.
		{"announced by a clock of next year", "2027-02-06T10:00 | | info | b\n2026-02-06T08:00 | | out | a", "OutForDelivery_Other"},
		{"delivered, and announced by a clock of next year", "2027-02-06T10:00 | | info | b\n2026-02-06T08:00 | | delivered | a", "Delivered_Other"},
		{"on its way back for half a year", "2026-02-06T10:00 | | transit | b\n2025-09-06T10:00 | | returning | a", "Exception_Returning"},
		{"picked up half a year after it turned back", "2026-02-06T10:00 | | picked | b\n2025-09-06T10:00 | | returning | a", "InTransit_PickedUp"},
		{"picked up a quarter after it turned back", "2026-02-06T10:00 | | picked | b\n2025-11-06T10:00 | | returning | a", "Exception_Returning"},
		{"delivered without a time, then the depot", "2026-02-05T10:00 | | out | a\n| | delivered | d\n2026-02-06T18:00 | | transit | depot", "Delivered_Other"},
		{"delivered, a beginning ten days later", "2026-02-09T10:00 | | picked | b\n2026-01-30T10:00 | | delivered | a", "Delivered_Other"},
		{"delivered, a beginning eleven days later", "2026-02-09T11:00 | | picked | b\n2026-01-30T10:00 | | delivered | a", "InTransit_PickedUp"},
		{"delivered, the hub forty days later", "2026-02-09T10:00 | | transit | b\n2025-12-31T10:00 | | delivered | a", "Delivered_Other"},
		{"delivered, the hub forty-one days later", "2026-02-09T11:00 | | transit | b\n2025-12-31T10:00 | | delivered | a", "InTransit_Other"},

		// Back.
		{"back with the sender after a delivery", "2026-02-09T15:25 | | returned | d\n2026-02-05T10:00 | | delivered | a", "Exception_Returned"},
		{"a scan of the way back after a delivery", "2026-02-09T15:25 | | transit return | d\n2026-02-05T10:00 | | delivered | a", "Exception_Returning"},
		{"returned, and going back by a late line", "2026-02-09T15:25 | | returning | d\n2026-02-08T10:00 | | returned | a", "Exception_Returned"},
		{"going back, and something is wrong", "2026-02-09T15:25 | | exception | d\n2026-02-08T10:00 | | returning | a", "Exception_Returning"},
		{"going back, and late", "2026-02-09T15:25 | | delayed | d\n2026-02-08T10:00 | | returning | a", "Exception_Returning"},
		{"going back, and damaged", "2026-02-09T15:25 | | damage | d\n2026-02-08T10:00 | | returning | a", "Exception_Damage"},
		{"going back is called off", "2026-02-09T15:25 | | cancel | d\n2026-02-08T10:00 | | returning | b\n2026-02-07T10:00 | | pickup | a", "AvailableForPickup_Other"},
		{"going back is called off, then delivered", "2026-02-09T18:25 | | delivered | e\n2026-02-09T15:25 | | cancel | d\n2026-02-08T10:00 | | returning | b\n2026-02-07T10:00 | | pickup | a", "Delivered_Other"},
		{"cancelled when it is back", "2026-02-09T15:25 | | cancel | d\n2026-02-08T10:00 | | returned | b", "Exception_Returned"},
		{"cancelled when it is delivered for eleven days", "2026-02-09T15:25 | | cancel | d\n2026-01-29T10:00 | | delivered | b", "Delivered_Other"},
		{"destroyed long ago", "2025-02-05T10:00 | | destroyed | a", "Exception_Destroyed"},
		{"refused before delivery, long ago", "2025-02-05T10:00 | | refused | a", "Expired_Other"},

		// Stages.
		{"customs after the landing", "2026-02-06T10:00 | | customs | b\n2026-02-05T10:00 | | arrive destination | a", "InTransit_CustomsProcessing import_customs"},
		{"customs of the export after the landing", "2026-02-06T10:00 | | customs export | b\n2026-02-05T10:00 | | arrive destination | a", "InTransit_CustomsProcessing export_customs"},
		{"customs in between", "2026-02-06T10:00 | | customs | b\n2026-02-05T10:00 | | depart crossing | a", "InTransit_CustomsProcessing import_customs"},
		{"customs before the way", "2026-02-06T10:00 | | customs | b\n2026-02-05T10:00 | | picked origin | a", "InTransit_CustomsProcessing origin"},
		{"picked up after the landing, by words", "2026-02-06T10:00 | | picked text | b\n2026-02-05T10:00 | | arrive destination | a", "InTransit_Other destination"},
		{"picked up after the landing, by code", "2026-02-06T10:00 | | picked origin | b\n2026-02-05T10:00 | | arrive destination | a", "InTransit_PickedUp origin"},

		// Picked up at the pickup point.
		{"picked up", "2026-02-06T10:00 | | picked text | Picked up\n2026-02-05T10:00 | | pickup | a", "Delivered_Other"},
		{"picked up, in three words", "2026-02-06T10:00 | | picked text | Has been collected\n2026-02-05T10:00 | | pickup | a", "Delivered_Other"},
		{"picked up, in four words", "2026-02-06T10:00 | | picked text | By our own man\n2026-02-05T10:00 | | pickup | a", "InTransit_PickedUp"},
		{"picked up, in many letters", "2026-02-06T10:00 | | picked text | Vomkurierdienstabgeholt\n2026-02-05T10:00 | | pickup | a", "InTransit_PickedUp"},
		{"picked up, in twenty letters", "2026-02-06T10:00 | | picked text | Picked-up-completely\n2026-02-05T10:00 | | pickup | a", "Delivered_Other"},
		{"picked up, by code", "2026-02-06T10:00 | | picked | Picked up\n2026-02-05T10:00 | | pickup | a", "InTransit_PickedUp"},
		{"picked up, and goes on", "2026-02-07T10:00 | | transit | b\n2026-02-06T10:00 | | picked text | Picked up\n2026-02-05T10:00 | | pickup | a", "InTransit_Other"},

		// Deliveries that are doubted.
		{"one before, three after, one day", "2026-02-05T13:00 | | transit | c\n2026-02-05T12:00 | | transit | b\n2026-02-05T11:00 | | transit | a\n" + early + "2026-02-05T09:00 | | transit | _", "InTransit_Other"},
		{"three before, three after, one day", "2026-02-05T13:00 | | transit | c\n2026-02-05T12:00 | | transit | b\n2026-02-05T11:00 | | transit | a\n" + early + "2026-02-05T09:00 | | transit | z\n2026-02-05T08:00 | | transit | y\n2026-02-05T07:00 | | picked | x", "Delivered_Other"},
		{"one before, two after, one day", "2026-02-05T12:00 | | transit | b\n2026-02-05T11:00 | | transit | a\n" + early + "2026-02-05T09:00 | | transit | _", "Delivered_Other"},
		{"none before, two after, one day", "2026-02-05T12:00 | | transit | b\n2026-02-05T11:00 | | transit | a\n" + early, "InTransit_Other"},
		{"back with the sender, and many scans", "2026-02-05T13:00 | | transit | c\n2026-02-05T12:00 | | transit | b\n2026-02-05T11:00 | | transit | a\n2026-02-05T10:00 | | delivered text return | done", "Exception_Returned"},
		{"it waited before, at the customs the next day", "2026-02-06T13:00 | | customs | b\n" + early + "2026-02-05T09:00 | | pickup | a", "Delivered_Other"},
		{"nobody was there before, at the customs the next day", "2026-02-06T13:00 | | customs | b\n" + early + "2026-02-05T09:00 | | failed | a", "Delivered_Other"},
		{"at the customs half a day later", "2026-02-05T22:00 | | customs | b\n" + early + "2026-02-05T09:00 | | transit | a", "InTransit_CustomsProcessing"},
		{"at the customs sooner", "2026-02-05T21:59 | | customs | b\n" + early + "2026-02-05T09:00 | | transit | a", "Delivered_Other"},
		{"at the customs after eleven days", "2026-02-09T10:00 | | customs | b\n2026-01-29T09:00 | | delivered text | done\n2026-01-29T08:00 | | transit | a", "Delivered_Other"},
		{"at the customs without a time", "2026-02-05T09:00 | | transit | a\n" + early + "| | customs | b", "Delivered_Other"},
		{"the same without any times", "| | picked text | a\n| | delivered text | done\n| | customs import | b\n| | transit destination | c", "InTransit_Other"},
		{"trouble comes first, then the customs", "2026-02-07T13:00 | | customs | c\n2026-02-06T13:00 | | damage | b\n" + early + "2026-02-05T09:00 | | transit | a", "Delivered_Other"},
		{"the sender comes first, then the customs", "2026-02-07T13:00 | | customs | c\n2026-02-06T13:00 | | transit return | b\n" + early + "2026-02-05T09:00 | | transit | a", "Exception_Returning"},
		{"picked up the next day", "2026-02-06T13:00 | | picked | b\n" + early + "2026-02-05T09:00 | | transit | a", "Delivered_Other"},
		{"words that nobody understands the next day", "2026-02-06T13:00 | | unknown | b\n" + early + "2026-02-05T09:00 | | transit | a", "Delivered_Other"},
		{"waits and fails are moves", "2026-02-05T12:00 | | pickup | b\n2026-02-05T11:00 | | failed | a\n" + early, "AvailableForPickup_Other"},

		// What moves nothing.
		{"the carrier knows nothing any more", "2026-02-07T10:00 | | notfound | b\n2026-02-06T10:00 | | out | a", "OutForDelivery_Other"},
		{"the carrier has closed its books", "2026-02-07T10:00 | | expired | b\n2026-02-06T10:00 | | out | a", "OutForDelivery_Other"},

		// One minute, one day.
		{"dates, newest first", "2026-02-06 | | transit | b\n2026-02-06 | | out | a\n2026-02-05 | | picked | _", "InTransit_Other"},
		{"a date and midnight", "2026-02-06 | | transit | b\n2026-02-06T00:00 | | out | a\n2026-02-05 | | picked | _", "InTransit_Other"},
		{"seconds in one of them only", "2026-02-06T15:25 | | out | a\n2026-02-06T15:25:10 | | transit | b", "OutForDelivery_Other"},
		{"one wall, sure zones apart", "2026-02-06T15:25 +02:00! | | out | a\n2026-02-06T15:25 +00:00! | | transit | b", "InTransit_Other"},
		{"one instant, sure zones", "2026-02-06T14:25 +01:00! | | out | a\n2026-02-06T15:25 +02:00! | | transit | b", "OutForDelivery_Other"},
		{"one wall, a zone is unsure", "2026-02-06T15:25 +02:00 | | out | a\n2026-02-06T15:25 +00:00! | | transit | b", "OutForDelivery_Other"},
		{"vague and not, equally far", "2026-02-06T15:25 | | failed | a\n2026-02-06T15:25 | | attempt | b", "DeliveryFailure_NoBody"},
		{"the same, told the other way round", "2026-02-06T15:25 | | attempt | a\n2026-02-06T15:25 | | failed | b", "DeliveryFailure_NoBody"},
		{"customs at work and asking", "2026-02-06T15:25 | | wanted import | a\n2026-02-06T15:25 | | customs import | b", "InTransit_CustomsRequiringInformation"},
		{"the same, told the other way round", "2026-02-06T15:25 | | customs import | a\n2026-02-06T15:25 | | wanted import | b", "InTransit_CustomsRequiringInformation"},
		{"released where nothing says which customs", "2026-02-06T15:25 | | cleared | a\n2026-02-06T15:25 | | customs import | b", "InTransit_CustomsReleased"},
		{"released after the landing of the day before", "2026-02-06T15:25 | | cleared | a\n2026-02-06T15:25 | | customs | b\n2026-02-05T15:25 | | arrive | _", "InTransit_CustomsReleased"},
		{"released and left in one minute", "2026-02-06T15:25 | | depart crossing | a\n2026-02-06T15:25 | | cleared | b", "InTransit_Departure"},

		// At night.
		{"nobody rings at three", "2026-02-06T08:10 | | out | b\n2026-02-06T03:11 | | failed | a", "DeliveryFailure_NoBody"},
		{"nor is at a counter", "2026-02-06T08:10 | | out | b\n2026-02-06T03:11 | | pickup | a", "AvailableForPickup_Other"},
		{"midnight is no clock", "2026-02-06T08:10 | | out | b\n2026-02-06T00:00 | | failed | a", "OutForDelivery_Other"},
		{"somebody rings at six", "2026-02-06T08:10 | | out | b\n2026-02-06T06:00 | | failed | a", "OutForDelivery_Other"},
		{"the round of the afternoon", "2026-02-06T15:12 | | out | b\n2026-02-06T03:11 | | failed | a", "OutForDelivery_Other"},
		{"the round of the next day", "2026-02-07T08:10 | | out | b\n2026-02-06T03:11 | | failed | a", "OutForDelivery_Other"},
		{"at three, and at the depot at five", "2026-02-06T05:10 | | transit | b\n2026-02-06T03:11 | | failed | a", "InTransit_Other"},
		{"at three, two rounds in the morning", "2026-02-06T10:10 | | out | c\n2026-02-06T08:10 | | out | b\n2026-02-06T03:11 | | failed | a", "DeliveryFailure_NoBody"},
		{"at one", "2026-02-06T12:10 | | out | b\n2026-02-06T01:00 | | failed | a", "DeliveryFailure_NoBody"},
		{"before one", "2026-02-06T12:10 | | out | b\n2026-02-06T00:59 | | failed | a", "OutForDelivery_Other"},
		{"a hub works at night", "2026-02-06T08:10 | | out | b\n2026-02-06T03:11 | | transit | a", "OutForDelivery_Other"},

		// The shop signs, told as a delivery by another carrier.
		{"half a minute before", "2026-02-06T15:25:40 | X | delivered | a\n---\n2026-02-06T15:25:10 | | pickup | shop", "AvailableForPickup_Other"},
		{"six hours later", "2026-02-06T15:25 | X | delivered | a\n---\n2026-02-06T21:25 | | pickup | shop", "AvailableForPickup_Other"},
		{"more than six", "2026-02-06T15:25 | X | delivered | a\n---\n2026-02-06T21:26 | | pickup | shop", "Delivered_Other"},
		{"before", "2026-02-06T15:25 | X | delivered | a\n---\n2026-02-06T15:20 | | pickup | shop", "Delivered_Other"},
		{"a notice of it", "2026-02-06T15:25 | X | delivered | a\n---\n2026-02-06T15:25 | | pickup notice | card", "Delivered_Other"},
		{"of a carrier that knows the shop", "2026-02-06T15:25 | X | delivered | a\n2026-02-06T12:25 | | pickup | b\n---\n2026-02-06T18:25 | | pickup | shop", "Delivered_Other"},
		{"told by dates", "2026-02-06 | X | delivered | a\n---\n2026-02-06 | | pickup | shop", "Delivered_Other"},
		{"the delivery has a date", "2026-02-06 | X | delivered | a\n---\n2026-02-06T05:25 | | pickup | shop", "Delivered_Other"},
		{"the shop has a date", "2026-02-06T15:25 | X | delivered | a\n---\n2026-02-06 | | pickup | shop\n2026-02-05T05:25 | | out | van", "Delivered_Other"},
		{"to the second in another zone", "2026-02-06T15:25:17 | X | delivered | a\n---\n2026-02-06T08:25:17 | | pickup | shop", "AvailableForPickup_Other"},
		{"to the minute in another zone", "2026-02-06T15:25 | X | delivered | a\n---\n2026-02-06T08:25 | | pickup | shop", "Delivered_Other"},
		{"zeros for seconds in another zone", "2026-02-06T15:25:00 | X | delivered | a\n---\n2026-02-06T08:25:00 | | pickup | shop", "Delivered_Other"},
		{"to the second in no zone", "2026-02-06T15:25:17 | X | delivered | a\n---\n2026-02-06T08:26:17 | | pickup | shop", "Delivered_Other"},
		{"to the second in too far a zone", "2026-02-06T15:25:17 | X | delivered | a\n---\n2026-02-06T00:55:17 | | pickup | shop", "Delivered_Other"},
		{"sure zones, seven hours before", "2026-02-06T15:25:17 +01:00! | X | delivered | a\n---\n2026-02-06T08:25:17 +01:00! | | pickup | shop", "Delivered_Other"},
		{"soon after, by zones", "2026-02-06T15:25 +01:00 | X | delivered | a\n---\n2026-02-06T23:25 +08:00! | | pickup | shop", "AvailableForPickup_Other"},

		// A scan on the way that another carrier tells after the round.
		{"by the clock of another country", "2026-02-06T14:25 | | transit | hall\n2026-02-03T10:00 | | depart | left\n---\n2026-02-06T08:25 | | out | van", "OutForDelivery_Other"},
		{"after it waits", "2026-02-06T14:25 | | arrive | hall\n---\n2026-02-06T08:25 | | pickup | shop", "AvailableForPickup_Other"},
		{"after it failed", "2026-02-06T14:25 | | transit | hall\n---\n2026-02-06T08:25 | | failed | door", "DeliveryFailure_NoBody"},
		{"fifteen hours after", "2026-02-06T23:26 | | transit | hall\n---\n2026-02-06T08:25 | | out | van", "InTransit_Other"},
		{"by one carrier", "2026-02-06T14:25 | | transit | hall\n2026-02-06T08:25 | | out | van", "InTransit_Other"},
		{"by sure zones", "2026-02-06T14:25 +01:00! | | transit | hall\n---\n2026-02-06T08:25 +01:00! | | out | van", "InTransit_Other"},
		{"trouble is no scan on the way", "2026-02-06T14:25 | | damage | hall\n---\n2026-02-06T08:25 | | out | van", "Exception_Damage"},
		{"a date is no clock", "2026-02-06T08:25 | | transit | hall\n---\n2026-02-06 | | out | van", "OutForDelivery_Other"},
	} {
		got := Stand(Merge(feedsOf(t, c.feeds)), Info{Asked: true, Found: true}, at("2026-02-10"))
		want, stage, staged := strings.Cut(c.want, " ")
		if string(got.Words.Substatus) != want || got.Words.Status != got.Words.Substatus.Status() || staged && string(got.Stage) != stage {
			t.Errorf("%s: got %+v %s, wanted %s", c.name, got.Words, got.Stage, c.want)
		}
	}
}
