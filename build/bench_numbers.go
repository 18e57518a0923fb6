package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// benchOrder is two orders as pages and mails tell of them, with places for
// what differs from order to order. With them filled in, there are 35 runs of
// digits in a kilobyte and 4.6 runs of eight and more capitals and digits: less
// than in the bare visible text of order lists (57 and 5.7), more than in their
// HTML (18 and 2.4), as in mails.
const benchOrder = `Order ID: 81<10>5516 Copy
Order date: Oct <day>, 2026  Order details
AliExpress Official Store
Wireless Earbuds Bluetooth 5.3 Headphones Noise Reduction with Charging Case, Black, 1 pc
US $<2>.<2> x1  Total: US $<2>.<2>
Awaiting delivery. Estimated delivery: Nov 0<1> - Nov <day>, 2026
Carrier: Cainiao Expedited Standard  Tracking number: LP00<12>
Add to cart  Confirm received  Track order  Open dispute
https://www.aliexpress.com/item/10050<11>.html?spm=a2g0o.order_list.order_list_main.<1>.21ef1802AbCdEf
Чехол для телефона с рисунком, прозрачный, устойчивый к ударам, размер 6,7 дюйма
Order ID: 81<10>5516 Copy  Order date: Oct <1>, 2026  Completed
Kitchen scale with bowl, 5 kg, USB-C  US $<1>.<2> x2  Total: US $<2>.<2>
The parcel has left the sorting centre of the origin country and is on its way to the destination.
We will let you know when it arrives. If you have any questions, please contact the seller first.
Delivered by PostNL: <s10>NL on 2026-10-<day> 11:<2>, signed by the recipient at the front door
`

// benchText writes at least n bytes of orders, no two with the same numbers:
// who bought once bought nothing twice under one order, and what looks only at
// distinct matches would look at next to nothing in copies of one order.
func benchText(n int) string {
	r := rand.New(rand.NewPCG(1, 2))
	digits := func(b *strings.Builder, n int) {
		for range n {
			b.WriteByte('0' + byte(r.IntN(10)))
		}
	}
	var b strings.Builder
	for b.Len() < n {
		rest := benchOrder
		for {
			before, after, found := strings.Cut(rest, "<")
			b.WriteString(before)
			if !found {
				break
			}
			place, after, _ := strings.Cut(after, ">")
			switch rest = after; place {
			case "day":
				b.WriteString(strconv.Itoa(10 + r.IntN(20)))
			case "s10":
				b.WriteString(benchS10(r.IntN(100_000_000)))
			default:
				n, err := strconv.Atoi(place)
				if err != nil {
					panic("no place of benchOrder: " + place)
				}
				digits(&b, n)
			}
		}
	}
	return b.String()
}

// benchS10 is a registered letter's number without its country.
func benchS10(serial int) string {
	text, sum := fmt.Sprintf("%08d", serial), 0
	for i, w := range [...]int{8, 6, 4, 2, 3, 5, 9, 7} {
		sum += w * int(text[i]-'0')
	}
	check := 11 - sum%11
	switch check {
	case 10:
		check = 0
	case 11:
		check = 5
	}
	return fmt.Sprintf("RR%s%d", text, check)
}

// benchList writes n bytes of what is pasted: a number a line.
func benchList(n int) string {
	var b strings.Builder
	for i := 12_345_678; b.Len() < n; i += 7919 {
		b.WriteString(benchS10(i%100_000_000) + "CN\n")
	}
	return b.String()
}

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
	const most = 10_000_000
	wasm, text, list := filepath.Join(tmp, "numbers.wasm"), filepath.Join(tmp, "orders.txt"), filepath.Join(tmp, "list.txt")
	err = errors.Join(
		os.WriteFile(wasm, module, 0o644),
		os.WriteFile(text, []byte(benchText(most*11/10)), 0o644),
		os.WriteFile(list, []byte(benchList(most)), 0o644))
	if err != nil {
		return nil, err
	}
	out, err := benchScript(root, "numbers", wasm, text, list)
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
		Limit  float64 // ms, that the package has at the most
		Growth []struct{ Bytes, Theirs, Ours float64 }
		Memory []struct {
			Text         string
			Bytes, Grown float64
		}
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
	for i, p := range got.Growth {
		what := "ts-tracking-number on %.0f kB, against ours"
		if i == len(got.Growth)-1 {
			what = fmt.Sprintf("ts-tracking-number on %%.0f kB, the most that it finishes in %.0f s, against ours", got.Limit/1000)
		}
		figures = append(figures, compare(fmt.Sprintf(what, p.Bytes/1000), p.Theirs, "ms", p.Ours))
	}
	for _, m := range got.Memory {
		figures = append(figures, compare("memory grown by "+m.Text+", against the text", m.Grown/1e6, "MB", m.Bytes/1e6))
	}
	return figures, nil
}
