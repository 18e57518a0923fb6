package timeline

import (
	"strconv"
	"strings"

	"posthorn/carriers"
)

// hindsight is what findings are made from.
type hindsight struct {
	course
	info    Info
	now     int64
	silent  int64 // days
	heard   bool  // silent is known
	expired bool
	seen    bool // LastSeen
}

// Numbers of days. What is usual follows what buyers are told by shops and
// posts: up to five days until the first scan, two weeks on the long way.
const (
	firstScan   = 5  // until a new number is usually scanned
	lostCourier = 21 // of silence, then a courier's parcel is likely lost
	lostPost    = 45
	lateAfter   = 10 // after the last expected day, for a parcel that is silent, too
	warnDays    = 10 // before the buyer protection ends
	urgentDays  = 3
)

// usual is for how many days parcels are usually silent where this one is.
func (h hindsight) usual() int64 {
	n := int64(10)
	switch {
	case h.status == carriers.OutForDelivery:
		n = 2
	case h.status == carriers.DeliveryFailure:
		n = 4
	case h.status == carriers.AvailableForPickup:
		n = 7
	case h.stage == carriers.Origin:
		n = 6
	case h.stage == carriers.ExportCustoms:
		n = 7
	case h.stage == carriers.Crossing || h.substatus == carriers.TransitDeparture:
		n = 14
	case h.stage == carriers.ImportCustoms || h.substatus == carriers.TransitArrival:
		n = 8
	case h.stage == carriers.Destination:
		n = 6
	case h.stage == carriers.LastMile:
		n = 4
	}
	if h.info.Post {
		n += n / 2
	}
	return n
}

// lastSeen tells that the service ends before the door and has come to its end.
func (h hindsight) lastSeen() bool {
	if !h.economy() || !h.heard || h.silent < 7 {
		return false
	}
	switch h.status {
	case carriers.InTransit:
		return h.stage != "" && h.stage != carriers.Origin ||
			h.substatus == carriers.TransitDeparture || h.substatus == carriers.TransitArrival || h.substatus == carriers.CustomsReleased
	}
	return false
}

// posts are parts of the ids of postal services, and couriers of ids that look
// like theirs. Cainiao is among the posts, since it hands over to them.
const (
	posts    = "post correo correio ems colissimo usps poczta cainiao omniva upu royal-mail ukrposhta ctt ptt elta pasts pastas pos-"
	couriers = "inpost 5post europost chronopost courier express"
)

// postal tells whether a postal service takes part: by its id, or by a number
// of the S10 form, which only posts give.
func postal(entries []Entry, info Info) bool {
	if s10(info.Number) {
		return true
	}
	for i := range entries {
		for _, t := range entries[i].Tellers {
			if s10(t.Number) {
				return true
			}
			if among(posts, t.Carrier) && !among(couriers, t.Carrier) {
				return true
			}
		}
	}
	return false
}

// among tells whether one of the words is part of an id.
func among(words, id string) bool {
	for _, w := range strings.Fields(words) {
		if strings.Contains(id, w) {
			return true
		}
	}
	return false
}

// s10 tells whether a number has the form AA000000000AA.
func s10(n string) bool {
	if len(n) != 13 {
		return false
	}
	for i := range len(n) {
		if letter := i < 2 || i > 10; letter && (n[i] < 'A' || n[i] > 'Z') || !letter && (n[i] < '0' || n[i] > '9') {
			return false
		}
	}
	return true
}

// economy tells services without scans after the border: S10 numbers that
// begin with U (letters that are not registered), and those whose name says so.
func (h hindsight) economy() bool {
	if n := h.info.Number; s10(n) && n[0] == 'U' {
		return true
	}
	s := strings.ToLower(h.info.Service)
	for _, w := range []string{"economy", "saver", "untracked", "unregistered", "ordinary", "small packet plus", "doesn't include tracking", "does not include tracking", "without tracking", "semi-tracked", "эконом", "без отслеживания"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// findings, the most pressing first.
func (h hindsight) findings() []Finding {
	var found []Finding
	add := func(kind string, urgent bool, args ...string) {
		found = append(found, Finding{Kind: kind, Args: args, Urgent: urgent})
	}
	days := func(n int64) string { return strconv.FormatInt(n, 10) }

	if h.substatus == carriers.CustomsWantsInfo ||
		h.substatus == carriers.ExceptionSecurity && h.decided.Meaning.Stage == carriers.ImportCustoms {
		add("customs_wants", true)
	}
	if seen := h.elsewhere(); seen != "" {
		add("wrong_country", true, seen, h.info.Destination)
	}
	waiting := !h.settled() && !h.returning
	quiet := waiting && h.moved && h.heard && !h.seen
	slow := quiet && h.silent > h.usual()
	switch {
	case h.substatus == carriers.ExceptionLost || h.substatus == carriers.ExceptionDestroyed:
		add("given_up", true)
	case h.returning && h.protected():
		add("going_back", !h.returned)
	case slow && h.status == carriers.AvailableForPickup:
		add("uncollected", true, days(h.silent))
	case quiet && h.lost():
		add("likely_lost", true, days(h.silent))
	case slow && (h.status == carriers.OutForDelivery || h.status == carriers.DeliveryFailure):
		add("overdue", false, days(h.silent))
	case waiting && h.status == carriers.DeliveryFailure && h.substatus != carriers.FailureRejected:
		add("missed", true)
	case slow:
		add("stalled", false, days(h.silent), days(h.usual()))
	case waiting && !h.moved && (h.info.Asked || h.decided != nil):
		n := h.waited()
		add("nothing_yet", n > firstScan, days(n))
	}
	if h.delivered && h.decided != nil && (h.info.OrderStatus == "shipped" || h.info.OrderStatus == "processing") {
		n := int64(0)
		if at, ok := Instant(*h.decided); ok {
			n = max(0, (h.now-at)/day)
		}
		add("unconfirmed", false, days(n))
	}
	if last, ok := readDay(h.info.Protection); ok && !h.delivered && h.protected() {
		if left := last - floorDay(h.now); left >= 0 && left <= warnDays {
			add("protection", left <= urgentDays, days(left))
		}
	}
	return found
}

// lost tells that the silence is too long to wait on.
func (h hindsight) lost() bool {
	if h.expired {
		return true
	}
	limit := int64(lostCourier)
	if h.info.Post {
		limit = lostPost
	}
	if h.silent > limit {
		return true
	}
	due, ok := readDay(h.info.EtaTo)
	return ok && h.silent > h.usual() && floorDay(h.now)-due > lateAfter
}

// protected tells whether the protection of the order can still be called on,
// and has not been.
func (h hindsight) protected() bool {
	switch h.info.OrderStatus {
	case "completed", "cancelled", "closed", "expired", "dispute":
		return false
	}
	return true
}

// waited is for how many days nothing has been scanned: since the user began
// to follow the parcel, or since it was first announced, if that was earlier.
func (h hindsight) waited() int64 {
	from := h.info.Added
	if h.announced != 0 && (from == 0 || h.announced < from) {
		from = h.announced
	}
	if from == 0 {
		return 0
	}
	return max(0, (h.now-from)/day)
}

// elsewhere is the country in which a parcel is that should be in another; ""
// where that is not known for sure. Where it was scanned on its last mile says
// more than where a carrier thinks that it goes.
func (h hindsight) elsewhere() string {
	to := h.info.Destination
	if !country(to) || h.returning {
		return ""
	}
	reported, seen := h.info.Reported, h.around()
	switch {
	case seen == to:
		return ""
	case country(reported) && reported != to:
		return reported
	// The letters of states and provinces look like those of countries, so
	// parcels to countries that write those are not judged by them.
	case seen != "" && !strings.Contains("US CA AU BR IT MX IN AR MY CN", to):
		return seen
	}
	return ""
}

// around is the country in whose last mile a parcel is, by the end of the
// place: "Tallinn, EE"; "" where it does not say so.
func (h hindsight) around() string {
	if h.decided == nil {
		return ""
	}
	switch h.status {
	case carriers.OutForDelivery, carriers.AvailableForPickup, carriers.DeliveryFailure, carriers.Delivered:
	default:
		return ""
	}
	p := strings.TrimRight(h.decided.Place, " )]")
	if n := len(p); n > 3 && strings.IndexByte(" ,([", p[n-3]) >= 0 && country(p[n-2:]) {
		return p[n-2:]
	}
	return ""
}

// countries are the codes of ISO 3166-1.
const countries = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"

// country tells whether s is the code of a country.
func country(s string) bool {
	return len(s) == 2 && s[0] != ' ' && s[1] != ' ' && strings.Contains(countries, s)
}

func floorDay(ms int64) int64 {
	d := ms / day
	if ms%day < 0 {
		d--
	}
	return d
}
