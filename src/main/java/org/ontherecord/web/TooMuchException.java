package org.ontherecord.web;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * More is asked than is answered. A message says so to the reader, in one sentence.
 */
public class TooMuchException extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final DefaultMessageSourceResolvable sentence;

	/**
	 * Something is too much.
	 * @param sentence the message's name after {@code problem.}
	 */
	public TooMuchException(String sentence, Object... arguments) {
		super("too much %s: more than %s".formatted(sentence, List.of(arguments)));
		this.sentence = new DefaultMessageSourceResolvable(new String[] { "problem." + sentence }, arguments);
	}

	public MessageSourceResolvable sentence() {
		return this.sentence;
	}

}
