package jp.wakuwaku.bot.emulator;

import java.io.IOException;

import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.node.ObjectNode;

/** The chat page's overview, its fault switches and its traffic list. */
final class PanelRoutes {

	private static final int MOST_ENTRIES = 1_000;

	private final Residents residents;

	private final Chats chats;

	private final FaultSwitch faults;

	private final Quota quota;

	private final TrafficLog traffic;

	private final Amnesia amnesia;

	private final EmulatorTime time;

	PanelRoutes(Residents residents, Chats chats, FaultSwitch faults, Quota quota, TrafficLog traffic, Amnesia amnesia,
			EmulatorTime time) {
		this.residents = residents;
		this.chats = chats;
		this.faults = faults;
		this.quota = quota;
		this.traffic = traffic;
		this.amnesia = amnesia;
		this.time = time;
	}

	RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET("/emulator/api/state", (request) -> PageJson.answer(200, state()))
			.POST("/emulator/api/reset", (request) -> reset())
			.PUT("/emulator/api/faults", this::change)
			.GET("/emulator/api/traffic", this::traffic)
			.onError(PageRefusal.class, (ex, request) -> PageJson.refused((PageRefusal) ex))
			.build();
	}

	private ObjectNode state() {
		ObjectNode body = Json.object();
		body.putObject("bot")
			.put("displayName", Channel.BOT_NAME)
			.put("basicId", Channel.BASIC_ID)
			.putNull("pictureUrl");
		body.set("residents",
				Json.array(this.residents.onPage().stream().map((it) -> it.json(this.chats.unread(it.id()))).toList()));
		body.set("chats", Json.array(this.chats.onPage().stream().map(Chat::json).toList()));
		body.set("faults", this.faults.faults().json());
		body.set("quota", this.quota.page());
		return body.put("now", this.time.millis());
	}

	private ServerResponse reset() {
		this.amnesia.forgetEverything();
		return PageJson.answer(200, state());
	}

	private ServerResponse change(ServerRequest request) throws IOException {
		try {
			ObjectNode body = Json.object();
			body.set("faults", this.faults.change(PageJson.body(request)).json());
			return PageJson.answer(200, body);
		}
		catch (IllegalArgumentException ex) {
			throw PageRefusal.of("設定できない値です（" + ex.getMessage() + "）");
		}
	}

	private ServerResponse traffic(ServerRequest request) {
		long after = PageParameters.number(request, "after", 0);
		int limit = (int) Math.min(MOST_ENTRIES, PageParameters.number(request, "limit", 200));
		ObjectNode body = Json.object();
		body.set("entries", Json.array(this.traffic.after(after, limit).stream().map(Traffic::json).toList()));
		return PageJson.answer(200, body);
	}

}
