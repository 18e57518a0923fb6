//go:build js && wasm && trial

package main

import (
	"runtime"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/loose"
)

// The trial carriers are none. They have no pace, so that what is tested and
// measured is the relay; every true carrier's would come first. All but the
// first are there to fail, each in its own way: a carrier that fails is left
// alone for a while.
//
//	GET https://trial.invalid/TR000000000001
//	{"number": "TR000000000001", "events": [{"time": "2026-11-20T16:28:00", "code": "moved", "text": "Left the sorting centre", "place": "Utrecht"}]}
func init() {
	others := codes
	codes = func(id string) carriers.Table {
		if strings.HasPrefix(id, "trial") {
			return trialCodes
		}
		return others(id)
	}
	for _, id := range []string{"trial", "trial-slow", "trial-full", "trial-broken", "trial-wall", "trial-closed", "trial-large", "trial-away"} {
		known = append(known, carriers.Carrier{ID: id, Interfaces: []carriers.Interface{{
			ID:         "get",
			Hosts:      []string{id + ".invalid"},
			Batch:      1,
			Concurrent: 1000,
			Accepts:    func(number string) bool { return strings.HasPrefix(number, "TR") },
			Ask: func(a carriers.Ask) (carriers.Request, error) {
				return carriers.Request{Method: "GET", URL: "https://" + id + ".invalid/" + a.Numbers[0], Headers: map[string]string{"Accept": "application/json"}}, nil
			},
			Read: readTrial,
		}}})
	}
}

// exportHeap is how many bytes the program has in use, when nothing is left
// that it does not need.
//
//go:wasmexport heap
func exportHeap() int32 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int32(m.HeapAlloc)
}

// trialCodes are as those of most carriers: a few, each with a meaning.
const trialCodes carriers.Table = "\nInTransit_Departure|moved|\nInTransit_Other|STEP*|\n"

func readTrial(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	switch {
	case r.Status == 429:
		return carriers.Answer{}, carriers.Fail(carriers.KindRateLimited, "asked too often")
	case r.Status == 403:
		return carriers.Answer{}, carriers.Fail(carriers.KindBlocked, "a wall")
	case r.Status != 200:
		return carriers.Answer{}, carriers.Fail(carriers.KindTemporary, "HTTP error")
	}
	v, err := loose.Parse(r.Body)
	if err != nil {
		return carriers.Answer{}, carriers.Fail(carriers.KindLayout, "not JSON")
	}
	p := carriers.Parcel{Number: v.Get("number").Text(), Found: true}
	for _, e := range v.Get("events").List() {
		p.Events = append(p.Events, carriers.Event{Time: e.Get("time").Text(), Code: e.Get("code").Text(), Text: e.Get("text").Text(), Place: e.Get("place").Text()})
	}
	return carriers.Answer{Parcels: []carriers.Parcel{p}}, nil
}
