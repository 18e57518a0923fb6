package native

import (
	"database/sql"
	"fmt"
	"strings"

	"posthorn/wasm/relay"
)

// Front is another front on the same objects, as a Worker has one in each
// isolate.
func (h *Host) Front() *Host {
	return &Host{options: h.options, relay: relay.New(h.options.Knowledge), db: h.db, client: h.client, shared: h}
}

// Dump writes out all databases, for those who want to know what is kept.
func (h *Host) Dump() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	var b strings.Builder
	seen := map[*sql.DB]bool{}
	for _, o := range h.objects {
		if !seen[o.db] {
			seen[o.db] = true
			if err := dump(&b, services{h, o}); err != nil {
				return err.Error()
			}
		}
	}
	return b.String()
}

func dump(b *strings.Builder, s services) error {
	tables, err := s.SQL(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
	if err != nil {
		return err
	}
	for _, t := range tables {
		rows, err := s.SQL(fmt.Sprintf(`SELECT * FROM %q`, t[0]))
		if err != nil {
			return err
		}
		for _, r := range rows {
			fmt.Fprintf(b, "%s:", t[0])
			for _, v := range r {
				if x, ok := v.([]byte); ok {
					v = string(x)
				}
				fmt.Fprintf(b, " %v", v)
			}
			b.WriteByte('\n')
		}
	}
	return nil
}
