package vn.dondoc.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.indicator.Indicator;
import vn.dondoc.indicator.Indicators;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.session.ReportChecks.Warning;
import vn.dondoc.session.ReportRemarks.Placed;
import vn.dondoc.text.Entered;

/** Everything that lies on the desk of whoever writes or checks a report, beside the report itself. */
@Component
@Transactional(readOnly = true)
public class ReportDesk {

    private static final Entered NOTHING = Entered.of(Map.of());

    private final Reports reports;
    private final DepartmentReports texts;
    private final ReportChecks checks;
    private final ReportVersions versions;
    private final ReportTemplates templates;
    private final LastReports lastReports;
    private final ReportLinks links;
    private final Indicators indicators;

    ReportDesk(
            Reports reports,
            DepartmentReports texts,
            ReportChecks checks,
            ReportVersions versions,
            ReportTemplates templates,
            LastReports lastReports,
            ReportLinks links,
            Indicators indicators) {
        this.reports = reports;
        this.texts = texts;
        this.checks = checks;
        this.versions = versions;
        this.templates = templates;
        this.lastReports = lastReports;
        this.links = links;
        this.indicators = indicators;
    }

    /**
     * @param changes what the newest submission changed against the one before it
     * @param choices the templates that the session could go by
     */
    public record Papers(
            @Nullable ReportTemplate template,
            List<ReportTemplate> choices,
            @Nullable LastReport last,
            List<Warning> warnings,
            List<Placed> remarks,
            List<ReportVersions.Version> versions,
            List<ReportChange> changes) {

        /** The warnings about the row of this number that are {@code open}, or that have an answer. */
        public List<Warning> warningsAt(int row) {
            return warnings.stream().filter(warning -> warning.row() == row).toList();
        }

        /** The remarks that belong to a field, or to a whole row, by its path now. */
        public List<Placed> remarksAt(String path) {
            return remarks.stream().filter(remark -> path.equals(remark.path())).toList();
        }

        /** Where a warning or remark stands in its list, for the names of the fields that answer it. */
        public int place(Object one) {
            List<?> list = one instanceof Warning ? warnings : remarks;
            return IntStream.range(0, list.size())
                    .filter(i -> list.get(i) == one)
                    .findFirst()
                    .orElse(-1);
        }

        public @Nullable ReportIndicator lastOf(ReportIndicator row) {
            return last == null ? null : last.like(row).orElse(null);
        }

        public List<Warning> open() {
            return warnings.stream().filter(Warning::isOpen).toList();
        }

        /** What the template says to a part; null where it does not ask for it or says nothing. */
        public @Nullable String guidance(String section) {
            return Optional.ofNullable(template)
                    .map(one -> one.sections().get(ReportSection.valueOf(section)))
                    .filter(words -> !words.isEmpty())
                    .orElse(null);
        }
    }

    public Papers of(SessionView session, Viewer viewer) {
        DepartmentReport report = reports.findById(session.id()).orElse(null);
        return papers(session, report, report == null ? NOTHING : texts.texts(report), viewer);
    }

    /** Beside a form that is not saved: the warnings are about what stands in it, as far as it can be read. */
    public Papers of(SessionView session, Entered unsaved, Viewer viewer) {
        DepartmentReport report = reports.findById(session.id()).orElseGet(() -> DepartmentReport.draft(session.id()));
        try {
            NewReport typed = NewReport.of(unsaved);
            report.rewrite(links.linked(typed.content(), session.provinceId()));
            report.answer(typed.warningAnswers(), typed.remarkAnswers());
        } catch (Invalid unreadable) {
            return papers(session, null, NOTHING, viewer);
        }
        return papers(session, report, unsaved, viewer);
    }

    private Papers papers(SessionView session, @Nullable DepartmentReport report, Entered form, Viewer viewer) {
        return new Papers(
                templates.of(session.id()).orElse(null),
                templates.all(viewer).stream().filter(ReportTemplate::active).toList(),
                lastReports.before(session.id(), viewer).orElse(null),
                report == null ? List.of() : checks.of(report, viewer),
                report == null ? List.of() : ReportRemarks.placed(report.remarks(), form),
                versions.of(session.id()),
                versions.newestChanges(session.id()));
    }

    /** The rows with which the form of a report begins that nobody has saved yet. */
    public Entered prefilled(SessionView session) {
        List<ReportIndicator> rows = templates
                .of(session.id())
                .map(template -> template.rows().stream()
                        .map(row -> ReportWorkbook.empty(row.indicator()))
                        .toList())
                .orElse(List.of());
        return ReportTexts.of(ReportContent.NOTHING.with(rows), List.of());
    }

    /** A row of the form as far as it can be read. */
    public static ReportIndicator row(Entered entered, String path) {
        return NewReport.indicator(entered, path, new Checks());
    }

    /** What the name field of a row offers. */
    public List<Indicator> catalogue(SessionView session) {
        return indicators.active(session.provinceId());
    }
}
