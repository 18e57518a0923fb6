package world

import (
	"encoding/xml"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// russianCodes are the operations of Russian Post, type and attribute.
var russianCodes = codes("1/1 8/3 8/4 8/5 8/6 9/1 11/0 14/0 14/7 8/3 8/4 8/17 8/15 12/1 8/2 2/1 2/6")

// russianWords are the names of the operations and of their attributes, in
// Russian; the English ones are the world's own.
var russianWords = map[string][2]string{
	"1/1": {"Прием", "Единичный"}, "8/3": {"Обработка", "Прибыло в сортировочный центр"}, "8/4": {"Обработка", "Покинуло сортировочный центр"},
	"8/5": {"Обработка", "Прибыло в место международного обмена"}, "8/6": {"Обработка", "Покинуло место международного обмена"},
	"9/1": {"Импорт международной почты", "Поступило приписано"}, "11/0": {"Прием на таможню", ""}, "14/0": {"Таможенное оформление завершено", ""},
	"14/7": {"Таможенное оформление завершено", "Задержано таможней"}, "8/17": {"Обработка", "Прибыло в ЦГП"}, "8/15": {"Обработка", "Передано курьеру"},
	"12/1": {"Неудачная попытка вручения", "Временное отсутствие адресата"}, "8/2": {"Обработка", "Прибыло в место вручения"},
	"2/1": {"Вручение", "Вручение адресату"}, "2/6": {"Вручение", "Адресату почтальоном"},
}

// russianOperation is the operation of a step, with its names in a language.
func russianOperation(step, language string) (kind, attribute, kindName, attributeName string) {
	code := russianCodes[step]
	kind, attribute, _ = strings.Cut(code, "/")
	if language == "ru" {
		return kind, attribute, russianWords[code][0], russianWords[code][1]
	}
	return kind, attribute, phrase(step, "en"), ""
}

// russianIndex is the index of the office of a place: made up.
func russianIndex(where string) string {
	if places[where].Country != "RU" {
		return ""
	}
	return fmt.Sprintf("1%05d", 100*len(where))
}

// russianPostService plays the public JSON of www.pochta.ru, and at
// tracking.russianpost.ru the two services that want a login: one item at once
// (rtm34), or many with a ticket (fc).
func russianPostService() Service {
	fault := writes(http.StatusInternalServerError, "application/soap+xml; charset=utf-8", soapFault("OperationHistoryFaultReason", "Внутренняя ошибка сервиса"))
	return plays("russian-post", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET www.pochta.ru/tracking", writes(http.StatusOK, "text/html; charset=utf-8", `<!doctype html><title>Отслеживание</title><script type="application/json">{"csrfTokenEnabled":false}</script>`))
		mux.HandleFunc("GET www.pochta.ru/api/tracking/api/v1/trackings/by-barcodes", w.russianPublic)
		mux.HandleFunc("POST tracking.russianpost.ru/rtm34", w.russianSingle)
		mux.HandleFunc("POST tracking.russianpost.ru/fc", w.russianBatch)
	}, map[string]http.HandlerFunc{
		// What each of its services says when it cannot, and when the day's
		// requests are used up.
		"refused": func(rw http.ResponseWriter, r *http.Request) {
			if r.Host == "www.pochta.ru" {
				tell(rw, http.StatusOK, object{"error": object{"code": "INTERNAL", "description": "Сервис временно недоступен"}})
				return
			}
			fault(rw, r)
		},
		"limit": func(rw http.ResponseWriter, r *http.Request) {
			if r.Host == "www.pochta.ru" {
				page(rw, http.StatusTooManyRequests, "429", "Слишком много запросов")
				return
			}
			write(rw, http.StatusInternalServerError, "application/soap+xml; charset=utf-8", soapFault("AuthorizationFaultReason", "Превышен лимит запросов"))
		},
	})
}

func (w *World) russianPublic(rw http.ResponseWriter, r *http.Request) {
	language := short(r.URL.Query().Get("language"))
	list := []any{}
	for _, n := range strings.Split(r.URL.Query().Get("track-numbers"), ",") {
		if len(n) != 13 && len(n) != 14 {
			tell(rw, http.StatusOK, object{"error": object{"code": "INVALID_BARCODE", "description": "Неверный трек-номер"}})
			return
		}
		a, ok := w.account("russian-post", n)
		if !ok {
			continue
		}
		history := []any{}
		for _, s := range a.Scans {
			kind, attribute, name, more := russianOperation(s.Code, language)
			if more == "" {
				more = name
			}
			history = append(history, object{
				"date": w.when(s).Format("2006-01-02T15:04:05.000-07:00"), "humanStatus": more, "operationType": kind, "operationAttr": attribute,
				"index": russianIndex(s.Place), "cityName": s.Place, "countryName": say(countries[places[s.Place].Country], language), "description": s.Place, "weight": nil,
			})
		}
		item := object{
			"barcode": n, "title": "Мелкий пакет", "weight": 310, "originCountryName": say(countries[a.From], language), "destinationCountryName": say(countries[a.To], language),
			"mailTypeText": "Мелкий пакет", "hasBeenGiven": a.given(), "globalStatus": "IN_PROGRESS", "sender": "Made-up Shop", "recipient": Planted["name"],
			"trackingHistoryItemList": history,
		}
		if len(a.Scans) > 0 { // local, and called UTC
			item["lastOperationDateTime"] = w.when(a.Scans[0]).Format("2006-01-02T15:04:05") + ".000+00:00"
		}
		if day, ok := w.due(a); ok {
			item["shipmentTripInfo"] = object{"expectedDeliveryDate": day.Format("2006-01-02T15:04:05.000-07:00")}
		}
		list = append(list, object{"trackingItem": item})
	}
	tell(rw, http.StatusOK, object{"detailedTrackings": list})
}

// soapFault is a fault of SOAP 1.2 with a reason of the service's own.
func soapFault(reason, text string) string {
	return `<?xml version="1.0" encoding="UTF-8"?><S:Envelope xmlns:S="http://www.w3.org/2003/05/soap-envelope"><S:Body><S:Fault><S:Code><S:Value>S:Receiver</S:Value></S:Code>` +
		`<S:Reason><S:Text xml:lang="ru">` + esc(text) + `</S:Text></S:Reason><S:Detail><ns3:` + reason + ` xmlns:ns3="http://russianpost.org/operationhistory/data">` + esc(text) + `</ns3:` + reason + `></S:Detail></S:Fault></S:Body></S:Envelope>`
}

func (w *World) russianSingle(rw http.ResponseWriter, r *http.Request) {
	const soap12 = "application/soap+xml; charset=utf-8"
	var in struct {
		Body struct {
			Ask struct {
				Request struct{ Barcode, Language string } `xml:"OperationHistoryRequest"`
				Who     struct {
					Login    string `xml:"login"`
					Password string `xml:"password"`
				} `xml:"AuthorizationHeader"`
			} `xml:"getOperationHistory"`
		}
	}
	if !strings.HasPrefix(r.Header.Get("Content-Type"), "application/soap+xml") || xml.NewDecoder(r.Body).Decode(&in) != nil {
		write(rw, http.StatusUnsupportedMediaType, "text/plain", "SOAP 1.2 is spoken here")
		return
	}
	ask := in.Body.Ask
	language := map[string]string{"RUS": "ru", "ENG": "en"}[ask.Request.Language]
	a, known := w.account("russian-post", ask.Request.Barcode)
	switch {
	case ask.Who.Login != Key("russian-post", "login") || ask.Who.Password != Key("russian-post", "password"):
		write(rw, http.StatusInternalServerError, soap12, soapFault("AuthorizationFaultReason", "Неверный логин или пароль"))
		return
	case language == "":
		write(rw, http.StatusInternalServerError, soap12, soapFault("LanguageFaultReason", "Неизвестный язык"))
		return
	case len(ask.Request.Barcode) != 13 && len(ask.Request.Barcode) != 14:
		write(rw, http.StatusInternalServerError, soap12, soapFault("OperationHistoryFaultReason", "Неверный штриховой идентификатор"))
		return
	}
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?><S:Envelope xmlns:S="http://www.w3.org/2003/05/soap-envelope"><S:Body><ns7:getOperationHistoryResponse xmlns:ns3="http://russianpost.org/operationhistory/data" xmlns:ns7="http://russianpost.org/operationhistory"><ns3:OperationHistoryData>`)
	if known {
		for _, s := range a.oldest() {
			kind, attribute, name, more := russianOperation(s.Code, language)
			country := places[s.Place].Country
			fmt.Fprintf(&b, `<ns3:historyRecord><ns3:AddressParameters><ns3:DestinationAddress><ns3:Index/><ns3:Description>%s</ns3:Description></ns3:DestinationAddress><ns3:OperationAddress><ns3:Index>%s</ns3:Index><ns3:Description>%s</ns3:Description></ns3:OperationAddress>`+
				`<ns3:MailDirect><ns3:Code2A>%s</ns3:Code2A></ns3:MailDirect><ns3:CountryFrom><ns3:Code2A>%s</ns3:Code2A></ns3:CountryFrom><ns3:CountryOper><ns3:Code2A>%s</ns3:Code2A><ns3:NameRU>%s</ns3:NameRU></ns3:CountryOper></ns3:AddressParameters>`+
				`<ns3:FinanceParameters><ns3:Payment>0</ns3:Payment></ns3:FinanceParameters><ns3:ItemParameters><ns3:Barcode>%s</ns3:Barcode><ns3:ComplexItemName>Мелкий пакет</ns3:ComplexItemName><ns3:Mass>310</ns3:Mass></ns3:ItemParameters>`+
				`<ns3:OperationParameters><ns3:OperType><ns3:Id>%s</ns3:Id><ns3:Name>%s</ns3:Name></ns3:OperType><ns3:OperAttr><ns3:Id>%s</ns3:Id><ns3:Name>%s</ns3:Name></ns3:OperAttr><ns3:OperDate>%s</ns3:OperDate></ns3:OperationParameters>`+
				`<ns3:UserParameters><ns3:Sndr>Made-up Shop</ns3:Sndr><ns3:Rcpn>%s</ns3:Rcpn></ns3:UserParameters></ns3:historyRecord>`,
				esc(Planted["address"]), russianIndex(s.Place), esc(s.Place), a.To, a.From, country, say(countries[country], "ru"), a.As,
				kind, name, attribute, more, w.when(s).Format("2006-01-02T15:04:05.000-07:00"), esc(Planted["name"]))
		}
	}
	b.WriteString(`</ns3:OperationHistoryData></ns7:getOperationHistoryResponse></S:Body></S:Envelope>`)
	write(rw, http.StatusOK, soap12, b.String())
}

// What the batch service allows, after its specification.
const (
	ticketItems = 3000
	ticketReady = 15 * time.Minute
	ticketKept  = 32 * time.Hour
)

// ticket is what the batch service was asked for.
type ticket struct {
	made    time.Time
	numbers []string
}

func (w *World) russianBatch(rw http.ResponseWriter, r *http.Request) {
	type who struct {
		Login    string `xml:"login"`
		Password string `xml:"password"`
	}
	var in struct {
		Body struct {
			Hand *struct {
				who
				Items []struct {
					Barcode string `xml:"Barcode,attr"`
				} `xml:"request>Item"`
			} `xml:"ticketRequest"`
			Fetch *struct {
				who
				Ticket string `xml:"ticket"`
			} `xml:"answerByTicketRequest"`
		}
	}
	body, _ := io.ReadAll(r.Body)
	if !strings.HasPrefix(r.Header.Get("Content-Type"), "text/xml") || xml.Unmarshal(body, &in) != nil || in.Body.Hand == nil && in.Body.Fetch == nil {
		write(rw, http.StatusUnsupportedMediaType, "text/plain", "SOAP 1.1 is spoken here")
		return
	}
	name := "ticketResponse"
	reply := func(inner string) {
		write(rw, http.StatusOK, "text/xml; charset=utf-8", `<?xml version="1.0" encoding="UTF-8"?><S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body><ns2:`+name+` xmlns:ns2="http://fclient.russianpost.org/postserver" xmlns:ns3="http://fclient.russianpost.org">`+inner+`</ns2:`+name+`></S:Body></S:Envelope>`)
	}
	fails := func(id int, text string) { reply(fmt.Sprintf(`<error ErrorTypeID="%d" ErrorName="%s"/>`, id, text)) }
	asks := func(x who) bool {
		return x.Login == Key("russian-post", "contractLogin") && x.Password == Key("russian-post", "contractPassword")
	}
	if hand := in.Body.Hand; hand != nil {
		switch {
		case !asks(hand.who):
			fails(3, "Ошибка авторизации")
		case len(hand.Items) == 0 || len(hand.Items) > ticketItems:
			fails(18, "Превышено число отправлений")
		default:
			t := ticket{made: w.Now()}
			for _, i := range hand.Items {
				t.numbers = append(t.numbers, i.Barcode)
			}
			w.mu.Lock()
			id := fmt.Sprintf("%s%04dMADEUP", t.made.Format("20060102150405"), len(w.tickets))
			w.tickets[id] = t
			w.mu.Unlock()
			reply("<value>" + id + "</value>")
		}
		return
	}
	name = "answerByTicketResponse"
	w.mu.Lock()
	t, ok := w.tickets[strings.TrimSpace(in.Body.Fetch.Ticket)]
	w.mu.Unlock()
	age := w.Now().Sub(t.made)
	switch {
	case !asks(in.Body.Fetch.who):
		fails(3, "Ошибка авторизации")
		return
	case !ok || age > ticketKept:
		fails(17, "Билет устарел")
		return
	case age < ticketReady:
		fails(6, "Ответ не готов")
		return
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<value FileName="made-up" DatePreparation="%s">`, w.Now().In(zone("Europe/Moscow")).Format("02.01.2006 15:04:05"))
	for _, n := range t.numbers {
		a, known := w.account("russian-post", n)
		fmt.Fprintf(&b, `<ns3:Item Barcode="%s">`, esc(n))
		if !known {
			b.WriteString(`<ns3:Error ErrorTypeID="12" ErrorName="Нет информации"/>`)
		}
		if known {
			for _, s := range a.oldest() {
				kind, attribute, name, _ := russianOperation(s.Code, "ru")
				fmt.Fprintf(&b, `<ns3:Operation OperTypeID="%s" OperCtgID="%s" OperName="%s" DateOper="%s" IndexOper="%s"/>`, kind, attribute, name, w.when(s).Format("02.01.2006 15:04:05"), russianIndex(s.Place))
			}
		}
		b.WriteString(`</ns3:Item>`)
	}
	b.WriteString(`</value>`)
	reply(b.String())
}
