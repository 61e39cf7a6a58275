package org.ontherecord.check;

import org.ontherecord.web.PageLinks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where somebody checks a quotation before it is printed, and a program does.
 */
@Controller
class CheckController {

	private final Checker checker;

	private final PageLinks links;

	CheckController(Checker checker, PageLinks links) {
		this.checker = checker;
		this.links = links;
	}

	@GetMapping("/check")
	ModelAndView check(@RequestParam(defaultValue = "") String text, Model model) {
		boolean tooLong = text.length() > Checker.LONGEST;
		model.addAttribute("text", text);
		model.addAttribute("longest", Checker.LONGEST);
		model.addAttribute("tooLong", tooLong);
		if (!tooLong && !text.isBlank()) {
			model.addAttribute("checks", this.checker.check(text));
		}
		return new ModelAndView("check", model.asMap(), tooLong ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
	}

	@GetMapping("/api/v1/check")
	@ResponseBody
	CheckData check(@RequestParam String text) {
		return CheckData.of(this.checker.check(text), this.links.absolute(""));
	}

}
