package jp.wakuwaku.bot.emulator;

import java.util.List;

import jp.wakuwaku.bot.emulator.rules.RichMenuRules;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rich menus.
 *
 * @see <a href="https://developers.line.biz/en/reference/messaging-api/#rich-menu">Rich
 * menu</a>
 */
final class RichMenuEndpoints implements Endpoints {

	private final RichMenus menus;

	RichMenuEndpoints(RichMenus menus) {
		this.menus = menus;
	}

	@Override
	public List<Endpoint> all() {
		return List.of(Endpoint.post("/v2/bot/richmenu", this::create).limitedTo(Rate.perHour(100)),
				Endpoint.post("/v2/bot/richmenu/validate", RichMenuEndpoints::validate),
				Endpoint.get("/v2/bot/richmenu/list", (call) -> list()).limitedTo(Rate.perSecond(10)),
				Endpoint.get("/v2/bot/richmenu/{richMenuId}", (call) -> Answer.ok(find(call).json())),
				Endpoint.delete("/v2/bot/richmenu/{richMenuId}", this::delete).limitedTo(Rate.perHour(100)));
	}

	private Answer create(Call call) {
		RichMenu menu = this.menus.create(call.body(RichMenuRules.MENU))
			.orElseThrow(() -> Refusal.bad("The maximum number of rich menus has been reached"));
		return Answer.ok(Json.object("richMenuId", menu.id()));
	}

	private static Answer validate(Call call) {
		call.body(RichMenuRules.MENU);
		return Answer.ok();
	}

	private Answer list() {
		ObjectNode body = Json.object();
		body.set("richmenus", Json.array(this.menus.all().stream().map(RichMenu::json).toList()));
		return Answer.ok(body);
	}

	private Answer delete(Call call) {
		this.menus.delete(find(call).id());
		return Answer.ok();
	}

	private RichMenu find(Call call) {
		return this.menus.find(call.variable("richMenuId")).orElseThrow(Refusal::notFound);
	}

}
