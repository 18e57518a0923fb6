package page

import (
	"strings"
	"testing"
)

func TestFindDate(t *testing.T) {
	for _, c := range []struct{ text, language, want string }{ // want "--MM-DD": the year is not told; "": no date
		{"Order date: Feb 3, 2026", "en", "2026-02-03"},
		{"Nov. 20 2019", "en", "2019-11-20"},
		{"11:20 Nov. 05 2019", "en", "2019-11-05"},
		{"Sat | Sep. 19 18:46", "en", "--09-19"},
		{"May 20, 2025 14:33 GMT+2", "en", "2025-05-20"},
		{"3 February 2026", "en", "2026-02-03"},
		{"03/04/2026", "en", "2026-03-04"},
		{"03/04/2026", "fr", "2026-04-03"},
		{"25/04/2026", "en", "2026-04-25"},
		{"2019.11.20 10:11 (GMT-7)", "en", "2019-11-20"},
		{"2022-10-14 08:02:11", "", "2022-10-14"},
		{"18-11-2025", "nl", "2025-11-18"},
		{"14 ene, 2025", "es", "2025-01-14"},
		{"18 de septiembre de 2025", "es", "2025-09-18"},
		{"18 de nov. de 2025", "pt", "2025-11-18"},
		{"28 mai, 2025 08:10", "pt", "2025-05-28"},
		{"18 août 2025", "fr", "2025-08-18"},
		{"1 févr. 2025", "fr", "2025-02-01"},
		{"3. Aug 2025", "de", "2025-08-03"},
		{"14. März 2025", "de", "2025-03-14"},
		{"18 gen 2025", "it", "2025-01-18"},
		{"18 mrt 2025", "nl", "2025-03-18"},
		{"18 paź 2025", "pl", "2025-10-18"},
		{"1 września 2025", "pl", "2025-09-01"},
		{"18 Ağu 2025", "tr", "2025-08-18"},
		{"Kas 18, 2025", "tr", "2025-11-18"},
		{"19 ноября 2025 г.", "ru", "2025-11-19"},
		{"29 января", "ru", "--01-29"},
		{"5 мая 2019", "ru", "2019-05-05"},
		{"18 лист. 2025 р.", "uk", "2025-11-18"},
		{"2025年11月18日", "ja", "2025-11-18"},
		{"11月18日", "zh", "--11-18"},
		{"2025년 11월 18일", "ko", "2025-11-18"},
		{"2025. 11. 18.", "ko", "2025-11-18"},
		{"11월 18, 2025", "ko", "2025-11-18"},
		{"19 11月, 2025", "ja", "2025-11-19"},
		{"\u200f١٨ نوفمبر ٢٠٢٥", "ar", "2025-11-18"},
		{"18 يوليو، 2025", "ar", "2025-07-18"},
		{"18 בנוב׳ 2025", "he", "2025-11-18"},
		{"18 במרץ 2026 22:10", "he", "2026-03-18"},
		{"18 thg 11, 2025", "vi", "2025-11-18"},
		{"18 พ.ย. 2568", "th", "2025-11-18"},
		{"18/11/2568", "th", "2025-11-18"},
		{"Feb 29, 2024", "en", "2024-02-29"},
		{"Feb 29, 2025", "en", ""},
		{"Apr 31, 2025", "en", ""},
		{"10pcs x 6P switch", "en", ""},
		{"8190000000001234", "en", ""},
		{"US $12.50", "en", ""},
		{"13:04", "en", ""},
		{"Nov 2025", "en", ""},
	} {
		d, ok := findDate(lower(clean(c.text)), c.language)
		got := d.iso()
		if ok && got == "" {
			got = "-" + (day{year: 2000, month: d.month, day: d.day}).iso()[4:]
		}
		if got != c.want {
			t.Errorf("%q: got %q, wanted %q", c.text, got, c.want)
		}
	}
}

func TestMoney(t *testing.T) {
	for text, want := range map[string]string{
		"Total: US $12.34":      "US $12.34",
		"US $2.42x1":            "US $2.42",
		"€1.39x3":               "€1.39",
		"51,28 €":               "51,28 €",
		"1 204,99 zł":           "1 204,99 zł",
		"1.204,50 €/Stück":      "1.204,50 €",
		"R$ 1.204,50 x 1":       "R$ 1.204,50",
		"1319,40 ₽":             "1319,40 ₽",
		"1 626,52 руб.":         "1 626,52 руб.",
		"512,30 грн":            "512,30 грн",
		"￥1,200 x1":             "￥1,200",
		"1,234円":                "1,234円",
		"₩12,300":               "₩12,300",
		"12.50 ر.س":             "12.50 ر.س",
		"21.00 AED":             "21.00 AED",
		"₪12.34":                "₪12.34",
		"48,50 TL":              "48,50 TL",
		"AU $12.34":             "AU $12.34",
		"Rp123.456":             "Rp123.456",
		"1.234.567₫":            "1.234.567₫",
		"kr 99":                 "kr 99",
		"USB-C cable 100W":      "",
		"Order 81900000001":     "",
		"NN123456785BR":         "",
		"RS700000035CN":         "",
		"12345678 BR":           "12345678 BR",
		"x2":                    "",
		"Step Down 25V-90V 50A": "",
		"":                      "",
	} {
		if got := money(text); got != want {
			t.Errorf("%q: got %q, wanted %q", text, got, want)
		}
	}
}

func TestAddress(t *testing.T) {
	for url, want := range map[string]struct {
		kind  Kind
		order string
	}{
		"https://www.aliexpress.com/p/order/index.html":                                                                                  {KindList, ""},
		"https://www.aliexpress.us/p/order/index.html?tab=1#x":                                                                           {KindList, ""},
		"https://www.aliexpress.com/p/order/detail.html?spm=a.8190000000009999&orderId=8190000000001234":                                 {KindDetail, "8190000000001234"},
		"https://ko.aliexpress.com/p/tracking/index.html?tradeOrderLineId=8190000000011234&tradeOrderId=8190000000001234":                {KindTracking, "8190000000001234"},
		"https://trade.aliexpress.com/orderList.htm":                                                                                     {KindList, ""},
		"http://trade.aliexpress.com/order_detail.htm?orderId=66180090470982":                                                            {KindDetail, "66180090470982"},
		"https://track.aliexpress.com/logisticsdetail.htm?tradeId=706543210981234":                                                       {KindTracking, "706543210981234"},
		"https://aliexpress.ru/order-list?filterName=active":                                                                             {KindList, ""},
		"https://aliexpress.ru/order-list/8190000000001234":                                                                              {KindDetail, "8190000000001234"},
		"https://login.aliexpress.com/?returnUrl=https%3A%2F%2Fwww.aliexpress.com%2Fp%2Forder%2Findex.html%3ForderId%3D8190000000001234": {KindLogin, ""},
		"https://www.aliexpress.com//p/order/index.html/_____tmd_____/punish?x5secdata=a":                                                {KindCaptcha, ""},
		"https://www.aliexpress.com/item/1005009000000011.html?orderId=":                                                                 {KindOther, ""},
		"https://www.aliexpress.com/p/tax-ui/index.html":                                                                                 {KindOther, ""},
		"https://www.aliexpress.com/?to=/p/order/index.html":                                                                             {KindOther, ""},
		"": {KindOther, ""},
	} {
		a := parseAddress(url)
		if a.kind() != want.kind || a.orderID() != want.order {
			t.Errorf("%s: got %s %q, wanted %s %q", url, a.kind(), a.orderID(), want.kind, want.order)
		}
	}
	for href, want := range map[string]string{
		"//www.aliexpress.com/item/-/32600000001.html":          "32600000001",
		"http://www.aliexpress.com/item//1005009000000011.html": "1005009000000011",
		"/item/1005009000000011.html?orderId=8190000000001234":  "1005009000000011",
		"//www.aliexpress.com/snapshot/6000.html":               "",
	} {
		if got := productID(href); got != want {
			t.Errorf("%s: product %q, wanted %q", href, got, want)
		}
		if got := orderInLink(href); got != "" && want == "" {
			t.Errorf("%s: order %q", href, got)
		}
	}
	at := parseAddress("https://es.aliexpress.com/p/order/index.html")
	for href, want := range map[string]string{
		"//www.aliexpress.com/a?b=c": "https://www.aliexpress.com/a?b=c",
		"/p/x":                       "https://es.aliexpress.com/p/x",
		"javascript:alert(1)":        "",
		"data:text/html,x":           "",
	} {
		if got := at.absolute(href); got != want {
			t.Errorf("%s: got %q, wanted %q", href, got, want)
		}
	}
}

// TestWords holds the tables to their form: lower case, nothing empty, and no
// status said in two ways within one language's neighbourhood.
func TestWords(t *testing.T) {
	for _, row := range statusWords {
		if !strings.HasPrefix(row.words, "|") || !strings.HasSuffix(row.words, "|") {
			t.Errorf("%s does not stand between bars", row.status)
		}
		for w := range strings.SplitSeq(strings.Trim(row.words, "|"), "|") {
			if w == "" || w != lower(w) || w != strings.TrimSpace(w) {
				t.Errorf("%s: %q is not in its form", row.status, w)
			}
			if statusOf(w) == "" {
				t.Errorf("%s: %q is not found", row.status, w)
			}
		}
	}
	for text, want := range map[string]string{
		"Awaiting delivery": "shipped", "Concluído ": "completed", "Esperando entrega": "shipped", "Cerrado": "closed", "Abgeschlossen": "completed",
		"To pay": "unpaid", "Processing": "processing", "Canceled": "cancelled", "Expired": "expired", "Frozen": "frozen", "In dispute": "dispute",
		"ОТМЕНЁН": "cancelled", "Keyboard": "", "": "",
	} {
		if got := statusOf(lower(text)); got != want {
			t.Errorf("%q: got %q, wanted %q", text, got, want)
		}
	}
}

func TestTrackingNumber(t *testing.T) {
	for _, c := range []struct {
		text string
		sure bool
		want string
	}{
		{"rr 1234 5678 5 es", true, "RR123456785ES"},
		{"RR123456785ES", false, "RR123456785ES"},
		{"LP00999900001111", false, "LP00999900001111"},
		{"520000000001", true, "520000000001"},
		{"520000000001", false, ""},
		{"rr123456785es", false, ""},
		{"Copy", true, ""},
		{"8190000012345678 set", true, ""},
		{"CHINA, White", true, ""},
		{"*** hidden 12345678", true, ""},
		{strings.Repeat("1", 60), true, ""},
	} {
		if got := trackingNumber(c.text, c.sure); got != c.want {
			t.Errorf("%q (%v): got %q, wanted %q", c.text, c.sure, got, c.want)
		}
	}
}

// TestCutAnywhere: the end of a large page is missing, wherever that falls.
func TestCutAnywhere(t *testing.T) {
	whole := `<body><iframe src="https://x.example/punish" title='a'></iframe><script type="application/json">{"summary":{"total":{"value":"1 ₽"}}}</script><!-- no --><p data-order="8190000000001234">&amp;1<br></p><template><b>2</b></template></body>`
	for n := range whole {
		for _, end := range []string{"", "<", "<iframe", "<script ", `<style a="`} {
			Read(&Snapshot{URL: listURL, HTML: whole[:n] + end})
		}
	}
}

// TestStatusSentences: a word for the order before or behind a state is no
// part of it.
func TestStatusSentences(t *testing.T) {
	for says, want := range map[string]string{
		"bestellung versandt": "shipped",
		"commande terminée":   "completed",
		"собираем заказ":      "processing",
		"оплатите заказ":      "unpaid",
		"상품 배송 중":             "shipped",
		"sipariş kargoda":     "shipped",
		"order received":      "", // by the shop
		"заказ":               "",
		"bestellung":          "",
		"mein paket versandt": "",
	} {
		if got := statusOf(says); got != want {
			t.Errorf("%q: %q, not %q", says, got, want)
		}
	}
}

// TestNumberOfDigits: some carriers' numbers are as long as an order's.
func TestNumberOfDigits(t *testing.T) {
	b := &builder{s: Snapshot{URL: "https://aliexpress.ru/order-list/8254715624540007", Language: "ru"}}
	b.in("div", func() {
		b.say("h1", "8254 7156 2454 0007")
		b.say("div", "Дата заказа: 3 декабря 2025")
		b.in("div", func() { b.say("span", "80080012345678") }, "class", "RedOrder_InfoDeliveryButton__trackNumber__q1w2e")
		b.say("div", "12 194,30 ₽")
	})
	p := Read(b.made())
	if len(p.Orders) != 1 || len(p.Orders[0].Numbers) != 1 || p.Orders[0].Numbers[0] != "80080012345678" {
		t.Errorf("read %+v", p.Orders)
	}
}
