//go:build !wasip1 && !js

package native_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"posthorn/carriers"
	"posthorn/wasm/relay"
	"posthorn/wasm/relay/api"
)

func (w *world) revoke(id string) {
	w.t.Helper()
	if r := w.Handle(&relay.Request{Method: "DELETE", Path: "/v1/tokens", Query: "id=" + id, Headers: relay.Fields{"authorization", "Bearer " + admin}}); r.Status != 204 {
		w.t.Fatalf("revoking: %d %s", r.Status, r.Body)
	}
}

// TestRevokedFollowsNothing: for a token that was revoked nobody is asked any
// more; what another token follows as well goes on.
func TestRevokedFollowsNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, shards := range []string{"1", "5"} {
			w, f := open(t, []string{"POSTHORN_SHARDS=" + shards}), &fedex{}
			numbers := map[string]int{}
			const own, both = "123456789012", "123456789013"
			w.upstream = func(r *http.Request, body string) *answer {
				for _, n := range []string{own, both} {
					numbers[n] += strings.Count(body, n)
				}
				return f.serve(r, body)
			}
			gone, id := w.mint()
			stays, _ := w.mint()
			w.track(gone, api.Want{Carrier: "fedex", Number: own, Follow: true}, api.Want{Carrier: "fedex", Number: both, Follow: true})
			w.track(stays, api.Want{Carrier: "fedex", Number: both, Follow: true})
			w.revoke(id)
			clear(numbers)
			for range 24 * 6 {
				time.Sleep(10 * time.Minute)
				w.Cron()
			}
			if numbers[own] != 0 || numbers[both] != 3 {
				t.Errorf("%s shards: asked for %v in a day", shards, numbers)
			}
		}
	})
}

// TestTokenList: the list of tokens is whole, however many there are.
func TestTokenList(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t, []string{"POSTHORN_ADDRESS_RATE=1000000"})
		const many = 2345
		ids := map[string]bool{}
		for i := range many {
			_, id := w.mint()
			ids[id] = true
			if i%100 == 0 {
				time.Sleep(time.Millisecond) // most are of one moment
			}
		}
		r := w.Handle(&relay.Request{Method: "GET", Path: "/v1/tokens", Headers: relay.Fields{"authorization", "Bearer " + admin}})
		var list []relay.Listed
		if err := json.Unmarshal(r.Body, &list); err != nil || r.Status != 200 {
			t.Fatalf("%d %v", r.Status, err)
		}
		for _, one := range list {
			delete(ids, one.ID)
		}
		if len(list) != many || len(ids) > 0 {
			t.Errorf("%d of %d are listed, %d are missing", len(list), many, len(ids))
		}
	})
}

// TestUnknownInABatch: where a carrier says of a whole batch that it is not
// known, each number is asked for alone, so that the known ones are told.
func TestUnknownInABatch(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		post := echo("post", "post.example", 10)
		read := post.Interfaces[0].Read
		post.Interfaces[0].Read = func(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
			if r.Status == 404 {
				return carriers.Answer{}, carriers.Fail(carriers.KindNotFound, "nothing there")
			}
			return read(a, r)
		}
		w := open(t, nil, post)
		w.upstream = func(r *http.Request, body string) *answer {
			if strings.Contains(body, "NOBODYS") {
				return &answer{status: 404}
			}
			return &answer{status: 200, body: body}
		}
		token, _ := w.mint()
		told := w.track(token, want("post", "NUMBER1"), want("post", "NOBODYS"), want("post", "NUMBER2"))
		for i, found := range []bool{true, false, true} {
			if told[i].Problem != nil || told[i].Parcel == nil || told[i].Parcel.Found != found {
				t.Errorf("%d: %+v", i, told[i])
			}
		}
	})
}
