package vn.dondoc.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.support.DondocTest;

/** The description of the interface is complete and holds together. */
@DondocTest
class OpenApiTest {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    @Autowired
    private WebApplicationContext program;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private JsonNode description;

    @BeforeEach
    void read() throws Exception {
        byte[] answer = MockMvcBuilders.webAppContextSetup(program)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build()
                .perform(get("/v3/api-docs"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        description = JsonMapper.shared().readTree(new String(answer, StandardCharsets.UTF_8));
    }

    @Test
    void itIsOpenApi31WithBearerTokens() {
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(description.at("/info/title").asString()).isEqualTo("Đôn Đốc");
        assertThat(description.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(description.at("/security/0").has("bearer")).isTrue();
        assertThat(description.at("/components/schemas/Problem/properties").has("errors"))
                .isTrue();
    }

    @Test
    void everyResourceIsDescribedAndNothingElse() {
        Set<String> mapped = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/v1/"))
                .forEach(path -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapped.add(method.name().toLowerCase() + " " + path))));
        assertThat(mapped).isNotEmpty();
        assertThat(operations().keySet()).isEqualTo(mapped);
    }

    @Test
    void everyOperationHasItsOwnNameATagASummaryAndARefusal() {
        Set<String> tags = new TreeSet<>();
        description.path("tags").forEach(tag -> tags.add(tag.path("name").asString()));
        List<String> names = new ArrayList<>();
        operations().forEach((name, operation) -> {
            names.add(operation.path("operationId").asString());
            assertThat(operation.path("summary").asString("")).as(name).isNotBlank();
            assertThat(operation.path("tags")).as(name).hasSize(1);
            assertThat(tags).as(name).contains(operation.at("/tags/0").asString());
            assertThat(operation.at("/responses/default/content").has("application/problem+json"))
                    .as(name)
                    .isTrue();
            assertThat(operation.path("responses").size()).as(name).isGreaterThan(1);
        });
        assertThat(names).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void everyPathParameterIsDescribed() {
        operations().forEach((name, operation) -> {
            Set<String> described = new TreeSet<>();
            operation.path("parameters").forEach(parameter -> {
                if ("path".equals(parameter.path("in").asString())) {
                    described.add(parameter.path("name").asString());
                    assertThat(parameter.path("required").asBoolean()).as(name).isTrue();
                }
            });
            Set<String> inPath = new TreeSet<>();
            PARAMETER.matcher(name).results().forEach(found -> inPath.add(found.group(1)));
            assertThat(described).as(name).isEqualTo(inPath);
        });
    }

    @Test
    void everyReferenceLeadsSomewhereAndNothingOfTheInsideShows() {
        walk(description, node -> {
            if (node.has("$ref")) {
                String target = node.path("$ref").asString();
                assertThat(target).startsWith("#/");
                assertThat(description.at(target.substring(1)).isMissingNode())
                        .as(target)
                        .isFalse();
            }
        });
        assertThat(description.at("/components/schemas").propertyNames())
                .doesNotContain("Viewer", "Locale", "Resource", "Clock");
    }

    @Test
    void everyPostTakesAKey() {
        operations().forEach((name, operation) -> {
            if (name.startsWith("post ")) {
                assertThat(operation.path("parameters").toString()).as(name).contains("Idempotency-Key");
            }
        });
    }

    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        description.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> VERBS.contains(operation.getKey()))
                .forEach(operation -> operations.put(operation.getKey() + " " + path.getKey(), operation.getValue())));
        return operations;
    }

    private static void walk(JsonNode node, Consumer<JsonNode> visitor) {
        visitor.accept(node);
        node.forEach(child -> walk(child, visitor));
    }
}
