package status

import "testing"

func TestLexicons(t *testing.T) {
	for s := script(0); s < scripts; s++ {
		lex, err := build(s)
		if err != nil {
			t.Error(err)
			continue
		}
		t.Log(s, len(lex.rules), len(lex.byKey), len(lex.nodes), len(lex.wide))
		for _, f := range files {
			if f.script == s {
				b := &builder{lex: &lexicon{}, spaceless: s.spaceless(), atoms: map[string]uint16{}}
				if err := b.parse(f.language, f.text); err != nil {
					t.Error(err)
				}
			}
		}
	}
}
