// Knows whether a finger or the mouse button is down. What moves or is replaced under it does not hear the tap, so
// what comes from the emulator waits until it is up again.

import { beforeTheStream } from "./connection.js";

let lift = null;
let lifted = Promise.resolve();

export function watchPointer() {
  document.addEventListener("pointerdown", press, true);
  for (const type of ["pointerup", "pointercancel"]) document.addEventListener(type, release, true);
  window.addEventListener("blur", release);
}

/** Resolves when nothing is pressed. */
export const untouched = () => lifted;

function press() {
  if (lift) return;
  lifted = new Promise((resolve) => { lift = resolve; });
  beforeTheStream(untouched);
}

/** The click comes right after the pointer is up. */
function release() {
  const done = lift;
  lift = null;
  if (done) setTimeout(done);
}
