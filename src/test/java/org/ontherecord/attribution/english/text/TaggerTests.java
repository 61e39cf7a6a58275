package org.ontherecord.attribution.english.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TaggerTests {

	private static final POSModel MODEL = model();

	private final Tagger tagger = new Tagger(MODEL);

	@ParameterizedTest
	@ValueSource(strings = { "The harbour master , Amina Okafor , said on Tuesday that the bridge would n't hold .",
			"RUIZ SAYS 3,000 JOBS WILL GO BY 2031 , A 12.5 % CUT", "” said Yong-ho Pak , who ’s 45 .",
			"She does n’t know whether al-Masri 's plan , worth $ 4m , can be paid for", "a", "”", ". . . ( ) -" })
	void aWordGetsTheTagThatTheModelsOwnFeaturesGiveIt(String sentence) {
		String[] words = sentence.split(" ");

		assertThat(this.tagger.tag(words)).containsExactly(tags(words));
	}

	private static Tag[] tags(String[] words) {
		MaxentModel model = MODEL.getArtifact("pos.model");
		POSContextGenerator features = MODEL.getFactory().getPOSContextGenerator(0);
		String[] tags = new String[words.length];
		for (int i = 0; i < words.length; i++) {
			tags[i] = model.getBestOutcome(model.eval(features.getContext(i, words, tags, null)));
		}
		return Arrays.stream(tags).map(Tag::of).toArray(Tag[]::new);
	}

	private static POSModel model() {
		try (InputStream in = Tagger.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
			return new POSModel(in);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
