package vn.dondoc.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.core.io.ClassPathResource;

/** The texts of the loaded tasks, put together from lists of words. */
final class Words {

    private final List<String> actions = lines("actions");
    private final List<String> subjects = lines("subjects");
    private final List<String> deliverables = lines("deliverables");
    private final List<String> progress = lines("progress");

    String directive(RandomGenerator random) {
        return any(actions, random) + " " + any(subjects, random);
    }

    String subject(RandomGenerator random) {
        return any(subjects, random);
    }

    String deliverable(RandomGenerator random) {
        return any(deliverables, random);
    }

    String progress(RandomGenerator random) {
        return any(progress, random);
    }

    private static String any(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> lines(String name) {
        try {
            return new ClassPathResource("load/" + name + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
