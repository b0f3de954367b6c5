// What the page knows, and who is told when it changes. Holds no elements and calls no server.

const bus = new EventTarget();

export const store = {
  me: null,
  open: null,
  bot: { displayName: "ボット", pictureUrl: null },
  residents: [],
  chats: [],
  faults: null,
  quota: null,
  clockOffset: 0,
  messages: new Map(),
  richMenus: new Map(),
  loadingUntil: new Map(),
};

export const on = (type, listener) => bus.addEventListener(type, (event) => listener(event.detail));
export const emit = (type, detail) => bus.dispatchEvent(new CustomEvent(type, { detail }));

/** The emulator's clock, so that times agree with it when the browser's clock is off. */
export const now = () => Date.now() + store.clockOffset;

export const messagesOf = (chatId) => store.messages.get(chatId) ?? [];
export const residentOf = (id) => store.residents.find((resident) => resident.id === id);
export const chatOf = (id) => store.chats.find((chat) => chat.id === id);
export const me = () => residentOf(store.me);
export const isGroup = (chatId) => chatOf(chatId)?.type === "group" || chatOf(chatId)?.type === "room";
export const isMine = (message) =>
  message.from === "resident" && (!message.senderId || message.senderId === store.me);

/** Adds or replaces by id and keeps the order of time; what was read stays so. Returns true for an unknown message. */
export function putMessage(chatId, message) {
  const list = messagesOf(chatId).slice();
  const index = list.findIndex((known) => known.id === message.id);
  if (index >= 0) list[index] = { ...message, read: message.read || list[index].read };
  else list.splice(positionFor(list, message), 0, message);
  store.messages.set(chatId, list);
  return index < 0;
}

function positionFor(list, message) {
  let position = list.length;
  while (position > 0 && list[position - 1].at > message.at) position -= 1;
  return position;
}

export function removeMessage(chatId, messageId) {
  store.messages.set(chatId, messagesOf(chatId).filter((message) => message.id !== messageId));
}

export function markRead(chatId, upTo) {
  const list = messagesOf(chatId);
  const last = list.findIndex((message) => message.id === upTo);
  store.messages.set(chatId, list.map((message, index) =>
    index <= last && message.from === "resident" ? { ...message, read: true } : message));
}

export function putResident(resident) {
  const index = store.residents.findIndex((known) => known.id === resident.id);
  if (index >= 0) store.residents[index] = resident;
  else store.residents.push(resident);
}
