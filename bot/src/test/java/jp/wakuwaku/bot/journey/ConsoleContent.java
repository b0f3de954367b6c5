package jp.wakuwaku.bot.journey;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.feedback.FeedbackWriter;
import jp.wakuwaku.bot.platform.Alarms;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.content.FaqExport;

import org.springframework.context.ApplicationContext;

/** Something of each kind for the console to show, taken away again afterwards. */
final class ConsoleContent implements AutoCloseable {

	private static final String ANNOUNCEMENTS = "/console/announcements";

	private static final String QUESTIONS = "/console/unanswered/questions/";

	private static final String ALARM = "pages";

	private final ApplicationContext application;

	/** Somebody with all roles. */
	private final StaffBrowser staff;

	private final Instant now;

	private final FaqEditing editing;

	private final DeskContent desk;

	private final Shown shown = new Shown();

	private final String question = UUID.randomUUID().toString();

	ConsoleContent(ApplicationContext application, URI base, StaffBrowser staff, Instant now) {
		this.application = application;
		this.staff = staff;
		this.now = now;
		this.editing = application.getBean(FaqEditing.class);
		this.desk = new DeskContent(application, base, staff);
	}

	/** Writes it, announcements by somebody else, so that they are to be approved. */
	Shown write(StaffBrowser author) {
		this.desk.program(this.shown);
		this.desk.people(this.shown, this.now);
		announce(author);
		editFaq();
		ask();
		warn();
		return this.shown;
	}

	private void announce(StaffBrowser author) {
		String waiting = announcement(author);
		author.post(waiting + "/request", Map.of("revision", "1"));
		String approved = announcement(author);
		author.post(approved + "/request", Map.of("revision", "1"));
		this.staff.post(approved + "/approval", Map.of("revision", "2"));
		String emergency = this.staff.post(ANNOUNCEMENTS + "/emergency", Map.of("title", "避難のお知らせ", "body", "離れてください。"))
			.location();
		this.shown.at(waiting, approved, approved + "/stop", approved + "/sendings", announcement(this.staff),
				emergency);
		this.shown.whenSent(ANNOUNCEMENTS + "/new", emergency + "/alone?revision=1",
				emergency + "/alone?revision=1&nobodyElse=on&reason=夜のため", waiting + "/return?revision=2");
	}

	private static String announcement(StaffBrowser author) {
		return author.post(ANNOUNCEMENTS + "/new",
				Map.ofEntries(Map.entry("title", "春の創業セミナーのご案内"), Map.entry("body", "これから店を開きたい方へ。\n4月の受け付けを始めました。"),
						Map.entry("audience", "topics"), Map.entry("topics", "f"), Map.entry("timing", "once"),
						Map.entry("date", "2099-04-01"), Map.entry("time", "10:00"), Map.entry("button1", "page"),
						Map.entry("button1Label", "くわしく見る"), Map.entry("button1Target", "https://city.example/spring")))
			.location();
	}

	/** A draft with something new and something less, and a file that was sent. */
	private void editFaq() {
		FaqId first = this.editing.readPublished().faq().entries().getFirst().id();
		FaqId removed = this.editing.readPublished().faq().entries().get(3).id();
		this.staff.post("/console/faq/words/new", Map.of("newHeading", "見本", "forms", "藍染め\nあいぞめ"));
		this.editing.removeEntry(removed, this.editing.readDraft().revision(), "花子");
		Page sent = this.staff.upload("/console/faq/files", "files", "faq.csv",
				FaqExport.csv(this.editing.readPublished().faq()));
		String upload = sent.response().uri().getPath();
		this.shown.at("/console/faq/entries/" + first, upload, upload + "/progress", "/console/faq/publish/1/progress",
				"/console/faq/history/1/restore");
		this.shown.whenSent("/console/faq/try?question=講座はいつ？", "/console/faq/new?id=pages", "/console/faq/words/new",
				"/console/faq/categories/new?id=pages", "/console/faq/golden?lines=");
	}

	private void ask() {
		FeedbackWriter writer = new FeedbackWriter(this.application);
		for (int week = 0; week < 6; week++) {
			writer.missed("駐輪場に屋根はありますか", this.now.minus(Duration.ofDays(7L * week)));
		}
		writer.asked(this.question, "託児の予約は何日前までですか", this.now);
		this.shown.at("/console/unanswered", QUESTIONS + this.question);
		this.shown.whenSent(QUESTIONS + this.question + "/preview?answer=3日前までです。");
	}

	/** What staff must know, and what they can do about it. */
	private void warn() {
		this.application.getBean(Alarms.class).raise(ALARM, "line-quota", this.now);
		this.shown.at("/console", "/console/settings", "/console/settings/clock", "/console/settings/maintenance/begin",
				"/console/settings/maintenance/end", "/console/settings/deliveries/announcement/resume",
				"/console/settings/texts/new-friend/shipped", "/console/settings/quiet-hours/shipped");
		this.shown.whenSent("/console/settings/office/preview?name=市民協働課&phone=0299-48-1111",
				"/console/settings/texts/new-friend/preview?ja=ようこそ&simple=ようこそ&en=Hello",
				"/console/settings/topics/w/preview?ja=企業",
				"/console/settings/quiet-hours/preview?from=20:00&until=09:00",
				"/console/settings/retention/preview?details=60&missed=90&questions=120", "/console/people/new",
				"/console/account/password", "/console/audit/verification");
	}

	@Override
	public void close() {
		this.editing.discard(this.editing.readDraft().revision());
		this.staff.post(QUESTIONS + this.question + "/close", Map.of());
		this.application.getBean(Alarms.class).clear(ALARM);
		this.desk.remove();
	}

}
