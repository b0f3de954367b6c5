// The record of every webhook and every API request, newest first.

import { fetchTraffic } from "./api.js";
import { byId, el } from "./dom.js";
import { complain } from "./snackbar.js";
import { on } from "./store.js";
import { trafficEntry } from "./traffic-entry.js";

const KEPT = 500;
const KINDS = {
  all: { label: "すべて", admits: () => true },
  webhook: { label: "Webhook", admits: (entry) => entry.direction === "webhook" },
  api: { label: "API", admits: (entry) => entry.direction === "api" },
  failed: { label: "失敗のみ", admits: (entry) => !(entry.status >= 200 && entry.status < 300) },
};

const entries = new Map();
let paused = false;
let kind = "all";
let words = "";
let newest = 0;

const list = el("ol", { class: "traffic-list" });
const pauseButton = el("button", { type: "button", class: "button small", dataset: { testid: "traffic-pause" }, "aria-pressed": "false" }, "一時停止");
const nothing = el("p", { class: "nothing" });

export function showTraffic() {
  byId("traffic").append(tools(), nothing, list);
  pauseButton.addEventListener("click", pause);
  on("server:traffic", ({ entry }) => receive(entry));
  on("connected", () => catchUp().catch(complain));
  on("reset", () => {
    newest = 0;
    clear();
  });
  drawNothing();
}

function tools() {
  const search = el("input", {
    class: "field", type: "search", placeholder: "パスや本文でしぼり込む", "aria-label": "通信をしぼり込む",
    on: { input: () => { words = search.value.trim().toLowerCase(); draw(); } },
  });
  const select = el("select", { class: "field", "aria-label": "通信の種類", on: { change: () => { kind = select.value; draw(); } } },
    Object.entries(KINDS).map(([value, { label }]) => el("option", { value }, label)));
  return el("div", { class: "traffic-tools" }, select, search, pauseButton,
    el("button", { type: "button", class: "button small", on: { click: clear } }, "表示を消す"));
}

async function catchUp() {
  const answer = await fetchTraffic(newest);
  for (const entry of answer.entries ?? []) keep(entry);
  if (!paused) draw();
}

function receive(entry) {
  const known = entries.has(entry.seq);
  keep(entry);
  if (paused) {
    drawPause();
    return;
  }
  const row = list.querySelector(`[data-seq="${Number(entry.seq)}"]`);
  if (row) row.replaceWith(trafficEntry(entry, row.querySelector("details")?.open));
  else if (!known && admits(entry) && isNewest(entry)) list.prepend(trafficEntry(entry));
  else draw();
  while (list.children.length > KEPT) list.lastElementChild.remove();
  drawNothing();
}

const isNewest = (entry) => !list.firstElementChild || Number(list.firstElementChild.dataset.seq) < entry.seq;

function draw() {
  const open = new Set([...list.querySelectorAll("details[open]")].map((details) => details.parentElement.dataset.seq));
  list.replaceChildren(...[...entries.values()].filter(admits).sort((a, b) => b.seq - a.seq)
    .map((entry) => trafficEntry(entry, open.has(String(entry.seq)))));
  drawNothing();
}

function admits(entry) {
  return KINDS[kind].admits(entry) && (words === "" || JSON.stringify(entry).toLowerCase().includes(words));
}

function keep(entry) {
  entries.set(entry.seq, entry);
  newest = Math.max(newest, entry.seq);
  for (const seq of [...entries.keys()].sort((a, b) => a - b).slice(0, Math.max(0, entries.size - KEPT))) entries.delete(seq);
}

function pause() {
  paused = !paused;
  pauseButton.setAttribute("aria-pressed", String(paused));
  drawPause();
  if (!paused) draw();
}

function drawPause() {
  const waiting = [...entries.keys()].filter((seq) => !list.querySelector(`[data-seq="${Number(seq)}"]`)).length;
  pauseButton.textContent = paused ? `再開${kind === "all" && words === "" && waiting > 0 ? `(新着${waiting}件)` : ""}` : "一時停止";
}

/** Clears the display and the page's memory, not the emulator's record. */
function clear() {
  entries.clear();
  draw();
}

function drawNothing() {
  nothing.hidden = list.children.length > 0;
  nothing.textContent = entries.size === 0 ? "まだ通信がありません。メッセージを送ると、Webhookとボットの呼び出しがここに並びます。" : "条件に合う通信がありません。";
}
