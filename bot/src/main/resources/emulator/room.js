// Becoming a resident and opening a chat: the two choices that decide everything the phone shows.

import { fetchMessages, fetchState } from "./api.js";
import { beforeTheStream } from "./connection.js";
import { untouched } from "./pointer.js";
import { emit, putResident, residentOf, store } from "./store.js";

let opening = 0;

/** Opens the chat as the resident; without a chat, the resident's own chat with the bot. */
export async function open(residentId, chatId = residentId) {
  const turn = ++opening;
  store.me = residentId;
  store.open = chatId;
  remember();
  const unread = residentOf(residentId)?.unread ?? 0;
  forgetUnread(residentId);
  emit("opening");
  emit("people");
  await load(chatId, turn);
  if (unread > 0) await countUnread();
}

/** Everything again, for a stream that may have missed something; the page stays where it is. */
export async function refresh() {
  await loadState(store.me);
  if (store.open) await load(store.open, opening);
}

export function loadState(residentId) {
  return replace(() => fetchState(residentId), applyState);
}

function applyState(state) {
  store.bot = state.bot ?? store.bot;
  store.residents = state.residents ?? [];
  store.chats = state.chats ?? [];
  store.faults = state.faults ?? null;
  store.quota = state.quota ?? null;
  store.clockOffset = Number.isFinite(state.now) ? state.now - Date.now() : 0;
  emit("people");
  emit("faults");
  emit("quota");
}

export function rememberedPlace() {
  const query = new URLSearchParams(window.location.search);
  return { resident: query.get("resident"), chat: query.get("chat") };
}

function load(chatId, turn) {
  return replace(() => fetchMessages(chatId, store.me), (answer) => {
    if (turn === opening) applyChat(chatId, answer);
  });
}

function applyChat(chatId, answer) {
  store.messages.set(chatId, answer.messages ?? []);
  store.richMenus.set(chatId, answer.richMenu ?? null);
  if (!answer.loading) store.loadingUntil.delete(chatId);
  else if (!store.loadingUntil.has(chatId)) store.loadingUntil.set(chatId, Number.MAX_SAFE_INTEGER);
  emit("opened");
}

/** Asking for a chat's messages is how the emulator learns that they are being read. */
export function readOpenChat() {
  return fetchMessages(store.open, store.me);
}

function forgetUnread(residentId) {
  const resident = residentOf(residentId);
  if (resident?.unread) putResident({ ...resident, unread: 0 });
}

function countUnread() {
  return replace(() => fetchState(store.me), ({ residents }) => {
    store.residents = residents ?? store.residents;
    emit("people");
  });
}

function replace(ask, apply) {
  return beforeTheStream(async () => {
    const answer = await ask();
    await untouched();
    apply(answer);
  });
}

function remember() {
  const query = new URLSearchParams({ resident: store.me });
  if (store.open !== store.me) query.set("chat", store.open);
  window.history.replaceState(null, "", `?${query}`);
}
