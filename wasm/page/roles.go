package page

import "strings"

// role is what a known class name, or the shop's own test name, says of an
// element. It is the second evidence: links and structure come first, and no
// field rests on a role alone where the page can be read without.
type role uint64

const (
	rCard role = 1 << iota // a whole order
	rStatus
	rDate
	rStore
	rTotal
	rItem
	rTitle
	rSKU
	rQuantity
	rPrice
	rButtons // holds the shop's buttons
	rButton
	rMore // more orders
	rTabs
	rCopies // recommendations
	rEmpty
	rLoading
	rNumber   // a tracking number
	rNumbers  // holds label and tracking number
	rCarrier  //
	rEta      //
	rEvent    // one event
	rHead     // an event's title
	rDesc     // an event's words
	rTime     // an event's time
	rZone     // an event's zone
	rPackTab  // one of several packages
	rPerson   // the recipient: never read
	rCaptcha  //
	rLogin    //
	rProtect  // the buyer protection
	rPopover  // opened over the page
	rMissing  // an error shown in place of the page
	rSubtotal // a row of sums
	rProof    // a captcha of others, or only named so
	rDialog   // drawn over the page
)

// roleWords are class names, as far as they have kept over the years: the
// list and details since the end of 2021 ("order-item-…", "order-detail-…"),
// the tracking page since 2024 ("logistic-info-v2--NAME--hash"), the Russian
// site ("RedOrderList_OrderItem__NAME__hash"), and the old trade pages. A
// word beginning with "=" is a whole class name; others are a part of one.
var roleWords = []struct {
	role  role
	words string
}{
	{rCard, "=order-item =ae-order =order-item-wraper OrderList__item__"},
	{rStatus, "order-item-header-status-text =order-block-title =order-item-status OrderItem__tag__ order_item_header_status"},
	{rDate, "order_detail_gray_date"},
	{rStore, "order-item-store-name =store-name order_item_store_name sellerInfoV2Block"},
	{rTotal, "order-item-content-opt-price-total OrderItem__totalPrice =amount-num =final-price order_item_content_price_total"},
	{rItem, "=order-item-content-body =order-detail-item-content-wrap =product-sets productBlock"},
	{rTitle, "order-item-content-info-name =item-title =baobei-name order-product-title Product__title__ order_item_content_info_name productTitle"},
	{rSKU, "order-item-content-info-sku item-sku-attr =spec =product-property Product__description__ skuText"},
	{rQuantity, "number-quantity price-quantity =quantity Product__quantityText__"},
	{rButtons, "=order-item-btns =order-status-btns =order-action"},
	{rButton, "comet-btn order-item-btn ui-button"},
	{rMore, "=order-more order_more ui-pagination-next =next"},
	{rTabs, "comet-tabs RedOrderList_Tabs"},
	{rCopies, "order-recommend recommend-list site-footer footer-copywrite more-to-love just-for-you"},
	{rEmpty, "comet-empty order-empty empty-order empty-list Empty__ no-orders no-order noOrder no-data noData no-result noResult"},
	{rLoading, "skeleton shimmer aria-busy comet-loading comet-spin =loading page-loading spinner Spinner Skeleton"},
	{rNumber, "mailNoValue =copy-track-num trackNumber__ =logistics-num =box-serial"},
	{rNumbers, "logistic-info-v2--mailNo-- =tracking-no =tracking-no-de =tracking-number-title =full-number"},
	{rCarrier, "carrierTitle carrierValue =logistics-name =title-eclp"},
	{rEta, "arrival-time-v2--title order-detail-item-track-eta-text =expect-date"},
	{rEvent, "logistic-info-v2--node--"},
	{rHead, "nodeTitle =head"},
	{rDesc, "nodeDesc =text"},
	{rTime, "nodeTime =time"},
	{rZone, "=timezone"},
	{rPackTab, "tab-list-v2--tab--"},
	{rPerson, "shippingToInfo contact-info contact_info address-detail user-shipping receiver"},
	{rCaptcha, "baxia-dialog baxia-punish nc-container nc_wrapper nc_1_ nc_scale =nocaptcha J_MIDDLEWARE_FRAME sufei- punish bx-pu- slidetounlock"},
	{rProof, "captcha Captcha CAPTCHA geetest_ cf-turnstile challenge-form challenge-stage challenge-running arkose"},
	{rDialog, "dialog Dialog modal Modal overlay Overlay popup Popup =mask Mask drawer Drawer"},
	{rLogin, "fm-login"},
	{rProtect, "fast-delivery service-upgraded"},
	{rPopover, "comet-popover order-track-popover"},
}

// roleOf looks up what a node's names say; answers are kept by the name, for
// a page has few names and many nodes.
func (t *tree) roleOf(nd *Node) role {
	names := nd.Class
	for k := 0; k+1 < len(nd.Attrs); k += 2 {
		switch nd.Attrs[k] {
		case "id", "data-pl", "data-testid":
			names += " " + nd.Attrs[k+1]
		case "aria-busy":
			if nd.Attrs[k+1] == "true" {
				names += " aria-busy"
			}
		case "role":
			if strings.HasSuffix(nd.Attrs[k+1], "dialog") {
				names += " dialog"
			}
		}
	}
	if names == "" {
		return 0
	}
	if r, ok := t.roles[names]; ok {
		return r
	}
	r := readRole(names)
	if len(t.roles) < 2000 {
		t.roles[names] = r
	}
	return r
}

func readRole(names string) role {
	if len(names) > 1000 {
		names = names[:1000]
	}
	var r role
	var list []string
	for _, row := range roleWords {
		rest := row.words
		for rest != "" {
			var word string
			word, rest, _ = strings.Cut(rest, " ")
			if word[0] == '=' {
				if list == nil {
					list = strings.Fields(names)
				}
				for _, name := range list {
					if name == word[1:] {
						r |= row.role
					}
				}
			} else if strings.Contains(names, word) {
				r |= row.role
			}
		}
	}
	if strings.Contains(names, "order-item-") && r&rCard != 0 && !strings.Contains(" "+names+" ", " order-item ") {
		r &^= rCard
	}
	return r
}
