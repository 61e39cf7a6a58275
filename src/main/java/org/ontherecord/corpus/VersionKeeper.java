package org.ontherecord.corpus;

import org.ontherecord.intake.StartPhase;
import org.ontherecord.intake.StatedVersion;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Tells all who keep pages that what is in changes, before it does, and when it no longer
 * does, once the index has it too.
 */
@Configuration(proxyBeanMethods = false)
class VersionKeeper {

	private final StatedVersion version;

	private final boolean writes;

	VersionKeeper(StatedVersion version, CorpusProperties corpus) {
		this.version = version;
		this.writes = corpus.read();
	}

	@Bean
	@Order(StartPhase.VERSION_IS_WITHDRAWN)
	ApplicationRunner versionBeforeIntake() {
		return (args) -> {
			if (this.writes) {
				Patience.run(this.version::withdraw);
			}
		};
	}

	@Bean
	@Order(StartPhase.VERSION_IS_STATED)
	ApplicationRunner versionAfterIntake() {
		return (args) -> {
			if (this.writes) {
				Patience.run(this.version::state);
			}
		};
	}

}
