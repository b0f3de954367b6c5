// Template messages: buttons, confirm, carousel and image_carousel.

import { actionLabel, press } from "./actions.js";
import { el } from "./dom.js";
import { colour } from "./flex-sizes.js";
import { safeImage } from "./links.js";
import { picked } from "./media.js";
import { scroller } from "./scroller.js";

export function templateMessage(payload) {
  const node = draw(payload.template ?? {});
  node.setAttribute("aria-label", payload.altText ?? "");
  return node;
}

function draw(template) {
  switch (template.type) {
    case "buttons":
      return card(template, template);
    case "confirm":
      return confirm(template);
    case "carousel":
      return scroller((template.columns ?? []).map((column) => card(column, template)), "template-carousel");
    case "image_carousel":
      return scroller((template.columns ?? []).map(imageCard), "template-carousel");
    default:
      throw new Error(`unknown template: ${template.type}`);
  }
}

function card(column, { imageAspectRatio, imageSize }) {
  return el("div", { class: "template", role: "group" },
    column.thumbnailImageUrl && thumbnail(column, imageAspectRatio, imageSize),
    introduction(column),
    el("div", { class: "template-actions" }, (column.actions ?? []).map(button)));
}

function thumbnail(column, ratio, size) {
  const picture = picked(safeImage(column.thumbnailImageUrl), column.title ?? "", { objectFit: size === "contain" ? "contain" : "cover" });
  return el("div", {
    class: "template-image",
    style: { aspectRatio: ratio === "square" ? "1" : "1.51", backgroundColor: colour(column.imageBackgroundColor) },
  }, picture);
}

function introduction({ title, text, defaultAction }) {
  const words = [title && el("strong", {}, title), el("span", {}, text ?? "")];
  if (!defaultAction) return el("div", { class: "template-text" }, words);
  return el("button", { type: "button", class: "template-text", on: { click: () => press(defaultAction) } }, words);
}

function confirm(template) {
  return el("div", { class: "template", role: "group" },
    el("div", { class: "template-text" }, el("span", {}, template.text ?? "")),
    el("div", { class: "template-actions is-side-by-side" }, (template.actions ?? []).map(button)));
}

function imageCard(column) {
  return el("button", { type: "button", class: "template template-picture", "aria-label": actionLabel(column.action), on: { click: () => press(column.action) } },
    picked(safeImage(column.imageUrl), ""),
    column.action?.label && el("span", { class: "template-picture-label" }, column.action.label));
}

const button = (action) =>
  el("button", { type: "button", class: "template-button", on: { click: () => press(action) } }, actionLabel(action));
