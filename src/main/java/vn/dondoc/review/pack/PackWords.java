package vn.dondoc.review.pack;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.document.PaperWords;
import vn.dondoc.review.Figure;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.ui.Languages;

/** The words of a pack, which is Vietnamese whoever reads it. */
@Component
class PackWords {

    private final PaperWords papers = PaperWords.of("review");
    private final MessageSource messages;

    PackWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Words of the papers themselves. */
    String of(String key, Object... values) {
        return papers.text(key, values);
    }

    String figure(Figure figure) {
        return message("review.figure." + figure.key());
    }

    String group(LikeUnits group) {
        return message("review.group." + group);
    }

    String bucket(String bucket) {
        return message("review.bucket." + bucket);
    }

    String state(String state) {
        return message("execution." + state);
    }

    String nature(String nature) {
        return message("nature." + nature);
    }

    String message(String key) {
        return messages.getMessage(key, null, Languages.VIETNAMESE);
    }
}
