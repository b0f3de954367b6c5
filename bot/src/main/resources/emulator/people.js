// The list of residents and groups: whom to be, and which chat to open.

import { avatar } from "./avatar.js";
import { byId, el } from "./dom.js";
import { icon } from "./icons.js";
import { open } from "./room.js";
import { me, on, store } from "./store.js";
import { complain } from "./snackbar.js";
import { show } from "./views.js";

export function showPeople() {
  on("people", draw);
  on("opening", draw);
}

function draw() {
  const focused = document.activeElement?.dataset?.testid;
  byId("residents").replaceChildren(...store.residents.map(residentEntry));
  byId("groups").replaceChildren(...store.chats.filter((chat) => chat.type !== "user").map(groupEntry));
  if (focused?.match(/^(resident|chat)-/)) document.querySelector(`[data-testid="${CSS.escape(focused)}"]`)?.focus();
  drawTotal();
}

function residentEntry(resident) {
  return entry({
    testid: `resident-${resident.name}`,
    picture: avatar(resident.name, resident.pictureUrl),
    name: resident.name,
    detail: relation(resident),
    unread: store.open === resident.id ? 0 : resident.unread,
    current: store.me === resident.id && store.open === resident.id,
    acting: store.me === resident.id,
    choose: () => choose(resident.id, resident.id),
  });
}

/** The emulator counts all of a resident's unread messages together: in the own chat, the rest is the group's. */
function groupEntry(chat) {
  return entry({
    testid: `chat-${chat.id}`,
    picture: el("span", { class: "avatar avatar-group", "aria-hidden": "true" }, icon("group")),
    name: chat.name,
    detail: me() ? `${me().name}として参加` : "",
    unread: store.open === store.me ? me()?.unread : 0,
    current: store.open === chat.id,
    acting: false,
    choose: () => choose(store.me, chat.id),
  });
}

function entry({ testid, picture, name, detail, unread, current, acting, choose }) {
  const count = unread > 0 && el("span", { class: "badge", "aria-label": `未読${unread}件` }, String(Math.min(unread, 999)));
  return el("li", {},
    el("button", {
      type: "button", class: acting ? "person is-acting" : "person", dataset: { testid },
      "aria-current": current ? "true" : null, on: { click: choose },
    },
    picture,
    el("span", { class: "person-text" }, el("span", { class: "person-name" }, name), el("span", { class: "person-detail" }, detail)),
    count));
}

export function relation(resident) {
  if (resident.blocked) return "ブロック中";
  return resident.following ? "友だち" : "友だちではない";
}

function choose(resident, chat) {
  show("chat");
  open(resident, chat).catch(complain);
}

function drawTotal() {
  const unread = store.residents.reduce((sum, resident) => sum + (resident.unread || 0), 0);
  const badge = byId("views-unread");
  badge.hidden = unread === 0;
  badge.textContent = String(unread);
}
