// The shop's front page: nothing on it is an order.
shop.draw(() => document.getElementById("root").append(shop.h("h1", {}, "Today's deals")));
