package jp.wakuwaku.bot.announcements;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.announcements.friends.Friend;
import jp.wakuwaku.bot.announcements.friends.Friends;
import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;

import org.springframework.stereotype.Component;

/** Does what residents want about announcements. */
@Component
class FriendOffice {

	private static final Duration DAY = Duration.ofDays(1);

	private final Friends friends;

	private final Announcements announcements;

	private final AudienceReader audiences;

	private final StaffLinks links;

	FriendOffice(Friends friends, Announcements announcements, AudienceReader audiences, StaffLinks links) {
		this.friends = friends;
		this.announcements = announcements;
		this.audiences = audiences;
		this.links = links;
	}

	/** What the flow is told, if anything. */
	Optional<Tidings> run(Origin origin, Errand errand) {
		return switch (errand) {
			case Errand.Arrive(boolean returning) -> {
				if (origin.chat().isResident()) {
					this.friends.add(origin.chat(), returning);
				}
				yield Optional.empty();
			}
			case Errand.Leave _ -> {
				leave(origin);
				yield Optional.empty();
			}
			case Errand.LookUp _ -> Optional.of(new Tidings.Chosen(friend(origin).stored(), null));
			case Errand.Choose(String topic, boolean wanted) -> Topic.of(topic)
				.map((found) -> new Tidings.Chosen(this.friends.choose(origin.chat(), found, wanted).stored(), topic));
			case Errand.Stop _ -> {
				countLoss(origin);
				this.friends.silence(origin.chat(), true);
				yield Optional.of(new Tidings.Stopped());
			}
			case Errand.Resume _ -> Optional.of(resume(origin));
			case Errand.ShowPast _ -> Optional.of(new Tidings.Past(past()));
			case Errand.ShowAgain(String occurrence) -> Optional.of(again(occurrence));
			case Errand.CountTap(String occurrence, int button) -> {
				OccurrenceId.read(occurrence)
					.ifPresent((id) -> this.announcements.count(id, Tally.tap(button), origin.id()));
				yield Optional.empty();
			}
			case Errand.Link(String code) ->
				Optional.of(new Tidings.Linked(this.links.link(code, origin.chat(), origin.id())));
		};
	}

	private void leave(Origin origin) {
		if (origin.chat().isResident()) {
			countLoss(origin);
			this.friends.remove(origin.chat());
			this.links.forget(origin.chat());
		}
	}

	/** Whoever has nothing chosen is asked what to choose. */
	private Tidings resume(Origin origin) {
		Friend friend = this.friends.silence(origin.chat(), false);
		return friend.topics().isEmpty() ? new Tidings.Chosen(friend.stored(), null)
				: new Tidings.Resumed(friend.stored());
	}

	private Friend friend(Origin origin) {
		return this.friends.find(origin.chat()).orElse(Friend.NEW);
	}

	/** Before it happens, so that a repetition after a crash still sees it. */
	private void countLoss(Origin origin) {
		if (this.friends.find(origin.chat()).filter((friend) -> !friend.isSilent()).isPresent()) {
			this.announcements.begun(origin.occurredAt().minus(DAY), origin.occurredAt().plusMillis(1))
				.stream()
				.filter((sending) -> this.audiences.reaches(sending.draft().audience(), origin.chat()))
				.forEach((sending) -> this.announcements.count(sending.id(), Tally.LOST, origin.id()));
		}
	}

	private List<PastAnnouncement> past() {
		return this.announcements.past(PastCards.MOST)
			.stream()
			.map((sent) -> new PastAnnouncement(sent.id().value(), sent.draft().content().title(),
					TextLimit.BEGINNING.fit(sent.draft().content().body()), sent.at()))
			.toList();
	}

	private Tidings again(String occurrence) {
		return new Tidings.Again(OccurrenceId.read(occurrence)
			.flatMap(this.announcements::find)
			.filter((sent) -> sent.draft().audience().isPublic())
			.map(Occurrence::messages)
			.orElseGet(List::of));
	}

}
