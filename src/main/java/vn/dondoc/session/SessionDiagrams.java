package vn.dondoc.session;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.engine.LiveDiagram;
import vn.dondoc.engine.Processes;
import vn.dondoc.rule.NotFound;
import vn.dondoc.ui.DiagramView;

/** The live diagram of a session, with the names of those who took its steps. */
@Component
public class SessionDiagrams {

    private final Processes processes;
    private final SessionAccess access;
    private final AuditLog log;
    private final MessageSource messages;

    SessionDiagrams(Processes processes, SessionAccess access, AuditLog log, MessageSource messages) {
        this.processes = processes;
        this.access = access;
        this.log = log;
        this.messages = messages;
    }

    public DiagramView of(String code, Viewer viewer) {
        access.requireVisible(code, viewer);
        LiveDiagram live = processes.diagram(code).orElseThrow(() -> new NotFound(code));
        String label =
                messages.getMessage("session.diagram.label", new Object[] {code}, LocaleContextHolder.getLocale());
        return DiagramView.of(live, label, messages, names(code));
    }

    private UnaryOperator<String> names(String code) {
        Map<String, String> names = log.of(SessionHistory.SUBJECT, code).stream()
                .collect(Collectors.toMap(AuditEvent::actor, AuditEvent::actorName, (one, other) -> other));
        return account -> names.getOrDefault(account, account);
    }
}
