// The order list of the current generation.
(() => {
  const { h, price } = shop;
  const w = shop.words;
  let cards = shop.data.cards ?? [];
  let more = Boolean(shop.data.more);
  let tab = 0;
  const tabs = [() => true, (c) => c.state === "unpaid", (c) => c.state === "processing", (c) => c.state === "shipped", (c) => c.state === "completed"];

  const trackingAddress = (id) => `https://www.aliexpress.${shop.data.family}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${id}`;
  const productAddress = (it) => `//www.aliexpress.${shop.data.family}/item/${it.product}.html`;
  const picture = (it) => h("div", { class: "order-item-content-img", style: `background-image: url("${it.picture}");` });

  function item(it) {
    const short = it.title.length > 46 ? it.title.slice(0, 43) + "..." : it.title;
    return h("div", { class: "order-item-content-body" },
      h("a", { href: productAddress(it), target: "_blank" }, picture(it)),
      h("div", { class: "order-item-content-info" },
        h("div", { class: "order-item-content-info-name", "data-pl": "order_item_content_info_name" },
          h("a", { href: productAddress(it), target: "_blank" }, h("span", { title: it.title }, short))),
        h("div", { class: "order-item-content-info-sku" }, it.variant),
        h("div", { class: "order-item-content-info-number" }, price(it.price),
          h("span", { class: "order-item-content-info-number-quantity" }, `x${it.count}`))));
  }

  function button(kind, c) {
    const text = { track: w.Track, confirm: w.Confirm, cancel: w.Cancel, remove: w.Remove, again: w.Again, pay: w.Pay }[kind];
    if (kind !== "track") {
      const look = kind === "confirm" || kind === "pay" ? " comet-btn-primary" : "";
      return h("button", { type: "button", class: `comet-btn${look} comet-btn-block order-item-btn` }, h("span", {}, text));
    }
    return h("a", {
      class: "comet-btn comet-btn-block order-item-btn", href: trackingAddress(c.id), target: "_blank",
      onmouseenter: (e) => popover(e.currentTarget, c.id), onmouseleave: () => document.querySelector(".order-track-popup")?.remove(),
    }, h("span", {}, text));
  }

  function card(c) {
    return h("div", { class: "order-item" },
      h("div", { class: "order-item-header", style: "border-width: 1px;" },
        h("div", { class: "order-item-header-status", "data-pl": "order_item_header_status" }, h("span", { class: "order-item-header-status-text" }, c.stateText)),
        h("div", { class: "order-item-header-right" },
          h("div", { class: "order-item-header-right-info", "data-pl": "order_item_header_info" },
            h("div", {}, w.Date + c.date),
            h("div", { style: "display: flex; align-items: center;" }, w.ID + c.id, h("span", { class: "order-item-header-right-copy" }, w.Copy))),
          h("span", { class: "order-item-header-line" }),
          h("a", { href: `https://www.aliexpress.${shop.data.family}/p/order/detail.html?spm=${shop.spm()}&orderId=${c.id}`, target: "_blank", "data-pl": "order_item_header_detail" },
            h("span", {}, w.Details), h("span", { class: "comet-icon comet-icon-arrowright" })))),
      h("div", { class: "order-item-store" },
        h("span", { class: "order-item-store-name", "data-pl": "order_item_store_name" },
          h("a", { href: `//www.aliexpress.${shop.data.family}/store/${c.storeId}`, target: "_blank" }, h("span", {}, c.store)))),
      h("div", { class: "order-item-content" },
        c.items.map(item),
        h("div", { class: "order-item-content-opt" },
          h("div", { class: "order-item-content-opt-price" },
            h("span", { class: "order-item-content-opt-price-total", "data-pl": "order_item_content_price_total" }, h("span", {}, w.Total), price(c.total))),
          h("div", { class: "order-item-btns-wrap" }, h("div", { class: "order-item-btns" }, c.buttons.map((b) => button(b, c)))))));
  }

  // The number of a package is shown when the pointer rests on the button,
  // outside of the card. Where there is no SDK, the page asks in its own way.
  async function popover(anchor, id) {
    const wanted = anchor;
    let answer;
    try {
      answer = await (window.lib ? shop.ask : shop.fetch)("mtop.ae.ld.querydetail", { tradeOrderId: id, tradeOrderLineId: "", terminalType: "PC", __inline: "true" });
    } catch {
      return;
    }
    const line = answer.data.module.trackingDetailLineList[0];
    if (!line || !wanted.matches(":hover")) return;
    document.querySelector(".order-track-popup")?.remove();
    const at = anchor.getBoundingClientRect();
    document.body.append(
      h("div", { class: "comet-popover comet-popover-wrap order-track-popup", style: `left: ${at.left - 320}px; top: ${at.top + scrollY}px;` },
        h("div", { class: "comet-popover-body" },
          h("div", { class: "order-track-popover" },
            h("div", { class: "order-track-popover-title" },
              line.etaInfo ? h("p", {}, w.Delivery, h("span", {}, line.etaInfo.etaTimeText)) : null,
              h("p", { class: "tracking-number-title" }, `${w.Number}: `, h("span", {}, line.mailNo))),
            h("div", { class: "order-track-popover-content" }, h("p", {}, line.detailList[0]?.trackingDetailDesc ?? ""))))));
  }

  async function loadMore(e) {
    e.currentTarget.disabled = true;
    const answer = await shop.ask("mtop.aliexpress.trade.buyer.order.list", { from: cards.length });
    cards = cards.concat(answer.data.cards);
    more = answer.data.more;
    render();
  }

  // render builds all anew, so that whatever others put into the cards is gone.
  function render() {
    const shown = cards.filter(tabs[tab]);
    const root = document.getElementById("root");
    root.replaceChildren(
      h("div", { class: "order-wrap" },
        h("div", { class: "order-header" }, h("div", { class: "order-nav" }, h("div", { class: "comet-tabs" }, h("div", { class: "comet-tabs-nav" },
          w.Tabs.map((t, i) => h("div", { class: `comet-tabs-nav-item${i === tab ? " comet-tabs-nav-item-active" : ""}`, onclick: () => { tab = i; render(); } }, t)))))),
        h("div", { class: "order-main" },
          h("div", { class: "order-content", "data-spm": "order_list_main" },
            h("div", { class: "comet-checkbox-group" }, shown.length ? shown.map(card) : h("div", { class: "comet-empty" }, h("span", {}, w.Empty))),
            more && tab === 0 ? h("div", { class: "order-more", "data-pl": "order_more" },
              h("button", { type: "button", class: "comet-btn comet-btn-large comet-btn-borderless", onclick: loadMore }, h("span", {}, w.More))) : null))),
      h("div", { class: "order-recommend" }, h("h3", {}, "More to love"), h("div", { class: "recommend-list" },
        h("a", { href: "//www.aliexpress.com/item/1005000000000999.html?spm=" + shop.spm() }, h("span", { title: "USB desk fan, three speeds" }, "USB desk fan, three speeds")))));
  }

  // Tests ask for what the real page does at will.
  addEventListener("shop:render", render);
  shop.draw(render);
})();
