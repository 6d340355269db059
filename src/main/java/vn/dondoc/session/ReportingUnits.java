package vn.dondoc.session;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.organization.Unit;

/** Gives the report that a unit owes when it ends to its successor. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReportingUnits {

    private final JdbcClient jdbc;
    private final SessionAccess access;
    private final SessionHistory history;
    private final Inbox inbox;

    ReportingUnits(JdbcClient jdbc, SessionAccess access, SessionHistory history, Inbox inbox) {
        this.jdbc = jdbc;
        this.access = access;
        this.history = history;
        this.inbox = inbox;
    }

    /** A report that was accepted meanwhile stays the former unit's. */
    public void replace(String code, Unit former, Unit successor, Actor by) {
        jdbc.sql("""
                        update working_session set reporting_unit_id = ?, version = version + 1
                        where code = ? and reporting_unit_id = ? and stage in ('REPORT', 'REPORT_CHECK') returning id""")
                .params(successor.id(), code, former.id())
                .query(Long.class)
                .optional()
                .ifPresent(id -> {
                    history.record(access.byId(id), by, "ReportingUnitReplaced", Map.of("unit", successor.name()));
                    inbox.readdress("WorkingSession", code);
                });
    }
}
