package seventeentrack

import (
	"testing"

	"posthorn/carriers"
)

func TestCalls(t *testing.T) {
	a := carriers.Ask{Numbers: []string{"RR123456785CN", "RB123456785CN"}, Credentials: map[string]string{"key": "K"}}
	const both = `[{"number":"RR123456785CN"},{"number":"RB123456785CN"}]`
	check := func(q carriers.Request, err error, method, body string) {
		t.Helper()
		if err != nil || q.URL != "https://api.17track.net/track/v2.2/"+method || q.Body != body || q.Headers["17token"] != "K" {
			t.Errorf("%+v, %v", q, err)
		}
	}
	q, err := Register(a)
	check(q, err, "register", both)
	q, err = Stop(a)
	check(q, err, "stoptrack", both)
	q, err = ChangeCarrier(a, 3011)
	check(q, err, "changecarrier", `[{"number":"RR123456785CN","carrier_new":3011},{"number":"RB123456785CN","carrier_new":3011}]`)
	check(AskQuota(a), nil, "getquota", "")
	if _, err := ChangeCarrier(a, 0); err == nil {
		t.Error("changed to no carrier")
	}
}

func TestReadQuota(t *testing.T) {
	read := func(status int, body string) (Quota, error) {
		return ReadQuota(carriers.Response{Status: status, Body: []byte(body)})
	}
	if q, err := read(200, `{"code":0,"data":{"quota_total":200,"quota_remain":"197","max_track_daily":100}}`); err != nil || q != (Quota{200, 197, 100}) {
		t.Errorf("%+v, %v", q, err)
	}
	for body, want := range map[string]carriers.Kind{`{"code":-18010002,"data":{}}`: carriers.KindUnauthorized, `{"code":0,"data":{}}`: carriers.KindLayout, `<html>`: carriers.KindTemporary} {
		if _, err := read(200, body); err == nil || err.(*carriers.Error).Kind != want {
			t.Errorf("%s: %v", body, err)
		}
	}
}
