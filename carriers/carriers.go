// Package carriers is the vocabulary that every other package speaks: what a
// carrier is, how one is asked, and what it answers.
//
// A parcel bought on AliExpress typically has two carriers and two tracking
// numbers. It leaves China as LP00123456789012, which Cainiao follows, and is
// handed over in Estonia as RC000000014EE, which the local post scans. Each
// carrier tells its own list of events: a [Feed]. An [Event] keeps what was
// told (wall clock, code, words, place) beside what we understood of it
// (a [Meaning]):
//
//	told        2026-02-06T15:25:17  GTMS_SIGNED  "Parcel delivered"
//	understood  Delivered_Other, last mile, by code
//
// A carrier that can be asked has one or more [Interface]s. An interface is
// pure: Ask turns numbers into a [Request], Read turns the [Response] into an
// [Answer] or an [Error] of a known [Kind]. It never does the asking itself:
// the browser, the relay and the tests all do that in their own way.
//
// The package imports nothing of ours.
package carriers

//msgp:tag json
//msgp:limit arrays:2000 maps:1000

// Status is the main status of an event or a parcel. The names are 17TRACK's.
// The zero value means unknown: it moves nothing.
type Status string

const (
	NotFound           Status = "NotFound"           // the carrier has no data on this number
	InfoReceived       Status = "InfoReceived"       // announced; not yet in the carrier's hands
	InTransit          Status = "InTransit"          // moving between sender and destination
	OutForDelivery     Status = "OutForDelivery"     // on the round of the day
	AvailableForPickup Status = "AvailableForPickup" // waits for the recipient at a counter or locker
	DeliveryFailure    Status = "DeliveryFailure"    // an attempt was made and failed
	Delivered          Status = "Delivered"          // in the recipient's hands
	Exception          Status = "Exception"          // returned, lost, damaged, seized, cancelled
	Expired            Status = "Expired"            // silent for so long that no news is expected
)

// Substatus refines a [Status]; its name begins with the status it belongs to.
// The names are those of 17TRACK's API v2.2. The zero value means unknown.
type Substatus string

const (
	NotFoundOther       Substatus = "NotFound_Other"
	NotFoundInvalidCode Substatus = "NotFound_InvalidCode"
	InfoReceivedAny     Substatus = "InfoReceived"
	TransitPickedUp     Substatus = "InTransit_PickedUp"
	TransitOther        Substatus = "InTransit_Other"
	TransitDeparture    Substatus = "InTransit_Departure"
	TransitArrival      Substatus = "InTransit_Arrival"
	CustomsProcessing   Substatus = "InTransit_CustomsProcessing"
	CustomsReleased     Substatus = "InTransit_CustomsReleased"
	CustomsWantsInfo    Substatus = "InTransit_CustomsRequiringInformation"
	ExpiredOther        Substatus = "Expired_Other"
	PickupOther         Substatus = "AvailableForPickup_Other"
	OutForDeliveryOther Substatus = "OutForDelivery_Other"
	FailureOther        Substatus = "DeliveryFailure_Other"
	FailureNoBody       Substatus = "DeliveryFailure_NoBody"
	FailureSecurity     Substatus = "DeliveryFailure_Security"
	FailureRejected     Substatus = "DeliveryFailure_Rejected"
	FailureAddress      Substatus = "DeliveryFailure_InvalidAddress"
	DeliveredOther      Substatus = "Delivered_Other"
	ExceptionOther      Substatus = "Exception_Other"
	ExceptionReturning  Substatus = "Exception_Returning"
	ExceptionReturned   Substatus = "Exception_Returned"
	ExceptionNoBody     Substatus = "Exception_NoBody"
	ExceptionSecurity   Substatus = "Exception_Security"
	ExceptionDamage     Substatus = "Exception_Damage"
	ExceptionRejected   Substatus = "Exception_Rejected"
	ExceptionDelayed    Substatus = "Exception_Delayed"
	ExceptionLost       Substatus = "Exception_Lost"
	ExceptionDestroyed  Substatus = "Exception_Destroyed"
	ExceptionCancel     Substatus = "Exception_Cancel"
)

// Status is the main status that the sub-status belongs to: the part before
// the underscore.
func (s Substatus) Status() Status {
	for i := 0; i < len(s); i++ {
		if s[i] == '_' {
			return Status(s[:i])
		}
	}
	return Status(s)
}

// Stage says on which leg of the way an event happened. The zero value means
// that the event does not tell.
type Stage string

const (
	Origin        Stage = "origin"         // from the sender to the border of the sender's country
	ExportCustoms Stage = "export_customs" // before leaving the sender's country
	Crossing      Stage = "crossing"       // between the countries, and in countries passed through
	ImportCustoms Stage = "import_customs" // after arriving in the destination country
	Destination   Stage = "destination"    // moving inside the destination country
	LastMile      Stage = "last_mile"      // the round, the pickup point, the door
)

// By says on which evidence a meaning rests.
type By string

const (
	ByNone By = "none" // nothing known: the event stays unknown
	ByCode By = "code" // the carrier's own code, by its table
	ByText By = "text" // the words, by the lexicon
)

// Meaning is what we understood of an event. The zero value is "unknown".
type Meaning struct {
	Substatus Substatus `json:"substatus,omitempty"`
	Stage     Stage     `json:"stage,omitempty"`
	Reason    string    `json:"reason,omitempty"` // why an attempt failed or ended, as a short known word: "nobody", "address", "refused", "security", "damage", "cancelled"
	Return    bool      `json:"return,omitempty"` // on the way back to the sender
	Notice    bool      `json:"notice,omitempty"` // a message about the parcel, not a movement of it
	By        By        `json:"by,omitempty"`
	// Unsure: a guess. The words hold nothing that decides; weighed together
	// they only lean one way. It is shown as a guess and moves nothing, see
	// Sure.
	Unsure bool `json:"unsure,omitempty"`
}

// Sure is the meaning as far as it is known: one that is only guessed is
// unknown. Whatever follows from an event follows from this.
func (m Meaning) Sure() Meaning {
	if m.Unsure {
		return Meaning{Notice: m.Notice, By: ByNone}
	}
	return m
}

// Status is the main status of the meaning, empty when unknown.
func (m Meaning) Status() Status { return m.Substatus.Status() }

// Event is one scan, as a carrier told it.
type Event struct {
	// Time is the carrier's wall clock, "2006-01-02T15:04:05",
	// "2006-01-02T15:04" or "2006-01-02" as precisely as it was told; empty
	// when no time was told.
	Time string `json:"time,omitempty"`
	// Zone is the offset that belongs to Time, "+08:00" or "-03:00"; empty
	// when unknown.
	Zone string `json:"zone,omitempty"`
	// ZoneSure is false where the zone may be a default of the carrier's
	// machine. Events of two carriers are never reordered on an unsure zone.
	ZoneSure bool    `json:"zoneSure,omitempty"`
	Code     string  `json:"code,omitempty"`     // the carrier's code, as told
	Text     string  `json:"text,omitempty"`     // the carrier's words, as told
	Place    string  `json:"place,omitempty"`    // where, as told
	Language string  `json:"language,omitempty"` // of Text, as BCP 47, where known
	Meaning  Meaning `json:"meaning"`            // filled by package status; adapters leave it empty
	// Key is the event's identity in its feed, given once by package timeline
	// and carried along when the carrier words the event anew; adapters leave
	// it empty.
	Key string `json:"key,omitempty"`
}

// Feed is one carrier's list of events for one number, in the order in which
// the carrier told them.
type Feed struct {
	Carrier string  `json:"carrier"`
	Number  string  `json:"number"`
	Told    int64   `json:"told,omitempty"` // when the carrier answered, ms since 1970
	Events  []Event `json:"events,limit=1000"`
}

// Parcel is what a carrier knows of one number.
type Parcel struct {
	Number string `json:"number"`
	Found  bool   `json:"found"`
	// Pending: the carrier knows the number but has scanned nothing yet. It
	// is Found, with no events.
	Pending     bool    `json:"pending,omitempty"`
	Events      []Event `json:"events,omitempty"` // in the carrier's order
	Origin      string  `json:"origin,omitempty"` // country: ISO 3166 letters where known, else as told
	Destination string  `json:"destination,omitempty"`
	EtaFrom     string  `json:"etaFrom,omitempty"` // "2006-01-02", first day on which it is expected
	EtaTo       string  `json:"etaTo,omitempty"`   // the last such day; often the same
	// NextNumber is the number under which the parcel was handed over to
	// NextCarrier (an id of ours, empty when it could not be named).
	NextNumber  string `json:"nextNumber,omitempty"`
	NextCarrier string `json:"nextCarrier,omitempty"`
	NextName    string `json:"nextName,omitempty"` // the next carrier's name as told
	PrevNumber  string `json:"prevNumber,omitempty"`
	Service     string `json:"service,omitempty"` // the product's name as told
	Summary     string `json:"summary,omitempty"` // the carrier's own summary token: a hint, never decides
}
