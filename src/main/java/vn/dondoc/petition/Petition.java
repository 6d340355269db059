package vn.dondoc.petition;

import org.jspecify.annotations.Nullable;
import vn.dondoc.session.PetitionLine;
import vn.dondoc.session.Stage;

/**
 * A petition with the session it comes from.
 *
 * @param mayDispose whether the viewer may answer it
 */
public record Petition(PetitionLine line, String sessionCode, String sessionTitle, Stage stage, boolean mayDispose) {

    /** Whether it still waits for any answer. */
    public boolean open() {
        return line.disposition() == null;
    }

    public @Nullable String disposition() {
        return line.disposition();
    }
}
