// The log of the open chat: draws it, keeps the reader's place, and shows the loading dots.

import { byId, el, reducedMotion } from "./dom.js";
import { dayKey, dayLabel } from "./format.js";
import { botAvatar, messageRow } from "./message.js";
import { isMine, messagesOf, now, on, store } from "./store.js";
import { summary } from "./summary.js";

const NEAR_THE_END = 80;

const log = byId("chat-log");
const list = byId("messages");
const known = new Map();
let stuck = true;
let lastTop = 0;
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
  draw();
  if (!arrived) return;
  if (stuck || isMine(arrived)) toEnd(true);
  else byId("to-latest").hidden = false;
}

/** Leaves rows alone that stay as they are: they may hold the focus, a playing film or a scrolled carousel. */
function draw() {
  const messages = messagesOf(store.open);
  const place = log.scrollTop;
  const wanted = messages.flatMap((message, index) => rows(message, messages[index - 1]));
  forgetAllBut(wanted);
  wanted.forEach((row, index) => {
    if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
  });
  if (stuck) toEnd();
  else log.scrollTop = place;
}

/** The row of a message, after the name of its day when the day begins with it. */
function rows(message, previous) {
  const sameDay = previous && dayKey(previous.at) === dayKey(message.at);
  const before = sameDay ? previous : null;
  const row = drawn(JSON.stringify([store.me, message, before?.from, before?.senderId, before?.senderName]), () => messageRow(message, before));
  if (sameDay) return [row];
  const day = dayLabel(message.at, now());
  return [drawn(`${day} ${message.id}`, () => el("li", { class: "day" }, el("span", {}, day))), row];
}

function drawn(key, make) {
  if (!known.has(key)) known.set(key, make());
  return known.get(key);
}

function forgetAllBut(rows) {
  const wanted = new Set(rows);
  for (const [key, row] of known) {
    if (wanted.has(row)) continue;
    known.delete(key);
    row.remove();
  }
}

/** Only scrolling up leaves the end; a smooth scroll on its way down does not. */
function noticePlace() {
  if (log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_THE_END) stuck = true;
  else if (log.scrollTop < lastTop) stuck = false;
  lastTop = log.scrollTop;
  if (stuck) byId("to-latest").hidden = true;
}

function toEnd(smooth = false) {
  stuck = true;
  byId("to-latest").hidden = true;
  const far = log.scrollHeight - log.scrollTop > 3 * log.clientHeight;
  log.scrollTo({ top: log.scrollHeight, behavior: smooth && !far && !reducedMotion() ? "smooth" : "auto" });
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
