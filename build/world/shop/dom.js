// What all scripts of the shop's pages use: the page's data, and one function
// to build elements.
window.shop = {
  get data() {
    return (this.read ??= JSON.parse(document.getElementById("page-data").textContent));
  },
  get words() {
    return this.data.words;
  },
  h(tag, attributes, ...children) {
    const e = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (name.startsWith("on")) e.addEventListener(name.slice(2), value);
      else if (value !== undefined && value !== null) e.setAttribute(name, value);
    }
    e.append(...children.flat().filter((c) => c !== null && c !== undefined));
    return e;
  },
  // Each piece of a price stands in a span of its own.
  price(pieces) {
    return shop.h("div", { class: "es--wrap--Q3xw1Ab notranslate" }, pieces.map((p) => shop.h("span", { style: "font-size: 14px;" }, p)));
  },
  spm() {
    return "a2g0o.order_list.order_list_main.4." + Math.random().toString(16).slice(2, 10);
  },
  ask(api, data) {
    return window.lib.mtop.request({ api, v: "1.0", type: "GET", needLogin: true, dataType: "json", data });
  },
  // The same without the SDK.
  async fetch(api, data) {
    const url = new URL(`https://acs.aliexpress.${shop.data.family}/h5/${api}/1.0/`);
    url.search = new URLSearchParams({ api, v: "1.0", data: JSON.stringify(data) });
    for (let attempt = 0; ; attempt++) {
      const answer = await (await fetch(url, { credentials: "include" })).json();
      if (attempt > 0 || !String(answer.ret?.[0]).startsWith("FAIL_SYS_TOKEN_")) return answer;
    }
  },
  // draw runs the page's drawing as late as the world wants it.
  draw(f) {
    setTimeout(f, shop.data.draw || 30);
  },
};
