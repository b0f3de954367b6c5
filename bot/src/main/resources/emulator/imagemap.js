// An image whose areas can be pressed. Areas are given in the coordinates of baseSize.

import { press } from "./actions.js";
import { el } from "./dom.js";
import { icon } from "./icons.js";
import { openLink, safeImage, safeLink } from "./links.js";
import { picked } from "./media.js";

const WIDTH = 1040;

export function imagemap(payload) {
  const size = { width: payload.baseSize?.width || WIDTH, height: payload.baseSize?.height || WIDTH };
  const node = el("div", {
    class: "imagemap", role: "group", "aria-label": payload.altText ?? "画像", style: { aspectRatio: `${size.width} / ${size.height}` },
  }, picked(safeImage(`${payload.baseUrl}/${WIDTH}`), payload.altText ?? ""));
  for (const action of payload.actions ?? []) node.append(area(action, size));
  if (payload.video?.area) node.append(film(payload.video, size));
  return node;
}

function area(action, size) {
  const label = action.label || action.text || action.linkUri || "押せる場所";
  const run = action.type === "uri" ? { type: "uri", uri: action.linkUri } : action;
  return el("button", { type: "button", class: "area", "aria-label": label, title: label, style: place(action.area, size), on: { click: () => press(run) } });
}

function film(video, size) {
  const play = () => {
    const url = safeLink(video.originalContentUrl);
    if (url) openLink(url);
  };
  return el("button", { type: "button", class: "area film", "aria-label": "動画を開く", style: place(video.area, size), on: { click: play } },
    picked(safeImage(video.previewImageUrl), ""), el("span", { class: "play" }, icon("play")));
}

/** The area's place in percent, so that it follows the size the image is drawn at. */
export function place(area, size) {
  const percent = (part, whole) => `${(100 * part) / whole}%`;
  return {
    left: percent(area.x, size.width), top: percent(area.y, size.height),
    width: percent(area.width, size.width), height: percent(area.height, size.height),
  };
}
