package jp.wakuwaku.bot.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the bot was given to start with, and what is wrong with it. An absent text is
 * empty.
 *
 * @param channelSecret line.bot.channel-secret
 * @param channelToken line.bot.channel-token
 * @param apiEndPoint line.bot.api-end-point
 * @param blobEndPoint line.bot.blob-end-point
 * @param emulator whether the stand-in for the LINE Platform runs
 * @param embeddedRedis whether a Redis of the bot's own runs
 * @param redisUrl spring.data.redis.url
 * @param redisServers whether Redis is given in another way, such as by its sentinels
 */
record Setup(String channelSecret, String channelToken, String apiEndPoint, String blobEndPoint, boolean emulator,
		boolean embeddedRedis, String redisUrl, boolean redisServers) {

	private static final Set<String> HTTP = Set.of("http", "https");

	private static final Set<String> REDIS = Set.of("redis", "rediss");

	/** All that is missing or wrong, in the operators' language; empty if nothing is. */
	List<String> problems() {
		List<String> problems = new ArrayList<>();
		if (this.channelSecret.isBlank()) {
			problems.add("line.bot.channel-secret がありません（LINE Developers コンソールのチャネルシークレット）");
		}
		if (this.channelToken.isBlank()) {
			problems.add("line.bot.channel-token がありません（LINE Developers コンソールのチャネルアクセストークン）");
		}
		addRedisProblems(problems);
		addEndPointProblems(problems, "line.bot.api-end-point", this.apiEndPoint);
		addEndPointProblems(problems, "line.bot.blob-end-point", this.blobEndPoint);
		return problems;
	}

	/** What of all that is about Redis. */
	List<String> redisProblems() {
		List<String> problems = new ArrayList<>();
		addRedisProblems(problems);
		return problems;
	}

	private void addRedisProblems(List<String> problems) {
		boolean given = this.redisServers || !this.redisUrl.isBlank();
		if (!given && !this.embeddedRedis) {
			problems.add("Redis がありません: spring.data.redis.url を指定するか、"
					+ "このマシンで組み込みの Redis を動かす wakuwaku.redis.embedded=true を指定してください");
		}
		if (given && this.embeddedRedis) {
			problems.add("wakuwaku.redis.embedded=true と spring.data.redis.* の接続先の両方が指定されています（どちらか一方にしてください）");
		}
		if (!this.redisUrl.isBlank() && !isUri(this.redisUrl, REDIS)) {
			problems.add("spring.data.redis.url の形が正しくありません（例: redis://:パスワード@ホスト:6379）");
		}
	}

	private void addEndPointProblems(List<String> problems, String name, String endPoint) {
		if (!endPoint.isBlank() && !isUri(endPoint, HTTP)) {
			problems.add(name + " の形が正しくありません（例: https://api.line.me）");
		}
		else if (this.emulator && isRealLine(endPoint)) {
			problems.add(name + " が本物の LINE のままです（wakuwaku.emulator.enabled=true のときは"
					+ " http://127.0.0.1:ポート/emulator/line を指定してください）");
		}
	}

	/** Without an end point the SDK talks to the real one. */
	private static boolean isRealLine(String endPoint) {
		if (endPoint.isBlank()) {
			return true;
		}
		String host = URI.create(endPoint).getHost().toLowerCase(Locale.ROOT);
		return host.equals("line.me") || host.endsWith(".line.me");
	}

	private static boolean isUri(String text, Set<String> schemes) {
		try {
			URI uri = new URI(text);
			return uri.getScheme() != null && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT))
					&& uri.getHost() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	/** Says nothing, because it holds secrets. */
	@Override
	public String toString() {
		return "Setup";
	}

}
