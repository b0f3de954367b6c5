// What a press does: every action LINE knows, carried out as the resident in the open chat.

import { sendMessage, sendPostback } from "./api.js";
import { receive } from "./arrivals.js";
import { attach } from "./attach.js";
import { pickDateTime } from "./datetime.js";
import { openLine } from "./line-scheme.js";
import { openLink, safeLink } from "./links.js";
import { sendLocation } from "./location.js";
import { complain, say } from "./snackbar.js";
import { emit, store } from "./store.js";

const ACTIONS = {
  message: (action) => sendText(action.text),
  postback,
  uri: (action) => openUri(action.uri),
  datetimepicker,
  clipboard: (action) => copy(action.clipboardText),
  camera: () => attach("camera"),
  cameraRoll: () => attach("cameraRoll"),
  location: () => sendLocation(),
  richmenuswitch,
};

export async function press(action) {
  if (!action || !Object.hasOwn(ACTIONS, action.type)) return;
  try {
    await ACTIONS[action.type](action);
  } catch (error) {
    complain(error);
  }
}

export const actionLabel = (action) =>
  action?.label || action?.displayText || action?.text || action?.uri || action?.clipboardText || "ボタン";

/** Makes a whole element pressable when it has an action; a press does not reach the element around it. */
export function pressable(node, action) {
  if (!action || !Object.hasOwn(ACTIONS, action.type)) return node;
  const run = (event) => {
    event.stopPropagation();
    press(action);
  };
  node.classList.add("is-pressable");
  node.tabIndex = 0;
  node.setAttribute("role", "button");
  if (action.label) node.setAttribute("aria-label", action.label);
  node.addEventListener("click", run);
  node.addEventListener("keydown", (event) => {
    if (event.target !== node || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    run(event);
  });
  return node;
}

export async function copy(text) {
  await navigator.clipboard.writeText(text ?? "").catch(() => {
    throw new Error("クリップボードを使えません。");
  });
  say("コピーしました");
}

async function sendText(text) {
  const chat = store.open;
  const { message } = await sendMessage(chat, { resident: store.me, type: "text", text });
  if (message) receive(chat, message);
}

async function postback(action) {
  await sendPostback(store.open, { resident: store.me, data: action.data, displayText: action.displayText ?? action.text });
  emit("input-option", action);
}

async function datetimepicker(action) {
  const chat = store.open;
  const resident = store.me;
  const chosen = await pickDateTime(action);
  if (chosen) await sendPostback(chat, { resident, data: action.data, params: { [action.mode]: chosen } });
}

async function richmenuswitch(action) {
  const params = { newRichMenuAliasId: action.richMenuAliasId, status: "SUCCESS" };
  await sendPostback(store.open, { resident: store.me, data: action.data, params });
}

function openUri(uri) {
  const url = safeLink(uri);
  if (!url) throw new Error("LINEでは開けないアドレスです(http・https・line・telだけが使えます)。");
  if (openLine(url)) return;
  if (url.protocol === "tel:") say(`電話をかけます:${decodeURIComponent(url.pathname)}`);
  else if (url.protocol === "line:") say(`LINEの画面を開きます:${url.href}`);
  else openLink(url);
}
