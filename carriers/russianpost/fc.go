package russianpost

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/internal/xml"
)

// batch is the service for many items at once, for those with a contract: one
// request hands in the numbers and gets a ticket, another gets the answer for
// it, from a quarter of an hour later on, for 32 hours. Asked too early it says
// so, and the error tells how long to wait; whoever asks keeps the ticket, in
// Ask.Carry, until then. Its login is that of the contract, not the one that
// [single] is asked with.
var batch = carriers.Interface{
	ID:         "fc-batch",
	Hosts:      []string{"tracking.russianpost.ru"},
	Needs:      []string{"contractLogin", "contractPassword"},
	Was:        []string{"login", "password"}, // which are those of soap-single alone
	Home:       public.Home,
	Batch:      mostItems,
	Interval:   1000,
	Concurrent: 1,
	Accepts:    accepts,
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		if a.Carry != "" {
			return byTicket(a, a.Carry), nil
		}
		if err := answer.Many(a, mostItems); err != nil {
			return carriers.Request{}, err
		}
		items := ""
		for _, n := range a.Numbers {
			items += `<f:Item Barcode="` + n + `"/>`
		}
		return envelope(a, "ticketRequest", "<request>"+items+"</request>", "<language>"+language(a)+"</language>"), nil
	},
	Read: readBatch,
}

// mostItems of one ticket; 3,000 are allowed, but an answer is no larger than
// others then.
const mostItems = 500

func byTicket(a carriers.Ask, ticket string) carriers.Request {
	q := envelope(a, "answerByTicketRequest", "<ticket>"+xml.Escape(ticket)+"</ticket>", "")
	q.Carry = ticket
	return q
}

func envelope(a carriers.Ask, what, first, last string) carriers.Request {
	return carriers.Request{
		Method:  "POST",
		URL:     "https://tracking.russianpost.ru/fc",
		Headers: map[string]string{"Content-Type": "text/xml; charset=UTF-8", "SOAPAction": `""`},
		Body: `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:p="http://fclient.russianpost.org/postserver" xmlns:f="http://fclient.russianpost.org"><s:Header/><s:Body><p:` + what + `>` +
			first + `<login>` + xml.Escape(a.Credentials["contractLogin"]) + `</login><password>` + xml.Escape(a.Credentials["contractPassword"]) + `</password>` + last +
			`</p:` + what + `></s:Body></s:Envelope>`,
	}
}

func readBatch(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	doc := xml.Fault(r)
	if !doc.Find("Fault").Exists() {
		var err *carriers.Error
		if doc, err = xml.Read(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	ticket, told := doc.Find("ticketResponse"), doc.Find("answerByTicketResponse")
	value := told.Get("value")
	switch e := doc.Find("error"); {
	case doc.Find("Fault").Exists():
		return carriers.Answer{}, fault(doc.Find("Fault"))
	case e.Exists():
		return carriers.Answer{}, trouble(e)
	case ticket.Exists():
		t := strings.TrimSpace(ticket.Get("value").Text)
		if t == "" || len(t) > 100 {
			return answer.Unread(r, "an answer without a ticket")
		}
		q := byTicket(a, t)
		return carriers.Answer{Next: &q}, nil
	case !value.Exists():
		return answer.Unread(r, "neither a ticket nor an answer for one")
	}
	var out carriers.Answer
	var failed *carriers.Error
	items := value.All("Item")
	for _, i := range items[:min(len(items), 2*mostItems)] {
		p := carriers.Parcel{Number: form.Token(i.Attr("Barcode"))}
		ops := i.All("Operation")
		for _, o := range ops[max(0, len(ops)-500):] {
			// The clock of the office, whose place is its index; no zone is told.
			e := carriers.Event{Text: answer.Clip(o.Attr("OperName"), 200), Place: answer.Clip(o.Attr("IndexOper"), 20)}
			e.Code = code(answer.Clip(o.Attr("OperTypeID"), 20), answer.Clip(o.Attr("OperCtgID"), 20))
			e.Time, _ = clock.DayFirst(o.Attr("DateOper"))
			if e.Code != "" || e.Text != "" {
				p.Events = append(p.Events, e)
			}
		}
		p.Found = len(p.Events) > 0
		if e := i.Get("Error"); e.Exists() && !p.Found {
			if t := trouble(e); t.Kind != carriers.KindNotFound {
				failed = t
				continue
			}
		} else if !p.Found && !i.Bare() {
			failed = answer.Unscanned
			continue
		}
		if p.Number != "" {
			out.Parcels = append(out.Parcels, p)
		}
	}
	switch {
	case len(out.Parcels) > 0:
		return out, nil
	case failed != nil:
		return carriers.Answer{}, failed
	}
	return answer.Unread(r, "no item has a number")
}

// trouble judges an error by its number in the specification.
func trouble(e *xml.Node) *carriers.Error {
	id := e.Attr("ErrorTypeID")
	if id == "" {
		id = strings.TrimSpace(e.Get("ErrorTypeID").Text)
	}
	kind, wait := carriers.KindLayout, int64(0)
	switch id {
	case "3":
		kind = carriers.KindUnauthorized
	case "6": // not ready
		kind, wait = carriers.KindTemporary, 15*60
	case "18": // too many at once
		kind, wait = carriers.KindRateLimited, 15*60
	case "16", "17": // internal; the ticket is too old
		kind = carriers.KindTemporary
	case "2", "12", "21": // no form of a number, or nothing known of it
		kind = carriers.KindNotFound
	}
	return &carriers.Error{Kind: kind, Message: "refused with error " + answer.Clip(id, 20), RetryAfter: wait}
}
