package number

import (
	"slices"

	"posthorn/carriers/directory"
)

// Code names a reason. Pages translate it; String says it in English.
type Code uint8

// The codes, with what Arg holds.
const (
	_            Code = iota
	Shape             // it looks like this carrier's numbers; Arg: the carrier's name
	CheckRight        // the check digit is right
	CheckWrong        // the check digit is wrong
	Suffix            // the last two letters are a country's; Arg: them
	Label             // a word for tracking numbers stands before it; Arg: the word
	Nearby            // a word for parcels stands nearby; Arg: the word
	Named             // the carrier is named nearby; Arg: the name as it stands there
	LinkTo            // it stands in a link to the carrier or to a tracking site; Arg: the host
	Country           // the carrier is of the buyer's country; Arg: the country
	Alone             // nothing else was put in
	AgainstWord       // a word for something else stands before it; Arg: the word
	ForeignLink       // it stands in a link to another site; Arg: the host
	LikeIBAN          // it is a bank account
	LikeCard          // it may be a payment card
	LikePhone         // it is written like a telephone number
	LikeDate          // it may be a date
	LikeTime          // it may be a machine's time
	LikeArticle       // it may be an article's number
	LikeIMEI          // it may be a telephone's IMEI
	LikeOrder         // it may be an order's number
	LikeProduct       // it may be a product's number
	UnknownShape      // no carrier is known to have such numbers
)

// Reason is one piece of the evidence on a number.
type Reason struct {
	Code Code
	Arg  string
}

var codes = [...]string{"", "shape", "check_right", "check_wrong", "suffix", "label", "nearby", "named", "link", "country", "alone",
	"against_word", "foreign_link", "like_iban", "like_card", "like_phone", "like_date", "like_time", "like_article", "like_imei", "like_order", "like_product", "unknown_shape"}

// String is the name of the code, for translations: "check_right".
func (c Code) String() string {
	if int(c) < len(codes) {
		return codes[c]
	}
	return ""
}

// String says the reason in English: "the word “Tracking” stands before it".
func (r Reason) String() string {
	switch r.Code {
	case Shape:
		return "looks like a number of " + r.Arg
	case CheckRight:
		return "check digit right"
	case CheckWrong:
		return "check digit wrong"
	case Suffix:
		return "ends in the letters of a country, " + r.Arg
	case Label:
		return "the word “" + r.Arg + "” stands before it"
	case Nearby:
		return "the word “" + r.Arg + "” stands nearby"
	case Named:
		return "“" + r.Arg + "” is named nearby"
	case LinkTo:
		return "link to " + r.Arg
	case Country:
		return "a carrier of " + r.Arg
	case Alone:
		return "nothing else was given"
	case AgainstWord:
		return "but the word “" + r.Arg + "” stands before it"
	case ForeignLink:
		return "but it stands in a link to " + r.Arg
	case LikeIBAN:
		return "but it is a bank account (IBAN)"
	case LikeCard:
		return "but it may be a payment card"
	case LikePhone:
		return "but it is written like a telephone number"
	case LikeDate:
		return "but it may be a date"
	case LikeTime:
		return "but it may be a machine's time"
	case LikeArticle:
		return "but it may be an article number (EAN)"
	case LikeIMEI:
		return "but it may be a telephone's IMEI"
	case LikeOrder:
		return "but it may be an order number"
	case LikeProduct:
		return "but it is a product number"
	case UnknownShape:
		return "no carrier is known to have such numbers"
	}
	return ""
}

const (
	maxCarriers = 6  // that are told of a number
	maxReasons  = 11 // that there can be
)

// tell fills in what is handed out of a verdict.
func (f *finder) tell(v *verdict, n []byte, cands []ranked, ev *evidence, fm form) {
	v.number = f.text[v.start:v.end]
	if v.number != string(n) {
		v.number = string(n)
	}
	all := f.all
	ids := f.say.ids[:0]
	for i := 0; i < len(cands) && len(ids) < maxCarriers; i++ {
		if c := cands[i].carrier; !slices.Contains(ids, c) {
			ids = append(ids, c)
		}
	}
	f.say.n = 0
	if len(cands) == 0 || cands[0].shape == -2 {
		f.add(UnknownShape, "")
	} else {
		f.add(Shape, all[cands[0].carrier].Name)
		if cands[0].shape == -1 {
			f.add(Suffix, v.number[11:])
		}
		switch cands[0].outcome {
		case directory.Right:
			f.add(CheckRight, "")
		case directory.Wrong:
			f.add(CheckWrong, "")
		}
	}
	if ev.label > 0 {
		f.add(Label, f.word(ev.labelWord))
	} else if ev.parcel > 0 {
		f.add(Nearby, f.word(ev.parcelWord))
	}
	if len(cands) > 0 {
		top := cands[0].carrier
		for _, c := range ev.named[:ev.names] {
			if f.related(c.carrier, top) {
				f.add(Named, f.word(c.word))
				break
			}
		}
		if cands[0].hosted || ev.aggregator {
			f.add(LinkTo, f.text[ev.hostAt:ev.hEnd])
		}
		if f.country != "" && all[top].Country == f.country {
			f.add(Country, f.country)
		}
	}
	if ev.alone {
		f.add(Alone, "")
	}
	if ev.against < 0 {
		f.add(AgainstWord, f.word(ev.againstWord))
	}
	if ev.foreign {
		f.add(ForeignLink, f.text[ev.hostAt:ev.hEnd])
	}
	if ev.form != 0 {
		f.add(ev.form, "")
	}
	// The finding before of that carrier has often told the same: share it.
	var a *alike
	if len(ids) == 0 {
		a = &f.alike[0]
	} else {
		a = &f.alike[1+ids[0]&7]
	}
	if said := f.say.reasons[:f.say.n]; !slices.Equal(a.reasons, said) {
		a.reasons = cut(&f.why, said)
	}
	if !slices.Equal(a.ids[:len(a.carriers)], ids) {
		var names [maxCarriers]string
		for i, c := range ids {
			names[i] = all[c].ID
		}
		a.ids = f.say.ids
		a.carriers = cut(&f.ids, names[:len(ids)])
	}
	v.reasons, v.carriers = a.reasons, a.carriers
}

// cut copies a list into one that many are cut from.
func cut[T any](from *[]T, list []T) []T {
	if cap(*from)-len(*from) < len(list) {
		*from = make([]T, 0, min(max(16, 4*cap(*from)), 256))
	}
	at := len(*from)
	*from = append(*from, list...)
	return (*from)[at:len(*from):len(*from)]
}

// told is what is said of a number, before it is known whether that is new.
type told struct {
	reasons [maxReasons]Reason
	n       int
	ids     [maxCarriers]int16
}

//go:noinline
func (f *finder) add(c Code, arg string) {
	f.say.reasons[f.say.n] = Reason{c, arg}
	f.say.n++
}

//go:noinline
func (f *finder) word(m mark) string { return f.text[m.start:m.end] }

// alike is what the last finding of a carrier told.
type alike struct {
	ids      [maxCarriers]int16
	carriers []string // theirs
	reasons  []Reason
}

// emit hands a verdict out.
func (f *finder) emit(v *verdict) {
	s := float64(v.score)
	f.last = Found{
		Number: v.number, Start: v.start, End: v.end, Carriers: v.carriers,
		Confidence: 0.5 + 0.5*s/(10+max(s, -s)),
		Reasons:    v.reasons,
	}
	f.hand(f.last)
}

// hand hands a finding out.
func (f *finder) hand(found Found) {
	f.told = true
	if !f.stopped && !f.yield(found) {
		f.stopped = true
	}
}

// written is the number of n characters in f.num, which stands from s to e: as
// a part of the text where it is written like that.
func (f *finder) written(n, s, e int) string {
	if as := f.text[s:e]; as == string(f.num[:n]) {
		return as
	}
	return string(f.num[:n])
}
