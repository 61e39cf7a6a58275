package org.ontherecord.watch;

import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.ontherecord.watch.Figures.Figure;

/**
 * What is in, what was refused, and how far the reading of the corpus has come.
 */
class CorpusMeters implements MeterBinder {

	private final Figures figures;

	CorpusMeters(Figures figures) {
		this.figures = figures;
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		gauge("articles", "Articles that are in", Figure::articles, meters);
		gauge("quotations", "Quotations that are in", Figure::quotations, meters);
		gauge("quotations.unattributed", "Share of quotations without a source, from 0 to 1", Figure::unattributed,
				meters);
		gauge("refused", "Files or lines of the corpus that were refused", Figure::refused, meters);
		gauge("intake.files", "Files of the corpus that were gone through", Figure::files, meters);
		gauge("intake.files.found", "Files of the corpus that were found", Figure::filesFound, meters);
		gauge("intake.reading", "1 while the corpus is being read", Figure::reading, meters);
	}

	private void gauge(String name, String description, ToDoubleFunction<Figure> figure, MeterRegistry meters) {
		Gauge.builder("ontherecord." + name, this.figures, (all) -> figure.applyAsDouble(all.current()))
			.description(description)
			.strongReference(true)
			.register(meters);
	}

}
