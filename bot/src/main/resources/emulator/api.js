// The page's own API of the emulator. Every failure becomes an Error with a sentence for the reader.

const ROOT = new URL("../", import.meta.url);
const query = (values) => new URLSearchParams(values).toString();
const segment = encodeURIComponent;

export const contentUrl = (messageId) => new URL(`content/${segment(messageId)}`, ROOT).href;
// Without a resident it tells of every chat, so that messages to the others are noticed, too.
export const eventsUrl = new URL("api/events", ROOT).href;

export const fetchState = (resident) => get(resident ? `state?${query({ resident })}` : "state");
export const fetchMessages = (chat, resident) => get(`chats/${segment(chat)}/messages?${query({ resident })}`);
export const fetchTraffic = (after) => get(`traffic?${query({ after, limit: 200 })}`);

export const sendMessage = (chat, message) => post(`chats/${segment(chat)}/messages`, message);
export const sendPostback = (chat, postback) => post(`chats/${segment(chat)}/postbacks`, postback);
export const unsendMessage = (chat, message, resident) =>
  post(`chats/${segment(chat)}/messages/${segment(message)}/unsend`, { resident });

export const follow = (resident) => post(`residents/${segment(resident)}/follow`);
export const block = (resident) => post(`residents/${segment(resident)}/block`);
export const unblock = (resident) => post(`residents/${segment(resident)}/unblock`);

export const saveFaults = (faults) => call("PUT", "faults", faults);
export const reset = () => post("reset");

const get = (path) => call("GET", path);
const post = (path, body = {}) => call("POST", path, body);

async function call(method, path, body) {
  const response = await fetch(new URL(`api/${path}`, ROOT), {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
    cache: "no-store",
  }).catch(() => {
    throw new Error("エミュレーターにつながりません。起動しているか確かめてください。");
  });
  const answer = await response.json().catch(() => null);
  if (!response.ok) throw new Error(answer?.message ?? `エミュレーターがエラーを返しました(${response.status})。`);
  return answer ?? {};
}
