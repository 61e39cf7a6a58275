package org.ontherecord.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ontherecord.article.Articles;
import org.ontherecord.corpus.format.CorpusFile;
import org.ontherecord.corpus.format.Format;
import org.ontherecord.corpus.format.Limits;
import org.ontherecord.corpus.format.Refused;
import org.ontherecord.intake.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what is new or changed in the corpus, in the order of its files, and hands it on.
 */
class Reading {

	private static final Logger log = LoggerFactory.getLogger(Reading.class);

	/** How many files are looked up at a time. */
	private static final int BATCH = 500;

	private final CorpusProperties properties;

	private final KnownFiles known;

	private final Articles articles;

	private final boolean everything;

	private final Progress progress;

	private final AssemblyLine line;

	private final List<CorpusFile> batch = new ArrayList<>();

	Reading(CorpusProperties properties, KnownFiles known, Articles articles, boolean everything, Progress progress,
			AssemblyLine line) {
		this.properties = properties;
		this.known = known;
		this.articles = articles;
		this.everything = everything;
		this.progress = progress;
		this.line = line;
	}

	void read(CorpusFolder folder) throws IOException, InterruptedException {
		folder.walk((file) -> {
			this.batch.add(file);
			if (this.batch.size() == BATCH) {
				readBatch();
			}
		});
		readBatch();
	}

	private void readBatch() throws InterruptedException {
		Map<String, CorpusFile.Stamp> before = this.everything ? Map.of()
				: Patience.with(() -> this.known.among(this.batch));
		for (CorpusFile file : this.batch) {
			if (file.stamp().isKnown() && file.stamp().equals(before.get(file.name()))) {
				this.progress.passed(file);
			}
			else {
				read(file);
			}
		}
		this.batch.clear();
	}

	private void read(CorpusFile file) throws InterruptedException {
		this.line.put((chunk) -> chunk.begin(file));
		try {
			Limits.file(file.name(), 1);
			Format.Content content = Format.of(file.name()).read(file, this.properties.maxFileSize(), this.line);
			reportMissing(file, content);
			finish(file);
		}
		catch (Refused ex) {
			refuse(file, ex);
			finish(file);
		}
		catch (AccessDeniedException ex) {
			refuse(file, new Refused(1, "can't be read; check its permissions"));
		}
		catch (NoSuchFileException ex) {
			log.warn("{} was taken away before it was read", file.name());
		}
		catch (IOException ex) {
			log.debug("{} can't be read", file.name(), ex);
			refuse(file, new Refused(1, "can't be read (%s); check its disk".formatted(ex.getMessage())));
		}
	}

	private void reportMissing(CorpusFile file, Format.Content content) throws InterruptedException {
		long missing = content.missing(Patience.with(() -> this.articles.keysIn(file.name())));
		if (missing > 0) {
			Remark remark = new Remark(Notice.Kind.GONE, file.name(), 1,
					"articles no longer in it: %d; they are kept".formatted(missing));
			this.line.put((chunk) -> chunk.add(remark));
		}
	}

	private void refuse(CorpusFile file, Refused refusal) throws InterruptedException {
		Remark remark = new Remark(Notice.Kind.REFUSED, file.name(), refusal.line(), refusal.getMessage());
		this.line.put((chunk) -> chunk.add(remark));
	}

	private void finish(CorpusFile file) throws InterruptedException {
		this.line.put((chunk) -> {
			this.progress.passed(file);
			if (file.stamp().isKnown() && Limits.isKeepable(file.name())) {
				chunk.finish(new KnownFiles.ReadFile(file));
			}
		});
	}

}
