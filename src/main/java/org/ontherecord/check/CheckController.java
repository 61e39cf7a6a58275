package org.ontherecord.check;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where somebody checks a quotation before it is printed.
 */
@Controller
class CheckController {

	/** In UTF-16 units. */
	private static final int LONGEST = 2000;

	private final Checker checker;

	CheckController(Checker checker) {
		this.checker = checker;
	}

	@GetMapping("/check")
	ModelAndView check(@RequestParam(defaultValue = "") String text, Model model) {
		boolean tooLong = text.length() > LONGEST;
		model.addAttribute("text", text);
		model.addAttribute("longest", LONGEST);
		model.addAttribute("tooLong", tooLong);
		if (!tooLong && !text.isBlank()) {
			model.addAttribute("checked", this.checker.check(text));
		}
		return new ModelAndView("check", model.asMap(), tooLong ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
	}

}
