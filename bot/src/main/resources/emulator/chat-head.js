// The head of the chat: whose chat it is, who the reader is, and the friendship with the bot.

import * as api from "./api.js";
import { byId, el } from "./dom.js";
import { icon } from "./icons.js";
import { chatOf, emit, isGroup, me, on, putResident, store } from "./store.js";
import { complain, say } from "./snackbar.js";
import { refresh } from "./room.js";

export function showChatHead() {
  byId("chat-back").append(icon("back"));
  for (const type of ["opening", "people", "friendship"]) on(type, draw);
  on("disconnected", () => { byId("connection").hidden = false; });
  on("connected", () => { byId("connection").hidden = true; });
}

function draw() {
  const resident = me();
  if (!resident) return;
  const group = isGroup(store.open);
  byId("chat-name").textContent = group ? `${chatOf(store.open)?.name}(${store.residents.length + 1})` : store.bot.displayName;
  byId("chat-as").textContent = `${resident.name}のスマートフォン`;
  const blockable = !group && resident.following && !resident.blocked;
  keepFocus(byId("chat-tools"), blockable ? [action("ブロック", "block", "button small")] : []);
  drawFriendship(group ? null : resident);
}

function drawFriendship(resident) {
  const bar = byId("friendship");
  bar.hidden = !resident || (resident.following && !resident.blocked);
  if (bar.hidden) bar.replaceChildren();
  else if (resident.blocked) keepFocus(bar, [el("p", {}, `${store.bot.displayName}をブロックしています。`), action("ブロック解除", "unblock", "button small primary")]);
  else keepFocus(bar, [el("p", {}, "まだ友だちではありません。"), action("友だち追加", "follow", "button small primary"), action("ブロック", "block", "button small")]);
}

function action(label, verb, className) {
  return el("button", { type: "button", class: className, dataset: { testid: verb }, on: { click: () => change(verb, label) } }, label);
}

async function change(verb, label) {
  try {
    const { resident } = await api[verb](store.me);
    if (resident) putResident(resident);
    emit("people");
    emit("friendship");
    await refresh();
    say(`${label}しました`);
  } catch (error) {
    complain(error);
  }
}

/** Leaves alone what stays as it is: a button that is replaced while it is pressed does nothing. */
function keepFocus(parent, children) {
  if (el("div", {}, children).innerHTML === parent.innerHTML) return;
  const focused = parent.contains(document.activeElement) ? document.activeElement.dataset.testid : null;
  parent.replaceChildren(...children);
  if (focused) parent.querySelector(`[data-testid="${focused}"]`)?.focus();
}
