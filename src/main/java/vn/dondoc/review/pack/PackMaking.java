package vn.dondoc.review.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.dondoc.document.DocxDocument;
import vn.dondoc.document.PdfDocument;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.review.ReviewPeriods;

/**
 * Makes packs step by step: the rows of each unit for the workbook, then the files. What is made is kept with each step,
 * so that another goes on after it; a step that was lost is made again and comes out the same.
 */
@Component
class PackMaking {

    private static final Logger log = LoggerFactory.getLogger(PackMaking.class);
    private static final String ROWS = "ROWS/";

    private final PackJobs jobs;
    private final FrozenRows frozen;
    private final ReviewPeriods periods;
    private final PackPaper papers;
    private final PackWorkbook workbook;
    private final PackWords words;
    private final TransactionOperations transactions;

    PackMaking(
            PackJobs jobs,
            FrozenRows frozen,
            ReviewPeriods periods,
            PackPaper papers,
            PackWorkbook workbook,
            PackWords words,
            TransactionOperations transactions) {
        this.jobs = jobs;
        this.frozen = frozen;
        this.periods = periods;
        this.papers = papers;
        this.workbook = workbook;
        this.words = words;
        this.transactions = transactions;
    }

    /** How many steps a pack of this period takes. */
    int steps(ReviewPeriod period) {
        return steps(frozen.units(period.id())).size();
    }

    private static List<String> steps(List<UnitFigures> units) {
        List<String> steps =
                new ArrayList<>(units.stream().map(PackMaking::rowsOf).toList());
        for (PackFormat format : List.of(PackFormat.XLSX, PackFormat.DOCX, PackFormat.PDF)) {
            steps.add(format.name());
        }
        return steps;
    }

    private static String rowsOf(UnitFigures unit) {
        return ROWS + unit.ordinal();
    }

    /** Goes on until the pack is made, or the worker no longer holds the job. */
    void finish(PackJob job, String worker) {
        while (step(job, worker)) {
            log.debug("A step of the pack {} is made", job.id());
        }
    }

    /**
     * Makes the next step.
     *
     * @return whether there is more to do for this worker
     */
    boolean step(PackJob job, String worker) {
        try {
            return next(job, worker);
        } catch (RuntimeException | OutOfMemoryError failed) {
            log.error("The review pack {} could not be made", job.id(), failed);
            jobs.end(job, worker, PackJob.Outcome.FAILED, String.valueOf(failed));
            return false;
        }
    }

    private boolean next(PackJob job, String worker) {
        ReviewPeriod period = periods.byId(job.periodId());
        Frozen pack = Objects.requireNonNull(transactions.execute(status -> frozen.of(period)));
        String basis = frozen.basis(period);
        List<String> steps = steps(pack.units());
        Set<String> made = jobs.drafts(job.id());
        String step =
                steps.stream().filter(each -> !made.contains(each)).findFirst().orElse(null);
        if (step == null) {
            return end(job, worker, period, basis);
        }
        byte[] content = content(step, job, pack);
        return Objects.requireNonNull(transactions.execute(status -> {
            boolean ours = jobs.advance(job, worker, made.size() + 1, basis(job, basis, step));
            if (ours) {
                jobs.keep(job.id(), step, content);
            }
            return ours;
        }));
    }

    /** The words that the first file was made of; the others are compared with them at the end. */
    private String basis(PackJob job, String now, String step) {
        boolean first = step.startsWith(ROWS) || step.equals(PackFormat.XLSX.name());
        return first ? now : jobs.find(job.id()).map(PackJob::basis).orElse(now);
    }

    private byte[] content(String step, PackJob job, Frozen pack) {
        if (step.startsWith(ROWS)) {
            int ordinal = Integer.parseInt(step.substring(ROWS.length()));
            return rows(pack, ordinal);
        }
        return switch (PackFormat.valueOf(step)) {
            case XLSX -> workbook.write(pack, unit -> unpacked(job, unit));
            case DOCX -> DocxDocument.of(papers.report(pack), papers.appendices(pack));
            case PDF -> PdfDocument.of(papers.report(pack), papers.appendices(pack));
        };
    }

    private byte[] rows(Frozen pack, int ordinal) {
        UnitFigures unit = pack.units().stream()
                .filter(each -> each.ordinal() == ordinal)
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(new GZIPOutputStream(packed), StandardCharsets.UTF_8)) {
            TaskSheets.Unit rows = new TaskSheets(pack.units(), words).unit(unit, writer);
            frozen.each(pack.period().id(), unit.unitId(), rows::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private InputStream unpacked(PackJob job, UnitFigures unit) {
        byte[] packed = jobs.draft(job.id(), rowsOf(unit)).orElseThrow();
        try {
            return new GZIPInputStream(new ByteArrayInputStream(packed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files are there: done, unless words changed while they were made; then they are made anew. */
    private boolean end(PackJob job, String worker, ReviewPeriod period, String basis) {
        return Objects.requireNonNull(transactions.execute(status -> {
            int rows = jobs.drafts(job.id()).size() - PackFormat.values().length;
            String madeOf = jobs.find(job.id()).map(PackJob::basis).orElse(null);
            if (!basis.equals(madeOf)) {
                boolean ours = jobs.advance(job, worker, rows, basis);
                if (ours) {
                    jobs.dropPapers(job.id());
                }
                return ours;
            }
            if (jobs.end(job, worker, PackJob.Outcome.MADE, null)) {
                if (period.publishedAt() != null) {
                    store(job);
                }
                jobs.tidy(job);
            }
            return false;
        }));
    }

    private void store(PackJob job) {
        for (PackFormat format : PackFormat.values()) {
            byte[] content = jobs.draft(job.id(), format.name()).orElseThrow();
            jobs.store(job.periodId(), format, content, DigestUtils.sha256Hex(content));
        }
    }
}
