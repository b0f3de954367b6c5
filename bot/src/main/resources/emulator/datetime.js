// The date and time picker of a datetimepicker action, within its bounds.

import { ask } from "./dialog.js";
import { el } from "./dom.js";

const MODES = {
  date: { type: "date", title: "日付を選ぶ", min: "1900-01-01", max: "2100-12-31" },
  time: { type: "time", title: "時刻を選ぶ", min: "00:00", max: "23:59" },
  datetime: { type: "datetime-local", title: "日時を選ぶ", min: "1900-01-01T00:00", max: "2100-12-31T23:59" },
};

/** The chosen value in LINE's form (2026-04-01, 10:00 or 2026-04-01T10:00), or null. */
export function pickDateTime(action) {
  const mode = Object.hasOwn(MODES, action.mode) ? MODES[action.mode] : MODES.datetime;
  const input = el("input", {
    class: "field", type: mode.type, required: true, dataset: { testid: "datetime-input" }, "aria-label": mode.title,
    min: local(action.min) ?? mode.min, max: local(action.max) ?? mode.max, value: local(action.initial) ?? "",
  });
  const bounds = [action.min && `${words(action.min)}から`, action.max && `${words(action.max)}まで`].filter(Boolean).join("、");
  return ask({
    title: mode.title,
    testid: "datetime-picker",
    content: [input, bounds && el("p", { class: "hint" }, bounds)],
    collect: () => input.value.slice(0, 16),
  });
}

const local = (value) => (typeof value === "string" && value !== "" ? value.replace("t", "T").slice(0, 16) : undefined);
const words = (value) => local(value).replace("T", " ").replaceAll("-", "/");
