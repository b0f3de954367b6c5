package jp.wakuwaku.bot.emulator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jp.wakuwaku.bot.emulator.rules.Requests;
import tools.jackson.databind.JsonNode;

/**
 * The same message to many.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#send-multicast-message">Send
 * multicast message</a>
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#send-broadcast-message">Send
 * broadcast message</a>
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message">Send
 * narrowcast message</a>
 */
final class CastEndpoints implements Endpoints {

	private final Residents residents;

	private final Crowd crowd;

	private final Deliveries deliveries;

	private final Acceptance acceptance;

	private final MessageContext context;

	private final Narrowcasts narrowcasts;

	private final EmulatorTime time;

	CastEndpoints(Residents residents, Crowd crowd, Deliveries deliveries, Acceptance acceptance,
			MessageContext context, Narrowcasts narrowcasts, EmulatorTime time) {
		this.residents = residents;
		this.crowd = crowd;
		this.deliveries = deliveries;
		this.acceptance = acceptance;
		this.context = context;
		this.narrowcasts = narrowcasts;
		this.time = time;
	}

	@Override
	public List<Endpoint> all() {
		return List.of(
				Endpoint.post("/v2/bot/message/multicast", this::multicast)
					.limitedTo(Rate.perSecond(200))
					.takingRetryKeys(),
				Endpoint.post("/v2/bot/message/broadcast", this::broadcast)
					.limitedTo(Rate.perHour(60))
					.takingRetryKeys(),
				Endpoint.post("/v2/bot/message/narrowcast", this::narrowcast)
					.limitedTo(Rate.perHour(60))
					.takingRetryKeys(),
				Endpoint.get("/v2/bot/message/progress/narrowcast", this::progress));
	}

	private Answer multicast(Call call) {
		var retryKey = call.retryKey();
		JsonNode body = call.body(Requests.MULTICAST);
		List<String> ids = body.get("to").values().stream().map(JsonNode::stringValue).distinct().toList();
		List<Integer> counted = ids.stream()
			.map(this.crowd::number)
			.filter(OptionalInt::isPresent)
			.map(OptionalInt::getAsInt)
			.toList();
		List<Resident> named = ids.stream()
			.filter((id) -> this.crowd.number(id).isEmpty())
			.map((id) -> this.residents.find(id).orElseThrow(() -> Refusal.bad("Failed to send messages")))
			.toList();
		long reachable = named.stream().filter((it) -> it.isReachable(this.time.now())).count();
		JsonNode messages = body.get("messages");
		this.context.checkNone(messages);
		this.acceptance.accept(call, retryKey, reachable + counted.size(), null);
		counted.forEach(this.crowd::deliver);
		this.deliveries.deliver(named, Via.MULTICAST, messages, MessageEndpoints.spelled(retryKey));
		return Answer.ok();
	}

	private Answer broadcast(Call call) {
		var retryKey = call.retryKey();
		JsonNode messages = call.body(Requests.BROADCAST).get("messages");
		this.context.checkNone(messages);
		List<Resident> friends = this.residents.friends();
		this.acceptance.accept(call, retryKey, friends.size(), null);
		this.deliveries.deliver(friends, Via.BROADCAST, messages, MessageEndpoints.spelled(retryKey));
		return Answer.ok();
	}

	private Answer narrowcast(Call call) {
		var retryKey = call.retryKey();
		JsonNode body = call.body(Requests.NARROWCAST);
		this.context.checkNone(body.get("messages"));
		List<Resident> chosen = this.narrowcasts.choose(body, this.residents.friends());
		this.acceptance.accept(call, retryKey, chosen.size(), null);
		this.narrowcasts.accept(call.requestId(), body, chosen.size());
		this.deliveries.deliver(chosen, Via.NARROWCAST, body.get("messages"), MessageEndpoints.spelled(retryKey));
		return Answer.accepted();
	}

	private Answer progress(Call call) {
		return Optional.ofNullable(call.query().get("requestId"))
			.flatMap(this.narrowcasts::progress)
			.map(Answer::ok)
			.orElseThrow(Refusal::notFound);
	}

}
