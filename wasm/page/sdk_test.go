package page

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"posthorn/carriers"
)

// made is an answer for an order in two packages, the first handed over to a
// local carrier. The recipient in it must never be read.
const made = `{"api":"mtop.ae.ld.querydetail","v":"1.0","ret":["SUCCESS::ok"],"data":{"result":"true","module":{
 "isTrackingV2":"true",
 "logisticsReceiverInfo":{"contactName":"Erika Musterfrau","address":"Musterweg 7","city":"Musterstadt","phoneNumber":"0123456789"},
 "fastDeliveryInfoDTO":{"fdContentList":["Coupon if delayed by Mar 3, 2026","Refund if no delivery before Apr 21, 2026","Refund if lost"]},
 "trackingDetailLineList":[
  {"blockMailNo":"false","mailNo":"rr 1234 5678 5 de","originMailNo":"LP00999900001111","logisticsCarrierName":"AliExpress Standard Shipping",
   "logisticsCpInfo":{"cpName":"Deutsche Post","contact":{"phone":"0123"}},
   "etaInfo":{"beginEtaTime":"1775001600000","endEtaTime":1775347200000,"etaTimeText":"Apr 1 - 5"},
   "packageItemList":[{"count":"2","itemId":"1005000000000017","itemPic":"//ae01.example.com/kf/Slamp.jpg","itemTitle":"Reading lamp <b>","skuDesc":"Colour: green"}],
   "detailList":[
    {"time":"1774600000000","trackingDetailDesc":"Handed to the local carrier","trackingName":"In transit","trackingSecondCode":"AE_GTMS_ACCEPT_OK","trackingPrimaryCode":"AE_GTMS_ACCEPT","timeText":"Fri | Mar. 27 08:26","detailedLocation":"Musterweg 7"},
    {"time":0,"trackingDetailDesc":"Order placed","trackingSecondCode":"AE_ORDER_PLACED"}]},
  {"mailNo":520000000018,"originMailNo":null,"detailList":"none"}]}}}`

func TestReadTracking(t *testing.T) {
	want := Told{
		Protection: "2026-04-21",
		Packages: []ToldPackage{
			{
				Numbers: []string{"LP00999900001111", "RR123456785DE"}, Carrier: "AliExpress Standard Shipping", LastMile: "Deutsche Post",
				Title: "Reading lamp <b>", Image: "https://ae01.example.com/kf/Slamp.jpg", EtaFrom: "2026-04-01", EtaTo: "2026-04-05",
				Items: []Item{{Title: "Reading lamp <b>", ProductID: "1005000000000017", SKU: "Colour: green", Quantity: 2, Image: "https://ae01.example.com/kf/Slamp.jpg"}},
				Events: []ToldEvent{
					{Time: 1774600000000, TimeText: "Fri | Mar. 27 08:26", Code: "AE_GTMS_ACCEPT", Title: "In transit", Text: "Handed to the local carrier"},
					{Code: "AE_ORDER_PLACED", Text: "Order placed"},
				},
			},
			{Numbers: []string{"520000000018"}},
		},
	}
	data := made[strings.Index(made, `"data":`)+7 : len(made)-1]
	module := data[strings.Index(data, `"module":`)+9 : len(data)-1]
	for name, body := range map[string]string{
		"as it came":      made,
		"with a callback": " mtopjsonp12(" + made + ")",
		"data alone":      data,
		"module alone":    `{"module":` + module + `}`,
		"module as text":  `{"data":{"module":` + fmt.Sprintf("%q", strings.ReplaceAll(module, "\n", "")) + `}}`,
	} {
		got, err := ReadTracking([]byte(body))
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if !reflect.DeepEqual(got, want) {
			t.Errorf("%s:\n got %+v\nwant %+v", name, got, want)
		}
		if s := fmt.Sprintf("%+v", got); strings.Contains(s, "Muster") || strings.Contains(s, "0123456789") {
			t.Errorf("%s: the recipient was read: %s", name, s)
		}
	}
}

func TestReadTrackingRefusals(t *testing.T) {
	for _, c := range []struct {
		body string
		want carriers.Kind // empty: no error, and no packages
	}{
		{`{"ret":["SUCCESS::x"],"data":{"module":{"trackingDetailLineList":[]}}}`, ""},
		{`{"ret":["SUCCESS::x"],"data":{"module":{}}}`, ""},
		{`{"ret":["SUCCESS::x"],"data":{"module":{"trackingDetailLineList":[{"mailNo":"","detailList":[{"trackingSecondCode":"AE_ORDER_PAID"}]}]}}}`, ""},
		{`{"ret":["FAIL_SYS_SESSION_EXPIRED::x"],"data":{}}`, carriers.KindUnauthorized},
		{`{"ret":["FAIL_SYS_USER_VALIDATE","RGV587_ERROR::SM::x"],"data":{"url":"https://a.example.com/_____tmd_____/punish?x5secdata=y"}}`, carriers.KindBlocked},
		{`{"ret":["FAIL_SYS_TRAFFIC_LIMIT::x"]}`, carriers.KindRateLimited},
		{`{"ret":["FAIL_SYS_TOKEN_EXOIRED::x"]}`, carriers.KindTemporary},
		{`{"ret":["UNKNOWN_FAIL_CODE::"]}`, carriers.KindTemporary},
		{`<html><div id="nc_1_wrapper" class="nc-container"></div>`, carriers.KindBlocked},
		{`<html>maintenance`, carriers.KindLayout},
		{``, carriers.KindLayout},
		{`[]`, carriers.KindLayout},
		{`{"ret":["SUCCESS::x"],"data":{}}`, carriers.KindLayout},
		{`{"ret":["SUCCESS::x"],"data":{"module":[]}}`, carriers.KindLayout},
		{`{"data":{"module":{"trackingDetailLineList":{"a":1}}}}`, carriers.KindLayout},
		{`{"data":{"module":{"trackingDetailLineList":[{"mailNo":"*** hidden ***"}]}}}`, carriers.KindLayout},
		{strings.Repeat(`{"data":`, 5000) + "1" + strings.Repeat("}", 5000), carriers.KindLayout},
		{`{"x":"` + strings.Repeat("a", maxBody) + `"}`, carriers.KindLayout},
	} {
		told, err := ReadTracking([]byte(c.body))
		var e *carriers.Error
		if c.want == "" {
			if err != nil || len(told.Packages) != 0 {
				t.Errorf("%.90s: wanted no packages and no error, got %v %v", c.body, told.Packages, err)
			}
		} else if !errors.As(err, &e) || e.Kind != c.want {
			t.Errorf("%.90s: wanted %s, got %v", c.body, c.want, err)
		}
	}
}

// TestReadTrackingWalls: what stands in place of an answer is known by the same
// machinery as on a page, for a captcha ends all asking.
func TestReadTrackingWalls(t *testing.T) {
	for body, want := range walled {
		_, err := ReadTracking([]byte(body))
		var e *carriers.Error
		if !errors.As(err, &e) || e.Kind != want {
			t.Errorf("%.120s: wanted %s, got %v", body, want, err)
		}
	}
}

var walled = map[string]carriers.Kind{
	`{"rgv587_flag":"sm","url":"https://a.example.com//h5/x/_____tmd_____/punish?x5secdata=y"}`: carriers.KindBlocked,
	`{"rgv587_flag":"sm"}`: carriers.KindBlocked,
	`{"ret":["FAIL_SYS_VALIDATE::x"],"data":{"url":"//a.example.com/_____tmd_____/punish?x5secdata=y"}}`:     carriers.KindBlocked,
	`{"ret":["FAIL_BIZ_ERROR::x"],"data":"{\"url\":\"//a.example.com/x?x5secdata=y\"}"}`:                     carriers.KindBlocked,
	`{"ret":["FAIL_BIZ_CAPTCHA_REQUIRED::x"]}`:                                                               carriers.KindBlocked,
	`{"ret":["SUCCESS::x"],"data":{"url":"//a.example.com/_____tmd_____/punish?x5secdata=y"}}`:               carriers.KindBlocked,
	`<html><script>var url = "//a.example.com/_____tmd_____/verify?x5secdata=y"</script>`:                    carriers.KindBlocked,
	`<!--rgv587_flag:sm--><html><head></head></html>`:                                                        carriers.KindBlocked,
	`<html><body><div id="baxia-dialog-content"></div></body></html>`:                                        carriers.KindBlocked,
	`<html><body><div id="nc_1_wrapper"></div></body></html>`:                                                carriers.KindBlocked,
	`<html><body>Sorry, we have detected unusual traffic from your network.</body></html>`:                   carriers.KindBlocked,
	`<html><title>Access Denied</title></html>`:                                                              carriers.KindBlocked,
	`<html><title>Just a moment...</title><div class="cf-turnstile"></div></html>`:                           carriers.KindBlocked,
	`<html><title>429 Too Many Requests</title></html>`:                                                      carriers.KindRateLimited,
	`<html><form><input id="fm-login-id"><input type="password"></form></html>`:                              carriers.KindUnauthorized,
	`<html><script>location.href="https://login.aliexpress.com/?return_url=x"</script></html>`:               carriers.KindUnauthorized,
	`{"ret":["FAIL_BIZ_X::x"],"data":{"url":"https://login.aliexpress.com/?return_url=x"}}`:                  carriers.KindUnauthorized,
	`<html><title>502 Bad Gateway</title></html>`:                                                            carriers.KindTemporary,
	`<html><body><a href="https://login.aliexpress.com/">Sign in</a><p>A page of the shop</p></body></html>`: carriers.KindLayout,
}

func TestReadTrackingLimits(t *testing.T) {
	line := `{"mailNo":"LP0012345678901%d","detailList":[` + strings.Repeat(`{"trackingName":"a"},`, 999) + `{}]},`
	var b strings.Builder
	b.WriteString(`{"module":{"trackingDetailLineList":[`)
	for i := range 80 {
		fmt.Fprintf(&b, line, i)
	}
	b.WriteString(`{}]}}`)
	told, err := ReadTracking([]byte(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	if len(told.Packages) != maxPackages || len(told.Packages[0].Events) != maxEvents {
		t.Errorf("got %d packages with %d events, wanted %d and %d", len(told.Packages), len(told.Packages[0].Events), maxPackages, maxEvents)
	}
}

func FuzzReadTracking(f *testing.F) {
	f.Add([]byte(made))
	f.Add([]byte(`x({"ret":["FAIL"]})`))
	f.Fuzz(func(t *testing.T, body []byte) {
		told, err := ReadTracking(body)
		var e *carriers.Error
		if err != nil && !errors.As(err, &e) {
			t.Fatalf("an error of no known kind: %v", err)
		}
		if len(told.Packages) > maxPackages {
			t.Fatal("too many packages")
		}
		for _, p := range told.Packages {
			if len(p.Numbers) == 0 || len(p.Numbers) > 2 {
				t.Fatalf("numbers %q", p.Numbers)
			}
			for _, n := range p.Numbers {
				if trackingNumber(n, true) != n {
					t.Fatalf("number %q is not normal", n)
				}
			}
		}
	})
}
