package answer

import (
	"strconv"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/loose"
)

// Caps on what is taken out of an answer. No real one comes near.
const (
	mostScans   = 500
	longestText = 400
	longestWord = 80
)

// One is the number of an asking that holds exactly one, for interfaces that
// answer no more. It can stand in an address as it is.
func One(a carriers.Ask) (string, error) {
	if len(a.Numbers) == 1 {
		if n := form.Token(a.Numbers[0]); n != "" {
			return n, nil
		}
	}
	return "", carriers.Fail(carriers.KindRefused, "exactly one number of letters and digits can be asked for at once")
}

// Many refuses an asking for none, for more numbers than an interface takes at
// once, and for what is no number.
func Many(a carriers.Ask, most int) error {
	if len(a.Numbers) == 0 || len(a.Numbers) > most {
		return carriers.Fail(carriers.KindRefused, "between 1 and "+strconv.Itoa(most)+" numbers at once")
	}
	for _, n := range a.Numbers {
		if form.Token(n) == "" {
			return carriers.Fail(carriers.KindRefused, "no number of letters and digits")
		}
	}
	return nil
}

// Asked is the number under which an answer to one number belongs: the one
// that was asked for, else the one that the answer names.
func Asked(a carriers.Ask, named loose.Value) string {
	if len(a.Numbers) > 0 {
		return a.Numbers[0]
	}
	return form.Token(named.Text())
}

// Pick is the language of an interface that suits a user's best: one of those
// offered ("en de pl", "en_US de_DE"), the first where the user's own is not
// among them.
func Pick(language, offered string) string {
	own, _, _ := strings.Cut(strings.ToLower(language), "-")
	list := strings.Fields(offered)
	for _, o := range list {
		if rest, ok := strings.CutPrefix(o, own); ok && own != "" && (rest == "" || rest[0] == '_' || rest[0] == '-') {
			return o
		}
	}
	return list[0]
}

// Text is a sentence of a carrier, Word a name, place or code of it.
func Text(v loose.Value) string { return Clip(v.Text(), longestText) }
func Word(v loose.Value) string { return Clip(v.Text(), longestWord) }

// Day is the day of a time, however the time of it is written; "" where none
// can be read.
func Day(v loose.Value) string {
	wall, _ := clock.Wall(v.Text())
	return wall[:min(len(wall), 10)]
}

// Scans are the entries of a list of events that are taken; of a longer list
// those at its newer end.
func Scans(v loose.Value, newestFirst bool) []loose.Value {
	list := v.List()
	if over := len(list) - mostScans; over > 0 {
		if newestFirst {
			return list[:mostScans]
		}
		return list[over:]
	}
	return list
}

// Parcel makes an answer of one parcel, found where it has events or is known
// to be announced.
func Parcel(p carriers.Parcel) (carriers.Answer, error) {
	p.Found = p.Pending || len(p.Events) > 0
	if p.Number == "" {
		return carriers.Answer{}, carriers.Fail(carriers.KindLayout, "an answer for no number")
	}
	if p.NextNumber == p.Number {
		p.NextNumber = ""
	}
	if p.NextNumber == "" {
		p.NextName = ""
	}
	return carriers.Answer{Parcels: []carriers.Parcel{p}}, nil
}

// Told is the body that a carrier sends with a refusal of its own (HTTP 400,
// 404, 409, 410 or 422), for adapters to read before the status is judged. It
// is not there where the status is another or the body no JSON.
func Told(r carriers.Response) loose.Value {
	switch r.Status {
	case 400, 404, 409, 410, 422:
		if len(r.Body) <= carriers.MaxBody {
			v, _ := loose.Parse(r.Body)
			return v
		}
	}
	return loose.Value{}
}

// Inner judges an answer whose HTTP status says that all is well by the status
// that its body tells instead.
func Inner(r carriers.Response, told loose.Value) *carriers.Error {
	if n := int(told.Int()); r.Status == 200 && n >= 400 && n < 600 {
		r.Status = n
		return Screen(r)
	}
	return nil
}

// Unread is an answer without the form that was looked for: a wall where it
// asks for proof of a human, else a change of layout.
func Unread(r carriers.Response, message string) (carriers.Answer, error) {
	if IsWall(r.Body) {
		return Fail(carriers.KindBlocked, "data that ask for proof of a human")
	}
	return Fail(carriers.KindLayout, message)
}

// Says tells whether a refusal's words hold one of several, as written.
func Says(what string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(what, w) {
			return true
		}
	}
	return false
}

// Fail is an answer that is none.
func Fail(kind carriers.Kind, message string) (carriers.Answer, error) {
	return carriers.Answer{}, carriers.Fail(kind, message)
}
