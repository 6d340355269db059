package vn.dondoc.session.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.Units;
import vn.dondoc.session.NewSession.NewReference;
import vn.dondoc.ui.Choice;

/** What the select fields of sessions and reports offer. */
@Component
class Choices {

    private final Units units;
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    Choices(Units units, JdbcClient jdbc, MessageSource messages, Clock clock) {
        this.units = units;
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    <E extends Enum<E>> List<Choice> of(E[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Choice(
                        value.name(),
                        messages.getMessage(prefix + value.name(), null, LocaleContextHolder.getLocale())))
                .toList();
    }

    /** The province's units below the province itself, as they stand today. */
    List<Choice> units(Viewer viewer) {
        return units.ofProvince(viewer.province(), LocalDate.now(clock)).stream()
                .filter(unit -> !unit.isProvince())
                .map(unit -> new Choice(unit.shortName(), unit.name()))
                .toList();
    }

    List<Choice> groups(Viewer viewer) {
        return units.groups(viewer.province()).stream()
                .map(group -> new Choice(group.shortName(), group.name()))
                .toList();
    }

    /** The places at which the province has met, the most used first. */
    List<String> places(Viewer viewer) {
        return jdbc.sql("select place from working_session where province_id = ? and place is not null"
                        + " group by place order by count(*) desc, place limit 50")
                .param(viewer.province())
                .query(String.class)
                .list();
    }

    /** The documents that the province refers to, the newest first. */
    List<NewReference> documents(Viewer viewer) {
        return jdbc.sql("select kind, number, issued_on as date, issuer, title, years from document_reference"
                        + " where province_id = ? and number is not null order by id desc limit 500")
                .param(viewer.province())
                .query(NewReference.class)
                .list();
    }

    /** The province's officials with their titles, leaders first. */
    List<Choice> people(Viewer viewer) {
        return jdbc.sql("""
                        select coalesce(min(a.username), p.id::text) as value,
                               p.full_name || ' – ' || string_agg(distinct o.title, ', ') as label
                        from person p join position o on o.person_id = p.id join unit u on u.id = o.unit_id
                             left join account a on a.person_id = p.id
                        where p.province_id = :province and p.active
                          and :today between o.valid_from and coalesce(o.valid_to, 'infinity')
                        group by p.id
                        order by bool_or(u.kind in ('PROVINCE', 'PARTY_BODY')) desc, min(u.ordinal), min(o.ordinal), p.full_name""")
                .param("province", viewer.province())
                .param("today", LocalDate.now(clock))
                .query(Choice.class)
                .list();
    }
}
