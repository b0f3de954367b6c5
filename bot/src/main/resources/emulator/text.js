// Message text: links and telephone numbers become links, mentions are bold, LINE's emoji get a stand-in.

import { el } from "./dom.js";
import { safeLink } from "./links.js";

const LINK = /https?:\/\/[^\s<>"'「」()、。]+|(?<![\d-])0\d{1,4}-\d{1,4}-\d{3,4}(?![\d-])/g;
const PLACEHOLDER = /\{\{|\}\}|\{([0-9a-zA-Z_]+)\}/g;

export function textContent(payload) {
  return payload.type === "textV2" ? substituted(payload) : marked(payload);
}

export function linked(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const url = safeLink(match[0].startsWith("http") ? match[0] : `tel:${match[0]}`);
    if (!url) continue;
    parts.push(text.slice(end, match.index));
    parts.push(el("a", { href: url.href, target: "_blank", rel: "noopener noreferrer" }, match[0]));
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts;
}

/** Text with mentions and emoji given by their places, counted in UTF-16 units as JavaScript does. */
function marked(payload) {
  const text = String(payload.text ?? "");
  const marks = [
    ...(payload.mention?.mentionees ?? []).map((mention) => ({ index: mention.index, length: mention.length, mention })),
    ...(payload.emojis ?? []).map((emoji) => ({ index: emoji.index, length: emoji.length ?? 1, emoji })),
  ].filter((mark) => Number.isInteger(mark.index) && mark.length > 0).sort((a, b) => a.index - b.index);
  const parts = [];
  let end = 0;
  for (const mark of marks) {
    if (mark.index < end) continue;
    parts.push(linked(text.slice(end, mark.index)));
    end = mark.index + mark.length;
    parts.push(mark.emoji ? emojiStandIn(mark.emoji) : el("b", { class: "mention" }, text.slice(mark.index, end)));
  }
  parts.push(linked(text.slice(end)));
  return parts.flat();
}

function substituted(payload) {
  const text = String(payload.text ?? "");
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    parts.push(linked(text.slice(end, match.index)), substitute(match, payload.substitution ?? {}));
    end = match.index + match[0].length;
  }
  parts.push(linked(text.slice(end)));
  return parts.flat();
}

function substitute(match, substitution) {
  if (match[0] === "{{") return "{";
  if (match[0] === "}}") return "}";
  const value = Object.hasOwn(substitution, match[1]) ? substitution[match[1]] : null;
  if (value?.type === "mention") return el("b", { class: "mention" }, mentionName(value.mentionee));
  if (value?.type === "emoji") return emojiStandIn(value);
  return match[0];
}

const mentionName = (mentionee) => (mentionee?.type === "all" ? "@All" : "@メンバー");

const emojiStandIn = (emoji) =>
  el("span", { class: "line-emoji", role: "img", "aria-label": "LINE絵文字", title: `LINE絵文字 ${emoji.productId} / ${emoji.emojiId}` }, "☺");
