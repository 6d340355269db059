package vn.dondoc.conclusion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.document.Urgency;
import vn.dondoc.session.Stage;

/**
 * A conclusion as people and machines read it.
 *
 * @param state null while nothing is written yet
 * @param version 0 while nothing is written yet
 * @param savedBy the full name of the person who saved this version
 * @param mayEdit whether the one who asks may save it as it stands now
 * @param signer the full name of the person who is to sign it, once it is submitted
 * @param signedBy the full name of the person who signed it
 * @param remarks what the signer remarked at directives, and what became of it
 * @param notice null until it is issued
 * @param tasks the codes of the tasks that issuing made
 */
public record ConclusionView(
        String session,
        Stage stage,
        @Nullable ConclusionState state,
        long version,
        String text,
        List<DirectiveLine> directives,
        @Nullable String savedBy,
        @Nullable Instant savedAt,
        @Nullable String returnedReason,
        @Nullable String signer,
        @Nullable String signerAccount,
        @Nullable String signedBy,
        Urgency urgency,
        List<Remark> remarks,
        boolean mayEdit,
        @Nullable Notice notice,
        List<String> tasks) {

    /** The remarks of the last return at the directive of this number. */
    public List<Remark> remarksAt(int number) {
        return currentRemarks().stream()
                .filter(remark -> remark.directive() != null && remark.directive() == number)
                .toList();
    }

    /** The remarks of the last return. */
    @JsonIgnore
    public List<Remark> currentRemarks() {
        return remarks.stream().filter(Remark::current).toList();
    }

    /** How many directives leave something unclear. */
    @JsonIgnore
    public long unclear() {
        return directives.stream().filter(line -> !line.findings().isEmpty()).count();
    }
}
