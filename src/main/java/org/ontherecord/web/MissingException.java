package org.ontherecord.web;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * There is nothing at an address. A message says so to the reader, in one sentence.
 */
public class MissingException extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final DefaultMessageSourceResolvable sentence;

	private final transient List<String> instead;

	/**
	 * Something is missing.
	 * @param sentence the message's name after {@code missing.}
	 */
	public MissingException(String sentence, Object... arguments) {
		this(List.of(), sentence, arguments);
	}

	/**
	 * Something is missing.
	 * @param instead names of sources that are there
	 * @param sentence the message's name after {@code missing.}
	 */
	public MissingException(List<String> instead, String sentence, Object... arguments) {
		super("missing %s: %s".formatted(sentence, List.of(arguments)));
		this.instead = instead;
		this.sentence = new DefaultMessageSourceResolvable(new String[] { "missing." + sentence }, arguments);
	}

	public List<String> instead() {
		return this.instead;
	}

	public MessageSourceResolvable sentence() {
		return this.sentence;
	}

}
