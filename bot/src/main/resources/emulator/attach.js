// Sends pictures, films, voice and files: the emulator's own sample, or a file of the reader's.

import { sendMessage } from "./api.js";
import { receive } from "./arrivals.js";
import { choose } from "./dialog.js";
import { el } from "./dom.js";
import { icon } from "./icons.js";
import { sendLocation } from "./location.js";
import { complain, say } from "./snackbar.js";
import { store } from "./store.js";

const LARGEST = 10 * 1024 * 1024;

const SAMPLES = {
  image: { label: "写真(見本を送る)", icon: "camera", value: { sample: "image" }, testid: "send-image" },
  video: { label: "動画(見本を送る)", icon: "video", value: { sample: "video" }, testid: "send-video" },
  audio: { label: "ボイスメッセージ(見本を送る)", icon: "voice", value: { sample: "audio" }, testid: "send-audio" },
  file: { label: "ファイル(見本を送る)", icon: "file", value: { sample: "file" }, testid: "send-file" },
};
const OWN_PICTURE = { label: "写真・動画を選ぶ…", icon: "image", value: { accept: "image/*,video/*" }, testid: "choose-media" };
const OWN_FILE = { label: "ファイルを選ぶ…", icon: "file", value: { accept: "" }, testid: "choose-file" };
const PLACE = { label: "位置情報", icon: "place", value: { place: true }, testid: "send-location" };

const MENUS = {
  all: ["送るものを選ぶ", [SAMPLES.image, OWN_PICTURE, SAMPLES.video, SAMPLES.audio, SAMPLES.file, OWN_FILE, PLACE]],
  camera: ["カメラ", [{ ...SAMPLES.image, label: "写真を撮る(見本を送る)" }, { ...SAMPLES.video, label: "動画を撮る(見本を送る)" }]],
  cameraRoll: ["カメラロール", [{ ...SAMPLES.image, label: "写真(見本を送る)" }, OWN_PICTURE]],
  voice: ["ボイスメッセージ", [SAMPLES.audio]],
};

/** Opens the menu "all", "camera", "cameraRoll" or "voice" and sends what is chosen. */
export async function attach(menu) {
  const [title, choices] = MENUS[menu];
  const choice = await choose(title, choices.map((one) => ({ ...one, icon: icon(one.icon) })));
  if (choice?.place) await sendLocation();
  else if (choice?.sample) await send({ type: choice.sample });
  else if (choice) pick(choice.accept);
}

function pick(accept) {
  const input = el("input", { type: "file", accept });
  input.addEventListener("change", () => {
    if (input.files[0]) sendFile(input.files[0]);
  });
  input.click();
}

export async function sendFile(chosen) {
  if (chosen.size > LARGEST) {
    say("10MBまでのファイルを選んでください。");
    return;
  }
  const kind = chosen.type.split("/")[0];
  const type = ["image", "video", "audio"].includes(kind) ? kind : "file";
  await send({ type, fileName: chosen.name, dataBase64: await base64(chosen) });
}

function base64(chosen) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result.slice(reader.result.indexOf(",") + 1)));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(chosen);
  });
}

async function send(content) {
  const chat = store.open;
  try {
    const { message } = await sendMessage(chat, { resident: store.me, ...content });
    if (message) receive(chat, message);
  } catch (error) {
    complain(error);
  }
}
