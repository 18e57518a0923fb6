package number

import (
	"slices"
	"strings"
	"testing"
)

// offered lists what is found with a confidence of at least a half.
func offered(text string, hint Hint) []Found {
	var out []Found
	for _, f := range Find(text, hint) {
		if f.Confidence >= 0.5 {
			out = append(out, f)
		}
	}
	return out
}

func numbers(found []Found) string {
	var b strings.Builder
	for i, f := range found {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(f.Number)
	}
	return b.String()
}

// TestForms writes one and the same numbers in every way that they are met.
func TestForms(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"plain":             {"it is RR123456785CN now", "RR123456785CN"},
		"lower case":        {"it is rr123456785cn now", "RR123456785CN"},
		"spaces":            {"it is RR 123 456 785 CN now", "RR123456785CN"},
		"no-break spaces":   {"it is RR\u00a0123\u00a0456\u00a0785\u00a0CN now", "RR123456785CN"},
		"thin spaces":       {"it is RR\u2009123\u2009456\u2009785\u2009CN now", "RR123456785CN"},
		"dashes":            {"it is RR-123-456-785-CN now", "RR123456785CN"},
		"long dashes":       {"it is RR–123–456–785–CN now", "RR123456785CN"},
		"full width":        {"番号はＲＲ１２３４５６７８５ＣＮです", "RR123456785CN"},
		"Cyrillic doubles":  {"трек: RR123456785СN", "RR123456785CN"},
		"all Cyrillic":      {"трек: СР123456785СК", ""}, // СР…СК: CP…CK, a country that is none
		"Greek doubles":     {"number ΕΑ123456785CN", "EA123456785CN"},
		"zero width":        {"it is RR12\u200b3456\u200b785CN now", "RR123456785CN"},
		"soft hyphens":      {"it is RR1234\u00ad56785CN now", "RR123456785CN"},
		"direction marks":   {"מספר מעקב: \u2066RR123456785CN\u2069.", "RR123456785CN"},
		"direction inside":  {"number \u200eRR123456785\u200eCN\u200f", "RR123456785CN"},
		"punctuation":       {"(RR123456785CN),", "RR123456785CN"},
		"glued to Russian":  {"номерRR123456785CNпришёл", "RR123456785CN"},
		"glued to Chinese":  {"单号RR123456785CN已发出", "RR123456785CN"},
		"glued to English":  {"trackingRR123456785CNarrived", "RR123456785CN"},
		"glued in camel":    {"trackNoLP00123456789012", "LP00123456789012"},
		"line break":        {"number RR123456\n785CN there", "RR123456785CN"},
		"suffix wrapped":    {"number RR123456785\nCN there", "RR123456785CN"},
		"link parameter":    {"https://t.17track.net/en#nums=RR123456785CN,LP00123456789012", "RR123456785CN LP00123456789012"},
		"escaped comma":     {"https://t.17track.net/en#nums=RR123456785CN%2CLP00123456789012", "RR123456785CN LP00123456789012"},
		"escaped line":      {`{"text":"sent\nRR123456785CN\n"}`, "RR123456785CN"},
		"json":              {`{"mailNo":"RR123456785CN","orderId":"8190000000000001"}`, "RR123456785CN"},
		"several in a line": {"RR123456785CN, LP00123456789012; YT1234567890123456", "RR123456785CN LP00123456789012 YT1234567890123456"},
		"tabs":              {"8190000000000001\tRR123456785CN\t12.50", "RR123456785CN"},
		"many prices":       {"US $14.20 x1  Total: US $14.20\n5 pcs 9.80 EU42 12, 2026", ""},
		"Turkish label":     {"Takip numarası: 1000000000000", "1000000000000"},
		"glued to a button": {"Trackingnumber:LP00123456789012Copy", "LP00123456789012"},
		"behind its name":   {"4PX 4PX1234567890123", "4PX1234567890123"},
		"name and digits":   {"4PX tracking: 301234567890", "301234567890"},
		"as Russia prints":  {"ещё 190000 00 12345 5 в пути", "19000000123455"},
		"UUID":              {"f12345aa-1234-4567-8901-123456789012", ""},
		"behind its house":  {"CNE 3A5V123456789", "3A5V123456789"},
		"UPS in letters":    {"UPS no. 1Z-12X-456-AB-0000-0007", "1Z12X456AB00000007"},
		"UPS in groups":     {"UPS 1Z 999 AA1 01 2345 6784 today", "1Z999AA10123456784"},
		"SSCC in groups":    {"DHL Sendungsnummer 0034 0434 1612 3456 7896", "00340434161234567896"},
	} {
		if got := numbers(offered(c.text, Hint{})); got != c.want {
			t.Errorf("%s: %q: got %q, want %q", name, c.text, got, c.want)
		}
	}
}

// TestContext reads lines as they stand in mails, chats and pages: what is
// offered, and of which carrier first.
func TestContext(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// a label, in many languages
		{"Tracking number: 771234567890 (FedEx)", "771234567890 fedex"},
		{"Трек-номер: 10944000000004", "10944000000004 russian-post"},
		{"ТТН 20450000000000, Нова Пошта, сума 450 грн", "20450000000000 nova-poshta"},
		{"СДЭК накладная 1100000001, код выдачи 4471", "1100000001 cdek"},
		{"中通快递 运单号：78500000000000 电话 13800000000", "78500000000000 zto"},
		{"ヤマト運輸 伝票番号 4000-0000-0006", "400000000006 yamato"},
		{"우체국택배 등기번호 6890000000000", "6890000000000 korea-post"},
		{"Paketnummer 50000000000 (GLS), Kundennummer 40000000000", "50000000000 gls"},
		{"Código de rastreamento: NX123456785BR. CEP 01310-100", "NX123456785BR correios"},
		{"Nº de expedición: 9300000000 SEUR", "9300000000 seur"},
		{"Numéro de colis : 6C 00000 00000 1", "6C00000000001 colissimo"},
		{"il segnacollo 084000000000 di BRT è in consegna", "084000000000 brt"},
		{"Paczka InPost 600000000000000000000001 czeka. Kod 123456", "600000000000000000000001 inpost"},
		{"Aras Kargo takip no 1000000000000, sipariş no 8190000000000001", "1000000000000 aras"},
		{"מספר משלוח 3000000001 HFD, טל 03-1234567", "3000000001 hfd"},
		{"رقم الشحنة: 40000000000 أرامكس", "40000000000 aramex"},
		{"Zásilka Packeta Z 100 0000 000 čeká", "Z1000000000 packeta"},
		{"AWB 2150000000000, FAN Courier", "2150000000000 fan-courier"},
		{"Número de seguimiento CNES001234567", "CNES001234567 cainiao"},
		// a name in Latin letters, or of a service
		{"ZTO 75000000000000", "75000000000000 zto"},
		{"EMS 特快专递 1120000000000", "1120000000000 china-ems"},
		{"Posten 370730000000000000", "370730000000000000 bring"},
		// beside its carrier's name, it is no machine's time
		{"Aras Kargo 1780000000000", "1780000000000 aras"},
		// the language of the label
		{"운송장번호 560000000001", "560000000001 cj-logistics"},
		// a word for something else, and a check digit that is right
		{"Your item 9400108200000000000000 is out for delivery", "9400108200000000000000 usps"},
		// who is greeted is not who the number is of
		{"Gentile cliente, la spedizione BRT n. 06000000000000 è in consegna", "06000000000000 brt"},
		// a link
		{"https://www.ups.com/track?tracknum=1Z12345E0205271686", "1Z12345E0205271686 ups"},
		{"e-post.co.il/t/3000000001", "3000000001 hfd"},
		{"https://parcelsapp.com/en/tracking/RR123456785CN", "RR123456785CN china-post"},
		// one label for several
		{"трек-номера: 10944000000004, 10944000000103", "10944000000004 russian-post 10944000000103 russian-post"},
		// names of a house speak for its divisions
		{"DHL 00340434161234567896", "00340434161234567896 dhl-paket"},
		// a wrong check digit is evidence, not a gate
		{"Your Yanwen parcel UB100000000YP is on its way, tracking UB100000000YP", "UB100000000YP yanwen UB100000000YP yanwen"},
	} {
		var b strings.Builder
		for _, f := range offered(c.text, Hint{}) {
			first := ""
			if len(f.Carriers) > 0 {
				first = f.Carriers[0]
			}
			b.WriteString(" " + f.Number + " " + first)
		}
		if got := strings.TrimSpace(b.String()); got != c.want {
			t.Errorf("%q:\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// TestAgainst reads what must not be offered.
func TestAgainst(t *testing.T) {
	for _, text := range []string{
		"", " ", "no numbers here", "Order ID: 8190000000000001 Copy", "Номер заказа: 8190000000000001", "订单号：8190000000000001",
		"https://www.aliexpress.com/item/1005000000000001.html", "skuId=12000000000000001", `"time":1790400000000,`,
		"+49 30 12345678", "call 518 407 5448", "8 800 555-35-35", "tel 00442079460000", "(800) 555-0199", "Infolinia GLS:\n46 814 82 20",
		"IBAN DE55 7555 8602 6871 4673 07", "DE55755586026871467307", "Paid with Visa 4242424242424242", "**** **** **** 4242",
		"ISBN 978-3-16-148410-0", "EAN 4006381333931", "UPC: 012345678905", "IMEI: 350000000000006", "GTIN-14 10012345678902",
		"2026-10-12 11:42", "12.10.2026", "20261012", "Total: 1.234.567,89 €", "$1234567890", "1 299,00 ₽",
		"requestId=d19fb7ce-7f5e-4ff8-9d4a-39e16eaab75f", "sign=23b3d81e50b8c33929ee5e907eab61b0",
		"https://ae01.alicdn.com/kf/S4a1b2c3d4e5f60718293a4b5c6d7e8f90.jpg", "spm=a2g0o.order_list.order_list_main.5.21ef1802AbCdEf",
		"Invoice INV-2026-000123", "VAT RO12345678", "ИНН 770123456789", "CPF 02081234567", "Passport X12345678", "Flight AB1234",
		"Coupon AE10OFF100", "SN74HC595N", "HS code 8517620000", "MRN 25DE123456789012J0", "Pickup code 38-17", "CNPJ 14 200 166 0001 87",
		"Meeting ID: 812 3456 7890", "Ticket #12345678", "55.755826, 37.617300", "192.168.1.254", "Kurier DPD Polska - 700000409",
		"phone SF 1234567", "UPS 650VA", "1Z", "LX-1234",
		"WX20261122000123", "12-34567-89012", "702-1234567-7654321", "微信支付单号 4200002345202611221234567890", "رقم جوالي 0501234567 أرامكس", "Order 114-9900000-4400000",
	} {
		for _, f := range offered(text, Hint{}) {
			t.Errorf("%q: %s offered as %v, %v", text, f.Number, f.Carriers, f.Reasons)
		}
	}
}

func TestReasons(t *testing.T) {
	const text = "Почта: трек-номер RR123456785CN, смотреть на https://www.pochta.ru/tracking?barcode=RR123456785CN"
	found := Find(text, Hint{Country: "CN"})
	if len(found) != 2 {
		t.Fatalf("%+v", found)
	}
	has := func(f Found, want Reason) {
		t.Helper()
		for _, r := range f.Reasons {
			if r == want {
				return
			}
		}
		t.Errorf("%s: %v lacks %v", f.Number, f.Reasons, want)
	}
	has(found[0], Reason{Shape, "中国邮政"})
	has(found[0], Reason{Suffix, "CN"})
	has(found[0], Reason{CheckRight, ""})
	has(found[0], Reason{Label, "трек"})
	has(found[0], Reason{Country, "CN"})
	if found[0].Service() != "registered" || ServiceName(found[0].Service()) == "" {
		t.Errorf("service %q", found[0].Service())
	}
	if got := (Reason{Label, "трек"}).String(); got != "the word “трек” stands before it" {
		t.Errorf("%q", got)
	}
	if found[1].Start != strings.LastIndex(text, "RR") {
		t.Errorf("second at %d", found[1].Start)
	}
	seen := map[string]bool{}
	for c := Shape; c <= UnknownShape; c++ {
		if s := c.String(); s == "" || seen[s] || (Reason{Code: c}).String() == "" {
			t.Errorf("code %d: %q", c, s)
		} else {
			seen[s] = true
		}
	}
}

// TestHint: the country of the buyer decides between carriers whose numbers
// look alike, and a list that was pasted is taken at its word.
func TestHint(t *testing.T) {
	first := func(text string, h Hint) string {
		f := Find(text, h)
		if len(f) == 0 || len(f[0].Carriers) == 0 {
			return ""
		}
		return f[0].Carriers[0]
	}
	for _, c := range []struct {
		hint Hint
		want string
	}{
		{Hint{Country: "KR"}, "korea-post"}, {Hint{Country: "TR"}, "aras"}, {Hint{Site: "aliexpress.kr"}, "korea-post"}, {Hint{Language: "tr"}, "aras"},
	} {
		if got := first("tracking number 7000000000001", c.hint); got != c.want {
			t.Errorf("%+v: %s, want %s", c.hint, got, c.want)
		}
	}
	const list = "771234567890\n10944000000004\nRR123456785CN\n"
	if got := numbers(offered(list, Hint{Asked: true})); got != "771234567890 10944000000004 RR123456785CN" {
		t.Errorf("asked: %q", got)
	}
	if got := numbers(offered("here: 771234567890 and 10944000000004 too", Hint{})); got != "" {
		t.Errorf("digits without context offered: %q", got)
	}
}

func TestCheck(t *testing.T) {
	if f, ok := Check("  rr 123 456 785 cn "); !ok || f.Number != "RR123456785CN" || len(f.Corrections) != 0 || f.Confidence < 0.9 {
		t.Errorf("%+v %v", f, ok)
	}
	for typed, meant := range map[string]string{
		"RR123456875CN":          "RR123456785CN",          // neighbours swapped
		"RR123456784CN":          "RR123456785CN",          // one digit
		"1Z12345E0205271687":     "1Z12345E0205271686",     // UPS
		"9400100000000000000007": "9400100000000000000006", // USPS
		"00340434161234567869":   "00340434161234567896",   // DHL
	} {
		f, ok := Check(typed)
		if !ok {
			t.Errorf("%s: no number", typed)
			continue
		}
		wrong, found := false, false
		for _, r := range f.Reasons {
			wrong = wrong || r.Code == CheckWrong
		}
		for _, c := range f.Corrections {
			found = found || c == meant
		}
		if !wrong || !found || f.Confidence >= 0.5 {
			t.Errorf("%s: %v, corrections %v lack %s, confidence %v", typed, f.Reasons, f.Corrections, meant, f.Confidence)
		}
	}
	if f, ok := Check("RR123456875CN"); !ok || len(f.Corrections) < 3 || !slices.Contains(f.Corrections[:3], "RR123456785CN") {
		t.Errorf("swaps come first: %v", f.Corrections)
	}
	for _, text := range []string{"", "hello", "RR123456785CN LP00123456789012"} {
		if f, ok := Check(text); ok {
			t.Errorf("%q: %+v", text, f)
		}
	}
}

func TestNormalize(t *testing.T) {
	for in, want := range map[string]string{
		"":                     "",
		"RR123456785CN":        "RR123456785CN",
		" rr 123-456.785 cn\n": "RR123456785CN",
		"ＲＲ１２３４５６７８５ＣＮ": "RR123456785CN",
		"RR123456785СN":  "RR123456785CN",
		"№ 4px\u200b300": "4PX300",
		"٠١٢۳":           "0123",
	} {
		if got := Normalize(in); got != want {
			t.Errorf("Normalize(%q) = %q, want %q", in, got, want)
		}
	}
}

// TestLexicon: a term must be findable by its first letters.
func TestLexicon(t *testing.T) {
	for _, topic := range topics {
		for _, term := range strings.Split(topic.terms, "|") {
			if term == "" {
				t.Errorf("topic %d has an empty term", topic.topic)
				continue
			}
			if term != lowered(term) {
				t.Errorf("%q is not in small letters", term)
			}
			if stem, ok := strings.CutSuffix(term, "*"); ok && len([]rune(stem)) < 2 || strings.Contains(strings.TrimSuffix(term, "*"), "*") {
				t.Errorf("%q: a stem wants two letters, and its star at the end", term)
			}
			text := "x, " + strings.TrimSuffix(term, "*") + " 12345678901"
			f := finder{text: text, lex: lexicon()}
			f.search(0, len(text))
			ok := false
			for _, m := range f.marks {
				ok = ok || m.start == 3
			}
			if !ok {
				t.Errorf("%q is not found in %q", term, text)
			}
		}
	}
}
