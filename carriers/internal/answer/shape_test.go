package answer

import (
	"testing"

	"posthorn/carriers"
	"posthorn/carriers/loose"
)

func TestShape(t *testing.T) {
	v, err := loose.Parse([]byte(`{"id":"a1234","to":{"country":"PT"},"due":"2026-07-01T12:00:00Z","next":"b 1","legs":[{"scans":1}],
		"a":{"scans":[{"c":7,"w":"","w2":"moved","town":"Faro","land":"PT","t":"2026-06-01 10:00","z":"UTC+1"},{"t":"2026-06-01"},{"w":"left out"}]},
		"b":{"scans":[{"w":"came","t":"2026-06-02T10:00:00+02:00"}]}}`))
	if err != nil {
		t.Fatal(err)
	}
	shape := Shape{
		Number: "id", Destination: "to.country", Next: "next", Eta: "missing due", Events: "a.scans legs.scans b.scans",
		Code: "c", Text: "w w2", Place: "town none land", Time: "t", Zone: "z", ZoneTrue: true,
	}
	p, _ := shape.Parcel(carriers.Ask{}, v, func(e *carriers.Event, _ loose.Value) bool { return e.Text != "left out" })
	if p.Number != "A1234" || p.Destination != "PT" || p.NextNumber != "" || p.EtaTo != "2026-07-01" {
		t.Errorf("parcel %+v", p)
	}
	want := []carriers.Event{
		{Time: "2026-06-01T10:00", Zone: "+01:00", ZoneSure: true, Code: "7", Text: "moved", Place: "Faro, PT"},
		{Time: "2026-06-02T10:00:00", Text: "came"}, // the zone stands beside, and says nothing
	}
	if len(p.Events) != len(want) || p.Events[0] != want[0] || p.Events[1] != want[1] {
		t.Errorf("events %+v", p.Events)
	}
	shape.Zone = ""
	if p, _ = shape.Parcel(carriers.Ask{Numbers: []string{"Z9999"}}, v, nil); p.Number != "Z9999" || len(p.Events) != 3 || p.Events[2].Zone != "+02:00" || !p.Events[2].ZoneSure {
		t.Errorf("parcel %+v", p)
	}
}

func TestAddress(t *testing.T) {
	d := Address{URL: "https://x.invalid/~?l=^", Languages: "en:en-GB pt:pt-PT br:pt-PT", Headers: "X-Lang: ^\nReferer: https://x.invalid/"}
	r, err := d.Ask(carriers.Ask{Numbers: []string{"A1234"}, Language: "pt-BR"})
	if err != nil || r.Method != "GET" || r.URL != "https://x.invalid/A1234?l=pt-PT" || r.Headers["X-Lang"] != "pt-PT" || r.Headers["Referer"] != "https://x.invalid/" || r.Headers["Accept"] != "application/json" {
		t.Errorf("%+v, %v", r, err)
	}
	d.Body = `{"n":"~","l":"^"}`
	if r, _ = d.Ask(carriers.Ask{Numbers: []string{"A1234"}, Language: "xx"}); r.Method != "POST" || r.Body != `{"n":"A1234","l":"en-GB"}` || r.Headers["Content-Type"] != "application/json" {
		t.Errorf("%+v", r)
	}
	if _, err := d.Ask(carriers.Ask{}); err == nil {
		t.Error("asks for no number")
	}
}
