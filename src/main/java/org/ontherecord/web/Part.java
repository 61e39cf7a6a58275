package org.ontherecord.web;

/**
 * A part of a page that is written in one step: a list says the same few things hundreds
 * of times, and a template would look each of them up anew.
 */
@FunctionalInterface
public interface Part {

	void write(Html html);

}
