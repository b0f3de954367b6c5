// Writing: text, a mention of the bot in a group, a quoted message, stickers, and the way to everything else.

import { sendMessage } from "./api.js";
import { receive } from "./arrivals.js";
import { attach, sendFile } from "./attach.js";
import { byId, el } from "./dom.js";
import { icon } from "./icons.js";
import { complain } from "./snackbar.js";
import { emit, isGroup, me, on, store } from "./store.js";
import { STICKERS, stickerPicture } from "./stickers.js";
import { summary } from "./summary.js";

const text = byId("composer-text");
let quoted = null;

export function showComposer() {
  byId("attach").append(icon("plus"));
  byId("stickers").append(icon("smile"));
  byId("composer-send").append(icon("send"));
  byId("sticker-picker").append(...STICKERS.map(stickerButton));
  byId("attach").addEventListener("click", () => attach("all"));
  byId("stickers").addEventListener("click", () => toggleStickers());
  byId("mention").addEventListener("click", mentionBot);
  byId("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  text.addEventListener("keydown", sendOnEnter);
  text.addEventListener("input", update);
  text.addEventListener("paste", sendPastedFile);
  on("opening", startOver);
  on("people", update);
  on("compose", compose);
  on("quote", quote);
  on("voice", () => attach("voice"));
  update();
}

/** Enter that only ends an IME conversion must not send: isComposing, and 229 where the order of events differs. */
function sendOnEnter(event) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  send();
}

async function send() {
  const written = text.value;
  if (written.trim() === "" || isBlocked()) return;
  const chat = store.open;
  const message = { resident: store.me, type: "text", text: written };
  if (isGroup(chat) && written.includes(mentionOfBot())) message.mention = true;
  if (quoted) message.quotedMessageId = quoted.id;
  compose("");
  quote(null);
  await deliver(chat, message, () => {
    if (text.value === "") compose(written);
  });
}

async function deliver(chat, message, failed = () => {}) {
  try {
    const answer = await sendMessage(chat, message);
    if (answer.message) receive(chat, answer.message);
  } catch (error) {
    failed();
    complain(error);
  }
}

function compose(words) {
  text.value = words;
  update();
  if (words !== "") text.focus();
}

function startOver() {
  text.value = "";
  quote(null);
  toggleStickers(false);
  update();
}

function update() {
  const blocked = isBlocked();
  text.disabled = blocked;
  text.placeholder = blocked ? "ブロック中は送れません" : "メッセージを入力";
  for (const id of ["attach", "stickers", "mention"]) byId(id).disabled = blocked;
  byId("composer-send").disabled = blocked || text.value.trim() === "";
  byId("mention").hidden = !isGroup(store.open);
  byId("mention").textContent = "@";
  byId("mention").setAttribute("aria-label", `${store.bot.displayName}にメンションする`);
  text.style.height = "auto";
  text.style.height = `${Math.min(text.scrollHeight + 2, 120)}px`;
}

const isBlocked = () => !isGroup(store.open) && Boolean(me()?.blocked);
const mentionOfBot = () => `@${store.bot.displayName}`;

function mentionBot() {
  const mention = mentionOfBot();
  if (!text.value.includes(mention)) compose(`${mention} ${text.value}`);
  text.focus();
}

function quote(message) {
  quoted = message;
  const bar = byId("quoting");
  bar.hidden = !message;
  if (!message) return;
  bar.replaceChildren(
    el("p", {}, el("span", { class: "sr-only" }, "引用:"), summary(message.payload)),
    el("button", { type: "button", class: "icon-button", "aria-label": "引用をやめる", on: { click: () => quote(null) } }, icon("close")));
  text.focus();
}

function toggleStickers(open = byId("sticker-picker").hidden) {
  byId("sticker-picker").hidden = !open;
  byId("stickers").setAttribute("aria-expanded", String(open));
  if (open) emit("room-needed");
}

function stickerButton({ packageId, stickerId, caption }) {
  const sendSticker = () => {
    toggleStickers(false);
    deliver(store.open, { resident: store.me, type: "sticker", packageId, stickerId });
  };
  return el("button", { type: "button", class: "sticker-choice", "aria-label": caption, dataset: { testid: "sticker" }, on: { click: sendSticker } },
    stickerPicture(packageId, stickerId));
}

function sendPastedFile(event) {
  const pasted = event.clipboardData?.files?.[0];
  if (!pasted) return;
  event.preventDefault();
  sendFile(pasted);
}
