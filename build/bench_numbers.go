package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// benchOrders is a piece of what order pages and their mails hold; the texts
// that are timed repeat it.
const benchOrders = `Order ID: 8190034471925516 Copy
Order date: Oct 12, 2026  Order details
AliExpress Official Store
Wireless Earbuds Bluetooth 5.3 Headphones Noise Reduction with Charging Case, Black, 1 pc
US $14.20 x1  Total: US $14.20
Awaiting delivery. Estimated delivery: Nov 02 - Nov 14, 2026
Carrier: Cainiao Expedited Standard  Tracking number: LP00123456789012
Add to cart  Confirm received  Track order  Open dispute
https://www.aliexpress.com/item/1005007445643076.html?spm=a2g0o.order_list.order_list_main.5.21ef1802AbCdEf
Чехол для телефона с рисунком, прозрачный, устойчивый к ударам, размер 6,7 дюйма
Order ID: 8190034471925517 Copy  Order date: Oct 9, 2026  Completed
Kitchen scale with bowl, 5 kg, USB-C  US $9.80 x2  Total: US $19.60
The parcel has left the sorting centre of the origin country and is on its way to the destination.
We will let you know when it arrives. If you have any questions, please contact the seller first.
Delivered by PostNL: RR123456785NL on 2026-10-30 11:42, signed by the recipient at the front door
`

// benchNumbers times the finder of tracking numbers in wasm.
func benchNumbers(root string) ([]figure, error) {
	module, err := buildCore(root, "./build/bench/numbers")
	if err != nil {
		return nil, err
	}
	tmp, err := os.MkdirTemp("", "posthorn-numbers-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	wasm, text := filepath.Join(tmp, "numbers.wasm"), filepath.Join(tmp, "orders.txt")
	if err := os.WriteFile(wasm, module, 0o644); err != nil {
		return nil, err
	}
	if err := os.WriteFile(text, []byte(strings.Repeat(benchOrders, 100)), 0o644); err != nil {
		return nil, err
	}
	out, err := benchScript(root, "numbers", wasm, text)
	if err != nil {
		return nil, err
	}
	type span struct {
		Bytes, Ms float64
	}
	var got struct {
		Ours, Theirs float64
		Linear       []span
		Hostile      []struct {
			Piece                              string
			Ms, Bytes, Ordinary, OrdinaryBytes float64
		}
		Package struct{ Bytes, Theirs, Ours float64 }
		Memory  struct{ Bytes, Grown float64 }
	}
	if err := json.Unmarshal(out, &got); err != nil {
		return nil, fmt.Errorf("%w in %q", err, out)
	}
	figures := []figure{compare("numbers in 1 MB of order text in wasm, against one pass of /[A-Z0-9]{8,40}/g in node", got.Ours, "ms", got.Theirs)}
	mega := got.Linear[2]
	for _, l := range got.Linear {
		figures = append(figures, compare(fmt.Sprintf("numbers in %.0f kB, per MB, against 1 MB", l.Bytes/1000), l.Ms/l.Bytes*1e6, "ms/MB", mega.Ms/mega.Bytes*1e6))
	}
	for _, h := range got.Hostile {
		figures = append(figures, compare(fmt.Sprintf("numbers in 10 MB of %s…, per byte, against 10 MB of order text", h.Piece), h.Ms/h.Bytes*1e6, "ms/MB", h.Ordinary/h.OrdinaryBytes*1e6))
	}
	p := got.Package
	return append(figures,
		compare(fmt.Sprintf("ts-tracking-number on %.0f kB, against ours", p.Bytes/1000), p.Theirs, "ms", p.Ours),
		compare("memory grown by 10 MB of text, against the text", got.Memory.Grown/1e6, "MB", got.Memory.Bytes/1e6)), nil
}
