package vn.dondoc.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** Filters with a name: each person's own, at most twenty, and never an address that leads elsewhere. */
@DondocTest
class SavedFiltersTest {

    @Autowired
    private SavedFilters filters;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Viewer viewer;
    private Viewer other;

    @BeforeEach
    void clear() {
        viewer = fixture.viewer("hagiang.inspection");
        other = fixture.viewer("hagiang.head");
        jdbc.sql("delete from saved_filter where account_id in (?, ?)")
                .params(viewer.accountId(), other.accountId())
                .update();
    }

    @Test
    void keepsWhatTheListKnowsAndNothingElse() {
        SavedFilter saved = filters.save(
                FilterPage.INBOX,
                "  Chờ xác nhận ",
                "page=3&q=c%E1%BB%A5m+c%C3%B4ng&step=Task_ConfirmResult&unit=&starred=true",
                viewer);
        assertThat(saved.name()).isEqualTo("Chờ xác nhận");
        assertThat(saved.url()).isEqualTo("/inbox?q=c%E1%BB%A5m+c%C3%B4ng&step=Task_ConfirmResult&starred=true");
        assertThat(filters.of(FilterPage.INBOX, viewer)).containsExactly(saved);
        assertThat(filters.of(FilterPage.TASKS, viewer)).isEmpty();
        assertThat(filters.of(FilterPage.INBOX, other)).isEmpty();
    }

    @Test
    void everyStateOfTasksIsAChoiceToo() {
        assertThat(filters.save(FilterPage.TASKS, "Tất cả", "state=&deadline=OVERDUE&lead=", viewer)
                        .url())
                .isEqualTo("/tasks?state=&deadline=OVERDUE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "https://evil.example/?q=a",
                "q=%zz",
                "redirect=/admin",
                "q=a&next=//evil.example",
                "",
                "page=2",
                "q="
            })
    void refusesWhatIsNoFilter(String query) {
        assertThatThrownBy(() -> filters.save(FilterPage.INBOX, "Lạ", query, viewer))
                .isInstanceOf(Invalid.class);
        assertThat(FilterPage.INBOX.address(query)).isEqualTo("/inbox");
    }

    @Test
    void allowsTwentyOfDifferentNames() {
        for (int n = 0; n < SavedFilters.MOST; n++) {
            filters.save(FilterPage.INBOX, "Bộ lọc " + n, "q=" + n, viewer);
        }
        assertThatThrownBy(() -> filters.save(FilterPage.INBOX, "Một nữa", "q=a", viewer))
                .isInstanceOf(Refused.class)
                .hasMessage("inbox.tooManyFilters");
        assertThat(filters.save(FilterPage.TASKS, "Bộ lọc 1", "q=a", viewer).id())
                .isPositive();
        long second = filters.of(FilterPage.INBOX, viewer).get(1).id();
        assertThatThrownBy(() -> filters.rename(second, "Bộ lọc 7", viewer)).hasMessage("inbox.filterNameTaken");
        filters.remove(second, viewer);
        assertThatThrownBy(() -> filters.save(FilterPage.INBOX, "Bộ lọc 7", "q=b", viewer))
                .hasMessage("inbox.filterNameTaken");
        assertThatThrownBy(() -> filters.save(FilterPage.INBOX, " ", "q=b", viewer))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> filters.save(FilterPage.INBOX, "x".repeat(61), "q=b", viewer))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void nobodyElseRenamesOrRemoves() {
        long id = filters.save(FilterPage.INBOX, "Của tôi", "q=a", viewer).id();
        assertThatThrownBy(() -> filters.rename(id, "Của bạn", other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> filters.remove(id, other)).isInstanceOf(NotFound.class);
        assertThat(filters.rename(id, "Khác", viewer).name()).isEqualTo("Khác");
    }

    @Test
    void savingLeadsBackToTheListAndNowhereElse() throws Exception {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        mvc.perform(post("/account/filters")
                        .with(user(viewer))
                        .with(csrf())
                        .param("page", "TASKS")
                        .param("name", "Quá hạn")
                        .param("query", "state=OPEN&deadline=OVERDUE"))
                .andExpect(redirectedUrl("/tasks?state=OPEN&deadline=OVERDUE"));
        mvc.perform(post("/account/filters")
                        .with(user(viewer))
                        .with(csrf())
                        .param("name", "Lạ")
                        .param("query", "//evil.example/"))
                .andExpect(redirectedUrl("/inbox"));
    }
}
