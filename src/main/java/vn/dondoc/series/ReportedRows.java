package vn.dondoc.series;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.account.Viewer;
import vn.dondoc.series.ReportedIndicators.ReportingUnit;
import vn.dondoc.text.SearchText;

/** Reads what reports say, with the catalogue's words beside it. */
@Repository
class ReportedRows {

    /**
     * Whether a figure is measured as the catalogue says; otherwise it is an indicator of its own. Words that are the same
     * to the letter, as nearly all are, need not be folded.
     */
    private static final String CATALOGUED = """
            (c.code is not null and (c.unit is null or c.unit = i.unit or %s = %s)
             and (i.price_base is null or c.price_base is null or c.price_base = i.price_base or %s = %s))""".formatted(
                    SearchText.sql("c.unit"),
                    SearchText.sql("i.unit"),
                    SearchText.sql("c.price_base"),
                    SearchText.sql("i.price_base"));

    /** Name, unit and price base, each folded: at once, with a sign between them that no text has. */
    private static final String OWN_WORDS = "regexp_replace(%s, ' ?\\u0001 ?', chr(10), 'g')"
            .formatted(SearchText.sql("concat_ws(chr(1), i.name, i.unit, coalesce(i.price_base, ''))"));

    private static final String OWN_KEY = """
            'x-' || left(encode(sha256(convert_to(u.short_name || chr(10) || %s, 'UTF8')), 'hex'), 12)""".formatted(OWN_WORDS);

    private static final String COLUMNS = """
            select case when %s then c.code else %s end as indicator, s.id as session_id,
                   s.code as session, s.title as session_title, i.ordinal as row, s.held_on, r.accepted_at,
                   u.short_name as reporting_unit, u.name as reporting_unit_name, i.name, i.unit, i.price_base, i.scope,
                   c.code as catalogue_code, c.name as catalogue_name, c.name_en as catalogue_name_en,
                   c.unit as catalogue_unit, c.price_base as catalogue_price_base, c.field,
                   coalesce(c.better, 'HIGHER') as better, i.index_form, i.value, i.qualifier,
                   coalesce(i.period_label, s.period_label) as period_label,
                   case when i.period_from is not null and i.period_to is not null then i.period_from
                        when i.period_label is null or i.period_label = s.period_label then s.period_from end as "from",
                   case when i.period_from is not null and i.period_to is not null then i.period_to
                        when i.period_label is null or i.period_label = s.period_label then s.period_to end as "to",
                   coalesce(i.period_calendar, s.period_calendar, c.calendar) as declared,
                   i.plan_year, i.plan_percent, i.scenario_percent, i.yoy_percent, i.mom_percent, i.plan_difference,
                   i.resolution_difference, i.forecast_year, i.target_next_period, i.comparison_base_year, i.note
            """.formatted(CATALOGUED, OWN_KEY);

    private static final String FROM = """
            from report_indicator i join department_report r on r.session_id = i.session_id
                 join working_session s on s.id = i.session_id join unit u on u.id = s.reporting_unit_id
                 left join indicator c on c.id = coalesce(i.indicator_id, (select k.id from indicator k
                                               where k.province_id = s.province_id and k.code = i.code))
            """;

    /** Of those who see the province its accepted reports; of the others those that their units gave or asked for. */
    private static final String ACCEPTED = FROM + """
            where r.state = 'ACCEPTED' and s.stage <> 'CANCELLED'
              and (s.province_id = :province and :seesProvince or s.reporting_unit_id in (:units) or s.organizer_unit_id in (:units))
            """;

    private static final String TOLD = "with told as (" + COLUMNS + ACCEPTED;

    private static final String IN_ORDER = " order by t.accepted_at, t.session_id, t.\"row\"";

    /** An indicator is looked for by the words and the field of its latest figure. */
    private static final String FILTERED = TOLD + """
             and (:unit::text is null or u.short_name = :unit))
            select t.* from (
                select told.*, first_value(field) over latest as latest_field,
                       first_value(concat_ws(' ', name, case when indicator = catalogue_code then catalogue_name end,
                                             case when indicator = catalogue_code then catalogue_name_en end))
                           over latest as latest_names
                  from told window latest as (partition by indicator, reporting_unit
                                              order by accepted_at desc, session_id desc, "row" desc)) t
             where (:field::text is null or t.latest_field = :field)
               and (:words::text is null
                    or not exists (select 1 from unnest(string_to_array(:words::text, ' ')) word where strpos(%s, word) = 0))
            """.formatted(SearchText.sql("t.latest_names")) + IN_ORDER;

    private final JdbcClient jdbc;

    ReportedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of accepted reports that the viewer may see and the filter lets through, in the order of acceptance. */
    List<Reported> accepted(IndicatorFilter filter, Viewer viewer) {
        String q = filter.q();
        return viewer.units().isEmpty()
                ? List.of()
                : seen(FILTERED, viewer)
                        .param("unit", filter.unit())
                        .param("field", filter.field())
                        .param("words", q == null ? null : SearchText.fold(q))
                        .query(Reported.class)
                        .list();
    }

    /** The same of one indicator, whoever reports it. */
    List<Reported> ofIndicator(String code, Viewer viewer) {
        return viewer.units().isEmpty()
                ? List.of()
                : seen(TOLD + ") select t.* from told t where t.indicator = :code" + IN_ORDER, viewer)
                        .param("code", code)
                        .query(Reported.class)
                        .list();
    }

    /** The fields of the catalogue that occur in what the viewer may see. */
    List<String> fields(Viewer viewer) {
        return viewer.units().isEmpty()
                ? List.of()
                : seen("select distinct c.field " + ACCEPTED + " and c.field is not null", viewer)
                        .query(String.class)
                        .list();
    }

    /** The units whose reports the viewer may see. */
    List<ReportingUnit> units(Viewer viewer) {
        return viewer.units().isEmpty()
                ? List.of()
                : seen("select distinct u.short_name as unit, u.name " + ACCEPTED, viewer)
                        .query(ReportingUnit.class)
                        .list();
    }

    /** The figures of one report, in its order. */
    List<Reported> ofSession(long sessionId) {
        return jdbc.sql(COLUMNS + FROM + " where s.id = ? order by i.ordinal")
                .param(sessionId)
                .query(Reported.class)
                .list();
    }

    private JdbcClient.StatementSpec seen(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units());
    }
}
