package jp.wakuwaku.bot.programs;

/**
 * The programs as they stood at a time.
 *
 * @param number what the next change has to name; 0 before there was any content
 * @param list the programs
 */
public record ProgramsVersion(long number, ProgramList list) {
}
