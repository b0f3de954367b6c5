// The addresses of LINE's URL scheme that stay inside the app.
// https://developers.line.biz/en/docs/messaging-api/using-line-url-scheme/

import { attach } from "./attach.js";
import { sendLocation } from "./location.js";
import { say } from "./snackbar.js";
import { emit } from "./store.js";

/** Carries out an address below https://line.me/R/; false when it is an ordinary address. */
export function openLine(url) {
  if (url.protocol !== "https:" || url.hostname !== "line.me" || !url.pathname.startsWith("/R/")) return false;
  const path = url.pathname.slice(3);
  if (path.startsWith("oaMessage/")) emit("compose", decoded(url.search.slice(1)));
  else if (path.startsWith("nv/location")) sendLocation();
  else if (path.startsWith("nv/camera")) attach(path.startsWith("nv/cameraRoll") ? "cameraRoll" : "camera");
  else say(`LINEの画面を開きます:${url.href}`);
  return true;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
