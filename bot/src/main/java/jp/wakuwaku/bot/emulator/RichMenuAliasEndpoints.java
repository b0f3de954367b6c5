package jp.wakuwaku.bot.emulator;

import java.util.List;

import jp.wakuwaku.bot.emulator.rules.RichMenuRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Second names of rich menus, for switching between them.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#rich-menu-alias">Rich menu
 * alias</a>
 */
final class RichMenuAliasEndpoints implements Endpoints {

	private final RichMenus menus;

	RichMenuAliasEndpoints(RichMenus menus) {
		this.menus = menus;
	}

	@Override
	public List<Endpoint> all() {
		return List.of(Endpoint.post("/v2/bot/richmenu/alias", this::create),
				Endpoint.get("/v2/bot/richmenu/alias/list", (call) -> list()),
				Endpoint.get("/v2/bot/richmenu/alias/{aliasId}", this::get),
				Endpoint.post("/v2/bot/richmenu/alias/{aliasId}", this::update),
				Endpoint.delete("/v2/bot/richmenu/alias/{aliasId}", this::delete).limitedTo(Rate.perHour(100)));
	}

	private Answer create(Call call) {
		JsonNode body = call.body(RichMenuRules.ALIAS);
		String menuId = existing(body);
		if (this.menus.aliases().putIfAbsent(body.get("richMenuAliasId").stringValue(), menuId) != null) {
			throw Refusal.bad("conflict richmenu alias id");
		}
		return Answer.ok();
	}

	private Answer update(Call call) {
		String menuId = existing(call.body(RichMenuRules.ALIAS_UPDATE));
		if (this.menus.aliases().replace(call.variable("aliasId"), menuId) == null) {
			throw noAlias();
		}
		return Answer.ok();
	}

	private Answer get(Call call) {
		String aliasId = call.variable("aliasId");
		String menuId = this.menus.aliases().get(aliasId);
		if (menuId == null) {
			throw noAlias();
		}
		return Answer.ok(json(aliasId, menuId));
	}

	private Answer delete(Call call) {
		if (this.menus.aliases().remove(call.variable("aliasId")) == null) {
			throw noAlias();
		}
		return Answer.ok();
	}

	private Answer list() {
		ObjectNode body = Json.object();
		body.set("aliases",
				Json.array(this.menus.aliases()
					.entrySet()
					.stream()
					.map((entry) -> json(entry.getKey(), entry.getValue()))
					.toList()));
		return Answer.ok(body);
	}

	private String existing(JsonNode body) {
		String menuId = body.get("richMenuId").stringValue();
		if (this.menus.find(menuId).isEmpty()) {
			throw Refusal.bad("richmenu not found");
		}
		return menuId;
	}

	private static Refusal noAlias() {
		return new Refusal(Answer.error(404, "richmenu alias not found"));
	}

	private static ObjectNode json(String aliasId, String menuId) {
		return Json.object("richMenuAliasId", aliasId).put("richMenuId", menuId);
	}

}
