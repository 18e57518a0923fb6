package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// browsers are those that the extension is built for, as their folders in
// dist are named.
var browsers = []string{"chromium", "firefox"}

// script is one bundle of the extension.
type script struct {
	in, out string // in below extension/, out below the unpacked extension
	format  api.Format
}

// scripts are all bundles. The background is a module because the manifest
// says so; content scripts cannot be modules; pages load theirs as modules.
var scripts = []script{
	{"background/main.ts", "background.js", api.FormatESModule},
	{"content/main.ts", "content.js", api.FormatIIFE},
	{"content/bridge.ts", "bridge.js", api.FormatIIFE},
	{"popup/main.tsx", "popup/popup.js", api.FormatESModule},
	{"options/main.tsx", "options/options.js", api.FormatESModule},
	{"parcels/main.tsx", "parcels/parcels.js", api.FormatESModule},
	{"welcome/main.tsx", "welcome/welcome.js", api.FormatESModule},
}

// pages are the folders of extension/ whose html and css go along.
var pages = []string{"popup", "options", "parcels", "welcome"}

// flavour is how the scripts are written.
type flavour struct {
	minify bool // as the stores get it; without it, to be read
	maps   bool // source maps inside the scripts, for the developer tools
}

// tree is an unpacked extension: files by slashed path.
type tree map[string][]byte

func (t tree) put(name string, text []byte) error {
	if _, there := t[name]; there {
		return fmt.Errorf("two files want to be %s", name)
	}
	t[name] = text
	return nil
}

// assemble makes the unpacked extension for a browser from the sources and
// the core.
func assemble(root, browser string, core []byte, f flavour) (tree, error) {
	t := tree{}
	manifest, err := stampManifest(root, browser, f.minify)
	if err != nil {
		return nil, err
	}
	if err := t.put("manifest.json", manifest); err != nil {
		return nil, err
	}
	if err := t.put("core.wasm", core); err != nil {
		return nil, err
	}
	for _, s := range scripts {
		if err := t.bundle(root, s.in, s.out, s.format, f); err != nil {
			return nil, err
		}
	}
	for _, dir := range []string{"_locales", "icons"} {
		if err := t.copyTree(filepath.Join(root, "extension", dir), dir); err != nil {
			return nil, err
		}
	}
	for _, dir := range pages {
		if err := t.page(root, dir, f); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// page adds a page's html as it is and its style sheets with what they import.
func (t tree) page(root, dir string, f flavour) error {
	from := filepath.Join(root, "extension", dir)
	list, err := os.ReadDir(from)
	if err != nil {
		return err
	}
	for _, e := range list {
		name := e.Name()
		switch path.Ext(name) {
		case ".html":
			text, err := os.ReadFile(filepath.Join(from, name))
			if err != nil {
				return err
			}
			if err := t.put(path.Join(dir, name), text); err != nil {
				return err
			}
		case ".css":
			if err := t.bundle(root, path.Join(dir, name), path.Join(dir, name), api.FormatDefault, f); err != nil {
				return err
			}
		}
	}
	return nil
}

// bundle adds one script or style sheet.
func (t tree) bundle(root, in, out string, format api.Format, f flavour) error {
	ext := path.Ext(out)
	o := bundleOptions(root, f)
	o.EntryPointsAdvanced = []api.EntryPoint{{
		InputPath:  filepath.Join(root, "extension", filepath.FromSlash(in)),
		OutputPath: strings.TrimSuffix(out, ext),
	}}
	o.Format = format
	o.Outdir = filepath.Join(root, "dist", "out") // only names the outputs: nothing is written
	result := api.Build(o)
	if err := bundleError(result.Errors); err != nil {
		return fmt.Errorf("extension/%s: %w", in, err)
	}
	for _, w := range result.Warnings {
		return fmt.Errorf("extension/%s: %w", in, bundleError([]api.Message{w}))
	}
	for _, file := range result.OutputFiles {
		name, err := filepath.Rel(o.Outdir, file.Path)
		if err != nil {
			return err
		}
		if err := t.put(filepath.ToSlash(name), file.Contents); err != nil {
			return err
		}
	}
	return nil
}

// bundleOptions are what all bundles share. The targets are the least
// versions that the manifest asks for.
func bundleOptions(root string, f flavour) api.BuildOptions {
	o := api.BuildOptions{
		AbsWorkingDir:     root,
		Bundle:            true,
		Write:             false,
		Platform:          api.PlatformBrowser,
		Target:            api.ES2024,
		Charset:           api.CharsetUTF8,
		JSX:               api.JSXAutomatic,
		JSXImportSource:   "preact",
		LegalComments:     api.LegalCommentsNone,
		MinifyWhitespace:  f.minify,
		MinifyIdentifiers: f.minify,
		MinifySyntax:      f.minify,
		Define:            map[string]string{"process.env.NODE_ENV": `"production"`},
		LogLevel:          api.LogLevelSilent,
	}
	if f.maps {
		o.Sourcemap = api.SourceMapInline
	}
	return o
}

func bundleError(messages []api.Message) error {
	var all []error
	for _, m := range messages {
		if m.Location != nil {
			all = append(all, fmt.Errorf("%s:%d:%d: %s", m.Location.File, m.Location.Line, m.Location.Column, m.Text))
		} else {
			all = append(all, errors.New(m.Text))
		}
	}
	return errors.Join(all...)
}

// copyTree adds a folder of files as they are.
func (t tree) copyTree(from, to string) error {
	return filepath.WalkDir(from, func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(from, file)
		if err != nil {
			return err
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		return t.put(path.Join(to, filepath.ToSlash(rel)), text)
	})
}

// foreign are the manifest's keys that a browser has no use for: one file
// serves both in the sources, but what one of them does not know it complains
// of, in its list of extensions or in its store's review.
var foreign = []struct {
	key       string // "inner" of "outer" is "outer.inner"
	browsers  []string
	storeOnly bool // only a store minds
}{
	{"background.scripts", []string{"chromium"}, false},
	{"browser_specific_settings", []string{"chromium"}, false},
	{"background.service_worker", []string{"firefox"}, false},
	{"minimum_chrome_version", []string{"firefox"}, false},
	{"message_serialization", []string{"firefox"}, false},
	// It fixes the id of an unpacked extension in Chromium. The store signs
	// with a key of its own and refuses one in the manifest.
	{"key", []string{"firefox"}, false},
	{"key", []string{"chromium"}, true},
}

// stampManifest is the manifest for a browser with the version of
// package.json. The one in the sources says 0.0.0, so that the version is
// written in one place only.
func stampManifest(root, browser string, store bool) ([]byte, error) {
	version, err := packageVersion(root)
	if err != nil {
		return nil, err
	}
	var m map[string]any
	if err := readJSON(filepath.Join(root, "manifest.json"), &m); err != nil {
		return nil, err
	}
	m["version"] = version
	for _, f := range foreign {
		if slices.Contains(f.browsers, browser) && (store || !f.storeOnly) {
			outer, inner, nested := strings.Cut(f.key, ".")
			if o, ok := m[outer].(map[string]any); nested && ok {
				delete(o, inner)
			} else {
				delete(m, f.key)
			}
		}
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(m); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// packageVersion is the version in package.json, the only place that has it.
func packageVersion(root string) (string, error) {
	var p struct{ Version string }
	err := readJSON(filepath.Join(root, "package.json"), &p)
	if err == nil && p.Version == "" {
		err = errors.New("package.json has no version")
	}
	return p.Version, err
}

func readJSON(file string, into any) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// names are the files of a tree, sorted.
func (t tree) names() []string {
	var all []string
	for name := range t {
		all = append(all, name)
	}
	slices.Sort(all)
	return all
}

// write makes dir hold just the files of the tree: those that differ are
// written, those that are not in it are removed.
func (t tree) write(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, name := range t.names() {
		if err := writeChanged(filepath.Join(dir, filepath.FromSlash(name)), t[name]); err != nil {
			return err
		}
	}
	var empty []string
	err := filepath.WalkDir(dir, func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, file)
		if err != nil {
			return err
		}
		if d.IsDir() {
			empty = append(empty, file)
			return nil
		}
		if _, ours := t[filepath.ToSlash(rel)]; !ours {
			return os.Remove(file)
		}
		return nil
	})
	slices.Reverse(empty)
	for _, d := range empty {
		if d != dir {
			os.Remove(d) // fails, as it should, where something is left in it
		}
	}
	return err
}
