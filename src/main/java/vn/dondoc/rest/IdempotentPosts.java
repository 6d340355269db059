package vn.dondoc.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.dondoc.account.Viewer;
import vn.dondoc.rest.IdempotencyKeys.Answer;
import vn.dondoc.rest.IdempotencyKeys.Known;
import vn.dondoc.rest.IdempotencyKeys.Post;

/**
 * Carries a post with an {@code Idempotency-Key} out once: the retry gets the first answer again, the same key with
 * another request is refused, and who comes while the first is still running waits for its answer. Answers of 500 and
 * above are not kept. Runs after the login filters.
 */
@Component
class IdempotentPosts extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotent-Replayed";

    private static final int LONGEST_KEY = 255;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final IdempotencyKeys keys;
    private final ProblemWriter problems;

    IdempotentPosts(IdempotencyKeys keys, ProblemWriter problems) {
        this.keys = keys;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || request.getHeader(KEY) == null
                || !request.getRequestURI().startsWith(request.getContextPath() + "/api/v1/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(KEY).strip();
        Viewer viewer = viewer();
        if (viewer == null) {
            chain.doFilter(request, response);
        } else if (key.isEmpty() || key.length() > LONGEST_KEY) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "idempotencyKey");
        } else {
            once(viewer, key, request, response, chain);
        }
    }

    private void once(
            Viewer viewer, String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RepeatableRequest repeatable;
        try {
            repeatable = RepeatableRequest.of(request);
        } catch (RepeatableRequest.TooLarge e) {
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE);
            return;
        }
        Post post = new Post(viewer.accountId(), key, repeatable.fingerprint());
        Optional<Known> known = claimOrKnown(post);
        if (known.isEmpty()) {
            carryOut(post, repeatable, response, chain);
        } else {
            repeat(known.get(), post, request, response);
        }
    }

    /** Empty where the post was claimed; otherwise what another request with the key left, waiting for its answer. */
    private Optional<Known> claimOrKnown(Post post) {
        Known last = new Known(post.fingerprint(), null);
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += PAUSE.toMillis()) {
            if (keys.claim(post)) {
                return Optional.empty();
            }
            last = keys.find(post).orElse(last);
            if (last.answer() != null || !last.fingerprint().equals(post.fingerprint())) {
                return Optional.of(last);
            }
            pause();
        }
        return Optional.of(last);
    }

    private void carryOut(Post post, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, answer);
            kept = answer.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value();
        } finally {
            if (!kept) {
                keys.release(post);
            }
        }
        if (kept) {
            keys.answer(post, answerOf(answer));
        }
        answer.copyBodyToResponse();
    }

    private void repeat(Known known, Post post, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!known.fingerprint().equals(post.fingerprint())) {
            problems.write(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "idempotencyKeyReused");
        } else if (known.answer() == null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
            problems.write(request, response, HttpStatus.CONFLICT, "stillRunning");
        } else {
            replay(known.answer(), response);
        }
    }

    private static void replay(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader(REPLAYED, "true");
        setIfKnown(response, HttpHeaders.LOCATION, answer.location());
        setIfKnown(response, HttpHeaders.ETAG, answer.etag());
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.body() != null) {
            response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void setIfKnown(HttpServletResponse response, String header, @Nullable String value) {
        if (value != null) {
            response.setHeader(header, value);
        }
    }

    private static Answer answerOf(ContentCachingResponseWrapper answer) {
        byte[] body = answer.getContentAsByteArray();
        return new Answer(
                answer.getStatus(),
                answer.getHeader(HttpHeaders.LOCATION),
                answer.getHeader(HttpHeaders.ETAG),
                answer.getContentType(),
                body.length == 0 ? null : new String(body, StandardCharsets.UTF_8));
    }

    private static @Nullable Viewer viewer() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Viewer viewer ? viewer : null;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the first answer", e);
        }
    }
}
