package org.ontherecord.article;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What the corpus holds and which of its files could not be taken in.
 */
@Controller
class CorpusController {

	private final Articles articles;

	private final Notices notices;

	CorpusController(Articles articles, Notices notices) {
		this.articles = articles;
		this.notices = notices;
	}

	@GetMapping("/corpus")
	String corpus(Model model) {
		model.addAttribute("articles", this.articles.count());
		model.addAttribute("refused", this.notices.findByKindOrderByFileAscLineAsc(Notice.Kind.REFUSED));
		model.addAttribute("gone", this.notices.findByKindOrderByFileAscLineAsc(Notice.Kind.GONE));
		return "corpus";
	}

}
