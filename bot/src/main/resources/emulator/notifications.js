// How a message looks on a lock screen: for chats that are not open, a card on top of the phone.

import { avatar } from "./avatar.js";
import { byId, el } from "./dom.js";
import { timeOfDay } from "./format.js";
import { icon } from "./icons.js";
import { open } from "./room.js";
import { complain } from "./snackbar.js";
import { chatOf, isGroup, on, residentOf, store } from "./store.js";
import { summary } from "./summary.js";
import { show } from "./views.js";

const SHOWN_FOR = 6000;
const AT_MOST = 2;

export function showNotifications() {
  on("notify", ({ chatId, message }) => notify(chatId, message));
}

function notify(chatId, message) {
  const name = message.senderName ?? (message.from === "bot" ? store.bot.displayName : residentOf(message.senderId)?.name ?? "メンバー");
  const group = isGroup(chatId);
  const close = () => card.remove();
  const visit = () => {
    close();
    show("chat");
    open(group ? store.me : chatId, chatId).catch(complain);
  };
  const card = el("div", { class: "toast", dataset: { testid: "notification", chatId } },
    el("button", { type: "button", class: "toast-open", on: { click: visit } },
      picture(name, message),
      el("span", { class: "toast-text" },
        el("span", { class: "toast-head" },
          el("strong", {}, name),
          el("span", {}, group ? chatOf(chatId)?.name : `${residentOf(chatId)?.name ?? "住民"}への通知`),
          el("time", {}, timeOfDay(message.at))),
        el("span", { class: "toast-body" }, summary(message.payload)))),
    el("button", { type: "button", class: "icon-button", "aria-label": "通知を閉じる", on: { click: close } }, icon("close")));
  const toasts = byId("toasts");
  toasts.prepend(card);
  while (toasts.children.length > AT_MOST) toasts.lastElementChild.remove();
  dismissLater(card, close);
}

function picture(name, message) {
  const bot = message.from === "bot";
  return avatar(name, message.senderIconUrl ?? (bot ? store.bot : residentOf(message.senderId))?.pictureUrl, { bot });
}

/** A card that is being pointed at or has the focus waits. */
function dismissLater(card, close) {
  let timer = setTimeout(close, SHOWN_FOR);
  for (const type of ["pointerenter", "focusin"]) card.addEventListener(type, () => clearTimeout(timer));
  for (const type of ["pointerleave", "focusout"]) {
    card.addEventListener(type, () => {
      clearTimeout(timer);
      timer = setTimeout(close, SHOWN_FOR);
    });
  }
}
