package vn.dondoc.demonstration;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.CorrectedDirective;
import vn.dondoc.conclusion.CorrectionCommands;
import vn.dondoc.conclusion.CorrectionDraft;
import vn.dondoc.conclusion.CorrectionReading;
import vn.dondoc.conclusion.DirectiveDraft;

/** One issued notice of one province had a wrong due date and was corrected by another notice. */
@Component
class CorrectionScene {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CorrectionCommands corrections;
    private final CorrectionReading reading;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final PastTime time;

    CorrectionScene(
            CorrectionCommands corrections,
            CorrectionReading reading,
            Accounts accounts,
            JdbcClient jdbc,
            PastTime time) {
        this.corrections = corrections;
        this.reading = reading;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * @param province whose notice is corrected
     * @param number of the notice in force
     * @param directive its place in the notice, from 0
     * @param due the right date
     * @param corrected number of the notice that corrects
     */
    private record Scene(
            String province,
            String number,
            String reason,
            int directive,
            String due,
            String begunAt,
            String submittedAt,
            String approvedAt,
            String issuedAt,
            String corrected) {}

    void play(String province) {
        Scene scene = read();
        if (!scene.province().equals(province)) {
            return;
        }
        Viewer office = accounts.loadUserByUsername(province + ".office");
        Viewer signer = accounts.loadUserByUsername(province + ".head");
        String code = session(scene, office);
        on(scene.begunAt(), () -> corrections.save(code, draft(code, scene, office), 0L, office));
        on(scene.submittedAt(), () -> corrections.submit(code, office));
        on(scene.approvedAt(), () -> corrections.approve(code, signer));
        String day = scene.issuedAt().substring(0, scene.issuedAt().indexOf('T'));
        on(scene.issuedAt(), () -> corrections.issue(code, scene.corrected(), day, office));
    }

    private CorrectionDraft draft(String code, Scene scene, Viewer office) {
        List<CorrectedDirective> directives =
                new ArrayList<>(reading.of(code, office).directives());
        CorrectedDirective wrong = directives.get(scene.directive());
        ObjectNode right = JSON.valueToTree(wrong.directive());
        ((ObjectNode) right.get("due")).put("date", scene.due());
        directives.set(
                scene.directive(), new CorrectedDirective(wrong.code(), JSON.treeToValue(right, DirectiveDraft.class)));
        return new CorrectionDraft(scene.reason(), directives);
    }

    private String session(Scene scene, Viewer office) {
        return jdbc.sql("""
                        select s.code from conclusion_notice n join working_session s on s.id = n.session_id
                         where n.province_id = ? and n.number = ? and n.year = 2026""")
                .params(office.province(), scene.number())
                .query(String.class)
                .single();
    }

    private void on(String instant, Runnable work) {
        time.at(LocalDateTime.parse(instant), work);
    }

    private static Scene read() {
        try (InputStream file =
                requireNonNull(CorrectionScene.class.getResourceAsStream("/demonstration/correction.json"))) {
            return JSON.readValue(file, Scene.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
