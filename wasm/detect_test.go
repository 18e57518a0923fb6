//go:build !wasip1

package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

// TestDetectLines: places count UTF-16 units, ids come back as they were.
func TestDetectLines(t *testing.T) {
	var out bytes.Buffer
	in := strings.NewReader(`{"id":"a","text":"📦 трек RR123456785CN"}` + "\n" + `{"id":7,"text":"nothing"}` + "\n")
	if err := run([]string{"detect", "--jsonl"}, in, &out); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 2 {
		t.Fatalf("%d answers: %s", len(lines), out.String())
	}
	var a struct {
		ID    string
		Found []struct {
			Number     string
			Start, End int
			Carriers   []string
			Confidence float64
			Reasons    []string
			Service    string
			Link       string
		}
	}
	if err := json.Unmarshal([]byte(lines[0]), &a); err != nil || a.ID != "a" || len(a.Found) != 1 {
		t.Fatalf("%v: %s", err, lines[0])
	}
	f := a.Found[0]
	if f.Number != "RR123456785CN" || f.Start != 8 || f.End != 21 || f.Carriers[0] != "china-post" || f.Confidence < 0.9 || f.Link == "" || !strings.Contains(f.Service, "registered") {
		t.Errorf("%+v", f)
	}
	if !strings.Contains(strings.Join(f.Reasons, ";"), "check digit right") {
		t.Errorf("reasons %v", f.Reasons)
	}
	if lines[1] != `{"id":7,"found":[]}` {
		t.Errorf("%s", lines[1])
	}
}

func TestDetectForPeople(t *testing.T) {
	for _, c := range []struct {
		args  []string
		in    string
		wants []string
	}{
		{[]string{"RR123456784CN"}, "", []string{"RR123456784CN", "check digit wrong", "meant perhaps", "RR123456785CN"}},
		{nil, "sent with SF1342567604302\n", []string{"SF1342567604302", "SF Express"}},
		{[]string{"good", "morning"}, "", []string{"no tracking number found"}},
	} {
		var out bytes.Buffer
		if err := run(append([]string{"detect"}, c.args...), strings.NewReader(c.in), &out); err != nil {
			t.Errorf("%v: %v", c.args, err)
		}
		for _, want := range c.wants {
			if !strings.Contains(out.String(), want) {
				t.Errorf("%v: %q lacks %q", c.args, out.String(), want)
			}
		}
	}
	if err := run([]string{"detect"}, strings.NewReader(" "), &bytes.Buffer{}); err == nil {
		t.Error("no error for no text")
	}
}
