package org.ontherecord.article;

import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

import static org.assertj.core.api.Assertions.assertThat;

class PermalinkFuzzTests {

	@FuzzTest
	void anyTextHasALinkThatIsAnAddress(@NotNull String text) {
		Article article = new Article(Slug.of(text), AnOrigin.of("fuzz.txt"), new Heading(text, null, null, null),
				List.of(text));
		Paragraph paragraph = article.paragraphs().get(1);
		assertThat(paragraph.address()).matches("/articles/[a-z0-9-]+/p1-[0-9a-f]{6}");
		assertThat(paragraph.textFragment()).matches("#:~:text=[\\w.~!$&'()*+,;=:@/?%-]*");
	}

}
