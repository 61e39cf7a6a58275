package org.ontherecord;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.ontherecord", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule partsPointInOneDirection = layeredArchitecture().consideringOnlyDependenciesInLayers()
		.withOptionalLayers(true)
		.layer("attribution")
		.definedBy("..attribution..")
		.layer("article")
		.definedBy("..article..")
		.layer("corpus")
		.definedBy("..corpus..")
		.layer("source")
		.definedBy("..source..")
		.layer("search")
		.definedBy("..search..")
		.layer("citation")
		.definedBy("..citation..")
		.whereLayer("corpus")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("attribution")
		.mayOnlyBeAccessedByLayers("corpus")
		.whereLayer("article")
		.mayOnlyBeAccessedByLayers("corpus", "source", "search", "citation")
		.whereLayer("search")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("citation")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("source")
		.mayNotBeAccessedByAnyLayer();

	@ArchTest
	static final ArchRule nothingGoesRoundInCircles = slices().matching("org.ontherecord.(*)..")
		.should()
		.beFreeOfCycles();

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
	static final ArchRule theEnginesRoomsPointInOneDirection = layeredArchitecture()
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
	static final ArchRule theCorpusKnowsNoWeb = noClasses().that()
		.resideInAPackage("..corpus..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..",
				"org.thymeleaf..");

	@ArchTest
	static final ArchRule packagesAreNamedAfterThingsReadersName = classes().should()
		.resideOutsideOfPackages("..service..", "..dto..", "..util..", "..common..", "..helper..", "..impl..");

}
