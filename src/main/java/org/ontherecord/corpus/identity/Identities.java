package org.ontherecord.corpus.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.ontherecord.article.Articles;
import org.ontherecord.article.Sources;
import org.ontherecord.corpus.format.CorpusFile;
import org.ontherecord.corpus.format.Refused;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Settles whom the names of the corpus mean, wherever something changed since it was
 * settled last.
 */
@Component
public class Identities {

	private static final int BATCH = 100;

	private final Sources sources;

	private final Articles articles;

	private final Settling settling;

	private final TransactionOperations transaction;

	Identities(Sources sources, Articles articles, Settling settling, TransactionOperations transaction) {
		this.sources = sources;
		this.articles = articles;
		this.settling = settling;
		this.transaction = transaction;
	}

	/**
	 * Settles them; done twice it changes nothing.
	 * @param file what the keeper of the corpus says of them, if anything
	 * @return which of its lines can't be followed, and why
	 */
	public List<Refused> settle(Optional<CorpusFile> file) {
		List<Refused> refusals = new ArrayList<>();
		Rules rules = new Rules(file.map((each) -> SourcesFile.read(each, refusals::add)).orElse(List.of()),
				this.sources, this.articles.count(), refusals::add);
		Collection<String> ruled = rules.families();
		settle(ruled, rules);
		boolean some = !ruled.isEmpty();
		for (List<String> next = after(""); !next.isEmpty(); next = after(next.get(next.size() - 1))) {
			settle(next.stream().filter((family) -> !ruled.contains(family)).toList(), rules);
			some = true;
		}
		if (some) {
			this.transaction.executeWithoutResult((status) -> this.settling.settlePairs(rules));
		}
		return refusals;
	}

	private List<String> after(String family) {
		return new ArrayList<>(this.sources.unsettled(family, Limit.of(BATCH)));
	}

	private void settle(Collection<String> families, Rules rules) {
		if (!families.isEmpty()) {
			this.transaction.executeWithoutResult((status) -> this.settling.settle(families, rules));
		}
	}

}
