package grant

import (
	"encoding/base64"
	"encoding/json"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"posthorn/carriers"
	"posthorn/carriers/loose"
)

var flow = Flow{
	Token: func(carriers.Ask) carriers.Request { return carriers.Request{URL: "token"} },
	Track: func(a carriers.Ask, token string) (carriers.Request, error) {
		if len(a.Numbers) != 1 {
			return carriers.Request{}, carriers.Fail(carriers.KindRefused, "one")
		}
		return carriers.Request{URL: "track", Headers: map[string]string{"Authorization": token}}, nil
	},
	Answer: func(carriers.Ask, carriers.Response) (carriers.Answer, error) {
		return carriers.Answer{Parcels: []carriers.Parcel{{Number: "A1234"}}}, nil
	},
}

func TestFlow(t *testing.T) {
	a := carriers.Ask{Numbers: []string{"A1234"}}
	if q, err := flow.Ask(a); q.URL != "token" || err != nil {
		t.Errorf("without a token: %+v, %v", q, err)
	}
	if _, err := flow.Ask(carriers.Ask{}); err == nil {
		t.Error("a token was asked for nothing")
	}
	a.Carry = "T"
	if q, _ := flow.Ask(a); q.URL != "track" || q.Carry != "T" {
		t.Errorf("with a token: %+v", q)
	}
	a.Carry = "T\r\nX: y"
	if _, err := flow.Ask(a); err == nil {
		t.Error("a token that breaks its line")
	}
	for body, want := range map[string]string{
		`{"access_token":"T1"}`:                      "next T1 300",
		`{"access_token":"T1","expires_in":"14399"}`: "next T1 14399",
		`{"access_token":"T1","expires_in":9e9}`:     "next T1 86400",
		`{"access_token":"T1\r\nX:"}`:                "layout",
		`{"error":"invalid_client"}`:                 "unauthorized",
		`{"a":1}`:                                    "parcel",
		`<html>`:                                     "parcel",
	} {
		status := 200
		if strings.Contains(body, "error") {
			status = 400
		}
		got, err := flow.Read(a, carriers.Response{Status: status, Body: []byte(body)})
		have := ""
		switch {
		case err != nil:
			have = string(err.(*carriers.Error).Kind)
		case got.Next != nil:
			have = "next " + got.Next.Carry + " " + strconv.FormatInt(got.Next.Lives, 10)
		case len(got.Parcels) == 1:
			have = "parcel"
		}
		if have != want {
			t.Errorf("%s: %s, want %s", body, have, want)
		}
	}
}

func TestJSON(t *testing.T) {
	for body, want := range map[string]carriers.Kind{`{"message":"no"}`: carriers.KindUnauthorized, `<html>no`: carriers.KindBlocked, `{"captcha":1}`: carriers.KindBlocked} {
		if _, err := JSON(carriers.Response{Status: 403, Body: []byte(body)}); err == nil || err.Kind != want {
			t.Errorf("%s: %v, want %s", body, err, want)
		}
	}
}

func TestWriting(t *testing.T) {
	for _, s := range []string{"", "a", "ab", "abc", "a+b&c=d/é ~", "line\n\"quote\"\\\x01"} {
		if got, err := url.QueryUnescape(Escape(s)); got != s || err != nil {
			t.Errorf("Escape(%q) = %q", s, Escape(s))
		}
		var back string
		if err := json.Unmarshal([]byte(Quote(s)), &back); back != s || err != nil {
			t.Errorf("Quote(%q) = %s", s, Quote(s))
		}
		if got, want := Basic(s, "p"), "Basic "+base64.StdEncoding.EncodeToString([]byte(s+":p")); got != want {
			t.Errorf("Basic(%q) = %s, want %s", s, got, want)
		}
	}
	if got := Form("a", "1", "b", "x y"); got != "a=1&b=x%20y" {
		t.Error(got)
	}
	at, _ := loose.Parse([]byte(`{"city":" Wayne","state":null,"country":"US"}`))
	if got := Place(at.Get("city"), at.Get("state"), at.Get("country")); got != "Wayne, US" {
		t.Error(got)
	}
	if Key(carriers.Ask{Credentials: map[string]string{"key": "a\nb"}}, "key") != "" {
		t.Error("a key that breaks its line")
	}
}
