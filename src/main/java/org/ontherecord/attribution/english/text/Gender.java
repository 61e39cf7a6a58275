package org.ontherecord.attribution.english.text;

/** The gender by which English pronouns refer to a person. */
public enum Gender {

	MALE, FEMALE

}
