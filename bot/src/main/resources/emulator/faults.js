// The switches for what LINE and the network may do to the bot.

import { saveFaults } from "./api.js";
import { byId, el } from "./dom.js";
import { complain } from "./snackbar.js";
import { on, store } from "./store.js";

const API_FAULTS = {
  none: ["障害なし", "LINEは正常に応答します。"],
  "rate-limit-429": ["レート制限(429)", "短い時間に呼び出しすぎたときの応答です。間をおいた再試行が必要です。"],
  "quota-429": ["月間通数の上限(429)", "無料メッセージ通数を使い切ったときの応答です。再試行しても届きません。"],
  "error-500": ["LINE側のエラー(500)", "LINEの内部エラーです。同じ再試行キーでの再送が必要です。"],
  reset: ["接続の切断", "応答の途中で接続が切れます。届いたかどうか、ボットには分かりません。"],
  "html-error": ["HTMLのエラーページ", "途中の中継機器が、JSONでないエラーページを返します。"],
  "garbage-200": ["壊れた応答(200)", "成功の応答なのに、本文が読めません。"],
  "refused-4xx": ["リクエストの拒否(4xx)", "内容の誤りとして断られます。再試行しても同じ結果になります。"],
};
const CALM = {
  api: "none", apiDelayMillis: 0, apiFaultShare: 1, redelivery: false, redeliveryCount: 3, redeliveryIntervalMillis: 2000,
  duplicates: 1, shuffled: false,
};
const SAVE_AFTER = 300;

const explanation = el("p", { class: "hint", id: "fault-api-hint" });
const share = el("output", { class: "share" });
const fields = {
  api: select("api", "fault-api"),
  apiFaultShare: input("apiFaultShare", { type: "range", min: 0, max: 100, step: 5 }),
  apiDelayMillis: input("apiDelayMillis", { type: "number", min: 0, max: 60000, step: 100 }),
  redelivery: input("redelivery", { type: "checkbox" }),
  redeliveryCount: input("redeliveryCount", { type: "number", min: 1, max: 20 }),
  redeliveryIntervalMillis: input("redeliveryIntervalMillis", { type: "number", min: 100, max: 600000, step: 100 }),
  duplicates: input("duplicates", { type: "number", min: 1, max: 10 }),
  shuffled: input("shuffled", { type: "checkbox" }),
};
let timer = 0;

export function showFaults() {
  byId("faults").append(el("form", { class: "faults", on: { submit: (event) => event.preventDefault() } },
    el("div", { class: "faults-head" },
      el("p", { class: "hint" }, "LINEや通信の不調をわざと起こし、ボットが正しく振る舞うかを確かめます。"),
      el("button", { type: "button", class: "button small", dataset: { testid: "faults-clear" }, on: { click: () => save(CALM) } }, "すべて解除")),
    group("ボットがLINEを呼び出すとき",
      labelled("障害の種類", fields.api, explanation),
      labelled("障害が起こる割合", el("span", { class: "range" }, fields.apiFaultShare, share), hint("100%で、すべての呼び出しに起こります。")),
      labelled("応答の遅れ(ミリ秒)", fields.apiDelayMillis, hint("LINEの応答をこの時間だけ遅らせます。"))),
    group("LINEがボットにWebhookを送るとき",
      checked("Webhookを再送する", fields.redelivery, "ボットが200を返さなかったWebhookを、同じwebhookEventIdで送り直します。"),
      el("div", { class: "side-by-side" },
        labelled("再送の回数", fields.redeliveryCount),
        labelled("再送の間隔(ミリ秒)", fields.redeliveryIntervalMillis)),
      labelled("同時に送る数", fields.duplicates, hint("2以上にすると、同じWebhookが重複して届きます。")),
      checked("順序を入れ替える", fields.shuffled, "Webhookが送られた順番どおりに届かなくなります。"))));
  for (const field of Object.values(fields)) field.addEventListener("input", saveSoon);
  on("faults", draw);
}

function draw() {
  const faults = { ...CALM, ...store.faults };
  for (const [name, field] of Object.entries(fields)) {
    if (field === document.activeElement && field.type === "number") continue;
    if (field.type === "checkbox") field.checked = Boolean(faults[name]);
    else field.value = name === "apiFaultShare" ? Math.round(faults[name] * 100) : faults[name];
  }
  explain();
  const troubled = faults.api !== "none" || faults.apiDelayMillis > 0 || faults.duplicates > 1 || faults.shuffled;
  for (const id of ["views-fault", "tab-fault"]) {
    byId(id).hidden = !troubled;
    byId(id).setAttribute("aria-label", "障害を再現しています");
    byId(id).setAttribute("role", "img");
  }
}

function explain() {
  const fault = API_FAULTS[fields.api.value] ?? API_FAULTS.none;
  explanation.textContent = fault[1];
  share.textContent = `${fields.apiFaultShare.value}%`;
}

function saveSoon() {
  explain();
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (Object.values(fields).every((field) => field.checkValidity())) save(written());
  }, SAVE_AFTER);
}

function written() {
  const number = (name) => Number(fields[name].value);
  return {
    api: fields.api.value,
    apiDelayMillis: number("apiDelayMillis"),
    apiFaultShare: number("apiFaultShare") / 100,
    redelivery: fields.redelivery.checked,
    redeliveryCount: number("redeliveryCount"),
    redeliveryIntervalMillis: number("redeliveryIntervalMillis"),
    duplicates: number("duplicates"),
    shuffled: fields.shuffled.checked,
  };
}

async function save(faults) {
  try {
    const answer = await saveFaults(faults);
    store.faults = answer.faults ?? faults;
  } catch (error) {
    complain(error);
  }
  draw();
}

function select(name, testid) {
  return el("select", { class: "field", id: `fault-${name}`, dataset: { testid }, "aria-describedby": "fault-api-hint" },
    Object.entries(API_FAULTS).map(([value, [label]]) => el("option", { value }, label)));
}

function input(name, attributes) {
  const className = attributes.type === "number" ? "field" : null;
  return el("input", { class: className, id: `fault-${name}`, dataset: { testid: `fault-${name}` }, required: attributes.type === "number", ...attributes });
}

const hint = (text) => el("p", { class: "hint" }, text);
const group = (title, ...content) => el("fieldset", {}, el("legend", {}, title), content);

function labelled(label, content, note) {
  const field = content.id ? content : content.querySelector("input");
  return el("div", { class: "labelled" }, el("label", { for: field.id }, label), content, note);
}

function checked(label, field, note) {
  return el("div", { class: "checked" }, field, el("label", { for: field.id }, label, el("span", { class: "hint" }, note)));
}
