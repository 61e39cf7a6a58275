package org.ontherecord.corpus.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text, if they are UTF-8 text.
 */
public final class Utf8 {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final String WHITE_SPACE = "\t\n\u000B\f\r";

	private Utf8() {
	}

	/** The text without a byte order mark. */
	public static String decode(byte[] bytes) throws Refused {
		return decode(bytes, 1);
	}

	/**
	 * The same for a part of a file.
	 * @param first the number of its first line
	 */
	static String decode(byte[] bytes, int first) throws Refused {
		refuseUtf16(bytes, first);
		refuseBinary(bytes, first);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		CoderResult result = decoder.decode(in, out, true);
		if (result.isError()) {
			throw new Refused(first - 1 + line(bytes, in.position()), "not UTF-8; save it as UTF-8");
		}
		String text = out.flip().toString();
		return (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	static void refuseUtf16(byte[] bytes, int first) throws Refused {
		if (bytes.length >= 2 && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
				|| (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE))) {
			throw new Refused(first, "UTF-16, not UTF-8; save it as UTF-8");
		}
	}

	private static void refuseBinary(byte[] bytes, int first) throws Refused {
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] >= 0 && bytes[i] < ' ' && WHITE_SPACE.indexOf(bytes[i]) < 0) {
				throw new Refused(first - 1 + line(bytes, i), "binary, not text; take it out of the corpus");
			}
		}
	}

	/** The line that the byte at an offset stands in. */
	private static int line(byte[] bytes, int offset) {
		int line = 1;
		for (int i = 0; i < offset; i++) {
			if (bytes[i] == '\n') {
				line++;
			}
		}
		return line;
	}

}
