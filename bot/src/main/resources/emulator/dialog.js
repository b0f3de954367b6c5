// Dialogs in the look of a sheet over the phone. Each answers with a promise: the choice, or null when closed.

import { byId, el } from "./dom.js";

let count = 0;

/** Shows a form; the answer is what collect() gives when it is submitted. */
export function ask({ title, content, submit = "送信", testid, collect = () => true, danger = false, cancel = "キャンセル" }) {
  const heading = `dialog-title-${++count}`;
  return new Promise((resolve) => {
    const form = el("form", { class: "dialog-form", method: "dialog" },
      el("h2", { id: heading }, title),
      el("div", { class: "dialog-content" }, content),
      el("div", { class: "dialog-buttons" },
        el("button", { type: "button", class: "button", on: { click: () => dialog.close() } }, cancel),
        el("button", { type: "submit", class: danger ? "button danger" : "button primary", dataset: { testid: testid ? `${testid}-submit` : "dialog-submit" } }, submit)));
    const dialog = frame(form, heading, testid);
    let answer = null;
    form.addEventListener("submit", () => { answer = collect(); });
    show(dialog, () => resolve(answer));
  });
}

/** A list of choices: [{label, icon?, testid?, value, danger?}]. */
export function choose(title, choices) {
  const heading = `dialog-title-${++count}`;
  return new Promise((resolve) => {
    let answer = null;
    const pick = (value) => {
      answer = value;
      dialog.close();
    };
    const list = el("ul", { class: "choices" }, choices.map((choice) => el("li", {},
      el("button", {
        type: "button", class: choice.danger ? "choice is-danger" : "choice", dataset: choice.testid ? { testid: choice.testid } : {},
        on: { click: () => pick(choice.value) },
      }, choice.icon, el("span", {}, choice.label)))));
    const dialog = frame(el("div", { class: "dialog-form" }, el("h2", { id: heading }, title), list,
      el("div", { class: "dialog-buttons" }, el("button", { type: "button", class: "button", on: { click: () => dialog.close() } }, "閉じる"))), heading);
    show(dialog, () => resolve(answer));
  });
}

function frame(content, heading, testid) {
  return el("dialog", { class: "dialog", "aria-labelledby": heading, dataset: testid ? { testid } : {} }, content);
}

function show(dialog, closed) {
  const opener = document.activeElement;
  let pressed = false;
  dialog.addEventListener("pointerdown", () => { pressed = true; }, true);
  // A long press opens the dialog under the finger: the click that ends it is not meant for the dialog.
  dialog.addEventListener("click", (event) => {
    if (pressed || event.detail === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    opener?.focus?.();
    closed();
  });
  document.body.append(dialog);
  overPhone(dialog);
  dialog.showModal();
}

function overPhone(dialog) {
  const phone = byId("phone").getBoundingClientRect();
  if (phone.width === 0) return;
  dialog.style.left = `${phone.left + 10}px`;
  dialog.style.width = `${phone.width - 20}px`;
  dialog.style.bottom = `${Math.max(10, window.innerHeight - phone.bottom + 10)}px`;
}
