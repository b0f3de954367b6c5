// JSON as coloured, indented text.

import { el } from "./dom.js";

const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g;

export function jsonText(value) {
  return typeof value === "string" ? value : JSON.stringify(value, null, 2) ?? "";
}

export function jsonView(value) {
  const text = jsonText(value);
  const view = el("pre", { class: "json", tabindex: "0" });
  if (typeof value === "string") {
    view.append(text);
    return view;
  }
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    view.append(text.slice(end, match.index), el("span", { class: kind(match) }, match[1] ?? match[0]), match[2] ?? "");
    end = match.index + match[0].length;
  }
  view.append(text.slice(end));
  return view;
}

function kind([, string, colon, word]) {
  if (string) return colon ? "json-key" : "json-string";
  return word ? "json-word" : "json-number";
}
