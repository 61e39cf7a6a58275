package org.ontherecord.attribution;

/** The gender by which English pronouns refer to a person. */
enum Gender {

	MALE, FEMALE

}
