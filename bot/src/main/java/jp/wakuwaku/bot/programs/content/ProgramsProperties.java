package jp.wakuwaku.bot.programs.content;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a bot without any programs begins with.
 *
 * @param file YAML file that is read at the first start, when there are no programs yet;
 * relative to the working directory; empty for none
 * @param samples whether sample programs are written at the first start when no file is
 * given; for demonstrations
 */
@ConfigurationProperties("wakuwaku.programs")
record ProgramsProperties(@DefaultValue("") String file, @DefaultValue("false") boolean samples) {
}
