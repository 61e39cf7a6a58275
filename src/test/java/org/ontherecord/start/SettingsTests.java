package org.ontherecord.start;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.OnTheRecord;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What makes no sense stops the start, with a line that says what would.
 */
@ExtendWith(OutputCaptureExtension.class)
class SettingsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ontherecord.corpus.locaton=/a      | ontherecord.corpus.locaton is “/a”: there is no such setting; the nearest is ontherecord.corpus.location.
					ontherecord.corpse.location=/a     | ontherecord.corpse.location is “/a”: there is no such setting; the nearest is ontherecord.corpus.location.
					ontherecord.corpus.location=       | ontherecord.corpus.location is “”: name a folder.
					ontherecord.corpus.max-file-size=0 | ontherecord.corpus.max-file-size is “0B”: give a size from 1B to 1GB, like 5MB.
					ontherecord.corpus.max-file-size=x | ontherecord.corpus.max-file-size is “x”: give a size with its unit, like 5MB.
					ontherecord.corpus.read=maybe      | ontherecord.corpus.read is “maybe”: give true or false.
					ontherecord.data.folder=           | ontherecord.data.folder is “”: name a folder.
					ontherecord.data.renew=true        | ontherecord.data.renew is “true”: there is no database in a data folder that could be set aside.
					ontherecord.search.counted=-1      | ontherecord.search.counted is “-1”: give a number of hits from 1.
					ontherecord.search.counted=many    | ontherecord.search.counted is “many”: give a whole number.
					ontherecord.search.backend=solr    | ontherecord.search.backend is “solr”: give lucene or opensearch.
					ontherecord.search.timeout=-2s     | ontherecord.search.timeout is “PT-2S”: give a time longer than nothing, like 2s.
					ontherecord.search.timeout=soon    | ontherecord.search.timeout is “soon”: give a time with its unit, like 2s or 500ms.
					ontherecord.search.version=2.19    | ontherecord.search.version is “2.19”: write it like opensearch:2.19 or elasticsearch:8.15.
					ontherecord.search.addresses=a:9   | ontherecord.search.addresses is “[a:9]”: write them like http://localhost:9200, divided by commas.
					ontherecord.pages.memory=-1MB      | ontherecord.pages.memory is “-1048576B”: give a size, like 16MB, or 0 to keep none.
					ontherecord.pages.address=news     | ontherecord.pages.address is “news”: write it like https://news.example.
					spring.profiles.active=postgrs     | spring.profiles.active is “postgrs”: there is no such profile; it can be postgres, cluster, or cluster,ingest.
					spring.profiles.active=ingest      | spring.profiles.active is “ingest”: these do not go together; it can be postgres, cluster, or cluster,ingest.
					spring.profiles.active=ingest,cluster | spring.profiles.active is “ingest,cluster”: these do not go together; it can be postgres, cluster, or cluster,ingest.
					spring.datasource.url=jdbc:x:y     | spring.datasource.url is “jdbc:x:y”: it has to begin with jdbc:h2: or jdbc:postgresql:.
					spring.datasource.url=jdbc:postgresql://db:99999/x | spring.datasource.url is “jdbc:postgresql://db:99999/x”: write it like jdbc:postgresql://localhost:5432/ontherecord.
					spring.datasource.driver-class-name=x.Y | spring.datasource.driver-class-name is “x.Y”: jdbc:h2: needs another; leave it out, for the address of the database tells which.
					spring.datasource.driver-class-name=org.postgresql.Driver | spring.datasource.driver-class-name is “org.postgresql.Driver”: jdbc:h2: needs another; leave it out, for the address of the database tells which.
					spring.datasource.hikari.connection-timeout=1 | spring.datasource.hikari.connection-timeout is “1”: give something else (connectionTimeout cannot be less than 250ms).
					ontherecord.search.directory=/proc/index | ontherecord.search.directory is “/proc/index”: it can't be written to (/proc/index); name a folder that this user may write to.
					server.port=99999                  | server.port is “99999”: give a port from 0 to 65535.
					server.port=-1                     | server.port is “-1”: give a port from 0 to 65535.
					management.server.port=65536       | management.server.port is “65536”: give a port from 0 to 65535.
					logging.structured.format.console=xml | logging.structured.format.console is “xml”: give ecs, gelf or logstash.
					logging.file.name=/proc/logs/a.log | logging.file.name is “/proc/logs/a.log”: it can't be written to (/proc/logs); name a file that this user may write to.
					""")
	void oneThatMakesNoSenseIsNamedWithWhatItCanBe(String setting, String line, CapturedOutput output) {
		assertThatException().isThrownBy(() -> SpringApplication.run(OnTheRecord.class, "--" + setting));
		assertThat(output).contains("Description:" + System.lineSeparator() + System.lineSeparator() + line)
			.doesNotContain("\tat ");
	}

	@Test
	void aMisspeltVariableIsNamedToo() {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> start("ONTHERECORD_CORPUS_MAXFILESIZ", "5MB"))
			.withMessageContaining("ONTHERECORD_CORPUS_MAXFILESIZE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ONTHERECORD_CORPUS_MAXFILESIZE", "ONTHERECORD_CORPUS_MAX_FILE_SIZE",
			"ontherecord.corpus.maxFileSize", "ontherecord.corpus.max-file-size" })
	void aSettingMayBeWrittenAsSpringReadsIt(String name) {
		assertThatCode(() -> start(name, "5MB")).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ONTHERECORD_PORT", "ONTHERECORD_SERVICE_HOST", "ONTHERECORD_PORT_8080_TCP_ADDR" })
	void whatKubernetesTellsOfAServiceIsNone(String name) {
		assertThatCode(() -> start(name, "10.0.0.1")).doesNotThrowAnyException();
	}

	private static void start(String name, String value) {
		MockEnvironment environment = new MockEnvironment().withProperty("ontherecord.corpus.location", "articles");
		environment.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource("systemEnvironment", Map.of(name, value)));
		new KnownSettings().postProcessEnvironment(environment, new SpringApplication());
	}

	@Test
	void eachIsInTheDocsWithItsVariableAndItsDefault() throws IOException {
		String docs = Files.readString(Path.of("docs/OPERATIONS.md"));
		for (Class<? extends Record> group : KnownSettings.GROUPS) {
			for (Parameter setting : group.getDeclaredConstructors()[0].getParameters()) {
				String name = KnownSettings.name(group, setting.getName());
				assertThat(docs).contains("`" + name + "`");
				DefaultValue given = setting.getAnnotation(DefaultValue.class);
				if (given != null) {
					assertThat(docs).contains(
							"| `%s` | `%s` | `%s` |".formatted(name, KnownSettings.variable(name), given.value()[0]));
				}
			}
		}
	}

	@Test
	void everyGroupOfSettingsIsKnown() {
		ClassPathScanningCandidateComponentProvider all = new ClassPathScanningCandidateComponentProvider(false);
		all.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		assertThat(KnownSettings.GROUPS).extracting(Class::getName)
			.containsExactlyInAnyOrderElementsOf(all.findCandidateComponents("org.ontherecord")
				.stream()
				.map((each) -> String.valueOf(each.getBeanClassName()))
				.toList());
	}

}
