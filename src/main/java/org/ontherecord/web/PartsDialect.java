package org.ontherecord.web;

import java.util.Set;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;

/**
 * Has templates say {@code part:of="${hits}"} for what writes itself.
 */
@Component
class PartsDialect extends AbstractProcessorDialect {

	PartsDialect() {
		super("Parts", "part", StandardDialect.PROCESSOR_PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Of(prefix));
	}

	/**
	 * Puts the part in place of the element's body, or of a block, which is no element.
	 */
	private static final class Of extends AbstractStandardExpressionAttributeTagProcessor {

		private Of(String prefix) {
			super(TemplateMode.HTML, prefix, "of", StandardTextTagProcessor.PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag element, AttributeName name,
				String expression, Object value, IElementTagStructureHandler structure) {
			Html html = new Html(context);
			((Part) value).write(html);
			if (element.getElementCompleteName().equals("th:block")) {
				structure.replaceWith(html.toString(), false);
			}
			else {
				structure.setBody(html.toString(), false);
			}
		}

	}

}
