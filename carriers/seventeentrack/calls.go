package seventeentrack

import (
	"strconv"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/grant"
	"posthorn/carriers/loose"
)

// Register asks to follow numbers, at most 40, which costs one of the quota
// each. Asking for news does that by itself; a relay that waits for pushes
// does it beforehand. The answer is the interface's to read.
func Register(a carriers.Ask) (carriers.Request, error) { return call(a, "register", a.Numbers) }

// Stop asks to follow numbers no longer; what was paid is not given back.
func Stop(a carriers.Ask) (carriers.Request, error) { return call(a, "stoptrack", a.Numbers) }

// ChangeCarrier says which carrier, by 17TRACK's number for it, the numbers
// are of: five times at most for each.
func ChangeCarrier(a carriers.Ask, carrier int) (carriers.Request, error) {
	q, err := call(a, "changecarrier", a.Numbers)
	if carrier <= 0 && err == nil {
		err = carriers.Fail(carriers.KindRefused, "no number of a carrier")
	}
	q.Body = strings.ReplaceAll(q.Body, `"}`, `","carrier_new":`+strconv.Itoa(carrier)+"}")
	return q, err
}

// change is ChangeCarrier for a carrier of package directory.
func change(a carriers.Ask, carrier string) (carriers.Request, error) {
	_, rest, _ := strings.Cut(keys, "\n"+carrier+" ")
	key, _, _ := strings.Cut(rest, "\n")
	n, _ := strconv.Atoi(key)
	return ChangeCarrier(a, n)
}

// changed reads the answer to it.
func changed(r carriers.Response) error {
	body, err := envelope(r)
	if err != nil {
		return err
	}
	if !lists(body) {
		_, err := answer.Unread(r, "neither accepted nor rejected numbers")
		return err
	}
	refused := body.Get("data", "rejected").List()
	if len(refused) == 0 {
		return nil
	}
	code := refused[0].Get("error", "code").Int()
	why := refusal(code)
	switch {
	case code == notRegistered:
		why.Kind = carriers.KindNotFound
	case why.Kind == carriers.KindLayout:
		why.Kind = carriers.KindRefused // no such carrier, the one that it is, a sixth change
	}
	return why
}

// envelope is an answer whose call as a whole was not refused.
func envelope(r carriers.Response) (loose.Value, error) {
	body := grant.Refused(r)
	if body.Get("code").Int() == 0 {
		var err *carriers.Error
		if body, err = grant.JSON(r); err != nil {
			return body, err
		}
	}
	code := body.Get("code")
	if inner := body.Get("data", "errors").List(); code.Int() == 0 && len(inner) > 0 {
		code = inner[0].Get("code")
	}
	if code.Int() != 0 {
		err := refusal(code.Int())
		if s := answer.Screen(r); s != nil && err.Kind == carriers.KindLayout {
			err = s
		}
		err.RetryAfter = answer.RetryAfter(r.RetryAfter, r.Now)
		return body, err
	}
	return body, nil
}

// lists tells whether an answer sorts numbers into those that were accepted and
// those that were not.
func lists(body loose.Value) bool {
	data := body.Get("data")
	return body.Get("code").Exists() && (data.Get("accepted").IsList() || data.Get("rejected").IsList())
}

// AskQuota asks what is left of the key's quota.
func AskQuota(a carriers.Ask) carriers.Request {
	q, _ := call(a, "getquota", []string{"00000"})
	q.Body = ""
	return q
}

// Quota is how many numbers may still be registered.
type Quota struct {
	Total, Remain int64
	Daily         int64 // how many in one day
}

// ReadQuota reads the answer to AskQuota; the error is a *carriers.Error.
func ReadQuota(r carriers.Response) (Quota, error) {
	body, err := envelope(r)
	if err != nil {
		return Quota{}, err
	}
	data := body.Get("data")
	if !data.Get("quota_remain").Exists() {
		_, err := answer.Unread(r, "no quota_remain")
		return Quota{}, err
	}
	return Quota{data.Get("quota_total").Int(), data.Get("quota_remain").Int(), data.Get("max_track_daily").Int()}, nil
}
