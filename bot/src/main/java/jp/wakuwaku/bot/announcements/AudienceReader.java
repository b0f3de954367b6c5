package jp.wakuwaku.bot.announcements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.announcements.friends.Friend;
import jp.wakuwaku.bot.announcements.friends.Friends;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/**
 * Finds who an audience is, in as many parts as there are shards of friends; nobody is in
 * two of them.
 */
@Component
class AudienceReader {

	private final Friends friends;

	private final AudienceParticipants participants;

	private final Residents residents;

	AudienceReader(Friends friends, AudienceParticipants participants, Residents residents) {
		this.friends = friends;
		this.participants = participants;
		this.residents = residents;
	}

	/** What gives the parts of an audience, as it is now. */
	Parts open(Audience audience) {
		return switch (audience) {
			case Audience.Everyone _ -> (shard) -> among(this.friends.shard(shard), (friend) -> !friend.isSilent());
			case Audience.Topics chosen ->
				(shard) -> among(this.friends.shard(shard), (friend) -> friend.wants(chosen.topics()));
			case Audience.Registered _, Audience.Attended _ -> {
				Map<Integer, List<ChatId>> members = this.participants.of(audience)
					.stream()
					.map(this.residents::chatOf)
					.flatMap(Optional::stream)
					.distinct()
					.collect(Collectors.groupingBy(this.friends::shardOf));
				yield (shard) -> among(this.friends.among(members.getOrDefault(shard, List.of())),
						(friend) -> !friend.isSilent());
			}
		};
	}

	/** How many it reaches now. */
	long count(Audience audience) {
		Parts parts = open(audience);
		long count = 0;
		for (int shard = 0; shard < Friends.SHARDS; shard++) {
			count += parts.of(shard).size();
		}
		return count;
	}

	/** Whether it would reach somebody now. */
	boolean reaches(Audience audience, ChatId chat) {
		return this.friends.find(chat).filter((friend) -> !friend.isSilent()).filter((friend) -> switch (audience) {
			case Audience.Everyone _ -> true;
			case Audience.Topics chosen -> friend.wants(chosen.topics());
			case Audience.Registered _,
					Audience.Attended _ ->
				this.residents.find(chat)
					.filter((person) -> this.participants.of(audience).contains(person))
					.isPresent();
		}).isPresent();
	}

	private static List<ChatId> among(Map<ChatId, Friend> friends, Predicate<Friend> isMeant) {
		return friends.entrySet()
			.stream()
			.filter((entry) -> isMeant.test(entry.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** An audience in parts. */
	@FunctionalInterface
	interface Parts {

		/** Those of one shard. */
		List<ChatId> of(int shard);

	}

}
