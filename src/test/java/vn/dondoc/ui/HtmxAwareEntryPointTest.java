package vn.dondoc.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.InsufficientAuthenticationException;

class HtmxAwareEntryPointTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/tasks");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aFragmentIsNeverALoginPage() throws IOException {
        request.addHeader("HX-Request", "true");

        answer();

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader("HX-Refresh")).isEqualTo("true");
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void aStrangerIsSentToTheLoginPage() throws IOException {
        answer();

        assertThat(response.getRedirectedUrl()).isEqualTo("/login");
    }

    @Test
    void anExpiredSessionIsSaidToHaveExpired() throws IOException {
        request.setRequestedSessionId("gone");
        request.setRequestedSessionIdValid(false);

        answer();

        assertThat(response.getRedirectedUrl()).isEqualTo("/login?expired");
    }

    private void answer() throws IOException {
        new HtmxAwareEntryPoint("/login")
                .commence(request, response, new InsufficientAuthenticationException("not logged in"));
    }
}
