package track

import (
	"slices"
	"strings"

	"posthorn/carriers"
	"posthorn/wasm/wire"
)

const (
	longestKey = 4 << 10
	mostKeys   = 200
)

// key is a credential, "" where there is none.
func (m *Machine) key(carrier, name string) string {
	for i := range m.secrets.Keys {
		if k := &m.secrets.Keys[i]; k.Carrier == carrier && k.Name == name {
			return k.Value
		}
	}
	return ""
}

// hasKeys tells whether an interface has all that it needs.
func (m *Machine) hasKeys(o *asker) bool {
	return !slices.ContainsFunc(o.Needs, func(name string) bool { return m.key(o.carrier, name) == "" })
}

func (s *step) setKey(carrier, name, value string) {
	s.secrets.Keys = slices.DeleteFunc(s.secrets.Keys, func(k wire.Key) bool { return k.Carrier == carrier && k.Name == name })
	if value != "" && len(s.secrets.Keys) < mostKeys {
		s.secrets.Keys = append(s.secrets.Keys, wire.Key{Carrier: carrier, Name: name, Value: value})
	}
	s.dirty[wire.KeySecrets] = true
}

// setKeys: the user typed keys of a carrier, or what belongs to none. Names
// that nobody needs are passed over.
func (s *step) setKeys(carrier string, keys map[string]string) {
	s.reply = &wire.Reply{}
	set := func(name string) {
		if value, ok := keys[name]; ok && len(value) <= longestKey {
			s.setKey(carrier, name, strings.TrimSpace(value))
		}
	}
	if carrier == "" {
		set(wire.KeyPostcode)
		set(wire.KeyRelay)
	}
	clear(s.ways)
	for _, o := range s.askers {
		if carrier != "" && o.carrier != carrier || carrier == "" && !o.Postcode {
			continue
		}
		for _, name := range o.Needs {
			set(name)
		}
		s.dropToken(o)
		s.secrets.Refused = slices.DeleteFunc(s.secrets.Refused, func(name string) bool { return name == o.name })
		s.wakes(o.name)
		for _, p := range s.sorted() { // what went wrong before may go right now
			for i := range p.Sources {
				if src := &p.Sources[i]; src.Carrier == o.carrier && src.Interface == o.ID && src.Problem != nil {
					src.Next, src.Failures, src.Problem = 1, 0, nil
					s.touch(p)
				}
			}
		}
	}
	if carrier == "" {
		s.wakes(s.relayHost())
	}
}

// refused: an interface does not take its key. It is left alone until there is
// another.
func (s *step) refused(o *asker) {
	if !slices.Contains(s.secrets.Refused, o.name) && len(s.secrets.Refused) < mostKeys {
		s.secrets.Refused = append(s.secrets.Refused, o.name)
		s.dirty[wire.KeySecrets] = true
	}
}

// token is what an interface gave before for its keys, "" where that is over.
func (m *Machine) token(o *asker) string {
	for i := range m.secrets.Tokens {
		if t := &m.secrets.Tokens[i]; t.Carrier == o.carrier && t.Interface == o.ID && t.Until > m.clock {
			return t.Carry
		}
	}
	return ""
}

// keepToken keeps what a request carries for the askings to come, to a minute
// before its end.
func (s *step) keepToken(o *asker, q *carriers.Request) {
	s.dropToken(o)
	until := s.now + max(q.Lives*second-minute, 2*minute)
	s.secrets.Tokens = append(s.secrets.Tokens, wire.Token{Carrier: o.carrier, Interface: o.ID, Carry: q.Carry, Until: until})
	s.dirty[wire.KeySecrets] = true
}

// dropToken forgets an interface's token, and tells whether there was one.
func (s *step) dropToken(o *asker) bool {
	n := len(s.secrets.Tokens)
	s.secrets.Tokens = slices.DeleteFunc(s.secrets.Tokens, func(t wire.Token) bool {
		return t.Carrier == o.carrier && t.Interface == o.ID || t.Until <= s.now
	})
	if n == len(s.secrets.Tokens) {
		return false
	}
	s.dirty[wire.KeySecrets] = true
	return true
}
