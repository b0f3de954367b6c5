// The stream of server-sent events. The browser resumes it by Last-Event-ID; a stream that ended for good is
// opened anew, and "connected" then asks for everything that may have been missed.

import { eventsUrl } from "./api.js";
import { emit } from "./store.js";

const TYPES = ["message", "removed", "read", "loading", "richmenu", "resident", "traffic", "faults", "quota"];
const REOPEN_AFTER = 2000;

let source = null;
let reopening = 0;
let goingFirst = 0;
const untold = [];

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

/**
 * Does something before the page hears more of the stream. An answer that replaces what the page knows may be older
 * than what the stream tells while it is on its way; told first, a message would be taken off the screen for good.
 */
export async function beforeTheStream(act) {
  goingFirst += 1;
  try {
    return await act();
  } finally {
    goingFirst -= 1;
    if (goingFirst === 0) for (const [type, data] of untold.splice(0)) emit(type, data);
  }
}

function publish(type, event) {
  try {
    tell(`server:${type}`, JSON.parse(event.data));
  } catch (error) {
    console.warn(`unreadable ${type} event`, error);
  }
}

function tell(type, data) {
  if (goingFirst > 0) untold.push([type, data]);
  else emit(type, data);
}
