package org.ontherecord.corpus;

import org.ontherecord.RealPostgres;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ActiveProfiles("postgres")
class IdentityOnPostgresTests extends IdentityFacts {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		RealPostgres.register(registry);
	}

}
