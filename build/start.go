package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"syscall"
	"time"

	"github.com/evanw/esbuild/pkg/api"

	"posthorn/build/world"
)

var startVerb = verb{
	name:  "start",
	about: "try it in a browser: --browser firefox, --live for the real shop, --headless",
	run: func(root string, args []string) error {
		flags := flag.NewFlagSet("start", flag.ContinueOnError)
		browser := flags.String("browser", "chromium", "chromium or firefox")
		live := flags.Bool("live", false, "the real order page and the real carriers, nothing simulated")
		headless := flags.Bool("headless", !hasDisplay(), "no window: tell the whole story by itself")
		if err := flags.Parse(args); err != nil {
			return err
		}
		if flags.NArg() > 0 {
			return fmt.Errorf("does not take %q", flags.Args())
		}
		return start(root, *browser, *live, *headless)
	},
}

// startOrder is what extension/e2e/start.ts is told.
type startOrder struct {
	Browser   string          `json:"browser"`
	Extension string          `json:"extension"`
	World     *worldAddresses `json:"world,omitempty"`
	Pictures  string          `json:"pictures,omitempty"`
}

// worldAddresses are how to reach a world.
type worldAddresses struct {
	Secure  string   `json:"secure"`
	Control string   `json:"control"`
	Hosts   []string `json:"hosts"`
}

func addressesOf(w *world.World) *worldAddresses {
	return &worldAddresses{w.Secure, w.Control, w.Hosts()}
}

// hasDisplay tells whether a window can be opened.
func hasDisplay() bool {
	return runtime.GOOS != "linux" || os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}

// start installs what is missing, builds, starts the world and opens the
// browser on the order list. It returns when the browser was closed, the story
// was told, or somebody interrupted it; nothing that it started is left then.
func start(root, browser string, live, headless bool) error {
	if live && headless {
		return errors.New("--live needs a display: somebody has to sign in to the shop")
	}
	program, err := needBrowser(root, browser)
	if err != nil {
		return err
	}
	if err := buildOnce(root); err != nil {
		return err
	}
	script, err := bundleStart(root)
	if err != nil {
		return err
	}
	order := startOrder{Browser: browser, Extension: filepath.Join(root, "dist", browser)}
	if !live {
		w, err := world.Start(world.Options{})
		if err != nil {
			return err
		}
		defer w.Close()
		order.World = addressesOf(w)
		fmt.Printf("the world in a box: shop and carriers at %s, control at %s/\n", w.Secure, w.Control)
	}
	if headless {
		order.Pictures = filepath.Join(root, "artifacts", "start-"+browser+"-"+time.Now().Format("20060102-150405"))
		fmt.Printf("no display: telling the story without one, pictures go to %s\n", order.Pictures)
	}
	return runStart(root, script, program, browserPrograms[browser].variables[0], order)
}

// runStart runs the script until it has ended.
func runStart(root, script, program, variable string, order startOrder) error {
	line, err := json.Marshal(order)
	if err != nil {
		return err
	}
	ctx, kill := context.WithCancel(context.Background())
	defer kill()
	cmd := exec.CommandContext(ctx, "node", "--enable-source-maps", script, string(line))
	cmd.Dir = root
	cmd.Env = append(os.Environ(), variable+"="+program)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	ownGroup(cmd)
	stopped, err := attend(cmd, kill, nil)
	if !stopped {
		return err
	}
	// It closed the browser when its input ended.
	if order.Pictures != "" {
		return errors.New("interrupted before the story was told")
	}
	return nil
}

// attend runs a program that ends when its standard input does, which begins
// with some bytes: until it ends by itself, or we are interrupted. A second
// interrupt, or too long a time, kills it. Should we be killed, it ends as
// well.
func attend(cmd *exec.Cmd, kill func(), input []byte) (stopped bool, err error) {
	pipe, err := cmd.StdinPipe()
	if err != nil {
		return false, err
	}
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt, syscall.SIGTERM)
	defer signal.Stop(interrupted)
	if err := cmd.Start(); err != nil {
		return false, err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	if _, err := pipe.Write(input); err != nil {
		return false, errors.Join(err, <-ended)
	}
	select {
	case err := <-ended:
		return false, err
	case <-interrupted:
	}
	pipe.Close()
	select {
	case <-ended:
	case <-interrupted:
		kill()
		<-ended
	case <-time.After(15 * time.Second):
		kill()
		<-ended
	}
	return true, nil
}

// bundleStart writes extension/e2e/start.ts as one file that node can run.
func bundleStart(root string) (string, error) {
	out := filepath.Join(root, "dist", "start", "start.mjs")
	return out, bundleNode(root, filepath.Join("extension", "e2e", "start.ts"), out)
}

// bundleNode writes a script, at a path below the root, as one file that node
// can run. npm packages stay outside of it.
func bundleNode(root, in, out string) error {
	o := bundleOptions(root, flavour{maps: true})
	o.Platform, o.Format, o.Packages = api.PlatformNode, api.FormatESModule, api.PackagesExternal
	o.EntryPoints, o.Outfile, o.Write = []string{filepath.Join(root, in)}, out, true
	return bundleError(api.Build(o).Errors)
}
