package russianpost

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/internal/xml"
)

// single is the operation history of one item, with the login that Russian
// Post gives to anybody who registers (100 requests a day), after its
// specification of the service.
var single = carriers.Interface{
	ID:         "soap-single",
	Hosts:      []string{"tracking.russianpost.ru"},
	Needs:      []string{"login", "password"},
	Home:       public.Home,
	Batch:      1,
	Interval:   1000,
	Concurrent: 1,
	Accepts:    accepts,
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		return carriers.Request{
			Method:  "POST",
			URL:     "https://tracking.russianpost.ru/rtm34",
			Headers: map[string]string{"Content-Type": "application/soap+xml; charset=UTF-8"},
			Body: `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:o="http://russianpost.org/operationhistory" xmlns:d="http://russianpost.org/operationhistory/data"><s:Header/><s:Body><o:getOperationHistory>` +
				`<d:OperationHistoryRequest><d:Barcode>` + n + `</d:Barcode><d:MessageType>0</d:MessageType><d:Language>` + language(a) + `</d:Language></d:OperationHistoryRequest>` +
				`<d:AuthorizationHeader xmlns:m="http://schemas.xmlsoap.org/soap/envelope/" m:mustUnderstand="1"><d:login>` + xml.Escape(a.Credentials["login"]) + `</d:login><d:password>` + xml.Escape(a.Credentials["password"]) + `</d:password></d:AuthorizationHeader>` +
				`</o:getOperationHistory></s:Body></s:Envelope>`,
		}, nil
	},
	Read: readSingle,
}

func language(a carriers.Ask) string {
	if answer.Pick(a.Language, "en ru be kk ky tg uz") == "en" {
		return "ENG"
	}
	return "RUS"
}

// readSingle passes over UserParameters, which are names, and what was paid.
func readSingle(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	doc := xml.Fault(r)
	if !doc.Find("Fault").Exists() {
		var err *carriers.Error
		if doc, err = xml.Read(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	if f := doc.Find("Fault"); f.Exists() {
		return carriers.Answer{}, fault(f)
	}
	list := doc.Find("OperationHistoryData")
	if !list.Exists() {
		return answer.Unread(r, "no OperationHistoryData")
	}
	var p carriers.Parcel
	records := list.All("historyRecord")
	for _, h := range records[max(0, len(records)-500):] {
		at, item, op := h.Get("AddressParameters"), h.Get("ItemParameters"), h.Get("OperationParameters")
		e := carriers.Event{Text: clip(op.Get("OperType", "Name")), Place: clip(at.Get("OperationAddress", "Description"))}
		if attr := clip(op.Get("OperAttr", "Name")); attr != "" && e.Text != "" {
			e.Text += ": " + attr
		}
		e.Code = code(clip(op.Get("OperType", "Id")), clip(op.Get("OperAttr", "Id")))
		if e.Place == "" {
			e.Place = clip(at.Get("CountryOper", "NameRU"))
		}
		e.Time, e.Zone = clock.ISO(op.Get("OperDate").Text)
		e.ZoneSure = e.Zone != ""
		if e.Code != "" || e.Text != "" {
			p.Events = append(p.Events, e)
		}
		for _, f := range [...]struct {
			to   *string
			from *xml.Node
		}{{&p.Number, item.Get("Barcode")}, {&p.Service, item.Get("ComplexItemName")}, {&p.Origin, at.Get("CountryFrom", "Code2A")}, {&p.Destination, at.Get("MailDirect", "Code2A")}} {
			if s := clip(f.from); s != "" {
				*f.to = s
			}
		}
	}
	if len(p.Events) == 0 && !list.Bare() {
		return carriers.Answer{}, answer.Unscanned
	}
	p.Number = form.Token(p.Number)
	if len(a.Numbers) > 0 {
		p.Number = a.Numbers[0]
	}
	return answer.Parcel(p)
}

// fault judges a SOAP fault. One for the login stands for a wrong password and
// for a day's limit alike; its words tell which.
func fault(f *xml.Node) *carriers.Error {
	text := strings.ToLower(f.Find("Text").Text + f.Find("faultstring").Text)
	for _, k := range [...]string{"AuthorizationFaultReason", "OperationHistoryFaultReason", "LanguageFaultReason"} {
		if d := f.Find(k); d.Exists() {
			text += k + " " + strings.ToLower(d.Text)
		}
	}
	has := func(words ...string) bool { return answer.Says(text, words...) }
	auth := has("AuthorizationFault", "authorization", "авторизац", "login", "password", "логин", "пароль")
	switch {
	case auth && has("лимит", "превыш", "exceed") && !has("пароль", "password"):
		return carriers.Fail(carriers.KindRateLimited, "a fault: the day's requests are used up")
	case auth:
		return carriers.Fail(carriers.KindUnauthorized, "a fault: the login was refused")
	case has(barcode...):
		return carriers.Fail(carriers.KindNotFound, "a fault: no such barcode")
	case has("LanguageFault"):
		return carriers.Fail(carriers.KindLayout, "a fault: the language was refused")
	}
	return carriers.Fail(carriers.KindTemporary, "a fault of its own")
}

// code writes an operation's type and attribute, which is 0 where none is told.
func code(kind, attr string) string {
	switch {
	case kind == "":
		return ""
	case attr == "":
		attr = "0"
	}
	return kind + "/" + attr
}

func clip(n *xml.Node) string { return answer.Clip(n.Text, 200) }
