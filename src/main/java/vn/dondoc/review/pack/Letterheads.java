package vn.dondoc.review.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Zones;
import vn.dondoc.document.PaperWords;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Position;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.ui.Languages;

/** Keeps the names on each report from its first making on, so that a unit that is renamed changes no reprint. */
@Component
class Letterheads {

    private static final PaperWords WORDS = PaperWords.of("review");

    private final JdbcClient jdbc;
    private final Units units;
    private final People people;

    Letterheads(JdbcClient jdbc, Units units, People people) {
        this.jdbc = jdbc;
        this.units = units;
        this.people = people;
    }

    /** @param period with frozen figures */
    Letterhead of(ReviewPeriod period) {
        return kept(period.id()).orElseGet(() -> {
            keep(period);
            return kept(period.id()).orElseThrow();
        });
    }

    private Optional<Letterhead> kept(long period) {
        return jdbc.sql(
                        "select province, parent_agency, agency, position, signer from review_letterhead where period_id = ?")
                .param(period)
                .query(Letterhead.class)
                .optional();
    }

    private void keep(ReviewPeriod period) {
        LocalDate day = LocalDate.ofInstant(Packs.frozenAt(period), Zones.VIETNAM);
        Unit office = units.office(period.provinceId());
        String province = provinceName(period.provinceId());
        Optional<Person> head = people.ofUnit(office.id(), day).stream().findFirst();
        jdbc.sql("""
                        insert into review_letterhead (period_id, province, parent_agency, agency, position, signer)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        period.id(),
                        province,
                        WORDS.text("agency.parent", province.toUpperCase(Languages.VIETNAMESE)),
                        office.name(),
                        head.flatMap(person -> title(person, office, day)).orElse(WORDS.text("position")),
                        head.map(Person::fullName).orElse(""))
                .update();
    }

    private Optional<String> title(Person person, Unit office, LocalDate day) {
        return people.positions(person.id(), day).stream()
                .filter(held -> held.unitId() == office.id())
                .map(Position::title)
                .map(title -> title.startsWith(WORDS.text("position")) ? WORDS.text("position") : title)
                .findFirst();
    }

    /** {@code Nghệ An} of "UBND tỉnh Nghệ An". */
    private String provinceName(long province) {
        String name = units.get(province).name();
        String prefix = WORDS.text("prefix.province") + " ";
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }
}
