package vn.dondoc.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.guard.AccessTable.Row;
import vn.dondoc.support.Api;
import vn.dondoc.support.DondocTest;

/**
 * Every route of the running program, tried by every role of the own unit, another unit and another province, does
 * what {@code access-table.txt} says. Each try is rolled back. A route without a row fails, and a row without a route.
 */
@DondocTest
class AccessTableTest {

    private static final Logger log = LoggerFactory.getLogger(AccessTableTest.class);

    /** Where failures are shown; not asked for by anybody. */
    private static final String ERROR_PAGE = "/error";

    /** Marks a body that is sent as a file. */
    private static final String FILE = "file:";

    @Autowired
    private WebApplicationContext program;

    @Autowired
    private DemonstrationUnits demonstration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    /** Made once: every try is rolled back, so all tests can use them. */
    private static AccessFixtures fixtures;

    private final Map<String, Viewer> viewers = new HashMap<>();
    private AccessTable table;
    private MockMvc mvc;

    @BeforeEach
    void prepare() throws IOException {
        demonstration.load();
        table = AccessTable.read();
        if (fixtures == null) {
            fixtures = AccessFixtures.make(Api.on(port));
        }
        mvc = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
    }

    @Test
    void everyoneMayDoWhatTheTableSaysAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        Map<String, Row> routes = routes();
        table.rows().values().stream()
                .filter(row -> routes.containsKey(row.route()))
                .forEach(row -> {
                    Row observed = observed(row);
                    if (!observed.equals(row)) {
                        wrong.add("table:    " + row.line() + "\nobserved: " + observed.line());
                    }
                });
        assertThat(wrong)
                .as("Routes that let in or turn away others than the table says (%s)", table.columns())
                .isEmpty();
    }

    @Test
    void everyRouteHasItsRow() {
        List<String> missing = new ArrayList<>();
        routes().forEach((route, row) -> {
            if (!table.rows().containsKey(route)) {
                missing.add(observed(row).line());
            }
        });
        assertThat(missing)
                .as(
                        "Routes without a row; give each a body that its owner would send, judge every outcome, and add it"
                                + " to access-table.txt:%n%s%n",
                        String.join("\n", missing))
                .isEmpty();
    }

    @Test
    void everyRowHasItsRoute() {
        Set<String> gone = new TreeSet<>(table.rows().keySet());
        gone.removeAll(routes().keySet());
        assertThat(gone).as("Rows whose route is no longer there").isEmpty();
    }

    private Map<String, Row> routes() {
        Map<String, Row> routes = new TreeMap<>();
        program.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mappings -> mappings.getHandlerMethods()
                        .keySet()
                        .forEach(mapping -> mapping.getPatternValues().stream()
                                .filter(path -> !path.equals(ERROR_PAGE))
                                .forEach(path -> verbs(mapping).forEach(verb -> {
                                    Row row = new Row(
                                            verb,
                                            AccessFixtures.named(path),
                                            verb.equals("GET") ? "" : "{}",
                                            List.of());
                                    routes.put(row.route(), row);
                                }))));
        return routes;
    }

    private static List<String> verbs(RequestMappingInfo mapping) {
        List<String> verbs = mapping.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .toList();
        return verbs.isEmpty() ? List.of("GET") : verbs;
    }

    private Row observed(Row row) {
        return new Row(
                row.verb(),
                row.path(),
                row.body(),
                table.columns().stream().map(account -> outcome(row, account)).toList());
    }

    private String outcome(Row row, String account) {
        return Objects.requireNonNull(transaction.execute(attempt -> {
            attempt.setRollbackOnly();
            try {
                return outcome(mvc.perform(request(row, account)).andReturn().getResponse());
            } catch (Exception e) {
                log.warn("{} {} as {}", row.verb(), row.path(), account, e);
                return "E"; // no advice took it: never what a table may ask for
            }
        }));
    }

    private AbstractMockHttpServletRequestBuilder<?> request(Row row, String account) {
        AbstractMockHttpServletRequestBuilder<?> request = start(row).header("Accept", "*/*");
        if (row.path().startsWith("/api/")) {
            request.contentType(MediaType.APPLICATION_JSON).content(fixtures.body(row.body()));
            return account.equals(AccessTable.NOBODY)
                    ? request
                    : request.header("Authorization", "Bearer demo-" + account);
        }
        send(request, fixtures.body(row.body()));
        request.with(csrf());
        return account.equals(AccessTable.NOBODY)
                ? request
                : request.with(user(viewers.computeIfAbsent(account, accounts::loadUserByUsername)));
    }

    private AbstractMockHttpServletRequestBuilder<?> start(Row row) {
        URI address = URI.create(fixtures.path(row.path()));
        return row.body().startsWith(FILE)
                ? MockMvcRequestBuilders.multipart(HttpMethod.valueOf(row.verb()), address)
                        .file(new MockMultipartFile("file", "a.txt", "text/plain", file(row.body())))
                : MockMvcRequestBuilders.request(HttpMethod.valueOf(row.verb()), address);
    }

    private static byte[] file(String body) {
        return body.substring(FILE.length()).getBytes(StandardCharsets.UTF_8);
    }

    /** A body that is JSON goes as such, everything else as the fields of a form. */
    private static void send(AbstractMockHttpServletRequestBuilder<?> request, String body) {
        if (body.startsWith(FILE)) {
            return;
        }
        if (body.startsWith("{") && body.length() > 2) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        } else if (body.contains("=")) {
            request.contentType(MediaType.APPLICATION_FORM_URLENCODED);
            for (String field : body.split("&")) {
                request.param(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
            }
        }
    }

    private static String outcome(MockHttpServletResponse answer) {
        String redirect = Objects.requireNonNullElse(answer.getRedirectedUrl(), "");
        if (answer.getStatus() == 401 || redirect.startsWith("/login") && !redirect.contains("?logout")) {
            return "!";
        }
        return switch (answer.getStatus()) {
            case 403 -> "-";
            case 404 -> "?";
            default -> answer.getStatus() < 500 ? "+" : "E";
        };
    }
}
