package page

import "testing"

// TestEmpty: a list that says in words that there is nothing is empty; one
// that says something else is a markup that we cannot read.
func TestEmpty(t *testing.T) {
	for says, empty := range map[string]bool{
		"No orders yet":                      true,
		"You haven’t placed any orders":      true,
		"Aún no hay pedidos":                 true,
		"Você não tem pedidos":               true,
		"Aucune commande pour le moment":     true,
		"Sie haben noch keine Bestellungen":  true,
		"Nessun ordine":                      true,
		"Je hebt nog geen bestellingen":      true,
		"Nie masz jeszcze zamówień":          true,
		"Henüz siparişiniz yok":              true,
		"Заказов пока нет":                   true,
		"Замовлень поки немає":               true,
		"注文はまだありません":                         true,
		"아직 주문이 없습니다":                        true,
		"ليس لديك أي طلبات بعد":              true,
		"אין עדיין הזמנות":                   true,
		"לא נמצאו הזמנות":                    true,
		"Aucun résultat":                     true,
		"Здесь будут ваши заказы":            true,
		"Your purchases at a glance":         false,
		"Orders that we have noted":          false, // "no" is a word of its own
		"Bestellungen und ihre Keinigkeiten": false,
		"Not what you were looking for":      false,
		"Have you not received your order?":  false,
		"Заказы":                             false,
	} {
		b := &builder{s: Snapshot{URL: listURL}}
		b.in("body", func() {
			b.say("h1", "Welcome")
			b.say("p", "All")
			b.say("p", "Shipped")
			b.say("p", says)
			b.in("a", func() { b.text("No orders? Go shopping") }, "href", "/")
		})
		p := Read(b.made())
		if p.Kind != KindList || p.Strange == empty || p.LoggedIn != empty || p.Loading {
			t.Errorf("%q: %+v", says, p)
		}
	}
}
