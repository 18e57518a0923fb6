package seventeentrack

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"posthorn/carriers"
	"posthorn/carriers/directory"
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
	q, err = Carrier.Interfaces[0].Change(a, "yunexpress")
	check(q, err, "changecarrier", `[{"number":"RR123456785CN","carrier_new":190008},{"number":"RB123456785CN","carrier_new":190008}]`)
	for _, unknown := range []string{"", "nobody", "00002", "ups 100002"} {
		if _, err := Carrier.Interfaces[0].Change(a, unknown); err == nil || err.(*carriers.Error).Kind != carriers.KindRefused {
			t.Errorf("changed to %q: %v", unknown, err)
		}
	}
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

// Every line is a carrier of the directory, once, with a number of 17TRACK's.
func TestKeys(t *testing.T) {
	var ids []string
	for _, line := range strings.Split(strings.Trim(keys, "\n"), "\n") {
		id, key, _ := strings.Cut(line, " ")
		if _, ok := directory.Get(id); !ok || directory.All()[directory.Index(id)].ID != id {
			t.Errorf("%q is nobody's ID", id)
		}
		if n, err := strconv.Atoi(key); err != nil || n < 1000 || n > 999999 {
			t.Errorf("%s: %q is none of 17TRACK's numbers", id, key)
		}
		ids = append(ids, id)
	}
	if !slices.IsSorted(ids) || len(slices.Compact(ids)) != len(ids) {
		t.Error("not sorted, or one stands twice")
	}
}
