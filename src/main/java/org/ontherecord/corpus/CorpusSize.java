package org.ontherecord.corpus;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ontherecord.corpus.format.CorpusFile;
import org.ontherecord.corpus.identity.SourcesFile;
import org.ontherecord.intake.OtherKind;

/**
 * How much there is to read, seen without opening a file.
 *
 * @param others how many files there are of kinds that are not read, by their ending
 */
record CorpusSize(long files, long bytes, Map<String, Long> others) {

	private static final Pattern ENDING = Pattern.compile("\\.[\\p{L}\\p{N}]{1,10}$");

	static CorpusSize of(CorpusFolder folder) throws IOException, InterruptedException {
		AtomicLong files = new AtomicLong();
		AtomicLong bytes = new AtomicLong();
		Map<String, Long> others = new TreeMap<>();
		folder.walk(new CorpusFolder.Visitor() {
			@Override
			public void visit(CorpusFile file) {
				files.incrementAndGet();
				bytes.addAndGet(Math.max(0, file.stamp().size()));
			}

			@Override
			public void passOver(String name) {
				if (!name.equals(SourcesFile.NAME)) {
					others.merge(ending(name), 1L, Long::sum);
				}
			}
		});
		return new CorpusSize(files.get(), bytes.get(), others);
	}

	private static String ending(String name) {
		Matcher ending = ENDING.matcher(name.toLowerCase(Locale.ROOT));
		return ending.find() ? ending.group() : OtherKind.NONE;
	}

}
