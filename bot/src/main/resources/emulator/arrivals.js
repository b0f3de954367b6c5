// Takes what the emulator tells and keeps the store in step, then says what changed on the screen.

import { markSeen } from "./room.js";
import { emit, isMine, markRead, on, putMessage, putResident, removeMessage, residentOf, store } from "./store.js";

export function listen() {
  on("server:message", ({ chatId, message }) => receive(chatId, message));
  on("server:removed", ({ chatId, messageId }) => {
    removeMessage(chatId, messageId);
    emit("messages", { chatId });
  });
  on("server:read", ({ chatId, upTo }) => {
    markRead(chatId, upTo);
    emit("messages", { chatId });
  });
  on("server:loading", ({ chatId, until }) => {
    if (until > 0) store.loadingUntil.set(chatId, until);
    else store.loadingUntil.delete(chatId);
    emit("loading", { chatId });
  });
  on("server:richmenu", ({ chatId, richMenu }) => {
    store.richMenus.set(chatId, richMenu ?? null);
    emit("richmenu", { chatId });
  });
  on("server:resident", ({ resident }) => updateResident(resident));
  on("server:faults", ({ faults }) => {
    store.faults = faults;
    emit("faults");
  });
  on("server:quota", ({ quota }) => {
    store.quota = quota;
    emit("quota");
  });
}

/** Also called with the answer to a sent message, which may come before or after its event. */
export function receive(chatId, message) {
  const isNew = putMessage(chatId, message);
  if (message.from === "bot") {
    store.loadingUntil.delete(chatId);
    emit("loading", { chatId });
  }
  emit("messages", { chatId, arrived: isNew ? message : null });
  if (!isNew || isMine(message) || message.from === "system") return;
  if (chatId === store.open) emit("announce", message);
  else notice(chatId, message);
}

function notice(chatId, message) {
  if (!residentOf(chatId)) store.groupUnread.set(chatId, (store.groupUnread.get(chatId) ?? 0) + 1);
  emit("people");
  emit("notify", { chatId, message });
}

function updateResident(resident) {
  putResident(resident);
  if (resident.id === store.open) markSeen(resident.id);
  emit("people");
  if (resident.id === store.me) emit("friendship");
}
