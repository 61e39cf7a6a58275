package org.ontherecord.search.index;

import java.util.List;

import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.ontherecord.article.Paragraph;
import org.ontherecord.search.query.Analysis;

/**
 * The index: a document for each paragraph, the headline among them, with all that a page
 * of hits shows, so that the database is not asked for it.
 */
public class ParagraphIndex implements HibernateOrmSearchMappingConfigurer, TypeBinder {

	/**
	 * Raised with every change to the fields or to how they are taken apart, so that an
	 * index kept on disk is made anew.
	 */
	static final String NAME = "paragraphs-4";

	public static final String ID = "paragraph_id";

	static final String NUMBER = "number";

	/** The number of the article's last paragraph. */
	static final String LAST = "last";

	/** A number below {@link #SAMPLES}, evenly given, to count in a part of many hits. */
	static final String SAMPLE = "sample";

	/** A power of two. */
	static final int SAMPLES = 32;

	static final String TEXT = "text";

	static final String EXACT = "text_exact";

	static final String SLUG = "slug";

	public static final String LANGUAGE = "language";

	static final String HEADLINE = "headline";

	static final String PUBLISHER = "publisher";

	static final String URL = "url";

	public static final String SECTION = "section";

	static final String SECTION_WORDS = "section_words";

	public static final String PUBLISHED = "published";

	public static final String YEAR = "year";

	public static final String SOURCE = "source";

	public static final String SOURCE_NAME = "source_name";

	/** A source's slug, a space and its name, to be counted together. */
	public static final String SOURCE_LABEL = "source_label";

	public static final String TYPE = "type";

	/** Like {@link #SOURCE_LABEL}, to be shown. */
	static final String SPEAKERS = "speakers";

	/** Where quotations stand in the text: start, end and type. */
	static final String QUOTES = "quotes";

	@Override
	public void configure(HibernateOrmMappingConfigurationContext context) {
		TypeMappingStep paragraph = context.programmaticMapping().type(Paragraph.class);
		paragraph.indexed().index(NAME);
		paragraph.property("id").genericField(ID).aggregable(Aggregable.YES).sortable(Sortable.YES);
		paragraph.binder(this);
		context.programmaticMapping().type(Hit.class).mainConstructor().projectionConstructor();
	}

	/** Articles are only ever replaced whole, and their paragraphs with them. */
	@Override
	public void bind(TypeBindingContext context) {
		context.dependencies().useRootOnly();
		text(context.indexSchemaElement());
		article(context.indexSchemaElement());
		quotes(context.indexSchemaElement());
		context.bridge(Paragraph.class, new ParagraphBridge());
	}

	private void text(IndexSchemaElement document) {
		document.field(NUMBER, (type) -> type.asInteger().projectable(Projectable.YES)).toReference();
		document.field(LAST, (type) -> type.asInteger().projectable(Projectable.YES)).toReference();
		document.field(SAMPLE, (type) -> type.asInteger()).toReference();
		document.field(TEXT, (type) -> type.asString().analyzer(Analysis.STEM.label()).projectable(Projectable.YES))
			.toReference();
		document.field(EXACT, (type) -> type.asString().analyzer(Analysis.EXACT.label())).toReference();
	}

	private void article(IndexSchemaElement document) {
		document.field(SLUG, (type) -> type.asString().projectable(Projectable.YES)).toReference();
		document.field(LANGUAGE, (type) -> type.asString().projectable(Projectable.YES)).toReference();
		document.field(HEADLINE, (type) -> type.asString().analyzer(Analysis.STEM.label()).projectable(Projectable.YES))
			.toReference();
		document.field(SECTION, (type) -> type.asString().aggregable(Aggregable.YES).projectable(Projectable.YES))
			.toReference();
		document.field(SECTION_WORDS, (type) -> type.asString().analyzer(Analysis.EXACT.label())).toReference();
		document.field(PUBLISHED, (type) -> type.asLocalDate().sortable(Sortable.YES).projectable(Projectable.YES))
			.toReference();
		document.field(PUBLISHER, (type) -> type.asString().searchable(Searchable.NO).projectable(Projectable.YES))
			.toReference();
		document.field(URL, (type) -> type.asString().searchable(Searchable.NO).projectable(Projectable.YES))
			.toReference();
		document.field(YEAR, (type) -> type.asInteger().aggregable(Aggregable.YES)).toReference();
	}

	private void quotes(IndexSchemaElement document) {
		document.field(SOURCE, (type) -> type.asString()).multiValued().toReference();
		document
			.field(SOURCE_NAME, (type) -> type.asString().analyzer(Analysis.EXACT.label()).projectable(Projectable.YES))
			.multiValued()
			.toReference();
		document.field(SOURCE_LABEL, (type) -> type.asString().aggregable(Aggregable.YES)).multiValued().toReference();
		document.field(TYPE, (type) -> type.asString().aggregable(Aggregable.YES)).multiValued().toReference();
		for (String shown : List.of(SPEAKERS, QUOTES)) {
			document.field(shown, (type) -> type.asString().searchable(Searchable.NO).projectable(Projectable.YES))
				.multiValued()
				.toReference();
		}
	}

}
