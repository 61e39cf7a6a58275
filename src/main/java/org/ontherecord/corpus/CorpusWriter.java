package org.ontherecord.corpus;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.FormerText;
import org.ontherecord.article.FormerTexts;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Quotes;
import org.ontherecord.article.Sources;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.corpus.format.Limits;
import org.ontherecord.corpus.format.ParsedArticle;
import org.ontherecord.intake.Intake;
import org.ontherecord.intake.Intakes;
import org.ontherecord.intake.OtherKind;
import org.ontherecord.intake.OtherKinds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that is ever written: each chunk whole or not at all, and so each article.
 */
@Component
class CorpusWriter {

	private final Articles articles;

	private final FormerTexts formerTexts;

	private final Quotes quotes;

	private final Sources sources;

	private final NoticeBoard notices;

	private final KnownFiles files;

	private final Intakes intakes;

	private final OtherKinds otherKinds;

	private final CorpusFolder folder;

	CorpusWriter(Articles articles, FormerTexts formerTexts, Quotes quotes, Sources sources, NoticeBoard notices,
			KnownFiles files, Intakes intakes, OtherKinds otherKinds, CorpusFolder folder) {
		this.articles = articles;
		this.formerTexts = formerTexts;
		this.quotes = quotes;
		this.sources = sources;
		this.notices = notices;
		this.files = files;
		this.intakes = intakes;
		this.otherKinds = otherKinds;
		this.folder = folder;
	}

	/** Saves articles, each in place of the one with its key, whose slug it keeps. */
	@Transactional
	void save(Chunk chunk, Intake intake) {
		Sifting sifted = sifted(chunk);
		Map<String, NewArticle> bySlug = bySlug(sifted);
		sifted.entries().forEach((entry) -> replace(sifted.replaced().get(entry.origin().key()), entry.article()));
		this.articles.flush();
		SourceBook book = SourceBook.of(this.sources, speakers(bySlug));
		bySlug.forEach((slug, entry) -> this.articles.save(article(entry, slug, book)));
		this.notices.post(chunk, sifted.remarks());
		this.files.save(chunk.files());
		forget(sifted.left());
		if (!chunk.entries().isEmpty()) {
			this.intakes.save(intake);
		}
	}

	private Sifting sifted(Chunk chunk) {
		Map<String, Article> replaced = this.articles.findByOriginKeyIn(chunk.keys())
			.stream()
			.collect(Collectors.toMap((article) -> article.origin().key(), Function.identity()));
		List<Article> same = this.articles.findByTextHashIn(chunk.textHashes());
		return new Sifting(chunk, replaced, same, this.folder::has);
	}

	/** Nobody misses a file whose article stands elsewhere now. */
	private void forget(Set<String> files) {
		if (!files.isEmpty()) {
			this.files.forget(files);
			this.notices.withdrawGone(files);
		}
	}

	/** Whether the last intake refused, or let pass, by other settings. */
	boolean hasReadUnderOther(String settings) {
		return this.intakes.findById(Intake.ONLY).filter((intake) -> !intake.settings().equals(settings)).isPresent();
	}

	/** Keeps how many files of which kinds are not read, by their ending. */
	@Transactional
	void note(Map<String, Long> others) {
		Map<String, Long> before = this.otherKinds.findAllByOrderByFilesDescEndingAsc()
			.stream()
			.collect(Collectors.toMap(OtherKind::ending, OtherKind::files));
		if (!before.equals(others)) {
			this.otherKinds.deleteAllInBatch();
			this.otherKinds.saveAll(
					others.entrySet().stream().map((kind) -> new OtherKind(kind.getKey(), kind.getValue())).toList());
		}
	}

	/** What follows once everything is read; nothing where there was nothing to read. */
	@Transactional
	void finish(Intake intake) {
		boolean isDone = this.intakes.findById(Intake.ONLY).filter(intake::isAlso).isPresent();
		if (intake.articles() > 0 || !isDone) {
			this.sources.deleteSilent();
			this.intakes.save(intake);
		}
	}

	private Map<String, NewArticle> bySlug(Sifting sifted) {
		SlugBook book = new SlugBook(this.articles, sifted.entries().stream().map(NewArticle::slug).toList());
		Map<String, NewArticle> bySlug = new LinkedHashMap<>();
		for (NewArticle entry : sifted.entries()) {
			Article replaced = sifted.replaced().get(entry.origin().key());
			bySlug.put((replaced != null) ? replaced.slug() : book.take(entry.slug()), entry);
		}
		return bySlug;
	}

	/** The text that goes is kept for the links that were made to it. */
	private void replace(@Nullable Article article, ParsedArticle now) {
		if (article != null) {
			if (!now.paragraphs().equals(article.paragraphs().stream().map(Paragraph::text).toList())) {
				this.formerTexts.save(new FormerText(article));
			}
			this.quotes.voices(List.of(article)).forEach((voice) -> voice.getSource().withdraw(voice.getQuotes()));
			this.quotes.partners(article).forEach((partner) -> partner.settle(false));
			this.quotes.deleteAll(this.quotes.found(article));
			this.articles.flush();
			this.articles.delete(article);
		}
	}

	private static Map<String, Set<Speaker>> speakers(Map<String, NewArticle> bySlug) {
		Map<String, Set<Speaker>> speakers = new HashMap<>();
		bySlug.forEach((slug, entry) -> speakers.put(slug,
				entry.attributions()
					.stream()
					.map(CorpusWriter::speaker)
					.filter(Objects::nonNull)
					.collect(Collectors.toSet())));
		return speakers;
	}

	private static Article article(NewArticle entry, String slug, SourceBook book) {
		Article article = new Article(slug, entry.origin(), entry.article().heading(), entry.article().text());
		for (Attribution found : entry.attributions()) {
			Speaker speaker = speaker(found);
			article.add(Utterances.of(found), (speaker != null) ? book.of(speaker, slug) : null);
		}
		return article;
	}

	/** Something longer than a name is none. */
	private static @Nullable Speaker speaker(Attribution found) {
		Speaker speaker = found.speaker();
		return (speaker != null && speaker.name().length() <= Limits.NAME) ? speaker : null;
	}

}
