package org.ontherecord;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Entity;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packages = "org.ontherecord", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule partsPointInOneDirection = layeredArchitecture().consideringOnlyDependenciesInLayers()
		.layer("web")
		.definedBy("..ontherecord.web..")
		.layer("attribution")
		.definedBy("..attribution..")
		.layer("article")
		.definedBy("..article..")
		.layer("intake")
		.definedBy("..intake..")
		.layer("corpus")
		.definedBy("..corpus..")
		.layer("source")
		.definedBy("..source..")
		.layer("search")
		.definedBy("..search..")
		.layer("data")
		.definedBy("..data..")
		.whereLayer("data")
		.mayOnlyBeAccessedByLayers("source")
		.layer("check")
		.definedBy("..check..")
		.whereLayer("check")
		.mayNotBeAccessedByAnyLayer()
		.layer("cite")
		.definedBy("..cite..")
		.whereLayer("cite")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("corpus")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("search")
		.mayOnlyBeAccessedByLayers("check")
		.whereLayer("source")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("attribution")
		.mayOnlyBeAccessedByLayers("corpus", "check")
		.whereLayer("intake")
		.mayOnlyBeAccessedByLayers("corpus", "search")
		.whereLayer("article")
		.mayOnlyBeAccessedByLayers("intake", "corpus", "source", "search", "cite", "check", "data")
		.whereLayer("web")
		.mayOnlyBeAccessedByLayers("article", "intake", "source", "search", "cite", "check", "data");

	@ArchTest
	static final ArchRule nothingGoesRoundInCircles = slices().matching("org.ontherecord.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule noTwoRoomsKnowEachOther = slices().matching("org.ontherecord.(**)").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule theTextEngineKnowsTextOnly = noClasses().that()
		.resideInAPackage("..attribution..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "java.sql..", "java.nio.file..")
		.orShould()
		.dependOnClassesThat()
		.haveFullyQualifiedName("java.io.File");

	@ArchTest
	static final ArchRule ofTheEngineOnlyTheAnswerIsSeen = noClasses().that()
		.resideOutsideOfPackage("..attribution..")
		.should()
		.dependOnClassesThat(resideInAPackage("..attribution.english..")
			.and(not(name("org.ontherecord.attribution.english.Attributor"))));

	@ArchTest
	static final ArchRule quotedAndReportedWordsHaveRulesOfTheirOwn = layeredArchitecture()
		.consideringOnlyDependenciesInLayers()
		.layer("text")
		.definedBy("..english.text..")
		.layer("syntax")
		.definedBy("..english.syntax..")
		.layer("people")
		.definedBy("..english.people..")
		.layer("quoted")
		.definedBy("..english.quoted..")
		.layer("reported")
		.definedBy("..english.reported..")
		.layer("the article")
		.definedBy("..attribution.english")
		.whereLayer("quoted")
		.mayOnlyBeAccessedByLayers("the article")
		.whereLayer("reported")
		.mayOnlyBeAccessedByLayers("the article")
		.whereLayer("people")
		.mayOnlyBeAccessedByLayers("the article", "quoted", "reported")
		.whereLayer("syntax")
		.mayOnlyBeAccessedByLayers("the article", "quoted", "reported", "people");

	@ArchTest
	static final ArchRule theWebKnowsNoEntity = noClasses().that()
		.resideInAPackage("..ontherecord.web..")
		.should()
		.dependOnClassesThat(annotatedWith(Entity.class));

	@ArchTest
	static final ArchRule theQueryLanguageKnowsNoIndex = noClasses().that()
		.resideInAPackage("..search.query..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("..search.index..", "org.hibernate..");

	@ArchTest
	static final ArchRule theCorpusKnowsNoWeb = noClasses().that()
		.resideInAPackage("..corpus..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..",
				"org.thymeleaf..");

	@ArchTest
	static final ArchRule packagesAreNamedAfterThingsReadersName = classes().should()
		.resideOutsideOfPackages("..service..", "..dto..", "..util..", "..common..", "..helper..", "..impl..");

	@ArchTest
	static void aNameMeansOneClass(JavaClasses all) {
		Stream<String> names = all.that(topLevel()).stream().map(JavaClass::getSimpleName);
		List<String> sorted = names.filter((name) -> !name.equals("package-info")).sorted().toList();
		assertThat(sorted).doesNotHaveDuplicates();
	}

	private static DescribedPredicate<JavaClass> topLevel() {
		return DescribedPredicate.describe("top-level", JavaClass::isTopLevelClass);
	}

}
