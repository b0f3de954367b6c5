// Dates and sizes as LINE shows them in Japan. The city's clock is Asia/Tokyo wherever the browser is.

const ZONE = "Asia/Tokyo";
const clock = new Intl.DateTimeFormat("ja-JP", { timeZone: ZONE, hour: "numeric", minute: "2-digit", hour12: false });
const clockWithSeconds = new Intl.DateTimeFormat("ja-JP", {
  timeZone: ZONE, hour: "2-digit", minute: "2-digit", second: "2-digit", fractionalSecondDigits: 3, hour12: false,
});
const day = new Intl.DateTimeFormat("ja-JP", { timeZone: ZONE, month: "numeric", day: "numeric", weekday: "short" });
const isoDay = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE });

export const timeOfDay = (millis) => clock.format(millis);
export const timeWithMillis = (millis) => clockWithSeconds.format(millis);
export const dayKey = (millis) => isoDay.format(millis);

export function dayLabel(millis, now) {
  if (dayKey(millis) === dayKey(now)) return "今日";
  if (dayKey(millis) === dayKey(now - 86_400_000)) return "昨日";
  return day.format(millis);
}

export function fileSize(bytes) {
  if (!Number.isFinite(bytes)) return "";
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

export function duration(millis) {
  const seconds = Math.round((Number(millis) || 0) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
