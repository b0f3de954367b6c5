package jp.wakuwaku.bot.emulator;

import java.util.List;

import jp.wakuwaku.bot.emulator.rules.RichMenuRules;
import tools.jackson.databind.JsonNode;

/**
 * Which chats show which rich menu.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#per-user-rich-menu">Per-user
 * rich menu</a>
 */
final class RichMenuLinkEndpoints implements Endpoints {

	private final RichMenus menus;

	private final Residents residents;

	private final EmulatorTime time;

	RichMenuLinkEndpoints(RichMenus menus, Residents residents, EmulatorTime time) {
		this.menus = menus;
		this.residents = residents;
		this.time = time;
	}

	@Override
	public List<Endpoint> all() {
		return List.of(Endpoint.post("/v2/bot/user/all/richmenu/{richMenuId}", this::setDefault),
				Endpoint.get("/v2/bot/user/all/richmenu", (call) -> getDefault()),
				Endpoint.delete("/v2/bot/user/all/richmenu", (call) -> cancelDefault()),
				Endpoint.post("/v2/bot/user/{userId}/richmenu/{richMenuId}", this::link),
				Endpoint.get("/v2/bot/user/{userId}/richmenu", this::linked),
				Endpoint.delete("/v2/bot/user/{userId}/richmenu", this::unlink),
				Endpoint.post("/v2/bot/richmenu/bulk/link", this::linkMany),
				Endpoint.post("/v2/bot/richmenu/bulk/unlink", this::unlinkMany));
	}

	private Answer setDefault(Call call) {
		this.menus.setDefault(usable(call.variable("richMenuId")).id());
		return Answer.ok();
	}

	private Answer getDefault() {
		return this.menus.defaultId()
			.map((id) -> Answer.ok(Json.object("richMenuId", id)))
			.orElseThrow(() -> new Refusal(Answer.error(404, "no default richmenu")));
	}

	private Answer cancelDefault() {
		this.menus.setDefault(null);
		return Answer.ok();
	}

	private Answer link(Call call) {
		RichMenu menu = usable(call.variable("richMenuId"));
		this.menus.link(reachable(List.of(call.variable("userId"))), menu.id());
		return Answer.ok();
	}

	private Answer linked(Call call) {
		return this.menus.linkedTo(call.variable("userId"))
			.map((id) -> Answer.ok(Json.object("richMenuId", id)))
			.orElseThrow(() -> new Refusal(Answer.error(404, "the user has no richmenu")));
	}

	private Answer unlink(Call call) {
		this.menus.unlink(List.of(call.variable("userId")));
		return Answer.ok();
	}

	private Answer linkMany(Call call) {
		JsonNode body = call.body(RichMenuRules.BULK_LINK);
		RichMenu menu = usable(body.get("richMenuId").stringValue());
		this.menus.link(reachable(userIds(body)), menu.id());
		return Answer.accepted();
	}

	private Answer unlinkMany(Call call) {
		this.menus.unlink(userIds(call.body(RichMenuRules.BULK_UNLINK)));
		return Answer.accepted();
	}

	private RichMenu usable(String id) {
		RichMenu menu = this.menus.find(id).orElseThrow(() -> new Refusal(Answer.error(404, "richmenu not found")));
		if (menu.image() == null) {
			throw Refusal.bad("must upload richmenu image before applying it to user");
		}
		return menu;
	}

	/** A blocked user's menu is accepted without effect. */
	private List<String> reachable(List<String> ids) {
		return ids.stream()
			.filter((id) -> this.residents.find(id).filter((it) -> it.isReachable(this.time.now())).isPresent())
			.toList();
	}

	private static List<String> userIds(JsonNode body) {
		return body.get("userIds").values().stream().map(JsonNode::stringValue).toList();
	}

}
