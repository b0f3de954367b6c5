// A round picture, or the first letter on a colour of its own when there is no picture.

import { el } from "./dom.js";
import { safeImage } from "./links.js";

const COLOURS = ["#3b6fb6", "#8a5a9e", "#b3563a", "#2f7d6d", "#7a6a2b", "#a3476e", "#4d6b8a"];

export function avatar(name, pictureUrl, { bot = false } = {}) {
  const picture = safeImage(pictureUrl);
  const node = el("span", { class: "avatar", "aria-hidden": "true", style: { backgroundColor: bot ? "#06763c" : colourOf(name) } },
    letterOf(name));
  if (picture) {
    const image = el("img", { src: picture, alt: "" });
    image.addEventListener("error", () => image.remove());
    node.append(image);
  }
  return node;
}

const letterOf = (name) => Array.from(name || "?")[0];

function colourOf(name = "") {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)) % 9973;
  return COLOURS[sum % COLOURS.length];
}
