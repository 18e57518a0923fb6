/**
 * What is AliExpress's own: addresses of its order pages, the call of its page
 * SDK, and where there is room for a line of ours.
 *
 * The SDK is `window.lib.mtop`, which signs requests with the page's own
 * cookies; the order list itself holds no tracking numbers. The call is the
 * one that the shop's pages make for the popover on "Track order":
 *
 *     mtop.ae.ld.querydetail 1.0 {tradeOrderId: "8190000000001234", …}
 *     → {data: {module: {trackingDetailLineList: [{mailNo: …}]}}, ret: ["SUCCESS::…"]}
 */

/** Whether an address is one that may show orders, a login or a captcha before them. */
export function isOrderPage({ hostname, pathname }: Pick<URL, "hostname" | "pathname">): boolean {
  if (hostname.startsWith("login.") || pathname.includes("_____tmd_____")) return true;
  if (hostname === "aliexpress.ru") return pathname.startsWith("/order-list");
  return /^\/+p\/(order|tracking)\//.test(pathname);
}

/** The element at whose top a line about the whole page goes. */
export function noteRoom(document: Document): Element | null {
  return document.querySelector(".order-main, .order-content, #root, [class*='RedOrderList']") ?? document.body;
}

/** Parts of an answer that nobody needs: the receiver's name, address and telephone number. */
export function withheld(key: string): boolean {
  return key === "logisticsReceiverInfo" || key === "receiverInfo" || key === "detailedLocation";
}

interface SDK {
  lib?: { mtop?: { request?: (options: Record<string, unknown>) => PromiseLike<unknown> | undefined } };
}

const packagesOf = "mtop.ae.ld.querydetail";

/** Whether a text can be an order's number. */
export function isOrderNumber(text: unknown): text is string {
  return typeof text === "string" && /^\d{8,20}$/.test(text);
}

/** Where the page's SDK is called; undefined where there is none (yet). May throw what the page's own code throws. */
export function sdkOf(window: Window): { request?: unknown } | undefined {
  return (window as Window & SDK).lib?.mtop;
}

/** The order whose packages the page asks its SDK for; undefined for every other question. */
export function orderAskedFor(options: unknown): string | undefined {
  const { api, data } = (options ?? {}) as { api?: unknown; data?: unknown };
  if (api !== packagesOf) return undefined;
  const { tradeOrderId } = ((typeof data === "string" && data.length < 10_000 ? JSON.parse(data) : data) ?? {}) as { tradeOrderId?: unknown };
  const order = typeof tradeOrderId === "number" ? String(tradeOrderId) : tradeOrderId;
  return isOrderNumber(order) ? order : undefined;
}

/** Asks the page's SDK for one order; undefined where there is none (yet). Throws what the SDK throws. */
export function askSDK(window: Window, order: string): { answer: Partial<PromiseLike<unknown>> | undefined } | undefined {
  const mtop = (window as Window & SDK).lib?.mtop;
  if (typeof mtop?.request !== "function") return undefined;
  const { language, currency } = preferences(window.document);
  const answer = mtop.request({
    api: packagesOf,
    v: "1.0",
    type: "GET",
    needLogin: true,
    dataType: "json",
    data: {
      tradeOrderId: order,
      tradeOrderLineId: "",
      terminalType: "PC",
      needPageDisplayInfo: true,
      timeZone: zoneName(new Date().getTimezoneOffset()),
      __inline: "true",
      _lang: language,
      _currency: currency,
    },
  });
  return { answer };
}

/** "GMT-03:00" from minutes west of UTC. */
export function zoneName(west: number): string {
  const minutes = Math.abs(west);
  const two = (n: number) => String(n).padStart(2, "0");
  return `GMT${west > 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * The language and currency that the user set in the shop: it keeps them in a
 * cookie that its pages read ("…&c_tp=USD&b_locale=en_US&…"). Without it, the
 * document's language.
 */
function preferences(document: Document): { language: string; currency: string } {
  const kept = new URLSearchParams(/(?:^|; )aep_usuc_f=([^;]*)/.exec(document.cookie)?.[1] ?? "");
  const plain = (value: string | null, form: RegExp) => (value && form.test(value) ? value : undefined);
  const shown = /^[a-z]{2}/.exec(document.documentElement.lang)?.[0] ?? "en";
  return {
    language: plain(kept.get("b_locale"), /^[a-z]{2}_[A-Z]{2}$/) ?? `${shown}_${shown === "en" ? "US" : shown.toUpperCase()}`,
    currency: plain(kept.get("c_tp"), /^[A-Z]{3}$/) ?? "USD",
  };
}
