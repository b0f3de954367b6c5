// The quick replies of the last message. They go with the next message, or when one of them is used.

import { actionLabel, press } from "./actions.js";
import { byId, el } from "./dom.js";
import { icon } from "./icons.js";
import { safeImage } from "./links.js";
import { messagesOf, on, store } from "./store.js";

const DEFAULT_ICONS = { camera: "camera", cameraRoll: "image", location: "place" };
// These open something first and can be left again, so the choices stay.
const STAY = new Set(["camera", "cameraRoll", "location", "datetimepicker"]);

const used = new Set();

export function showQuickReplies() {
  for (const type of ["opening", "opened"]) on(type, draw);
  on("messages", ({ chatId }) => {
    if (chatId === store.open) draw();
  });
}

function draw() {
  const last = messagesOf(store.open).filter((message) => message.from !== "system").at(-1);
  const items = last && !used.has(last.id) ? (last.quickReply ?? last.payload?.quickReply)?.items ?? [] : [];
  const bar = byId("quick-replies");
  bar.hidden = items.length === 0;
  bar.replaceChildren(...items.map((item) => button(item, last.id)));
  bar.scrollLeft = 0;
}

function button({ action, imageUrl }, messageId) {
  const picture = safeImage(imageUrl);
  const run = () => {
    if (!STAY.has(action?.type)) {
      used.add(messageId);
      draw();
    }
    press(action);
  };
  return el("button", { type: "button", class: "quick-reply", dataset: { testid: "quick-reply" }, on: { click: run } },
    picture ? el("img", { src: picture, alt: "" }) : DEFAULT_ICONS[action?.type] && icon(DEFAULT_ICONS[action.type]),
    el("span", {}, actionLabel(action)));
}
