// Chooses how a message is drawn by its type. A type nobody knows is named, never dropped.

import { el } from "./dom.js";
import { flexMessage } from "./flex.js";
import { imagemap } from "./imagemap.js";
import { audio, file, image, location, sticker, video } from "./media.js";
import { templateMessage } from "./templates.js";
import { textContent } from "./text.js";

const KINDS = {
  text: (message, payload) => bubble(textContent(payload)),
  textV2: (message, payload) => bubble(textContent(payload)),
  sticker: (message, payload) => sticker(payload),
  image, video, audio, file, location,
  imagemap: (message, payload) => imagemap(payload),
  template: (message, payload) => templateMessage(payload),
  flex: (message, payload) => flexMessage(payload),
  coupon: (message, payload) => bubble([`クーポン(${payload.couponId ?? ""})`]),
};

const WIDE = new Set(["flex", "template", "imagemap"]);

/** True for contents that take the whole row, so that the time stands below them. */
export const isWide = (payload) => WIDE.has(payload?.type);

export function contents(message) {
  const payload = message.payload ?? {};
  if (!Object.hasOwn(KINDS, payload.type)) return bubble([`表示できない種類のメッセージです(${payload.type})`]);
  try {
    return KINDS[payload.type](message, payload);
  } catch (error) {
    console.error("cannot draw", payload, error);
    return bubble([`表示できないメッセージです(${payload.type}):${error.message}`]);
  }
}

const bubble = (parts) => el("div", { class: "bubble text" }, parts);
