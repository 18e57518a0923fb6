package page

//msgp:ignore Told ToldPackage ToldEvent

import (
	"bytes"
	"strconv"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/loose"
)

// Limits on an answer of the page's own script.
const (
	maxBody = 2 << 20
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
		return told, standsInPlace(string(b[:min(len(b), 200_000)]))
	}
	a, err := loose.Parse(b)
	if err != nil {
		return told, err
	}
	// The envelope may be there or not, and what it holds may be a string of
	// JSON.
	m := loose.Value{}
	for n := 0; n < 4 && a.IsObject(); n++ {
		if err := refusal(a); err != nil {
			return told, err
		}
		if m = unquoted(a.Get("module")); m.Exists() {
			break
		}
		a = unquoted(a.Get("data"))
	}
	if !m.IsObject() {
		return told, carriers.Fail(carriers.KindLayout, "answer without data.module")
	}
	told.Protection = toldProtection(unquoted(m.Get("fastDeliveryInfoDTO", "fdContentList")).List())
	lines := unquoted(m.Get("trackingDetailLineList"))
	if lines.Exists() && !lines.IsList() {
		return told, carriers.Fail(carriers.KindLayout, "trackingDetailLineList is no list")
	}
	unread := 0
	for _, l := range first(lines.List(), maxPackages) {
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

func first(list []loose.Value, n int) []loose.Value { return list[:min(len(list), n)] }

// refusal reads the list of words with which the shop's gateway refuses.
func refusal(a loose.Value) *carriers.Error {
	words := a.Get("ret").Text()
	for _, w := range first(a.Get("ret").List(), 10) {
		words += w.Text() + " "
	}
	to := a.Get("url").Text() + " " + unquoted(a.Get("data")).Get("url").Text()
	if a.Get("rgv587_flag").Exists() || anyOf("|/punish|_____tmd_____|x5secdata=|", to) || anyOf("|USER_VALIDATE|SYS_VALIDATE|RGV587|CAPTCHA|PUNISH|", words) {
		return carriers.Fail(carriers.KindBlocked, "the shop wants proof of a human")
	}
	if words == "" || strings.Contains(words, "SUCCESS") {
		return nil
	}
	switch {
	case strings.Contains(words, "SESSION_EXPIRED"), strings.Contains(words, "NEED_LOGIN"), strings.Contains(words, "NOT_LOGIN"), strings.Contains(words, "SESSION_NOT"), anyOf("|//login.|//passport.|", to):
		return carriers.Fail(carriers.KindUnauthorized, "the shop wants a login")
	case strings.Contains(words, "TRAFFIC_LIMIT"), strings.Contains(words, "FLOW_LIMIT"), strings.Contains(words, "TOO_MANY"):
		return carriers.Fail(carriers.KindRateLimited, "the shop is asked too often")
	case strings.Contains(words, "FAIL"), strings.Contains(words, "ERROR"), strings.Contains(words, "::"):
		return carriers.Fail(carriers.KindTemporary, "the shop refused: "+code(words))
	}
	return nil
}

// standsInPlace tells what a page is that came in place of the answer: by the
// captcha's own addresses and names, or as any page that the user may see.
func standsInPlace(html string) *carriers.Error {
	low := strings.ToLower(html)
	_, title, _ := strings.Cut(low, "<title>")
	title = before(title, "<")
	kind := KindOther
	if !anyOf(wallWords, low) {
		kind = Read(&Snapshot{URL: "https://www.aliexpress.com/p/order/index.html", Title: title, HTML: html}).Kind
	}
	switch {
	case anyOf("|429 |too many requests|", title):
		return carriers.Fail(carriers.KindRateLimited, "a page in place of the answer: the shop is asked too often")
	case anyOf(wallWords, low), kind == KindCaptcha:
		return carriers.Fail(carriers.KindBlocked, "a captcha page in place of the answer")
	case kind == KindLogin, strings.Contains(low, "location") && anyOf("|//login.|//passport.|", low):
		return carriers.Fail(carriers.KindUnauthorized, "a login in place of the answer")
	case anyOf("|500 |502 |503 |504 |", title):
		return carriers.Fail(carriers.KindTemporary, "a page in place of the answer: the shop's machine failed")
	}
	return carriers.Fail(carriers.KindLayout, "a page in place of the answer")
}

// wallWords are in every captcha page of the shop, and in no other.
const wallWords = "|/punish|x5secdata|_____tmd_____|rgv587|captcha|nc-container|nc_wrapper|nc_1_|baxia-dialog|baxia-punish|"

// code is the first code in a refusal: capital letters, digits, underscores.
func code(words string) string {
	to := 0
	for to < len(words) && to < 60 {
		if c := words[to]; c != '_' && (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			break
		}
		to++
	}
	return words[:to]
}

// readLine reads one package. named tells that it had something in the place
// of its number.
func readLine(l loose.Value) (p ToldPackage, named, ok bool) {
	if !l.IsObject() {
		return p, true, false
	}
	for _, field := range []string{"originMailNo", "mailNo"} {
		s := l.Get(field).Text()
		if s == "" {
			continue
		}
		named = true
		if n := trackingNumber(s, true); n != "" && (len(p.Numbers) == 0 || p.Numbers[0] != n) {
			p.Numbers = append(p.Numbers, n)
		}
	}
	if len(p.Numbers) == 0 {
		return p, named, false
	}
	p.Carrier, p.LastMile = said(l.Get("logisticsCarrierName")), said(l.Get("logisticsCpInfo", "cpName"))
	p.EtaFrom, p.EtaTo = dayOf(l.Get("etaInfo", "beginEtaTime")), dayOf(l.Get("etaInfo", "endEtaTime"))
	if p.EtaFrom > p.EtaTo && p.EtaTo != "" {
		p.EtaFrom = ""
	}
	for _, it := range first(unquoted(l.Get("packageItemList")).List(), maxItems) {
		if !it.IsObject() {
			continue
		}
		item := Item{Title: said(it.Get("itemTitle")), SKU: said(it.Get("skuDesc")), Image: address{}.picture(it.Get("itemPic").Text())}
		if id := it.Get("itemId").Text(); digitsOnly(id) && len(id) <= 20 {
			item.ProductID = id
		}
		if n := it.Get("count").Int(); n > 0 && n < 1_000_000 {
			item.Quantity = int(n)
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
	for _, d := range first(unquoted(l.Get("detailList")).List(), maxEvents) {
		e := ToldEvent{
			Time: moment(d.Get("time")), TimeText: said(d.Get("timeText")), Code: said(d.Get("trackingPrimaryCode")),
			Title: said(d.Get("trackingName")), Text: said(d.Get("trackingDetailDesc")),
		}
		if e.Code == "" {
			e.Code = said(d.Get("trackingSecondCode"))
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
func toldProtection(lines []loose.Value) string {
	latest, days := "", 0
	for _, l := range first(lines, 20) {
		s := l.Text()
		if len(s) > 400 {
			continue
		}
		low := lower(clean(s))
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

func said(v loose.Value) string { return cut(strings.TrimSpace(clean(v.Text()))) }

// moment is a time in ms since 1970, 0 where it cannot be one of a parcel.
func moment(v loose.Value) int64 {
	if n := v.Int(); n >= 1e12 && n <= 4e12 {
		return n
	}
	return 0
}

// dayOf is the day of a moment, in UTC, as the shop counts its estimates.
func dayOf(v loose.Value) string {
	if wall := clock.Epoch(moment(v), 0); moment(v) != 0 && wall != "" {
		return wall[:10]
	}
	return ""
}

// unquoted is JSON that came as a string inside JSON.
func unquoted(v loose.Value) loose.Value {
	if s := strings.TrimSpace(v.Text()); s != "" && (s[0] == '{' || s[0] == '[') {
		if inner, err := loose.Parse([]byte(s)); err == nil {
			return inner
		}
	}
	return v
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
