// Sends a place: LINE would ask the telephone, the emulator lets the resident write or choose one.

import { sendMessage } from "./api.js";
import { receive } from "./arrivals.js";
import { ask } from "./dialog.js";
import { el } from "./dom.js";
import { complain } from "./snackbar.js";
import { store } from "./store.js";

const PLACES = [
  { title: "市役所", address: "中央1丁目1番1号", latitude: 35.6938, longitude: 139.7034 },
  { title: "駅前広場", address: "駅前2丁目3番", latitude: 35.6896, longitude: 139.7006 },
  { title: "みどり公園", address: "みどり町4丁目", latitude: 35.7013, longitude: 139.7101 },
];

export async function sendLocation() {
  const chat = store.open;
  const resident = store.me;
  const place = await askPlace();
  if (!place) return;
  try {
    const { message } = await sendMessage(chat, { resident, type: "location", ...place });
    if (message) receive(chat, message);
  } catch (error) {
    complain(error);
  }
}

function askPlace() {
  const fields = {
    title: field("名前", { maxlength: 100, required: true }),
    address: field("住所", { maxlength: 100, required: true }),
    latitude: field("緯度", { type: "number", step: "any", min: -90, max: 90, required: true }),
    longitude: field("経度", { type: "number", step: "any", min: -180, max: 180, required: true }),
  };
  const use = (place) => Object.entries(place).forEach(([name, value]) => { fields[name].input.value = value; });
  use(PLACES[0]);
  const shortcuts = el("div", { class: "chips" }, PLACES.map((place) =>
    el("button", { type: "button", class: "chip", on: { click: () => use(place) } }, place.title)));
  return ask({
    title: "位置情報を送る",
    testid: "location",
    content: [shortcuts, ...Object.values(fields).map(({ label }) => label)],
    collect: () => ({
      title: fields.title.input.value,
      address: fields.address.input.value,
      latitude: Number(fields.latitude.input.value),
      longitude: Number(fields.longitude.input.value),
    }),
  });
}

function field(name, attributes) {
  const input = el("input", { class: "field", type: "text", ...attributes });
  return { input, label: el("label", { class: "labelled" }, el("span", {}, name), input) };
}
