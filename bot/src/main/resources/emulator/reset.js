// Starts the emulator afresh, after asking.

import { reset } from "./api.js";
import { ask } from "./dialog.js";
import { byId, el } from "./dom.js";
import { open, refresh } from "./room.js";
import { complain, say } from "./snackbar.js";
import { emit, store } from "./store.js";

export function offerReset() {
  byId("reset").addEventListener("click", async () => {
    const agreed = await ask({
      title: "すべて初期化しますか?",
      content: el("p", {}, "トーク、友だち関係、通数、通信の記録、障害の設定がはじめの状態に戻ります。リッチメニューは残ります。元に戻せません。"),
      submit: "初期化する",
      danger: true,
      testid: "reset-confirm",
    });
    if (agreed) startAfresh().catch(complain);
  });
}

async function startAfresh() {
  await reset();
  for (const memory of [store.messages, store.richMenus, store.loadingUntil]) memory.clear();
  emit("reset");
  await refresh();
  if (!store.residents.some((resident) => resident.id === store.me)) await open(store.residents[0].id);
  say("初期化しました");
}
