// Package status reads what a carrier said of a parcel: a code, or words in
// any of some thirty languages, and says what happened, in the names of
// [carriers.Substatus].
//
// The carrier's own code decides, where its table knows it (where it knows only
// the letters that codes share, words of trouble come first; of a failed
// delivery that it gives no reason for, the words may tell it). Else the words do,
// read by a lexicon that is kept in lexicon/*.txt, one file a language, for
// people to read and to extend (`go run ./build gen` then builds it in):
//
//	## Exception_Returned
//	(returned|delivered) .. to @sender
//
//	## AvailableForPickup_Other
//	delivered .. to @shop
//
//	## Delivered_Other
//	delivered - @office
//
// The first line that holds decides, from the top of the file. That is how
// "Delivered to the sender" is a return and "Delivered to the parcel shop"
// waits for its buyer: who received it, negations and pickup points stand
// above the plain "delivered". What the lines may hold is told at [parse].
//
//	r := status.New(all.Statuses)
//	r.Read("cainiao", carriers.Event{Code: "GTMS_STA_SIGNED"}) // AvailableForPickup_Other, by code
//	r.Read("", carriers.Event{Text: "Zustellung nicht möglich"}) // DeliveryFailure_Other, by text
//	r.Read("", carriers.Event{Text: "Lorem ipsum"})              // unknown: moves nothing
//
// Where no line of English decides, its words are weighed together, and where
// they clearly lean one way, that is what the event probably says. About one
// such reading in ten is wrong, so it is marked as a guess
// ([carriers.Meaning.Unsure]): people are shown it as one, and it moves nothing.
//
// The language is not asked for: all lexicons of a script are compared in one
// pass over the words, and the language of which most was recognised is the
// one that decides. A language told beside the event counts as a hint only,
// since carriers fall back to English in silence.
package status

import (
	"strings"

	"posthorn/carriers"
)

// Reader reads events. It keeps nothing between two of them and may be used
// by several at once.
type Reader struct {
	table func(carrier string) carriers.Table
}

// New makes a reader. table gives the codes of a carrier, nil where none are
// known.
func New(table func(carrier string) carriers.Table) *Reader { return &Reader{table: table} }

// Read says what an event of a carrier means. What is not understood is the
// zero meaning, with By telling that nothing was: never "in transit" for want
// of better.
func (r *Reader) Read(carrier string, e carriers.Event) carriers.Meaning {
	row, known, whole := r.byCode(carrier, e.Code)
	m := readText(e.Text, e.Language)
	if known && whole && row.By != carriers.ByText {
		row.By = carriers.ByCode
		if row.Substatus == carriers.FailureOther && m.Status() == carriers.DeliveryFailure {
			row.Substatus = m.Substatus // a code for all failures; the words say which
		}
		return complete(row)
	}
	if m.Unsure && known && row.Substatus != "" && (row.Status() != carriers.Delivered || m.Status() == carriers.Delivered) {
		m = carriers.Meaning{} // what a code tells, however little, is known; but no delivery against the words
	}
	if m.Substatus != "" && (!known || row.By == carriers.ByText || isTrouble(m.Status())) {
		m.By = carriers.ByText
		if known && m.Stage == "" && m.Status() == row.Status() {
			m.Stage = row.Stage
		}
		return complete(m)
	}
	if known && row.Substatus != "" {
		row.By = carriers.ByCode
		return complete(row)
	}
	return carriers.Meaning{By: carriers.ByNone}
}

// isTrouble tells what the words beside a code that nobody wrote down may say
// against the letters that it shares with others: that a flight was cancelled,
// that a parcel was lost.
func isTrouble(s carriers.Status) bool {
	return s == carriers.Exception || s == carriers.DeliveryFailure
}

// byCode finds the code in the carrier's table: as told, in capitals, by the
// end that it shares with others, by the longest beginning that it does. whole
// tells that the code itself was found.
func (r *Reader) byCode(carrier, code string) (m carriers.Meaning, known, whole bool) {
	if code == "" || r.table == nil || len(code) > 80 {
		return m, false, false
	}
	t := r.table(carrier)
	if len(t) == 0 {
		return m, false, false
	}
	if m, ok := t.Lookup(code); ok {
		return m, true, true
	}
	upper := strings.ToUpper(strings.TrimSpace(code))
	if upper != code {
		if m, ok := t.Lookup(upper); ok {
			return m, true, true
		}
	}
	m, known = t.LookupShared(code)
	if !known {
		m, known = t.LookupShared(upper)
	}
	return m, known, false
}

// complete adds what follows from the sub-status.
func complete(m carriers.Meaning) carriers.Meaning {
	switch m.Substatus {
	case carriers.ExceptionReturning, carriers.ExceptionReturned:
		m.Return = true
	case "":
		m.Notice = true
	}
	if m.Reason == "" {
		switch m.Substatus {
		case carriers.FailureNoBody, carriers.ExceptionNoBody:
			m.Reason = "nobody"
		case carriers.FailureAddress:
			m.Reason = "address"
		case carriers.FailureRejected, carriers.ExceptionRejected:
			m.Reason = "refused"
		case carriers.FailureSecurity, carriers.ExceptionSecurity:
			m.Reason = "security"
		case carriers.ExceptionDamage:
			m.Reason = "damage"
		}
	}
	if m.Stage == "" {
		switch m.Status() {
		case carriers.OutForDelivery, carriers.AvailableForPickup, carriers.DeliveryFailure, carriers.Delivered:
			m.Stage = carriers.LastMile
		case carriers.InfoReceived:
			m.Stage = carriers.Origin
		}
		switch m.Substatus {
		case carriers.TransitPickedUp:
			m.Stage = carriers.Origin
		case carriers.TransitDeparture:
			m.Stage = carriers.Crossing
		case carriers.TransitArrival:
			m.Stage = carriers.Destination
		}
	}
	return m
}
