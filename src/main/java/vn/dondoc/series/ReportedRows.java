package vn.dondoc.series;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.account.Viewer;

/** Reads what reports say, with the catalogue's words beside it. */
@Repository
class ReportedRows {

    private static final String SELECT = """
            select s.code as session, s.title as session_title, i.ordinal as row, s.held_on, r.accepted_at,
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
            from report_indicator i join department_report r on r.session_id = i.session_id
                 join working_session s on s.id = i.session_id join unit u on u.id = s.reporting_unit_id
                 left join indicator c on c.id = coalesce(i.indicator_id, (select k.id from indicator k
                                               where k.province_id = s.province_id and k.code = i.code))
            """;

    /** Of those who see the province its reports; of the others those that their units gave or asked for. */
    private static final String VISIBLE = """
            (s.province_id = :province and :seesProvince or s.reporting_unit_id in (:units) or s.organizer_unit_id in (:units))
            """;

    private static final String ACCEPTED = """
            where r.state = 'ACCEPTED' and s.stage <> 'CANCELLED' and %s and (:unit::text is null or u.short_name = :unit)
            order by r.accepted_at, s.id, i.ordinal""".formatted(VISIBLE);

    private final JdbcClient jdbc;

    ReportedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of accepted reports that the viewer may see, in the order of acceptance. */
    List<Reported> accepted(@Nullable String reportingUnit, Viewer viewer) {
        return viewer.units().isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + ACCEPTED)
                        .param("province", viewer.province())
                        .param("seesProvince", viewer.seesProvince())
                        .param("units", viewer.units())
                        .param("unit", reportingUnit)
                        .query(Reported.class)
                        .list();
    }

    /** The figures of one report, in its order. */
    List<Reported> ofSession(long sessionId) {
        return jdbc.sql(SELECT + " where s.id = ? order by i.ordinal")
                .param(sessionId)
                .query(Reported.class)
                .list();
    }
}
