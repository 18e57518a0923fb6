package main

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

var genVerb = verb{
	name:  "gen",
	about: "write zz_gen_*: the MessagePack codecs and the types of the seam",
	run: func(root string, args []string) error {
		if len(args) > 0 {
			return fmt.Errorf("takes no arguments, got %q", args)
		}
		return gen(root)
	},
}

// gen writes every generated file of the project. Doing it twice changes
// nothing.
func gen(root string) error {
	dirs, err := codecDirs(root)
	if err != nil {
		return err
	}
	for _, dir := range dirs {
		if err := genCodec(root, dir); err != nil {
			return err
		}
	}
	return nil
}

// codecDirs are the packages, as slashed paths below root, whose types have a
// MessagePack codec: those with a //msgp:tag directive.
func codecDirs(root string) ([]string, error) {
	seen := map[string]bool{}
	var dirs []string
	for _, top := range []string{"carriers", "wasm"} {
		err := filepath.WalkDir(filepath.Join(root, top), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") {
				return err
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			if !strings.Contains("\n"+string(text), "\n//msgp:tag ") {
				return nil
			}
			dir, err := filepath.Rel(root, filepath.Dir(path))
			if dir = filepath.ToSlash(dir); err == nil && !seen[dir] {
				seen[dir] = true
				dirs = append(dirs, dir)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return dirs, nil
}

// genCodec writes one package's codec. Only the byte-slice methods are made:
// whole messages cross the seam, never streams.
func genCodec(root, dir string) error {
	cmd := exec.Command("go", "tool", "msgp", "-file", "./"+dir, "-o", dir+"/zz_gen_msgp.go", "-io=false", "-tests=false")
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("msgp of %s: %w\n%s", dir, err, out)
	}
	return nil
}
