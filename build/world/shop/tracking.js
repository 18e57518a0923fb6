// The tracking page of one order: its packages as tabs, of which only the
// active one is drawn. The buyer's name and address stand on it.
(() => {
  const { h } = shop;
  const w = shop.words;
  let lines = [];
  let buyer = {};
  let active = 0;

  function render() {
    const root = document.getElementById("root");
    const line = lines[active];
    if (!line) {
      root.replaceChildren(h("div", { class: "tracking-page-layout-v2" }, h("div", { class: "comet-empty" }, h("span", {}, "No logistics information yet"))));
      return;
    }
    root.replaceChildren(
      h("div", { class: "tracking-page-layout-v2" },
        lines.length > 1 ? h("div", { class: "tab-list-v2--wrap--b7Uw2c" }, lines.map((_, i) =>
          h("div", { class: `tab-list-v2--tab--kQ81za${i === active ? " tab-list-v2--active--m3Rt9" : ""}`, onclick: () => { active = i; render(); } }, `Package ${i + 1}`))) : null,
        line.etaInfo ? h("div", { class: "arrival-time-v2--wrap--u5Hd0q" }, h("div", { class: "arrival-time-v2--title--p9Xc4s" }, h("strong", {}, w.Delivery + line.etaInfo.etaTimeText))) : null,
        h("div", { class: "logistic-info-v2--wrap--r2Vn8k" },
          h("div", { class: "logistic-info-v2--carrierTitle--w6Jb1e" }, line.logisticsCarrierName),
          h("div", { class: "logistic-info-v2--mailNo--t4Fg7y" }, `${w.Number}:`,
            h("span", { class: "logistic-info-v2--mailNoValue--z8Lm3n" }, line.mailNo), h("span", { class: "logistic-info-v2--copy--a1Qs5d" }, w.Copy)),
          h("div", { class: "logistic-info-v2--track--c9Wk2v" }, line.detailList.map((e) =>
            h("div", { class: "logistic-info-v2--node--e3Yt6h" },
              h("div", { class: "logistic-info-v2--nodeTitle--g7Po0x" }, e.trackingName),
              h("div", { class: "logistic-info-v2--nodeDesc--i5Ru4j" }, e.trackingDetailDesc),
              h("div", { class: "logistic-info-v2--nodeTime--l2Zb9f" }, e.timeText))))),
        h("div", { class: "package-items-v2--wrap--n6Dc1w" }, line.packageItemList.map((it) =>
          h("div", { class: "package-items-v2--product--q0Ge8u" },
            h("div", { class: "package-items-v2--productTitle--s4Hk5m" }, it.itemTitle),
            h("div", { class: "package-items-v2--skuText--v8Nj2p" }, it.skuDesc)))),
        h("div", { class: "logistic-info-v2--shippingToInfo--x3Bq7r" }, `${w.ShipTo}${buyer.contactName}, ${buyer.phoneCountry} ${buyer.phoneNumber}, ${buyer.address}, ${buyer.zipCode}`)));
  }

  shop.draw(async () => {
    try {
      const answer = await shop.ask("mtop.ae.ld.querydetail", { tradeOrderId: shop.data.order, tradeOrderLineId: "", terminalType: "PC", needPageDisplayInfo: true });
      lines = answer.data.module.trackingDetailLineList;
      buyer = answer.data.module.logisticsReceiverInfo;
    } catch {
      lines = [];
    }
    render();
  });
})();
