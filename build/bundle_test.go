package main

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"testing"
)

func TestStampManifest(t *testing.T) {
	root := t.TempDir()
	for name, text := range map[string]string{
		"package.json":  `{"version": "3.1.4"}`,
		"manifest.json": `{"version": "0.0.0", "name": "<x>", "key": "k", "background": {"service_worker": "b.js", "scripts": ["b.js"], "type": "module"}, "browser_specific_settings": {}, "minimum_chrome_version": "1", "message_serialization": "structured_clone"}`,
	} {
		if err := writeChanged(filepath.Join(root, name), []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		browser    string
		store      bool
		keys       []string
		background string
	}{
		{"chromium", false, []string{"background", "key", "message_serialization", "minimum_chrome_version", "name", "version"}, `{"service_worker":"b.js","type":"module"}`},
		{"chromium", true, []string{"background", "message_serialization", "minimum_chrome_version", "name", "version"}, `{"service_worker":"b.js","type":"module"}`},
		{"firefox", false, []string{"background", "browser_specific_settings", "name", "version"}, `{"scripts":["b.js"],"type":"module"}`},
	} {
		text, err := stampManifest(root, c.browser, c.store)
		if err != nil {
			t.Fatal(err)
		}
		var m map[string]json.RawMessage
		if err := json.Unmarshal(text, &m); err != nil {
			t.Fatal(err)
		}
		var keys []string
		for k := range m {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		var background any
		if err := json.Unmarshal(m["background"], &background); err != nil {
			t.Fatal(err)
		}
		flat, _ := json.Marshal(background)
		if !slices.Equal(keys, c.keys) || string(flat) != c.background || string(m["version"]) != `"3.1.4"` || string(m["name"]) != `"<x>"` {
			t.Errorf("%s, store %v: %s", c.browser, c.store, text)
		}
	}
}
