package number

import (
	"strings"
	"testing"
)

// orderText writes n bytes of what order pages and their mails hold: orders
// with dates, prices, links and products, and every few lines a number.
func orderText(n int) string {
	const block = `Order ID: 8190034471925516 Copy
Order date: Oct 12, 2026  Order details
AliExpress Official Store
Wireless Earbuds Bluetooth 5.3 Headphones Noise Reduction with Charging Case, Black, 1 pc
US $14.20 x1  Total: US $14.20
Awaiting delivery. Estimated delivery: Nov 02 - Nov 14, 2026
Carrier: Cainiao Expedited Standard  Tracking number: LP00123456789012
Add to cart  Confirm received  Track order  Open dispute
https://www.aliexpress.com/item/1005007445643076.html?spm=a2g0o.order_list.order_list_main.5.21ef1802AbCdEf
Заказ 8190034471925517 от 12 октября 2026, магазин «Хорошие вещи», итого 1 299,00 ₽
Посылка передана в доставку СДЭК, накладная 1106153417, телефон для связи 8 800 250-14-05
Чехол для телефона с рисунком, прозрачный, устойчивый к ударам, размер 6,7 дюйма
The parcel has left the sorting centre of the origin country and is on its way to the destination.
We will let you know when it arrives. If you have any questions, please contact the seller first;
most questions are answered within a day. Thank you for shopping with us and see you again soon!
Delivered by PostNL: RR123456785NL on 2026-10-30 11:42, signed by the recipient at the front door
`
	var b strings.Builder
	for b.Len() < n {
		b.WriteString(block)
	}
	return b.String()[:n]
}

func benchmark(b *testing.B, text string) {
	Find(text[:min(len(text), 100)], Hint{})
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(text, Hint{})
	}
}

func BenchmarkOrders10k(b *testing.B)  { benchmark(b, orderText(10<<10)) }
func BenchmarkOrders100k(b *testing.B) { benchmark(b, orderText(100<<10)) }
func BenchmarkOrders1M(b *testing.B)   { benchmark(b, orderText(1<<20)) }
func BenchmarkOrders10M(b *testing.B)  { benchmark(b, orderText(10<<20)) }

// Hostile texts: runs that look like a number at every place.
func BenchmarkHostileA1(b *testing.B)     { benchmark(b, strings.Repeat("A1", 512<<10)) }
func BenchmarkHostileDigits(b *testing.B) { benchmark(b, strings.Repeat("1234567890", 105<<10)) }
func BenchmarkHostile1Z(b *testing.B)     { benchmark(b, strings.Repeat("1Z", 512<<10)) }
func BenchmarkHostileSpaced(b *testing.B) { benchmark(b, strings.Repeat("A1 ", 350<<10)) }
func BenchmarkHostileGroups(b *testing.B) { benchmark(b, strings.Repeat("1234 ", 210<<10)) }
func BenchmarkHostileNumbers(b *testing.B) {
	benchmark(b, strings.Repeat("track 123456789012 ", 55<<10))
}
func BenchmarkHostileWords(b *testing.B) { benchmark(b, strings.Repeat("трек ", 115<<10)) }
