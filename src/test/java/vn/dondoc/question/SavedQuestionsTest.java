package vn.dondoc.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** Questions that are kept: whose they are, who finds them, and what a reader gets for them. */
@DondocTest
@Transactional
class SavedQuestionsTest {

    private static final String QUERY = "source=now&q=chia%20s%E1%BA%BB%20c%C3%A2u%20h%E1%BB%8Fi";

    @Autowired
    private SavedQuestions saved;

    @Autowired
    private Questions questions;

    @Autowired
    private QuestionReader reader;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    private Viewer owner;

    @BeforeEach
    void none() {
        owner = fixture.viewer("hagiang.office");
        jdbc.sql("delete from saved_question where province_id = ?")
                .param(owner.province())
                .update();
    }

    @Test
    void findReadersAsFarAsTheyAreShared() {
        SavedQuestion own = saved.save("Của riêng", QUERY, Sharing.PRIVATE, owner);
        SavedQuestion ofUnit = saved.save("Của Văn phòng", QUERY, Sharing.UNIT, owner);
        SavedQuestion ofAll = saved.save("Của tỉnh", QUERY, Sharing.PROVINCE, owner);
        assertThat(saved.of(owner))
                .extracting(SavedQuestion::id)
                .containsExactlyInAnyOrder(own.id(), ofUnit.id(), ofAll.id());
        assertThat(saved.of(fixture.viewer("hagiang.office2")))
                .extracting(SavedQuestion::id)
                .containsExactlyInAnyOrder(ofUnit.id(), ofAll.id());
        assertThat(saved.of(fixture.viewer("hagiang.sct"))).singleElement().satisfies(shared -> {
            assertThat(shared.id()).isEqualTo(ofAll.id());
            assertThat(shared.own()).isFalse();
            assertThat(shared.ownerName()).isEqualTo(owner.displayName());
        });
        assertThat(saved.of(fixture.viewer("nghean.office"))).isEmpty();
    }

    @Test
    void giveTheReaderTheirOwnTasksOnly() {
        String ofSct =
                fixture.task().lead("hagiang.sct").title("Chia sẻ câu hỏi").issue();
        fixture.task().lead("hagiang.snv").title("Chia sẻ câu hỏi").issue();
        long id = saved.save("Chung", QUERY, Sharing.PROVINCE, owner).id();
        Viewer unit = fixture.viewer("hagiang.sct");
        String query = saved.find(id, unit).orElseThrow().query();
        Question question = reader.read(Asked.of(query), unit).orThrow();
        assertThat(questions.count(question, owner)).isEqualTo(2);
        assertThat(questions.answer(question, unit, 1, 50).tasks())
                .extracting(QuestionTask::code)
                .containsExactly(ofSct);
    }

    @Test
    void areTheOwnersToChange() {
        SavedQuestion question = saved.save("Chung", QUERY, Sharing.PROVINCE, owner);
        Viewer reader = fixture.viewer("hagiang.sct");
        Viewer stranger = fixture.viewer("nghean.office");
        assertThatThrownBy(() -> saved.change(question.id(), "Khác", null, Sharing.PRIVATE, 1, reader))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> saved.remove(question.id(), reader)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> saved.change(question.id(), "Khác", null, Sharing.PRIVATE, 1, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> saved.remove(question.id(), stranger)).isInstanceOf(NotFound.class);

        SavedQuestion renamed = saved.change(
                question.id(), " Tên mới ", "source=now&bucket=OPEN_OVERDUE&page=4", Sharing.UNIT, 1, owner);
        assertThat(renamed.name()).isEqualTo("Tên mới");
        assertThat(renamed.query()).isEqualTo("source=now&bucket=OPEN_OVERDUE");
        assertThat(renamed.version()).isEqualTo(2);
        assertThat(saved.find(question.id(), reader)).isEmpty();
        assertThatThrownBy(() -> saved.change(question.id(), "Cũ", null, Sharing.PRIVATE, 1, owner))
                .isInstanceOf(Stale.class);
        saved.remove(question.id(), owner);
        assertThat(saved.of(owner)).isEmpty();
    }

    @Test
    void keepOnlyQuestionsUnderNamesOfTheirOwn() {
        saved.save(
                "Một",
                "source=now&bucket=OPEN_OVERDUE&by=unit&at=hagiang.sct&only=OPEN_OVERDUE",
                Sharing.PRIVATE,
                owner);
        assertThat(saved.of(owner).get(0).query()).isEqualTo("source=now&bucket=OPEN_OVERDUE&by=unit");
        assertThatThrownBy(() -> saved.save("Một", QUERY, Sharing.PRIVATE, owner))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> saved.save(" ", QUERY, Sharing.PRIVATE, owner)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> saved.save("Hai", "lead=nobody", Sharing.PRIVATE, owner))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> saved.save("Ba", QUERY, Sharing.PRIVATE, fixture.viewer("admin")))
                .isInstanceOf(NotAllowed.class);
        for (int n = 1; n < SavedQuestions.MOST; n++) {
            saved.save("Câu hỏi " + n, QUERY, Sharing.PRIVATE, owner);
        }
        assertThatThrownBy(() -> saved.save("Quá nhiều", QUERY, Sharing.PRIVATE, owner))
                .isInstanceOf(Refused.class);
    }
}
