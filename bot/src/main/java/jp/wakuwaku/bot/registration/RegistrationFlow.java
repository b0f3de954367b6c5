package jp.wakuwaku.bot.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.Input;
import jp.wakuwaku.bot.conversation.MenuItem;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.conversation.TurnCommand;
import jp.wakuwaku.bot.conversation.TypedWords;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.residents.ConsentTexts;
import jp.wakuwaku.knowledge.Language;

/** Registers for what is on offer, and shows and gives up what one has. */
final class RegistrationFlow implements Flow {

	static final String NAME = "registration";

	static final String SEMINAR = "seminar";

	static final String CONSULTATION = "consultation";

	static final String PROGRAM = "program";

	static final String DAY = "day";

	static final String SLOT = "slot";

	static final String PICK = "pick";

	static final String WANT = "want";

	static final String MOVE = "move";

	static final String BOOK = "book";

	static final String ANSWER = "answer";

	static final String SKIP = "skip";

	static final String BACK = "back";

	static final String AGAIN = "again";

	static final String CORRECT = "correct";

	static final String WAIT = "wait";

	static final String CONFIRM = "confirm";

	static final String REGISTRATIONS = "registrations";

	static final String REGISTRATION = "registration";

	static final String LEAVE = "leave";

	static final String LEAVE_YES = "leave-yes";

	static final String LEAVE_NO = "leave-no";

	static final String EARLIER_ON = "earlier-on";

	static final String EARLIER_OFF = "earlier-off";

	static final String ACCEPT = "accept";

	static final String DECLINE = "decline";

	static final String CHANGE = "change";

	static final String CHANGE_CHAT = "change-chat";

	static final String CHANGE_PAGE = "change-page";

	static final String SAME = "same";

	private static final Set<String> YES = Set.of("はい", "yes", "ok", "申し込む", "申し込みます", "もうしこむ", "確定", "確定する", "お願いします");

	private static final Set<String> NO = Set.of("いいえ", "no", "そのまま", "そのままにする", "ちがう", "ちがいます", "違う", "違います");

	private static final Set<String> ON = Set.of("続ける", "つづける", "続き", "つづき", "continue");

	private final Programs programs;

	private final ConsentTexts consentTexts;

	RegistrationFlow(Programs programs, ConsentTexts consentTexts) {
		this.programs = programs;
		this.consentTexts = consentTexts;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<MenuItem> menu() {
		return List.of(
				new MenuItem(2, "講座に申し込む", "講座の予定と申し込み", Choice.lasting(NAME, SEMINAR),
						Set.of("申し込み", "申込", "申込み", "申し込む", "申し込みたい", "申込みたい", "講座に申し込みたい", "もうしこみ", "もうしこむ", "もうしこみたい",
								"参加したい"),
						false, Map.of(Language.EN, RegistrationWords.MENU_SEMINAR.in(Language.EN))),
				new MenuItem(3, "個別相談", "起業の相談", Choice.lasting(NAME, CONSULTATION),
						Set.of("相談", "相談する", "相談したい", "個別相談したい", "個別相談を予約したい", "相談を予約したい", "そうだん", "そうだんする", "そうだんしたい"),
						false, Map.of(Language.EN, RegistrationWords.MENU_CONSULTATION.in(Language.EN))),
				new MenuItem(4, "申込の確認", "申し込んだ講座や相談", Choice.lasting(NAME, REGISTRATIONS),
						Set.of("申し込みの確認", "申込み確認", "申込確認", "申し込み確認", "予約確認", "予約の確認"), false,
						Map.of(Language.EN, RegistrationWords.MENU_REGISTRATIONS.in(Language.EN))));
	}

	/** Not from questions that are asked before something is given up. */
	@Override
	public boolean canGoOnFrom(String state) {
		return RegistrationState.read(state).filter(RegistrationState::isBegun).isPresent();
	}

	@Override
	public List<TurnCommand> chatBegun() {
		return List.of(new Errand.AboutMe.Greet());
	}

	@Override
	public List<TurnCommand> chatEnded() {
		return List.of(new Errand.AboutMe.Leave());
	}

	@Override
	public Optional<Turn> advance(Situation situation, Input input) {
		RegistrationTurns turns = new RegistrationTurns(situation, this.programs, this.consentTexts);
		return switch (input) {
			// In a group, whatever asks is answered with a hint.
			case Input.Chose _ when situation.group() -> Optional.of(Turn.asking(""));
			case Input.Said _ when situation.group() -> Optional.empty();
			case Input.Chose chose when chose.choice().action().equals(PICK) ->
				turns.browsing().picked(chose.choice().arguments(), chose.params());
			case Input.Chose chose -> chosen(turns, chose.choice().action(), chose.choice().arguments());
			case Input.Said said -> said(turns, said.text());
			case Input.Told told -> Tidings.read(told.news()).flatMap(turns::told);
		};
	}

	private static Optional<Turn> chosen(RegistrationTurns turns, String action, List<String> arguments) {
		return switch (action) {
			case SEMINAR -> Optional.of(BrowseTurns.look(Errand.View.SEMINARS, arguments));
			case PROGRAM -> Optional.of(BrowseTurns.look(Errand.View.PROGRAM, arguments));
			case CONSULTATION -> Optional.of(turns.browsing().consultations());
			case DAY -> Optional.of(BrowseTurns.look(Errand.View.DAY, arguments));
			case SLOT -> Optional.of(turns.browsing().slot(arguments));
			case WANT -> Optional.of(BrowseTurns.look(Errand.View.WANTED, arguments));
			case MOVE -> Optional.of(BrowseTurns.look(Errand.View.MOVE, arguments));
			case BOOK -> Optional.of(BrowseTurns.look(Errand.View.CHOSEN, arguments));
			case ANSWER -> turns.drafts().asking().answer(arguments).or(() -> turns.corrections().answer(arguments));
			case SKIP -> turns.drafts().asking().skip().or(() -> turns.corrections().typed(""));
			case BACK -> turns.drafts().asking().back().or(turns.corrections()::back);
			case AGAIN -> turns.drafts().again();
			case CORRECT -> turns.drafts().correct();
			case WAIT -> turns.drafts().waitForSeat();
			case CONFIRM -> turns.drafts().confirm().or(turns.corrections()::confirm);
			case REGISTRATIONS ->
				Optional.of(Turn.saying().doing(List.of(new Errand.ListAll(new Subject(arguments).number(0)))));
			case REGISTRATION -> one(arguments, (id) -> new Errand.ShowOne(id, false));
			case CHANGE -> correct(turns, arguments, Errand.Part.ANY);
			case CHANGE_CHAT -> correct(turns, arguments, Errand.Part.CHAT);
			case CHANGE_PAGE -> correct(turns, arguments, Errand.Part.PAGE);
			case SAME -> turns.drafts().asking().same().or(turns.corrections()::same);
			case LEAVE -> one(arguments, (id) -> new Errand.ShowOne(id, true));
			case LEAVE_YES -> turns.leave();
			case LEAVE_NO -> turns.keep();
			case EARLIER_ON -> one(arguments, (id) -> new Errand.WishEarlier(id, true));
			case EARLIER_OFF -> one(arguments, (id) -> new Errand.WishEarlier(id, false));
			case ACCEPT -> one(arguments, Errand.AcceptOffer::new);
			case DECLINE -> one(arguments, Errand.DeclineOffer::new);
			default -> turns.aboutMe().chosen(action);
		};
	}

	/** What is typed in place of a button; anything else may be a question. */
	private static Optional<Turn> said(RegistrationTurns turns, String text) {
		String word = TypedWords.normalised(text);
		return turns.aboutMe()
			.said(text)
			.or(() -> turns.drafts().asking().typed(text))
			.or(() -> turns.corrections().typed(text))
			.or(() -> isOneOf(YES, word) ? turns.agree() : Optional.empty())
			.or(() -> isOneOf(NO, word) ? turns.disagree() : Optional.empty())
			.or(() -> isOneOf(ON, word) ? turns.goOn() : Optional.empty())
			.or(() -> turns.browsing().wantedTime(text))
			.or(() -> turns.browsing().wished(text));
	}

	private static Optional<Turn> correct(RegistrationTurns turns, List<String> arguments, Errand.Part part) {
		return one(arguments, (id) -> new Errand.BeginCorrection(id, part, turns.language()));
	}

	private static boolean isOneOf(Set<String> words, String word) {
		return words.stream().map(TypedWords::normalised).anyMatch(word::equals);
	}

	private static Optional<Turn> one(List<String> arguments, Function<RegistrationId, Errand> errand) {
		return arguments.stream()
			.findFirst()
			.filter(RegistrationId::isOne)
			.map((id) -> Turn.saying().doing(List.of(errand.apply(new RegistrationId(id)))));
	}

}
