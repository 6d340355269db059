package vn.dondoc.notice;

import static vn.dondoc.notice.NoticeComposition.WORDS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.conclusion.UnitOrGroup;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.organization.Units;
import vn.dondoc.session.Host;

/** Nơi nhận: those above, those whom the directives concern, and the archive. */
@Component
class NoticeRecipients {

    private final Units units;

    NoticeRecipients(Units units) {
        this.units = units;
    }

    List<String> of(Paper paper) {
        String chosen = paper.settings().recipients();
        return chosen == null || chosen.isBlank() ? derived(paper) : lines(chosen);
    }

    List<String> derived(Paper paper) {
        Host host = paper.session().schedule().host();
        List<String> lines = new ArrayList<>(lines(WORDS.text("recipients." + host)));
        Set<UnitOrGroup> concerned = concerned(paper);
        concerned.stream()
                .filter(UnitOrGroup::isGroup)
                .forEach(group -> lines.add(
                        WORDS.text("recipients.other", units.group(group.id()).name())));
        List<Unit> named = units.named(concerned.stream()
                .filter(unit -> !unit.isGroup())
                .map(UnitOrGroup::id)
                .filter(id -> id != paper.session().organizerUnitId())
                .toList());
        departments(named, lines);
        communes(named, lines);
        lines.add(WORDS.text("recipients.file." + host));
        return lines;
    }

    private static Set<UnitOrGroup> concerned(Paper paper) {
        Set<UnitOrGroup> concerned = new LinkedHashSet<>();
        concerned.add(UnitOrGroup.unit(paper.session().schedule().reportingUnitId()));
        paper.conclusion().directives().stream()
                .flatMap(directive -> Stream.concat(directive.leads().stream(), directive.coordinators().stream()))
                .forEach(concerned::add);
        return concerned;
    }

    /** Several departments in one line, the word Sở once: "Các sở: Công Thương, Nội vụ;". */
    private static void departments(List<Unit> named, List<String> lines) {
        String prefix = WORDS.text("prefix.department") + " ";
        List<Unit> departments = named.stream()
                .filter(unit ->
                        unit.kind() == UnitKind.DEPARTMENT && unit.name().startsWith(prefix))
                .toList();
        if (departments.size() > 1) {
            lines.add(WORDS.text("recipients.departments", names(departments, prefix)));
        }
        named.stream()
                .filter(unit -> unit.kind() != UnitKind.COMMUNE)
                .filter(unit -> departments.size() < 2 || !departments.contains(unit))
                .forEach(unit -> lines.add(WORDS.text("recipients.other", unit.name())));
    }

    private static void communes(List<Unit> named, List<String> lines) {
        List<Unit> communes =
                named.stream().filter(unit -> unit.kind() == UnitKind.COMMUNE).toList();
        if (!communes.isEmpty()) {
            lines.add(WORDS.text("recipients.communes", names(communes, WORDS.text("prefix.commune") + " ")));
        }
    }

    private static String names(List<Unit> units, String without) {
        return units.stream()
                .map(Unit::name)
                .map(name -> name.startsWith(without) ? name.substring(without.length()) : name)
                .collect(Collectors.joining(", "));
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.strip().replaceFirst("^-\\s*", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
