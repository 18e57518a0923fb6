package main

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"posthorn/carriers/all"
	"posthorn/wasm/relay"
)

var deployVerb = verb{
	name:  "relay-deploy",
	about: "put the relay on Cloudflare: --name NAME, --carriers \"…\", --set NAME=VALUE, --dry-run",
	run: func(root string, args []string) error {
		flags := flag.NewFlagSet("relay-deploy", flag.ContinueOnError)
		c := relayConfig{vars: map[string]string{}}
		flags.StringVar(&c.name, "name", "", "of the Worker, a part of its address; posthorn-relay unless told")
		carriers := flags.String("carriers", "", "ids of the carriers that are switched on")
		dry := flags.Bool("dry-run", false, "build and check everything, upload nothing")
		flags.Func("set", "a setting that is no secret, NAME=VALUE", func(text string) error {
			name, value, ok := strings.Cut(text, "=")
			if !ok || !strings.HasPrefix(name, "POSTHORN_") || slices.Contains(secretNames(""), name) {
				return errors.New("want POSTHORN_NAME=VALUE; secrets are asked for, or taken from the environment")
			}
			c.vars[name] = value
			return nil
		})
		if err := flags.Parse(args); err != nil {
			return err
		}
		if flags.NArg() > 0 {
			return fmt.Errorf("does not take %q", flags.Args())
		}
		if *carriers != "" {
			c.vars[relay.SettingCarriers] = *carriers
		}
		if err := needNodeModules(root); err != nil {
			return err
		}
		if err := writeRelay(root, c); err != nil {
			return err
		}
		if *dry {
			said, err := dryDeploy(root)
			fmt.Printf("%s\n", bytes.TrimSpace(said))
			return err
		}
		return deploy(root, c)
	},
}

// wrangler runs Cloudflare's tool on what writeRelay has written.
func wrangler(root string, args ...string) ([]byte, error) {
	p := program{dir: filepath.Join(root, filepath.FromSlash(relayOut)), env: quietWrangler, limit: 5 * time.Minute}
	return p.run(nodeBin(root, "wrangler"), append(args, "--config", "wrangler.json")...)
}

// mostZipped is what a Worker on the free plan may have after gzip, in bytes.
const mostZipped = 3_000_000

// dryDeploy does all of a deployment that needs no network, and returns what
// wrangler says of it.
func dryDeploy(root string) ([]byte, error) {
	said, err := wrangler(root, "deploy", "--dry-run", "--outdir", filepath.Join(root, "dist", "relay-dry"))
	if err != nil {
		return said, err
	}
	for _, want := range []string{"relay.wasm", "RelayObject", "--dry-run"} {
		if !bytes.Contains(said, []byte(want)) {
			return said, fmt.Errorf("wrangler says nothing of %s", want)
		}
	}
	return said, nil
}

// deploy asks for what is missing and uploads the Worker with its secrets.
func deploy(root string, c relayConfig) error {
	if said, err := wrangler(root, "whoami"); err != nil || bytes.Contains(said, []byte("not authenticated")) {
		return errors.Join(errors.New("nobody is signed in to Cloudflare: run `npx wrangler login`, or put an API token into CLOUDFLARE_API_TOKEN"), err)
	}
	// A Worker that is not there yet has no secrets, which wrangler calls an
	// error; any other error shows again in a moment.
	var kept []struct{ Name string }
	if said, err := wrangler(root, "secret", "list", "--format", "json"); err == nil {
		if err := json.Unmarshal(said, &kept); err != nil {
			return fmt.Errorf("wrangler's list of secrets: %w", err)
		}
	}
	have := map[string]bool{}
	for _, k := range kept {
		have[k.Name] = true
	}
	secrets, err := askSecrets(secretNames(c.vars[relay.SettingCarriers]), have, os.Getenv, askHidden)
	if err != nil {
		return err
	}
	address, err := upload(root, secrets)
	if err != nil {
		return err
	}
	fmt.Println("relay:", address)
	admin := secrets[relay.SettingAdmin]
	if admin == "" {
		fmt.Println("the tokens that it knew are as good as before")
		return nil
	}
	token, err := firstToken(address, admin)
	if err != nil {
		return err
	}
	fmt.Printf("admin secret, shown this once: %s\ntoken: %s\nPut the address and the token into the extension's options.\n", admin, token)
	return nil
}

// secretNames are the secrets that a relay with some carriers switched on may
// want, the one it has to have first. With no carriers named it is all of them.
func secretNames(carriers string) []string {
	on := strings.FieldsFunc(carriers, func(r rune) bool { return r == ' ' || r == ',' })
	names := []string{relay.SettingAdmin}
	for _, s := range relay.Secrets(all.All()) {
		if len(on) == 0 || slices.ContainsFunc(on, func(id string) bool { return id == s.Carrier || id == s.Carrier+"/"+s.Interface }) {
			names = append(names, s.Name)
		}
	}
	return slices.Compact(names)
}

// askSecrets brings the secrets that the deployment has not: from the
// environment, or from somebody at the terminal, who may leave out all but the
// first. Without that first one nobody could ever have a token, so there is
// nothing to deploy then.
func askSecrets(names []string, have map[string]bool, environment func(string) string, ask func(prompt string) (string, error)) (map[string]string, error) {
	secrets := map[string]string{}
	for _, name := range names {
		value := environment(name)
		if value == "" && !have[name] {
			prompt := name + " (empty: not used): "
			if name == relay.SettingAdmin {
				prompt = name + ", with which tokens are made (empty: one is made up): "
			}
			var err error
			if value, err = ask(prompt); err != nil {
				if name != relay.SettingAdmin {
					continue
				}
				return nil, fmt.Errorf("refusing to deploy a relay that nobody could have a token of: put 32 characters or more into the variable %s, or run this at a terminal (%w)", name, err)
			}
			if value == "" && name == relay.SettingAdmin {
				value = base64.RawURLEncoding.EncodeToString(randomBytes(32))
			}
		}
		if name == relay.SettingAdmin && value != "" && len(value) < 32 {
			return nil, fmt.Errorf("refusing to deploy: %s has %d characters, and whoever guesses it can make tokens; it takes 32", name, len(value))
		}
		if value != "" {
			secrets[name] = value
		}
	}
	return secrets, nil
}

func randomBytes(n int) []byte {
	b := make([]byte, n)
	rand.Read(b) // never fails
	return b
}

// askHidden asks at the terminal, which does not show what is typed.
func askHidden(prompt string) (string, error) {
	tty, err := os.OpenFile("/dev/tty", os.O_RDWR, 0)
	if err != nil {
		return "", errors.New("there is no terminal")
	}
	defer tty.Close()
	stty := func(how string) error {
		cmd := exec.Command("stty", how)
		cmd.Stdin = tty
		return cmd.Run()
	}
	if err := stty("-echo"); err != nil {
		return "", err
	}
	defer stty("echo")
	fmt.Fprint(tty, prompt)
	var line []byte
	for b := make([]byte, 1); ; {
		if n, err := tty.Read(b); err != nil || n == 0 {
			return "", errors.Join(errors.New("the terminal was closed"), err)
		}
		if b[0] == '\n' {
			break
		}
		line = append(line, b[0])
	}
	fmt.Fprintln(tty)
	return strings.TrimSpace(string(line)), nil
}

// workerAddress is a Worker's address in what wrangler says, which names pages
// to read as well: those must not be sent the admin's secret.
var workerAddress = regexp.MustCompile(`https://[a-z0-9-]+\.[a-z0-9-]+\.workers\.dev\b`)

// upload deploys the Worker and secrets in one go and returns its address.
func upload(root string, secrets map[string]string) (string, error) {
	args := []string{"deploy"}
	if len(secrets) > 0 {
		tmp, err := os.MkdirTemp("", "posthorn-secrets-") // for our eyes only
		if err != nil {
			return "", err
		}
		defer os.RemoveAll(tmp)
		text, err := json.Marshal(secrets)
		if err != nil {
			return "", err
		}
		file := filepath.Join(tmp, "secrets.json")
		if err := os.WriteFile(file, text, 0o600); err != nil {
			return "", err
		}
		args = append(args, "--secrets-file", file)
	}
	said, err := wrangler(root, args...)
	if err != nil {
		return "", err
	}
	address := workerAddress.Find(said)
	if address == nil {
		return "", fmt.Errorf("deployed, but wrangler names no address:\n%s", said)
	}
	return string(address), nil
}

// firstToken has the relay make a token. A new address takes a moment until it
// answers everywhere.
func firstToken(address, admin string) (string, error) {
	var last error
	for range 20 {
		token, err := mint(address, admin, "first")
		if err == nil {
			return token, nil
		}
		last = err
		time.Sleep(3 * time.Second)
	}
	return "", fmt.Errorf("deployed, but the relay at %s makes no token: %w", address, last)
}

func mint(address, admin, name string) (string, error) {
	q, err := http.NewRequest("POST", address+"/v1/tokens?name="+name, nil)
	if err != nil {
		return "", err
	}
	q.Header.Set("Authorization", "Bearer "+admin)
	client := http.Client{Timeout: 10 * time.Second}
	r, err := client.Do(q)
	if err != nil {
		return "", err
	}
	defer r.Body.Close()
	said, err := io.ReadAll(io.LimitReader(r.Body, 1<<16))
	if err != nil {
		return "", err
	}
	var minted struct{ Token string }
	if err := json.Unmarshal(said, &minted); r.StatusCode != 200 || err != nil || minted.Token == "" {
		return "", fmt.Errorf("%s: %s", r.Status, said)
	}
	return minted.Token, nil
}
