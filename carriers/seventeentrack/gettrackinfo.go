package seventeentrack

import (
	"strconv"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/internal/grant"
	"posthorn/carriers/loose"
)

// info is gettrackinfo of the API v2.2, as its documentation describes it.
var info = carriers.Interface{
	ID:         "gettrackinfo",
	Hosts:      []string{"api.17track.net"},
	Needs:      []string{"key"},
	Wide:       true,
	Batch:      batch,
	Interval:   400, // three requests a second are allowed
	Concurrent: 1,
	Accepts:    func(number string) bool { return form.Token(number) != "" },
	Ask:        func(a carriers.Ask) (carriers.Request, error) { return call(a, "gettrackinfo", a.Numbers) },
	Read:       read,
	Stop:       Stop,
	Change:     change,
	Changed:    changed,
	Quota:      AskQuota,
	Left: func(r carriers.Response) (int64, error) {
		q, err := ReadQuota(r)
		return q.Remain, err
	},
}

const batch = 40

// call writes a request of a method for numbers.
func call(a carriers.Ask, method string, numbers []string) (carriers.Request, error) {
	if err := answer.Many(carriers.Ask{Numbers: numbers}, batch); err != nil {
		return carriers.Request{}, err
	}
	var b strings.Builder
	for i, n := range numbers {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`{"number":"` + n + `"}`)
	}
	return carriers.Request{
		Method:  "POST",
		URL:     "https://api.17track.net/track/v2.2/" + method,
		Headers: map[string]string{"17token": grant.Key(a, "key"), "Content-Type": "application/json"},
		Body:    "[" + b.String() + "]",
	}, nil
}

// Codes of the documentation that decide what to do.
const (
	tooOftenToday = -18019907
	quotaUsedUp   = -18019908
	notRegistered = -18019902
)

// read reads what gettrackinfo answers, and register, whose accepted entries
// hold no track_info yet; and what 17TRACK pushes to a relay.
func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body, err := envelope(r)
	if err != nil {
		return carriers.Answer{}, err
	}
	data := body.Get("data")
	if p := parcel(data); p.Number != "" && body.Get("event").Exists() { // pushed: one entry, without a code
		switch {
		case !data.Get("track_info").Exists(): // TRACKING_STOPPED: no news
			return carriers.Answer{}, nil
		case unread(data, p):
			return carriers.Answer{}, answer.Unscanned
		}
		return carriers.Answer{Parcels: []carriers.Parcel{p}}, nil
	}
	if !lists(body) {
		return answer.Unread(r, "neither accepted nor rejected numbers")
	}
	var out carriers.Answer
	for _, e := range answer.Scans(data.Get("accepted"), true) {
		if p := parcel(e); p.Number != "" && !unread(e, p) {
			out.Parcels = append(out.Parcels, p)
		}
	}
	var unknown []string
	var refused *carriers.Error
	for _, e := range answer.Scans(data.Get("rejected"), true) {
		n, code := form.Token(e.Get("number").Text()), e.Get("error", "code").Int()
		switch {
		case n == "":
		case code == notRegistered && a.Hop == 0 && len(unknown) < batch:
			unknown = append(unknown, n)
			out.Parcels = append(out.Parcels, carriers.Parcel{Number: n})
		case code == tooOftenToday || code == quotaUsedUp:
			refused = refusal(code)
		default: // no form of a number, no carrier found for it, no news yet
			out.Parcels = append(out.Parcels, carriers.Parcel{Number: n})
		}
	}
	switch {
	case len(out.Parcels) == 0 && refused != nil:
		return carriers.Answer{}, refused
	case len(out.Parcels) == 0 && len(a.Numbers) > 0:
		return answer.Unread(r, "no entry has a number, or its events could not be read")
	case len(unknown) > 0:
		q, err := call(a, "register", unknown)
		if err != nil {
			return carriers.Answer{}, err
		}
		out.Next = &q
	}
	return out, nil
}

// refusal judges a code that holds for a whole call, or for the key.
func refusal(code int64) *carriers.Error {
	kind := carriers.KindLayout
	switch {
	case code <= -18010001 && code >= -18010005 && code != -18010003, code == 401:
		kind = carriers.KindUnauthorized
	case code == 429 || code == tooOftenToday || code == quotaUsedUp:
		kind = carriers.KindRateLimited
	case code == -18010003 || code >= 500:
		kind = carriers.KindTemporary
	}
	return carriers.Fail(kind, "refused with code "+strconv.FormatInt(code, 10))
}

// parcel takes the countries out of shipping_info, whose streets and
// coordinates are passed over.
func parcel(e loose.Value) carriers.Parcel {
	info := e.Get("track_info")
	misc, eta := info.Get("misc_info"), info.Get("time_metrics", "estimated_delivery_date")
	p := carriers.Parcel{
		Number:      form.Token(e.Get("number").Text()),
		Origin:      answer.Word(info.Get("shipping_info", "shipper_address", "country")),
		Destination: answer.Word(info.Get("shipping_info", "recipient_address", "country")),
		Service:     answer.Word(misc.Get("service_type")),
		Summary:     answer.Word(info.Get("latest_status").First("sub_status", "status")),
		NextNumber:  form.Token(misc.Get("local_number").Text()),
		EtaFrom:     answer.Day(eta.Get("from")),
		EtaTo:       answer.Day(eta.Get("to")),
	}
	if p.NextNumber == p.Number {
		p.NextNumber = ""
	}
	if p.NextNumber != "" {
		p.NextName = answer.Word(misc.Get("local_provider"))
	}
	// One list for each carrier of the way, each newest first: merged by their
	// UTC times, which are all of one form.
	var all []loose.Value
	for _, provider := range answer.Scans(info.Get("tracking", "providers"), true) {
		all = merge(all, answer.Scans(provider.Get("events"), true))
	}
	for _, s := range all[:min(len(all), 1000)] {
		if ev := event(s); ev.Code != "" || ev.Text != "" {
			p.Events = append(p.Events, ev)
		}
	}
	if ev := event(info.Get("latest_event")); len(p.Events) == 0 && ev.Code+ev.Text != "" {
		p.Events = append(p.Events, ev)
	}
	p.Pending = len(p.Events) == 0 && p.Summary != "" && !strings.HasPrefix(p.Summary, "NotFound")
	p.Found = p.Pending || len(p.Events) > 0
	return p
}

// unread tells whether something is told of a parcel, and none of its events
// could be found.
func unread(e loose.Value, p carriers.Parcel) bool {
	info := e.Get("track_info")
	switch status := info.Get("latest_status", "status").Text(); {
	case len(p.Events) > 0 || status == "NotFound" || status == "InfoReceived":
		return false
	case !info.Exists():
		return !e.Has("track_info") && !e.Has("origin") // origin: what register answers
	}
	return true
}

func merge(a, b []loose.Value) []loose.Value {
	if len(a) == 0 {
		return b
	}
	var out []loose.Value
	for len(a) > 0 && len(b) > 0 {
		if a[0].Get("time_utc").Text() >= b[0].Get("time_utc").Text() {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}

func event(s loose.Value) carriers.Event {
	ev := carriers.Event{
		Code:  answer.Word(s.First("sub_status", "stage")),
		Text:  answer.Text(s.Get("description")),
		Place: answer.Word(s.Get("location")),
	}
	if ev.Text == "" {
		ev.Text = answer.Text(s.Get("description_translation", "description"))
	}
	ev.Time, ev.Zone = clock.ISO(s.Get("time_iso").Text())
	raw := s.Get("time_raw")
	if ev.Time == "" {
		ev.Time, _ = clock.Wall(strings.TrimSpace(raw.Get("date").Text() + " " + raw.Get("time").Text()))
		ev.Zone, _ = clock.Zone(raw.Get("timezone").Text())
	}
	// An offset that the carrier did not tell was guessed by 17TRACK.
	ev.ZoneSure = ev.Zone != "" && raw.Get("timezone").Text() != ""
	if ev.Time == "" {
		ev.Zone, ev.ZoneSure = "", false
	}
	return ev
}
