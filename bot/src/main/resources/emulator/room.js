// Becoming a resident and opening a chat: the two choices that decide everything the phone shows.

import { fetchMessages, fetchState } from "./api.js";
import { connect } from "./connection.js";
import { emit, putResident, residentOf, store } from "./store.js";

let opening = 0;

/** Opens the chat as the resident; without a chat, the resident's own chat with the bot. */
export async function open(residentId, chatId = residentId) {
  const turn = ++opening;
  const changed = store.me !== residentId;
  store.me = residentId;
  store.open = chatId;
  remember();
  if (changed) connect(residentId);
  emit("opening");
  await load(chatId, turn);
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
  markSeen(chatId);
  emit("opened");
}

export function markSeen(chatId) {
  store.groupUnread.delete(chatId);
  const resident = residentOf(chatId);
  if (resident?.unread) putResident({ ...resident, unread: 0 });
  emit("people");
}

function remember() {
  const query = new URLSearchParams({ resident: store.me });
  if (store.open !== store.me) query.set("chat", store.open);
  window.history.replaceState(null, "", `?${query}`);
}
