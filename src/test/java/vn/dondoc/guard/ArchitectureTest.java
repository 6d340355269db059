package vn.dondoc.guard;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** Rules of the code that the compiler does not know. */
@AnalyzeClasses(packages = "vn.dondoc", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule engineTypesStayInTheEngineAndTheProcesses = noClasses()
            .that()
            .resideOutsideOfPackages("vn.dondoc.engine..", "vn.dondoc..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule theInsideOfAModuleIsNotPublic = classes()
            .that()
            .resideInAnyPackage("vn.dondoc..web..", "vn.dondoc..api..", "vn.dondoc..process..")
            .and()
            .areTopLevelClasses()
            .should()
            .notHaveModifier(PUBLIC);

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor =
            noFields().should().beAnnotatedWith(Autowired.class).because("a class that is made is complete");

    @ArchTest
    static final ArchRule datesAreOfJavaTime = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Calendar.class)
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule todayComesFromTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.dondoc.ui.Formats") // tells when a page was printed
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .because("time comes in as an argument or a Clock, so that a test and the demonstration can set it");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager");

    @ArchTest
    static final ArchRule controllersAskTheirModuleAndNotTheDatabase = noClasses()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(JdbcClient.class, JdbcTemplate.class);

    @ArchTest
    static final ArchRule controllersStandInWebOrApi = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .and(not(resideInAPackage("vn.dondoc.ui")))
            .should()
            .resideInAnyPackage("vn.dondoc..web..", "vn.dondoc..api..");

    @ArchTest
    static final ArchRule theProposalKnowsNobody = noClasses()
            .that()
            .resideInAPackage("vn.dondoc.proposal..")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.dondoc..").and(not(resideInAPackage("vn.dondoc.proposal.."))));
}
