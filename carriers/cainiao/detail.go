package cainiao

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/loose"
)

// detail is the public JSON behind global.cainiao.com/newDetail.htm. Nobody
// documents it; its shape is known from answers that open-source clients have
// recorded in 2025 and 2026.
var detail = carriers.Interface{
	ID:         "detail.json",
	Hosts:      []string{"global.cainiao.com"},
	Wide:       true,
	Batch:      batch,
	Interval:   2000, // no quota is published; Alibaba bans addresses softly
	Concurrent: 1,
	Accepts:    accepts,
	Ask:        ask,
	Read:       read,
}

// batch is what the known clients cap themselves at.
const batch = 10

// accepts takes nearly everything that can be a tracking number: asked with
// the last mile's number, Cainiao often answers with the same parcel.
func accepts(number string) bool {
	digits := 0
	for i := 0; i < len(number); i++ {
		switch c := number[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c < 'A' || c > 'Z':
			return false
		}
	}
	return len(number) >= 8 && len(number) <= 40 && digits >= 6
}

// languages are those that the interface is known to answer in; any other
// falls back to English without a word.
var languages = map[string]string{
	"en": "en-US", "ru": "ru-RU", "uk": "ru-RU", "he": "he-IL", "pt": "pt-BR", "es": "es-ES", "zh": "zh-CN",
	"fr": "fr-FR", "de": "de-DE", "it": "it-IT", "pl": "pl-PL", "nl": "nl-NL", "tr": "tr-TR", "ar": "ar-SA", "ja": "ja-JP", "ko": "ko-KR",
}

func ask(a carriers.Ask) (carriers.Request, error) {
	if len(a.Numbers) == 0 || len(a.Numbers) > batch {
		return carriers.Request{}, carriers.Fail(carriers.KindRefused, "between 1 and 10 numbers at once")
	}
	for _, n := range a.Numbers {
		if !accepts(n) {
			return carriers.Request{}, carriers.Fail(carriers.KindRefused, "no number of the form that Cainiao follows")
		}
	}
	lang := languages[strings.SplitN(a.Language, "-", 2)[0]]
	if lang == "" {
		lang = "en-US"
	}
	return carriers.Request{
		Method:  "GET",
		URL:     "https://global.cainiao.com/global/detail.json?mailNos=" + strings.Join(a.Numbers, ",") + "&lang=" + lang + "&language=" + lang,
		Headers: map[string]string{"Accept": "application/json"},
	}, nil
}

const mostEntries = 100

// read takes only the fields that it names. Names, addresses and signatures
// stand beside them in real answers and are passed over.
func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body, err := answer.JSON(r)
	if err != nil {
		return carriers.Answer{}, err
	}
	module := body.Get("module")
	switch success := body.Get("success"); {
	case success.Exists() && !success.Bool():
		return carriers.Answer{}, refusal(strings.ToUpper(answer.Word(body.Get("errorCode"))))
	case !module.IsList():
		return answer.Unread(r, "no list named module in the answer")
	case len(module.List()) > mostEntries:
		return carriers.Answer{}, carriers.Fail(carriers.KindLayout, "more entries than were asked for")
	}
	var out carriers.Answer
	for _, e := range module.List() {
		if p, ok := parcel(e); ok {
			out.Parcels = append(out.Parcels, p)
		}
	}
	if len(out.Parcels) == 0 && len(a.Numbers) > 0 {
		return answer.Unread(r, "no entry has a number, or its events could not be read")
	}
	return out, nil
}

// refusal judges a call that was refused as a whole by its error code. The
// codes are not documented.
func refusal(code string) *carriers.Error {
	switch {
	case answer.Says(code, "LIMIT", "FREQUEN"):
		return carriers.Fail(carriers.KindRateLimited, "refused with "+code)
	case answer.Says(code, "CRAWLER", "VALIDATE", "FORBID"):
		return carriers.Fail(carriers.KindBlocked, "refused with "+code)
	}
	return carriers.Fail(carriers.KindTemporary, "the whole call was refused "+code)
}

func parcel(e loose.Value) (carriers.Parcel, bool) {
	p := carriers.Parcel{
		Number:      form.Token(e.Get("mailNo").Text()),
		Origin:      answer.Word(e.Get("originCountry")),
		Destination: answer.Word(e.Get("destCountry")),
		Service:     answer.Word(e.Get("mailTypeDesc")),
		Summary:     answer.Word(e.Get("status")),
		NextNumber:  labelled(e.Get("copyRealMailNo").Text(), e.Get("realMailNo").Text()),
		PrevNumber:  labelled(e.Get("copyVirtualMailNo").Text(), e.Get("virtualMailNo").Text()),
		EtaFrom:     day(e.Get("globalEtaInfo", "deliveryMinTime").Int()),
		EtaTo:       day(e.Get("globalEtaInfo", "deliveryMaxTime").Int()),
	}
	if p.Number == "" {
		return p, false
	}
	if p.NextNumber == p.Number {
		p.NextNumber = ""
	}
	if p.PrevNumber == p.Number {
		p.PrevNumber = ""
	}
	if p.NextNumber != "" {
		p.NextName = answer.Word(e.Get("destCpInfo", "cpName"))
	}
	list := e.Get("detailList")
	scans := answer.Scans(list, true)
	if latest := e.Get("latestTrace"); len(scans) == 0 && e.Has("detailList") && latest.IsObject() {
		scans = []loose.Value{latest} // a copy of the newest one
	}
	for _, s := range scans {
		if ev, ok := event(s); ok {
			p.Events = append(p.Events, ev)
		}
	}
	// Something is told of it, and no scan of it can be found.
	if len(p.Events) == 0 && (len(scans) > 0 || !e.Has("detailList") && p.Summary != "") {
		return p, false
	}
	// An unknown number comes back as success with nothing in it. One that is
	// in AliExpress's own books but not scanned yet looks the same but for its
	// source.
	source := e.Get("mailNoSource").Text()
	p.Pending = len(p.Events) == 0 && source != "" && source != "EXTERNAL" && p.Summary != "NOTFOUND"
	p.Found = len(p.Events) > 0 || p.Pending
	return p, true
}

func event(s loose.Value) (carriers.Event, bool) {
	standard := answer.Text(s.Get("standerdDesc")) // spelt so
	ev := carriers.Event{
		Code: answer.Word(s.Get("actionCode")),
		Text: answer.Text(s.Get("desc")),
	}
	if ev.Text == "" {
		ev.Text = standard
	}
	if ev.Code == "" {
		ev.Code = answer.Word(s.Get("group", "nodeCode")) // the stage, coarser
	}
	ev.Place, ev.Text = leadingPlace(ev.Text)
	if ev.Place == "" {
		ev.Place, _ = leadingPlace(standard)
	}
	if ev.Text == "" && ev.Code == "" {
		return ev, false
	}
	// "time" is not the instant: it is timeStr read as if it were Beijing's,
	// whatever timeZone says. So the wall clock is taken as written, and the
	// epoch stands in only where the wall clock is missing.
	epoch := s.Get("time").Int()
	wall, ok := clock.Wall(s.Get("timeStr").Text())
	if !ok && epoch > 0 {
		wall = clock.Epoch(epoch, 8*60)
	}
	ev.Time = wall
	if wall == "" {
		return ev, true
	}
	zone, told := clock.Zone(s.Get("timeZone").Text())
	switch {
	case told:
		// The zone can be a default of Cainiao's: hours that look local came
		// stamped GMT+08:00. It is a hint.
		ev.Zone = zone
	case epoch%1000 != 0:
		// Cainiao's own notices have no zone but a true epoch, to the
		// millisecond; their wall clock is Beijing's.
		ev.Zone, ev.ZoneSure = "+08:00", true
	}
	return ev, true
}

// leadingPlace splits "[Shatian Town] Processing" into place and words.
func leadingPlace(text string) (place, rest string) {
	for _, pair := range [...][2]string{{"[", "]"}, {"【", "】"}} {
		if inner, ok := strings.CutPrefix(text, pair[0]); ok {
			if end := strings.Index(inner, pair[1]); end > 0 && end <= 60 && len(inner) > end+len(pair[1]) {
				return strings.TrimSpace(inner[:end]), strings.TrimSpace(inner[end+len(pair[1]):])
			}
		}
	}
	return "", text
}

// labelled gives the clean number, or the last word of "Latest Tracking
// Number:\tRC000000014EE" and "Handed over as RC000000014EE".
func labelled(clean, label string) string {
	if t := form.Token(clean); t != "" {
		return t
	}
	fields := strings.FieldsFunc(label, func(r rune) bool { return r == ' ' || r == '\t' || r == ':' })
	if len(fields) == 0 {
		return ""
	}
	return form.Token(fields[len(fields)-1])
}

func day(ms int64) string {
	if ms <= 0 {
		return ""
	}
	if wall := clock.Epoch(ms, 8*60); wall != "" {
		return wall[:10]
	}
	return ""
}
