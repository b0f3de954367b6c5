package jp.wakuwaku.bot.console.announcements;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.announcements.Audience;
import jp.wakuwaku.bot.announcements.TopicNames;
import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The fields for whom it is. */
@Component
class AudienceFields {

	static final String TOPICS = "topics";

	private static final String EVERYONE = "everyone";

	private static final String REGISTERED = "registered";

	private static final String ATTENDED = "attended";

	private final ProgramChoices programs;

	AudienceFields(ProgramChoices programs) {
		this.programs = programs;
	}

	static Map<String, String> kinds() {
		Map<String, String> kinds = new LinkedHashMap<>();
		kinds.put(TOPICS, "下の話題を選んだ人");
		kinds.put(REGISTERED, "下の講座に申し込んだ人（キャンセル待ちも）");
		kinds.put(ATTENDED, "下の講座に来た人");
		kinds.put(EVERYONE, "友だち全員（みなさんに関わる大切なことだけ）");
		return kinds;
	}

	static Map<String, String> topics() {
		Map<String, String> topics = new LinkedHashMap<>();
		for (Topic topic : TopicNames.current().offered()) {
			topics.put(topic.code(), label(topic));
		}
		return topics;
	}

	static String label(Topic topic) {
		return TopicNames.current().label(topic, Language.JA);
	}

	Optional<Audience> read(AnnouncementForm form, FormErrors errors) {
		return switch (form.value("audience")) {
			case EVERYONE -> Optional.of(new Audience.Everyone());
			case TOPICS -> topics(form, errors);
			case REGISTERED -> program(form, errors)
				.map((code) -> new Audience.Registered(ProgramChoices.program(code), ProgramChoices.session(code)));
			case ATTENDED -> program(form, errors)
				.map((code) -> new Audience.Attended(ProgramChoices.program(code), ProgramChoices.session(code)));
			default -> {
				errors.add("audience", "だれに送るかを選んでください。");
				yield Optional.empty();
			}
		};
	}

	static void write(Audience audience, MultiValueMap<String, String> fields) {
		switch (audience) {
			case Audience.Everyone _ -> fields.set("audience", EVERYONE);
			case Audience.Topics(Set<Topic> topics) -> {
				fields.set("audience", TOPICS);
				topics.forEach((topic) -> fields.add("topics", topic.code()));
			}
			case Audience.Registered(ProgramId program, SessionId session) ->
				write(REGISTERED, program, session, fields);
			case Audience.Attended(ProgramId program, SessionId session) -> write(ATTENDED, program, session, fields);
		}
	}

	private static void write(String kind, ProgramId program, @Nullable SessionId session,
			MultiValueMap<String, String> fields) {
		fields.set("audience", kind);
		fields.set("audienceProgram", ProgramChoices.code(program, session));
	}

	private static Optional<Audience> topics(AnnouncementForm form, FormErrors errors) {
		Set<Topic> topics = form.values("topics")
			.stream()
			.map(Topic::of)
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
		errors.require(!topics.isEmpty(), "topics", "話題を一つは選んでください。");
		return topics.isEmpty() ? Optional.empty() : Optional.of(new Audience.Topics(topics));
	}

	private Optional<String> program(AnnouncementForm form, FormErrors errors) {
		String code = form.value("audienceProgram");
		boolean isThere = !code.isEmpty() && this.programs.has(code);
		errors.require(isThere, "audienceProgram", "どの講座の人に送るかを選んでください。");
		return isThere ? Optional.of(code) : Optional.empty();
	}

}
