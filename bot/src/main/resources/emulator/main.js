// Puts the page together and opens the chat that its address names.

import { listen } from "./arrivals.js";
import { showChat } from "./chat.js";
import { showChatHead } from "./chat-head.js";
import { showComposer } from "./composer.js";
import { connect, disconnect } from "./connection.js";
import { showFaults } from "./faults.js";
import { showNotifications } from "./notifications.js";
import { showPeople } from "./people.js";
import { watchPointer } from "./pointer.js";
import { showQuickReplies } from "./quick-replies.js";
import { showQuota } from "./quota.js";
import { offerReset } from "./reset.js";
import { showRichMenu } from "./rich-menu.js";
import { loadState, open, refresh, rememberedPlace } from "./room.js";
import { complain } from "./snackbar.js";
import { on, store } from "./store.js";
import { makeTabs } from "./tabs.js";
import { showTraffic } from "./traffic.js";
import { switchViews } from "./views.js";

const TRY_AGAIN_AFTER = 3000;

for (const start of [
  watchPointer, listen, switchViews, makeTabs, showPeople, showChatHead, showRichMenu, showChat, showQuickReplies, showComposer,
  showNotifications, showTraffic, showFaults, showQuota, offerReset,
]) start();

let ready = false;
on("connected", catchUp);
window.addEventListener("pagehide", disconnect);
connect();

/** Nothing is asked for before the stream is open, so nothing can happen between the answer and the stream. */
async function catchUp() {
  try {
    await (ready ? refresh() : begin());
  } catch (error) {
    complain(error);
    setTimeout(catchUp, TRY_AGAIN_AFTER);
  }
}

async function begin() {
  const place = rememberedPlace();
  await loadState(place.resident);
  const resident = store.residents.find(({ id }) => id === place.resident) ?? store.residents[0];
  const chat = store.chats.find(({ id, type }) => id === place.chat && type !== "user");
  await open(resident.id, chat?.id);
  ready = true;
}
