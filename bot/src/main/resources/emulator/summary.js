// One line of text for a message: what a lock screen, a quote and a screen reader get.

const WORDS = {
  sticker: "スタンプ", image: "写真", video: "動画", audio: "ボイスメッセージ", location: "位置情報", imagemap: "画像",
  coupon: "クーポン",
};

export function summary(payload) {
  switch (payload?.type) {
    case "text":
    case "system":
      return payload.text ?? "";
    case "textV2":
      return (payload.text ?? "").replace(/\{[0-9a-zA-Z_]+\}/g, "@").replace(/\{\{/g, "{").replace(/\}\}/g, "}");
    case "flex":
    case "template":
    case "imagemap":
      return payload.altText || "メッセージ";
    case "file":
      return payload.fileName ? `ファイル:${payload.fileName}` : "ファイル";
    case "location":
      return payload.title ? `位置情報:${payload.title}` : WORDS.location;
    default:
      return Object.hasOwn(WORDS, payload?.type) ? `${WORDS[payload.type]}が送信されました` : "メッセージ";
  }
}
