package scale

import (
	"os"
	"strings"
	"testing"
)

func TestOf(t *testing.T) {
	one, ten := Of(1000), Of(10_000)
	if one.Dollars > ten.Dollars || one.AskedADay*10 != ten.AskedADay || one.Shards > Of(10_000_000).Shards {
		t.Errorf("%+v, %+v", one, ten)
	}
	users, _ := FreeUsers()
	if !Of(users).FreePlan || Of(users).Dollars != 0 || Of(users*11/10).FreePlan || users < 100 {
		t.Errorf("the free plan is said to carry %d users: %+v", users, Of(users))
	}
	// Worked out by hand: rows written, $1 a million beyond 50 million; the
	// time of objects, $12.50 a million GB-s beyond 0.4 million; calls of
	// objects, $0.15 a million; requests, $0.30 a million; and the small rest:
	// CPU, rows read, storage, the month's $5.
	l := Of(10_000_000)
	polls := 10e6 * 31 * 30 / 1e6
	rows, waits, calls, requests := 2*polls-50, 12.5*(polls*2*0.6*0.128-0.4), 0.15*(3*polls-1), 0.3*(polls-10)
	if most := rows + waits + calls + requests; l.Dearest != "rows written" || l.Dollars < most || l.Dollars > most+600 {
		t.Errorf("%+v, by hand $%.0f and a little", l, most)
	}
	if n := Carrier(1, 5000, 250); n != 8 {
		t.Errorf("DHL's first quota is enough for %d users", n)
	}
	if n := Carrier(30, 500, 0); n != 167225 {
		t.Errorf("FedEx at its pace is enough for %d users", n)
	}
}

// TestPage: the table in the README is the one that is worked out.
func TestPage(t *testing.T) {
	text, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(text), Table()) {
		t.Errorf("README.md should have this table:\n%s", Table())
	}
}
