package org.ontherecord.corpus;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * One file of the corpus.
 *
 * @param name path below the corpus folder, with forward slashes
 */
record CorpusFile(String name, Resource resource) {

	/** The whole file, but never more than the limit and a byte into memory. */
	byte[] read(DataSize limit) throws Refused {
		Limits.file(this.name);
		try (InputStream in = this.resource.getInputStream()) {
			byte[] bytes = in.readNBytes((int) Math.min(limit.toBytes() + 1, Integer.MAX_VALUE));
			if (bytes.length > limit.toBytes()) {
				throw new Refused(1,
						"larger than %s; split it, or raise ontherecord.corpus.max-file-size".formatted(spoken(limit)));
			}
			return bytes;
		}
		catch (IOException ex) {
			throw new Refused(1, "can't be read (%s); check its permissions".formatted(ex.getMessage()));
		}
	}

	private static String spoken(DataSize size) {
		return (size.toMegabytes() > 0) ? size.toMegabytes() + " MB" : size.toKilobytes() + " KB";
	}

}
