// Pictures, films, voice, files, places and stickers as they stand in the chat.

import { contentUrl } from "./api.js";
import { el } from "./dom.js";
import { duration, fileSize } from "./format.js";
import { icon } from "./icons.js";
import { openLink, safeImage, safeLink } from "./links.js";
import { stickerPicture } from "./stickers.js";

export const sticker = (payload) => el("div", { class: "sticker" }, stickerPicture(payload.packageId, payload.stickerId));

export function image(message, payload) {
  const full = address(message, payload, "originalContentUrl");
  const picture = picked(address(message, payload, "previewImageUrl") ?? full, "写真");
  return full ? pressable(picture, "写真を開く", full, "media") : el("div", { class: "media" }, picture);
}

export function video(message, payload) {
  const own = message.from !== "bot";
  if (own) {
    return el("video", { class: "media", src: contentUrl(payload.id ?? message.id), controls: true, preload: "metadata", "aria-label": "動画" });
  }
  const preview = picked(safeImage(payload.previewImageUrl), "動画");
  return pressable([preview, el("span", { class: "play" }, icon("play"))], "動画を開く", payload.originalContentUrl, "media");
}

export function audio(message, payload) {
  const length = el("span", { class: "audio-length" }, duration(payload.duration));
  const source = message.from === "bot" ? null : contentUrl(payload.id ?? message.id);
  const player = source && el("audio", { src: source, preload: "none" });
  const toggle = () => {
    if (!player) openAddress(payload.originalContentUrl);
    else if (player.paused) player.play().catch(() => { length.textContent = "再生できません"; });
    else player.pause();
  };
  return el("div", { class: "bubble audio" },
    el("button", { type: "button", class: "icon-button", "aria-label": "ボイスメッセージを再生", on: { click: toggle } }, icon("play")),
    el("span", { class: "audio-wave", "aria-hidden": "true" }), length, player);
}

export function file(message, payload) {
  return el("a", {
    class: "bubble file", href: contentUrl(payload.id ?? message.id), target: "_blank", rel: "noopener noreferrer",
    download: payload.fileName ?? true,
  },
  el("span", { class: "file-icon" }, icon("file")),
  el("span", { class: "file-text" },
    el("span", { class: "file-name" }, payload.fileName ?? "ファイル"),
    el("span", { class: "file-size" }, fileSize(Number(payload.fileSize)))));
}

export function location(message, payload) {
  const map = safeLink(`https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(`${payload.latitude},${payload.longitude}`)}`);
  return el("a", { class: "bubble location", href: map.href, target: "_blank", rel: "noopener noreferrer" },
    el("span", { class: "location-map", "aria-hidden": "true" }, icon("place")),
    el("span", { class: "location-text" },
      el("strong", {}, payload.title || "位置情報"), el("span", {}, payload.address ?? "")));
}

/** An image that says so when it cannot be loaded, instead of leaving a hole. */
export function picked(source, alternative, styles) {
  if (!source) return lost(alternative);
  const node = el("img", { src: source, alt: alternative, loading: "eager", style: styles });
  node.addEventListener("error", () => node.replaceWith(lost(alternative)));
  return node;
}

const lost = (alternative) =>
  el("span", { class: "lost-image", role: "img", "aria-label": alternative ? `${alternative}(画像を表示できません)` : "画像を表示できません" }, icon("image"));

function address(message, payload, property) {
  return message.from === "bot" ? safeImage(payload[property]) : contentUrl(payload.id ?? message.id);
}

function pressable(content, label, target, className) {
  return el("button", { type: "button", class: className, "aria-label": label, on: { click: () => openAddress(target) } }, content);
}

function openAddress(target) {
  const url = safeLink(target);
  if (url) openLink(url);
}
