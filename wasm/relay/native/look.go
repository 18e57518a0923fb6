//go:build !wasip1 && !js

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

// Used is what the objects of a host have used up: calls, rows read (a
// statement that finds none counts for one) and rows written, without indices.
func (h *Host) Used() (calls, read, written int64, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	calls, read = h.calls.Load(), h.read.Load()
	seen := map[*sql.DB]bool{}
	for _, o := range h.objects {
		if seen[o.db] {
			continue
		}
		seen[o.db] = true
		rows, err := services{h, o}.SQL(`SELECT total_changes()`)
		if err != nil {
			return 0, 0, 0, err
		}
		n, _ := rows[0][0].(int64)
		written += n
	}
	return calls, read, written, nil
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
