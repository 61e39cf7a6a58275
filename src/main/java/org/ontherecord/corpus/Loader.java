package org.ontherecord.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.ontherecord.article.Articles;
import org.ontherecord.attribution.english.Attributor;
import org.ontherecord.corpus.format.CorpusFile;
import org.ontherecord.corpus.format.Refused;
import org.ontherecord.corpus.identity.Identities;
import org.ontherecord.corpus.identity.SourcesFile;
import org.ontherecord.intake.Intake;
import org.ontherecord.intake.Notice;
import org.ontherecord.intake.StartPhase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Brings the database in step with the corpus when the application starts; the
 * application is ready once this has run. What is not changed is not read.
 */
@Component
@Order(StartPhase.CORPUS_IS_READ)
@ConditionalOnBooleanProperty(name = "ontherecord.corpus.read", matchIfMissing = true)
class Loader implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(Loader.class);

	private final CorpusProperties properties;

	private final CorpusFolder folder;

	private final KnownFiles files;

	private final Articles articles;

	private final CorpusWriter writer;

	private final NoticeBoard notices;

	private final Identities identities;

	private final DiskSpace disk;

	Loader(CorpusProperties properties, CorpusFolder folder, KnownFiles files, Articles articles, CorpusWriter writer,
			NoticeBoard notices, Identities identities, DiskSpace disk) {
		this.properties = properties;
		this.folder = folder;
		this.files = files;
		this.articles = articles;
		this.writer = writer;
		this.notices = notices;
		this.identities = identities;
		this.disk = disk;
	}

	@Override
	public void run(ApplicationArguments args) throws IOException, InterruptedException {
		boolean everything = this.properties.again() || this.writer.hasReadUnderOther(this.properties.settings());
		CorpusSize size = CorpusSize.of(this.folder);
		try (Progress progress = new Progress(size, everything ? "" : this.properties.settings())) {
			this.writer.note(size.others());
			read(progress, everything);
			settle(progress);
			this.notices.reviewRepeated(this.folder);
			this.notices.postGone(this.folder);
			this.writer.finish(progress.intake(Intake.Phase.DONE, 0).under(this.properties.settings()));
			log.info("The corpus is in: {} articles, {} of them new or changed; {} files or lines refused",
					this.articles.count(), progress.articles(), this.notices.refused());
			if (progress.articles() > 0) {
				log.info("It took {} s", progress.intake(Intake.Phase.DONE, 0).seconds());
				log.info("What the work went into: {}", progress.shares());
			}
		}
	}

	/** Now that all are in, it can be told whom their names mean. */
	private void settle(Progress progress) throws InterruptedException {
		Optional<CorpusFile> file = this.folder.sources();
		this.disk.await();
		List<Refused> refused = Patience.with(() -> this.identities.settle(file));
		Chunk said = new Chunk();
		said.begin(file.orElse(CorpusFile.refused(SourcesFile.NAME, "")));
		refused.forEach(
				(each) -> said.add(new Remark(Notice.Kind.REFUSED, SourcesFile.NAME, each.line(), each.getMessage())));
		write(said, progress);
	}

	private void read(Progress progress, boolean everything) throws IOException, InterruptedException {
		AttributionDesk desk = new AttributionDesk(Attributor.english(), this.articles, this.properties.again(),
				progress.shares());
		try (AssemblyLine line = new AssemblyLine(desk::work)) {
			Reading reading = new Reading(this.properties, this.files, this.articles, everything, progress, line);
			line.start(() -> reading.read(this.folder));
			Chunk chunk = new Chunk();
			for (Consumer<Chunk> step = line.next(); step != null; step = line.next()) {
				step.accept(chunk);
				if (chunk.isFull()) {
					save(chunk, progress);
					chunk = new Chunk();
				}
			}
			save(chunk, progress);
		}
	}

	private void save(Chunk chunk, Progress progress) throws InterruptedException {
		try {
			write(chunk, progress);
		}
		catch (IntakeEndedException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			log.warn("A chunk can't be kept ({}); its articles are tried one by one", ex.getClass().getSimpleName());
			for (Chunk part : chunk.parts()) {
				saveOrRefuse(part, progress);
			}
		}
	}

	/** One article that can't be kept is no reason to lose those around it. */
	private void saveOrRefuse(Chunk part, Progress progress) throws InterruptedException {
		try {
			write(part, progress);
		}
		catch (IntakeEndedException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			log.error("Can't be kept: {}", part, ex);
			refuse(part.refused(), progress);
		}
	}

	private void refuse(Chunk refused, Progress progress) throws InterruptedException {
		try {
			write(refused, progress);
		}
		catch (RuntimeException ex) {
			log.error("Can't be said on /corpus: {}", refused.remarks(), ex);
		}
	}

	private void write(Chunk chunk, Progress progress) throws InterruptedException {
		Intake intake = progress.intake(Intake.Phase.READING, chunk.entries().size());
		long start = System.nanoTime();
		this.disk.await();
		Patience.run(() -> this.writer.save(chunk, intake));
		progress.shares().addSaving(System.nanoTime() - start);
		progress.saved(chunk.entries().size());
	}

}
