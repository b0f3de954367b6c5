// The rich menu under the chat: its image with pressable areas, opened and closed by the bar with its text.

import { actionLabel, press } from "./actions.js";
import { byId, el } from "./dom.js";
import { icon } from "./icons.js";
import { place } from "./imagemap.js";
import { safeImage } from "./links.js";
import { emit, isGroup, me, on, store } from "./store.js";

// What the resident chose for a menu in a chat; until then the menu's own "selected" decides.
const chosen = new Map();

export function showRichMenu() {
  for (const type of ["opening", "opened", "friendship"]) on(type, draw);
  on("richmenu", ({ chatId }) => {
    if (chatId === store.open) draw();
  });
  on("input-option", ({ inputOption, fillInText }) => {
    if (inputOption === "openRichMenu") toggle(true);
    if (inputOption === "closeRichMenu") toggle(false);
    if (inputOption === "openVoice") emit("voice");
    if (inputOption !== "openKeyboard") return;
    toggle(false);
    if (fillInText) emit("compose", fillInText);
    byId("composer-text").focus();
  });
  on("reset", () => chosen.clear());
  on("room-needed", () => toggle(false));
  byId("rich-menu-bar").addEventListener("click", () => toggle());
  byId("composer-text").addEventListener("focus", makeRoomForKeyboard);
}

function draw() {
  const menu = current();
  const bar = byId("rich-menu-bar");
  bar.hidden = !menu;
  byId("rich-menu").hidden = !menu || !isOpen(menu);
  if (!menu) return;
  bar.setAttribute("aria-expanded", String(isOpen(menu)));
  bar.replaceChildren(el("span", {}, menu.chatBarText || "メニュー"), icon(isOpen(menu) ? "down" : "up"));
  if (byId("rich-menu").dataset.richMenuId !== menu.richMenuId) drawMenu(menu);
}

function drawMenu(menu) {
  const node = byId("rich-menu");
  node.dataset.richMenuId = menu.richMenuId;
  node.classList.remove("has-no-image");
  node.style.aspectRatio = `${menu.size.width} / ${menu.size.height}`;
  const image = el("img", { src: safeImage(menu.imageUrl), alt: "" });
  image.addEventListener("error", () => node.classList.add("has-no-image"));
  node.replaceChildren(image, ...(menu.areas ?? []).map((area) => areaButton(area, menu.size)));
}

function areaButton({ bounds, action }, size) {
  const label = actionLabel(action);
  return el("button", {
    type: "button", class: "area", "aria-label": label, title: label, dataset: { testid: "richmenu-area" },
    style: place(bounds, size), on: { click: () => press(action) },
  }, el("span", { "aria-hidden": "true" }, label));
}

function toggle(open) {
  const menu = current();
  if (!menu) return;
  chosen.set(key(menu), open ?? !isOpen(menu));
  draw();
}

/** On a telephone the keyboard takes the menu's place. */
function makeRoomForKeyboard() {
  if (window.matchMedia("(pointer: coarse)").matches) toggle(false);
}

function current() {
  if (isGroup(store.open) || me()?.blocked) return null;
  return store.richMenus.get(store.open) ?? null;
}

const key = (menu) => `${store.open} ${menu.richMenuId}`;
const isOpen = (menu) => chosen.get(key(menu)) ?? Boolean(menu.selected);
