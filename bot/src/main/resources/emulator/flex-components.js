// The parts of a Flex bubble. Each is an item of the box around it; place() applies what the box decides.

import { actionLabel, press, pressable } from "./actions.js";
import { el, setStyle } from "./dom.js";
import { aspectRatio, borderWidth, colour, fontSize, gradient, imageSize, length, space } from "./flex-sizes.js";
import { icon as lineIcon } from "./icons.js";
import { openLink, safeImage, safeLink } from "./links.js";
import { picked } from "./media.js";

const COMPONENTS = { box, text, image, icon, button, separator, filler, spacer, video };
const JUSTIFY = new Set(["center", "flex-start", "flex-end", "space-between", "space-around", "space-evenly"]);
const ALIGN = new Set(["center", "flex-start", "flex-end"]);
const GRAVITY = { top: "flex-start", center: "center", bottom: "flex-end" };
const DECORATIONS = new Set(["none", "underline", "line-through"]);

/** Draws a component; an unknown kind is left out, as in a LINE app that is too old for it. */
export function component(spec, layout) {
  return Object.hasOwn(COMPONENTS, spec?.type) ? COMPONENTS[spec.type](spec, layout) : null;
}

export function box(spec) {
  const layout = ["horizontal", "baseline"].includes(spec.layout) ? spec.layout : "vertical";
  const node = el("div", { class: `flex-box flex-${layout}`, style: boxStyle(spec) });
  let isFirst = true;
  for (const child of spec.contents ?? []) {
    const item = component(child, layout);
    if (!item) continue;
    place(item, child, spec, layout, isFirst);
    if (child.position !== "absolute") isFirst = false;
    node.append(item);
  }
  return pressable(node, spec.action);
}

function boxStyle(spec) {
  return {
    justifyContent: JUSTIFY.has(spec.justifyContent) ? spec.justifyContent : undefined,
    alignItems: ALIGN.has(spec.alignItems) ? spec.alignItems : undefined,
    backgroundColor: colour(spec.backgroundColor),
    backgroundImage: gradient(spec.background),
    borderRadius: space(spec.cornerRadius),
    overflow: spec.cornerRadius ? "hidden" : undefined,
    borderStyle: spec.borderWidth || spec.borderColor ? "solid" : undefined,
    borderWidth: spec.borderWidth || spec.borderColor ? borderWidth(spec.borderWidth) ?? "0px" : undefined,
    borderColor: colour(spec.borderColor) ?? (spec.borderWidth ? "#000000" : undefined),
    padding: space(spec.paddingAll),
    paddingTop: space(spec.paddingTop),
    paddingBottom: space(spec.paddingBottom),
    paddingInlineStart: space(spec.paddingStart),
    paddingInlineEnd: space(spec.paddingEnd),
    width: length(spec.width),
    maxWidth: length(spec.maxWidth),
    height: length(spec.height),
    maxHeight: length(spec.maxHeight),
  };
}

/** Weight, distance to the item before it, and offsets. */
function place(item, spec, parent, layout, isFirst) {
  const sideways = layout !== "vertical";
  const distance = isFirst || spec.position === "absolute" ? undefined : space(spec.margin) ?? space(parent.spacing);
  setStyle(item, {
    flex: flexOf(spec, sideways),
    marginTop: sideways ? undefined : distance,
    marginInlineStart: sideways ? distance : undefined,
    position: spec.position === "absolute" ? "absolute" : undefined,
    top: space(spec.offsetTop),
    bottom: space(spec.offsetBottom),
    insetInlineStart: space(spec.offsetStart),
    insetInlineEnd: space(spec.offsetEnd),
  });
}

function flexOf(spec, sideways) {
  const hasSize = sideways ? spec.width : spec.height;
  const fixed = ["icon", "separator", "spacer"].includes(spec.type) || hasSize;
  const usual = spec.type === "filler" || (sideways && !fixed) ? 1 : 0;
  const flex = Number.isFinite(spec.flex) && spec.flex >= 0 ? spec.flex : usual;
  if (flex === 0) return "0 0 auto";
  return sideways ? `${flex} 1 0px` : `${flex} 0 auto`;
}

/** A box of its own around text, images and buttons, because gravity places them within the room they get. */
function item(spec, ...content) {
  return el("div", { class: "flex-item", style: { justifyContent: GRAVITY[spec.gravity] } }, content);
}

function text(spec) {
  const words = Array.isArray(spec.contents) && spec.contents.length > 0 ? spec.contents.map(span) : String(spec.text ?? "");
  const node = el("p", { class: spec.wrap ? "flex-text is-wrapped" : "flex-text", style: {
    ...letters(spec),
    fontSize: fontSize(spec.size),
    textAlign: ["start", "end", "center"].includes(spec.align) ? spec.align : undefined,
  } }, words);
  const spacing = length(spec.lineSpacing);
  if (spacing) node.style.lineHeight = `calc(1.4em + ${spacing})`;
  if (spec.wrap && Number.isInteger(spec.maxLines) && spec.maxLines > 0) {
    node.classList.add("is-clamped");
    node.style.webkitLineClamp = String(spec.maxLines);
  }
  return pressable(item(spec, node), spec.action);
}

function span(spec) {
  return el("span", { style: { ...letters(spec), fontSize: spec.size ? fontSize(spec.size) : undefined } }, String(spec.text ?? ""));
}

function letters(spec) {
  return {
    color: colour(spec.color),
    fontWeight: { bold: "700", regular: "400" }[spec.weight],
    fontStyle: { italic: "italic", normal: "normal" }[spec.style],
    textDecoration: DECORATIONS.has(spec.decoration) ? spec.decoration : undefined,
  };
}

function image(spec, layout) {
  const picture = picked(safeImage(spec.url), spec.action?.label ?? "", { objectFit: spec.aspectMode === "cover" ? "cover" : "contain" });
  const frame = el("div", { class: "flex-image", style: {
    width: imageSize(spec.size),
    aspectRatio: aspectRatio(spec.aspectRatio),
    backgroundColor: colour(spec.backgroundColor),
    alignSelf: { start: "flex-start", end: "flex-end", center: "center" }[spec.align] ?? "center",
  } }, picture);
  const node = item(spec, frame);
  if (layout === "hero") node.classList.add("is-hero");
  return pressable(node, spec.action);
}

function icon(spec) {
  const height = fontSize(spec.size);
  return el("span", { class: "flex-icon", style: { height, aspectRatio: aspectRatio(spec.aspectRatio), fontSize: height } },
    picked(safeImage(spec.url), ""));
}

function button(spec) {
  const style = ["primary", "secondary"].includes(spec.style) ? spec.style : "link";
  const chosen = colour(spec.color);
  const node = el("button", {
    type: "button", class: `flex-button is-${style} is-${spec.height === "sm" ? "sm" : "md"}`,
    style: style === "link" ? { color: chosen } : { backgroundColor: chosen },
    on: { click: (event) => { event.stopPropagation(); press(spec.action); } },
  }, el("span", {}, actionLabel(spec.action)));
  return item(spec, node);
}

function separator(spec) {
  return el("div", { class: "flex-separator", role: "separator", style: { backgroundColor: colour(spec.color) } });
}

function filler() {
  return el("div", { class: "flex-filler" });
}

function spacer(spec) {
  const size = space(spec.size) ?? "8px";
  return el("div", { style: { width: size, height: size } });
}

/** The preview with a mark on it: the film itself opens elsewhere, for the page plays nothing from other hosts. */
function video(spec) {
  const play = (event) => {
    event.stopPropagation();
    const url = safeLink(spec.url);
    if (url) openLink(url);
  };
  const link = spec.action?.type === "uri" && el("button", { type: "button", class: "flex-video-link", on: { click: (event) => { event.stopPropagation(); press(spec.action); } } }, actionLabel(spec.action));
  return el("div", { class: "flex-video", style: { aspectRatio: aspectRatio(spec.aspectRatio) } },
    el("button", { type: "button", class: "flex-video-play", "aria-label": "動画を開く", on: { click: play } },
      picked(safeImage(spec.previewUrl), "動画"), el("span", { class: "play" }, lineIcon("play"))),
    link);
}
