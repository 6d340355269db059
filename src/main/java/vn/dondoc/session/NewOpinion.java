package vn.dondoc.session;

import org.jspecify.annotations.Nullable;
import vn.dondoc.text.Entered;

/**
 * An opinion as it is entered.
 *
 * @param speaker an account name, a person's number, or the name of somebody else; absent, the speaker is not known
 * @param role in what capacity they spoke; absent, their titles on the day of the session
 * @param entryKey made by who typed it: an entry sent again with the same key is stored once
 */
public record NewOpinion(
        @Nullable String speaker,
        @Nullable String role,
        @Nullable String text,
        @Nullable String entryKey) {

    public NewOpinion(@Nullable String speaker, @Nullable String role, @Nullable String text) {
        this(speaker, role, text, null);
    }

    public static NewOpinion of(Entered in) {
        boolean unknown = in.flag("speakerUnknown");
        String speaker = in.text("speakerName") == null ? in.text("speaker") : in.text("speakerName");
        return new NewOpinion(unknown ? null : speaker, in.text("role"), in.text("text"), in.text("entryKey"));
    }
}
