package vn.dondoc.question;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.session.SessionKind;
import vn.dondoc.task.Force;
import vn.dondoc.task.Grade;
import vn.dondoc.task.Nature;
import vn.dondoc.task.TaskState;

/**
 * What can be asked of a task {@code a}, with the piece of SQL that says so. This catalogue is all that a question is
 * built from: a request chooses from it and gives values, which are bound.
 */
public enum Condition {
    LEAD("lead", Kind.UNITS, Topic.WHO, "a.lead_unit_id in (" + Sql.UNITS + ")"),
    GROUP("group", Kind.NAMES, Topic.WHO, """
            a.lead_unit_id in (select x.id from unit x where x.province_id = :province
                and case x.kind when 'DEPARTMENT' then 'DEPARTMENTS' when 'COMMUNE' then 'COMMUNES' else 'OTHERS' end in (%s))""", LikeUnits.class),
    COORDINATOR("coordinator", Kind.UNITS, Topic.WHO, """
            a.id in (select w.task_id from task_unit w where w.part = 'COORDINATOR' and w.unit_id in (""" + Sql.UNITS + "))"),
    LEADER("leader", Kind.PEOPLE, Topic.WHO, """
            (a.session_id in (select c.session_id from session_chair c where c.person_id in (%1$s))
             or a.directive_id in (select d.id from directive d where d.issuer_id in (%1$s)))"""),
    FIELD("field", Kind.FIELDS, Topic.WHAT, "a.directive_id in (select d.id from directive d where d.field in (%s))"),
    DOCUMENT("document", Kind.DOCUMENTS, Topic.WHAT, """
            a.directive_id in (select r.directive_id from document_reference x
                                 join directive_reference r on r.reference_id = coalesce(x.merged_into, x.id)
                                where x.province_id = :province and x.number in (%s))"""),
    SESSION("session", Kind.SESSIONS, Topic.WHAT, """
            a.session_id in (select s.id from working_session s where s.province_id = :province and s.code in (%s))"""),
    SESSION_KIND("kind", Kind.NAMES, Topic.WHAT, """
            a.session_id in (select s.id from working_session s where s.province_id = :province and s.kind in (%s))""", SessionKind.class),
    NATURE("nature", Kind.NAMES, Topic.WHAT, "a.nature in (%s)", Nature.class),
    FORCE("force", Kind.NAMES, Topic.WHAT, "a.force in (%s)", Force.class),
    BUCKET("bucket", Kind.NAMES, Topic.STANDING, "a.bucket in (%s)", Bucket.class),
    STATE("state", Kind.NAMES, Topic.STANDING, "a.state in (%s)", TaskState.class),
    DAYS_LATE("daysLate", Kind.NUMBERS, Topic.STANDING, "a.days_late"),
    PERCENT("percent", Kind.NUMBERS, Topic.STANDING, "a.percent"),
    EXTENSIONS("extensions", Kind.NUMBERS, Topic.STANDING, "a.extensions"),
    RETURNS("returns", Kind.NUMBERS, Topic.STANDING, "a.returns"),
    GRADE("grade", Kind.NAMES, Topic.STANDING, "a.grade in (%s)", Grade.class),
    STARRED(
            "starred",
            Kind.NAMES,
            Topic.STANDING,
            "case when a.starred then 'YES' else 'NO' end in (%s)",
            YesOrNo.class),
    ISSUED("issued", Kind.DATES, Topic.WHEN, "a.issued_on"),
    DUE("due", Kind.DATES, Topic.WHEN, "a.due_date"),
    FINISHED("finished", Kind.DATES, Topic.WHEN, "a.finished_on"),
    WORDS("q", Kind.WORDS, Topic.WORDS, "a.search like %s");

    /** What the values of a condition are. */
    public enum Kind {
        /** Constants, as {@link Condition#names()} lists them. */
        NAMES,
        /** Short names of units. */
        UNITS,
        /** Numbers of people. */
        PEOPLE,
        FIELDS,
        /** Numbers of documents. */
        DOCUMENTS,
        /** Codes of sessions. */
        SESSIONS,
        DATES,
        NUMBERS,
        /** Words that all occur. */
        WORDS;

        public boolean range() {
            return this == DATES || this == NUMBERS;
        }

        /** Typed rather than chosen, several with a semicolon between them. */
        public boolean typed() {
            return this == DOCUMENTS || this == SESSIONS;
        }
    }

    /** Under which the builder shows a condition. */
    public enum Topic {
        WHO,
        WHAT,
        STANDING,
        WHEN,
        WORDS
    }

    /** Values of a condition that holds or does not. */
    public enum YesOrNo {
        YES,
        NO
    }

    private final String key;
    private final Kind kind;
    private final Topic topic;
    private final String sql;
    private final List<String> names;

    Condition(String key, Kind kind, Topic topic, String sql) {
        this.key = key;
        this.kind = kind;
        this.topic = topic;
        this.sql = sql;
        this.names = List.of();
    }

    <E extends Enum<E>> Condition(String key, Kind kind, Topic topic, String sql, Class<E> constants) {
        this.key = key;
        this.kind = kind;
        this.topic = topic;
        this.sql = sql;
        this.names = Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
    }

    /** How addresses name it. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    public Topic topic() {
        return topic;
    }

    /** The constants that can be chosen; none where the values are data. */
    public List<String> names() {
        return names;
    }

    /** The parameters of an address that carry it. */
    public List<String> parameters() {
        return kind.range() ? List.of(from(), to()) : List.of(key);
    }

    public String from() {
        return key + "From";
    }

    public String to() {
        return key + "To";
    }

    /** @param place of the bound values */
    String sql(String place) {
        return kind.range() ? sql : sql.formatted(place);
    }

    static Stream<Condition> all() {
        return Arrays.stream(values());
    }

    private static final class Sql {

        static final String UNITS = "select x.id from unit x where x.province_id = :province and x.short_name in (%s)";
    }
}
