package world

import (
	"fmt"
	"strings"
	"time"
)

// order is one order of the made-up buyer.
type order struct {
	ID      string
	Days    int // how many days before the world began it was placed
	State   string
	Store   string
	StoreID string
	Items   []item
	Parcels []string // numbers as the shop tells them
	// Wrong, if set, is told as the number of a package that no carrier has:
	// the shop's own slip.
	Wrong string
}

// item is one article. Picture names one of the drawings in pictures.go.
type item struct {
	Title, Variant, Picture, Product string
	Cents, Count                     int
	Package                          int // index of the order's package that it lies in
}

// orders are newest first; the list shows firstOrders of them at once.
var orders = []order{
	{ID: "3061000000090001", Days: 1, State: "processing", Store: "Key and Cap Store", StoreID: "1100000105", Items: []item{
		{"Mechanical keyboard, 75 percent, brown switches", "Layout: ISO", "keyboard", "1005000000000106", 4675, 1, 0}}},
	{ID: "3061000000010001", Days: 9, State: "shipped", Store: "Lumen Workshop Store", StoreID: "1100000101", Parcels: []string{"LP00700100200301"}, Items: []item{
		{"Brass desk lamp with dimmer, folding arm, warm light", "Color: Brass", "lamp", "1005000000000101", 1849, 1, 0}}},
	{ID: "3061000000030001", Days: 12, State: "shipped", Store: "Quiet Sound Store", StoreID: "1100000102", Parcels: []string{"RB700100201CN", "CNG00700100200325"}, Items: []item{
		{"Over-ear headphones, folding, 40 h battery", "Color: Midnight", "headphones", "1005000000000102", 2390, 1, 0},
		{"Hard case for headphones", "Color: Grey", "backpack", "1005000000000103", 410, 1, 1}}},
	{ID: "3061000000050001", Days: 13, State: "shipped", Store: "Warm Feet Store", StoreID: "1100000103", Parcels: []string{"AP00700100200332"}, Items: []item{
		{"Wool socks, three pairs, striped", "Size: 40-43", "socks", "1005000000000104", 699, 2, 0}}},
	{ID: "3061000000070001", Days: 13, State: "shipped", Store: "Morning Table Store", StoreID: "1100000104", Parcels: []string{"AP00700100200332"}, Items: []item{
		{"Enamel mug 350 ml, blue rim", "Color: White", "mug", "1005000000000105", 520, 1, 0}}},
	{ID: "3061000000110001", Days: 14, State: "shipped", Store: "Small Tools Store", StoreID: "1100000106", Wrong: "RB700100313CN", Items: []item{
		{"Precision screwdriver set, 32 bits", "Set: 32", "screwdriver", "1005000000000107", 1105, 1, 0}}},
	{ID: "3061000000170001", Days: 15, State: "shipped", Store: "Green Sill Store", StoreID: "1100000109", Parcels: []string{"LP00700100200363"}, Items: []item{
		{"Plant pot 12 cm with saucer, pack of 2", "Color: Terracotta", "plant", "1005000000000110", 890, 1, 0}}},
	{ID: "3061000000190001", Days: 16, State: "shipped", Store: "Cable Corner Store", StoreID: "1100000110", Parcels: []string{"LP00700100200370"}, Items: []item{
		{"USB-C cable 2 m, braided, 100 W", "Length: 2 m", "cable", "1005000000000111", 445, 3, 0},
		{"Tracking number label printer paper LP00000000000000", "57x30", "paper", "1005000000000112", 310, 1, 0}}},
	{ID: "3061000000130001", Days: 18, State: "shipped", Store: "Long Walk Store", StoreID: "1100000107", Parcels: []string{"LP00700100200349"}, Items: []item{
		{"Day backpack 18 l, waterproof zip", "Color: Moss", "backpack", "1005000000000108", 2710, 1, 0}}},
	{ID: "3061000000150001", Days: 32, State: "completed", Store: "Strap House Store", StoreID: "1100000108", Parcels: []string{"LP00700100200356"}, Items: []item{
		{"Watch strap 20 mm, canvas", "Color: Sand", "watch", "1005000000000109", 385, 1, 0}}},
	{ID: "3061000000210001", Days: 62, State: "completed", Store: "Lumen Workshop Store", StoreID: "1100000101", Parcels: []string{"LP00700100200387"}, Items: []item{
		{"Spare bulb E14, warm white, pack of 4", "Watt: 4", "lamp", "1005000000000113", 615, 1, 0}}},
	{ID: "3061000000230001", Days: 70, State: "cancelled", Store: "Morning Table Store", StoreID: "1100000104", Items: []item{
		{"Teapot 1 l, cast iron", "Color: Black", "mug", "1005000000000114", 2999, 1, 0}}},
	{ID: "3061000000250001", Days: 75, State: "closed", Store: "Key and Cap Store", StoreID: "1100000105", Items: []item{
		{"Key cap puller", "Color: Red", "keyboard", "1005000000000115", 155, 1, 0}}},
	{ID: "3061000000270001", Days: 80, State: "closed", Store: "Green Sill Store", StoreID: "1100000109", Items: []item{
		{"Watering can 1.5 l", "Color: Copper", "plant", "1005000000000116", 1320, 1, 0}}},
}

const firstOrders = 10

func findOrder(id string) *order {
	for i := range orders {
		if orders[i].ID == id {
			return &orders[i]
		}
	}
	return nil
}

// shopWords are the shop's own words in one language.
type shopWords struct {
	Direction                                   string
	Tabs                                        []string
	States                                      map[string]string
	Date, ID, Details, Copy, Total, More, Empty string
	Track, Confirm, Cancel, Remove, Again, Pay  string
	Number, Delivery, ShipTo, Items             string
	Months                                      []string
	DateForm                                    string // D, M, Y stand for day, month, year
	TitleList, TitleTracking, TitleDetail       string
}

// shopLanguages are the shop's languages, by the subdomain that speaks them.
var shopLanguages = map[string]shopWords{
	"en": {Direction: "ltr", Tabs: []string{"View all", "To pay", "Processing", "Processed", "Completed"},
		States: map[string]string{"unpaid": "To pay", "processing": "Processing", "shipped": "Awaiting delivery", "completed": "Completed", "cancelled": "Canceled", "closed": "Closed"},
		Date:   "Date: ", ID: "Ref. Number: ", Details: "Details", Copy: "Copy", Total: "Total:", More: "View orders", Empty: "No orders yet",
		Track: "Track status", Confirm: "Confirm received", Cancel: "Cancel order", Remove: "Remove", Again: "Add to cart", Pay: "Pay now",
		Number: "Tracking number", Delivery: "Delivery: ", ShipTo: "Shipping to: ", Items: "items",
		Months: strings.Fields("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"), DateForm: "M D, Y",
		TitleList: "Orders", TitleTracking: "Tracking", TitleDetail: "Order detail"},
	"de": {Direction: "ltr", Tabs: []string{"Alle anzeigen", "Zu bezahlen", "Zu versenden", "Versendet", "Abgeschlossen"},
		States: map[string]string{"unpaid": "Zu bezahlen", "processing": "Zu versenden", "shipped": "Warten auf Lieferung", "completed": "Abgeschlossen", "cancelled": "Storniert", "closed": "Geschlossen"},
		Date:   "Bestelldatum: ", ID: "Bestellnummer: ", Details: "Bestelldetails", Copy: "Kopieren", Total: "Gesamt:", More: "Bestellungen anzeigen", Empty: "Noch keine Bestellungen",
		Track: "Bestellung verfolgen", Confirm: "Empfang bestätigen", Cancel: "Bestellung stornieren", Remove: "Entfernen", Again: "In den Warenkorb", Pay: "Jetzt bezahlen",
		Number: "Sendungsnummer", Delivery: "Lieferung: ", ShipTo: "Lieferung an: ", Items: "Artikel",
		Months: strings.Fields("Jan Feb März Apr Mai Juni Juli Aug Sep Okt Nov Dez"), DateForm: "D. M Y",
		TitleList: "Bestellungen", TitleTracking: "Sendungsverfolgung", TitleDetail: "Bestelldetails"},
	"es": {Direction: "ltr", Tabs: []string{"Ver todos", "Pendiente de pago", "Por enviar", "Enviado", "Finalizado"},
		States: map[string]string{"unpaid": "Pendiente de pago", "processing": "Por enviar", "shipped": "Esperando entrega", "completed": "Finalizado", "cancelled": "Cancelado", "closed": "Cerrado"},
		Date:   "Pedido efectuado el: ", ID: "Nº de pedido: ", Details: "Detalles del pedido", Copy: "Copiar", Total: "Total:", More: "Ver pedidos", Empty: "Aún no hay pedidos",
		Track: "Seguir pedido", Confirm: "Confirmar recepción", Cancel: "Cancelar pedido", Remove: "Eliminar", Again: "Añadir a la cesta", Pay: "Pagar ahora",
		Number: "Número de seguimiento", Delivery: "Entrega: ", ShipTo: "Enviar a: ", Items: "artículos",
		Months: strings.Fields("ene feb mar abr may jun jul ago sept oct nov dic"), DateForm: "D M, Y",
		TitleList: "Pedidos", TitleTracking: "Seguimiento", TitleDetail: "Detalles del pedido"},
	"fr": {Direction: "ltr", Tabs: []string{"Tout voir", "À payer", "À expédier", "Expédiée", "Terminée"},
		States: map[string]string{"unpaid": "À payer", "processing": "À expédier", "shipped": "En attente de livraison", "completed": "Terminée", "cancelled": "Annulée", "closed": "Fermée"},
		Date:   "Date de la commande : ", ID: "Nº de commande : ", Details: "Détails de la commande", Copy: "Copier", Total: "Total :", More: "Voir les commandes", Empty: "Aucune commande",
		Track: "Suivre la commande", Confirm: "Confirmer la réception", Cancel: "Annuler la commande", Remove: "Supprimer", Again: "Ajouter au panier", Pay: "Payer",
		Number: "Numéro de suivi", Delivery: "Livraison : ", ShipTo: "Livrer à : ", Items: "articles",
		Months: strings.Fields("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."), DateForm: "D M Y",
		TitleList: "Commandes", TitleTracking: "Suivi", TitleDetail: "Détails de la commande"},
	"ru": {Direction: "ltr", Tabs: []string{"Все", "Ожидается оплата", "Ожидается отправка", "Отправлен", "Выполнен"},
		States: map[string]string{"unpaid": "Ожидается оплата", "processing": "Ожидается отправка", "shipped": "Ожидается доставка", "completed": "Выполнен", "cancelled": "Отменён", "closed": "Закрыт"},
		Date:   "Дата заказа: ", ID: "Номер заказа: ", Details: "Подробности заказа", Copy: "Копировать", Total: "Итого:", More: "Показать заказы", Empty: "Заказов пока нет",
		Track: "Отследить заказ", Confirm: "Подтвердить получение", Cancel: "Отменить заказ", Remove: "Удалить", Again: "В корзину", Pay: "Оплатить",
		Number: "Номер отслеживания", Delivery: "Доставка: ", ShipTo: "Адрес доставки: ", Items: "товара",
		Months: strings.Fields("янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек."), DateForm: "D M Y",
		TitleList: "Заказы", TitleTracking: "Отслеживание", TitleDetail: "Подробности заказа"},
	"he": {Direction: "rtl", Tabs: []string{"הצג הכל", "לתשלום", "בעיבוד", "נשלח", "הושלם"},
		States: map[string]string{"unpaid": "לתשלום", "processing": "בעיבוד", "shipped": "ממתין למסירה", "completed": "הושלם", "cancelled": "בוטל", "closed": "סגור"},
		Date:   "תאריך הזמנה: ", ID: "מספר הזמנה: ", Details: "פרטי הזמנה", Copy: "העתק", Total: "סה\"כ:", More: "הצג הזמנות", Empty: "אין עדיין הזמנות",
		Track: "מעקב אחר הזמנה", Confirm: "אישור קבלה", Cancel: "ביטול הזמנה", Remove: "הסר", Again: "הוסף לעגלה", Pay: "לתשלום",
		Number: "מספר מעקב", Delivery: "משלוח: ", ShipTo: "כתובת למשלוח: ", Items: "פריטים",
		Months: strings.Fields("ינו׳ פבר׳ מרץ אפר׳ מאי יוני יולי אוג׳ ספט׳ אוק׳ נוב׳ דצמ׳"), DateForm: "D M Y",
		TitleList: "הזמנות", TitleTracking: "מעקב", TitleDetail: "פרטי הזמנה"},
}

// shopLanguage is the language of a host of the shop.
func shopLanguage(host string) string {
	sub, _, _ := strings.Cut(host, ".")
	if _, ok := shopLanguages[sub]; ok {
		return sub
	}
	return "en"
}

func (s shopWords) date(t time.Time) string {
	return strings.NewReplacer("D", fmt.Sprint(t.Day()), "M", s.Months[t.Month()-1], "Y", fmt.Sprint(t.Year())).Replace(s.DateForm)
}

// price is a sum as the shop writes it, cut into the pieces that it puts into
// elements of their own.
func price(cents int) []string {
	text := fmt.Sprintf("%d.%02d", cents/100, cents%100)
	return append([]string{"US $"}, strings.Split(text, "")...)
}

// card is an order as the list's script draws it. It holds no tracking number:
// the real list has none either.
type card struct {
	ID        string     `json:"id"`
	State     string     `json:"state"`
	StateText string     `json:"stateText"`
	Date      string     `json:"date"`
	Store     string     `json:"store"`
	StoreID   string     `json:"storeId"`
	Total     []string   `json:"total"`
	Items     []cardItem `json:"items"`
	Buttons   []string   `json:"buttons"` // track, confirm, cancel, remove, again, pay
}

type cardItem struct {
	Title   string   `json:"title"`
	Variant string   `json:"variant"`
	Picture string   `json:"picture"`
	Product string   `json:"product"`
	Price   []string `json:"price"`
	Count   int      `json:"count"`
}

var stateButtons = map[string][]string{
	"shipped": {"confirm", "track"}, "processing": {"cancel"}, "completed": {"again", "remove"},
	"cancelled": {"remove"}, "closed": {"remove"}, "unpaid": {"pay", "cancel"},
}

// cards are the orders as the list shows them, from one on.
func (w *World) cards(language string, from, to int) []card {
	s := shopLanguages[language]
	out := []card{}
	for i := from; i < to; i++ {
		o := orders[i%len(orders)]
		if i >= len(orders) {
			o.ID = fmt.Sprintf("3062%08d0001", i)
		}
		c := card{
			ID: o.ID, State: o.State, StateText: s.States[o.State], Store: o.Store, StoreID: o.StoreID,
			Date: s.date(w.Born().AddDate(0, 0, -o.Days)), Buttons: stateButtons[o.State],
		}
		sum := 0
		for _, it := range o.Items {
			sum += it.Cents * it.Count
			c.Items = append(c.Items, cardItem{it.Title, it.Variant, pictureAddress(it), it.Product, price(it.Cents), it.Count})
		}
		c.Total = price(sum)
		out = append(out, c)
	}
	return out
}
