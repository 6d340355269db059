package vn.dondoc.conclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a conclusion is given back.
 *
 * @param reason about all of it; may be missing where there are remarks
 * @param remarks at its directives; those without words are left out
 */
public record NewReturn(@Nullable String reason, @Nullable List<NewRemark> remarks) {

    /** @param directive its number, from 1 */
    public record NewRemark(
            @Nullable Integer directive, @Nullable String text) {

        boolean said() {
            return text != null && !text.isBlank();
        }
    }

    List<NewRemark> remarksOrNone() {
        return remarks == null ? List.of() : remarks;
    }
}
