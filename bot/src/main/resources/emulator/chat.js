// The log of the open chat: draws it, keeps the reader's place, and shows the loading dots.

import { byId, el, reducedMotion } from "./dom.js";
import { dayKey, dayLabel } from "./format.js";
import { botAvatar, messageRow } from "./message.js";
import { isMine, messagesOf, now, on, store } from "./store.js";
import { summary } from "./summary.js";

const NEAR_THE_END = 80;

const log = byId("chat-log");
const list = byId("messages");
let stuck = true;
let dotsTimer = 0;

export function showChat() {
  on("opening", () => {
    stuck = true;
    draw();
    drawDots();
  });
  on("opened", () => {
    draw();
    drawDots();
  });
  on("messages", ({ chatId, arrived }) => {
    if (chatId === store.open) changed(arrived);
  });
  on("loading", ({ chatId }) => {
    if (chatId === store.open) drawDots();
  });
  on("announce", announce);
  log.addEventListener("scroll", noticePlace, { passive: true });
  byId("to-latest").addEventListener("click", () => toEnd(true));
  const keepPlace = new ResizeObserver(() => {
    if (stuck) toEnd();
  });
  for (const node of [log, list, byId("loading")]) keepPlace.observe(node);
}

function changed(arrived) {
  const messages = messagesOf(store.open);
  if (arrived && messages.at(-1) === arrived) list.append(...rows(messages, messages.length - 1));
  else draw();
  if (!arrived) return;
  if (stuck || isMine(arrived)) toEnd(true);
  else byId("to-latest").hidden = false;
}

function draw() {
  const messages = messagesOf(store.open);
  const place = log.scrollTop;
  list.replaceChildren(...messages.flatMap((message, index) => rows(messages, index)));
  if (stuck) toEnd();
  else log.scrollTop = place;
}

/** The row of a message, after the name of its day when the day begins with it. */
function rows(messages, index) {
  const message = messages[index];
  const previous = messages[index - 1];
  const sameDay = previous && dayKey(previous.at) === dayKey(message.at);
  const row = messageRow(message, sameDay ? previous : null);
  return sameDay ? [row] : [el("li", { class: "day" }, el("span", {}, dayLabel(message.at, now()))), row];
}

function noticePlace() {
  stuck = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_THE_END;
  if (stuck) byId("to-latest").hidden = true;
}

function toEnd(smooth = false) {
  stuck = true;
  byId("to-latest").hidden = true;
  log.scrollTo({ top: log.scrollHeight, behavior: smooth && !reducedMotion() ? "smooth" : "auto" });
}

function drawDots() {
  clearTimeout(dotsTimer);
  const left = (store.loadingUntil.get(store.open) ?? 0) - now();
  byId("loading").hidden = left <= 0;
  if (left <= 0) return;
  byId("loading-avatar").replaceChildren(botAvatar());
  dotsTimer = setTimeout(drawDots, Math.min(left, 60_000));
}

function announce(message) {
  byId("announcer").textContent = `${message.senderName ?? store.bot.displayName}:${summary(message.payload)}`;
}
