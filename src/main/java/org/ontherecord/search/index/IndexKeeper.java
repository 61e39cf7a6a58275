package org.ontherecord.search.index;

import java.time.Duration;
import java.util.List;

import org.hibernate.search.util.common.SearchException;
import org.ontherecord.intake.StartPhase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Keeps the index in step with the database at startup: before the corpus is read, for
 * the last process may have been killed between the two, or the index is in memory; and
 * once it is in. The application is ready when both have run.
 */
@Configuration(proxyBeanMethods = false)
class IndexKeeper {

	private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

	private static final Duration WAIT = Duration.ofSeconds(5);

	private final IndexMending mending;

	private final TrailingIndexing indexing;

	private final RenamedArticles renamed;

	private final boolean readOnly;

	IndexKeeper(IndexMending mending, RenamedArticles renamed, TrailingIndexing indexing, SearchProperties search) {
		this.mending = mending;
		this.renamed = renamed;
		this.indexing = indexing;
		this.readOnly = search.readOnly();
	}

	@Bean
	@Order(StartPhase.INDEX_IS_MENDED)
	ApplicationRunner indexBeforeIntake() {
		return (args) -> keep();
	}

	@Bean
	@Order(StartPhase.INDEX_IS_WHOLE)
	ApplicationRunner indexAfterIntake() {
		return (args) -> {
			this.indexing.await();
			keep();
			if (this.indexing.seconds() > 0) {
				log.info("Indexing took {} s beside it", this.indexing.seconds());
			}
			if (!this.readOnly) {
				merge();
			}
		};
	}

	/** An index of several pieces only counts more slowly. */
	private void merge() {
		try {
			this.mending.merge();
		}
		catch (SearchException ex) {
			log.warn("The index is left in several pieces ({})", TrailingIndexing.firstLine(ex));
		}
	}

	/** An index that is away comes back, and then is mended. */
	private void keep() throws InterruptedException {
		boolean closely = this.indexing.hasMissedSome();
		while (!this.readOnly) {
			try {
				this.mending.mend(closely);
				List<Long> articles = this.renamed.all();
				this.mending.renew(articles);
				this.renamed.remove(articles);
				return;
			}
			catch (SearchException ex) {
				log.warn("The index can't be brought in step with the database; trying again in {} s ({})",
						WAIT.toSeconds(), TrailingIndexing.firstLine(ex));
				Thread.sleep(WAIT.toMillis());
			}
		}
	}

}
