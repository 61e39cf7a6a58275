package org.ontherecord.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 in hex: what makes an address, or the knowledge that nothing changed, depend on
 * the words alone and so be the same on every machine.
 */
public final class Fingerprint {

	/** How many hex digits there are. */
	public static final int LENGTH = 64;

	private Fingerprint() {
	}

	/** All 64 hex digits. */
	public static String of(byte[] bytes) {
		return HexFormat.of().formatHex(sha256().digest(bytes));
	}

	/** The first hex digits of a text's fingerprint, as many as wanted. */
	public static String of(String text, int digits) {
		return of(text.getBytes(StandardCharsets.UTF_8)).substring(0, digits);
	}

	/** A digest to be fed piece by piece. */
	public static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
