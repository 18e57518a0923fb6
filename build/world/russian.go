package world

import (
	"fmt"
	"html/template"
	"net/http"
	"strings"
)

// russianService plays aliexpress.ru, which is a shop of its own kind: no page
// script to be asked, other names, other markup. Its list tells neither titles
// nor dates; the number stands among the details of an order, and there is no
// tracking page.
func russianService() Service {
	return Service{
		Name:  "shop in Russia",
		Hosts: []string{"aliexpress.ru"},
		Handler: func(w *World) http.Handler {
			mux := http.NewServeMux()
			mux.HandleFunc("GET /assets/{file}", func(rw http.ResponseWriter, r *http.Request) {
				http.ServeFileFS(rw, r, shopFiles, "shop/"+r.PathValue("file"))
			})
			mux.HandleFunc("GET /order-list", w.guarded(func(rw http.ResponseWriter, r *http.Request) { w.russian(rw, "list", orders[:firstOrders]) }))
			mux.HandleFunc("GET /order-list/{order}", w.guarded(func(rw http.ResponseWriter, r *http.Request) {
				o := findOrder(r.PathValue("order"))
				if o == nil {
					http.NotFound(rw, r)
					return
				}
				w.russian(rw, "detail", []order{*o})
			}))
			return w.punished(mux)
		},
	}
}

var russianStates = map[string]string{"unpaid": "Время на оплату", "processing": "Собирается", "shipped": "В пути", "completed": "Получен", "cancelled": "Отменён", "closed": "Закрыт"}

func (w *World) russian(rw http.ResponseWriter, page string, all []order) {
	type drawn struct {
		ID, Spaced, State, Store, StoreID, Total string
		Items                                    []cardItem
		Parcels                                  []string
	}
	var cards []drawn
	for _, o := range all {
		d := drawn{ID: o.ID, State: russianStates[o.State], Store: o.Store, StoreID: o.StoreID, Parcels: o.Parcels}
		for i := 0; i < len(o.ID); i += 4 {
			d.Spaced += " " + o.ID[i:min(i+4, len(o.ID))]
		}
		d.Spaced = strings.TrimSpace(d.Spaced)
		sum := 0
		for _, it := range o.Items {
			sum += it.Cents * it.Count
			d.Items = append(d.Items, cardItem{it.Title, it.Variant, pictureAddress(it), it.Product, nil, it.Count})
		}
		d.Total = fmt.Sprintf("%d,00 ₽", sum)
		cards = append(cards, d)
	}
	rw.Header().Set("Content-Type", "text/html; charset=utf-8")
	russianTemplate.ExecuteTemplate(rw, page, map[string]any{"Cards": cards, "Buyer": Planted})
}

var russianTemplate = template.Must(template.New("").Parse(`
{{define "head"}}<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Мои заказы</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/assets/shop.css"></head><body><div class="SnowHeader_Header__wrap__5f0e2" id="header"><a class="logo" href="/">AliExpress</a></div><main id="root">{{end}}

{{define "list"}}{{template "head"}}<div class="RedOrderList_OrderList__list__77ab1">{{range .Cards}}
<div class="RedOrderList_OrderList__item__77ab1 zq-3f"><a href="/order-list/{{.ID}}">
<div class="RedOrderList_OrderItem__header__4c0de"><span class="RedOrderList_OrderItem__tag__4c0de">{{.State}}</span> <span class="RedOrderList_OrderItem__number__4c0de">{{.Spaced}}</span></div>
<div class="RedOrderList_OrderItem__images__4c0de">{{range .Items}}<img width="56" height="56" alt="" src="{{.Picture}}">{{end}}</div>
<div class="RedOrderList_OrderItem__totalPrice__4c0de">{{.Total}}</div></a></div>{{end}}</div></main></body></html>{{end}}

{{define "detail"}}{{template "head"}}{{$buyer := .Buyer}}{{range .Cards}}
<div class="RedOrderDetails_Header__wrap__1b9c4 zq-3f"><h1 data-testid="orderNumber">{{.Spaced}}</h1><div>{{.State}}</div></div>
<div class="RedOrderDetails_Info__wrap__1b9c4 zq-3f">{{range .Parcels}}<div class="InfoDeliveryButton__trackNumber__9d2fa">{{.}}</div>{{end}}<p>{{$buyer.name}}, {{$buyer.address}}</p></div>
<div class="zq-3f" data-testid="sellerInfoV2Block">Продавец: <a href="/store/{{.StoreID}}">{{.Store}}</a></div>
{{range .Items}}<div class="zq-3f" data-testid="productBlock"><a href="/item/{{.Product}}.html"><img width="56" height="56" alt="" src="{{.Picture}}"></a><a href="/item/{{.Product}}.html"><div class="Product__title__2a7e1">{{.Title}}</div></a><div class="Product__quantityText__2a7e1">{{.Count}} шт.</div></div>{{end}}
{{end}}</main></body></html>{{end}}`))
