package jp.wakuwaku.bot.announcements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.announcements.friends.Friend;
import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.Input;
import jp.wakuwaku.bot.conversation.MenuItem;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.conversation.TurnCommand;
import jp.wakuwaku.bot.conversation.TypedWords;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;

/** What residents want to be told of, and what they were told. Only in a talk of two. */
final class AnnouncementsFlow implements Flow {

	static final String NAME = "announcements";

	static final String TOPICS = "topics";

	static final String ADD = "add";

	static final String TAKE = "take";

	static final String STOP = "stop";

	static final String RESUME = "resume";

	static final String PAST = "past";

	/** Carries the sending, the button's place, and the choice that it leads to. */
	static final String TAP = "tap";

	private static final List<String> STOP_WORDS = List.of("配信停止", "配信停止する", "配信を停止", "配信を停止する", "配信を止める", "配信を止めたい",
			"配信解除", "配信不要", "お知らせ停止", "お知らせを止める", "お知らせを止めたい", "お知らせを停止する", "お知らせを全部止める", "お知らせはいらない", "お知らせいらない",
			"unsubscribe", "stop news");

	private static final List<String> RESUME_WORDS = List.of("配信再開", "配信再開する", "配信を再開", "配信を再開する", "お知らせ再開",
			"お知らせを再開する", "お知らせを再開", "お知らせの再開", "おしらせを再開する", "おしらせをさいかいする", "resume news");

	private static final List<String> PAST_WORDS = List.of("過去のお知らせ", "過去のお知らせを見る", "前のお知らせ", "お知らせ一覧", "お知らせを見る",
			"お知らせをもう一度読む", "past news");

	/** What staff type to have test messages come to their own talk. */
	private static final Pattern CODE = Pattern.compile("職員連携([0-9]{8})");

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<MenuItem> menu() {
		return List.of(new MenuItem(5, AnnouncementWords.MENU.in(Language.JA), "届くお知らせを選ぶ", choice(TOPICS),
				Set.of("お知らせの設定", "おしらせ設定", "通知設定", "通知の設定", "受け取る内容を変える"), false,
				Map.of(Language.EN, AnnouncementWords.MENU.in(Language.EN))));
	}

	@Override
	public Map<String, Choice> words() {
		Map<String, Choice> words = new HashMap<>();
		STOP_WORDS.forEach((word) -> words.put(word, choice(STOP)));
		RESUME_WORDS.forEach((word) -> words.put(word, choice(RESUME)));
		PAST_WORDS.forEach((word) -> words.put(word, choice(PAST)));
		return words;
	}

	@Override
	public List<TurnCommand> chatBegun(boolean returning) {
		return List.of(new Errand.Arrive(returning));
	}

	@Override
	public List<TurnCommand> chatSeen() {
		return List.of(new Errand.Arrive(false));
	}

	@Override
	public List<TurnCommand> chatEnded() {
		return List.of(new Errand.Leave());
	}

	@Override
	public Optional<Turn> advance(Situation situation, Input input) {
		return switch (input) {
			// Turned into a hint that this is not for groups.
			case Input.Chose _ when situation.group() -> Optional.of(Turn.asking(""));
			case Input.Chose chose -> chosen(chose.choice().action(), chose.choice().arguments());
			case Input.Said _ when situation.group() -> Optional.empty();
			case Input.Said said -> code(said.text());
			case Input.Told told ->
				Tidings.read(told.news()).map((tidings) -> Turn.saying(told(tidings, situation.language())));
		};
	}

	static Choice choice(String action, String... arguments) {
		return Choice.lasting(NAME, action, arguments);
	}

	private static Optional<Turn> chosen(String action, List<String> arguments) {
		return switch (action) {
			case TOPICS -> doing(new Errand.LookUp());
			case ADD -> topic(arguments).flatMap((topic) -> doing(new Errand.Choose(topic.code(), true)));
			case TAKE -> topic(arguments).flatMap((topic) -> doing(new Errand.Choose(topic.code(), false)));
			case STOP -> doing(new Errand.Stop());
			case RESUME -> doing(new Errand.Resume());
			case PAST ->
				doing(arguments.isEmpty() ? new Errand.ShowPast() : new Errand.ShowAgain(arguments.getFirst()));
			case TAP -> tap(arguments);
			default -> Optional.empty();
		};
	}

	/** Counted, and then what the button leads to. */
	private static Optional<Turn> tap(List<String> arguments) {
		if (arguments.size() < 4 || !arguments.get(1).matches("\\d") || arguments.get(2).equals(NAME)) {
			return Optional.empty();
		}
		Choice onward = Choice.lasting(arguments.get(2), arguments.get(3),
				arguments.subList(4, arguments.size()).toArray(String[]::new));
		return Optional.of(Turn.passingOn(onward)
			.doing(List.of(new Errand.CountTap(arguments.getFirst(), Integer.parseInt(arguments.get(1))))));
	}

	private static Optional<Turn> code(String text) {
		Matcher code = CODE.matcher(TypedWords.normalised(text));
		return code.matches() ? doing(new Errand.Link(code.group(1))) : Optional.empty();
	}

	private static Optional<Turn> doing(Errand errand) {
		return Optional.of(Turn.saying().doing(List.of(errand)));
	}

	private static Optional<Topic> topic(List<String> arguments) {
		return arguments.stream().findFirst().flatMap(Topic::of);
	}

	private static OutgoingMessage[] told(Tidings tidings, Language language) {
		TopicCards cards = new TopicCards(language);
		return switch (tidings) {
			case Tidings.Chosen chosen -> one(cards.chosen(Friend.read(chosen.friend()),
					Optional.ofNullable(chosen.topic()).flatMap(Topic::of).orElse(null)));
			case Tidings.Stopped _ -> one(cards.stopped());
			case Tidings.Resumed(String friend) -> one(cards.resumed(Friend.read(friend)));
			case Tidings.Past(List<PastAnnouncement> past) -> one(new PastCards(cards).list(past));
			case Tidings.Again(List<OutgoingMessage> messages) when messages.isEmpty() ->
				one(new PastCards(cards).gone());
			case Tidings.Again(List<OutgoingMessage> messages) -> messages.toArray(OutgoingMessage[]::new);
			case Tidings.Linked(StaffLinks.Outcome outcome) ->
				one(cards.card(AnnouncementWords.LINKED_TITLE, List.of(cards.say(switch (outcome) {
					case LINKED -> AnnouncementWords.LINKED;
					case UNKNOWN -> AnnouncementWords.NOT_LINKED;
					case TOO_MANY -> AnnouncementWords.TOO_MANY_CODES;
				})), List.of()));
		};
	}

	private static OutgoingMessage[] one(OutgoingMessage message) {
		return new OutgoingMessage[] { message };
	}

}
