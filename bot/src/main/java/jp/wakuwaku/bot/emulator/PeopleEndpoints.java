package jp.wakuwaku.bot.emulator;

import java.util.List;

import tools.jackson.databind.node.ObjectNode;

/**
 * Profiles, friends, groups and rooms.
 *
 * @see <a href="https://developers.line.biz/en/reference/messaging-api/#users">Users</a>
 * @see <a href="https://developers.line.biz/en/reference/messaging-api/#group">Group
 * chats</a>
 */
final class PeopleEndpoints implements Endpoints {

	private final Residents residents;

	private final Chats chats;

	private final EmulatorTime time;

	PeopleEndpoints(Residents residents, Chats chats, EmulatorTime time) {
		this.residents = residents;
		this.chats = chats;
		this.time = time;
	}

	@Override
	public List<Endpoint> all() {
		return List.of(Endpoint.get("/v2/bot/profile/{userId}", this::profile),
				Endpoint.get("/v2/bot/followers/ids", (call) -> followers()),
				Endpoint.get("/v2/bot/group/{groupId}/summary", this::summary),
				Endpoint.get("/v2/bot/{type:group|room}/{groupId}/members/count", this::memberCount),
				Endpoint.get("/v2/bot/{type:group|room}/{groupId}/members/ids", this::memberIds),
				Endpoint.get("/v2/bot/{type:group|room}/{groupId}/member/{userId}", this::member));
	}

	private Answer profile(Call call) {
		return this.residents.find(call.variable("userId"))
			.filter((resident) -> resident.isReachable(this.time.now()))
			.map((resident) -> Answer.ok(profile(resident).put("language", "ja")))
			.orElseThrow(Refusal::notFound);
	}

	private Answer followers() {
		ObjectNode body = Json.object();
		body.set("userIds",
				Json.strings(this.residents.friends().stream().map(Resident::id).sorted().limit(1000).toList()));
		return Answer.ok(body);
	}

	private Answer summary(Call call) {
		Chat group = group(call);
		return Answer.ok(Json.object("groupId", group.id()).put("groupName", group.name()));
	}

	private Answer memberCount(Call call) {
		return Answer.ok(Json.object().put("count", group(call).members().size()));
	}

	private Answer memberIds(Call call) {
		ObjectNode body = Json.object();
		body.set("memberIds", Json.strings(group(call).members()));
		return Answer.ok(body);
	}

	private Answer member(Call call) {
		Chat group = group(call);
		return this.residents.find(call.variable("userId"))
			.filter((resident) -> group.members().contains(resident.id()))
			.map((resident) -> Answer.ok(profile(resident)))
			.orElseThrow(Refusal::notFound);
	}

	private Chat group(Call call) {
		return this.chats.find(call.variable("groupId"))
			.filter((chat) -> !chat.type().equals("user"))
			.orElseThrow(Refusal::notFound);
	}

	private static ObjectNode profile(Resident resident) {
		return Json.object("displayName", resident.name()).put("userId", resident.id());
	}

}
