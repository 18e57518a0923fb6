package timeline

//msgp:tag json
//msgp:limit arrays:2000 maps:1000
//msgp:ignore Info

import "posthorn/carriers"

// Entry is one line of the merged timeline.
type Entry struct {
	// Key is the identity of the scan: it stays the same when wording,
	// language, precision or order change.
	Key string `json:"key"`
	// Aka are the other keys of the same scan, one for each further feed that
	// told it. Lists of keys are compared with Key and Aka, by Knows.
	Aka     []string       `json:"aka,omitempty,limit=20"`
	Event   carriers.Event `json:"event"`
	Tellers []Teller       `json:"tellers,limit=20"` // which feeds told it
	// Also are other carriers' words for the same scan, where they differ.
	Also []carriers.Event `json:"also,omitempty,limit=20"`
}

// Teller is a feed that told an entry.
type Teller struct {
	Carrier string `json:"carrier"`
	Number  string `json:"number"`
}

// Standing is how a parcel stands, from its whole history.
type Standing struct {
	Words Words          `json:"words"`
	Stage carriers.Stage `json:"stage,omitempty"`
	// LastSeen: the service ends before delivery; the status is the last known.
	LastSeen bool      `json:"lastSeen,omitempty"`
	Since    string    `json:"since,omitempty"` // Time of the event that decided
	Findings []Finding `json:"findings,omitempty,limit=20"`
}

// Finding is something that the user should know beside the status. The words
// are in _locales: "finding_" + Kind (what) and "advice_" + Kind (what to do).
type Finding struct {
	// Kind and what its Args are; days are whole numbers:
	//
	//	nothing_yet    days since the parcel was added, or announced
	//	stalled        days of silence, days that are usual on this stretch
	//	missed         nothing: an attempt has failed
	//	overdue        days of silence, since the round or a failed attempt
	//	uncollected    days of silence, at a pickup point
	//	customs_wants  nothing
	//	wrong_country  country seen, country of destination (ISO 3166 letters)
	//	unconfirmed    days since delivery
	//	likely_lost    days of silence
	//	going_back     nothing
	//	given_up       nothing: lost or destroyed, says the carrier
	//	protection     days that are left; 0: today is the last
	Kind   string   `json:"kind"`
	Args   []string `json:"args,omitempty,limit=4"`
	Urgent bool     `json:"urgent,omitempty"`
}

// Words name a status: the host looks them up in the user's language.
type Words struct {
	Status    carriers.Status    `json:"status,omitempty"`
	Substatus carriers.Substatus `json:"substatus,omitempty"`
}
