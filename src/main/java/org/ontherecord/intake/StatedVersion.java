package org.ontherecord.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Fingerprint;
import org.ontherecord.web.cache.CorpusVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * The version of what is in, as the process that writes states it beside the intake and
 * every process reads it once a second. There is none while that process reads the
 * corpus, and none here while the database does not answer.
 */
@Component
public class StatedVersion implements CorpusVersion, SmartInitializingSingleton, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(StatedVersion.class);

	private static final Duration OFTEN = Duration.ofSeconds(1);

	/** What was read longer ago is not relied on. */
	private static final Duration LONGEST = Duration.ofSeconds(3);

	private final JdbcTemplate database;

	private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "corpus-version");
		thread.setDaemon(true);
		return thread;
	});

	private volatile Read last = new Read(null, null, System.nanoTime());

	StatedVersion(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.reader.scheduleWithFixedDelay(this::read, 0, OFTEN.toMillis(), TimeUnit.MILLISECONDS);
	}

	@Override
	public @Nullable String current() {
		return last().version();
	}

	/**
	 * What is in, in hex: the same on every machine that has the same articles, word for
	 * word, whoever its engine finds to speak in them.
	 * @return null while it changes, or where it can't be told
	 */
	public @Nullable String contents() {
		return last().contents();
	}

	private Read last() {
		Read read = this.last;
		return (System.nanoTime() - read.at() < LONGEST.toNanos()) ? read : new Read(null, null, read.at());
	}

	/** To be called before anything changes. */
	public synchronized void withdraw() {
		this.database.update("update intake set version = null, contents = null");
		read();
	}

	/** To be called once all that was changed can be found. */
	public synchronized void state() {
		this.database.update("update intake set version = ?, contents = ?", UUID.randomUUID().toString(), digest());
		read();
	}

	/** Made of every article's key and of the bytes it was read from. */
	private String digest() {
		MessageDigest digest = Fingerprint.sha256();
		this.database.query("select origin_key, content_hash from article order by origin_key",
				(RowCallbackHandler) (row) -> digest
					.update((row.getString(1) + row.getString(2)).getBytes(StandardCharsets.US_ASCII)));
		return HexFormat.of().formatHex(digest.digest());
	}

	private synchronized void read() {
		long now = System.nanoTime();
		try {
			this.last = this.database.query("select version, contents from intake", (row) -> row.next()
					? new Read(row.getString(1), row.getString(2), now) : new Read(null, null, now));
		}
		catch (DataAccessException ex) {
			this.last = new Read(null, null, now);
			log.debug("The corpus's version can't be read", ex);
		}
	}

	@Override
	public void destroy() {
		this.reader.shutdownNow();
	}

	private record Read(@Nullable String version, @Nullable String contents, long at) {
	}

}
