/** Where the user's orders are; the shop sends everybody on to their own site and language. */
export const ordersPage = "https://www.aliexpress.com/p/order/index.html";
