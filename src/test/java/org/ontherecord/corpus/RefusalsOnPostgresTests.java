package org.ontherecord.corpus;

import org.junit.jupiter.api.AfterEach;
import org.ontherecord.RealPostgres;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ActiveProfiles("postgres")
class RefusalsOnPostgresTests extends RefusalFacts {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		RealPostgres.register(registry);
	}

	/**
	 * The server ends it, and a sequence that no roll-back takes back knows that it did.
	 */
	@Override
	void loseTheConnectionOnceAFileIsNoted() {
		database().execute("create sequence losses");
		database().execute("""
				create function lose() returns trigger language plpgsql as $$
				begin
					if nextval('losses') = 1 then
						perform pg_terminate_backend(pg_backend_pid());
					end if;
					return new;
				end $$""");
		database().execute("create trigger lost before insert on corpus_file for each row execute function lose()");
	}

	@AfterEach
	void loseItNoMore() {
		database().execute("drop trigger if exists lost on corpus_file");
		database().execute("drop function if exists lose");
		database().execute("drop sequence if exists losses");
	}

}
