package vn.dondoc.feedback.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.feedback.Asked;
import vn.dondoc.feedback.Group;
import vn.dondoc.feedback.Kind;

/** The addresses of the quality page: what is asked for now, with one thing changed. */
public record QualityAddress(Asked asked) {

    /** What is told of all proposals, in this order. */
    public static final List<Group> NUMBERS = List.of(
            Group.PROPOSED,
            Group.UNCHANGED,
            Group.CORRECTED,
            Group.DROPPED,
            Group.WAITING,
            Group.UNDECIDED,
            Group.MISSED);

    /** What is told of each rule. */
    public static final List<Group> COLUMNS =
            List.of(Group.PROPOSED, Group.UNCHANGED, Group.CORRECTED, Group.DROPPED, Group.UNDECIDED);

    private static final String PATH = "/proposals/quality";

    /** The rows behind a number. */
    public String rows(Group group) {
        return address(PATH, asked.kind(), asked.days(), group, null, null, null) + "#rows";
    }

    public String ofRule(String rule, Group group) {
        return address(PATH, asked.kind(), asked.days(), group, rule, null, null) + "#rows";
    }

    public String ofBand(String band, Group group) {
        return address(PATH, asked.kind(), asked.days(), group, null, Integer.valueOf(band), null) + "#rows";
    }

    public String ofField(String field) {
        return address(PATH, asked.kind(), asked.days(), Group.CORRECTED, null, null, field) + "#rows";
    }

    public String days(int days) {
        return address(PATH, asked.kind(), days, asked.group(), asked.rule(), asked.band(), asked.field());
    }

    public String kind(Kind kind) {
        return address(PATH, kind, asked.days(), Group.CORRECTED, null, null, null);
    }

    public String file() {
        return address(
                PATH + ".csv", asked.kind(), asked.days(), asked.group(), asked.rule(), asked.band(), asked.field());
    }

    private static String address(
            String path,
            Kind kind,
            int days,
            Group group,
            @Nullable String rule,
            @Nullable Integer band,
            @Nullable String field) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
                .queryParam("kind", kind.name().toLowerCase(Locale.ROOT))
                .queryParam("days", days)
                .queryParam("group", group.word());
        if (rule != null) {
            address.queryParam("rule", "{rule}");
        }
        if (band != null) {
            address.queryParam("band", band);
        }
        if (field != null) {
            address.queryParam("field", "{field}");
        }
        Map<String, @Nullable String> words = new HashMap<>();
        words.put("rule", rule);
        words.put("field", field);
        return address.encode().buildAndExpand(words).toUriString();
    }
}
