package jp.wakuwaku.bot.emulator;

import java.net.URI;
import java.util.List;

import jp.wakuwaku.bot.emulator.rules.Requests;
import tools.jackson.databind.JsonNode;

/**
 * Where webhooks go, and whether they arrive.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#webhook-settings">Webhook
 * settings</a>
 */
final class WebhookSettingEndpoints implements Endpoints {

	private final WebhookTarget target;

	private final WebhookClient client;

	private final EmulatorTime time;

	WebhookSettingEndpoints(WebhookTarget target, WebhookClient client, EmulatorTime time) {
		this.target = target;
		this.client = client;
		this.time = time;
	}

	@Override
	public List<Endpoint> all() {
		return List.of(
				Endpoint.get("/v2/bot/channel/webhook/endpoint", (call) -> get()).limitedTo(Rate.perMinute(1000)),
				Endpoint.put("/v2/bot/channel/webhook/endpoint", this::set).limitedTo(Rate.perMinute(1000)),
				Endpoint.post("/v2/bot/channel/webhook/test", this::test).limitedTo(Rate.perHour(60)));
	}

	private Answer get() {
		return Answer.ok(Json.object("endpoint", this.target.url().toString()).put("active", true));
	}

	private Answer set(Call call) {
		this.target.set(URI.create(call.body(Requests.WEBHOOK_ENDPOINT).get("endpoint").stringValue()));
		return Answer.ok();
	}

	private Answer test(Call call) {
		JsonNode body = call.body(Requests.WEBHOOK_TEST);
		URI url = body.hasNonNull("endpoint") ? URI.create(body.get("endpoint").stringValue()) : this.target.url();
		var empty = Json.object("destination", Channel.BOT_USER_ID);
		empty.putArray("events");
		var outcome = this.client.post(url, Json.bytes(empty), "webhook test");
		return Answer.ok(Json.object()
			.put("success", outcome.reason().equals("OK"))
			.put("timestamp", this.time.now().toString())
			.put("statusCode", outcome.status())
			.put("reason", outcome.reason())
			.put("detail", outcome.status() == 0 ? outcome.reason() : Integer.toString(outcome.status())));
	}

}
