// Package scale works out what a relay for many users needs and costs on
// Cloudflare, from what one user with ten parcels does in a day.
//
//	Of(1000).Dollars // a month of a thousand users
//
// What a user does is simulated in the tests of wasm/relay/native, through the
// real handler and its databases, and held against [PerUser]; the prices and
// limits are those that Cloudflare's documents name in 2026.
package scale

import (
	"fmt"
	"math"
	"strings"
)

// Day is what one user uses up in a day.
type Day struct {
	Requests    float64 // to the Worker
	Calls       float64 // of Durable Objects
	Asked       float64 // numbers that a carrier was asked for
	RowsRead    float64
	RowsWritten float64
}

// Plan is a user's day: ten parcels, of which seven move (asked for every 8
// hours), one is close (every 3), one is silent and one delivered (once a day).
// The extension asks for each carrier on its own, and for what is due within 45
// minutes at once; the parcels of the plan are due at different times, which is
// the dearest case. No two users follow the same number.
const (
	Parcels = 10
	polls   = 7*3 + 8 + 1 + 1
)

// PerUser is what the plan comes to.
func PerUser() Day {
	return Day{
		Requests: polls,
		// For each: the token's lease, the answers kept, the way to the carrier.
		Calls: 3 * polls,
		Asked: polls,
		// The token; the answer before and after the asking; the followers.
		RowsRead: 4 * polls,
		// The token; the answer.
		RowsWritten: 2 * polls,
	}
}

// Bytes that one parcel takes at rest: an answer of 20 scans, and who follows.
const bytesPerParcel = 2500

// Seconds of an object's time that one asking of a carrier takes, twice: the
// object that keeps the answer and the one on the way to the carrier wait.
const waits = 0.6

// CPU time in ms: what a request of the front and a call of an object take, by
// the rates that `npm run bench` measures for a shared Go instance.
const (
	cpuRequest = 1.0
	cpuCall    = 0.5
)

// Prices of the paid plan in dollars, what is included in its 5 dollars a
// month, and what the free plan gives in a day.
var prices = []struct {
	name                  string
	unit, included, price float64 // price of a unit beyond what is included in a month
	free                  float64 // in a day; 0: another limit is met first
	of                    func(d Day) float64
}{
	{"requests", 1e6, 10e6, 0.30, 100_000, func(d Day) float64 { return d.Requests }},
	{"CPU ms", 1e6, 30e6, 0.02, 0, func(d Day) float64 { return d.Requests*cpuRequest + d.Calls*cpuCall }},
	{"calls of objects", 1e6, 1e6, 0.15, 100_000, func(d Day) float64 { return d.Calls }},
	{"GB-s of objects", 1e6, 400_000, 12.50, 13_000, func(d Day) float64 { return d.Asked * 2 * waits * 0.128 }},
	{"rows read", 1e6, 25e9, 0.001, 5_000_000, func(d Day) float64 { return d.RowsRead }},
	{"rows written", 1e6, 50e6, 1.00, 100_000, func(d Day) float64 { return d.RowsWritten }},
}

const (
	gigabyte      = 1e9
	storagePrice  = 0.20 // a GB and month beyond 5
	storageFree   = 5.0
	perObject     = 10.0 // GB that one object holds
	callsASecond  = 1000 // that one object bears
	monthlyCharge = 5.0
)

// Load is what a number of users comes to.
type Load struct {
	Users           int
	RequestsASecond float64
	CallsASecond    float64
	Storage         float64 // GB
	Shards          int     // POSTHORN_SHARDS that holds them
	AskedADay       float64 // numbers that carriers are asked for
	Dollars         float64 // a month
	DollarsPerUser  float64
	Dearest         string // what most of it is paid for
	FreePlan        bool   // fits into the free plan
}

// Of works out the load of so many users.
func Of(users int) Load {
	n, d := float64(users), PerUser()
	l := Load{
		Users: users, RequestsASecond: n * d.Requests / 86400, CallsASecond: n * d.Calls / 86400,
		Storage: n * Parcels * bytesPerParcel / gigabyte, AskedADay: n * d.Asked, FreePlan: true,
	}
	// Half full, and half as busy as an object can be.
	l.Shards = max(1, int(math.Ceil(max(2*l.Storage/perObject, 2*n*d.Asked/86400/callsASecond))))
	l.Dollars = monthlyCharge
	most := 0.0
	for _, p := range prices {
		use := n * p.of(d)
		cost := max(use*30-p.included, 0) / p.unit * p.price
		l.Dollars += cost
		if cost > most {
			most, l.Dearest = cost, p.name
		}
		l.FreePlan = l.FreePlan && (p.free == 0 || use <= p.free)
	}
	l.Dollars += max(l.Storage-storageFree, 0) * storagePrice
	l.FreePlan = l.FreePlan && l.Storage <= storageFree
	if l.FreePlan {
		l.Dollars = 0
	}
	l.DollarsPerUser = l.Dollars / n
	return l
}

// FreeUsers is how many users the free plan carries, and what ends first.
func FreeUsers() (users int, first string) {
	d, least := PerUser(), math.Inf(1)
	for _, p := range prices {
		if p.free > 0 && p.free/p.of(d) < least {
			least, first = p.free/p.of(d), p.name
		}
	}
	return int(least), first
}

// Carrier is how many users a carrier's pace is enough for, if all their
// parcels are its: numbers in a batch, ms between two requests, requests in a
// day (0: no quota).
func Carrier(batch, interval, daily int) int {
	numbers := 86_400_000 / float64(interval) * float64(batch)
	if daily > 0 {
		numbers = min(numbers, float64(daily*batch))
	}
	return int(numbers / polls)
}

// Table writes the page's table.
func Table() string {
	var b strings.Builder
	b.WriteString("| users | requests/s | calls of objects/s | numbers asked a day | storage | shards | a month | of it most for |\n|---|---|---|---|---|---|---|---|\n")
	for _, n := range []int{1000, 100_000, 10_000_000} {
		l := Of(n)
		cost := fmt.Sprintf("$%s ($%.4f a user)", group(l.Dollars), l.DollarsPerUser)
		if l.FreePlan {
			cost = "free plan"
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s GB | %d | %s | %s |\n", group(float64(n)), short(l.RequestsASecond), short(l.CallsASecond), group(l.AskedADay), short(l.Storage), l.Shards, cost, l.Dearest)
	}
	return b.String()
}

func short(x float64) string {
	if x < 10 {
		return fmt.Sprintf("%.2g", x)
	}
	return group(x)
}

// group writes a whole number with commas.
func group(x float64) string {
	s := fmt.Sprintf("%.0f", x)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
