package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
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
	_, err = program{dir: root, limit: 10 * time.Minute}.run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
	return err
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

// browserProgram is a browser as a program of this machine.
type browserProgram struct {
	name     string   // as the extension's folders in dist are named
	people   string   // as people call it
	variable string   // of the environment, that may say where it is
	commands []string // what it may be called
	packages []string // of Debian
}

var browserPrograms = map[string]browserProgram{
	"chromium": {"chromium", "Chromium", "CHROMIUM", []string{"chromium", "chromium-browser"}, []string{"chromium", "fonts-liberation"}},
	"firefox":  {"firefox", "Firefox ESR", "FIREFOX", []string{"firefox-esr"}, []string{"firefox-esr", "fonts-liberation"}},
}

// needBrowser is the path of a browser's program. Where it is missing and we
// may, it is installed from the system's packages; else the error says what to
// do.
func needBrowser(root, name string) (string, error) {
	b, ok := browserPrograms[name]
	if !ok {
		return "", fmt.Errorf("no browser %q: chromium or firefox", name)
	}
	if file, err := b.find(); file != "" || err != nil {
		return file, err
	}
	apt, err := exec.LookPath("apt-get")
	if err != nil || os.Getuid() != 0 {
		return "", fmt.Errorf("%s is missing: install it (on Debian, as root: apt-get install %s), or say where it is in the variable %s", b.people, b.packages[0], b.variable)
	}
	fmt.Println("installing", b.people, "from the system's packages")
	p := program{dir: root, env: []string{"DEBIAN_FRONTEND=noninteractive"}, limit: 10 * time.Minute}
	if _, err := p.run(apt, "update"); err != nil {
		return "", err
	}
	if _, err := p.run(apt, append([]string{"install", "--yes", "--no-install-recommends"}, b.packages...)...); err != nil {
		return "", err
	}
	file, err := b.find()
	if file == "" && err == nil {
		err = fmt.Errorf("the package %s did not bring %s: say where it is in the variable %s", b.packages[0], b.people, b.variable)
	}
	return file, err
}

// find is where the browser is; empty where it is not.
func (b browserProgram) find() (string, error) {
	if file := os.Getenv(b.variable); file != "" {
		if _, err := os.Stat(file); err != nil {
			return "", fmt.Errorf("%s in the variable %s: %w", b.people, b.variable, err)
		}
		return file, nil
	}
	for _, c := range b.commands {
		if file, err := exec.LookPath(c); err == nil {
			return file, nil
		}
	}
	return "", nil
}

// browserVariables say to other programs where the browsers are.
func browserVariables() []string {
	var list []string
	for _, name := range browsers {
		b := browserPrograms[name]
		if file, err := b.find(); err == nil && file != "" {
			list = append(list, b.variable+"="+file)
		}
	}
	return list
}
