package page

//msgp:ignore Told ToldPackage ToldEvent answer module toldLine toldItem toldDetail loose

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"posthorn/carriers"
)

// Limits on an answer of the page's own script.
const (
	maxBody  = 2 << 20
	maxDepth = 40
)

// Told is what the shop tells of one order's parcels. Nothing of the
// recipient is in it: the answer is read by a list of allowed fields.
type Told struct {
	// Packages is empty where the order is not shipped yet.
	Packages []ToldPackage
	// Protection is the last day of the buyer protection, "2006-01-02", empty
	// where the answer does not tell it.
	Protection string
}

// ToldPackage is one parcel of the order.
type ToldPackage struct {
	// Numbers are the parcel's numbers: first the one it was sent under, then
	// the one it was handed over under, where that is another.
	Numbers []string
	// Carrier is the name of the service, as told ("AliExpress Selection
	// Standard"); LastMile the name of who delivers it, where told.
	Carrier, LastMile string
	// Title and Image are those of the first article in it.
	Title, Image string
	// EtaFrom and EtaTo are the days between which it is expected,
	// "2006-01-02".
	EtaFrom, EtaTo string
	Items          []Item
	Events         []ToldEvent
}

// ToldEvent is one line of the shop's own timeline, newest first.
type ToldEvent struct {
	Time     int64  // ms since 1970; 0 where it is not told
	TimeText string // as the page shows it: "Sat | Sep. 19 18:46"
	Code     string // "AE_GTMS_SIGNED"
	Title    string // the stage in words: "Delivered"
	Text     string // what happened, in words
}

// loose is a text that may come as a string, a number or a truth value: one
// way of asking gives "true" and "2", another true and 2. Lists and objects
// are nothing.
type loose string

func (l *loose) UnmarshalJSON(b []byte) error {
	*l = ""
	switch {
	case len(b) == 0 || b[0] == '{' || b[0] == '[' || b[0] == 'n':
	case b[0] == '"':
		var s string
		if err := json.Unmarshal(b, &s); err != nil {
			return err
		}
		*l = loose(s)
	default:
		*l = loose(b)
	}
	return nil
}

func (l loose) ms() int64 {
	n, err := strconv.ParseInt(string(l), 10, 64)
	if err != nil || n < 1e12 || n > 4e12 {
		return 0
	}
	return n
}

type answer struct {
	Ret    json.RawMessage `json:"ret"`
	Data   json.RawMessage `json:"data"`
	Module json.RawMessage `json:"module"`
	URL    loose           `json:"url"`
}

type module struct {
	Lines json.RawMessage `json:"trackingDetailLineList"`
	Fast  struct {
		Content json.RawMessage `json:"fdContentList"`
	} `json:"fastDeliveryInfoDTO"`
}

type toldLine struct {
	MailNo  loose `json:"mailNo"`
	Origin  loose `json:"originMailNo"`
	Carrier loose `json:"logisticsCarrierName"`
	Company struct {
		Name loose `json:"cpName"`
	} `json:"logisticsCpInfo"`
	Eta struct {
		Begin loose `json:"beginEtaTime"`
		End   loose `json:"endEtaTime"`
	} `json:"etaInfo"`
	Items   json.RawMessage `json:"packageItemList"`
	Details json.RawMessage `json:"detailList"`
}

type toldItem struct {
	Title loose `json:"itemTitle"`
	ID    loose `json:"itemId"`
	Image loose `json:"itemPic"`
	SKU   loose `json:"skuDesc"`
	Count loose `json:"count"`
}

type toldDetail struct {
	Time      loose `json:"time"`
	TimeText  loose `json:"timeText"`
	Primary   loose `json:"trackingPrimaryCode"`
	Secondary loose `json:"trackingSecondCode"`
	Name      loose `json:"trackingName"`
	Desc      loose `json:"trackingDetailDesc"`
}

// ReadTracking reads what the page's own script answers to
// mtop.ae.ld.querydetail, as it came over the network (with or without a
// callback's name around it) or as the script hands it on. An order that is
// not shipped yet has no packages and no error. Errors are *carriers.Error:
// unauthorized (the shop wants a login), blocked (a captcha), rate_limited,
// temporary, layout.
func ReadTracking(body []byte) (Told, error) {
	told, err := readTold(body)
	if err != nil {
		return Told{}, err
	}
	return told, nil
}

func readTold(body []byte) (Told, *carriers.Error) {
	var told Told
	if len(body) > maxBody {
		return told, carriers.Fail(carriers.KindLayout, "answer of "+strconv.Itoa(len(body))+" bytes, more than "+strconv.Itoa(maxBody))
	}
	b := unwrap(body)
	if len(b) > 0 && b[0] == '<' {
		if low := strings.ToLower(string(b[:min(len(b), 20000)])); strings.Contains(low, "punish") || strings.Contains(low, "captcha") || strings.Contains(low, "nc-container") {
			return told, carriers.Fail(carriers.KindBlocked, "a captcha page in place of the answer")
		}
		return told, carriers.Fail(carriers.KindLayout, "a page in place of the answer")
	}
	if tooDeep(b) {
		return told, carriers.Fail(carriers.KindLayout, "answer nested deeper than "+strconv.Itoa(maxDepth))
	}
	var a answer
	if err := json.Unmarshal(b, &a); err != nil {
		return told, carriers.Fail(carriers.KindLayout, "answer is no JSON object")
	}
	if err := refusal(a); err != nil {
		return told, err
	}
	raw := a.Module
	for n := 0; n < 3 && raw == nil && len(a.Data) > 0; n++ {
		var inner answer
		if err := json.Unmarshal(unquoted(a.Data), &inner); err != nil {
			break
		}
		if err := refusal(inner); err != nil {
			return told, err
		}
		a, raw = inner, inner.Module
	}
	raw = unquoted(raw)
	if len(raw) == 0 || raw[0] != '{' {
		return told, carriers.Fail(carriers.KindLayout, "answer without data.module")
	}
	var m module
	if err := json.Unmarshal(raw, &m); err != nil {
		return told, carriers.Fail(carriers.KindLayout, "data.module: fields of other kinds")
	}
	told.Protection = toldProtection(m.Fast.Content)
	lines, ok := list(m.Lines)
	if !ok {
		return told, carriers.Fail(carriers.KindLayout, "trackingDetailLineList is no list")
	}
	unread := 0
	for _, l := range lines[:min(len(lines), maxPackages)] {
		p, named, ok := readLine(l)
		if ok {
			told.Packages = append(told.Packages, p)
		} else if named {
			unread++
		}
	}
	if len(told.Packages) == 0 && unread > 0 {
		return told, carriers.Fail(carriers.KindLayout, "trackingDetailLineList: no number in a form we know")
	}
	return told, nil
}

// refusal reads the list of words with which the shop's gateway refuses.
func refusal(a answer) *carriers.Error {
	words := string(a.Ret)
	if strings.Contains(string(a.URL), "/punish") || strings.Contains(words, "USER_VALIDATE") || strings.Contains(words, "RGV587") {
		return carriers.Fail(carriers.KindBlocked, "the shop wants proof of a human")
	}
	if len(a.Ret) == 0 || strings.Contains(words, "SUCCESS") {
		return nil
	}
	switch {
	case strings.Contains(words, "SESSION_EXPIRED"), strings.Contains(words, "NEED_LOGIN"), strings.Contains(words, "NOT_LOGIN"), strings.Contains(words, "SESSION_NOT"):
		return carriers.Fail(carriers.KindUnauthorized, "the shop wants a login")
	case strings.Contains(words, "TRAFFIC_LIMIT"), strings.Contains(words, "FLOW_LIMIT"), strings.Contains(words, "TOO_MANY"):
		return carriers.Fail(carriers.KindRateLimited, "the shop is asked too often")
	case strings.Contains(words, "FAIL"), strings.Contains(words, "ERROR"), strings.Contains(words, "::"):
		return carriers.Fail(carriers.KindTemporary, "the shop refused: "+code(words))
	}
	return nil
}

// code is the first code in a refusal: capital letters, digits, underscores.
func code(words string) string {
	from := strings.IndexByte(words, '"') + 1
	to := from
	for to < len(words) && to-from < 60 {
		if c := words[to]; c != '_' && (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			break
		}
		to++
	}
	return words[from:to]
}

// readLine reads one package. named tells that it had something in the place
// of its number.
func readLine(raw json.RawMessage) (p ToldPackage, named, ok bool) {
	var l toldLine
	if json.Unmarshal(raw, &l) != nil {
		return p, true, false
	}
	for _, s := range []loose{l.Origin, l.MailNo} {
		if s == "" {
			continue
		}
		named = true
		if n := trackingNumber(string(s), true); n != "" && (len(p.Numbers) == 0 || p.Numbers[0] != n) {
			p.Numbers = append(p.Numbers, n)
		}
	}
	if len(p.Numbers) == 0 {
		return p, named, false
	}
	p.Carrier, p.LastMile = said(l.Carrier), said(l.Company.Name)
	p.EtaFrom, p.EtaTo = dayOf(l.Eta.Begin.ms()), dayOf(l.Eta.End.ms())
	if p.EtaFrom > p.EtaTo && p.EtaTo != "" {
		p.EtaFrom = ""
	}
	items, _ := list(l.Items)
	for _, raw := range items[:min(len(items), maxItems)] {
		var it toldItem
		if json.Unmarshal(raw, &it) != nil {
			continue
		}
		n, _ := strconv.Atoi(string(it.Count))
		item := Item{Title: said(it.Title), SKU: said(it.SKU), Image: address{}.picture(string(it.Image))}
		if digitsOnly(string(it.ID)) && len(it.ID) <= 20 {
			item.ProductID = string(it.ID)
		}
		if n > 0 && n < 1_000_000 {
			item.Quantity = n
		}
		if !strings.Contains(item.Image, ".") {
			item.Image = ""
		}
		p.Items = append(p.Items, item)
	}
	for _, it := range p.Items {
		if p.Title == "" {
			p.Title = it.Title
		}
		if p.Image == "" {
			p.Image = it.Image
		}
	}
	details, _ := list(l.Details)
	for _, raw := range details[:min(len(details), maxEvents)] {
		var d toldDetail
		if json.Unmarshal(raw, &d) != nil {
			continue
		}
		e := ToldEvent{Time: d.Time.ms(), TimeText: said(d.TimeText), Code: said(d.Primary), Title: said(d.Name), Text: said(d.Desc)}
		if e.Code == "" {
			e.Code = said(d.Secondary)
		}
		if e.Code != "" || e.Title != "" || e.Text != "" {
			p.Events = append(p.Events, e)
		}
	}
	return p, true, true
}

// toldProtection takes the day from "Refund if no delivery before Oct 15,
// 2026". In words that we do not know it is the later of two days: the earlier
// one is that of a coupon for being late.
func toldProtection(raw json.RawMessage) string {
	lines, _ := list(raw)
	latest, days := "", 0
	for _, l := range lines[:min(len(lines), 20)] {
		var s loose
		if s.UnmarshalJSON(l) != nil || len(s) > 400 {
			continue
		}
		low := lower(clean(string(s)))
		d, ok := findDate(low, "")
		if !ok || d.year == 0 {
			continue
		}
		if anyOf(protectionWords, low) {
			return d.iso()
		}
		days++
		latest = max(latest, d.iso())
	}
	if days < 2 {
		return ""
	}
	return latest
}

func said(l loose) string { return cut(strings.TrimSpace(clean(string(l)))) }

// dayOf is the day of a moment, in UTC, as the shop counts its estimates.
func dayOf(ms int64) string {
	if ms == 0 {
		return ""
	}
	return time.UnixMilli(ms).UTC().Format(time.DateOnly)
}

// list reads a list without reading its elements, so that a long one costs
// little. Nothing at all is an empty list.
func list(raw json.RawMessage) ([]json.RawMessage, bool) {
	var out []json.RawMessage
	if len(raw) == 0 || bytes.Equal(raw, []byte("null")) {
		return nil, true
	}
	if json.Unmarshal(unquoted(raw), &out) != nil {
		return nil, false
	}
	return out, true
}

// unquoted is JSON that came as a string inside JSON.
func unquoted(raw json.RawMessage) json.RawMessage {
	if len(raw) > 0 && raw[0] == '"' {
		var s string
		if json.Unmarshal(raw, &s) == nil && !tooDeep([]byte(s)) {
			return json.RawMessage(strings.TrimSpace(s))
		}
	}
	return raw
}

// unwrap takes a callback's name and brackets away: "mtopjsonp1({…})".
func unwrap(b []byte) []byte {
	b = bytes.TrimSpace(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")))
	i := bytes.IndexByte(b[:min(len(b), 100)], '(')
	if i < 0 || bytes.IndexByte(b[:i], '{') >= 0 || bytes.IndexByte(b[:i], '<') >= 0 {
		return b
	}
	if j := bytes.LastIndexByte(b, ')'); j > i {
		return bytes.TrimSpace(b[i+1 : j])
	}
	return b
}

// tooDeep says whether lists and objects are nested deeper than any real
// answer.
func tooDeep(b []byte) bool {
	depth, quoted := 0, false
	for i := 0; i < len(b); i++ {
		switch c := b[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			if depth++; depth > maxDepth {
				return true
			}
		case c == '}' || c == ']':
			depth--
		}
	}
	return false
}
