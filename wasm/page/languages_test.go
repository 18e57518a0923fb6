package page

import "testing"

// TestLanguages reads a list of two orders in each of the shop's languages: the
// first with a date that has its year, the second with one that has none. The
// pages name nothing but by words and links.
func TestLanguages(t *testing.T) {
	const first, second = "8190000000001234", "8190000000021234"
	for _, c := range []struct{ language, shipped, finished, date, full, short, total, amount, more string }{
		{"en", "Awaiting delivery", "Completed", "Order date: ", "Nov 18, 2025", "Nov 18", "Total:", "US $12.50", "View orders"},
		{"ru", "Ожидается доставка", "Завершён", "Дата заказа: ", "18 нояб. 2025 г.", "18 ноября", "Итого:", "1 250,00 ₽", "Показать ещё"},
		{"es", "Esperando entrega", "Finalizado", "Fecha del pedido: ", "18 nov, 2025", "18 de noviembre", "Total:", "12,50 €", "Ver pedidos"},
		{"pt", "Aguardando entrega", "Concluído", "Data do pedido: ", "18 de nov. de 2025", "18 de novembro", "Total:", "R$ 12,50", "Ver pedidos"},
		{"fr", "En attente de livraison", "Terminée", "Date de commande : ", "18 nov. 2025", "18 novembre", "Total :", "12,50 €", "Voir les commandes"},
		{"de", "Warten auf Lieferung", "Abgeschlossen", "Bestelldatum: ", "18. Nov. 2025", "18. November", "Gesamt:", "12,50 €", "Bestellungen anzeigen"},
		{"it", "In attesa di consegna", "Completato", "Data dell'ordine: ", "18 nov 2025", "18 novembre", "Totale:", "12,50 €", "Visualizza ordini"},
		{"nl", "In afwachting van levering", "Voltooid", "Besteldatum: ", "18 nov 2025", "18 november", "Totaal:", "€ 12,50", "Bestellingen bekijken"},
		{"pl", "Oczekiwanie na dostawę", "Zakończone", "Data zamówienia: ", "18 lis 2025", "18 listopada", "Razem:", "12,50 zł", "Zobacz zamówienia"},
		{"tr", "Teslimat bekleniyor", "Tamamlandı", "Sipariş tarihi: ", "18 Kas 2025", "18 Kasım", "Toplam:", "48,50 TL", "Siparişleri görüntüle"},
		{"ja", "配達待ち", "完了", "注文日: ", "2025年11月18日", "11月18日", "合計:", "￥1,250", "注文を見る"},
		{"ko", "배송 대기 중", "완료", "주문 날짜: ", "2025년 11월 18일", "11월 18일", "합계:", "₩12,300", "주문 보기"},
		{"ar", "في انتظار التسليم", "مكتمل", "تاريخ الطلب: ", "18 نوفمبر 2025", "18 نوفمبر", "الإجمالي:", "12.50 ر.س", "عرض الطلبات"},
		{"he", "ממתין לקבלה", "הושלם", "תאריך ההזמנה: ", "18 בנוב׳ 2025", "18 בנובמבר", "סה\"כ:", "₪12.34", "הצג הזמנות"},
		{"uk", "Очікується доставка", "Завершено", "Дата замовлення: ", "18 лист. 2025 р.", "18 листопада", "Разом:", "512,30 грн", "Переглянути замовлення"},
	} {
		t.Run(c.language, func(t *testing.T) {
			b := &builder{s: Snapshot{URL: "https://" + c.language + ".aliexpress.com/p/order/index.html", Language: c.language}}
			b.in("body", func() {
				b.in("div", func() {
					for _, o := range []struct{ id, status, date string }{{first, c.shipped, c.full}, {second, c.finished, c.short}} {
						b.in("div", func() {
							b.say("span", o.status)
							b.say("div", c.date+o.date)
							b.in("a", func() { b.text("→") }, "href", "/p/order/detail.html?orderId="+o.id)
							b.in("a", func() { b.say("span", "Travel kettle") }, "href", "//www.aliexpress.com/item/1005009000000011.html")
							b.in("div", func() {
								b.say("span", c.total)
								b.say("b", c.amount)
							})
						})
					}
				})
				b.say("button", c.more)
			})
			p := Read(b.made())
			if p.Kind != KindList || !p.LoggedIn || p.Loading || p.Strange || len(p.Orders) != 2 {
				t.Fatalf("read %+v", p)
			}
			if !p.HasMore {
				t.Errorf("%q leads to no more orders", c.more)
			}
			for i, want := range []struct{ id, status, date string }{{first, "shipped", "2025-11-18"}, {second, "completed", ""}} {
				o := p.Orders[i]
				if o.ID != want.id || o.Status != want.status || o.Date != want.date || o.Total != c.amount {
					t.Errorf("order %d: %s %s %q on %q for %q", i, o.ID, o.Status, o.StatusText, o.Date, o.Total)
				}
			}
			// What a date without its year tells is its day.
			if d, ok := findDate(lower(clean(c.date+c.short)), c.language); !ok || d.month != 11 || d.day != 18 || d.year != 0 {
				t.Errorf("%q: read %+v", c.date+c.short, d)
			}
		})
	}
}
