package jp.wakuwaku.bot.console.faq;

import java.util.LinkedHashMap;
import java.util.Map;

import jp.wakuwaku.knowledge.content.ContentError;

/**
 * Something to put right in a file, in Japanese as far as it is known.
 *
 * @param file the file's name
 * @param line where it stands; empty when it concerns the whole file
 * @param problem what stands there
 * @param expected what should stand there
 */
record FileError(String file, String line, String problem, String expected) {

	private static final Map<String, String> JAPANESE = japanese();

	static FileError of(ContentError error) {
		return new FileError(error.file(), (error.line() > 0) ? Integer.toString(error.line()) : "",
				japanese(error.problem()), japanese(error.expected()));
	}

	private static String japanese(String text) {
		String said = text;
		for (Map.Entry<String, String> phrase : JAPANESE.entrySet()) {
			said = said.replaceAll(phrase.getKey(), phrase.getValue());
		}
		return said;
	}

	private static Map<String, String> japanese() {
		Map<String, String> phrases = new LinkedHashMap<>();
		phrases.put("(\\d+) to (\\d+), not only spaces", "$1〜$2字。空白だけは不可");
		phrases.put("(\\d+) characters", "$1字");
		phrases.put("up to (\\d+), each once", "$1個まで、同じものは1回だけ");
		phrases.put("up to (\\d+)", "$1まで");
		phrases.put("one of (\\[.*])", "$1 のどれか");
		phrases.put("a day, for example", "日付。例:");
		phrases.put("for example", "例:");
		phrases.put("^(\\d+) to (\\d+)$", "$1〜$2字");
		phrases.put("no files", "ファイルがない");
		phrases.put("at least one", "1つ以上");
		phrases.put("the file's name", "ファイルの名前");
		phrases.put("a name that ends in", "名前の終わりが");
		phrases.put("a byte that is no UTF-8", "UTF-8でない文字");
		phrases.put("the file saved as UTF-8", "UTF-8で保存したファイル");
		phrases.put("stands twice", "が2回出てくる");
		return phrases;
	}

}
