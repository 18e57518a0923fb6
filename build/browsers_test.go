package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// fake writes a program that says something when it is started.
func fake(t *testing.T, file, says string) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte("#!/bin/sh\necho '"+says+"'\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestFindBrowser(t *testing.T) {
	for _, c := range []struct {
		name, browser string
		programs      map[string]string // path below a folder → what it says
		env           map[string]string // variable → path below that folder
		want, told    string
	}{
		{"on the path", "chromium", map[string]string{"bin/chromium": "Chromium 156.0.8078.79 built on Debian"}, nil, "bin/chromium", ""},
		{"under another name", "chromium", map[string]string{"bin/google-chrome": "Google Chrome 151.0.1.2"}, nil, "bin/google-chrome", ""},
		{"too old", "chromium", map[string]string{"bin/chromium": "Chromium 120.0.1"}, nil, "", "is Chromium 120; 140 is the oldest"},
		{"the script that only speaks of a snap", "chromium", map[string]string{"bin/chromium-browser": "requires the chromium snap to be installed"}, nil, "", "is no Chromium"},
		{"one that does not fit, one that does", "chromium", map[string]string{"bin/chromium": "nothing", "bin/google-chrome": "Google Chrome 151.0"}, nil, "bin/google-chrome", ""},
		{"kept by playwright", "chromium", map[string]string{"cache/ms-playwright/chromium-1200/chrome-linux/chrome": "Chromium 150.0"}, nil, "cache/ms-playwright/chromium-1200/chrome-linux/chrome", ""},
		{"kept by puppeteer, elsewhere", "firefox", map[string]string{"own/firefox/linux-esr_140.1/firefox/firefox": "Mozilla Firefox 140.1esr"}, map[string]string{"PUPPETEER_CACHE_DIR": "own"}, "own/firefox/linux-esr_140.1/firefox/firefox", ""},
		{"named by a variable of others", "chromium", map[string]string{"x/chrome": "Chromium 150.0"}, map[string]string{"CHROME_BIN": "x/chrome"}, "x/chrome", ""},
		{"the other browser in that variable", "firefox", map[string]string{"x/chrome": "Chromium 150.0"}, map[string]string{"PUPPETEER_EXECUTABLE_PATH": "x/chrome"}, "", "is no Firefox ESR"},
		{"a Firefox that takes no extension of ours", "firefox", map[string]string{"bin/firefox": "Mozilla Firefox 150.0"}, nil, "", "is no Firefox ESR"},
		{"ESR under the plain name", "firefox", map[string]string{"bin/firefox": "Mozilla Firefox 153.7.0esr"}, nil, "bin/firefox", ""},
		{"our own variable, whatever it is", "firefox", map[string]string{"x/nightly": "Nightly"}, map[string]string{"FIREFOX": "x/nightly"}, "x/nightly", ""},
		{"our own variable, wrong", "firefox", nil, map[string]string{"FIREFOX": "gone"}, "", "in the variable FIREFOX"},
		{"nothing", "chromium", nil, nil, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			for file, says := range c.programs {
				fake(t, filepath.Join(dir, file), says)
			}
			t.Setenv("PATH", filepath.Join(dir, "bin"))
			t.Setenv("XDG_CACHE_HOME", filepath.Join(dir, "cache"))
			b := browserPrograms[c.browser]
			for _, v := range append([]string{"PLAYWRIGHT_BROWSERS_PATH", "PUPPETEER_CACHE_DIR"}, b.variables...) {
				value := c.env[v]
				if value != "" {
					value = filepath.Join(dir, value)
				}
				t.Setenv(v, value)
			}
			got, err := b.find()
			if c.want != "" {
				c.want = filepath.Join(dir, c.want)
			}
			if got != c.want {
				t.Errorf("found %q, want %q: %v", got, c.want, err)
			}
			if c.told == "" && c.want == "" && err != nil || c.told != "" && (err == nil || !strings.Contains(err.Error(), c.told)) {
				t.Errorf("told %v, want %q", err, c.told)
			}
		})
	}
}

func TestSnapIsRefused(t *testing.T) {
	dir := t.TempDir()
	snap := fake(t, filepath.Join(dir, "usr", "bin", "snap"), "snap")
	link := filepath.Join(dir, "chromium")
	if err := os.Symlink(snap, link); err != nil {
		t.Fatal(err)
	}
	if err := browserPrograms["chromium"].fits(link); err == nil || !strings.Contains(err.Error(), "is a snap") {
		t.Errorf("a snap: %v", err)
	}
}

// A machine without browsers, whose package lists cannot all be had and whose
// first installation fails: both are there in the end, by one command.
func TestBrowsersAreInstalled(t *testing.T) {
	bin := t.TempDir()
	script := `#!/bin/sh
echo "$@" >> "` + bin + `/log"
case "$*" in
*update*) exit 100 ;;
*install*) [ -e "` + bin + `/again" ] || { : > "` + bin + `/again"; echo "no connection"; exit 100; } ;;
esac
printf '#!/bin/sh\necho Chromium 156.0\n' > "` + bin + `/chromium"
printf '#!/bin/sh\necho Mozilla Firefox 153.7.0esr\n' > "` + bin + `/firefox-esr"
/bin/chmod +x "` + bin + `/chromium" "` + bin + `/firefox-esr"
`
	for name, text := range map[string]string{
		"apt-get": script,
		"sudo":    "#!/bin/sh\n[ \"$1\" = -n ] && shift\n[ \"$1\" = true ] || exec /usr/bin/env \"$@\"\n",
	} {
		if err := os.WriteFile(filepath.Join(bin, name), []byte(text), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", bin)
	t.Setenv("CI", "true") // whoever runs this need not be root
	t.Setenv("XDG_CACHE_HOME", bin)
	var wanted []browserProgram
	for _, name := range browsers {
		for _, v := range browserPrograms[name].variables {
			t.Setenv(v, "")
		}
		wanted = append(wanted, browserPrograms[name])
	}
	old := pause
	pause = 0
	defer func() { pause = old }()
	found, err := needBrowsers(bin, wanted...)
	if err != nil || found[0] != filepath.Join(bin, "chromium") || found[1] != filepath.Join(bin, "firefox-esr") {
		t.Fatalf("found %q: %v", found, err)
	}
	log, err := os.ReadFile(filepath.Join(bin, "log"))
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(log), "install --no-install-recommends chromium firefox-esr fonts-liberation"); n != 2 {
		t.Errorf("installed %d times:\n%s", n, log)
	}
}

// Where nothing may be installed, what is told says what to do.
func TestBrowserIsMissing(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	b := browserPrograms["firefox"]
	for _, v := range b.variables {
		t.Setenv(v, "")
	}
	_, err := needBrowser(t.TempDir(), "firefox")
	for _, part := range []string{"Firefox ESR is missing", "apt-get install firefox-esr", "variable FIREFOX"} {
		if err == nil || !strings.Contains(err.Error(), part) {
			t.Errorf("%q is not in: %v", part, err)
		}
	}
}
