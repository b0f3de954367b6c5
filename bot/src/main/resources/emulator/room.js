// Becoming a resident and opening a chat: the two choices that decide everything the phone shows.

import { fetchMessages, fetchState } from "./api.js";
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
  applyState(await fetchState(store.me));
  if (store.open) await load(store.open, opening);
}

export function applyState(state) {
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

async function load(chatId, turn) {
  const answer = await fetchMessages(chatId, store.me);
  if (turn !== opening) return;
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

async function countUnread() {
  store.residents = (await fetchState(store.me)).residents ?? store.residents;
  emit("people");
}

function remember() {
  const query = new URLSearchParams({ resident: store.me });
  if (store.open !== store.me) query.set("chat", store.open);
  window.history.replaceState(null, "", `?${query}`);
}
