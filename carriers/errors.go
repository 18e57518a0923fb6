package carriers

//msgp:ignore Error

import "strconv"

// Kind is why there is no answer. Every failure is of one of these; none of
// them is a status of the parcel.
type Kind string

const (
	KindNotFound     Kind = "not_found"    // the interface says so of the whole request
	KindLayout       Kind = "layout"       // an answer came, and we could not read it
	KindBlocked      Kind = "blocked"      // a wall: captcha, anti-bot page, 403
	KindUnauthorized Kind = "unauthorized" // the key is missing, wrong or expired
	KindRateLimited  Kind = "rate_limited" // asked too often
	KindTemporary    Kind = "temporary"    // down, slow, cut off: may work later
	KindRefused      Kind = "refused"      // we refuse: the number cannot be right
)

// Error is a failure of a known kind. Message says what and where, in
// English, for the log and the terminal ("row 3: bad time \"31-02\""); people
// see a sentence made from the Kind. Messages never hold bodies or personal
// data.
type Error struct {
	Kind       Kind
	Message    string
	RetryAfter int64 // seconds to wait as told by the carrier; 0: not told
}

func (e *Error) Error() string {
	s := string(e.Kind) + ": " + e.Message
	if e.RetryAfter > 0 {
		s += " (retry after " + strconv.FormatInt(e.RetryAfter, 10) + " s)"
	}
	return s
}

// Fail makes an Error of a kind.
func Fail(kind Kind, message string) *Error { return &Error{Kind: kind, Message: message} }
