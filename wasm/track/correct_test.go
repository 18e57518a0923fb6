package track

import (
	"strings"

	"posthorn/carriers"
	"posthorn/wasm/number"
)

// twins is knowledge of a world in which numbers AM… may be of two carriers,
// "one" and "two", and are thought to be one's, while "three" has the same form
// and is asked by nobody. "broad" follows everybody's, and so does "follower",
// which wants to be told whose a number is where it has found somebody by
// itself; it knows nothing of "three".
var twins = func() Knowledge {
	k := many
	own := func(id string) carriers.Carrier {
		return carriers.Carrier{ID: id, Interfaces: []carriers.Interface{lines("public", id, func(on *carriers.Interface) {
			on.Accepts, on.Batch = func(n string) bool { return begins("AM")(n) || s10(n) != "" }, 2
		})}}
	}
	k.Carriers = []carriers.Carrier{
		{ID: "broad", Interfaces: []carriers.Interface{lines("json", "broad", func(on *carriers.Interface) { on.Wide, on.Batch = true, 5 })}},
		own("one"), own("two"),
		{ID: "follower", Interfaces: []carriers.Interface{lines("api", "follower", func(on *carriers.Interface) {
			on.Wide, on.Needs, on.Batch = true, []string{"key"}, 5
			on.Change = func(a carriers.Ask, carrier string) (carriers.Request, error) {
				if carrier != "one" && carrier != "two" {
					return carriers.Request{}, carriers.Fail(carriers.KindRefused, "nobody")
				}
				return carriers.Request{Method: "POST", URL: "https://follower.example/change?n=" + strings.Join(a.Numbers, ",") + "&to=" + carrier, Headers: map[string]string{"Key": keysOf(a)}}, nil
			}
			on.Changed = func(r carriers.Response) error {
				switch {
				case r.Status == 404:
					return carriers.Fail(carriers.KindNotFound, "not followed")
				case r.Status == 403:
					return carriers.Fail(carriers.KindUnauthorized, "wrong key")
				case r.Status != 200:
					return carriers.Fail(carriers.KindTemporary, "down")
				case string(r.Body) == "no":
					return carriers.Fail(carriers.KindRefused, "a sixth change")
				}
				return nil
			}
		})}},
	}
	k.Linked, k.Named = nil, nil
	k.Kin = func(carrier, of string) bool { return carrier == of }
	k.Name = func(id, _ string) string {
		if !strings.Contains(" broad one two three four follower made-up ", " "+id+" ") {
			return ""
		}
		return "The " + id
	}
	k.Link = func(c, n string) string { return "https://" + c + ".example/" + n }
	k.Everyone = func() []string { return []string{"four", "one", "three", "two"} }
	k.Also = func(id string) string { return id + " parcels" }
	k.Check = func(text string) (number.Found, bool) {
		f, ok := checkMadeUp(text)
		f.Carriers = nil
		if begins("AM")(f.Number) {
			f.Carriers = []string{"one", "two", "three"}
		}
		return f, ok
	}
	k.Find = words(k.Check)
	return k
}()
