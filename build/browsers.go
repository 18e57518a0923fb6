package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// browserProgram is a browser as a program of this machine.
type browserProgram struct {
	name      string   // as the extension's folders in dist are named
	people    string   // as people call it
	variables []string // of the environment, that may say where it is; ours first
	commands  []string // what it may be called
	kept      []string // patterns of paths below a user's cache, where node's tools keep browsers
	packages  []string // of Debian
	elsewhere string   // the command that brings it where there are no such packages
	says      *regexp.Regexp
}

var browserPrograms = map[string]browserProgram{
	"chromium": {
		name: "chromium", people: "Chromium",
		variables: []string{"CHROMIUM", "CHROME_BIN", "CHROME_PATH", "PUPPETEER_EXECUTABLE_PATH"},
		commands:  []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"},
		kept:      []string{"ms-playwright/chromium-*/chrome-linux*/chrome", "puppeteer/chrome/*/chrome-linux64/chrome"},
		packages:  []string{"chromium"},
		elsewhere: "npx playwright-core install --with-deps chromium",
		says:      regexp.MustCompile(`(?:Chromium|Google Chrome)[^0-9]* (\d+)\.`),
	},
	// Another Firefox than ESR installs only what Mozilla has signed.
	"firefox": {
		name: "firefox", people: "Firefox ESR",
		variables: []string{"FIREFOX", "PUPPETEER_EXECUTABLE_PATH"},
		commands:  []string{"firefox-esr", "firefox"},
		kept:      []string{"puppeteer/firefox/*/firefox/firefox"},
		packages:  []string{"firefox-esr"},
		elsewhere: "npx @puppeteer/browsers install firefox@esr --path ~/.cache/puppeteer",
		says:      regexp.MustCompile(`Mozilla Firefox (\d+)[0-9.]*esr`),
	},
}

// oldestBrowser is the major version that manifest.json asks for, of either.
const oldestBrowser = 140

// needBrowser is the path of a browser's program. Where it is missing and we
// may, it is installed from the system's packages; else the error says what to
// do.
func needBrowser(root, name string) (string, error) {
	b, ok := browserPrograms[name]
	if !ok {
		return "", fmt.Errorf("no browser %q: chromium or firefox", name)
	}
	found, err := needBrowsers(root, b)
	if err != nil {
		return "", err
	}
	return found[0], nil
}

// needBrowsers is needBrowser for several, which are installed at once.
func needBrowsers(root string, wanted ...browserProgram) ([]string, error) {
	found := make([]string, len(wanted))
	var packages []string
	var missing, unfit []error
	for i, b := range wanted {
		file, err := b.find()
		if found[i] = file; file != "" {
			continue
		}
		if err != nil {
			unfit = append(unfit, err)
		}
		packages = append(packages, b.packages...)
		missing = append(missing, fmt.Errorf("%s is missing: install it (on Debian, as root: apt-get install %s; elsewhere: %s), or say where it is in the variable %s", b.people, b.packages[0], b.elsewhere, b.variables[0]))
	}
	if len(packages) == 0 {
		return found, nil
	}
	apt := aptGet(root)
	if apt == nil {
		return found, errors.Join(append(missing, unfit...)...)
	}
	fmt.Println("installing from the system's packages:", strings.Join(packages, " "))
	if err := aptInstall(root, apt, append(packages, "fonts-liberation")); err != nil {
		return found, errors.Join(append(append(missing, unfit...), err)...)
	}
	for i, b := range wanted {
		if found[i] != "" {
			continue
		}
		file, err := b.find()
		if file == "" {
			return found, errors.Join(fmt.Errorf("the package %s did not bring a %s that can be used here (%s does): say where one is in the variable %s", b.packages[0], b.people, b.elsewhere, b.variables[0]), err)
		}
		found[i] = file
	}
	return found, nil
}

// aptGet is the command that installs packages without asking; nil where we
// may not, or there is none. A machine that only tests may become root.
func aptGet(root string) []string {
	apt, err := exec.LookPath("apt-get")
	if err != nil {
		return nil
	}
	command := []string{apt, "--yes", "-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=300"}
	if os.Getuid() == 0 {
		return command
	}
	if os.Getenv("CI") != "" {
		if _, err := (program{dir: root, limit: time.Minute}).run("sudo", "-n", "true"); err == nil {
			return append([]string{"sudo", "-n", "DEBIAN_FRONTEND=noninteractive"}, command...)
		}
	}
	return nil
}

func aptInstall(root string, apt, packages []string) error {
	p := program{dir: root, env: []string{"DEBIAN_FRONTEND=noninteractive", "NEEDRESTART_MODE=l", "LC_ALL=C"}, limit: 10 * time.Minute}
	return twice(func() error {
		// One list of many that cannot be had need not be the one that is wanted.
		_, stale := p.run(apt[0], append(slices.Clone(apt[1:]), "update")...)
		_, err := p.run(apt[0], append(append(slices.Clone(apt[1:]), "install", "--no-install-recommends"), packages...)...)
		if err != nil {
			err = errors.Join(stale, err)
		}
		return err
	})
}

// find is where the browser is; empty where it is not. Its error says what is
// there, but of no use. A path in our own variable is taken as it is.
func (b browserProgram) find() (string, error) {
	if file := os.Getenv(b.variables[0]); file != "" {
		if _, err := os.Stat(file); err != nil {
			return "", fmt.Errorf("%s in the variable %s: %w", b.people, b.variables[0], err)
		}
		return file, nil
	}
	var candidates []string
	for _, v := range b.variables[1:] {
		if file := os.Getenv(v); file != "" {
			candidates = append(candidates, file)
		}
	}
	for _, c := range b.commands {
		if file, err := exec.LookPath(c); err == nil {
			candidates = append(candidates, file)
		}
	}
	var unfit []error
	for _, file := range append(candidates, b.keptByTools()...) {
		err := b.fits(file)
		if err == nil {
			return file, nil
		}
		unfit = append(unfit, err)
	}
	return "", errors.Join(unfit...)
}

// keptByTools are the browsers that playwright and puppeteer have fetched for
// this user, the newest first.
func (b browserProgram) keptByTools() []string {
	var below []string
	if cache, err := os.UserCacheDir(); err == nil {
		below = append(below, cache)
	}
	var all []string
	for _, pattern := range b.kept {
		tool, rest, _ := strings.Cut(pattern, "/")
		places := make([]string, 0, 2)
		for _, dir := range below {
			places = append(places, filepath.Join(dir, tool))
		}
		if own := os.Getenv(map[string]string{"ms-playwright": "PLAYWRIGHT_BROWSERS_PATH", "puppeteer": "PUPPETEER_CACHE_DIR"}[tool]); own != "" {
			places = append(places, own)
		}
		for _, place := range places {
			files, _ := filepath.Glob(filepath.Join(place, filepath.FromSlash(rest))) // the pattern is a good one
			slices.Sort(files)
			slices.Reverse(files)
			all = append(all, files...)
		}
	}
	return all
}

// fits tells whether a program is this browser, new enough, and one that can
// read the folders that we make.
func (b browserProgram) fits(file string) error {
	if real, err := filepath.EvalSymlinks(file); err == nil && (strings.HasPrefix(file, "/snap/") || filepath.Base(real) == "snap") {
		return fmt.Errorf("%s is a snap, which sees no folder that is made for a test", file)
	}
	said, err := program{limit: time.Minute, env: []string{"LC_ALL=C", "HOME=" + os.TempDir()}}.run(file, "--version")
	if err != nil {
		return err
	}
	m := b.says.FindSubmatch(said)
	if m == nil {
		return fmt.Errorf("%s is no %s: it says %q", file, b.people, strings.TrimSpace(string(said)))
	}
	if major, err := strconv.Atoi(string(m[1])); err != nil || major < oldestBrowser {
		return fmt.Errorf("%s is %s %s; %d is the oldest that will do", file, b.people, m[1], oldestBrowser)
	}
	return nil
}

// browserVariables say to other programs where the browsers are.
func browserVariables() []string {
	var list []string
	for _, name := range browsers {
		b := browserPrograms[name]
		if file, err := b.find(); err == nil && file != "" {
			list = append(list, b.variables[0]+"="+file)
		}
	}
	return list
}
