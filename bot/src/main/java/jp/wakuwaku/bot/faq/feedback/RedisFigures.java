package jp.wakuwaku.bot.faq.feedback;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** A hash a week: the figure, or the entry's id and the figure, to its count. */
@Component
class RedisFigures implements Figures {

	private static final String ENTRY = "/";

	private final StringRedisTemplate redis;

	RedisFigures(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public WeeklyFigures of(Week week) {
		Map<Figure, Long> counts = new EnumMap<>(Figure.class);
		Map<String, Map<Figure, Long>> entries = new TreeMap<>();
		this.redis.<String, String>opsForHash().entries(FeedbackKeys.figures(week)).forEach((field, count) -> {
			int end = field.indexOf(ENTRY);
			Map<Figure, Long> target = (end < 0) ? counts
					: entries.computeIfAbsent(field.substring(0, end), (_) -> new EnumMap<>(Figure.class));
			target.put(Figure.valueOf(field.substring(end + 1)), Long.valueOf(count));
		});
		return new WeeklyFigures(week, counts,
				entries.entrySet()
					.stream()
					.map((entry) -> ofEntry(entry.getKey(), entry.getValue()))
					.sorted(Comparator.comparingLong(EntryFigures::shown).reversed())
					.toList());
	}

	@Override
	public WeeklyFigures sums(Week week) {
		List<Figure> figures = List.of(Figure.values());
		List<String> found = this.redis.<String, String>opsForHash()
			.multiGet(FeedbackKeys.figures(week), figures.stream().map(Figure::name).toList());
		Map<Figure, Long> counts = new EnumMap<>(Figure.class);
		for (int place = 0; place < figures.size(); place++) {
			String count = found.get(place);
			if (count != null) {
				counts.put(figures.get(place), Long.valueOf(count));
			}
		}
		return new WeeklyFigures(week, counts, List.of());
	}

	private static EntryFigures ofEntry(String entry, Map<Figure, Long> counts) {
		return new EntryFigures(entry, counts.getOrDefault(Figure.SHOWN, 0L), counts.getOrDefault(Figure.HELPFUL, 0L),
				counts.getOrDefault(Figure.WRONG, 0L));
	}

	/** Where a figure of one entry is counted. */
	static String field(String entry, Figure figure) {
		return entry + ENTRY + figure.name();
	}

}
