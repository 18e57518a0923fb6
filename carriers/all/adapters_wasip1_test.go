package all

import (
	"os"
	"regexp"
	"testing"

	"posthorn/carriers/carriertest"
)

// TestAdapters is the conformance test of every carrier in one program. Each
// has it in its own folder, too; but in wasm every program takes seconds to be
// made, and there are forty.
func TestAdapters(t *testing.T) {
	text, err := os.ReadFile("zz_gen_carriers.go")
	if err != nil {
		t.Fatal(err)
	}
	folders := regexp.MustCompile(`&(\w+)\.Carrier`).FindAllSubmatch(text, -1)
	if len(folders) != len(list) {
		t.Fatalf("%d folders, %d carriers", len(folders), len(list))
	}
	for i, c := range list {
		t.Run(c.ID, func(t *testing.T) {
			t.Chdir("../" + string(folders[i][1]))
			carriertest.Run(t, *c)
		})
	}
}
