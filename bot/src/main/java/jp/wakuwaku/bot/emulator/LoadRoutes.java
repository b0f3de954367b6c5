package jp.wakuwaku.bot.emulator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * For load tools that send webhooks by themselves: reply tokens in advance, and what the
 * bot sent in the end.
 */
final class LoadRoutes {

	private static final int MOST_TOKENS = 100_000;

	private static final int MOST_ENTRIES = 10_000;

	private final Residents residents;

	private final ReplyTokens replyTokens;

	private final Identifiers identifiers;

	private final Ledger ledger;

	private final Crowd crowd;

	LoadRoutes(Residents residents, ReplyTokens replyTokens, Identifiers identifiers, Ledger ledger, Crowd crowd) {
		this.crowd = crowd;
		this.residents = residents;
		this.replyTokens = replyTokens;
		this.identifiers = identifiers;
		this.ledger = ledger;
	}

	RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.POST("/emulator/api/tokens", this::issue)
			.GET("/emulator/api/received", this::received)
			.GET("/emulator/api/crowd", (request) -> PageJson.answer(200, this.crowd.json()))
			.onError(PageRefusal.class, (ex, request) -> PageJson.refused((PageRefusal) ex))
			.build();
	}

	/**
	 * {@code {count}} makes as many residents with a token each, {@code {tokens:
	 * [{replyToken, userId}]}} takes them as given; both answer with the tokens, which
	 * are good for a minute from now.
	 */
	private ServerResponse issue(ServerRequest request) throws IOException {
		JsonNode asked = PageJson.body(request);
		List<Pair> pairs = asked.has("count") ? made(asked.get("count").asInt(0)) : given(asked.path("tokens"));
		if (pairs.isEmpty() || pairs.size() > MOST_TOKENS) {
			throw PageRefusal.of("1から" + MOST_TOKENS + "個までのトークンを指定してください");
		}
		pairs.forEach((pair) -> {
			this.residents.register(pair.userId());
			this.replyTokens.issue(pair.replyToken(), pair.userId());
		});
		ObjectNode body = Json.object();
		body.set("tokens", Json.array(pairs.stream().map(Pair::json).toList()));
		return PageJson.answer(200, body);
	}

	private List<Pair> made(int count) {
		return IntStream.range(0, Math.min(count, MOST_TOKENS + 1))
			.mapToObj((i) -> new Pair(this.identifiers.hex(), "U" + this.identifiers.hex()))
			.toList();
	}

	private static List<Pair> given(JsonNode tokens) {
		var pairs = new ArrayList<Pair>();
		for (JsonNode token : tokens) {
			var pair = new Pair(token.path("replyToken").asString(""), token.path("userId").asString(""));
			if (pair.replyToken().isEmpty() || !pair.userId().matches("U[0-9a-f]{32}")) {
				throw PageRefusal.of("replyTokenとuserId（Uと16進数32桁）を指定してください");
			}
			pairs.add(pair);
		}
		return pairs;
	}

	private ServerResponse received(ServerRequest request) {
		long after = PageParameters.number(request, "after", 0);
		int limit = (int) Math.min(MOST_ENTRIES, PageParameters.number(request, "limit", 1_000));
		ObjectNode body = Json.object();
		body.set("entries", Json.array(this.ledger.after(after, limit).stream().map(LedgerEntry::json).toList()));
		return PageJson.answer(200, body);
	}

	private record Pair(String replyToken, String userId) {

		ObjectNode json() {
			return Json.object("replyToken", this.replyToken).put("userId", this.userId);
		}

	}

}
