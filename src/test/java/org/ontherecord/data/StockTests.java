package org.ontherecord.data;

import org.junit.jupiter.api.Test;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Quotes;
import org.ontherecord.article.Sources;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;

import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

class StockTests {

	@Test
	void whatIsTakenAlongIsReadWithoutLookingForChanges() {
		PlatformTransactionManager transactions = mock(PlatformTransactionManager.class);
		new Stock(mock(Articles.class), mock(Sources.class), mock(Quotes.class), transactions)
			.eachArticle((article) -> {
			});
		verify(transactions).getTransaction(argThat(TransactionDefinition::isReadOnly));
	}

}
