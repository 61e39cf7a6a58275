package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PiecesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "the sea-front bridge|the,sea-front,bridge", "Ruiz—who left|Ruiz,—,who,left",
					"it holds -- so far|it,holds,--,so,far", "pre- and post-war|pre-,and,post-war",
					"@ana_ruiz: no|@ana_ruiz,:,no", "a @ b|a,@,b", "wide\u2003space|wide,space",
					"a-b-c-d-e-f-g-h-i-j|a-b-c-d-e-f-g-h-i-,j" })
	void spacesAndDashesPartText(String text, String pieces) {
		assertThat(pieces(text)).containsExactly(pieces.split(","));
	}

	private static List<String> pieces(String text) {
		List<String> pieces = new ArrayList<>();
		for (int at = 0; at < text.length();) {
			int to = Pieces.end(text, at, text.length());
			pieces.add(text.substring(at, to));
			at = Math.max(to, at + 1);
		}
		pieces.removeIf(String::isEmpty);
		return pieces;
	}

}
