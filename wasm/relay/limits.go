package relay

import (
	"crypto/sha256"
	"strings"

	"posthorn/wasm/relay/calls"
)

// What is used up, in units, of a token's allowance for the hour
// (SettingRate), and of an address's for the minute (SettingAddressRate).
const (
	unitRequest = 1  // a request
	unitWant    = 1  // … and each parcel in it
	unitAsked   = 2  // … that a carrier had to be asked for
	unitUnknown = 10 // … and that it does not know: numbers cannot be tried out
	unitBad     = 60 // of an address: a request without a good token, or with a bad signature

	leastLease = 50 // more than the dearest request needs beforehand
	leaseLasts = 10 * second
	leaseGrace = 3 * second
	leaseAgain = 1 * second // who got less than he wanted does not ask again at once

	mostKept = 20_000 // addresses, and leases, that one front remembers
)

// bucket is what is left to an address.
type bucket struct {
	level float64
	at    int64
}

// network is an address as it is counted: of IPv6 the half that a network
// hands out to one customer, however it is written.
func network(address string) string {
	if !strings.Contains(address, ":") {
		return address
	}
	if strings.Contains(address, ".") { // ::ffff:192.0.2.1
		return address[strings.LastIndexByte(address, ':')+1:]
	}
	address, _, _ = strings.Cut(strings.ToLower(address), "%")
	left, right, short := strings.Cut(address, "::")
	groups := strings.Split(left, ":")
	if short {
		tail := strings.Count(right, ":") + 1
		for len(groups)+tail < 8 && len(groups) < 4 {
			groups = append(groups, "0")
		}
		groups = append(groups, strings.Split(right, ":")...)
	}
	groups = groups[:min(len(groups), 4)]
	for i, g := range groups {
		if groups[i] = strings.TrimLeft(g, "0"); groups[i] == "" {
			groups[i] = "0"
		}
	}
	return strings.Join(groups, ":")
}

// charge takes units from an address, and tells whether it had them. Only the
// memory of this front knows, so with many fronts an address has more than is
// said; an attacker gains a factor, not freedom.
func (r *Relay) charge(c *config, address string, units float64, now int64) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	who := network(address)
	b := r.addresses[who]
	if b == nil {
		if len(r.addresses) >= mostKept {
			r.forgetAddresses(c, now)
		}
		b = &bucket{level: float64(c.fast), at: now}
		r.addresses[who] = b
	}
	b.refill(c, now)
	if b.level < units {
		return false
	}
	b.level -= units
	return true
}

func (b *bucket) refill(c *config, now int64) {
	b.level = min(b.level+float64(max(now-b.at, 0))*float64(c.fast)/minute, float64(c.fast))
	b.at = now
}

// punish takes more than there may be: who has nothing left is refused before
// anything is looked at.
func (r *Relay) punish(c *config, address string, now int64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if b := r.addresses[network(address)]; b != nil {
		b.refill(c, now)
		b.level = max(b.level-unitBad, -float64(c.fast))
	}
}

// forgetAddresses makes room: those that have all their units back need not be
// remembered; where nobody has, all are forgotten.
func (r *Relay) forgetAddresses(c *config, now int64) {
	for who, b := range r.addresses {
		if b.refill(c, now); b.level >= float64(c.fast) {
			delete(r.addresses, who)
		}
	}
	if len(r.addresses) >= mostKept {
		clear(r.addresses)
	}
}

// lease is what this front may let a token use up without asking its object.
type lease struct {
	id       string
	good     bool
	units    int64
	got      int64 // when
	dry      bool  // the object had no more to give
	renewing bool
}

type tokenHash = [sha256.Size]byte

// bearer is who asks: the id and the hash of his token; no id for what is no
// token.
type bearer struct {
	id  string
	sum tokenHash
}

func readBearer(header string) bearer {
	token, _ := strings.CutPrefix(header, "Bearer ")
	id := tokenID(token)
	if id == "" || len(token) == len(header) {
		return bearer{}
	}
	return bearer{id, sha256.Sum256([]byte(token))}
}

// verdict is what became of a token at the door.
type verdict int

const (
	welcome verdict = iota
	stranger
	tooMuch
	unreached
)

// admit lets a token in if it is good and has units left. It asks the token's
// object at most every ten seconds, or when the lease is used up: for so long a
// token that was revoked elsewhere goes on being good here.
func (r *Relay) admit(s Services, who bearer, units int64) verdict {
	if who.id == "" {
		return stranger
	}
	id, sum, now := who.id, who.sum, s.Now()
	r.mu.Lock()
	l := r.leases[sum]
	// A twentieth of the hour's units, so that twenty fronts have some; while
	// another request renews the lease, only what this one needs.
	held, wants := int64(0), max(r.config.rate/20, leastLease)
	if l != nil {
		fresh := now >= l.got && now-l.got < leaseLasts
		// While one request renews the lease, the others live on the old.
		soon := l.renewing && now >= l.got && now-l.got < leaseLasts+leaseGrace
		switch {
		case !l.good && fresh:
			r.mu.Unlock()
			return stranger
		case l.good && (fresh || soon) && l.units >= units:
			l.units -= units
			r.mu.Unlock()
			return welcome
		case l.good && l.dry && fresh && now-l.got < leaseAgain:
			r.mu.Unlock()
			return tooMuch
		}
		if held = l.units; l.renewing {
			wants = units
		}
		wants = max(wants-held, units-held)
		l.renewing = true
	} else {
		if len(r.leases) >= mostKept {
			clear(r.leases)
		}
		r.leases[sum] = &lease{id: id, good: true, renewing: true, got: now - leaseLasts}
	}
	r.mu.Unlock()

	reply, err := call(s, tokensObject(id), &calls.Call{Op: calls.Lease, Token: id, Hash: sum[:], Wants: wants})

	r.mu.Lock()
	defer r.mu.Unlock()
	if l = r.leases[sum]; l != nil {
		l.renewing = false
	}
	if err != nil {
		return unreached
	}
	if l == nil {
		l = &lease{id: id}
		r.leases[sum] = l
	}
	l.good, l.dry, l.got = reply.OK, reply.More, now
	l.units += reply.Units
	switch {
	case !l.good:
		l.units = 0
		return stranger
	case l.units < units:
		return tooMuch
	}
	l.units -= units
	return welcome
}

// spend takes units after the fact; they may become debts.
func (r *Relay) spend(who bearer, units int64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if l := r.leases[who.sum]; l != nil {
		l.units -= units
	}
}

// expel forgets the lease of a token that was revoked.
func (r *Relay) expel(id string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for sum, l := range r.leases {
		if l.id == id {
			delete(r.leases, sum)
		}
	}
}
