package org.ontherecord.article.reading;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What the marks mean and how names are found, for readers.
 */
@Controller
class HowController {

	@GetMapping("/how")
	String how() {
		return "how";
	}

}
