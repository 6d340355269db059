package vn.dondoc.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.dondoc.session.Stage;

/**
 * A session of the demonstration as data: what is entered, by whom, and when. It stands at the stage after its last
 * instant; instants are local times of Vietnam.
 *
 * @param proposed whether the clerk had the directives proposed from the text
 */
record Play(
        JsonNode session,
        String organizer,
        String confirmer,
        String scheduledAt,
        JsonNode report,
        @Nullable String reportedAt,
        @Nullable String acceptedAt,
        List<JsonNode> opinions,
        @Nullable String heldAt,
        @Nullable Boolean proposed,
        String text,
        List<ObjectNode> directives,
        @Nullable String submittedAt,
        String signer,
        @Nullable String approvedAt,
        @Nullable String issuedAt,
        @Nullable String number,
        @Nullable List<JsonNode> dispositions) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Reads the play of that name for the province, whose short name stands for {@code {p}} in it. */
    static Play read(String name, String province) {
        String json = resource(name + ".json").replace("{p}", province);
        return JSON.readValue(json, Play.class);
    }

    /** The same session, gone no further than to that stage. */
    Play until(Stage stage) {
        return new Play(
                session,
                organizer,
                confirmer,
                scheduledAt,
                report,
                before(Stage.REPORT, stage, reportedAt),
                before(Stage.REPORT_CHECK, stage, acceptedAt),
                opinions,
                before(Stage.MEETING, stage, heldAt),
                proposed,
                text,
                directives,
                before(Stage.DRAFTING, stage, submittedAt),
                signer,
                before(Stage.APPROVAL, stage, approvedAt),
                before(Stage.ISSUANCE, stage, issuedAt),
                number,
                dispositions);
    }

    private static @Nullable String before(Stage left, Stage stage, @Nullable String instant) {
        return left.isBefore(stage) ? instant : null;
    }

    boolean isProposed() {
        return Boolean.TRUE.equals(proposed);
    }

    String wording() {
        return resource(text).strip();
    }

    /** What the editor would send: each directive is found in the text and tied to its place there. */
    JsonNode conclusion() {
        String wording = wording();
        ArrayNode tied = JSON.createArrayNode();
        for (ObjectNode directive : directives) {
            int start = wording.indexOf(directive.get("text").asString());
            ObjectNode copy = directive.deepCopy().put("start", start);
            copy.put("end", start + directive.get("text").asString().length());
            copy.remove("fates");
            tied.add(copy);
        }
        return JSON.createObjectNode().put("text", wording).set("directives", tied);
    }

    /** What becomes of each task, in the order in which they are issued. */
    List<Fate> fates() {
        return directives.stream()
                .flatMap(directive -> directive.get("fates").valueStream())
                .map(fate -> Fate.valueOf(fate.asString()))
                .toList();
    }

    private static String resource(String name) {
        try (InputStream file = Play.class.getResourceAsStream("/demonstration/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The demonstration lacks " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
