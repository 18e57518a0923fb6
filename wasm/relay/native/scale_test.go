//go:build !wasip1 && !js

package native_test

import (
	"fmt"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"posthorn/wasm/relay/api"
	"posthorn/wasm/relay/scale"
)

// TestScale lets forty users with ten parcels each live three days through the
// real handler and its databases, and holds what they use up against what the
// page on scale is worked out from.
func TestScale(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		post := echo("post", "post.example", 10)
		w := open(t, nil, post)
		w.upstream = func(r *http.Request, body string) *answer {
			return &answer{status: 200, body: body, delay: 300 * time.Millisecond}
		}
		const users, days = 40, 3
		type poll struct {
			token string
			want  api.Want
			every time.Duration
			next  time.Time
		}
		var polls []*poll
		start := time.Now()
		for u := range users {
			token, _ := w.mint()
			for p := range scale.Parcels {
				every := 8 * time.Hour
				switch p {
				case 7:
					every = 3 * time.Hour
				case 8, 9:
					every = 24 * time.Hour
				}
				first := start.Add(every * time.Duration(u*scale.Parcels+p*37) / (users * scale.Parcels) % every)
				polls = append(polls, &poll{token, want("post", fmt.Sprintf("NUMBER%03d%02d", u, p)), every, first})
			}
		}
		callsBefore, readBefore, writtenBefore, err := w.Used()
		if err != nil {
			t.Fatal(err)
		}
		requests := 0
		for time.Since(start) < days*24*time.Hour {
			for _, p := range polls {
				if !time.Now().Before(p.next) {
					w.track(p.token, p.want)
					requests++
					p.next = p.next.Add(p.every)
				}
			}
			time.Sleep(time.Minute)
		}
		calls, read, written, err := w.Used()
		if err != nil {
			t.Fatal(err)
		}
		per := func(n int64) float64 { return float64(n) / users / days }
		model := scale.PerUser()
		for _, c := range []struct {
			name         string
			got, modeled float64
		}{
			{"requests", per(int64(requests)), model.Requests},
			{"calls of objects", per(calls - callsBefore), model.Calls},
			{"numbers asked", per(int64(w.requests("post.example"))), model.Asked},
			{"rows read", per(read - readBefore), model.RowsRead},
			{"rows written", per(written - writtenBefore), model.RowsWritten},
		} {
			if c.got > c.modeled*1.1 || c.got < c.modeled*0.8 {
				t.Errorf("%s: %.1f of a user in a day, the page counts with %.1f", c.name, c.got, c.modeled)
			} else {
				t.Logf("%s: %.1f of a user in a day, the page counts with %.1f", c.name, c.got, c.modeled)
			}
		}
	})
}
