package jp.wakuwaku.bot.residents;

import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MasterKeysTests {

	private static final Belonging BELONGING = new Belonging("data-key", "someone", "");

	private static final byte[] BYTES = "thirty-two bytes of a data key..".getBytes();

	@Test
	void openWhatTheySealed() {
		MasterKeys keys = MasterKeys.of(ResidentsFixture.KEY_1);
		assertThat(keys.open(BELONGING, keys.seal(BELONGING, BYTES))).isEqualTo(BYTES);
	}

	@Test
	void sealWithTheFirstAndOpenWithAny() {
		Sealed old = MasterKeys.of(ResidentsFixture.KEY_1).seal(BELONGING, BYTES);
		MasterKeys both = MasterKeys.of(ResidentsFixture.KEY_2 + ", " + ResidentsFixture.KEY_1);
		assertThat(both.isCurrent(old)).isFalse();
		assertThat(both.open(BELONGING, old)).isEqualTo(BYTES);
		assertThat(MasterKeys.of(ResidentsFixture.KEY_2).open(BELONGING, both.seal(BELONGING, BYTES))).isEqualTo(BYTES);
	}

	@Test
	void nameTheKeyThatIsMissing() {
		Sealed old = MasterKeys.of(ResidentsFixture.KEY_1).seal(BELONGING, BYTES);
		assertThatExceptionOfType(UnreadableDetailsException.class)
			.isThrownBy(() -> MasterKeys.of(ResidentsFixture.KEY_2).open(BELONGING, old))
			.withMessage(
					"data-key is sealed with key 1 (expected: one of [2], which wakuwaku.personal-details.keys has)");
	}

	@Test
	void doNotOpenWithOtherBytesUnderTheSameNumber() {
		Sealed sealed = MasterKeys.of(ResidentsFixture.KEY_1).seal(BELONGING, BYTES);
		MasterKeys other = MasterKeys.of("1:" + ResidentsFixture.KEY_2.substring(2));
		assertThatExceptionOfType(UnreadableDetailsException.class).isThrownBy(() -> other.open(BELONGING, sealed));
	}

	@Test
	void doNotOpenForSomethingElse() {
		MasterKeys keys = MasterKeys.of(ResidentsFixture.KEY_1);
		Sealed sealed = keys.seal(BELONGING, BYTES);
		for (Belonging other : List.of(new Belonging("data-key", "somebody", ""), new Belonging("chat", "someone", ""),
				new Belonging("data-key", "someone", "1"))) {
			assertThatExceptionOfType(UnreadableDetailsException.class).isThrownBy(() -> keys.open(other, sealed));
		}
	}

	@Test
	void doNotOpenWhatWasChangedAnywhere() {
		MasterKeys keys = MasterKeys.of(ResidentsFixture.KEY_1);
		Sealed sealed = keys.seal(BELONGING, BYTES);
		RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
		for (int i = 0; i < sealed.bytes().length; i++) {
			byte[] changed = sealed.bytes();
			changed[i] ^= (byte) (1 << random.nextInt(8));
			Sealed forged = new Sealed(sealed.version(), Base64.getEncoder().encodeToString(changed));
			assertThatExceptionOfType(UnreadableDetailsException.class).as("byte %s", i)
				.isThrownBy(() -> keys.open(BELONGING, forged));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					''                                                   | 1 番目の鍵: 「番号:Base64」の形ではありません
					MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=         | 1 番目の鍵: 「番号:Base64」の形ではありません
					one:MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=     | 1 番目の鍵: 「番号:Base64」の形ではありません
					0:MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=       | 1 番目の鍵: 番号が 1〜2147483647 ではありません
					2147483648:MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE= | 1 番目の鍵: 番号が 1〜2147483647 ではありません
					1:MTExMTE=                                           | 1 番目の鍵: 鍵の長さが 5 バイトです（32 バイトが必要です）
					1:M                                                  | 1 番目の鍵: コロンの後が Base64 ではありません
					1:MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=,      | 2 番目の鍵: 「番号:Base64」の形ではありません
					1:MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=,1:MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjI= | 2 番目の鍵: 番号 1 が重複しています
					""")
	void sayWhatIsWrongWithoutTheKey(String keys, String problem) {
		assertThat(MasterKeys.problems(keys)).containsExactly(problem);
		assertThatIllegalArgumentException().isThrownBy(() -> MasterKeys.of(keys)).withMessage(problem);
	}

	@Test
	void areNeverPrinted() {
		assertThat(MasterKeys.of(ResidentsFixture.KEY_1)).hasToString("MasterKeys");
		assertThat(MasterKey.of(ResidentsFixture.KEY_1)).hasToString("key 1");
		assertThat(new PersonalDetailsProperties(ResidentsFixture.KEY_1, false).toString())
			.doesNotContain(ResidentsFixture.KEY_1);
	}

}
