package vn.dondoc.rest;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds to every operation what all share: its tag, its name, how it refuses, and the key of a post. */
class OpenApiCompletion implements OpenApiCustomizer {

    private static final String ROOT = "/api/v1/";
    private static final String PROBLEM = "Problem";

    @Override
    public void customise(OpenAPI description) {
        description.getComponents().addSchemas(PROBLEM, problem());
        Map<String, Tag> tags = new TreeMap<>();
        description.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((verb, operation) -> {
            String tag = path.substring(ROOT.length()).split("/")[0];
            tags.put(tag, new Tag().name(tag));
            operation.setTags(List.of(tag));
            complete(operation, verb, path);
        }));
        description.setTags(List.copyOf(tags.values()));
    }

    private static void complete(Operation operation, PathItem.HttpMethod verb, String path) {
        operation.setOperationId(operationId(verb, path));
        if (operation.getSummary() == null) {
            operation.setSummary(verb + " " + path.substring(ROOT.length() - 1));
        }
        if (verb == PathItem.HttpMethod.POST) {
            operation.addParametersItem(idempotencyKey());
        }
        operation.getResponses().addApiResponse("default", refusal());
    }

    /** As in {@code postSessionsCodeOpinions}: verb and path name an operation, and nothing else does. */
    private static String operationId(PathItem.HttpMethod verb, String path) {
        StringBuilder id = new StringBuilder(verb.name().toLowerCase(Locale.ROOT));
        for (String word : path.substring(ROOT.length()).split("[^A-Za-z0-9]+")) {
            id.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return id.toString();
    }

    private static HeaderParameter idempotencyKey() {
        HeaderParameter key = new HeaderParameter();
        key.name(IdempotentPosts.KEY)
                .required(false)
                .schema(new StringSchema().maxLength(255))
                .description("A retry with the same key and body gets the first answer again");
        return key;
    }

    private static ApiResponse refusal() {
        MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
        return new ApiResponse()
                .description("Refused; RFC 9457")
                .content(new Content().addMediaType("application/problem+json", problem));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema().format("uri-reference"))
                .addProperty("rule", new StringSchema().description("The rule that says no"))
                .addProperty("reason", new StringSchema().description("Its text in the language of the caller"))
                .addProperty("id", new StringSchema().description("Under which a failure stands in the log"))
                .addProperty("errors", new ArraySchema().items(fieldProblem()));
    }

    private static Schema<?> fieldProblem() {
        return new ObjectSchema()
                .addProperty("field", new StringSchema().description("As in directives[2].due.date"))
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema());
    }
}
