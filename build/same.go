package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
	"github.com/tinylib/msgp/msgp"
	"golang.org/x/tools/txtar"

	"posthorn/wasm/core"
	"posthorn/wasm/page"
	"posthorn/wasm/wire"
)

// testSame lives a few days of a user with the core of this machine, writes
// down every call and its result, has core.wasm answer the same calls, and
// compares the bytes.
func testSame(root string) (tally, error) {
	module, err := buildCore(root, "./wasm")
	if err != nil {
		return tally{}, err
	}
	answers, err := carrierAnswers(root)
	if err != nil {
		return tally{}, err
	}
	ctx := context.Background()
	guest, err := startGuest(ctx, module)
	if err != nil {
		return tally{}, err
	}
	defer guest.close(ctx)
	if v, err := guest.exports.ExportedFunction("version").Call(ctx); err != nil || v[0] != wire.Version {
		return tally{}, fmt.Errorf("core.wasm says version %v, the core %d: %w", v, wire.Version, err)
	}
	machine := core.New()
	var t tally
	var wrong []error
	kinds := map[wire.InputKind]int{}
	err = liveThrough(answers, func(c wire.Call) (wire.Result, error) {
		call, err := c.MarshalMsg(nil)
		if err != nil {
			return wire.Result{}, err
		}
		native := machine.Handle(call, nil)
		inside, err := guest.step(ctx, call)
		if err != nil {
			return wire.Result{}, err
		}
		var r wire.Result
		if _, err := r.UnmarshalMsg(native); err != nil {
			return r, err
		}
		if r.Error != "" {
			return r, fmt.Errorf("the core failed on %s: %s", c.Input.Kind, r.Error)
		}
		kinds[c.Input.Kind]++
		if !bytes.Equal(native, inside) {
			t.failed++
			a, b := legible(native), legible(inside)
			from := 0
			for from < min(len(a), len(b)) && a[from] == b[from] {
				from++
			}
			from = max(0, from-60)
			wrong = append(wrong, fmt.Errorf("call %d, %s: core.wasm answers otherwise, from byte %d on\nnative …%.300s\nwasm   …%.300s", t.passed+t.failed, c.Input.Kind, from, a[from:], b[from:]))
		} else {
			t.passed++
		}
		return r, nil
	})
	for _, k := range []wire.InputKind{wire.InStart, wire.InPage, wire.InTrack, wire.InTold, wire.InFetched, wire.InTick, wire.InAdd, wire.InExport} {
		if err == nil && kinds[k] == 0 {
			err = fmt.Errorf("no input of kind %q was among the calls: nothing was compared for it", k)
		}
	}
	if len(wrong) > 3 {
		wrong = wrong[:3]
	}
	return t, errors.Join(append(wrong, err)...)
}

// guest is core.wasm, running in wazero.
type guest struct {
	runtime wazero.Runtime
	exports api.Module
}

func startGuest(ctx context.Context, module []byte) (*guest, error) {
	r := wazero.NewRuntime(ctx)
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, r); err != nil {
		return nil, errors.Join(err, r.Close(ctx))
	}
	m, err := r.InstantiateWithConfig(ctx, module, wazero.NewModuleConfig().WithStartFunctions("_initialize"))
	if err != nil {
		return nil, errors.Join(err, r.Close(ctx))
	}
	return &guest{r, m}, nil
}

func (g *guest) close(ctx context.Context) { g.runtime.Close(ctx) }

// step hands a call over the buffer and copies the result.
func (g *guest) step(ctx context.Context, call []byte) ([]byte, error) {
	at, err := g.exports.ExportedFunction("buffer").Call(ctx, uint64(len(call)))
	if err != nil {
		return nil, err
	}
	if !g.exports.Memory().Write(uint32(at[0]), call) {
		return nil, fmt.Errorf("a call of %d bytes has no room at %d", len(call), at[0])
	}
	r, err := g.exports.ExportedFunction("step").Call(ctx, uint64(len(call)))
	if err != nil {
		return nil, err
	}
	out, ok := g.exports.Memory().Read(uint32(r[0]>>32), uint32(r[0]))
	if !ok {
		return nil, fmt.Errorf("a result of %d bytes is not at %d", uint32(r[0]), r[0]>>32)
	}
	return slices.Clone(out), nil
}

// legible is a MessagePack value as text.
func legible(data []byte) []byte {
	v, rest, err := msgp.ReadIntfBytes(data)
	if err != nil || len(rest) > 0 {
		return []byte(fmt.Sprintf("unreadable: %v, %d bytes left of %x", err, len(rest), data))
	}
	return fmt.Appendf(nil, "%q", v)
}

// carrierAnswers are the answers in the carriers' test cases, with the numbers
// that were asked for.
func carrierAnswers(root string) ([]carrierAnswer, error) {
	files, err := filepath.Glob(filepath.Join(root, "carriers", "*", "testdata", "*.txtar"))
	if err != nil {
		return nil, err
	}
	var list []carrierAnswer
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		var a carrierAnswer
		for _, part := range txtar.Parse(text).Files {
			switch part.Name {
			case "ask":
				for _, line := range strings.Split(string(part.Data), "\n") {
					if n, ok := strings.CutPrefix(line, "numbers:"); ok {
						a.numbers = strings.TrimSpace(n)
					}
				}
			case "response":
				head, body, _ := bytes.Cut(part.Data, []byte("\n"))
				status, kind, _ := strings.Cut(string(head), " ")
				if a.status, err = strconv.Atoi(status); err != nil {
					return nil, fmt.Errorf("%s: the response begins with %q, not with its status", file, head)
				}
				a.kind, a.body = kind, body
			}
		}
		list = append(list, a)
	}
	if len(list) == 0 {
		return nil, errors.New("no carrier has a test case")
	}
	return list, nil
}

type carrierAnswer struct {
	numbers, kind string
	status        int
	body          []byte
}

// liveThrough is a user's days as calls: a page with orders, clicks, numbers
// pasted, carriers that answer well and badly, restarts, and time that passes.
// do has a call answered.
func liveThrough(answers []carrierAnswer, do func(wire.Call) (wire.Result, error)) error {
	u := &user{answers: answers, do: do, now: 1_770_000_000_000, stored: map[string][]byte{}}
	u.input(wire.Input{Kind: wire.InStart, Reason: "install", Language: "pt-BR", Hosts: []string{"global.cainiao.com"}})
	u.input(wire.Input{Kind: wire.InPage, Tab: 7, Snapshot: orderPage()})
	for _, o := range []string{"8190000000001234", "8190000000005678", "8190000000009999"} {
		u.input(wire.Input{Kind: wire.InTrack, Tab: 7, Order: o})
	}
	for _, a := range answers {
		u.input(wire.Input{Kind: wire.InAdd, Text: "Meu pacote: " + a.numbers + ".", Name: "presente"})
	}
	u.input(wire.Input{Kind: wire.InAdd, Text: "RR123456784CN, order 8190000000001234, +00 000 000 0000, 2026-02-06"})
	for day := range 12 {
		u.now += int64(7+day) * 3_600_000
		u.input(wire.Input{Kind: wire.InTick})
		if day == 5 {
			u.input(wire.Input{Kind: wire.InGone, Tab: 7})
			u.input(wire.Input{Kind: wire.InStart, Reason: "wake", Language: "en", Hosts: []string{"global.cainiao.com"}, Records: u.stored})
			u.input(wire.Input{Kind: wire.InSettings, Settings: &wire.Settings{QuietFrom: 1320, QuietTo: 420}})
		}
	}
	u.input(wire.Input{Kind: wire.InExport})
	return u.err
}

// user carries out the effects of the calls it makes, as a host does.
type user struct {
	answers []carrierAnswer
	do      func(wire.Call) (wire.Result, error)
	now     int64
	stored  map[string][]byte
	asked   int
	err     error
}

func (u *user) input(in wire.Input) {
	if u.err != nil {
		return
	}
	r, err := u.do(wire.Call{Now: u.now, Input: in})
	if err != nil {
		u.err = err
		return
	}
	u.now += 1500
	for _, e := range r.Effects {
		switch {
		case e.Save != nil:
			for k, v := range e.Save.Put {
				u.stored[k] = v
			}
			for _, k := range e.Save.Delete {
				delete(u.stored, k)
			}
		case e.Fetch != nil:
			u.asked++
			a := u.answers[u.asked%len(u.answers)]
			if u.asked%9 == 0 {
				u.input(wire.Input{Kind: wire.InFetched, ID: e.Fetch.ID, Failure: "timeout"})
				continue
			}
			// The answer of a test case tells of its own numbers, so that most
			// answers are not about what was asked: that, too, is to be met.
			u.input(wire.Input{Kind: wire.InFetched, ID: e.Fetch.ID, Body: a.body, HTTP: &wire.HTTP{Status: a.status, URL: e.Fetch.Request.URL, ContentType: a.kind}})
		case e.AskPage != nil:
			u.asked++
			body := `{"data":{"module":{"trackingNumber":"LP00123456789012"}},"ret":["SUCCESS::ok"]}`
			if u.asked%3 == 0 {
				body = `{"ret":["FAIL_SYS_USER_VALIDATE::captcha"]}`
			}
			u.input(wire.Input{Kind: wire.InTold, ID: e.AskPage.ID, Order: e.AskPage.Order, Body: []byte(body)})
		}
	}
}

// orderPage is a list of three orders, as a content script would hand it over.
func orderPage() *page.Snapshot {
	s := &page.Snapshot{URL: "https://www.aliexpress.com/p/order/index.html", Title: "Orders", Language: "en"}
	var nodes []page.Node
	add := func(parent int32, tag, class, text string, attrs ...string) int32 {
		nodes = append(nodes, page.Node{Parent: parent, Tag: tag, Class: class, Text: text, Attrs: attrs})
		return int32(len(nodes) - 1)
	}
	list := add(add(-1, "html", "", ""), "div", "order-content", "")
	for i, id := range []string{"8190000000001234", "8190000000005678", "8190000000009999"} {
		card := add(list, "div", "order-item", "")
		add(add(card, "span", "order-item-header-status-text", ""), "#text", "", []string{"Awaiting delivery", "Completed", "Доставляется"}[i])
		add(add(card, "div", "order-item-header-right-info", ""), "#text", "", "Order ID: "+id)
		add(add(card, "a", "order-item-content-info-name", "", "href", "//www.aliexpress.com/item/1005001234567890.html", "title", "Lâmpada <b>"), "#text", "", "Lâmpada <b>")
		buttons := add(card, "div", "order-item-btns", "")
		add(add(buttons, "a", "order-item-btn", "", "href", "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId="+id), "#text", "", "Track order")
		add(add(buttons, "a", "order-item-btn", "", "href", "https://www.aliexpress.com/p/order/detail.html?orderId="+id), "#text", "", "Order details")
	}
	s.SetNodes(nodes)
	return s
}
