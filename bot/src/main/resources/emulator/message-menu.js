// The menu of one message: quote, copy, unsend.

import { copy } from "./actions.js";
import { unsendMessage } from "./api.js";
import { choose } from "./dialog.js";
import { icon } from "./icons.js";
import { complain } from "./snackbar.js";
import { emit, isMine, store } from "./store.js";
import { summary } from "./summary.js";

const QUOTABLE = new Set(["text", "textV2", "sticker", "image", "video", "template", "flex"]);

export async function openMessageMenu(message) {
  if (document.querySelector("dialog[open]")) return;
  const chat = store.open;
  const words = message.payload?.text ?? summary(message.payload);
  const choice = await choose("メッセージ", [
    QUOTABLE.has(message.payload?.type) && { label: "リプライ(引用して返信)", icon: icon("reply"), value: "quote", testid: "quote" },
    words && { label: "コピー", icon: icon("copy"), value: "copy", testid: "copy" },
    isMine(message) && { label: "送信取消", icon: icon("trash"), value: "unsend", testid: "unsend", danger: true },
  ].filter(Boolean));
  try {
    if (choice === "quote") emit("quote", message);
    if (choice === "copy") await copy(words);
    if (choice === "unsend") await unsendMessage(chat, message.id, store.me);
  } catch (error) {
    complain(error);
  }
}
