// A Flex message: one bubble, or a carousel of bubbles.

import { pressable } from "./actions.js";
import { el } from "./dom.js";
import { box, component } from "./flex-components.js";
import { colour } from "./flex-sizes.js";
import { scroller } from "./scroller.js";

const SIZES = new Set(["nano", "micro", "deca", "hecto", "kilo", "mega", "giga"]);
const BLOCKS = ["header", "hero", "body", "footer"];

export function flexMessage(payload) {
  const contents = payload.contents ?? {};
  const node = contents.type === "carousel" ? scroller((contents.contents ?? []).map(bubble), "flex-carousel") : bubble(contents);
  node.setAttribute("role", "group");
  node.setAttribute("aria-label", payload.altText ?? "");
  return node;
}

function bubble(spec) {
  if (spec.type !== "bubble") throw new Error(`unknown Flex container: ${spec.type}`);
  const size = SIZES.has(spec.size) ? spec.size : "mega";
  const node = el("div", { class: `flex-bubble flex-${size}`, dataset: { testid: "flex-bubble" }, dir: spec.direction === "rtl" ? "rtl" : "ltr" },
    BLOCKS.filter((name) => spec[name]).map((name, index) => block(name, spec[name], spec.styles?.[name] ?? {}, index)));
  if (!spec.footer) node.classList.add("flex-no-footer");
  return pressable(node, spec.action);
}

function block(name, spec, style, index) {
  const content = name === "hero" && spec.type !== "box" ? component(spec, "hero") : box(spec);
  const node = el("div", { class: `flex-block flex-${name}`, style: { backgroundColor: colour(style.backgroundColor) } }, content);
  if (style.separator && index > 0) {
    node.classList.add("flex-separated");
    node.style.borderTopColor = colour(style.separatorColor) ?? "";
  }
  return node;
}
