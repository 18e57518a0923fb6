package seventeentrack

import (
	"strconv"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/grant"
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
	body := grant.Refused(r)
	if body.Get("code").Int() == 0 {
		var err *carriers.Error
		if body, err = grant.JSON(r); err != nil {
			return Quota{}, err
		}
	}
	data := body.Get("data")
	switch code := body.Get("code").Int(); {
	case code != 0:
		return Quota{}, refusal(code)
	case !data.Get("quota_remain").Exists():
		_, err := answer.Unread(r, "no quota_remain")
		return Quota{}, err
	}
	return Quota{data.Get("quota_total").Int(), data.Get("quota_remain").Int(), data.Get("max_track_daily").Int()}, nil
}
