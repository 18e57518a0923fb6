package cainiao

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/clock"
)

// detail is the public JSON behind global.cainiao.com/newDetail.htm. Nobody
// documents it; its shape is known from answers that open-source clients have
// recorded in 2025 and 2026.
var detail = carriers.Interface{
	ID:         "detail.json",
	Hosts:      []string{"global.cainiao.com"},
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

// The fields that are read. Names, addresses and signatures stand beside them
// in real answers and are passed over.
type (
	envelope struct {
		Success *answer.Bool `json:"success"`
		Code    answer.Text  `json:"errorCode"`
		Wall    answer.Text  `json:"rgv587_flag"`
		Module  *[]entry     `json:"module"`
	}
	entry struct {
		Number      answer.Text `json:"mailNo"`
		Source      answer.Text `json:"mailNoSource"`
		Origin      answer.Text `json:"originCountry"`
		Destination answer.Text `json:"destCountry"`
		Service     answer.Text `json:"mailTypeDesc"`
		Status      answer.Text `json:"status"`
		Real        answer.Text `json:"realMailNo"`
		RealClean   answer.Text `json:"copyRealMailNo"`
		Virtual     answer.Text `json:"virtualMailNo"`
		VirtClean   answer.Text `json:"copyVirtualMailNo"`
		LastMile    struct {
			Name answer.Text `json:"cpName"`
		} `json:"destCpInfo"`
		Eta struct {
			From answer.Int `json:"deliveryMinTime"`
			To   answer.Int `json:"deliveryMaxTime"`
		} `json:"globalEtaInfo"`
		Scans []scan `json:"detailList"`
	}
	scan struct {
		Epoch    answer.Int  `json:"time"`
		Wall     answer.Text `json:"timeStr"`
		Zone     answer.Text `json:"timeZone"`
		Text     answer.Text `json:"desc"`
		Standard answer.Text `json:"standerdDesc"` // spelt so
		Code     answer.Text `json:"actionCode"`
	}
)

const (
	mostEntries = 100
	mostScans   = 500
	longestText = 400
)

func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	var body envelope
	if err := answer.JSON(r, &body); err != nil {
		return carriers.Answer{}, err
	}
	switch {
	case body.Wall != "":
		return carriers.Answer{}, carriers.Fail(carriers.KindBlocked, "asks for proof of a human")
	case body.Success != nil && !bool(*body.Success):
		code := strings.ToUpper(answer.Clip(string(body.Code), 60))
		if strings.Contains(code, "LIMIT") || strings.Contains(code, "FREQUEN") {
			return carriers.Answer{}, carriers.Fail(carriers.KindRateLimited, "refused with "+code)
		}
		if strings.Contains(code, "CRAWLER") || strings.Contains(code, "VALIDATE") || strings.Contains(code, "FORBID") {
			return carriers.Answer{}, carriers.Fail(carriers.KindBlocked, "refused with "+code)
		}
		return carriers.Answer{}, carriers.Fail(carriers.KindTemporary, "the whole call was refused "+code)
	case body.Module == nil:
		return carriers.Answer{}, carriers.Fail(carriers.KindLayout, "no module in the answer")
	case len(*body.Module) > mostEntries:
		return carriers.Answer{}, carriers.Fail(carriers.KindLayout, "more entries than were asked for")
	}
	var out carriers.Answer
	for _, e := range *body.Module {
		if p, ok := e.parcel(); ok {
			out.Parcels = append(out.Parcels, p)
		}
	}
	if len(out.Parcels) == 0 && len(a.Numbers) > 0 {
		return carriers.Answer{}, carriers.Fail(carriers.KindLayout, "no entry has a number")
	}
	return out, nil
}

func (e *entry) parcel() (carriers.Parcel, bool) {
	p := carriers.Parcel{
		Number:      token(string(e.Number)),
		Origin:      answer.Clip(string(e.Origin), 60),
		Destination: answer.Clip(string(e.Destination), 60),
		Service:     answer.Clip(string(e.Service), 120),
		Summary:     answer.Clip(string(e.Status), 40),
		NextNumber:  labelled(e.RealClean, e.Real),
		PrevNumber:  labelled(e.VirtClean, e.Virtual),
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
		p.NextName = answer.Clip(string(e.LastMile.Name), 80)
	}
	p.EtaFrom, p.EtaTo = day(e.Eta.From), day(e.Eta.To)
	for _, s := range e.Scans[:min(len(e.Scans), mostScans)] {
		if ev, ok := s.event(); ok {
			p.Events = append(p.Events, ev)
		}
	}
	// An unknown number comes back as success with nothing in it. One that is
	// in AliExpress's own books but not scanned yet looks the same but for its
	// source.
	p.Pending = len(p.Events) == 0 && e.Source != "" && e.Source != "EXTERNAL" && p.Summary != "NOTFOUND"
	p.Found = len(p.Events) > 0 || p.Pending
	return p, true
}

func (s *scan) event() (carriers.Event, bool) {
	ev := carriers.Event{
		Code: answer.Clip(string(s.Code), 60),
		Text: answer.Clip(string(s.Text), longestText),
	}
	if ev.Text == "" {
		ev.Text = answer.Clip(string(s.Standard), longestText)
	}
	ev.Place, ev.Text = leadingPlace(ev.Text)
	if ev.Place == "" {
		ev.Place, _ = leadingPlace(answer.Clip(string(s.Standard), longestText))
	}
	if ev.Text == "" && ev.Code == "" {
		return ev, false
	}
	// "time" is not the instant: it is timeStr read as if it were Beijing's,
	// whatever timeZone says. So the wall clock is taken as written, and the
	// epoch stands in only where the wall clock is missing.
	wall, ok := clock.Wall(string(s.Wall))
	if !ok && s.Epoch > 0 {
		wall = clock.Epoch(int64(s.Epoch), 8*60)
	}
	ev.Time = wall
	if wall == "" {
		return ev, true
	}
	zone, told := clock.Zone(string(s.Zone))
	switch {
	case told:
		// The zone can be a default of Cainiao's: hours that look local came
		// stamped GMT+08:00. It is a hint.
		ev.Zone = zone
	case s.Epoch%1000 != 0:
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
func labelled(clean, label answer.Text) string {
	if t := token(string(clean)); t != "" {
		return t
	}
	fields := strings.FieldsFunc(string(label), func(r rune) bool { return r == ' ' || r == '\t' || r == ':' })
	if len(fields) == 0 {
		return ""
	}
	return token(fields[len(fields)-1])
}

// token is a number as we keep it, or "" where it cannot be one.
func token(s string) string {
	s = strings.ToUpper(strings.TrimSpace(s))
	if len(s) < 5 || len(s) > 40 {
		return ""
	}
	for i := 0; i < len(s); i++ {
		if c := s[i]; (c < '0' || c > '9') && (c < 'A' || c > 'Z') {
			return ""
		}
	}
	return s
}

func day(ms answer.Int) string {
	if ms <= 0 {
		return ""
	}
	if wall := clock.Epoch(int64(ms), 8*60); wall != "" {
		return wall[:10]
	}
	return ""
}
