package org.ontherecord.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Fingerprint;
import org.ontherecord.article.Notice;
import org.ontherecord.article.Origin;
import org.ontherecord.attribution.Attributor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Brings the database in step with the corpus when the application starts; the
 * application is ready once this has run.
 */
@Component
@Order(1)
class Loader implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(Loader.class);

	private final CorpusProperties properties;

	private final CorpusFolder folder;

	private final Articles articles;

	private final CorpusWriter writer;

	private final Attributor attributor = Attributor.english();

	Loader(CorpusProperties properties, CorpusFolder folder, Articles articles, CorpusWriter writer) {
		this.properties = properties;
		this.folder = folder;
		this.articles = articles;
		this.writer = writer;
	}

	@Override
	public void run(ApplicationArguments args) throws IOException {
		List<CorpusFile> files = this.folder.files();
		List<Notice> notices = new ArrayList<>();
		files.forEach((file) -> take(file).ifPresent(notices::add));
		notices.addAll(gone(files));
		notices.forEach((notice) -> log.warn("{}", notice));
		this.writer.post(notices);
		log.info("The corpus is in: {} articles, {} files refused", this.articles.count(),
				notices.stream().filter((notice) -> notice.kind() == Notice.Kind.REFUSED).count());
	}

	private Optional<Notice> take(CorpusFile file) {
		try {
			byte[] bytes = file.read(this.properties.maxFileSize());
			Origin origin = new Origin(file.name(), Fingerprint.of(bytes));
			if (!this.articles.existsByOrigin(origin)) {
				ParsedArticle parsed = TextFormat.parse(bytes);
				this.writer.save(origin, parsed, this.attributor.attribute(parsed.paragraphs()));
			}
			return Optional.empty();
		}
		catch (Refused ex) {
			return Optional.of(new Notice(Notice.Kind.REFUSED, file.name(), ex.line(), ex.getMessage()));
		}
	}

	private List<Notice> gone(List<CorpusFile> files) {
		Set<String> present = files.stream().map(CorpusFile::name).collect(Collectors.toSet());
		return this.articles.files()
			.stream()
			.filter((file) -> !present.contains(file))
			.map((file) -> new Notice(Notice.Kind.GONE, file, 1, "no longer in the corpus; its article is kept"))
			.toList();
	}

}
