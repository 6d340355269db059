package vn.dondoc.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Zones;
import vn.dondoc.document.Block;
import vn.dondoc.document.DocxDocument;
import vn.dondoc.document.Form;
import vn.dondoc.document.Header;
import vn.dondoc.document.OfficialDate;
import vn.dondoc.document.OfficialDocument;
import vn.dondoc.document.OfficialNumber;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.document.PaperWords;
import vn.dondoc.document.PdfDocument;
import vn.dondoc.document.Signature;
import vn.dondoc.document.Urgency;
import vn.dondoc.document.Words;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;

/** Writes the biên bản bàn giao nhiệm vụ in the form of Nghị định 30/2020/NĐ-CP, abbreviated BB. */
@Component
class Minute {

    private static final PaperWords WORDS = PaperWords.of("handover");

    private final Units units;
    private final People people;

    Minute(Units units, People people) {
        this.units = units;
        this.people = people;
    }

    /** The bytes of the minute in each format. */
    Map<PaperFormat, byte[]> write(Handover handover, Unit former, List<Unit> successors, List<Line> lines) {
        OfficialDocument paper = paper(handover, former, successors, lines);
        return Map.of(PaperFormat.PDF, PdfDocument.of(paper), PaperFormat.DOCX, DocxDocument.of(paper));
    }

    OfficialDocument paper(Handover handover, Unit former, List<Unit> successors, List<Line> lines) {
        LocalDate day = LocalDate.ofInstant(handover.madeAt(), Zones.VIETNAM);
        Unit office = units.office(former.provinceId());
        return new OfficialDocument(
                Form.ND30,
                header(handover, office, day),
                WORDS.text("type"),
                WORDS.text("abstract", former.name()),
                Urgency.NORMAL,
                blocks(handover, former, successors, lines, day),
                List.of(
                        WORDS.text("recipients.sides") + ";",
                        WORDS.text("recipients.watch", office.name()) + ";",
                        WORDS.text("recipients.file")),
                null,
                false,
                office.name(),
                handover.madeAt());
    }

    private Header header(Handover handover, Unit office, LocalDate day) {
        String province = provinceName(office.provinceId());
        String notation = WORDS.text("notation", WORDS.text("office.initials"));
        return new Header(
                upper(WORDS.text("agency.parent", province)),
                upper(office.name()),
                OfficialNumber.line(Form.ND30, String.valueOf(handover.number()), notation),
                OfficialDate.withPlace(province, day, day.getYear()));
    }

    private List<Block> blocks(Handover handover, Unit former, List<Unit> successors, List<Line> lines, LocalDate day) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(WORDS.text("basis.decision", former.name())));
        blocks.add(Block.Paragraph.of(WORDS.text("basis.notices")));
        blocks.add(Block.Paragraph.of(WORDS.text("opening", OfficialDate.inWords(day))));
        blocks.add(new Block.Heading(1, WORDS.text("giver")));
        blocks.add(Block.Paragraph.of(party(former, day)));
        blocks.add(Block.Paragraph.of(WORDS.text("ends", OfficialDate.inWords(handover.onDay()))));
        blocks.add(new Block.Heading(1, WORDS.text("receivers")));
        for (int i = 0; i < successors.size(); i++) {
            blocks.add(new Block.Item((i + 1) + ".", Words.of(party(successors.get(i), day))));
        }
        blocks.add(new Block.Heading(1, WORDS.text("content")));
        blocks.addAll(MinuteTables.of(lines, WORDS));
        blocks.add(new Block.Heading(1, WORDS.text("promises")));
        List.of("promise.receiver", "promise.giver", "promise.past", "closing")
                .forEach(key -> blocks.add(Block.Paragraph.of(WORDS.text(key))));
        blocks.add(new Block.Signatures(signatures(former, successors, day)));
        return blocks;
    }

    private String party(Unit unit, LocalDate day) {
        return people.ofUnit(unit.id(), day).stream()
                .findFirst()
                .map(person -> WORDS.text("party.person", unit.name(), person.fullName(), title(person, unit, day)))
                .orElseGet(() -> WORDS.text("party", unit.name()))
                .concat(".");
    }

    private String title(Person person, Unit unit, LocalDate day) {
        return people.positions(person.id(), day).stream()
                .filter(position -> position.unitId() == unit.id())
                .map(position -> position.title())
                .findFirst()
                .orElse("");
    }

    private List<Signature> signatures(Unit former, List<Unit> successors, LocalDate day) {
        List<Signature> sides = new ArrayList<>();
        sides.add(signature("sign.giver", former, day));
        successors.forEach(successor -> sides.add(signature("sign.receiver", successor, day)));
        return sides;
    }

    private Signature signature(String side, Unit unit, LocalDate day) {
        String name = people.ofUnit(unit.id(), day).stream()
                .findFirst()
                .map(Person::fullName)
                .orElse("");
        return new Signature(List.of(WORDS.text(side)), upper(unit.name()), name);
    }

    /** {@code Nghệ An} of the province "UBND tỉnh Nghệ An". */
    private String provinceName(long provinceId) {
        String name = units.get(provinceId).name();
        String prefix = WORDS.text("prefix.province") + " ";
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
