// One row of the chat: the message with its sender, time, 既読, quotation and menu.

import { contents, isWide } from "./contents.js";
import { avatar } from "./avatar.js";
import { el } from "./dom.js";
import { timeOfDay } from "./format.js";
import { icon } from "./icons.js";
import { openMessageMenu } from "./message-menu.js";
import { isMine, messagesOf, residentOf, store } from "./store.js";
import { summary } from "./summary.js";

const LONG_PRESS = 500;
const SENT_BY = { reply: "応答", push: "プッシュ", multicast: "マルチキャスト", broadcast: "一斉配信", narrowcast: "絞り込み配信" };

export function messageRow(message, previous) {
  const marks = { testid: "message", from: message.from, messageId: message.id };
  if (message.from === "system") return el("li", { class: "system", dataset: marks }, el("span", {}, message.payload?.text ?? ""));
  const mine = isMine(message);
  const row = el("li", { class: rowClass(message, mine), dataset: marks });
  const body = el("div", { class: "row-body" }, quotation(message), contents(message));
  if (mine) {
    row.append(el("div", { class: "row-content" }, menuButton(message), meta(message), body));
  } else {
    const sender = senderOf(message);
    const follows = previous && sameSender(previous, message);
    row.append(
      follows ? el("span", { class: "avatar-room" }) : sender.picture,
      el("div", { class: "row-main" },
        el("p", { class: follows ? "sender sr-only" : "sender" }, sender.name),
        el("div", { class: "row-content" }, body, meta(message), menuButton(message))));
  }
  listenForMenu(row, message);
  return row;
}

function rowClass(message, mine) {
  return ["row", mine ? "is-mine" : "is-theirs", isWide(message.payload) && "is-wide"].filter(Boolean).join(" ");
}

function senderOf(message) {
  if (message.from === "bot") {
    const name = message.senderName ?? message.payload?.sender?.name ?? store.bot.displayName;
    const picture = message.senderIconUrl ?? message.payload?.sender?.iconUrl ?? store.bot.pictureUrl;
    return { name, picture: avatar(name, picture, { bot: true }) };
  }
  const resident = residentOf(message.senderId);
  const name = message.senderName ?? resident?.name ?? "メンバー";
  return { name, picture: avatar(name, resident?.pictureUrl) };
}

const sameSender = (one, other) => one.from === other.from && one.senderId === other.senderId
  && one.senderName === other.senderName && one.senderIconUrl === other.senderIconUrl;

function meta(message) {
  const sentBy = SENT_BY[message.via];
  return el("p", { class: "meta", title: sentBy ? `配信方法:${sentBy}` : null },
    isMine(message) && message.read && el("span", { class: "read" }, "既読"),
    el("time", { datetime: new Date(message.at).toISOString() }, timeOfDay(message.at)));
}

function quotation(message) {
  const original = quotedBy(message);
  if (!original) return null;
  const name = original.from === "bot" ? original.senderName ?? store.bot.displayName : residentOf(original.senderId ?? store.me)?.name ?? "";
  return el("blockquote", { class: "quotation" }, el("strong", {}, name), el("span", {}, summary(original.payload)));
}

/** A resident's message names the quoted one by id; the bot's by the token of the quoted message. */
function quotedBy({ payload, from, id }) {
  const list = messagesOf(store.open);
  if (from === "resident") return payload?.quotedMessageId && list.find((one) => one.id === payload.quotedMessageId);
  if (!payload?.quoteToken) return null;
  return list.find((one) => one.id !== id && (one.quoteToken ?? (one.from === "resident" && one.payload?.quoteToken)) === payload.quoteToken);
}

const menuButton = (message) => el("button", {
  type: "button", class: "icon-button row-menu", "aria-label": "このメッセージのメニュー", dataset: { testid: "message-menu" },
  on: { click: () => openMessageMenu(message) },
}, icon("more"));

function listenForMenu(row, message) {
  let timer = 0;
  const stop = () => clearTimeout(timer);
  row.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a")) return;
    event.preventDefault();
    stop();
    openMessageMenu(message);
  });
  row.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "mouse") timer = setTimeout(() => openMessageMenu(message), LONG_PRESS);
  });
  for (const type of ["pointerup", "pointermove", "pointercancel", "pointerleave"]) row.addEventListener(type, stop);
}

/** For the loading dots, which come from the bot but are not a message. */
export const botAvatar = () => avatar(store.bot.displayName, store.bot.pictureUrl, { bot: true });

