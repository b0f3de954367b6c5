// How many messages of this month's quota are used.

import { byId, el } from "./dom.js";
import { on, store } from "./store.js";

export function showQuota() {
  on("quota", draw);
}

function draw() {
  const { type, value, used = 0 } = store.quota ?? {};
  const limited = type === "limited" && Number.isFinite(value);
  byId("quota").replaceChildren(
    el("span", { class: "quota-label" }, "今月の通数"),
    el("strong", {}, limited ? `${used} / ${value}` : `${used}(上限なし)`),
    limited && el("meter", { min: 0, max: value, high: value * 0.8, optimum: 0, value: used, "aria-label": "今月の通数" }) || "");
}
