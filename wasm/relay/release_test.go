package relay

import (
	"encoding/json"
	"os"
	"testing"
)

func TestRelease(t *testing.T) {
	text, err := os.ReadFile("../../package.json")
	if err != nil {
		t.Fatal(err)
	}
	var p struct{ Version string }
	if err := json.Unmarshal(text, &p); err != nil || p.Version != Release {
		t.Errorf("package.json is of version %q, the relay of %q (%v)", p.Version, Release, err)
	}
}
