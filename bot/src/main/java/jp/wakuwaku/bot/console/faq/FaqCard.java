package jp.wakuwaku.bot.console.faq;

import java.util.List;

import jp.wakuwaku.bot.console.home.HomeCard;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.FaqDifference;
import jp.wakuwaku.bot.faq.FaqEditing;

import org.springframework.stereotype.Component;

/** What of the FAQ waits to be published. */
@Component
class FaqCard implements HomeCard {

	private final FaqEditing editing;

	FaqCard(FaqEditing editing) {
		this.editing = editing;
	}

	@Override
	public int place() {
		return 10;
	}

	@Override
	public List<Line> lines(StaffMember staff) {
		if (!staff.can(Permission.EDIT_FAQ)) {
			return List.of();
		}
		FaqDifference difference = FaqDifference.between(this.editing.readPublished(),
				this.editing.readDraft().content());
		int waiting = difference.entries() + difference.words().changes().size();
		return List.of(new Line("公開していないFAQの変更", waiting + " 件", "/console/faq/changes", false));
	}

}
