package answer

import (
	"strings"
	"testing"

	"posthorn/carriers"
	"posthorn/carriers/loose"
)

func TestOne(t *testing.T) {
	for _, numbers := range [][]string{nil, {"A1234", "B1234"}, {"A 1234"}, {"A1234?x=1"}, {"1234"}} {
		if n, err := One(carriers.Ask{Numbers: numbers}); err == nil {
			t.Errorf("One(%q) = %q", numbers, n)
		}
	}
	if n, err := One(carriers.Ask{Numbers: []string{"RR123456785CN"}}); n != "RR123456785CN" || err != nil {
		t.Errorf("One = %q, %v", n, err)
	}
}

func TestPick(t *testing.T) {
	for in, want := range map[string]string{"de-AT": "de", "pl": "pl", "ru": "en", "": "en", "DE": "de"} {
		if got := Pick(in, "en de pl"); got != want {
			t.Errorf("Pick(%q) = %q", in, got)
		}
	}
}

func TestScans(t *testing.T) {
	v, err := loose.Parse([]byte("[" + strings.Repeat("1,", 600) + "2]"))
	if err != nil {
		t.Fatal(err)
	}
	if s := Scans(v, false); len(s) != mostScans || s[len(s)-1].Text() != "2" {
		t.Errorf("oldest first: %d, the last %q", len(s), s[len(s)-1].Text())
	}
	if s := Scans(v, true); len(s) != mostScans || s[len(s)-1].Text() != "1" {
		t.Errorf("newest first: %d, the last %q", len(s), s[len(s)-1].Text())
	}
}

func TestParcel(t *testing.T) {
	a, err := Parcel(carriers.Parcel{Number: "A1234", NextNumber: "A1234", NextName: "Other"})
	if err != nil || len(a.Parcels) != 1 || a.Parcels[0].Found || a.Parcels[0].NextNumber != "" || a.Parcels[0].NextName != "" {
		t.Errorf("Parcel = %+v, %v", a, err)
	}
	if _, err := Parcel(carriers.Parcel{}); err == nil {
		t.Error("a parcel without a number")
	}
}

func TestTold(t *testing.T) {
	for status, want := range map[int]string{404: "gone", 400: "gone", 200: "", 403: "", 500: ""} {
		if got := Told(carriers.Response{Status: status, Body: []byte(`{"e":"gone"}`)}).Get("e").Text(); got != want {
			t.Errorf("%d: %q", status, got)
		}
	}
	if Told(carriers.Response{Status: 404, Body: []byte("<html>")}).Exists() {
		t.Error("a page is no refusal of its own")
	}
}

func TestUnread(t *testing.T) {
	for body, want := range map[string]carriers.Kind{
		`{"data":{"url":"https://x.invalid/_____tmd_____/punish?x5secdata=1"}}`: carriers.KindBlocked,
		`{"type":"WORD_IMAGE_CLICK"}`:                                           carriers.KindBlocked,
		`{"events":[]}`:                                                         carriers.KindLayout,
	} {
		if _, err := Unread(carriers.Response{Body: []byte(body)}, "no list"); err.(*carriers.Error).Kind != want {
			t.Errorf("%s: %v", body, err)
		}
	}
}

func TestPickLocale(t *testing.T) {
	for in, want := range map[string]string{"de": "de_DE", "de-AT": "de_DE", "DE": "de_DE", "": "en_US", "d": "en_US", "fr": "en_US"} {
		if got := Pick(in, "en_US de_DE"); got != want {
			t.Errorf("Pick(%q) = %q", in, got)
		}
	}
}
