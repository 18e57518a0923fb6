//go:build !wasip1 && !js

package native_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"posthorn/carriers"
	"posthorn/carriers/all"
	"posthorn/wasm/relay"
	"posthorn/wasm/relay/api"
	"posthorn/wasm/relay/native"
	"posthorn/wasm/status"
)

// TestOneAsking: a thousand clients want one number that nobody knows yet, on
// ten fronts: the carrier is asked once.
func TestOneAsking(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, f := open(t, []string{"POSTHORN_RATE=1000000", "POSTHORN_ADDRESS_RATE=1000000"}), &fedex{}
		w.upstream = f.serve
		var fronts []*native.Host
		for range 10 {
			fronts = append(fronts, w.Front())
		}
		token, _ := w.mint()
		body, _ := (&api.Ask{Version: api.Version, Wants: []api.Want{want("fedex", "123456789012")}}).MarshalMsg(nil)
		var good atomic.Int64
		var wait sync.WaitGroup
		for i := range 1000 {
			wait.Go(func() {
				r := fronts[i%10].Handle(&relay.Request{Method: "POST", Path: "/v1/track", Body: body, Headers: relay.Fields{"authorization", "Bearer " + token, "content-type", api.ContentType}})
				var a api.Answer
				if _, err := a.UnmarshalMsg(r.Body); err == nil && r.Status == 200 && a.Told[0].Parcel != nil && a.Told[0].Parcel.Found {
					good.Add(1)
				}
			})
		}
		wait.Wait()
		if good.Load() != 1000 || w.requests("/track/v1/") != 1 || w.requests("/oauth/token") != 1 {
			t.Errorf("%d of 1,000 have their answer; sent %v", good.Load(), w.sent)
		}
	})
}

// echo is a carrier for storms: it knows every number, and says which.
func echo(id, host string, batch int) carriers.Carrier {
	return carriers.Carrier{ID: id, Interfaces: []carriers.Interface{{
		ID: "x", Hosts: []string{host}, Batch: batch, Concurrent: 50,
		Accepts: func(n string) bool { return strings.HasPrefix(n, "N") },
		Ask: func(a carriers.Ask) (carriers.Request, error) {
			if len(a.Numbers) > batch {
				return carriers.Request{}, carriers.Fail(carriers.KindRefused, "too many")
			}
			return carriers.Request{Method: "POST", URL: "https://" + host + "/", Body: strings.Join(a.Numbers, " ")}, nil
		},
		Read: func(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
			if r.Status != 200 {
				return carriers.Answer{}, carriers.Fail(carriers.KindLayout, "HTTP "+strconv.Itoa(r.Status))
			}
			var out carriers.Answer
			for _, n := range strings.Fields(string(r.Body)) {
				out.Parcels = append(out.Parcels, carriers.Parcel{Number: n, Found: true, Events: []carriers.Event{{Time: "2026-11-20T10:00", Text: "scan of " + n}}})
			}
			return out, nil
		},
	}}}
}

// TestInFlight: over real HTTP, five hundred requests under way with answers of
// carriers at random times, two of five clients hanging up in the middle.
// Every answer that arrives is right, number by number, and afterwards the
// relay answers as before.
func TestInFlight(t *testing.T) {
	upstream := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		time.Sleep(time.Duration(rand.IntN(150)) * time.Millisecond)
		if bytes.Contains(body, []byte("BAD")) {
			w.WriteHeader(500)
			return
		}
		w.Write(body)
	}))
	defer upstream.Close()
	client := upstream.Client()
	connections := client.Transport.(*http.Transport)
	connections.TLSClientConfig.InsecureSkipVerify = true // the certificate is of another name
	connections.DialContext = dialTo(upstream.Listener.Addr().String())
	settings := map[string]string{"POSTHORN_ADMIN": admin, "POSTHORN_CARRIERS": "echo one", "POSTHORN_RATE": "100000000", "POSTHORN_ADDRESS_RATE": "100000000"}
	h, err := native.Open(native.Options{
		File: filepath.Join(t.TempDir(), "relay.db"), Setting: func(n string) string { return settings[n] }, Client: client,
		Knowledge: relay.Knowledge{Carriers: append(all.All(), echo("echo", "echo.example", 8), echo("one", "one.example", 1)), Meaning: status.New(all.Statuses).Read},
	})
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	token, _ := (&world{t: t, Host: h}).mint()
	server := httptest.NewServer(h)
	defer server.Close()
	server.Client().Transport.(*http.Transport).MaxIdleConnsPerHost = 500

	var answered, gone atomic.Int64
	ask := func(ctx context.Context, wants []api.Want) error {
		body, _ := (&api.Ask{Version: api.Version, Wants: wants}).MarshalMsg(nil)
		r, _ := http.NewRequestWithContext(ctx, "POST", server.URL+"/v1/track", bytes.NewReader(body))
		r.Header.Set("Authorization", "Bearer "+token)
		r.Header.Set("Content-Type", api.ContentType)
		out, err := server.Client().Do(r)
		if err != nil {
			gone.Add(1)
			return nil
		}
		defer out.Body.Close()
		b, err := io.ReadAll(out.Body)
		if err != nil {
			gone.Add(1)
			return nil
		}
		answered.Add(1)
		var a api.Answer
		if _, err := a.UnmarshalMsg(b); err != nil || out.StatusCode != 200 || len(a.Told) != len(wants) {
			return fmt.Errorf("%d %q %v", out.StatusCode, b, err)
		}
		for i, told := range a.Told {
			w := wants[i]
			bad := strings.Contains(w.Number, "BAD")
			switch {
			case told.Carrier != w.Carrier || told.Number != w.Number:
				return fmt.Errorf("asked for %+v, told of %s %s", w, told.Carrier, told.Number)
			case bad && (told.Problem == nil || told.Parcel != nil),
				!bad && (told.Problem != nil || told.Parcel == nil || told.Parcel.Number != w.Number || told.Parcel.Events[0].Text != "scan of "+w.Number):
				return fmt.Errorf("%+v: %+v %+v", w, told.Problem, told.Parcel)
			}
		}
		return nil
	}
	var wait sync.WaitGroup
	for client := range 500 {
		wait.Go(func() {
			for round := range 2 {
				ctx, cancel := context.WithCancel(context.Background())
				if rand.IntN(5) < 2 {
					time.AfterFunc(time.Duration(rand.IntN(120))*time.Millisecond, cancel)
				}
				var wants []api.Want
				for k := range 6 {
					wants = append(wants, want("echo", "NUMBER"+strconv.Itoa((client*7+k*13+round)%400)), want("one", "NONE"+strconv.Itoa((client+k)%150)))
				}
				wants = append(wants, want("one", "NBAD"+strconv.Itoa(client%20)))
				if err := ask(ctx, wants); err != nil {
					t.Error(err)
				}
				cancel()
			}
		})
	}
	wait.Wait()
	if answered.Load() < 400 || gone.Load() < 100 {
		t.Errorf("%d answered, %d hung up: this was no storm", answered.Load(), gone.Load())
	}
	before := gone.Load()
	if err := ask(context.Background(), []api.Want{want("echo", "NUMBER1")}); err != nil || gone.Load() != before {
		t.Errorf("afterwards: %v", err)
	}
}

// dialTo makes connections to one address, whatever host is meant.
func dialTo(address string) func(context.Context, string, string) (net.Conn, error) {
	return func(ctx context.Context, network, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, network, address)
	}
}
