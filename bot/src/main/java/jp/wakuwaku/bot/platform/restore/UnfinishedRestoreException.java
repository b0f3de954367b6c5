package jp.wakuwaku.bot.platform.restore;

import jp.wakuwaku.bot.platform.StartRefusedException;

/** A restoration was begun and has not ended: what is in Redis is a part of a backup. */
public final class UnfinishedRestoreException extends StartRefusedException {

	UnfinishedRestoreException() {
		super("バックアップから戻している途中か、途中で終わっています。データがそろっていません。",
				"戻しているところなら、終わるのを待ってください。途中で終わったときは、もう一度 restore を実行してください（--replace を付けます）。");
	}

}
