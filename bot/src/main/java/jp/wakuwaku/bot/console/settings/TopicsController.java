package jp.wakuwaku.bot.console.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.announcements.TopicName;
import jp.wakuwaku.bot.announcements.TopicNames;
import jp.wakuwaku.bot.announcements.Topics;
import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.MessageView;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Names what residents can choose to be told of, adds to it and takes away from it. */
@Controller
class TopicsController {

	private static final String PATH = "/console/settings/topics";

	private static final String ONE = PATH + "/{code}";

	private final Topics topics;

	private final AuditLog audit;

	TopicsController(Topics topics, AuditLog audit) {
		this.topics = topics;
		this.audit = audit;
	}

	@GetMapping(PATH)
	@Permitted(Permission.CHANGE_SETTINGS)
	ModelAndView list() {
		TopicNames names = TopicNames.current();
		List<Row> rows = Arrays.stream(Topic.values())
			.flatMap((topic) -> names.find(topic)
				.map((name) -> new Row(topic.code(), name.ja(), name.isOffered(), topic != Topic.ALL))
				.stream())
			.toList();
		return new ModelAndView("console/settings/topics").addObject("rows", rows)
			.addObject("free", free().map(Topic::code).findFirst().orElse(""));
	}

	@GetMapping(ONE)
	@Permitted(Permission.CHANGE_SETTINGS)
	ModelAndView edit(@PathVariable String code) {
		return page(read(code),
				TopicNames.current().find(read(code)).map(TopicForm::of).orElse(new TopicForm("", "", "")),
				new FormErrors());
	}

	@PostMapping(ONE + "/preview")
	@Permitted(Permission.CHANGE_SETTINGS)
	ModelAndView preview(@PathVariable String code, TopicForm form) {
		Topic topic = read(code);
		FormErrors errors = form.check();
		if (!errors.isEmpty()) {
			return page(topic, form, errors);
		}
		TopicNames names = TopicNames.current().with(topic, form.name(true));
		return new ModelAndView("console/settings/topic-preview").addObject("code", code)
			.addObject("form", form)
			.addObject("bubbles", MessageView.of(List.of(this.topics.preview(names))));
	}

	@PostMapping(ONE)
	@Permitted(Permission.CHANGE_SETTINGS)
	Object save(@PathVariable String code, TopicForm form, StaffMember staff, HttpSession session) {
		Topic topic = read(code);
		FormErrors errors = form.check();
		if (!errors.isEmpty()) {
			return page(topic, form, errors);
		}
		this.audit.note(staff, SettingsAct.TOPIC_NAMED, topic.code(), form.ja());
		this.topics.name(topic, form.name(true));
		Notice.tell(session, "話題「" + form.ja() + "」を選べるようにしました。");
		return "redirect:" + PATH;
	}

	@GetMapping(ONE + "/retire")
	@Permitted(Permission.CHANGE_SETTINGS)
	ModelAndView askToRetire(@PathVariable String code) {
		TopicName name = retirable(code);
		return new ModelAndView("console/components/confirm").addObject("title", "「" + name.ja() + "」をやめますか")
			.addObject("text", "住民は選べなくなり、お知らせの相手にも選べなくなります。選んでいた人の記録は残るので、あとで戻せます。予定しているお知らせは、そのまま送ります。")
			.addObject("facts", Map.of())
			.addObject("action", PATH + "/" + code + "/retire")
			.addObject("label", "やめる話題にする")
			.addObject("kind", "danger")
			.addObject("fields", Map.of())
			.addObject("back", PATH);
	}

	@PostMapping(ONE + "/retire")
	@Permitted(Permission.CHANGE_SETTINGS)
	String retire(@PathVariable String code, StaffMember staff, HttpSession session) {
		TopicName name = retirable(code);
		this.audit.note(staff, SettingsAct.TOPIC_RETIRED, code, name.ja());
		this.topics.name(read(code), name.offered(false));
		Notice.tell(session, "話題「" + name.ja() + "」を選べなくしました。");
		return "redirect:" + PATH;
	}

	/** Places that no topic has yet. */
	private static Stream<Topic> free() {
		return Arrays.stream(Topic.values()).filter((topic) -> TopicNames.current().find(topic).isEmpty());
	}

	private static TopicName retirable(String code) {
		return TopicNames.current()
			.find(read(code))
			.filter((name) -> name.isOffered() && read(code) != Topic.ALL)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static Topic read(String code) {
		return Topic.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static ModelAndView page(Topic topic, TopicForm form, FormErrors errors) {
		ModelAndView page = new ModelAndView("console/settings/topic").addObject("code", topic.code())
			.addObject("title",
					TopicNames.current().find(topic).map((name) -> "話題「" + name.ja() + "」").orElse("話題を加える"))
			.addObject("isQuiet", topic == Topic.CONSULTATION)
			.addObject("form", form)
			.addObject("errors", errors);
		page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	/**
	 * A topic in the list.
	 *
	 * @param code in addresses
	 * @param label in Japanese
	 * @param isOffered whether it can be chosen
	 * @param isRetirable whether it may be taken away
	 */
	record Row(String code, String label, boolean isOffered, boolean isRetirable) {
	}

}
