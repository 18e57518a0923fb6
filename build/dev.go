package main

import (
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"time"
)

var devVerb = verb{
	name:  "dev",
	about: "build dist/chromium and dist/firefox, and again on every change; --once: only once",
	run: func(root string, args []string) error {
		switch {
		case len(args) == 0:
			return watch(root)
		case len(args) == 1 && args[0] == "--once":
			return buildOnce(root)
		}
		return fmt.Errorf("takes --once or nothing, got %q", args)
	},
}

// buildOnce generates, builds the core and writes both unpacked extensions.
func buildOnce(root string) error {
	start := time.Now()
	if err := needNodeModules(root); err != nil {
		return err
	}
	if err := gen(root); err != nil {
		return err
	}
	core, err := buildCore(root, "./wasm")
	if err != nil {
		return err
	}
	if err := writeDist(root, core, flavour{}); err != nil {
		return err
	}
	fmt.Printf("dist/chromium and dist/firefox built in %.1f s; load them unpacked\n", time.Since(start).Seconds())
	return nil
}

func writeDist(root string, core []byte, f flavour) error {
	for _, b := range browsers {
		t, err := assemble(root, b, core, f)
		if err != nil {
			return err
		}
		if err := t.write(filepath.Join(root, "dist", b)); err != nil {
			return err
		}
	}
	return nil
}

// watch builds, then looks four times a second for what has changed and builds
// that again, until it is interrupted. A change of TypeScript alone does not
// build the core. Files are looked at rather than watched through the system,
// which is the same on every system and has no limits to run into.
func watch(root string) error {
	if err := needNodeModules(root); err != nil {
		return err
	}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	var core []byte
	var goSeen, allSeen uint64
	fmt.Println("watching; interrupt to stop")
	for {
		goNow, err := fingerprint(root, []string{"carriers", "wasm", "go.mod"}, ".go")
		if err != nil {
			return err
		}
		allNow, err := fingerprint(root, []string{"extension", "manifest.json", "package.json"}, "")
		if err != nil {
			return err
		}
		allNow ^= goNow
		if allNow != allSeen {
			start := time.Now()
			err := func() error {
				if goNow != goSeen || core == nil {
					if err := gen(root); err != nil {
						return err
					}
					fresh, err := buildCore(root, "./wasm")
					if err != nil {
						return err
					}
					core = fresh
				}
				return writeDist(root, core, flavour{maps: true})
			}()
			at := time.Now().Format("15:04:05")
			if err != nil {
				fmt.Printf("%s  %v\n", at, err)
			} else {
				fmt.Printf("%s  built in %.1f s\n", at, time.Since(start).Seconds())
			}
			goSeen, allSeen = goNow, allNow
		}
		select {
		case <-stop:
			return nil
		case <-time.After(250 * time.Millisecond):
		}
	}
}

// fingerprint sums up names, sizes and times of the sources below some paths.
// Generated files do not count: writing them would wake the watcher again.
func fingerprint(root string, paths []string, suffix string) (uint64, error) {
	h := fnv.New64a()
	for _, p := range paths {
		err := filepath.WalkDir(filepath.Join(root, p), func(file string, d fs.DirEntry, err error) error {
			if errors.Is(err, fs.ErrNotExist) {
				return nil // gone between the listing and the look
			}
			if err != nil || d.IsDir() || strings.HasPrefix(d.Name(), "zz_gen_") || strings.HasSuffix(d.Name(), "_test.go") {
				return err
			}
			if suffix != "" && filepath.Ext(file) != suffix && filepath.Ext(file) != ".mod" {
				return nil
			}
			info, err := d.Info()
			if errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			if err != nil {
				return err
			}
			fmt.Fprintln(h, file, info.Size(), info.ModTime().UnixNano())
			return nil
		})
		if err != nil {
			return 0, err
		}
	}
	return h.Sum64(), nil
}
