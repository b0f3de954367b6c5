// The stream of server-sent events. The browser resumes it by Last-Event-ID; a stream that ended for good is
// opened anew, and "connected" then asks for everything that may have been missed.

import { eventsUrl } from "./api.js";
import { emit } from "./store.js";

const TYPES = ["message", "removed", "read", "loading", "richmenu", "resident", "traffic", "faults", "quota"];
const REOPEN_AFTER = 2000;

let source = null;
let reopening = 0;

export function connect() {
  disconnect();
  source = new EventSource(eventsUrl);
  for (const type of TYPES) source.addEventListener(type, (event) => publish(type, event));
  source.addEventListener("open", () => emit("connected"));
  source.addEventListener("error", () => {
    emit("disconnected");
    if (source?.readyState === EventSource.CLOSED) {
      reopening = setTimeout(connect, REOPEN_AFTER);
    }
  });
}

export function disconnect() {
  clearTimeout(reopening);
  source?.close();
  source = null;
}

function publish(type, event) {
  try {
    emit(`server:${type}`, JSON.parse(event.data));
  } catch (error) {
    console.warn(`unreadable ${type} event`, error);
  }
}
