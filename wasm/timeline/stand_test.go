package timeline

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"posthorn/carriers"
)

func at(s string) int64 {
	t, err := time.Parse("2006-01-02", s)
	if err != nil {
		panic(err)
	}
	return t.UnixMilli()
}

// TestStand tells a history and says the sub-status on 10 February 2026.
func TestStand(t *testing.T) {
	for _, c := range []struct{ name, feeds, want string }{
		{"the latest decides", "2026-02-06T15:25 | | out | b\n2026-02-05T10:00 | | transit | a", "OutForDelivery_Other"},
		{"oldest first", "2026-02-05T10:00 | | transit | a\n2026-02-06T15:25 | | out | b", "OutForDelivery_Other"},
		{"delivered, then a late scan of the depot", "2026-02-06T18:00 | | transit | depot\n2026-02-06T15:25 | | delivered | b\n2026-02-05T10:00 | | out | a", "Delivered_Other"},
		{"delivered, then paperwork", "2026-02-07T18:00 | | transit notice | proof of delivery\n2026-02-06T15:25 | | delivered | b", "Delivered_Other"},
		{"delivered, then on the van by a clock that is wrong", "2026-02-06T18:00 | | out | van\n2026-02-06T15:25 | | delivered | b", "Delivered_Other"},
		{"delivered earlier than its scans by local clocks", "2026-02-06T04:23 | | delivered | d\n2026-02-06T07:56 | | arrive | c\n2026-02-05T09:00 | | depart | b\n2026-02-04T09:00 | | transit | a\n2026-02-03T09:00 | | picked | p", "Delivered_Other"},
		{"delivered twice", "2026-02-07T15:25 | | delivered | again\n2026-02-06T15:25 | | delivered | b", "Delivered_Other"},
		{"an announcement that comes late", "2026-02-06T18:00 | | info | announced\n2026-02-06T15:25 | | transit | b", "InTransit_Other"},
		{"what is not understood moves nothing", "2026-02-06T18:00 | | unknown | hm\n2026-02-06T15:25 | | out | b", "OutForDelivery_Other"},
		{"what is guessed moves nothing", "2026-02-06T18:00 | | delivered unsure | hm\n2026-02-06T15:25 | | out | b", "OutForDelivery_Other"},
		{"a guessed failure moves nothing", "2026-02-06T18:00 | | attempt unsure | hm\n2026-02-06T15:25 | | transit | b", "InTransit_Other"},
		{"a guessed delivery does not end the way", "2026-02-07T18:00 | | arrive | c\n2026-02-06T18:00 | | delivered unsure | hm\n2026-02-06T15:25 | | transit | b", "InTransit_Arrival"},
		{"a guessed return is none", "2026-02-07T18:00 | | delivered | c\n2026-02-06T18:00 | | returning unsure | hm", "Delivered_Other"},
		{"nothing but a guess", "2026-02-06T18:00 | | delivered unsure | hm", ""},
		{"a guess is a sign of life", "2026-02-06T18:00 | | exception unsure | hm\n2025-12-06T15:25 | | transit | b", "InTransit_Other"},
		{"nothing is understood", "2026-02-06T18:00 | | unknown | hm", ""},
		{"a notice moves nothing", "2026-02-06T18:00 | | transit notice | SMS sent\n2026-02-06T15:25 | | pickup | b", "AvailableForPickup_Other"},
		{"nothing but a notice", "2026-02-06T18:00 | | info notice | SMS sent", "InfoReceived"},
		{"a pickup point is not the recipient", "2026-02-06T18:00 | | pickup | handed to the shop\n2026-02-06T15:25 | | out | b", "AvailableForPickup_Other"},
		{"from the pickup point out again and failed", "2026-02-08T18:00 | | failed | c\n2026-02-08T08:00 | | out | b\n2026-02-06T15:25 | | pickup | a", "DeliveryFailure_NoBody"},
		{"failed, then at the shop", "2026-02-06T13:41 | | pickup | c\n2026-02-06T13:23 | | failed | b\n2026-02-06T07:00 | | out | a", "AvailableForPickup_Other"},
		{"delayed, then on its way", "2026-02-06T15:25 | | transit | b\n2026-02-05T10:00 | | delayed | a", "InTransit_Other"},
		{"returning", "2026-02-06T15:25 | | returning | b\n2026-02-05T10:00 | | failed | a", "Exception_Returning"},
		{"scans of the way back", "2026-02-08T15:25 | | transit | c\n2026-02-06T15:25 | | returning | b\n2026-02-05T10:00 | | failed | a", "Exception_Returning"},
		{"a scan that is marked as of the way back", "2026-02-08T15:25 | | transit return | c\n2026-02-05T10:00 | | failed | a", "Exception_Returning"},
		{"back with the sender, told as a delivery", "2026-02-09T15:25 | | delivered | d\n2026-02-06T15:25 | | returning | b\n2026-02-05T10:00 | | failed | a", "Exception_Returned"},
		{"delivered to the sender", "2026-02-09T15:25 | | delivered return | d\n2026-02-05T10:00 | | failed | a", "Exception_Returned"},
		{"returned after a delivery", "2026-02-09T15:25 | | returning | d\n2026-02-05T10:00 | | delivered | a", "Exception_Returning"},
		{"returned, then a scan", "2026-02-09T15:25 | | transit | d\n2026-02-05T10:00 | | returned | a", "Exception_Returned"},
		{"lost on the way back", "2026-02-09T15:25 | | lost | d\n2026-02-05T10:00 | | returning | a", "Exception_Lost"},
		{"a movement some days after the delivery", "2026-02-06T18:00 | | picked | scanned again\n2026-02-01T10:00 | | delivered | b\n2026-01-20T10:00 | | picked | a", "Delivered_Other"},
		{"handed to the driver, read as a delivery", "2026-02-07T18:00 | | transit text | c\n2026-02-06T18:00 | | depart text | b\n2026-02-05T10:00 | | delivered text | handed to our driver\n2026-02-04T10:00 | | info text | a", "InTransit_Other"},
		{"the same by code is believed", "2026-02-07T18:00 | | transit | c\n2026-02-06T18:00 | | depart | b\n2026-02-05T10:00 | X | delivered | handed over\n2026-02-04T10:00 | | info | a", "Delivered_Other"},
		{"handed to the driver, and one scan since", "2026-02-06T18:00 | | depart text | b\n2026-02-05T10:00 | | delivered text | handed over", "Delivered_Other"},
		{"delivered at the end of the way, three late scans", "2026-02-08T18:00 | | transit text | g\n2026-02-08T17:00 | | transit text | f\n2026-02-08T16:00 | | transit text | e\n2026-02-08T10:00 | | delivered text | done\n2026-02-08T08:00 | | out text | d\n2026-02-07T08:00 | | arrive text | c\n2026-02-06T08:00 | | depart text | b\n2026-02-05T08:00 | | picked text | a", "Delivered_Other"},
		{"read as a delivery halfway, at the customs the next day", "2026-02-07T18:00 | | customs text | c\n2026-02-06T10:00 | | delivered text | delivered to the airline\n2026-02-05T10:00 | | transit text | b\n2026-02-04T10:00 | | picked text | a", "InTransit_CustomsProcessing"},
		{"the same by code is a delivery", "2026-02-07T18:00 | | customs | c\n2026-02-06T10:00 | X | delivered | done\n2026-02-05T10:00 | | transit | b\n2026-02-04T10:00 | | picked | a", "Delivered_Other"},
		{"read as a delivery halfway, two scans the next day", "2026-02-07T18:00 | | transit text | d\n2026-02-07T10:00 | | transit text | c\n2026-02-06T10:00 | | delivered text | delivered to the depot\n2026-02-05T10:00 | | transit text | b\n2026-02-04T10:00 | | picked text | a", "InTransit_Other"},
		{"delivered without a van, one scan the next day", "2026-02-07T10:00 | | transit text | c\n2026-02-06T10:00 | | delivered text | done\n2026-02-05T10:00 | | transit text | b\n2026-02-04T10:00 | | picked text | a", "Delivered_Other"},
		{"delivered without a van, two late scans of the same day", "2026-02-06T18:00 | | transit text | d\n2026-02-06T17:00 | | arrive text | c\n2026-02-06T10:00 | | delivered text | done\n2026-02-05T10:00 | | transit text | b\n2026-02-04T10:00 | | picked text | a", "Delivered_Other"},
		{"delivered by the van, two scans the next day", "2026-02-07T18:00 | | transit text | d\n2026-02-07T10:00 | | arrive text | c\n2026-02-06T10:00 | | delivered text | done\n2026-02-06T08:00 | | out text | b\n2026-02-04T10:00 | | picked text | a", "Delivered_Other"},
		{"delivery cancelled", "2026-02-06T18:00 | | transit reason=cancelled | operation cancelled\n2026-02-06T15:25 | | delivered | b\n2026-02-06T08:00 | | out | a", "OutForDelivery_Other"},
		{"delivery cancelled, then delivered", "2026-02-07T09:00 | | delivered | again\n2026-02-06T18:00 | | transit reason=cancelled | operation cancelled\n2026-02-06T15:25 | | delivered | b\n2026-02-06T08:00 | | out | a", "Delivered_Other"},
		{"delivery cancelled, by a code for cancelled shipments", "2026-02-06T18:00 | | cancel | operation cancelled\n2026-02-06T15:25 | | delivered | b\n2026-02-06T08:00 | | pickup | a", "AvailableForPickup_Other"},
		{"nothing before the delivery that is cancelled", "2026-02-06T18:00 | | cancel | operation cancelled\n2026-02-06T15:25 | | delivered | b", "Exception_Cancel"},
		{"the shop signs, told as a delivery by another carrier", "2026-02-06T15:25:00 | X | delivered | a\n---\n2026-02-06T15:25:30 | | pickup | shop\n2026-02-06T08:00 | | out | van", "AvailableForPickup_Other"},
		{"the shop signs, then the recipient", "2026-02-07T10:00 | X | delivered | b\n2026-02-06T15:25:00 | X | delivered | a\n---\n2026-02-06T15:25:30 | | pickup | shop", "Delivered_Other"},
		{"the shop and the recipient in one minute, of one carrier", "2026-02-06T15:25 | | delivered | b\n2026-02-06T15:25 | | pickup | a", "Delivered_Other"},
		{"a clock of next year is not the latest", "2027-02-06T15:25 | | transit | c\n2026-02-06T08:00 | | out | b\n2026-02-05T10:00 | | transit | a", "OutForDelivery_Other"},
		{"nothing but a clock of next year", "2027-02-06T15:25 | | depart | c", "InTransit_Departure"},
		{"delivered next year", "2027-02-06T15:25 | | delivered text | d\n2026-02-06T08:00 | | out text | c\n2026-02-05T10:00 | | transit text | b\n2026-02-04T10:00 | | transit text | a", "Delivered_Other"},
		{"a clock of next year is no other life", "2026-02-06T15:25 | | delivered | c\n2026-02-06T08:00 | | out | b\n2027-02-05T10:00 | | transit | a", "Delivered_Other"},
		{"shipment cancelled", "2026-02-06T18:00 | | cancel | cancelled\n2026-02-06T15:25 | | info | a", "Exception_Cancel"},
		{"a number that is used again", "2026-02-06T18:00 | | depart | left\n2026-02-05T18:00 | | picked | accepted\n2025-10-05T10:00 | | delivered | the other parcel\n2025-10-01T10:00 | | picked | a", "InTransit_Departure"},
		{"a number that is used again, without a beginning", "2026-02-06T18:00 | | out | van\n2025-10-05T10:00 | | delivered | the other parcel\n2025-10-01T10:00 | | picked | a", "OutForDelivery_Other"},
		{"one minute: the one further along", "2026-02-06T15:25 | | transit | scanned\n2026-02-06T15:25 | | out | loaded\n2026-02-05T10:00 | | picked | a", "OutForDelivery_Other"},
		{"one minute, seconds decide", "2026-02-06T15:25:40 | | transit | back at the depot\n2026-02-06T15:25:10 | | out | loaded", "InTransit_Other"},
		{"line-haul after the import is cleared", "2026-02-09T10:00 | LH_ARRIVE | arrive import | c\n2026-02-08T10:00 | CC_IM_SUCCESS | cleared import | b\n2026-02-06T10:00 | LH_DEPART | depart crossing | a", "InTransit_Arrival"},
		{"customs before and after the border", "2026-02-09T10:00 | | customs import | c\n2026-02-06T10:00 | | cleared export | b", "InTransit_CustomsProcessing"},
		{"two carriers, the last mile tells the end", "2026-02-06T15:25 | | transit destination | handed over\n---\n2026-02-06T14:00 | | delivered last | done\n2026-02-06T08:00 | | out last | van", "Delivered_Other"},
		{"no times, newest first", "| | pickup | c\n| | out | b\n| | transit | a", "AvailableForPickup_Other"},
		{"the delivery has a date only", "2026-02-06 | | delivered | c\n2026-02-06T14:34 | | out | b\n2026-02-06T07:20 | | transit | a", "Delivered_Other"},
	} {
		feeds := feedsOf(t, c.feeds)
		got := Stand(Merge(feeds), Info{Asked: true, Found: true}, at("2026-02-10"))
		if string(got.Words.Substatus) != c.want || got.Words.Status != got.Words.Substatus.Status() {
			t.Errorf("%s: got %+v, wanted %s", c.name, got.Words, c.want)
		}
	}
}

// TestStandDoesNotDependOnOrder shuffles the lists of up to three carriers, all
// with full times: as many entries and the same status come out. (Where several
// carriers tell scans of one minute, the told order of each has a say.)
func TestStandDoesNotDependOnOrder(t *testing.T) {
	for c := range cases(t, 1000) {
		r := rand.New(rand.NewPCG(7, uint64(c)))
		w := newWorld(r, 2+r.IntN(12), 1+r.IntN(3))
		var feeds []carriers.Feed
		ties := false
		for _, s := range w.tellers {
			feed := w.tell(r, s, len(w.scans), s.usual())
			for i := range feed.Events {
				ties = ties || i > 0 && feed.Events[i].Time[:16] == feed.Events[i-1].Time[:16]
			}
			for i := range feed.Events {
				if len(w.tellers) == 1 && r.IntN(4) == 0 { // more ties than parcels have
					feed.Events[i].Time = feed.Events[r.IntN(len(feed.Events))].Time
				}
			}
			feeds = append(feeds, feed)
		}
		want := Merge(feeds)
		stand := Stand(want, Info{Asked: true}, at("2026-02-10"))
		for _, feed := range feeds {
			r.Shuffle(len(feed.Events), func(i, j int) { feed.Events[i], feed.Events[j] = feed.Events[j], feed.Events[i] })
		}
		got := Merge(feeds)
		if again := Stand(got, Info{Asked: true}, at("2026-02-10")); len(got) != len(want) || (len(feeds) == 1 || !ties) && again.Words.Status != stand.Words.Status {
			t.Fatalf("case %d: %v became %v\n%s", c, stand.Words, again.Words, show(feeds, append(want, got...)))
		}
	}
}

func TestStandWithoutScans(t *testing.T) {
	for _, c := range []struct {
		info Info
		want carriers.Substatus
	}{
		{Info{}, ""},
		{Info{Asked: true}, carriers.NotFoundOther},
		{Info{Asked: true, Found: true}, carriers.InfoReceivedAny},
		{Info{Asked: true, Added: at("2025-12-01")}, carriers.ExpiredOther},
	} {
		if got := Stand(nil, c.info, at("2026-02-10")); got.Words.Substatus != c.want {
			t.Errorf("%+v: got %v", c.info, got.Words)
		}
	}
}

// TestStandFindings has the history of one feed, what else is known, and days:
// what is found on each, "!" marking what is urgent.
func TestStandFindings(t *testing.T) {
	for _, c := range []struct {
		name, feeds string
		info        Info
		on          map[string]string
	}{
		{
			"nothing is scanned", "", Info{Added: at("2026-02-01")},
			map[string]string{"2026-02-01": "nothing_yet 0", "2026-02-06": "nothing_yet 5", "2026-02-07": "nothing_yet! 6"},
		},
		{
			"only announced, before it was added", "2026-02-01T10:00 | | info | a", Info{Added: at("2026-02-04")},
			map[string]string{"2026-02-05": "nothing_yet 3", "2026-02-09": "nothing_yet! 7"},
		},
		{
			"silent in the sender's country", "2026-02-01T10:00 | | picked origin | a", Info{},
			map[string]string{"2026-02-07": "", "2026-02-09": "stalled 7 6", "2026-02-24": "likely_lost! 22", "2026-03-05": "likely_lost! 31"},
		},
		{
			"silent on the long way, by post", "2026-02-01T10:00 | | depart crossing | a", Info{Post: true},
			map[string]string{"2026-02-20": "", "2026-02-24": "stalled 22 21", "2026-03-20": "likely_lost! 46"},
		},
		{
			"on the van for too long", "2026-02-01T10:00 | | out last | a", Info{},
			map[string]string{"2026-02-03": "", "2026-02-05": "overdue 3"},
		},
		{
			"overdue and silent", "2026-02-01T10:00 | | depart crossing | a", Info{Post: true, EtaTo: "2026-02-10"},
			map[string]string{"2026-02-22": "", "2026-02-24": "likely_lost! 22"},
		},
		{
			"the carrier says lost", "2026-02-01T10:00 | | lost | a", Info{},
			map[string]string{"2026-02-02": "given_up!", "2026-02-12": "given_up!"},
		},
		{
			"customs wants something", "2026-02-01T10:00 | | wanted import | a", Info{},
			map[string]string{"2026-02-02": "customs_wants!", "2026-02-12": "customs_wants!, stalled 10 8"},
		},
		{
			"customs is content", "2026-02-02T10:00 | | cleared import | b\n2026-02-01T10:00 | | wanted import | a", Info{},
			map[string]string{"2026-02-03": ""},
		},
		{
			"the van drives in another country", "2026-02-01T10:00 | | out last | a | Riga, LV", Info{Destination: "EE"},
			map[string]string{"2026-02-02": "wrong_country! LV EE"},
		},
		{
			"the carrier brings it elsewhere", "2026-02-01T10:00 | | transit | a", Info{Destination: "EE", Reported: "SE"},
			map[string]string{"2026-02-02": "wrong_country! SE EE"},
		},
		{
			"passing through another country", "2026-02-01T10:00 | | transit crossing | a | Riga, LV", Info{Destination: "EE", Reported: "EE"},
			map[string]string{"2026-02-02": ""},
		},
		{
			"a state is no country", "2026-02-01T10:00 | | out last | a | San Jose, CA", Info{Destination: "US"},
			map[string]string{"2026-02-02": ""},
		},
		{
			"delivered, not confirmed", "2026-02-01T10:00 | | delivered | a", Info{OrderStatus: "shipped"},
			map[string]string{"2026-02-01": "unconfirmed 0", "2026-02-06": "unconfirmed 4"},
		},
		{
			"delivered and confirmed", "2026-02-01T10:00 | | delivered | a", Info{OrderStatus: "completed", Protection: "2026-02-04"},
			map[string]string{"2026-02-02": ""},
		},
		{
			"protection ends", "2026-02-01T10:00 | | transit | a", Info{Protection: "2026-02-14"},
			map[string]string{"2026-02-03": "", "2026-02-04": "protection 10", "2026-02-11": "protection! 3", "2026-02-14": "stalled 12 10, protection! 0", "2026-02-15": "stalled 13 10"},
		},
		{
			"delivered: nothing stalls", "2026-02-01T10:00 | | delivered | a", Info{},
			map[string]string{"2026-05-01": ""},
		},
		{
			"returning does not ask for patience", "2026-02-01T10:00 | | returning | a", Info{},
			map[string]string{"2026-02-20": "going_back!"},
		},
		{
			"economy, seen for the last time", "2026-02-01T10:00 | | arrive import | a", Info{Service: "AliExpress Saver Shipping", Post: true},
			map[string]string{"2026-02-03": "", "2026-02-20": "", "2026-03-25": ""},
		},
	} {
		feeds := feedsOf(t, c.feeds)
		c.info.Asked = true
		for day, want := range c.on {
			s := Stand(Merge(feeds), c.info, at(day)+1)
			var got []string
			for _, f := range s.Findings {
				k := f.Kind
				if f.Urgent {
					k += "!"
				}
				got = append(got, strings.Join(append([]string{k}, f.Args...), " "))
			}
			if g := strings.Join(got, ", "); g != want {
				t.Errorf("%s, %s: got %q, wanted %q", c.name, day, g, want)
			}
		}
	}
}

func TestStandExpires(t *testing.T) {
	for _, c := range []struct {
		name, feeds string
		info        Info
		day         string
		want        carriers.Status
		last        bool
	}{
		{"courier, 30 days", "2026-02-01T10:00 | | transit | a", Info{}, "2026-03-03", carriers.InTransit, false},
		{"courier, 31 days", "2026-02-01T10:00 | | transit | a", Info{}, "2026-03-05", carriers.Expired, false},
		{"post, 31 days", "2026-02-01T10:00 | | transit | a", Info{Post: true}, "2026-03-05", carriers.InTransit, false},
		{"post, 61 days", "2026-02-01T10:00 | | transit | a", Info{Post: true}, "2026-04-04", carriers.Expired, false},
		{"an S10 number is a post's", "2026-02-01T10:00 | | transit | a", Info{Number: "RV000000015CN"}, "2026-03-05", carriers.InTransit, false},
		{"a post by its id, second of two", "2026-02-01T10:00 | | transit | a\n=== RC000000014EE\n2026-02-01T12:00 | | transit | b", Info{}, "2026-03-05", carriers.InTransit, false},
		{"delivered never", "2026-02-01T10:00 | | delivered | a", Info{}, "2027-03-05", carriers.Delivered, false},
		{"returned never", "2026-02-01T10:00 | | returned | a", Info{}, "2027-03-05", carriers.Exception, false},
		{"waiting at the counter", "2026-02-01T10:00 | | pickup | a", Info{}, "2026-03-05", carriers.Expired, false},
		{"a notice is no sign of life", "2026-03-01T10:00 | | transit notice | b\n2026-02-01T10:00 | | transit | a", Info{}, "2026-03-05", carriers.Expired, false},
		{"a scan that is not understood is", "2026-03-01T10:00 | | unknown | b\n2026-02-01T10:00 | | transit | a", Info{}, "2026-03-05", carriers.InTransit, false},
		{"no times: since it was added", "| | transit | a", Info{Added: at("2026-02-01")}, "2026-03-05", carriers.Expired, false},
		{"no times, nothing known", "| | transit | a", Info{}, "2026-03-05", carriers.InTransit, false},
		{"economy, not yet over", "2026-02-01T10:00 | | arrive | a", Info{Number: "UV000000015CN", Post: true}, "2026-02-05", carriers.InTransit, false},
		{"economy, over", "2026-02-01T10:00 | | arrive | a", Info{Number: "UV000000015CN", Post: true}, "2026-02-09", carriers.InTransit, true},
		{"economy, still in China", "2026-02-01T10:00 | | picked origin | a", Info{Number: "UV000000015CN", Post: true}, "2026-02-12", carriers.InTransit, false},
		{"economy, long over", "2026-02-01T10:00 | | arrive | a", Info{Number: "UV000000015CN", Post: true}, "2026-04-09", carriers.Expired, true},
		{"registered", "2026-02-01T10:00 | | arrive | a", Info{Number: "RV000000015CN", Post: true}, "2026-02-09", carriers.InTransit, false},
		{"economy by the name of the service", "2026-02-01T10:00 | | depart crossing | a", Info{Service: "Special Economy (doesn't include tracking after arrival)"}, "2026-02-09", carriers.InTransit, true},
	} {
		s := Stand(Merge(feedsOf(t, c.feeds)), c.info, at(c.day))
		if s.Words.Status != c.want || s.LastSeen != c.last {
			t.Errorf("%s: got %v, last seen %v", c.name, s.Words, s.LastSeen)
		}
	}
}

func TestStandSaysSinceWhenAndWhere(t *testing.T) {
	s := Stand(Merge(feedsOf(t, "2026-02-07T18:00 | | transit notice | SMS\n2026-02-06T18:00 | | out last | b\n2026-02-05T10:00 | | cleared import | a")), Info{}, at("2026-02-08"))
	if s.Since != "2026-02-06T18:00" || s.Stage != carriers.LastMile {
		t.Errorf("%+v", s)
	}
}

func TestNews(t *testing.T) {
	feeds := feedsOf(t, "2026-02-06T18:00 | X | out | b\n2026-02-05T10:00 | Y | transit | a")
	entries := Merge(feeds)
	if n := New(entries, nil); len(n) != 2 {
		t.Errorf("%d new of a parcel that nothing is known of", len(n))
	}
	told := Mark(nil, entries) // just imported
	if n := New(entries, told); n != nil {
		t.Errorf("imported, and yet new: %s", texts(n))
	}

	// The post of the destination begins to tell the same scans in its words.
	local := feedOf(t, "omniva", "2026-02-06T18:00:44 | | out | Väljas\n2026-02-05T10:00:03 | | transit | Sorditud")
	local.Number = "RC000000014EE"
	feeds = Add(feeds, local)
	entries = Merge(feeds)
	if n := New(entries, told); n != nil {
		t.Errorf("told by another, and yet new: %s", texts(n))
	}
	told = Keep(told, entries)
	// Later the two are seen to be different scans: no news either.
	if n := New(Merge(feeds[1:]), told); n != nil {
		t.Errorf("the second carrier alone: %s", texts(n))
	}

	feeds = Add(feeds, feedOf(t, "ash", "2026-02-07T18:00 | Z | delivered | c\n2026-02-07T18:00 | S | transit notice | SMS"))
	entries = Merge(feeds)
	if n := New(entries, told); texts(n) != "c, SMS" {
		t.Errorf("new: %s", texts(n))
	}
	if n := Movements(New(entries, told)); texts(n) != "c" {
		t.Errorf("moved: %s", texts(n))
	}
	if !slices.Equal(Keep(told, entries), told) {
		t.Error("Keep tells of what is new")
	}
	if !Knows(told, entries[len(entries)-1]) || Knows(told, entries[0]) {
		t.Error("Knows")
	}
}

func TestToldHasALimit(t *testing.T) {
	var entries []Entry
	for i := range maxEntries {
		e := Entry{Key: wallClock(int64(i)*60, false), Aka: []string{wallClock(int64(i)*60, false) + "b"}}
		entries = append(entries, e)
	}
	told := Mark([]string{"gone"}, entries)
	if len(told) > maxTold || New(entries, told) != nil {
		t.Errorf("%d keys, %d new", len(told), len(New(entries, told)))
	}
}
