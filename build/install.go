package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// needNodeModules installs the npm packages of the lock file where
// node_modules is missing or older than it. Install scripts are never run.
func needNodeModules(root string) error {
	fresh, err := nodeModulesFresh(root)
	if err != nil || fresh {
		return err
	}
	fmt.Println("installing npm packages from the lock file")
	return quietly(root, nil, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
}

// nodeModulesFresh compares the lock file with npm's own note of what it has
// installed.
func nodeModulesFresh(root string) (bool, error) {
	var want, have struct {
		Packages map[string]struct {
			Version  string
			Optional bool
		}
	}
	if err := readJSON(filepath.Join(root, "package-lock.json"), &want); err != nil {
		return false, err
	}
	note := filepath.Join(root, "node_modules", ".package-lock.json")
	if _, err := os.Stat(note); os.IsNotExist(err) {
		return false, nil
	}
	if err := readJSON(note, &have); err != nil {
		return false, err
	}
	for name, p := range want.Packages {
		// Optional ones are for other systems, and the nameless one is ours.
		if name == "" || p.Optional {
			continue
		}
		if have.Packages[name].Version != p.Version {
			return false, nil
		}
	}
	return true, nil
}

// quietly runs a program and shows what it said only when it failed.
func quietly(dir string, env []string, name string, args ...string) error {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	if env != nil {
		cmd.Env = append(os.Environ(), env...)
	}
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%s %s: %w\n%s", name, strings.Join(args, " "), err, bytes.TrimSpace(said.Bytes()))
	}
	return nil
}
