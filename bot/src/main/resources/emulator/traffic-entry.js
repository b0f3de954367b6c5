// One request of the record. Its JSON is only drawn when it is opened.

import { copy } from "./actions.js";
import { el } from "./dom.js";
import { timeWithMillis } from "./format.js";
import { jsonText, jsonView } from "./json-view.js";
import { complain } from "./snackbar.js";

const DIRECTIONS = {
  webhook: { label: "Webhook", title: "LINEからボットへ" },
  api: { label: "API", title: "ボットからLINEへ" },
};
const NOTES = { redelivery: "再送", duplicate: "重複" };

export function trafficEntry(entry, open = false) {
  const direction = Object.hasOwn(DIRECTIONS, entry.direction) ? DIRECTIONS[entry.direction] : DIRECTIONS.api;
  const details = el("details", { open },
    el("summary", {},
      el("time", {}, timeWithMillis(entry.at)),
      el("span", { class: `direction is-${entry.direction === "webhook" ? "webhook" : "api"}`, title: direction.title }, direction.label),
      el("span", { class: "traffic-path" }, `${entry.method} ${shortPath(entry.path)}`),
      entry.note && el("span", { class: "traffic-note" }, NOTES[entry.note] ?? `障害 ${entry.note}`),
      el("span", { class: `status ${statusClass(entry.status)}` }, entry.status ?? "応答なし"),
      el("span", { class: "took" }, Number.isFinite(entry.tookMillis) ? `${entry.tookMillis} ms` : ""),
      el("span", { class: "traffic-gist" }, gist(entry))));
  const fill = () => {
    if (details.open && details.children.length === 1) details.append(parts(entry));
  };
  details.addEventListener("toggle", fill);
  fill();
  return el("li", { class: "traffic-entry", dataset: { testid: "traffic-entry", seq: entry.seq, direction: entry.direction, status: entry.status ?? "" } }, details);
}

function parts(entry) {
  return el("div", { class: "traffic-parts" },
    el("p", { class: "traffic-full" }, `${entry.method} ${entry.path}`),
    part("リクエスト", entry.request),
    part("レスポンス", entry.response),
    part("リクエストヘッダー", entry.requestHeaders));
}

function part(title, value) {
  if (value === null || value === undefined || value === "") return el("section", {}, el("h3", {}, `${title}:なし`));
  return el("section", {},
    el("h3", {}, title, el("button", { type: "button", class: "button tiny", "aria-label": `${title}をコピー`, on: { click: () => copy(jsonText(value)).catch(complain) } }, "コピー")),
    jsonView(value));
}

const shortPath = (path) => String(path ?? "").replace(/^.*?\/(v2|callback)/, "/$1");

function statusClass(status) {
  if (status >= 200 && status < 300) return "is-good";
  return status >= 300 && status < 500 ? "is-refused" : "is-failed";
}

/** What it was about, in a few words: the events of a webhook or the messages sent. */
function gist({ request }) {
  if (Array.isArray(request?.events)) {
    return request.events.map((event) => [event?.type, event?.message?.type, event?.message?.text ?? event?.postback?.data].filter(Boolean).join(" · ")).join(" / ") || "接続の確認";
  }
  if (Array.isArray(request?.messages)) {
    return request.messages.map((message) => [message?.type, message?.altText ?? message?.text].filter(Boolean).join(" · ")).join(" / ");
  }
  return "";
}
