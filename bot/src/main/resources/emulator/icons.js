// The page's own line icons, drawn on a 24 x 24 grid.

import { svg } from "./dom.js";

const PATHS = {
  back: ["M15 5l-7 7 7 7"],
  next: ["M9 5l7 7-7 7"],
  plus: ["M12 5v14", "M5 12h14"],
  send: ["M4 12l16-8-6 17-3-7z", "M11 14l9-10"],
  smile: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z", "M8.5 14.5c2 2.3 5 2.3 7 0", "M9 9.5v.5", "M15 9.5v.5"],
  close: ["M6 6l12 12", "M18 6L6 18"],
  more: ["M5 12h.01", "M12 12h.01", "M19 12h.01"],
  down: ["M6 9l6 6 6-6"],
  up: ["M6 15l6-6 6 6"],
  camera: ["M4 8h3l2-3h6l2 3h3v11H4z", "M12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z"],
  image: ["M4 5h16v14H4z", "M4 16l5-5 4 4 3-3 4 4", "M15.5 8.5v.01"],
  video: ["M3 6h12v12H3z", "M15 10l6-3v10l-6-3"],
  voice: ["M12 4a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V7a3 3 0 0 0-3-3z", "M6 12a6 6 0 0 0 12 0", "M12 18v3"],
  file: ["M6 3h8l4 4v14H6z", "M14 3v4h4"],
  place: ["M12 21s-7-6.5-7-11a7 7 0 0 1 14 0c0 4.5-7 11-7 11z", "M12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z"],
  play: ["M8 5l11 7-11 7z"],
  reply: ["M10 6L4 12l6 6", "M4 12h10c4 0 6 2 6 6"],
  copy: ["M8 8h12v12H8z", "M4 16V4h12"],
  trash: ["M5 7h14", "M9 7V4h6v3", "M7 7l1 13h8l1-13"],
  group: ["M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z", "M3 20c0-4 3-6 6-6s6 2 6 6", "M16 5.5a3 3 0 0 1 0 6", "M17 14.5c2.5.5 4 2.5 4 5.5"],
  pause: ["M8 5v14", "M16 5v14"],
};

export function icon(name) {
  return svg("svg", { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
    PATHS[name].map((d) => svg("path", { d })));
}
