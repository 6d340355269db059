package vn.dondoc.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.deputy.Deputies;

/** The inbox: the open steps that a viewer owes, most urgent first. */
@Repository
public class WorkItems {

    private static final String OWED_BY_VIEWER = """
             from work_item w join unit u on u.id = w.unit_id left join person p on p.id = w.person_id
            where w.closed_at is null and w.held = :held
              and (w.person_id in (:persons) or (w.unit_id = :unit and (w.person_id is null or :head)))""";

    private final JdbcClient jdbc;
    private final Deputies deputies;
    private final Clock clock;

    WorkItems(JdbcClient jdbc, Deputies deputies, Clock clock) {
        this.jdbc = jdbc;
        this.deputies = deputies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<WorkItem> of(Viewer viewer, int limit, int offset) {
        return read(viewer, false, limit, offset);
    }

    /** What the viewer will owe again once it is released, for example of suspended tasks. */
    @Transactional(readOnly = true)
    public List<WorkItem> held(Viewer viewer, int limit) {
        return read(viewer, true, limit, 0);
    }

    private List<WorkItem> read(Viewer viewer, boolean held, int limit, int offset) {
        return owed("""
                        select w.id, w.process, w.subject, w.step, w.title, w.unit_id, u.short_name as unit, u.name as unit_name, w.person_id,
                               (select min(a.username) from account a where a.person_id = w.person_id) as person,
                               p.full_name as person_name, w.due_on, w.opened_at, w.held""" + OWED_BY_VIEWER + " order by w.due_on nulls last, w.id limit :limit offset :offset", viewer)
                .param("held", held)
                .param("limit", limit)
                .param("offset", offset)
                .query(WorkItem.class)
                .list();
    }

    @Transactional(readOnly = true)
    public int count(Viewer viewer) {
        return owed("select count(*)" + OWED_BY_VIEWER, viewer)
                .param("held", false)
                .query(Integer.class)
                .single();
    }

    /** The step of the subject that is open now, whoever owes it; null when nobody owes anything. */
    @Transactional(readOnly = true)
    public @Nullable WorkItem openOf(String subject) {
        return jdbc.sql("""
                        select w.id, w.process, w.subject, w.step, w.title, w.unit_id, u.short_name as unit, u.name as unit_name, w.person_id,
                               (select min(a.username) from account a where a.person_id = w.person_id) as person,
                               p.full_name as person_name, w.due_on, w.opened_at, w.held
                        from work_item w join unit u on u.id = w.unit_id left join person p on p.id = w.person_id
                        where w.subject = ? and w.closed_at is null order by w.id desc limit 1""").param(subject).query(WorkItem.class).optional().orElse(null);
    }

    private JdbcClient.StatementSpec owed(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("persons", persons(viewer))
                .param("unit", viewer.unitId())
                .param("head", viewer.role().headsUnit());
    }

    /** The viewer, and those in whose stead they act today; of an account without a person a number that no person has. */
    private List<Long> persons(Viewer viewer) {
        Long person = viewer.personId();
        if (person == null) {
            return List.of(-1L);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<Long> persons = new ArrayList<>(deputies.actingFor(person, today));
        persons.add(person);
        return persons;
    }
}
