package page

import "strings"

// address is a page's address in its parts; no part is ever decoded further
// than needed, so that an address inside another one's query is not mistaken
// for the page's own.
type address struct {
	scheme, host, path, query string
}

func parseAddress(url string) address {
	var a address
	rest := strings.TrimSpace(url)
	if i := strings.Index(rest, "://"); i > 0 && i < 12 {
		a.scheme, rest = strings.ToLower(rest[:i]), rest[i+3:]
	} else if strings.HasPrefix(rest, "//") {
		rest = rest[2:]
	} else {
		a.path = rest
		a.split()
		return a
	}
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		a.host, a.path = rest[:i], rest[i:]
	} else {
		a.host = rest
	}
	a.host = strings.ToLower(a.host)
	a.split()
	return a
}

func (a *address) split() {
	if i := strings.IndexByte(a.path, '#'); i >= 0 {
		a.path = a.path[:i]
	}
	if i := strings.IndexByte(a.path, '?'); i >= 0 {
		a.path, a.query = a.path[:i], a.path[i+1:]
	}
}

// kind is what the address alone promises.
func (a address) kind() Kind {
	p := a.path
	switch {
	case strings.Contains(p, "_____tmd_____") || strings.HasSuffix(p, "/punish") || strings.HasPrefix(a.query, "x5secdata=") || strings.Contains(a.query, "&x5secdata="):
		return KindCaptcha
	case oneOf(" login passport ", before(a.host, ".")), strings.Contains(p, "/mini_login"), strings.Contains(p, "/ug-login"), oneOf(" login signin sign-in join ", before(p[strings.LastIndexByte(p, '/')+1:], ".htm")):
		return KindLogin
	case strings.Contains(p, "/p/track"), strings.Contains(p, "logisticsdetail.htm"), strings.Contains(p, "/logistics/detail"), strings.Contains(p, "/logistic/"):
		return KindTracking
	case strings.Contains(p, "/p/order/detail"), strings.Contains(p, "order_detail.htm"), strings.Contains(p, "orderDetail.htm"):
		return KindDetail
	case strings.Contains(p, "/order-list/"):
		if orderInPath(p) != "" {
			return KindDetail
		}
		return KindList
	case strings.Contains(p, "/p/order"), strings.Contains(p, "orderList.htm"), strings.Contains(p, "order_list.htm"), strings.HasSuffix(p, "/order-list"):
		return KindList
	}
	return KindOther
}

// before is what stands before a mark, or all of it.
func before(s, mark string) string {
	s, _, _ = strings.Cut(s, mark)
	return s
}

// legacy hosts are those that the shop used until 2022.
func (a address) legacy() bool {
	return strings.HasPrefix(a.host, "trade.") || strings.HasPrefix(a.host, "track.")
}

// orderID is the order that the address names.
func (a address) orderID() string {
	if id := orderInQuery(a.query); id != "" {
		return id
	}
	return orderInPath(a.path)
}

// orderInLink is the order that a link names: by orderId=, tradeOrderId= or
// tradeId=, or on the Russian site by its path. Snapshots of products and
// disputes carry the id of a line of the order under the same name.
func orderInLink(href string) string {
	if !strings.Contains(href, "rder") && !strings.Contains(href, "rade") && !strings.Contains(href, "track") {
		return ""
	}
	a := parseAddress(href)
	if strings.Contains(a.path, "/snapshot/") || strings.Contains(a.path, "/issue") || strings.HasPrefix(a.host, "login.") {
		return ""
	}
	return a.orderID()
}

func orderInQuery(q string) string {
	for q != "" {
		part := q
		if i := strings.IndexByte(q, '&'); i >= 0 {
			part, q = q[:i], q[i+1:]
		} else {
			q = ""
		}
		name, value, _ := strings.Cut(part, "=")
		if len(value) >= 12 && len(value) <= 19 && digitsOnly(value) && oneOf(" orderid tradeorderid tradeid ", strings.ReplaceAll(strings.ToLower(name), "_", "")) {
			return value
		}
	}
	return ""
}

// orderInPath: "/order-list/ID" on the Russian site, and any like it.
func orderInPath(path string) string {
	if !strings.Contains(path, "order") && !strings.Contains(path, "track") {
		return ""
	}
	for rest := path; rest != ""; {
		var part string
		part, rest, _ = strings.Cut(rest, "/")
		if part = strings.TrimSuffix(part, ".html"); len(part) >= 12 && len(part) <= 19 && digitsOnly(part) {
			return part
		}
	}
	return ""
}

// nameOfOrderID: attributes like data-orderid, orderid, data-order-id,
// data-order.
func nameOfOrderID(name string) bool {
	name = strings.ReplaceAll(strings.ReplaceAll(strings.ToLower(strings.TrimPrefix(name, "data-")), "-", ""), "_", "")
	return oneOf(" orderid tradeorderid tradeid order orderno ordernumber ", name)
}

// orderInData is the order that an attribute names among other things:
// "order_8190…", "tradeOrderId=8190…&tab=1", {"orderId":"8190…"}.
func orderInData(value string) string {
	if !strings.Contains(value, "rder") && !strings.Contains(value, "rade") {
		return ""
	}
	for i := 0; i < len(value); i++ {
		j := i
		for digitAt(value, j) {
			j++
		}
		if n := j - i; n >= 14 && n <= 17 {
			name := strings.TrimRight(strings.ToLower(value[max(0, i-24):i]), ` "':=_-`)
			name = strings.TrimRight(strings.TrimSuffix(name, "id"), "_-")
			if strings.HasSuffix(name, "order") || strings.HasSuffix(name, "trade") {
				return value[i:j]
			}
		}
		i = max(i, j)
	}
	return ""
}

// productID is the product that a link names: ".../item/ID.html",
// ".../item/words/ID.html", ".../i/ID.html".
func productID(href string) string {
	if !strings.Contains(href, "/item") && !strings.Contains(href, "/i/") {
		return ""
	}
	p := parseAddress(href).path
	at := strings.Index(p, "/item/")
	if at < 0 {
		if at = strings.Index(p, "/i/"); at < 0 {
			return ""
		}
	}
	p = p[at:]
	p = p[strings.LastIndexByte(p, '/')+1:]
	n := 0
	for digitAt(p, n) {
		n++
	}
	if n < 6 || n > 20 || n < len(p) && p[n] != '.' {
		return ""
	}
	return p[:n]
}

// storeID is the store that a link names: ".../store/ID".
func storeID(href string) string {
	_, rest, ok := strings.Cut(href, "/store/")
	if !ok {
		return ""
	}
	n := 0
	for digitAt(rest, n) {
		n++
	}
	if n < 1 || n > 14 {
		return ""
	}
	return rest[:n]
}

// trackingLink says whether a link leads to a tracking page of the shop.
func trackingLink(href string) bool {
	if href == "" {
		return false
	}
	a := parseAddress(href)
	return a.kind() == KindTracking || strings.Contains(a.path, "/logistics")
}

// absolute makes a link of the page into a whole address; what is no web
// address ("javascript:;") becomes empty.
func (a address) absolute(href string) string {
	href = strings.TrimSpace(href)
	scheme := a.scheme
	if scheme != "http" {
		scheme = "https"
	}
	switch {
	case len(href) > 2000:
		return ""
	case strings.HasPrefix(href, "https://"), strings.HasPrefix(href, "http://"):
		return href
	case strings.HasPrefix(href, "//"):
		return scheme + ":" + href
	case strings.HasPrefix(href, "/") && a.host != "":
		return scheme + "://" + a.host + href
	}
	return ""
}

// picture is the https address of an image, empty where it is none.
func (a address) picture(src string) string {
	src = a.absolute(src)
	if rest, ok := strings.CutPrefix(src, "http://"); ok {
		return "https://" + rest
	}
	return src
}
