// A short sentence at the foot of the phone: what went wrong, or that something invisible was done.

import { byId } from "./dom.js";

let timer = 0;

export function say(text, millis = 4000) {
  const bar = byId("snackbar");
  bar.textContent = text;
  bar.dataset.shown = "true";
  clearTimeout(timer);
  timer = setTimeout(() => {
    delete bar.dataset.shown;
    bar.textContent = "";
  }, millis);
}

export function complain(error) {
  console.error(error);
  say(error?.message ?? "うまくいきませんでした。", 7000);
}
