// A row that scrolls sideways, with arrows for those who have a mouse but no wheel for it.

import { el, reducedMotion } from "./dom.js";
import { icon } from "./icons.js";

export function scroller(items, className) {
  const row = el("div", { class: "scroller-row", tabindex: "0", role: "group", "aria-label": `${items.length}件を横に並べています` }, items);
  const back = arrow("back", "前へ", () => step(row, -1));
  const next = arrow("next", "次へ", () => step(row, 1));
  const update = () => {
    back.hidden = row.scrollLeft < 4;
    next.hidden = row.scrollLeft > row.scrollWidth - row.clientWidth - 4;
  };
  row.addEventListener("scroll", update, { passive: true });
  new ResizeObserver(update).observe(row);
  return el("div", { class: `scroller ${className}`, role: "group" }, row, back, next);
}

function arrow(name, label, click) {
  return el("button", { type: "button", class: `scroller-arrow scroller-${name}`, "aria-label": label, tabindex: "-1", on: { click } }, icon(name));
}

function step(row, direction) {
  const item = row.firstElementChild;
  const width = item ? item.getBoundingClientRect().width + 8 : row.clientWidth;
  row.scrollBy({ left: direction * width, behavior: reducedMotion() ? "auto" : "smooth" });
}
