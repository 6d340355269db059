package vn.dondoc.question;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How answers leave the program as files.
 *
 * @param mostRows a file has no more tasks than this
 * @param auditedRows a file with more tasks than this leaves an event in the log
 */
@ConfigurationProperties("dondoc.policy.question-export")
public record ExportPolicy(
        @DefaultValue("200000") int mostRows,
        @DefaultValue("500") int auditedRows) {

    private static final int ROWS_OF_A_SHEET = 1_000_000;

    public ExportPolicy {
        if (mostRows < 1 || mostRows > ROWS_OF_A_SHEET || auditedRows < 0) {
            throw new IllegalArgumentException(
                    "dondoc.policy.question-export: most-rows must be 1 to 1000000, audited-rows 0 or more");
        }
    }
}
