// A drawn stand-in for LINE's stickers (LINE's own pictures are not the project's to ship).

import { svg } from "./dom.js";

// Ids from LINE's list of sendable stickers, so that the bot may send back what it got.
export const STICKERS = [
  sticker("446", "1988", "ハロー", "#ffd97a", "happy", "smile"),
  sticker("446", "1989", "OK!", "#a8dba8", "dot", "smile"),
  sticker("446", "1990", "ありがとう", "#ffb7b2", "happy", "open"),
  sticker("446", "1991", "よろしく", "#9fd3e8", "dot", "smile"),
  sticker("446", "1992", "うれしい", "#ffd97a", "happy", "open"),
  sticker("446", "1993", "ごめんね", "#c9c3e6", "sad", "frown"),
  sticker("446", "1994", "おやすみ", "#b5c7e8", "closed", "flat"),
  sticker("446", "1995", "えっ?", "#f7c59f", "wide", "round"),
  sticker("446", "1996", "がんばれ", "#a8dba8", "determined", "open"),
  sticker("446", "1997", "しくしく", "#9fd3e8", "tears", "frown"),
  sticker("446", "1998", "なるほど", "#e6d3a8", "dot", "flat"),
  sticker("446", "1999", "おめでとう", "#ffb7b2", "happy", "open"),
];

const EYES = {
  dot: ["M43 52v3", "M77 52v3"],
  happy: ["M37 55q6-9 12 0", "M71 55q6-9 12 0"],
  closed: ["M37 53q6 6 12 0", "M71 53q6 6 12 0"],
  sad: ["M38 52l9-4", "M82 52l-9-4", "M43 57v1", "M77 57v1"],
  wide: ["M43 48a5 6 0 1 0 .1 0z", "M77 48a5 6 0 1 0 .1 0z"],
  determined: ["M37 47l11 4", "M83 47l-11 4", "M43 55v2", "M77 55v2"],
  tears: ["M37 53q6-5 12 0", "M71 53q6-5 12 0", "M40 59v9", "M80 59v9"],
};

const MOUTHS = {
  smile: "M50 66q10 9 20 0",
  open: "M49 64q11 18 22 0z",
  flat: "M52 68h16",
  frown: "M50 71q10-9 20 0",
  round: "M60 64a5 6 0 1 0 .1 0z",
};

function sticker(packageId, stickerId, caption, colour, eyes, mouth) {
  return { packageId, stickerId, caption, colour, eyes, mouth };
}

export function stickerPicture(packageId, stickerId) {
  const { caption, colour, eyes, mouth } = known(packageId, stickerId) ?? standIn(packageId, stickerId);
  return svg("svg", { class: "sticker-picture", viewBox: "0 0 120 120", role: "img", "aria-label": `スタンプ:${caption}` },
    svg("path", { d: "M30 34L26 12q14 4 22 14zM90 34l4-22q-14 4-22 14z", fill: colour }),
    svg("ellipse", { cx: 60, cy: 56, rx: 44, ry: 38, fill: colour }),
    svg("ellipse", { cx: 33, cy: 66, rx: 6, ry: 4, fill: "#ffffff", opacity: "0.55" }),
    svg("ellipse", { cx: 87, cy: 66, rx: 6, ry: 4, fill: "#ffffff", opacity: "0.55" }),
    [...EYES[eyes], MOUTHS[mouth]].map((d) => svg("path", {
      d, fill: "none", stroke: "#3a2d22", "stroke-width": 4, "stroke-linecap": "round", "stroke-linejoin": "round",
    })),
    svg("text", {
      x: 60, y: 112, "text-anchor": "middle", "font-size": caption.length > 6 ? 14 : 19, "font-weight": 700, fill: "#3a2d22",
      stroke: "#ffffff", "stroke-width": 5, "paint-order": "stroke", "stroke-linejoin": "round",
    }, caption));
}

const known = (packageId, stickerId) =>
  STICKERS.find((one) => one.packageId === String(packageId) && one.stickerId === String(stickerId));

function standIn(packageId, stickerId) {
  const number = Number.parseInt(stickerId, 10) || 0;
  return { ...STICKERS[number % STICKERS.length], caption: `${packageId}/${stickerId}`.slice(0, 16) };
}
