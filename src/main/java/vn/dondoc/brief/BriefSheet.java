package vn.dondoc.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.brief.BriefContent.CarriedTask;
import vn.dondoc.brief.BriefContent.Figure;
import vn.dondoc.brief.BriefContent.Order;
import vn.dondoc.brief.BriefContent.Plea;
import vn.dondoc.brief.BriefContent.Project;
import vn.dondoc.brief.BriefContent.Question;
import vn.dondoc.brief.BriefContent.Weakness;

/** A brief cut to the room there is. Each part says how much of it was left out, and how much of that is red. */
public record BriefSheet(
        BriefContent content,
        Cut<Figure> figures,
        Cut<Order> orders,
        Cut<Plea> petitions,
        Cut<Weakness> weaknesses,
        Cut<Project> projects,
        Cut<Question> questions,
        Cut<CarriedTask> carried,
        int longestText) {

    /** The beginning of a list; {@code left} and {@code leftRed} count the rest. */
    public record Cut<T>(List<T> shown, int left, int leftRed) {}

    /** Room for so many lines of each part, and for so many signs of a text. */
    record Room(
            int figures,
            int orders,
            int petitions,
            int weaknesses,
            int projects,
            int questions,
            int carried,
            int text) {

        /** What a screen shows of each part. */
        static final Room SCREEN = new Room(12, 14, 6, 6, 4, 6, 8, 400);

        /** More figures and directives than two pages hold. */
        static final int LAST_STEP = 40;

        private static final int LONGEST_TEXT = 560;

        /**
         * From what always fits on two pages, step by step a little more; figures and directives take turns.
         *
         * @param step from 0
         */
        static Room at(int step) {
            return new Room(
                    3 + (step + 1) / 2,
                    3 + step / 2,
                    1 + step / 5,
                    1 + step / 5,
                    1 + step / 6,
                    2 + step / 6,
                    1 + step / 4,
                    Math.min(80 + 12 * step, LONGEST_TEXT));
        }

        /** Whether nothing is left out. */
        boolean holds(BriefContent content) {
            return content.figures().size() <= figures
                    && content.orders().size() <= orders
                    && content.petitions().size() <= petitions
                    && content.report().weaknessCauses().size() <= weaknesses
                    && content.report().projects().size() <= projects
                    && content.questions().size() <= questions
                    && carriedIn(content).size() <= carried;
        }
    }

    static BriefSheet of(BriefContent content, Room room) {
        return new BriefSheet(
                content,
                cut(content.figures(), room.figures(), (int) content.figures().stream()
                        .skip(room.figures())
                        .filter(Figure::red)
                        .count()),
                cut(content.orders(), room.orders(), (int) content.orders().stream()
                        .skip(room.orders())
                        .filter(Order::red)
                        .count()),
                cut(content.petitions(), room.petitions(), (int) content.petitions().stream()
                        .skip(room.petitions())
                        .filter(Plea::overdue)
                        .count()),
                cut(content.report().weaknessCauses(), room.weaknesses(), 0),
                cut(content.report().projects(), room.projects(), 0),
                cut(content.questions(), room.questions(), 0),
                carried(content, room.carried()),
                room.text());
    }

    /** Those that the content itself leaves out are counted among the rest. */
    private static Cut<CarriedTask> carried(BriefContent content, int most) {
        List<CarriedTask> tasks = carriedIn(content);
        int unlisted = content.carried() == null ? 0 : content.carried().total() - tasks.size();
        int leftRed = (int) tasks.stream().skip(most).filter(CarriedTask::red).count();
        Cut<CarriedTask> cut = cut(tasks, most, leftRed);
        return new Cut<>(cut.shown(), cut.left() + unlisted, cut.leftRed());
    }

    private static List<CarriedTask> carriedIn(BriefContent content) {
        return content.carried() == null ? List.of() : content.carried().tasks();
    }

    private static <T> Cut<T> cut(List<T> all, int most, int leftRed) {
        return new Cut<>(all.stream().limit(most).toList(), Math.max(0, all.size() - most), leftRed);
    }

    /** The text as far as there is room, broken between words and marked where it was cut. */
    public @Nullable String text(@Nullable String text) {
        return text == null ? null : shortened(text, longestText);
    }

    static String shortened(String text, int most) {
        String plain = text.strip().replaceAll("\\s+", " ");
        if (plain.length() <= most) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', most - 1);
        return plain.substring(0, space > most / 2 ? space : most - 1) + "…";
    }

    /** How many directives were given, and what became of them. */
    public Tally tally() {
        List<Order> all = content.orders();
        return new Tally(
                all.size(),
                (int) all.stream().filter(Order::red).count(),
                (int) all.stream().filter(order -> order.open() && !order.red()).count(),
                (int) all.stream()
                        .filter(order -> !order.open() && !order.withdrawn())
                        .count(),
                (int) all.stream().filter(Order::withdrawn).count());
    }

    /** Directives in all, overdue, open in time or without deadline, finished, and taken back. */
    public record Tally(int all, int overdue, int open, int finished, int recalled) {}
}
