package jp.wakuwaku.bot.console.home;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import jp.wakuwaku.bot.console.security.AccountId;
import jp.wakuwaku.bot.console.security.StaffMember;
import org.junit.jupiter.api.Test;

import org.springframework.dao.QueryTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HomeControllerTests {

	private static final StaffMember STAFF = new StaffMember(new AccountId("a"), "hanako", "花子", Set.of(), "handle",
			Instant.EPOCH, Instant.EPOCH);

	private static List<HomeCard.Line> lines(Supplier<List<HomeCard.Line>> lines) {
		return HomeController.lines(new HomeCard() {
			@Override
			public int place() {
				return 1;
			}

			@Override
			public List<Line> lines(StaffMember staff) {
				return lines.get();
			}
		}, STAFF);
	}

	@Test
	void oneNumberThatCannotBeReadHidesNoOther() {
		assertThat(lines(() -> {
			throw new IllegalStateException("unreadable");
		})).singleElement().satisfies((line) -> {
			assertThat(line.isUrgent()).isTrue();
			assertThat(line.value()).contains("担当者に知らせてください");
		});
	}

	@Test
	void redisTroubleIsToldByThePageForIt() {
		assertThatExceptionOfType(QueryTimeoutException.class).isThrownBy(() -> lines(() -> {
			throw new QueryTimeoutException("none");
		}));
	}

}
