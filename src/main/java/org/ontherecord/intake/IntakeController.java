package org.ontherecord.intake;

import java.util.EnumMap;
import java.util.stream.Collectors;

import org.ontherecord.article.Articles;
import org.ontherecord.web.PageNumber;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the corpus holds, how far its reading has come, and which of its files could not
 * be taken in.
 */
@Controller
class IntakeController {

	private static final Sort ORDER = Sort.by("kind", "file", "line");

	private final Articles articles;

	private final Notices notices;

	private final Intakes intakes;

	private final OtherKinds otherKinds;

	IntakeController(Articles articles, Notices notices, Intakes intakes, OtherKinds otherKinds) {
		this.articles = articles;
		this.notices = notices;
		this.intakes = intakes;
		this.otherKinds = otherKinds;
	}

	@GetMapping("/corpus")
	String corpus(@RequestParam(defaultValue = "1") PageNumber page, Model model) {
		Page<Notice> found = page.in(this.notices.findAll(page.of(200, ORDER)));
		model.addAttribute("articles", this.articles.count());
		model.addAttribute("refused", this.notices.countByKind(Notice.Kind.REFUSED));
		model.addAttribute("reading", this.intakes.findById(Intake.ONLY).filter(Intake::goesOn).orElse(null));
		model.addAttribute("others", this.otherKinds.findAllByOrderByFilesDescEndingAsc());
		model.addAttribute("page", found);
		model.addAttribute("notices", found.stream()
			.collect(Collectors.groupingBy(Notice::kind, () -> new EnumMap<>(Notice.Kind.class), Collectors.toList())));
		return "corpus";
	}

}
