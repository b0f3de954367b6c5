// Decides which addresses found in messages may be used. Everything else is shown as text at most.

const LINKS = new Set(["http:", "https:", "line:", "tel:"]);
const IMAGE_DATA = /^data:image\/(png|jpeg|gif|webp);base64,/i;

/** A whole address as a URL, or null when it is none of the four schemes LINE allows in a URI action. */
export function safeLink(address) {
  const url = parse(address);
  return url && LINKS.has(url.protocol) ? url : null;
}

/** An address for <img>: https, the emulator itself or an embedded bitmap; null otherwise. */
export function safeImage(address) {
  if (typeof address !== "string" || address === "") return null;
  if (IMAGE_DATA.test(address)) return address;
  const url = parse(address, window.location.href);
  if (!url) return null;
  return url.protocol === "https:" || url.origin === window.location.origin ? url.href : null;
}

export function openLink(url) {
  const link = document.createElement("a");
  link.href = url.href;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  link.click();
}

function parse(address, base) {
  if (typeof address !== "string" || address.trim() === "") return null;
  try {
    return new URL(address.trim(), base);
  } catch {
    return null;
  }
}
