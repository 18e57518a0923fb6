package main

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"
)

var packVerb = verb{
	name:  "pack",
	about: "write the zip for each store into dist; --browser NAME: for one only",
	run: func(root string, args []string) error {
		which := browsers
		if len(args) == 2 && args[0] == "--browser" && slices.Contains(browsers, args[1]) {
			which, args = args[1:], nil
		}
		if len(args) > 0 {
			return fmt.Errorf("takes --browser chromium, --browser firefox or nothing, got %q", args)
		}
		if err := needNodeModules(root); err != nil {
			return err
		}
		packed, err := pack(root, which)
		if err != nil {
			return err
		}
		for _, b := range which {
			version, err := packageVersion(root)
			if err != nil {
				return err
			}
			file := filepath.Join(root, "dist", "posthorn-"+version+"-"+b+".zip")
			if err := writeChanged(file, packed[b]); err != nil {
				return err
			}
			fmt.Printf("%s: %d kB, sha256 %x\n", file, kB(len(packed[b])), sha256.Sum256(packed[b]))
		}
		return nil
	},
}

// pack makes the zip of the extension for each browser named.
func pack(root string, which []string) (map[string][]byte, error) {
	if err := gen(root); err != nil {
		return nil, err
	}
	core, err := buildCore(root, "./wasm")
	if err != nil {
		return nil, err
	}
	packed := map[string][]byte{}
	for _, b := range which {
		t, err := assemble(root, b, core, flavour{minify: true})
		if err != nil {
			return nil, err
		}
		if packed[b], err = t.zip(); err != nil {
			return nil, err
		}
	}
	return packed, nil
}

// zip is the tree as a zip file that depends on nothing but the tree: names in
// order, one time for all, no attributes of the machine.
func (t tree) zip() ([]byte, error) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	w.RegisterCompressor(zip.Deflate, func(out io.Writer) (io.WriteCloser, error) {
		return flate.NewWriter(out, flate.BestCompression)
	})
	for _, name := range t.names() {
		f, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)})
		if err != nil {
			return nil, err
		}
		if _, err := f.Write(t[name]); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// samePacked builds both zips here and from a copy of the sources in another
// folder, and tells where they differ.
func samePacked(root string) error {
	tmp, err := os.MkdirTemp("", "posthorn-twice-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	other := filepath.Join(tmp, "another", "place")
	if err := copySources(root, other); err != nil {
		return err
	}
	here, err := pack(root, browsers)
	if err != nil {
		return err
	}
	there, err := pack(other, browsers)
	if err != nil {
		return fmt.Errorf("in a copy of the sources: %w", err)
	}
	var wrong []error
	for _, b := range browsers {
		if !bytes.Equal(here[b], there[b]) {
			wrong = append(wrong, fmt.Errorf("the zip for %s differs when built in another folder: %s", b, firstDifference(here[b], there[b])))
		}
	}
	return errors.Join(wrong...)
}

// firstDifference names the first file in which two zips differ.
func firstDifference(a, b []byte) string {
	x, errX := zip.NewReader(bytes.NewReader(a), int64(len(a)))
	y, errY := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err := errors.Join(errX, errY); err != nil {
		return err.Error()
	}
	for i := range min(len(x.File), len(y.File)) {
		if x.File[i].Name != y.File[i].Name || x.File[i].CRC32 != y.File[i].CRC32 {
			return x.File[i].Name
		}
	}
	return "the number of files, or their compression"
}

// copySources copies what the project is built from. node_modules is linked,
// not copied: it comes from the lock file anyway.
func copySources(root, to string) error {
	err := filepath.WalkDir(root, func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		if slices.Contains([]string{".git", "node_modules", "dist", "artifacts"}, rel) {
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		target := filepath.Join(to, rel)
		if d.IsDir() {
			return os.MkdirAll(target, 0o755)
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		return os.WriteFile(target, text, 0o644)
	})
	if err != nil {
		return err
	}
	modules, err := filepath.EvalSymlinks(filepath.Join(root, "node_modules"))
	if err != nil {
		return err
	}
	return os.Symlink(modules, filepath.Join(to, "node_modules"))
}
