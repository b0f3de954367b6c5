// Takes what the emulator tells and keeps the store in step, then says what changed on the screen.

import { readOpenChat } from "./room.js";
import { complain } from "./snackbar.js";
import { emit, isMine, markRead, on, putMessage, putResident, removeMessage, store } from "./store.js";

const READ_AFTER = 400;

let reading = 0;

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
  if (chatId !== store.open) {
    emit("notify", { chatId, message });
    return;
  }
  emit("announce", message);
  clearTimeout(reading);
  reading = setTimeout(() => readOpenChat().catch(complain), READ_AFTER);
}

function updateResident(resident) {
  putResident(resident);
  emit("people");
  if (resident.id === store.me) emit("friendship");
}
