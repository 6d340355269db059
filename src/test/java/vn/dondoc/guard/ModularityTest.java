package vn.dondoc.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.dondoc.DondocApplication;

/** Modules use each other only through their public faces and never in a circle; the README shows how. */
class ModularityTest {

    private static final Path README = Path.of("README.md");
    private static final String START = "<!-- modules: written by the build, do not edit -->";
    private static final String END = "<!-- /modules -->";
    private static final String REFRESH = "dondoc.readme.update";

    private static final ApplicationModules MODULES = ApplicationModules.of(DondocApplication.class);

    @Test
    void modulesKeepTheirBorders() {
        MODULES.verify();
    }

    @Test
    void theModulesAreDrawn() {
        new Documenter(MODULES)
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
        assertThat(Path.of("target/spring-modulith-docs")).isNotEmptyDirectory();
    }

    @Test
    void theReadmeShowsTheModulesAsTheyAre() throws IOException {
        String readme = Files.readString(README);
        assertThat(readme).as("README.md needs the lines %s and %s", START, END).contains(START, END);
        String shown = START + "\n" + diagram() + END;
        String current = readme.substring(readme.indexOf(START), readme.indexOf(END) + END.length());
        if (Boolean.getBoolean(REFRESH)) {
            Files.writeString(README, readme.replace(current, shown));
            return;
        }
        assertThat(current)
                .as("README.md shows older modules; refresh it with: mvn test -Dtest=ModularityTest -D%s=true", REFRESH)
                .isEqualTo(shown);
    }

    private static String diagram() {
        return "```mermaid\ngraph TD\n"
                + modules().stream().map(ModularityTest::lines).collect(Collectors.joining()) + "```\n";
    }

    private static List<ApplicationModule> modules() {
        return MODULES.stream()
                .sorted(Comparator.comparing(ModularityTest::name))
                .toList();
    }

    /** Arrows that follow from other arrows are left out, so that the picture stays readable. */
    private static String lines(ApplicationModule module) {
        TreeSet<String> direct = uses(module);
        TreeSet<String> further = new TreeSet<>();
        modules().stream()
                .filter(used -> direct.contains(name(used)))
                .forEach(used -> further.addAll(allUses(used, new TreeSet<>())));
        direct.removeAll(further);
        return direct.isEmpty()
                ? "    " + name(module) + "\n"
                : direct.stream()
                        .map(used -> "    " + name(module) + " --> " + used + "\n")
                        .collect(Collectors.joining());
    }

    private static TreeSet<String> allUses(ApplicationModule module, TreeSet<String> seen) {
        for (String used : uses(module)) {
            if (seen.add(used)) {
                modules().stream().filter(other -> name(other).equals(used)).forEach(other -> allUses(other, seen));
            }
        }
        return seen;
    }

    private static TreeSet<String> uses(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(ModularityTest::name)
                .filter(used -> !used.equals(name(module)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
