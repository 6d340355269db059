package vn.dondoc.demonstration;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Checks;
import vn.dondoc.session.NewReportTemplate;
import vn.dondoc.session.ReportTemplates;
import vn.dondoc.text.Entered;

/** The report template by which the departments of a demonstration province report. */
@Component
class DemonstrationTemplates {

    private static final Map<String, String> TEMPLATE = Map.ofEntries(
            Map.entry("name", "Báo cáo tình hình công nghiệp, thương mại"),
            Map.entry("kind", "WORKING"),
            Map.entry("rows[0].indicator", "IIP"),
            Map.entry("rows[0].SAME_PERIOD", "true"),
            Map.entry("rows[0].RESOLUTION", "true"),
            Map.entry("rows[1].indicator", "BANLE"),
            Map.entry("rows[1].PLAN_YEAR", "true"),
            Map.entry("rows[1].SCENARIO", "true"),
            Map.entry("rows[1].SAME_PERIOD", "true"),
            Map.entry("rows[1].FORECAST", "true"),
            Map.entry("rows[2].indicator", "XK"),
            Map.entry("rows[2].PLAN_YEAR", "true"),
            Map.entry("rows[2].SAME_PERIOD", "true"),
            Map.entry("sections.WEAKNESSES.asked", "true"),
            Map.entry("sections.WEAKNESSES.guidance", "Nêu từng hạn chế, nguyên nhân và trách nhiệm."),
            Map.entry("sections.PROJECTS.asked", "true"),
            Map.entry("sections.PROJECTS.guidance", "Dự án chậm tiến độ: vì sao chậm, đề nghị tháo gỡ điều gì."));

    private final ReportTemplates templates;
    private final Accounts accounts;

    DemonstrationTemplates(ReportTemplates templates, Accounts accounts) {
        this.templates = templates;
        this.accounts = accounts;
    }

    void load(Province province) {
        Viewer office = accounts.loadUserByUsername(province.shortName() + ".office");
        Map<String, String> forTrade = new HashMap<>(TEMPLATE);
        forTrade.put("unit", province.shortName() + ".sct");
        Checks checks = new Checks();
        templates.add(NewReportTemplate.of(Entered.of(forTrade), checks), checks, office);
    }
}
