//go:build !wasip1 && !js

package native

import (
	"bufio"
	"bytes"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"posthorn/carriers/all"
	"posthorn/wasm/relay"
)

// spoken is what a command says, while it runs.
type spoken struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *spoken) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *spoken) find(t *testing.T, pattern string) string {
	t.Helper()
	for range 3000 {
		s.mu.Lock()
		m := regexp.MustCompile(pattern).FindStringSubmatch(s.b.String())
		s.mu.Unlock()
		if m != nil {
			return m[1]
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatalf("it does not say %s:\n%s", pattern, s.b.String())
	return ""
}

// TestCommand is the way of a stranger: settings in a file, the first token
// printed, another minted beside the running relay, revoked, and the end.
func TestCommand(t *testing.T) {
	dir := t.TempDir()
	file, settings := filepath.Join(dir, "relay.db"), filepath.Join(dir, "relay.env")
	if err := os.WriteFile(settings, []byte("# made up\nPOSTHORN_CARRIERS=\"17track cainiao\"\n\nPOSTHORN_17TRACK_KEY = 'made-up'\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	k := relay.Knowledge{Carriers: all.All(), Release: "1.2.3"}
	run := func(args ...string) (string, error) {
		var out bytes.Buffer
		err := Run(append(args, "--db", file, "--settings", settings), &out, k, nil)
		return out.String(), err
	}
	var said spoken
	ended := make(chan error, 1)
	go func() {
		ended <- Run([]string{"--db", file, "--settings", settings, "--listen", "127.0.0.1:0"}, &said, k, nil)
	}()
	at := said.find(t, `listens at (http://127\.0\.0\.1:\d+)`)
	first := said.find(t, `(ph_[a-z0-9_]{40,})`)
	version := func(token string) (int, string) {
		r, err := http.NewRequest("GET", at+"/v1/version", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer "+token)
		a, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer a.Body.Close()
		var b bytes.Buffer
		if _, err := b.ReadFrom(a.Body); err != nil {
			t.Fatal(err)
		}
		return a.StatusCode, b.String()
	}
	if status, body := version(first); status != 200 || body != `{"wire":1,"release":"1.2.3","token":true,"carriers":["17track","cainiao"]}` {
		t.Errorf("%d %s", status, body)
	}
	out, err := run("mint", "phone")
	second := regexp.MustCompile(`ph_[a-z0-9_]{40,}`).FindString(out)
	if err != nil || second == "" || second == first {
		t.Fatalf("%v: %s", err, out)
	}
	if status, _ := version(second); status != 200 {
		t.Errorf("the new token: %d", status)
	}
	id := strings.Split(second, "_")[1]
	if out, err := run("tokens"); err != nil || !strings.Contains(out, id) || !strings.Contains(out, "phone") || strings.Contains(out, second) {
		t.Errorf("%v: %s", err, out)
	}
	if out, err := run("revoke", id); err != nil {
		t.Errorf("%v: %s", err, out)
	}
	for _, wrong := range [][]string{{"revoke", "0000000000000000"}, {"revoke", "phone"}, {"mint", "my phone"}, {"mint"}, {"dance"}, {"tokens", "--at", "http://relay.example"}, {"tokens", "--at", "https://relay.example"}} {
		if out, err := run(wrong...); err == nil {
			t.Errorf("%v is done: %s", wrong, out)
		}
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("who may read the file: %v, %v", info.Mode(), err)
	}
	// Who is in the middle of asking when it is told to stop gets his answer.
	slow, err := net.Dial("tcp", strings.TrimPrefix(at, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer slow.Close()
	fmt.Fprintf(slow, "POST /v1/track HTTP/1.1\r\nHost: relay\r\nAuthorization: Bearer %s\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n", first)
	answer := bufio.NewReader(slow)
	for _, want := range []string{"HTTP/1.1 100 Continue\r\n", "\r\n"} { // said by who begins to read the body
		if line, err := answer.ReadString('\n'); line != want {
			t.Fatalf("%q, %v", line, err)
		}
	}
	fmt.Fprint(slow, "x")
	if err := syscall.Kill(os.Getpid(), syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	select {
	case err := <-ended:
		t.Errorf("it ends in the middle of a request: %v", err)
		ended <- err
	case <-time.After(500 * time.Millisecond):
	}
	fmt.Fprint(slow, "x")
	if line, err := answer.ReadString('\n'); !strings.Contains(line, "415") {
		t.Errorf("%q, %v", line, err)
	}
	select {
	case err := <-ended:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(20 * time.Second):
		t.Error("it does not end")
	}
}

func TestBadSettings(t *testing.T) {
	settings := filepath.Join(t.TempDir(), "relay.env")
	if err := os.WriteFile(settings, []byte("POSTHORN_CARRIERS=fedex\nno name here\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := Run([]string{"tokens", "--settings", settings}, &out, relay.Knowledge{}, nil); err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("%v", err)
	}
}
