package main

import (
	"bytes"
	"cmp"
	"fmt"
	"go/doc"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/all"
	"posthorn/carriers/directory"
	"posthorn/wasm/core"
	"posthorn/wasm/wire"
)

// The README's table of carriers stands between these lines.
const (
	tableBegin = "<!-- carriers: written by `go run ./build gen` -->\n"
	tableEnd   = "<!-- end of carriers -->\n"
)

// genReadme writes the table of carriers into the README.
func genReadme(root string) error {
	file := filepath.Join(root, "README.md")
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	table, err := carrierTable(root)
	if err != nil {
		return err
	}
	before, rest, ok := bytes.Cut(text, []byte(tableBegin))
	_, after, ended := bytes.Cut(rest, []byte(tableEnd))
	if !ok || !ended {
		return fmt.Errorf("README.md: no place for the table of carriers: %s … %s", strings.TrimSpace(tableBegin), strings.TrimSpace(tableEnd))
	}
	return writeChanged(file, slices.Concat(before, []byte(tableBegin+table+tableEnd), after))
}

// carrierTable is a row for each carrier that can be asked, and a sentence for
// those that cannot.
func carrierTable(root string) (string, error) {
	var b strings.Builder
	b.WriteString("\n| Carrier | Asked for | How | Hosts |\n|---|---|---|---|\n")
	folders, err := carrierFolders(filepath.Join(root, "carriers"))
	if err != nil {
		return "", err
	}
	for _, c := range core.Asked() {
		if len(c.Interfaces) == 0 {
			continue
		}
		what := ""
		for _, f := range folders {
			if f.id == c.ID {
				if what, err = introduced(filepath.Join(root, "carriers", f.folder)); err != nil {
					return "", err
				}
			}
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", headed(carrierName(c.ID), what), strings.Join(askedFor(c), "; "), strings.Join(askedHow(c), "; "), strings.Join(askedHosts(c), " "))
	}
	fmt.Fprintf(&b, "\nOpened at their own page, since they let nobody ask: %s; and for any other carrier, 17TRACK's page. Where Cainiao, the UPU or 17TRACK know such a parcel, it is followed through them.\n\n", strings.Join(linkOnly(), ", "))
	return b.String(), nil
}

// headed is what a carrier is, with its name in bold letters at the front.
func headed(name, what string) string {
	if len(what) >= len(name) && strings.EqualFold(what[:len(name)], name) {
		return "**" + name + "**" + what[len(name):]
	}
	return "**" + name + "**: " + what
}

// carrierName is the carrier's name in Latin letters.
func carrierName(id string) string {
	if e, ok := directory.Get(id); ok {
		return e.Latin
	}
	// Those that carry nothing themselves are not in the directory.
	others := map[string]string{"17track": "17TRACK", "gdeposylka": "gdeposylka.ru", "upu": "Universal Postal Union", "aliexpress": "AliExpress"}
	return cmp.Or(others[id], id)
}

var (
	introduction  = regexp.MustCompile(`^Package \w+ (?:knows|asks) (.*)\.$`)
	numberExample = regexp.MustCompile(` \([A-Z0-9]+\)`)
)

// introduced is what the first sentence of a carrier's package comment says of
// it: "Package gls knows GLS, a parcel service of Europe."
func introduced(dir string) (string, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return "", err
	}
	for _, file := range files {
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.PackageClauseOnly|parser.ParseComments)
		if err != nil {
			return "", err
		}
		if f.Doc == nil {
			continue
		}
		first := new(doc.Package).Synopsis(f.Doc.Text())
		m := introduction.FindStringSubmatch(first)
		if m == nil {
			return "", fmt.Errorf("%s: the comment begins %q, not \"Package %s knows …\"", file, first, f.Name.Name)
		}
		return numberExample.ReplaceAllString(strings.ReplaceAll(m[1], "|", "/"), ""), nil
	}
	return "", fmt.Errorf("%s: no package comment", dir)
}

// askedFor says for which parcels a carrier is asked.
func askedFor(c carriers.Carrier) []string {
	var out []string
	add := func(s string) {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	for _, on := range c.Interfaces {
		switch {
		case on.Wide:
			add("parcels of many carriers")
		case on.Home != "":
			var letters []string
			for _, w := range strings.Fields(on.Home) {
				if len(w) == 2 && strings.ToUpper(w) == w {
					letters = append(letters, w)
				}
			}
			add("its own; what goes to " + strings.Join(letters, ", "))
		case on.Accepts != nil:
			add("its own")
		}
	}
	if len(out) == 0 {
		out = []string{"orders, by their number"}
	}
	return out
}

// askedHow says what each way of asking wants.
func askedHow(c carriers.Carrier) []string {
	var out []string
	for _, on := range c.Interfaces {
		how := "without a key"
		if len(on.Needs) > 0 {
			how = "with your own key (" + strings.Join(on.Needs, ", ") + ")"
		}
		if on.Postcode {
			how += " and the recipient's post code"
		}
		if on.Terms {
			how += ", after a notice: its terms forbid services that follow parcels"
		} else if on.Accepts == nil {
			how += ", not by the extension"
		}
		if on.Batch > 1 {
			how += fmt.Sprintf(", %d at once", on.Batch)
		}
		if !slices.Contains(out, how) {
			out = append(out, how)
		}
	}
	return out
}

func askedHosts(c carriers.Carrier) []string {
	var out []string
	for _, on := range c.Interfaces {
		for _, h := range on.Hosts {
			if h = "`" + h + "`"; !slices.Contains(out, h) {
				out = append(out, h)
			}
		}
	}
	return out
}

// linkOnly are the names of the carriers that the options show as opened at
// their own page alone.
func linkOnly() []string {
	m := core.New()
	m.Step(1, wire.Input{Kind: wire.InStart, Reason: "startup", Language: "en"})
	var out []string
	for _, e := range m.Step(2, wire.Input{Kind: wire.InCarriers}) {
		if e.Reply == nil {
			continue
		}
		for _, v := range e.Reply.Carriers {
			if _, told := all.Get(v.ID); v.State == wire.StateLink && (!told || len(must(all.Get(v.ID)).Interfaces) == 0) {
				out = append(out, v.Name)
			}
		}
	}
	return out
}

func must[T any](v T, _ bool) T { return v }
