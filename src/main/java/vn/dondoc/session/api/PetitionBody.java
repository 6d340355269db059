package vn.dondoc.session.api;

import org.jspecify.annotations.Nullable;
import vn.dondoc.session.PetitionKind;
import vn.dondoc.session.PetitionLine;

/** A petition of a session in short; the whole is at {@code /petitions/{code}}. */
record PetitionBody(
        String code,
        String text,
        PetitionKind kind,
        String from,
        @Nullable String to,
        @Nullable String disposition) {

    static PetitionBody of(PetitionLine line) {
        return new PetitionBody(
                line.code(),
                line.text(),
                line.kind(),
                line.fromUnit(),
                line.toUnit() == null ? line.toName() : line.toUnit(),
                line.disposition());
    }
}
