package vn.dondoc.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.deputy.Deputies;

/** Who heads a unit on a day, and who stands in for them. */
@Component
public class UnitHeads {

    private final JdbcClient jdbc;
    private final Deputies deputies;

    UnitHeads(JdbcClient jdbc, Deputies deputies) {
        this.jdbc = jdbc;
        this.deputies = deputies;
    }

    /** The head of the unit on the day; a position may be vacant. */
    public Optional<Long> of(long unit, LocalDate day) {
        return jdbc.sql("""
                        select p.id from position o join person p on p.id = o.person_id
                         where o.unit_id = :unit and o.head and p.active
                           and :day between o.valid_from and coalesce(o.valid_to, 'infinity')
                         order by o.ordinal, p.id limit 1""")
                .param("unit", unit)
                .param("day", day)
                .query(Long.class)
                .optional();
    }

    /** The head and the one who acts in the head's stead on the day. */
    public List<Long> reached(long unit, LocalDate day) {
        return of(unit, day).stream()
                .flatMap(head -> Stream.concat(Stream.of(head), deputies.of(head, day).stream()))
                .toList();
    }

    /** Whether the viewer answers for the unit: heads it or what is above it, or stands in for its head. */
    public boolean speaksFor(long unit, Viewer viewer, LocalDate day) {
        boolean heads = viewer.role().headsUnit() && viewer.units().contains(unit);
        return heads || standsIn(unit, viewer.personId(), day);
    }

    private boolean standsIn(long unit, @Nullable Long person, LocalDate day) {
        return person != null
                && of(unit, day)
                        .flatMap(head -> deputies.of(head, day))
                        .filter(person::equals)
                        .isPresent();
    }
}
