package org.ontherecord.article.reading;

import java.util.List;
import java.util.Set;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;

/**
 * Has templates say {@code marks:text="${line.fragments}"} for a text with what stands
 * out in it.
 */
@Component
class MarksDialect extends AbstractProcessorDialect {

	MarksDialect() {
		super("Marks", "marks", StandardTextTagProcessor.PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Text(prefix));
	}

	/** Puts the text in place of the element's body. */
	private static final class Text extends AbstractStandardExpressionAttributeTagProcessor {

		private Text(String prefix) {
			super(TemplateMode.HTML, prefix, "text", StandardTextTagProcessor.PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag element, AttributeName name,
				String expression, Object value, IElementTagStructureHandler structure) {
			List<Fragment> text = ((List<?>) value).stream().map(Fragment.class::cast).toList();
			structure.setBody(MarkedHtml.of(text), false);
		}

	}

}
