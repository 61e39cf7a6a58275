package org.ontherecord.search.index;

import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.ontherecord.article.Quote;
import org.ontherecord.search.query.Analysis;

/**
 * The index of quotations: a document for each, with its words and all that it can be
 * selected by. What a page shows of it is in the database.
 */
class QuoteIndex implements HibernateOrmSearchMappingConfigurer, TypeBinder {

	/** Raised with every change, like {@link ParagraphIndex#NAME}. */
	static final String NAME = "quotations-3";

	static final String WORDS = "words";

	static final String SPEAKER = "speaker";

	/** The speaker's name in lower case. */
	static final String CALLED = "called";

	static final String NAME_WORDS = "name_words";

	static final String KIND = "kind";

	/** A speaker's kind, slug and name, to be counted together. */
	static final String LABEL = "label";

	static final String ARTICLE = "article";

	static final String ARTICLE_ID = "article_id";

	static final String POSITION = "position";

	static final String PARAGRAPH_ID = "paragraph_id";

	static final String TYPE = "type";

	static final String CONFIDENCE = "confidence";

	static final String YEAR = "year";

	@Override
	public void configure(HibernateOrmMappingConfigurationContext context) {
		TypeMappingStep quote = context.programmaticMapping().type(Quote.class);
		quote.indexed().index(NAME);
		quote.binder(this);
	}

	/** Articles are only ever replaced whole, and their quotations with them. */
	@Override
	public void bind(TypeBindingContext context) {
		context.dependencies().useRootOnly();
		IndexSchemaElement document = context.indexSchemaElement();
		document.field(WORDS, (type) -> type.asString().analyzer(Analysis.EXACT.label())).toReference();
		speaker(document);
		place(document);
		document.field(TYPE, (type) -> type.asString().aggregable(Aggregable.YES)).toReference();
		document.field(CONFIDENCE, (type) -> type.asString()).toReference();
		context.bridge(Quote.class, new QuoteBridge());
	}

	private void speaker(IndexSchemaElement document) {
		document.field(SPEAKER, (type) -> type.asString()).multiValued().toReference();
		document.field(CALLED, (type) -> type.asString()).multiValued().toReference();
		document.field(NAME_WORDS, (type) -> type.asString().analyzer(Analysis.EXACT.label()))
			.multiValued()
			.toReference();
		document.field(KIND, (type) -> type.asString()).multiValued().toReference();
		document.field(LABEL, (type) -> type.asString().aggregable(Aggregable.YES)).toReference();
	}

	private void place(IndexSchemaElement document) {
		document.field(ARTICLE, (type) -> type.asString().aggregable(Aggregable.YES)).toReference();
		document.field(ARTICLE_ID, (type) -> type.asLong().sortable(Sortable.YES)).toReference();
		document.field(POSITION, (type) -> type.asInteger().sortable(Sortable.YES)).toReference();
		document.field(PARAGRAPH_ID, (type) -> type.asLong().aggregable(Aggregable.YES)).toReference();
		document.field(YEAR, (type) -> type.asInteger().aggregable(Aggregable.YES)).toReference();
	}

}
