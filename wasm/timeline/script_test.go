package timeline

import (
	"strings"
	"testing"

	"posthorn/carriers"
)

// short names for sub-statuses in the tables of the tests.
var short = map[string]carriers.Substatus{
	"info": carriers.InfoReceivedAny, "picked": carriers.TransitPickedUp, "transit": carriers.TransitOther,
	"depart": carriers.TransitDeparture, "arrive": carriers.TransitArrival, "customs": carriers.CustomsProcessing,
	"cleared": carriers.CustomsReleased, "wanted": carriers.CustomsWantsInfo, "out": carriers.OutForDeliveryOther,
	"failed": carriers.FailureNoBody, "attempt": carriers.FailureOther, "pickup": carriers.PickupOther, "delivered": carriers.DeliveredOther,
	"delayed": carriers.ExceptionDelayed, "lost": carriers.ExceptionLost, "returning": carriers.ExceptionReturning,
	"returned": carriers.ExceptionReturned, "cancel": carriers.ExceptionCancel, "exception": carriers.ExceptionOther,
	"security": carriers.ExceptionSecurity, "destroyed": carriers.ExceptionDestroyed, "refused": carriers.ExceptionRejected, "damage": carriers.ExceptionDamage,
	"notfound": carriers.NotFoundOther, "expired": carriers.ExpiredOther, "": "",
}

var stages = map[string]carriers.Stage{
	"origin": carriers.Origin, "export": carriers.ExportCustoms, "crossing": carriers.Crossing,
	"import": carriers.ImportCustoms, "destination": carriers.Destination, "last": carriers.LastMile,
}

// feedOf reads a feed as the tests write it, a line an event:
//
//	time zone | code | meaning marks | text | place
//
// Marks are a stage, "notice", "return", "text" (read from the words), "unsure" (guessed from them), "reason=…", "lang=…"; a zone with an
// exclamation mark is sure.
func feedOf(t testing.TB, carrier, script string) carriers.Feed {
	t.Helper()
	f := carriers.Feed{Carrier: carrier, Number: "XX0000000001"}
	for _, l := range strings.Split(strings.TrimSpace(script), "\n") {
		if strings.TrimSpace(l) == "" {
			continue
		}
		cell := strings.Split(l, "|")
		for len(cell) < 5 {
			cell = append(cell, "")
		}
		for i := range cell {
			cell[i] = strings.TrimSpace(cell[i])
		}
		e := carriers.Event{Code: cell[1], Text: cell[3], Place: cell[4]}
		e.Time, e.Zone, _ = strings.Cut(cell[0], " ")
		e.Zone, e.ZoneSure = strings.CutSuffix(e.Zone, "!")
		for i, m := range strings.Fields(cell[2]) {
			s, known := short[m]
			switch {
			case i == 0 && known:
				e.Meaning.Substatus = s
			case stages[m] != "":
				e.Meaning.Stage = stages[m]
			case m == "notice":
				e.Meaning.Notice = true
			case m == "text":
				e.Meaning.By = carriers.ByText
			case m == "unsure":
				e.Meaning.By, e.Meaning.Unsure = carriers.ByText, true
			case m == "return":
				e.Meaning.Return = true
			case strings.HasPrefix(m, "reason="):
				e.Meaning.Reason = m[7:]
			case strings.HasPrefix(m, "lang="):
				e.Language = m[5:]
			case m != "unknown":
				t.Fatalf("%q: what is %q?", l, m)
			}
		}
		f.Events = append(f.Events, e)
	}
	return f
}

// texts are the words of entries, newest first.
func texts(entries []Entry) string {
	var s []string
	for _, e := range entries {
		s = append(s, e.Event.Text)
	}
	return strings.Join(s, ", ")
}
