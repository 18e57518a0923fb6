package main

import (
	"slices"
	"strings"
	"testing"
)

func TestScriptRules(t *testing.T) {
	words := map[string]string{"cainiao": "a carrier's id", "Delivered": "a status"}
	for _, c := range []struct{ name, text, want string }{
		{"extension/a.ts", `const x = "cainiao";`, `the string "cainiao" is a carrier's id`},
		{"extension/a.ts", `// "cainiao" in a comment
const x = 1;`, ""},
		{"extension/a.ts", "const x = `a${f({a:'Delivered'})}b`;", `the string "Delivered"`},
		{"extension/a.ts", "const x = `Delivered`;", `the string "Delivered"`},
		{"extension/a.ts", `type T = "Delivered"; export const x: T | 1 = 1;`, ""},
		{"extension/a.tsx", `export const x = <p title="Delivered">it doesn't matter</p>;`, `the string "Delivered"`},
		{"extension/a.tsx", `export const x = <p>it doesn't, "Delivered" neither</p>;`, ""},
		{"extension/a.ts", `import { Delivered } from "./zz_gen_wire.ts"; f(Delivered);`, ""},
		{"extension/a.ts", `const r = /["'\/[/"]/.test(s), x = "Delivered";`, `the string "Delivered"`},
		{"extension/a.ts", `const q = a / b / "x".length; const y = 'Delivered';`, `the string "Delivered"`},
		{"extension/a.ts", `chrome.runtime.id;`, "chrome.runtime: only"},
		{"extension/a.ts", `browser.storage.local;`, "browser.storage: only"},
		{"extension/a.ts", `globalThis.chrome.storage;`, "chrome.storage: only"},
		{"extension/a.ts", `import { browser } from "./shared/browser.ts"; browser.storage.local;`, ""},
		{"extension/a.ts", `import { runtime } from "./shared/browser.ts"; f(runtime, "chrome.runtime", x.browser.name);`, ""},
		{"extension/shared/browser.ts", `chrome.runtime.id;`, ""},
	} {
		got, err := checkScript(c.name, c.text, words)
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
		}
		if all := strings.Join(got, "\n"); c.want == "" && all != "" || c.want != "" && (len(got) != 1 || !strings.Contains(all, c.want)) {
			t.Errorf("%s: got %q, want %q", c.text, all, c.want)
		}
	}
	if _, err := checkScript("extension/a.ts", "const = 1", words); err == nil {
		t.Error("a script that cannot be read was passed")
	}
}

func TestRuledScripts(t *testing.T) {
	names := []string{"extension/a.ts", "extension/a.test.ts", "extension/e2e/story.e2e.ts", "extension/shared/zz_gen_wire.ts", "extension/popup/main.tsx", "extension/popup/popup.css", "extension/types.d.ts"}
	got := slices.DeleteFunc(names, func(n string) bool { return !ruledScript(n) })
	if want := []string{"extension/a.ts", "extension/popup/main.tsx"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestForbiddenWords(t *testing.T) {
	words, err := forbiddenWords("..")
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range []string{"Delivered", "InTransit_CustomsReleased", "cainiao"} {
		if words[w] == "" {
			t.Errorf("%q may stand in a script", w)
		}
	}
	if words["internal"] != "" || words["directory"] != "" {
		t.Error("a folder that is no carrier is taken for one")
	}
}
