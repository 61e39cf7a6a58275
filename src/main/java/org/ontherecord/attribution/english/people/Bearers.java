package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * "The authority" after "Kenya's ports authority", "the bank" after "the Trust Bank of
 * Oslo": the only body just told of that bears the words, or else the only one that spoke
 * and does.
 */
final class Bearers {

	/** In paragraphs. */
	private static final int REACH = 2;

	/** In sentences. */
	private static final int MOST = 12;

	/** In words: so far behind the noun stands a name that belongs to it. */
	private static final int MODIFIERS = 4;

	private static final Pattern NAMED = Pattern.compile("\\p{Lu}");

	/** In speakers; no article has as many. */
	private static final int MEMORY = 60;

	private final List<ParsedParagraph> text;

	private final Function<NounPhrase, @Nullable Referent> reading;

	private final List<String> spoke = new ArrayList<>();

	Bearers(List<ParsedParagraph> text, Function<NounPhrase, @Nullable Referent> reading) {
		this.text = text;
		this.reading = reading;
	}

	/** Keeps which bodies spoke. */
	void remember(Speaker speaker) {
		boolean longer = speaker.name().contains(" ") && !speaker.name().contains(" and ");
		if (speaker.kind() == Speaker.Kind.ORGANIZATION && longer && this.spoke.size() < MEMORY) {
			this.spoke.remove(speaker.name());
			this.spoke.add(speaker.name());
		}
	}

	/** The name of the body, or null where none or several bear the words. */
	@Nullable String name(NounPhrase phrase) {
		String noun = phrase.headToken().lower();
		List<String> words = words(Coreference.withoutArticle(Unnamed.described(phrase)));
		Set<String> near = new LinkedHashSet<>();
		Sentence sentence = phrase.sentence();
		int to = phrase.from();
		int most = MOST;
		while (sentence != null && sentence.paragraph().number() >= phrase.sentence().paragraph().number() - REACH
				&& most-- > 0) {
			if (!bearing(sentence, to, noun, words, near)) {
				return null;
			}
			sentence = sentence.before(this.text);
			to = sentence == null ? 0 : sentence.size();
		}
		return near.isEmpty() ? spoken(noun, words) : near.size() == 1 ? near.iterator().next() : null;
	}

	/** The only one that spoke, or of those without a name the last. */
	private @Nullable String spoken(String noun, List<String> words) {
		List<String> bearers = this.spoke.stream()
			.filter((name) -> isHead(noun, words(name)) && words(name).containsAll(words))
			.toList();
		boolean unnamed = bearers.stream().noneMatch(NAMED.asPredicate());
		return bearers.size() == 1 || unnamed && !bearers.isEmpty() ? bearers.get(bearers.size() - 1) : null;
	}

	/** "Board" of "board of elections", not "website" of "message on the website". */
	private static boolean isHead(String noun, List<String> name) {
		int head = 0;
		while (head + 1 < name.size() && !WordClass.NOUN_LINK.has(name.get(head + 1))
				&& !name.get(head + 1).equals("by")) {
			head++;
		}
		return name.get(head).equals(noun) && !WordClass.ONE_OF_MANY.has(name.get(0));
	}

	/** Adds the bodies of a sentence; false where it tells of "a bank". */
	private boolean bearing(Sentence sentence, int to, String noun, List<String> words, Set<String> near) {
		for (int i = to - 1; i >= 0; i--) {
			if (sentence.token(i).stem().equals(noun)) {
				NounPhrase whole = bearer(sentence, i);
				NounPhrase bearer = whole.to() > to ? whole.until(to) : whole;
				String name = bearer.isPasserBy() ? Coreference.withoutArticle(bearer.core().text()) : named(bearer);
				if (bearer.isPasserBy() && !this.spoke.contains(name)) {
					return false;
				}
				if (name != null && isHead(noun, words(name)) && words(name).containsAll(words)) {
					near.add(name);
				}
			}
		}
		return true;
	}

	private @Nullable String named(NounPhrase bearer) {
		Referent body = isLonger(bearer) ? this.reading.apply(bearer) : null;
		boolean named = body != null && body.speaker().kind() == Speaker.Kind.ORGANIZATION
				&& body.speaker().name().contains(" ");
		return named ? body.speaker().name() : null;
	}

	private static NounPhrase bearer(Sentence sentence, int noun) {
		NounPhrases phrases = new NounPhrases(sentence);
		int from = phrases.possessorFrom(noun);
		NounPhrase whole = phrases.startingAt(from, sentence.size());
		return whole != null && whole.head() == noun ? whole : new NounPhrase(sentence, from, noun, noun + 1);
	}

	/**
	 * Whether it says more than the noun: "Kenya's authority", "the Authority"; but not
	 * "Marlin, the ports authority of Kenya,", which is Marlin.
	 */
	private static boolean isLonger(NounPhrase phrase) {
		Sentence sentence = phrase.sentence();
		boolean apposed = sentence.token(phrase.from() - 1).is(",") && sentence.token(phrase.from()).is("the")
				&& !phrase.headToken().isCapitalized();
		boolean generic = phrase.headToken().is(WordClass.ANY_BODY)
				|| Bodies.isInShort(phrase.until(phrase.head() + 1));
		int from = sentence.token(phrase.from()).is(WordClass.ARTICLE)
				|| phrase.from() == 0 && !phrase.headToken().isCapitalized() && !sentence.token(0).isPossessive()
						? phrase.from() + 1 : phrase.from();
		int to = Math.max(phrase.head() + 1, Math.min(phrase.to(), phrase.head() + MODIFIERS));
		return !apposed && !(generic && phrase.headToken().isCapitalized())
				&& sentence.tokens().subList(Math.min(from, to), to).stream().anyMatch(Token::isCapitalized);
	}

	private static List<String> words(String name) {
		return List.of(name.toLowerCase(Locale.ROOT).split("[\\s\u00a0,]+"));
	}

}
