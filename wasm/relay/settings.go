package relay

import (
	"slices"
	"strconv"
	"strings"

	"posthorn/carriers"
)

// Names of the settings of a deployment. All but those said to be secrets may
// stand in a file that others see.
const (
	// SettingCarriers lists the carriers that are switched on, with spaces or
	// commas between: "17track fedex", or one interface of a carrier:
	// "russian-post/soap-single". What is not listed is not asked.
	SettingCarriers = "POSTHORN_CARRIERS"
	// SettingAdmin is a secret of at least 32 characters. With it, tokens are
	// minted and revoked over the network; without it, they cannot be.
	SettingAdmin = "POSTHORN_ADMIN"
	// SettingShards is over how many objects the parcels are spread, 1 to 512;
	// "" stands for 1, which is enough for 200,000 users and has a batch
	// answered in one call. Another number costs the kept answers, once.
	SettingShards = "POSTHORN_SHARDS"
	// SettingHook is "on" where 17TRACK's account has this relay's /v1/17track
	// as its webhook: answers are then kept until it pushes.
	SettingHook = "POSTHORN_17TRACK_HOOK"
	// SettingRate is how many units a token may use up in an hour; "" stands
	// for 600. See limits.go for what costs what.
	SettingRate = "POSTHORN_RATE"
	// SettingAddressRate is how many units one address may use up in a minute;
	// "" stands for 1200.
	SettingAddressRate = "POSTHORN_ADDRESS_RATE"
)

// SettingDaily is the name of the setting that says how often a carrier is
// asked in a day at most, "POSTHORN_DHL_DAILY": requests, or for 17TRACK
// numbers that it had not been asked for before, since each costs one of the
// key's quota.
func SettingDaily(carrier string) string { return SettingKey(carrier, "daily") }

// daily are the quotas of new keys, where the carrier publishes one.
var daily = map[string]int{"dhl": 250, "17track": 200}

// Secret is a key of a carrier, as it is kept by a deployment.
type Secret struct {
	Name      string // "POSTHORN_FEDEX_CLIENT_ID"
	Carrier   string // "fedex"
	Interface string // "track-v1"
	Need      string // "clientId", of the interface's Needs
}

// Secrets are the keys that the interfaces of carriers need, sorted by name.
// A name is made of the carrier's id and the need:
//
//	fedex, clientId  →  POSTHORN_FEDEX_CLIENT_ID
//	17track, key     →  POSTHORN_17TRACK_KEY
//
// Interfaces of one carrier that have a need of the same name share a secret.
func Secrets(list []carriers.Carrier) []Secret {
	var out []Secret
	for _, c := range list {
		for _, on := range c.Interfaces {
			for _, need := range on.Needs {
				out = append(out, Secret{SettingKey(c.ID, need), c.ID, on.ID, need})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Secret) int { return strings.Compare(a.Name, b.Name) })
	return out
}

// SettingKey is the name of the setting that holds a key of a carrier.
func SettingKey(carrier, need string) string {
	b := []byte("POSTHORN_")
	for i := 0; i < len(carrier); i++ {
		c := carrier[i]
		switch {
		case c >= 'a' && c <= 'z':
			c -= 'a' - 'A'
		case c == '-':
			c = '_'
		}
		b = append(b, c)
	}
	b = append(b, '_')
	for i := 0; i < len(need); i++ {
		c := need[i]
		switch {
		case c >= 'a' && c <= 'z':
			c -= 'a' - 'A'
		case c >= 'A' && c <= 'Z' && i > 0:
			b = append(b, '_')
		}
		b = append(b, c)
	}
	return string(b)
}

// config is what the settings of a deployment come to.
type config struct {
	offers map[string]*offer // by carrier
	listed []string          // the carriers that are switched on and can be asked, sorted
	shards int
	rate   int64 // units of a token in an hour
	fast   int64 // units of an address in a minute
	hook   bool
	admin  string
}

// readConfig reads the settings. What cannot be used is logged, by name, and
// left out: a misspelt carrier must not take the others down.
func readConfig(s Services, list []carriers.Carrier) *config {
	c := &config{
		offers: map[string]*offer{},
		shards: number(s, SettingShards, 1, 1, 512),
		rate:   int64(number(s, SettingRate, 600, 10, 1_000_000_000_000)),
		fast:   int64(number(s, SettingAddressRate, 1200, 10, 1_000_000_000_000)),
		hook:   s.Setting(SettingHook) == "on",
		admin:  s.Setting(SettingAdmin),
	}
	if len(c.admin) > 0 && len(c.admin) < 32 {
		s.Log("setting", "name", SettingAdmin, "problem", "shorter than 32 characters: not used")
		c.admin = ""
	}
	for _, word := range strings.FieldsFunc(s.Setting(SettingCarriers), func(r rune) bool { return r == ' ' || r == ',' || r == '\n' || r == '\t' }) {
		id, on, _ := strings.Cut(word, "/")
		i := slices.IndexFunc(list, func(c carriers.Carrier) bool { return c.ID == id })
		var o *offer
		if i >= 0 {
			o = choose(s, &list[i], on)
		}
		switch {
		case o == nil:
			s.Log("setting", "name", SettingCarriers, "problem", "no such carrier, or no interface that can be asked", "carrier", word)
			continue
		case !o.complete():
			s.Log("setting", "name", SettingCarriers, "problem", "keys are missing", "carrier", word)
		default:
			c.listed = append(c.listed, id)
		}
		c.offers[id] = o
	}
	slices.Sort(c.listed)
	c.listed = slices.Compact(c.listed)
	return c
}

// unsuited are interfaces that a relay has no use for: one that answers no
// sooner than a quarter of an hour after it was asked, and one whose requests
// are signed by the user's own session.
var unsuited = map[string]bool{"russian-post/fc-batch": true, "aliexpress/ds.order.tracking.get": true}

// choose finds the interface of a carrier to ask: the named one, else the
// first that wants keys and has them all, else the first that wants none. Where
// there is no such, it is the first with a key missing, so that whoever asks
// is told.
func choose(s Services, c *carriers.Carrier, named string) *offer {
	var best *offer
	rank := 0
	for i := range c.Interfaces {
		on := &c.Interfaces[i]
		if named != "" && on.ID != named || named == "" && on.Accepts == nil {
			continue
		}
		if unsuited[c.ID+"/"+on.ID] {
			continue
		}
		o := &offer{carrier: c, on: on, keys: map[string]string{}, daily: int64(number(s, SettingDaily(c.ID), daily[c.ID], 0, 1_000_000_000))}
		for _, need := range on.Needs {
			if key := s.Setting(SettingKey(c.ID, need)); key != "" {
				o.keys[need] = key
			}
		}
		r := 1
		switch {
		case o.complete() && len(on.Needs) > 0:
			r = 3
		case o.complete():
			r = 2
		}
		if r > rank {
			best, rank = o, r
		}
	}
	return best
}

// number reads a setting that is a number, held between two bounds.
func number(s Services, name string, otherwise, least, most int) int {
	text := s.Setting(name)
	if text == "" {
		return otherwise
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < least || n > most {
		s.Log("setting", "name", name, "problem", "not a number between "+strconv.Itoa(least)+" and "+strconv.Itoa(most))
		return otherwise
	}
	return n
}
