// The details of one order. The buyer's name and address stand on it.
(() => {
  const { h, price } = shop;
  const w = shop.words;
  const c = shop.data.card;
  const b = shop.data.buyer;
  const tracking = (id) => `//www.aliexpress.${shop.data.family}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${id}`;
  shop.draw(() => {
    const root = document.getElementById("root");
    if (!c) {
      root.append(h("div", { class: "comet-empty" }, h("span", {}, w.Empty)));
      return;
    }
    root.append(
      h("div", { class: "order-wrap" },
        h("div", { class: "order-status" }, h("div", { class: "order-status-content" },
          h("div", { class: "order-block-title" }, c.stateText),
          h("div", { class: "order-status-btns" },
            c.buttons.includes("track") ? h("a", { class: "comet-btn comet-btn-primary", href: tracking(c.id) }, h("span", {}, w.Track)) : null))),
        h("div", { class: "order-detail-info" },
          h("div", { class: "order-detail-info-item" }, h("div", { class: "order-detail-info-content expand-info" },
            h("div", { class: "contact-info", "data-pl": "contact_info" }, b.name + " ", h("span", {}, "+00 " + b.phone)),
            h("div", { "data-pl": "contact_info_address" }, `${b.address}, ${b.district} ${b.zip}`))),
          h("div", { class: "order-detail-info-item order-detail-order-info" }, h("div", { class: "order-detail-info-content" },
            h("div", { class: "info-row" }, h("span", { "data-pl": "order_detail_gray_id" }, w.ID), h("span", {}, c.id), h("span", { class: "copy" }, w.Copy)),
            h("div", { class: "info-row" }, h("span", { "data-pl": "order_detail_gray_date" }, w.Date), h("span", {}, c.date))))),
        h("div", { class: "order-detail-item" },
          h("div", { class: "order-detail-item-store" }, h("a", { href: `//www.aliexpress.com/store/${c.storeId}` }, h("span", { class: "store-name" }, c.store))),
          h("div", { class: "order-detail-item-content-wrap" }, c.items.map((it) =>
            h("div", { class: "order-detail-item-content" },
              h("a", { class: "order-detail-item-content-img", href: `//www.aliexpress.com/item/${it.product}.html`, style: `background-image: url("${it.picture}");` }),
              h("div", { class: "order-detail-item-content-info" },
                h("div", { class: "item-title" }, h("a", { href: `//www.aliexpress.com/item/${it.product}.html` }, it.title)),
                h("div", { class: "item-sku-attr" }, it.variant),
                h("div", { class: "item-price" }, price(it.price), h("span", { class: "item-price-quantity" }, `x${it.count}`))))))),
        h("div", { class: "order-price" }, h("div", { class: "order-price-item" },
          h("span", { class: "left-col", "data-pl": "order_price_item_title" }, w.Total), h("span", { class: "right-col", "data-pl": "order_price_item_value" }, price(c.total))))));
  });
})();
