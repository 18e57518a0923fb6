package page

//msgp:tag json
//msgp:limit arrays:2000 maps:1000

//msgp:ignore Node

// Snapshot is a page as the content script saw it. The browser writes it in one
// go, which costs the page a third of what a walk over its nodes would: its
// markup, without the texts of scripts and styles.
//
//	<body><div class="a"><svg><path></path></svg><span>5 €</span></div></body>
//
// Elements are spoken of by their number in document order, whether a reader
// needs them or not: the body is 0, the div 1, the span 4. [Snapshot.Nodes] is
// what is read of it.
type Snapshot struct {
	URL      string `json:"url"`
	Title    string `json:"title,omitempty"`
	Language string `json:"language,omitempty"` // of the document, as it says
	HTML     string `json:"html"`               // of the body, as browsers write it: outerHTML
	// Hovers are pairs of elements: something that appeared on the page, the
	// newest first, and what the user pointed at when it did, or just before. -1
	// in place of the second says that this is not known.
	Hovers []int32 `json:"hovers,omitempty,limit=64"`
	// Cut: the page was larger than a snapshot may be, and its end is missing.
	Cut bool `json:"cut,omitempty"`
}

// Node is one element or text.
type Node struct {
	Parent int32  // index of the parent node, -1 for the root
	Tag    string // lower case; "#text" for a run of text
	Class  string // the class attribute
	// Text is the text of a "#text" node, white space folded, at most 1,000
	// characters. Elements carry their text in #text children.
	Text string
	// Attrs are name, value, name, value … of the attributes that matter:
	// id, href, src, title, data-*, style's background-image as "background",
	// name, type, aria-label, alt, datetime, and any that speaks of orders.
	Attrs []string
	// Element is the element's number in document order; of a text, that of the
	// element around it.
	Element int32
}

// Kind is what kind of page a snapshot shows.
type Kind string

const (
	KindList     Kind = "order_list"
	KindDetail   Kind = "order_detail"
	KindTracking Kind = "tracking"
	KindCaptcha  Kind = "captcha"
	KindLogin    Kind = "login"
	KindOther    Kind = "other"
)

// Page is what was read from a snapshot.
type Page struct {
	Kind     Kind      `json:"page_kind"`
	LoggedIn bool      `json:"logged_in"`
	Blocked  bool      `json:"blocked"`       // a captcha stands in the way; orders may be missing
	Loading  bool      `json:"loading"`       // not drawn yet: "no orders" must not be concluded
	HasMore  bool      `json:"has_more"`      // a button or link for more orders is there
	Strange  bool      `json:"strange"`       // an order page by its address, but in a markup that we cannot read
	Cut      bool      `json:"cut,omitempty"` // the list is longer than what is read of a page: its last orders are missing
	Orders   []Order   `json:"orders,limit=2000"`
	OrderID  string    `json:"order_id,omitempty"` // of a detail or tracking page
	Packages []Package `json:"packages_visible,limit=50"`
	// Hidden is how many packages stand behind tabs that are not drawn.
	Hidden int `json:"packages_hidden,omitempty"`
	// Protection is the last day of the buyer protection, "2006-01-02", where
	// the page tells it.
	Protection string `json:"protection,omitempty"`
}

// Order is one order as a page shows it. Fields are empty where the page does
// not show them.
type Order struct {
	ID         string   `json:"order_id"`
	Date       string   `json:"date_iso,omitempty"` // "2006-01-02"; empty where the page has no full date
	StatusText string   `json:"status_text,omitempty"`
	Status     string   `json:"status,omitempty"` // unpaid, processing, shipped, completed, cancelled, closed, expired, dispute, frozen
	Store      string   `json:"store,omitempty"`
	StoreID    string   `json:"store_id,omitempty"`
	Total      string   `json:"total_text,omitempty"`
	DetailURL  string   `json:"detail_url,omitempty"`
	Items      []Item   `json:"items,limit=100"`
	Actions    []Action `json:"actions,limit=20"`
	Numbers    []string `json:"tracking_numbers,limit=50"`
	// Anchor is the number of the element that holds the shop's own buttons, or
	// else of the card: our button goes at its end.
	Anchor int32 `json:"anchor"`
	// Card is the number of the element that holds the whole order.
	Card int32 `json:"card"`
}

// Item is one article of an order.
type Item struct {
	Title     string `json:"title,omitempty"`
	ProductID string `json:"product_id,omitempty"`
	SKU       string `json:"sku,omitempty"`
	Quantity  int    `json:"quantity,omitempty"`
	Price     string `json:"price_text,omitempty"`
	Image     string `json:"image,omitempty"` // https address of the picture
}

// Action is one of the shop's own buttons on an order.
type Action struct {
	Kind string `json:"kind"` // track, confirm, detail, pay, cancel, remove, dispute, again, other
	Text string `json:"text,omitempty"`
	Href string `json:"href,omitempty"`
}

// Package is one parcel as a tracking or detail page shows it.
type Package struct {
	Numbers []string `json:"numbers,limit=10"`
	// Order is whose it is, where a list shows it in a window over the page and
	// the user pointed at that order when the window appeared.
	Order   string  `json:"order_id,omitempty"`
	Carrier string  `json:"carrier,omitempty"` // as the page names it
	Eta     string  `json:"eta_text,omitempty"`
	Events  []Event `json:"events,limit=300"`
}

// Event is one line of a tracking page.
type Event struct {
	Title string `json:"title,omitempty"`
	Desc  string `json:"desc,omitempty"`
	Time  string `json:"time,omitempty"` // as shown
}
