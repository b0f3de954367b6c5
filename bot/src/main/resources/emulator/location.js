// Sends a place: LINE would ask the telephone, the emulator lets the resident write or choose one.

import { sendMessage } from "./api.js";
import { receive } from "./arrivals.js";
import { ask } from "./dialog.js";
import { el } from "./dom.js";
import { complain } from "./snackbar.js";
import { store } from "./store.js";

const PLACES = [
  { title: "小美玉市役所", address: "茨城県小美玉市堅倉835", latitude: 36.2393, longitude: 140.3528 },
  { title: "羽鳥駅", address: "茨城県小美玉市羽鳥", latitude: 36.2457, longitude: 140.2873 },
  { title: "茨城空港", address: "茨城県小美玉市与沢1601-55", latitude: 36.1811, longitude: 140.4154 },
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
