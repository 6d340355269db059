package vn.dondoc.ui;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.dondoc.engine.DoneStep;
import vn.dondoc.engine.LiveDiagram;

/**
 * A live diagram as {@code process-diagram.js} draws it: every word already in the viewer's language. A page shows it
 * with the fragment {@code ui/diagram}, whose URL answers with this record as JSON.
 *
 * @param label what the picture shows, for those who hear it
 * @param active ids of the elements where the process stands
 */
public record DiagramView(
        String process,
        String xml,
        String label,
        List<String> active,
        String activeLabel,
        List<Done> done,
        String doneLabel) {

    /** A step that is behind, with who took it and when. */
    public record Done(
            String step, @Nullable String by, @Nullable String at) {}

    /**
     * @param label what the picture shows, for example "Quy trình của buổi làm việc NA-2026-012"
     * @param nameOf the name of the person behind an account name
     */
    public static DiagramView of(LiveDiagram live, String label, MessageSource words, UnaryOperator<String> nameOf) {
        var formats = new Formats(words);
        var done = live.done().stream().map(step -> done(step, formats, nameOf)).toList();
        return new DiagramView(
                live.process(),
                live.xml(),
                label,
                live.active(),
                word(words, "ui.diagram.active"),
                done,
                word(words, "ui.diagram.done"));
    }

    /** What the process passed by itself is only marked: words at gateways would cover the drawing. */
    private static Done done(DoneStep step, Formats formats, UnaryOperator<String> nameOf) {
        String by = step.by();
        return by == null
                ? new Done(step.step(), null, null)
                : new Done(step.step(), nameOf.apply(by), formats.dateTime(step.at()));
    }

    private static String word(MessageSource words, String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
