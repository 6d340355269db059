package vn.dondoc.petition;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.organization.Unit;

/** Gives petitions that wait for the answer of a unit that ends to its successor. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PetitionAnswerers {

    private final JdbcClient jdbc;
    private final PetitionHistory history;
    private final Inbox inbox;

    PetitionAnswerers(JdbcClient jdbc, PetitionHistory history, Inbox inbox) {
        this.jdbc = jdbc;
        this.history = history;
        this.inbox = inbox;
    }

    /** What was answered meanwhile stays as it is. */
    public void replace(String code, Unit former, Unit successor, Actor by) {
        int moved = jdbc.sql("""
                        update petition set answer_unit_id = ?, version = version + 1
                        where code = ? and answer_unit_id = ? and ended_at is null""").params(successor.id(), code, former.id()).update();
        if (moved == 1) {
            history.record(former.provinceId(), code, by, "PetitionAnswererReplaced", Map.of("unit", successor.name()));
            inbox.readdress(PetitionFlow.PROCESS, code);
        }
    }
}
