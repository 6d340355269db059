package vn.dondoc.feedback.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.feedback.Judged;
import vn.dondoc.text.Piece;
import vn.dondoc.text.WordDifference;

/** Puts proposals into words for the quality page. */
@Component
class QualityLines {

    private final FieldWords words;

    QualityLines(FieldWords words) {
        this.words = words;
    }

    QualityLine of(Judged judged) {
        String rule = judged.rule();
        return new QualityLine(judged, pieces(judged), rule == null ? null : rule(rule), corrected(judged));
    }

    String rule(String name) {
        return words.say("proposal.reason." + name, name);
    }

    /** The field's name; that of the module where it has none here. */
    String field(String name) {
        return words.say("quality.field." + name, name);
    }

    /** @param from the per cent at which it begins */
    String band(int from) {
        return words.say("quality.band." + from, String.valueOf(from));
    }

    private List<QualityLine.Corrected> corrected(Judged judged) {
        return judged.corrected().stream()
                .filter(name -> !name.equals("text"))
                .map(name -> new QualityLine.Corrected(
                        field(name),
                        words.of(name, judged.fields().get(name)),
                        words.of(name, judged.finalFields().get(name))))
                .toList();
    }

    private static List<Piece> pieces(Judged judged) {
        String proposed = judged.proposed();
        String written = judged.written();
        if (proposed == null) {
            return List.of(new Piece(Piece.Kind.ADDED, written == null ? "" : written));
        }
        return written == null ? List.of(new Piece(Piece.Kind.SAME, proposed)) : WordDifference.of(proposed, written);
    }
}
