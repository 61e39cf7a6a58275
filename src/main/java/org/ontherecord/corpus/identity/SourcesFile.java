package org.ontherecord.corpus.identity;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.ontherecord.corpus.format.CorpusFile;
import org.ontherecord.corpus.format.Refused;
import org.ontherecord.corpus.format.Utf8;

/**
 * The small file beside the corpus in which its keeper says who is who.
 */
public final class SourcesFile {

	public static final String NAME = "sources.csv";

	private static final String HEADER = "name,is,note";

	private static final int MOST_BYTES = 5_000_000;

	private SourcesFile() {
	}

	/** What its lines say; those that can't be understood are refused. */
	static List<SourceRule> read(CorpusFile file, Consumer<Refused> refusals) {
		List<SourceRule> rules = new ArrayList<>();
		try {
			String[] lines = text(file).split("\r\n|\r|\n");
			if (!lines[0].replace(" ", "").equals(HEADER)) {
				throw new Refused(1, "has to begin with the line " + HEADER);
			}
			for (int i = 1; i < lines.length; i++) {
				rule(i + 1, lines[i], refusals).ifPresent(rules::add);
			}
		}
		catch (Refused ex) {
			refusals.accept(ex);
		}
		return rules;
	}

	private static String text(CorpusFile file) throws Refused {
		try (InputStream in = file.content().open()) {
			byte[] bytes = in.readNBytes(MOST_BYTES + 1);
			if (bytes.length > MOST_BYTES) {
				throw new Refused(1, "larger than 5 MB; make it shorter");
			}
			return Utf8.decode(bytes);
		}
		catch (IOException ex) {
			throw new Refused(1, "can't be read; check its permissions");
		}
	}

	private static Optional<SourceRule> rule(int number, String line, Consumer<Refused> refusals) {
		try {
			boolean blank = CsvRecord.of(line).filter(CsvRecord::isBlank).isPresent();
			return blank ? Optional.empty() : Optional.of(SourceRule.of(number, line));
		}
		catch (Refused ex) {
			refusals.accept(ex);
			return Optional.empty();
		}
	}

}
