package jp.wakuwaku.bot.console.faq;

import java.util.LinkedHashMap;
import java.util.Map;

import jp.wakuwaku.knowledge.FaqAction;
import org.jspecify.annotations.Nullable;

/** What the button below an answer does, as staff choose it. */
enum ActionKind {

	NONE("", "付けない"), OPEN("open", "ページを開く"), CALL("call", "電話をかける"), START("start", "トークの機能を始める");

	private final String code;

	private final String label;

	ActionKind(String code, String label) {
		this.code = code;
		this.label = label;
	}

	String code() {
		return this.code;
	}

	static ActionKind of(@Nullable FaqAction action) {
		return switch (action) {
			case null -> NONE;
			case FaqAction.OpenPage _ -> OPEN;
			case FaqAction.Call _ -> CALL;
			case FaqAction.Start _ -> START;
		};
	}

	/** Where it leads; empty without an action. */
	static String target(@Nullable FaqAction action) {
		return switch (action) {
			case null -> "";
			case FaqAction.OpenPage open -> open.page().toString();
			case FaqAction.Call call -> call.number();
			case FaqAction.Start start -> start.feature();
		};
	}

	static Map<String, String> choices() {
		Map<String, String> choices = new LinkedHashMap<>();
		for (ActionKind kind : values()) {
			choices.put(kind.code, kind.label);
		}
		return choices;
	}

}
