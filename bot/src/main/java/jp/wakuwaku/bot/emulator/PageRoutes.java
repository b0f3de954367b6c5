package jp.wakuwaku.bot.emulator;

import java.io.IOException;

import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the chat page asks for and what its residents do. */
final class PageRoutes {

	private final Residents residents;

	private final Chats chats;

	private final RichMenus richMenus;

	private final ResidentActs acts;

	private final ChatFeed feed;

	private final EmulatorTime time;

	PageRoutes(Residents residents, Chats chats, RichMenus richMenus, ResidentActs acts, ChatFeed feed,
			EmulatorTime time) {
		this.residents = residents;
		this.chats = chats;
		this.richMenus = richMenus;
		this.acts = acts;
		this.feed = feed;
		this.time = time;
	}

	RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET("/emulator/api/chats/{chatId}/messages", this::messages)
			.POST("/emulator/api/chats/{chatId}/messages", this::speak)
			.POST("/emulator/api/chats/{chatId}/postbacks", this::tap)
			.POST("/emulator/api/chats/{chatId}/messages/{messageId}/unsend", this::unsend)
			.POST("/emulator/api/webhook-events", this::tellBot)
			.POST("/emulator/api/residents/{id}/follow", (request) -> shown(this.acts.follow(resident(request))))
			.POST("/emulator/api/residents/{id}/block", (request) -> shown(this.acts.block(resident(request))))
			.POST("/emulator/api/residents/{id}/unblock", this::unblock)
			.onError(PageRefusal.class, (ex, request) -> PageJson.refused((PageRefusal) ex))
			.build();
	}

	private ServerResponse messages(ServerRequest request) {
		Chat chat = chat(request.pathVariable("chatId"));
		request.param("resident").filter(chat::open).ifPresent(this.feed::resident);
		ObjectNode body = Json.object();
		body.set("messages", Json.array(chat.messages().stream().map(ChatMessage::json).toList()));
		this.richMenus.shownIn(chat)
			.ifPresentOrElse((menu) -> body.set("richMenu", menu.page()), () -> body.putNull("richMenu"));
		return PageJson.answer(200, body.put("loading", chat.isLoading(this.time.millis())));
	}

	private ServerResponse speak(ServerRequest request) throws IOException {
		JsonNode asked = PageJson.body(request);
		ChatMessage message = this.acts.speak(chat(request.pathVariable("chatId")), speaker(asked), asked);
		ObjectNode body = Json.object();
		body.set("message", message.json());
		return PageJson.answer(201, body);
	}

	private ServerResponse tap(ServerRequest request) throws IOException {
		JsonNode asked = PageJson.body(request);
		this.acts.tap(chat(request.pathVariable("chatId")), speaker(asked), asked);
		return PageJson.answer(202, Json.object());
	}

	private ServerResponse unsend(ServerRequest request) throws IOException {
		Resident resident = speaker(PageJson.body(request));
		this.acts.unsend(chat(request.pathVariable("chatId")), resident, request.pathVariable("messageId"));
		return PageJson.answer(202, Json.object());
	}

	private ServerResponse unblock(ServerRequest request) {
		Resident resident = resident(request);
		if (!resident.blocked()) {
			throw PageRefusal.conflict("ブロックしていません");
		}
		return shown(this.acts.follow(resident));
	}

	/**
	 * Sends any other kind of event: {@code {type, chat?, resident?, content: {the kind's
	 * own properties}}}.
	 */
	private ServerResponse tellBot(ServerRequest request) throws IOException {
		JsonNode asked = PageJson.body(request);
		String type = asked.path("type").asString("");
		if (type.isEmpty()) {
			throw PageRefusal.of("typeがありません");
		}
		Chat chat = asked.hasNonNull("chat") ? chat(asked.get("chat").asString("")) : null;
		String resident = asked.hasNonNull("resident") ? speaker(asked).id() : null;
		this.acts.send(type, chat, resident, asked.path("content"));
		return PageJson.answer(202, Json.object());
	}

	private ServerResponse shown(Resident resident) {
		ObjectNode body = Json.object();
		body.set("resident", resident.json(this.chats.unread(resident.id())));
		return PageJson.answer(200, body);
	}

	private Chat chat(String id) {
		return this.chats.find(id).orElseThrow(() -> PageRefusal.notFound("トーク"));
	}

	private Resident speaker(JsonNode asked) {
		return this.residents.find(asked.path("resident").asString("")).orElseThrow(() -> PageRefusal.notFound("住民"));
	}

	private Resident resident(ServerRequest request) {
		return this.residents.find(request.pathVariable("id")).orElseThrow(() -> PageRefusal.notFound("住民"));
	}

}
