// Package all is the list of the carriers that have code tables or can be
// asked, generated from the folders of carriers/.
//
// A carrier goes by one id everywhere, but people and other tables know some
// under two names:
//
//	all.Get("russian-post")  carriers/russianpost
//	all.Get("nova-post")     carriers/novaposhta: the name abroad
//	all.Get("unheard-of")    no carrier, false
package all

import (
	"slices"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/codes"
)

// alias is another id of a carrier.
type alias struct{ id, of string }

// aliases are the other ids under which carriers go, sorted.
var aliases = []alias{
	{"aliexpress-standard-shipping", "cainiao"},
	{"aras-kargo", "aras"},
	{"china-ems", "china-post"},
	{"colissimo", "la-poste"},
	{"correios", "correios-br"},
	{"correios-brazil", "correios-br"},
	{"correos-es", "correos"},
	{"correos-spain", "correos"},
	{"deutsche-post-dhl", "dhl-de"},
	{"dhl-germany", "dhl-de"},
	{"dhl-nl", "dhl-parcel-nl"},
	{"dhl-paket", "dhl-de"},
	{"dhl-parcel", "dhl-parcel-nl"},
	{"dhl-parcel-de", "dhl-de"},
	{"ems-china", "china-post"},
	{"ems-cooperative", "china-post"},
	{"fourpx", "4px"},
	{"gls-de", "gls"},
	{"gls-fr", "gls"},
	{"gls-nl", "gls"},
	{"hermes", "hermes-de"},
	{"hermes-germany", "hermes-de"},
	{"inpost-pl", "inpost"},
	{"laposte", "la-poste"},
	{"nova-post", "nova-poshta"},
	{"novaposhta", "nova-poshta"},
	{"pochta-rossii", "russian-post"},
	{"postnl-3s", "postnl"},
	{"postnl-international", "postnl"},
	{"sameday-bg", "sameday"},
	{"sameday-hu", "sameday"},
	{"sameday-ro", "sameday"},
	{"tourline", "ctt-express"},
	{"universal-postal-union", "upu"},
	{"ups-mail-innovations", "ups-mi"},
	{"upu-gtt", "upu"},
	{"yanwen-express", "yanwen"},
}

// All is every carrier, sorted by id.
func All() []carriers.Carrier {
	out := make([]carriers.Carrier, len(list))
	for i, c := range list {
		out[i] = *c
	}
	return out
}

// Get finds a carrier by its id or by another id that it goes by; false where
// there is none.
func Get(id string) (carriers.Carrier, bool) {
	if c := find(id); c != nil {
		return *c, true
	}
	return carriers.Carrier{}, false
}

// Statuses is the code table of a carrier, by its id or another id that it
// goes by; empty where it has none.
func Statuses(id string) carriers.Table {
	if c := find(id); c != nil {
		return codes.Of(c.ID)
	}
	return ""
}

func find(id string) *carriers.Carrier {
	if i, ok := slices.BinarySearchFunc(aliases, id, func(a alias, id string) int { return strings.Compare(a.id, id) }); ok {
		id = aliases[i].of
	}
	if i, ok := slices.BinarySearchFunc(list, id, func(c *carriers.Carrier, id string) int { return strings.Compare(c.ID, id) }); ok {
		return list[i]
	}
	return nil
}
