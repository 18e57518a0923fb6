package relay

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base32"
	"encoding/hex"
	"math"
	"strings"

	"posthorn/wasm/relay/calls"
)

// A token is "ph_", an id of 8 bytes in hexadecimal, "_", and 20 random bytes
// in base 32:
//
//	ph_1f00c0ffee5eed42_mfrggzdfmztwq2lknnwg23tpobyxe43u
//
// The id may be known: it is what lists, logs of the operator and revoking
// speak of. Kept is the SHA-256 of the whole.
const (
	tokenStart = "ph_"
	idBytes    = 8
	keyBytes   = 20
	tokenSize  = len(tokenStart) + 2*idBytes + 1 + keyBytes*8/5
)

var base = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// newToken makes a token and its id.
func newToken(s Services) (token, id string) {
	var b [idBytes + keyBytes]byte
	s.Random(b[:])
	id = hex.EncodeToString(b[:idBytes])
	return tokenStart + id + "_" + base.EncodeToString(b[idBytes:]), id
}

// tokenID is the id in a token; "" for what is none.
func tokenID(token string) string {
	id, key, ok := strings.Cut(strings.TrimPrefix(token, tokenStart), "_")
	if !ok || len(token) != tokenSize || !strings.HasPrefix(token, tokenStart) || !isID(id) || strings.Trim(key, "abcdefghijklmnopqrstuvwxyz234567") != "" {
		return ""
	}
	return id
}

func isID(id string) bool { return len(id) == 2*idBytes && strings.Trim(id, "0123456789abcdef") == "" }

// tokensObject is the name of the object that knows a token.
func tokensObject(id string) string { return "tokens/" + id[:min(len(id), 2)] }

func hash(token string) []byte {
	sum := sha256.Sum256([]byte(token))
	return sum[:]
}

// The tables of "tokens/XX", and that of "tokens".
var tokenTables = []string{
	`CREATE TABLE IF NOT EXISTS tokens (id TEXT PRIMARY KEY, hash BLOB, revoked INTEGER, level INTEGER, at INTEGER, last INTEGER) WITHOUT ROWID`,
	`CREATE TABLE IF NOT EXISTS changes (token TEXT, carrier TEXT, number TEXT, at INTEGER, PRIMARY KEY (token, carrier, number)) WITHOUT ROWID`,
	`CREATE INDEX IF NOT EXISTS changes_at ON changes (token, at)`,
	`CREATE TABLE IF NOT EXISTS tokenlist (id TEXT PRIMARY KEY, name TEXT, minted INTEGER, revoked INTEGER) WITHOUT ROWID`,
}

// holds tells whether a call bears a good token, and gives its row: level, at,
// last.
func (o *Object) holds(s ObjectServices, c *calls.Call) (row, error) {
	if err := o.tables(s, tokenTables...); err != nil {
		return nil, err
	}
	rows, err := s.SQL(`SELECT hash, revoked, level, at, last FROM tokens WHERE id = ?`, c.Token)
	if err != nil {
		return nil, err
	}
	// An unknown id is compared as well, so that it takes as long as a known.
	have, good := make([]byte, sha256.Size), false
	var r row
	if len(rows) > 0 {
		r = row(rows[0])
		have, good = r.bytes(0), r.int(1) == 0
	}
	if subtle.ConstantTimeCompare(have, c.Hash) != 1 || !good {
		return nil, nil
	}
	return r[2:], nil
}

// lease gives the front a part of the units that a token may use up, so that it
// need not come for each request. More says that there were fewer than it
// wants; OK is false where the token is not good.
func (o *Object) lease(s ObjectServices, c *calls.Call) (calls.Reply, error) {
	r, err := o.holds(s, c)
	if err != nil || r == nil {
		return calls.Reply{}, err
	}
	rate, now := o.relay.settings(s).rate, s.Now()
	level, at := r.int(0), r.int(1)
	// Whole units only are credited, and the time that they took.
	grown := min(max(now-at, 0), hour) * rate / hour
	if level += grown; level >= rate {
		level, at = rate, now
	} else {
		at += (grown*hour + rate - 1) / rate
	}
	units := max(min(c.Wants, level), 0)
	_, err = s.SQL(`UPDATE tokens SET level = ?, at = ? WHERE id = ?`, level-units, at, c.Token)
	return calls.Reply{OK: true, Units: units, More: units < c.Wants}, err
}

// mostChanges is how many changes one answer of /v1/updates names.
const mostChanges = 500

// updates names the parcels that changed after a time.
func (o *Object) updates(s ObjectServices, c *calls.Call) (calls.Reply, error) {
	r, err := o.holds(s, c)
	if err != nil || r == nil {
		return calls.Reply{}, err
	}
	last := r.int(2)
	out := calls.Reply{OK: true, Until: min(c.Since, last)}
	rows, err := s.SQL(`SELECT carrier, number, at FROM changes WHERE token = ? AND at > ? ORDER BY at LIMIT ?`, c.Token, c.Since, int64(mostChanges+1))
	if err != nil {
		return out, err
	}
	for i, x := range rows {
		if out.More = i == mostChanges; out.More {
			break
		}
		x := row(x)
		out.Changes = append(out.Changes, calls.Change{Carrier: x.text(0), Number: x.text(1)})
		out.Until = x.int(2)
	}
	return out, nil
}

// changed notes changes for tokens, each at a time of its own, so that a time
// is a place in the list.
func (o *Object) changed(s ObjectServices, c *calls.Call) (calls.Reply, error) {
	if err := o.tables(s, tokenTables...); err != nil {
		return calls.Reply{}, err
	}
	now := s.Now()
	out := calls.Reply{OK: true}
	gone := map[string]bool{}
	for _, x := range c.Changes {
		if gone[x.Token] {
			continue
		}
		rows, err := s.SQL(`SELECT last FROM tokens WHERE id = ? AND revoked = 0`, x.Token)
		if err != nil {
			return calls.Reply{}, err
		}
		if len(rows) == 0 {
			gone[x.Token] = true
			out.Tokens = append(out.Tokens, calls.Token{ID: x.Token})
			continue
		}
		at := max(now, row(rows[0]).int(0)+1)
		if _, err := s.SQL(`INSERT OR REPLACE INTO changes (token, carrier, number, at) VALUES (?,?,?,?)`, x.Token, x.Carrier, x.Number, at); err != nil {
			return calls.Reply{}, err
		}
		if _, err := s.SQL(`UPDATE tokens SET last = ? WHERE id = ?`, at, x.Token); err != nil {
			return calls.Reply{}, err
		}
		if _, err := s.SQL(`DELETE FROM changes WHERE token = ? AND at < ?`, x.Token, now-follows); err != nil {
			return calls.Reply{}, err
		}
	}
	return out, nil
}

// mint keeps a new token: its hash in "tokens/XX", its name in "tokens".
func (o *Object) mint(s ObjectServices, c *calls.Call) (calls.Reply, error) {
	err := o.tables(s, tokenTables...)
	switch {
	case err != nil:
	case o.id() == "":
		_, err = s.SQL(`INSERT INTO tokenlist (id, name, minted, revoked) VALUES (?,?,?,0)`, c.Token, c.Name, s.Now())
	default:
		_, err = s.SQL(`INSERT INTO tokens (id, hash, revoked, level, at, last) VALUES (?,?,0,?,?,0)`, c.Token, c.Hash, o.relay.settings(s).rate, s.Now())
	}
	return calls.Reply{OK: true}, err
}

// revoke makes a token good for nothing, and forgets what changed for it.
func (o *Object) revoke(s ObjectServices, c *calls.Call) (calls.Reply, error) {
	if err := o.tables(s, tokenTables...); err != nil {
		return calls.Reply{}, err
	}
	table := `tokens`
	if o.id() == "" {
		table = `tokenlist`
	}
	rows, err := s.SQL(`SELECT revoked FROM `+table+` WHERE id = ?`, c.Token)
	if err != nil || len(rows) == 0 {
		return calls.Reply{}, err
	}
	if row(rows[0]).int(0) == 0 {
		if _, err = s.SQL(`UPDATE `+table+` SET revoked = ? WHERE id = ?`, s.Now(), c.Token); err == nil {
			_, err = s.SQL(`DELETE FROM changes WHERE token = ?`, c.Token)
		}
	}
	return calls.Reply{OK: true}, err
}

// mostListed is how many tokens one answer of the list names.
const mostListed = 1000

// list names tokens, the newest first, from behind the one that was told last.
func (o *Object) list(s ObjectServices, c *calls.Call) (calls.Reply, error) {
	if err := o.tables(s, tokenTables...); err != nil {
		return calls.Reply{}, err
	}
	since := c.Since
	if c.Token == "" {
		since = math.MaxInt64
	}
	rows, err := s.SQL(`SELECT id, name, minted, revoked FROM tokenlist WHERE (minted, id) < (?, ?) ORDER BY minted DESC, id DESC LIMIT ?`, since, c.Token, int64(mostListed+1))
	out := calls.Reply{OK: true}
	for i, x := range rows {
		if out.More = i == mostListed; out.More {
			break
		}
		r := row(x)
		out.Tokens = append(out.Tokens, calls.Token{ID: r.text(0), Name: r.text(1), Minted: r.int(2), Revoked: r.int(3)})
	}
	return out, err
}
