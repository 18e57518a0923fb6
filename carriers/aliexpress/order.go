package aliexpress

import (
	"strconv"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/internal/grant"
	"posthorn/carriers/loose"
)

// order is aliexpress.ds.order.tracking.get: asked with the id of an order, it
// answers with the numbers of its parcels.
var order = carriers.Interface{
	ID:         "ds.order.tracking.get",
	Hosts:      []string{"api-sg.aliexpress.com"},
	Needs:      []string{"appKey", "session", "timestamp", "sign"}, // timestamp: ms since 1970, the one that was signed
	Batch:      1,
	Interval:   1000,
	Concurrent: 1,
	// Accepts is nil: an order's id is no tracking number.
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		list, err := parameters(a)
		if err != nil {
			return carriers.Request{}, err
		}
		return carriers.Request{
			Method:  "GET",
			URL:     "https://api-sg.aliexpress.com/sync?" + grant.Form(append(list, "sign", a.Credentials["sign"])...),
			Headers: map[string]string{"Accept": "application/json"},
		}, nil
	},
	Read: read,
}

// parameters are names and values, in the order of the names.
func parameters(a carriers.Ask) ([]string, error) {
	n, err := answer.One(a)
	if err != nil {
		return nil, err
	}
	return []string{"ae_order_id", n, "app_key", a.Credentials["appKey"], "format", "json", "language", "en_US",
		"method", "aliexpress.ds.order.tracking.get", "session", a.Credentials["session"], "sign_method", "sha256", "timestamp", a.Credentials["timestamp"], "v", "2.0"}, nil
}

// Plain is the text that the signature of an asking is made over; the error is
// that of asking.
func Plain(a carriers.Ask) (string, error) {
	list, err := parameters(a)
	return strings.Join(list, ""), err
}

func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body, err := grant.JSON(r)
	if err != nil {
		return carriers.Answer{}, err
	}
	if e := body.Get("error_response"); e.Exists() {
		return carriers.Answer{}, refused(e)
	}
	if v := body.Get("aliexpress_logistics_redefining_querytrackingresult_response"); v.IsObject() {
		return readOld(a, v)
	}
	result := body.Get("aliexpress_ds_order_tracking_get_response", "result")
	if !result.Exists() {
		result = body.Get("result")
	}
	lines := result.Get("data", "tracking_detail_line_list")
	switch msg := strings.ToUpper(answer.Text(result.Get("msg"))); {
	case result.Get("code").Text() == "1001" || strings.Contains(msg, "NOT FOUND"):
		return answer.Fail(carriers.KindNotFound, "no tracking of this order yet")
	case result.Get("ret").Exists() && !result.Get("ret").Bool():
		return answer.Fail(carriers.KindTemporary, "refused with code "+answer.Word(result.Get("code")))
	case !lines.IsList() && !lines.IsObject():
		return answer.Unread(r, "no list of parcels")
	}
	var out carriers.Answer
	all := several(lines, "tracking_detail")
	for _, l := range all[:min(len(all), 100)] {
		p := carriers.Parcel{Number: form.Token(l.Get("mail_no").Text()), Service: answer.Word(l.Get("carrier_name")), Pending: true, Found: true}
		if eta := clock.Epoch(l.Get("eta_time_stamps").Int(), 0); eta != "" && l.Get("eta_time_stamps").Int() > 0 {
			p.EtaFrom, p.EtaTo = eta[:10], eta[:10]
		}
		nodes := several(l.Get("detail_node_list"), "detail_node")
		for _, s := range nodes[:min(len(nodes), 500)] {
			e := carriers.Event{Text: answer.Text(s.First("tracking_detail_desc", "tracking_name"))}
			if name := answer.Word(s.Get("tracking_name")); name == strings.ToUpper(name) && !strings.Contains(name, " ") {
				e.Code = name
			}
			// A true instant, and the only time there is.
			if ms := s.Get("time_stamp").Int(); ms > 0 {
				if e.Time = clock.Epoch(ms, 0); e.Time != "" {
					e.Zone, e.ZoneSure = "+00:00", true
				}
			}
			if e.Code != "" || e.Text != "" {
				p.Events, p.Pending = append(p.Events, e), false
			}
		}
		if p.Number != "" && (!p.Pending || len(nodes) == 0 && bare(l)) {
			out.Parcels = append(out.Parcels, p)
		}
	}
	switch {
	case len(out.Parcels) > 0:
		return out, nil
	case len(all) == 0:
		return answer.Fail(carriers.KindNotFound, "no parcel of this order yet")
	}
	return answer.Unread(r, "no parcel has a number, or its events could not be read")
}

// old is the shape of what the platform's older call answers, that for a
// tracking number (aliexpress.logistics.redefining.querytrackingresult). The
// codes are Cainiao's, the clock has no zone; signed_name is not read.
var old = answer.Shape{Events: "details.details", NewestFirst: true, Code: "status", Text: "event_desc", Place: "address", Time: "event_date"}

// readOld reads such an answer, where one is at hand: Posthorn asks the newer
// call.
func readOld(a carriers.Ask, v loose.Value) (carriers.Answer, error) {
	if done := v.Get("result_success"); done.Exists() && !done.Bool() {
		if answer.Says(strings.ToLower(v.Get("error_desc").Text()), "not found", "no result", "not exist") {
			return answer.Fail(carriers.KindNotFound, "no such number")
		}
		return answer.Fail(carriers.KindTemporary, "refused with words of its own")
	}
	p, unread := old.Parcel(a, v, nil)
	if unread != nil {
		return carriers.Answer{}, unread
	}
	return answer.Parcel(p)
}

// bare tells whether a parcel has a list of nodes, though an empty one, or
// nothing but what is told of every parcel: the platform leaves out what is
// empty.
func bare(line loose.Value) bool {
	for _, name := range line.Names() {
		if !strings.Contains(" mail_no carrier_name eta_time_stamps package_item_list ", " "+name+" ") {
			return line.Has("detail_node_list")
		}
	}
	return true
}

// several are the elements of a list, however it is wrapped: plain, under the
// name of its elements, or a lone one without a list.
func several(v loose.Value, name string) []loose.Value {
	if v.IsObject() && v.Get(name).Exists() {
		v = v.Get(name)
	}
	if v.IsObject() && len(v.Names()) > 0 {
		return []loose.Value{v}
	}
	return v.List()
}

// refused judges an error of the platform's gate. A limit is told in words:
// "this ban will last 7 seconds".
func refused(e loose.Value) *carriers.Error {
	code := answer.Word(e.Get("code"))
	what := strings.ToLower(code + " " + answer.Word(e.Get("sub_code")) + " " + answer.Text(e.Get("msg")))
	err := carriers.Fail(carriers.KindTemporary, "refused with "+code)
	has := func(words ...string) bool { return answer.Says(what, words...) }
	switch {
	case has("ban will last", "limit", "frequen"):
		err.Kind = carriers.KindRateLimited
		if _, rest, ok := strings.Cut(what, "ban will last "); ok {
			n, _ := strconv.ParseUint(rest[:max(0, strings.IndexByte(rest, ' '))], 10, 16)
			err.RetryAfter = int64(n)
		}
	case has("session", "token", "signature", "appkey", "app key", "apikey", "permission"):
		err.Kind = carriers.KindUnauthorized
	case has("parameter"):
		err.Kind = carriers.KindLayout
	}
	return err
}
