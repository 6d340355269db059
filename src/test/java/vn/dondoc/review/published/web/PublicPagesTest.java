package vn.dondoc.review.published.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.review.ReviewPlays;
import vn.dondoc.support.DondocTest;

/** Published figures where everybody may read them. */
@DondocTest
@TestPropertySource(properties = "dondoc.policy.review.publication=PUBLIC")
class PublicPagesTest {

    @Autowired
    private WebApplicationContext program;

    @Autowired
    private ReviewPlays plays;

    @Test
    void needNoLogin() throws Exception {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
        plays.open("tuyenquang.sct", LocalDate.of(2002, 4, 8), LocalDate.of(2002, 5, 8));
        String code = plays.closed("tuyenquang.office", "2002-Q2");
        for (String path : new String[] {code, code + ".json", code + ".csv", "TQ-1998-Q1"}) {
            for (RequestPostProcessor who : List.of(user(plays.viewer("tuyenquang.office")), anonymous())) {
                mvc.perform(get("/published/" + path).with(who))
                        .andExpect(status().isNotFound())
                        .andExpect(header().string("Cache-Control", containsString("no-store")));
            }
        }
        plays.published(code);
        for (String path : new String[] {"/published", "/published/" + code, "/published/" + code + ".json"}) {
            mvc.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "max-age=300, public"))
                    .andExpect(header().string("X-Robots-Tag", "nofollow"))
                    .andExpect(header().doesNotExist("Set-Cookie"));
        }
        mvc.perform(get("/reviews/" + code)).andExpect(status().is3xxRedirection());
    }
}
