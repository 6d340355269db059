package vn.dondoc.question.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.question.Answer;
import vn.dondoc.question.Asked;
import vn.dondoc.question.Bucket;
import vn.dondoc.question.CountLine;
import vn.dondoc.question.Question;
import vn.dondoc.question.QuestionReader;
import vn.dondoc.question.QuestionSentence;
import vn.dondoc.question.QuestionTask;
import vn.dondoc.question.Questions;
import vn.dondoc.question.SavedQuestion;
import vn.dondoc.question.SavedQuestions;
import vn.dondoc.question.Sharing;
import vn.dondoc.rest.Paging;
import vn.dondoc.task.Named;

/** Questions, with the parameters of the page. */
@RestController
@RequestMapping("/api/v1/questions")
class QuestionsApi {

    private final QuestionReader reader;
    private final Questions questions;
    private final QuestionSentence sentence;
    private final SavedQuestions saved;

    QuestionsApi(QuestionReader reader, Questions questions, QuestionSentence sentence, SavedQuestions saved) {
        this.reader = reader;
        this.questions = questions;
        this.sentence = sentence;
        this.saved = saved;
    }

    /** How many tasks answer the question, how they stand, and a page of them. */
    @GetMapping
    ResponseEntity<AnswerBody> ask(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            HttpServletRequest request,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale) {
        Questions.requireProvince(viewer);
        Paging paging = Paging.of(page, size);
        Map<String, String[]> sent = new LinkedHashMap<>(request.getParameterMap());
        List.of("page", "size").forEach(sent::remove);
        Question question = reader.read(Asked.of(sent), viewer).orThrow();
        Answer answer = questions.answer(question, viewer, paging.page(), paging.size());
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, paging.links(answer.counted().total()))
                .body(AnswerBody.of(answer, sentence.of(question, viewer, locale)));
    }

    @GetMapping("/saved")
    SavedBody list(@AuthenticationPrincipal Viewer viewer) {
        Questions.requireProvince(viewer);
        List<SavedLine> items = saved.of(viewer).stream().map(SavedLine::of).toList();
        return new SavedBody(items, items.size());
    }

    @PostMapping("/saved")
    @ResponseStatus(HttpStatus.CREATED)
    SavedLine save(@RequestBody NewQuestion body, @AuthenticationPrincipal Viewer viewer) {
        Sharing sharing = Named.optional(Sharing.class, body.sharing(), "sharing");
        return SavedLine.of(saved.save(body.name(), body.query(), sharing == null ? Sharing.PRIVATE : sharing, viewer));
    }

    /** @param query as in the address of a question: {@code source=now&lead=nghean.sct&bucket=OPEN_OVERDUE} */
    record NewQuestion(
            @Nullable String name,
            @Nullable String query,
            @Nullable String sharing) {}

    record SavedBody(List<SavedLine> items, int total) {}

    record SavedLine(
            long id,
            String name,
            String query,
            Sharing sharing,
            String owner,
            boolean own,
            Instant savedAt,
            long version) {

        static SavedLine of(SavedQuestion saved) {
            return new SavedLine(
                    saved.id(),
                    saved.name(),
                    saved.query(),
                    saved.sharing(),
                    saved.ownerName(),
                    saved.own(),
                    saved.savedAt(),
                    saved.version());
        }
    }

    /**
     * @param source {@code now} or the code of a frozen period
     * @param counted the tasks by the dimension asked for
     */
    record AnswerBody(
            String question,
            String sentence,
            String source,
            LocalDate judgedOn,
            long total,
            Map<Bucket, Long> buckets,
            List<CountedLine> counted,
            List<QuestionTask> items) {

        static AnswerBody of(Answer answer, String sentence) {
            Question question = answer.question();
            return new AnswerBody(
                    question.query(),
                    sentence,
                    question.period() == null ? Question.NOW : question.period().code(),
                    answer.judgedOn(),
                    answer.counted().total(),
                    answer.counted().buckets(),
                    answer.lines().stream().map(CountedLine::of).toList(),
                    answer.tasks());
        }
    }

    record CountedLine(String key, @Nullable String label, long total, Map<Bucket, Long> buckets) {

        static CountedLine of(CountLine line) {
            return new CountedLine(
                    line.key(),
                    line.label(),
                    line.counts().total(),
                    line.counts().buckets());
        }
    }
}
