import type { Order } from "../shared/zz_gen_wire";

/** Where the user's orders are; the shop sends everybody on to their own site and language. */
export const ordersPage = "https://www.aliexpress.com/p/order/index.html";

/** The page of one order: the one that the shop linked to, or else the one that everybody has. */
export function orderPage(order: Pick<Order, "id" | "detailUrl">): string {
  if (order.detailUrl?.startsWith("https://")) return order.detailUrl;
  return `https://www.aliexpress.com/p/order/detail.html?orderId=${encodeURIComponent(order.id)}`;
}
