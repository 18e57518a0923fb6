package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// needNodeModules installs the npm packages of the lock file where
// node_modules is missing or older than it. Install scripts are never run.
func needNodeModules(root string) error {
	if err := needNode(root); err != nil {
		return err
	}
	fresh, err := nodeModulesFresh(root)
	if err != nil || fresh {
		return err
	}
	fmt.Println("installing the npm packages of package-lock.json")
	// Whatever the environment says (NODE_ENV=production, say), the tools are wanted, too.
	return twice(func() error {
		_, err := program{dir: root, limit: 10 * time.Minute}.run("npm", "ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=5")
		return err
	})
}

// pause is how long to wait before something is tried again.
var pause = 5 * time.Second

// twice tries again what the network may have spoilt.
func twice(do func() error) error {
	err := do()
	if err == nil {
		return nil
	}
	fmt.Println(indentLines(err.Error()))
	fmt.Println("trying it once more")
	time.Sleep(pause)
	return do()
}

func needNode(root string) error {
	said, err := program{dir: root, limit: time.Minute}.run("node", "--version")
	if err != nil {
		return errors.New("node is missing: install Node.js 20 or later, with npm (on Debian: apt-get install nodejs npm)")
	}
	var major int
	if _, err := fmt.Sscanf(string(said), "v%d.", &major); err != nil || major < 20 {
		return fmt.Errorf("node is %s: install Node.js 20 or later", strings.TrimSpace(string(said)))
	}
	return nil
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
		// The nameless one is ours, and optional ones may be for other systems.
		if name != "" && !p.Optional && have.Packages[name].Version != p.Version {
			return false, nil
		}
	}
	return true, nil
}
