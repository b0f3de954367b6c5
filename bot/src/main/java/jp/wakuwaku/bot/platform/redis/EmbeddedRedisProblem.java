package jp.wakuwaku.bot.platform.redis;

import java.nio.file.Path;
import java.util.List;

import jp.wakuwaku.bot.platform.StartRefusedException;

/** Says, in the operators' language, why the embedded Redis does not run. */
final class EmbeddedRedisProblem {

	private static final String GIVE_A_URL = "wakuwaku.redis.embedded=true を外し、Redis 6.2 以降を用意して"
			+ " spring.data.redis.url（例: redis://:パスワード@ホスト:6379）を指定してください。";

	private static final List<String> DAMAGE = List.of("Bad file format reading the append only file",
			"Unrecoverable error reading the append only file", "Unexpected end of file reading the append only file",
			"AOF loading aborted", "Internal error in RDB reading", "Short read or OOM loading DB");

	private EmbeddedRedisProblem() {
	}

	static StartRefusedException unsupported(String platform) {
		return new StartRefusedException("組み込みの Redis は、この環境（" + platform + "）では動きません。", GIVE_A_URL);
	}

	static StartRefusedException tooOld(String version) {
		return new StartRefusedException("この環境向けの組み込み Redis は " + version + " です。6.2 以降が必要です。", GIVE_A_URL);
	}

	static StartRefusedException notExecutable(Path executable, String reason) {
		return new StartRefusedException("組み込みの Redis を実行できません: " + executable + "\n" + reason,
				"wakuwaku.data-dir に、プログラムを実行できる（noexec でない）場所を指定してください。\nまたは、" + GIVE_A_URL);
	}

	static StartRefusedException notWritable(Path folder, String reason) {
		return new StartRefusedException("データのフォルダーに書き込めません: " + folder + "\n" + reason,
				"フォルダーの所有者、権限、空き容量を確かめるか、wakuwaku.data-dir に別のフォルダーを指定してください。");
	}

	static StartRefusedException inUse(Path folder, String holder) {
		return new StartRefusedException("データのフォルダーは、動いている別のボット（プロセス " + holder + "）が使っています: " + folder,
				"先にそのボットを止めるか、wakuwaku.data-dir に別のフォルダーを指定してください。");
	}

	static StartRefusedException orphanStays(long pid) {
		return new StartRefusedException("前回のボットが残した Redis（プロセス " + pid + "）を止められません。",
				"プロセス " + pid + " を止めてから、もう一度起動してください。");
	}

	static StartRefusedException silent(int port) {
		return new StartRefusedException("組み込みの Redis が応答しません（127.0.0.1:" + port + "）。",
				"このマシンの負荷とメモリーの空きを確かめて、もう一度起動してください。");
	}

	static StartRefusedException exited(Path appendOnlyFile, int port, List<String> output) {
		String all = String.join("\n", output);
		if (DAMAGE.stream().anyMatch(all::contains)) {
			return damaged(appendOnlyFile, all);
		}
		if (all.contains("Address already in use")) {
			return new PortTakenException("ポート " + port + " は別のプログラムが使っています。",
					"wakuwaku.redis.port を外す（空いているポートを使う）か、別の番号を指定してください。");
		}
		if (all.contains("error while loading shared libraries")) {
			return new StartRefusedException("組み込みの Redis に必要なライブラリーがありません。\n" + all,
					"そのライブラリー（libssl.so.3 なら OpenSSL 3）を入れてください。\nまたは、" + GIVE_A_URL);
		}
		if (all.contains("Permission denied") || all.contains("No space left")) {
			return notWritable(parent(appendOnlyFile), all);
		}
		return new StartRefusedException("組み込みの Redis が起動してすぐに止まりました。\n" + all,
				"上の Redis の出力を確かめてください。\nまたは、" + GIVE_A_URL);
	}

	private static StartRefusedException damaged(Path appendOnlyFile, String output) {
		return new StartRefusedException("データのファイルが壊れています: " + appendOnlyFile + "\n" + output, """
				1. フォルダー %s をまるごと別の場所に移してください（消さないでください）。
				2. バックアップがあれば、java -jar bot.jar restore ファイル で戻してください。
				3. なければ、移したものを戻し、redis-check-aof --fix %s で直せます（壊れた箇所より後の記録は失われます）。
				   redis-check-aof は Redis 6.2 以降に付属しています。
				""".formatted(parent(appendOnlyFile), appendOnlyFile));
	}

	private static Path parent(Path file) {
		return file.toAbsolutePath().resolveSibling("").normalize();
	}

}
