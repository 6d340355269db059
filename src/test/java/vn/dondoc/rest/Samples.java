package vn.dondoc.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;

/** A resource that says no in every way there is. */
@TestComponent
@RestController
class Samples {

    final AtomicInteger posts = new AtomicInteger();

    enum Colour {
        RED,
        GREEN
    }

    record Due(LocalDate date) {}

    record Line(Colour colour, Integer count, Due due) {}

    record Order(List<Line> lines) {}

    @GetMapping("/api/v1/samples/{kind}")
    Map<String, Object> refuse(@PathVariable String kind) {
        throw switch (kind) {
            case "refused" -> new Refused("overtaken");
            case "unworded" -> new Refused("nobodyWroteThis");
            case "notAllowed" -> new NotAllowed("unworded");
            case "notFound" -> new NotFound("NA-2026-999");
            case "duplicate" -> new DuplicateKeyException("secret_index_name");
            case "invalid" ->
                new Invalid(List.of(
                        FieldError.of("title", "tooLong", 500),
                        FieldError.of("leads[0]", "unknownUnit", "nghean.xyz")));
            default -> new IllegalStateException("select password from secret_table");
        };
    }

    @GetMapping("/api/v1/samples/versions/{newest}")
    Map<String, Object> version(@PathVariable long newest, @RequestHeader("If-Match") String ifMatch) {
        Versions.requireNewest(ifMatch, newest);
        return Map.of("version", newest);
    }

    @GetMapping("/api/v1/samples/pages")
    Map<String, Object> page(
            @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        Paging paging = Paging.of(page, size);
        return Map.of("links", paging.links(101), "next", String.valueOf(paging.next(101)), "offset", paging.offset());
    }

    @PostMapping("/api/v1/samples/orders")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> order(@RequestBody Order order, @RequestParam(defaultValue = "0") long slowly)
            throws InterruptedException {
        Thread.sleep(slowly);
        if (order.lines().isEmpty()) {
            posts.incrementAndGet();
            throw new IllegalStateException("empty");
        }
        return Map.of("number", posts.incrementAndGet(), "words", Arrays.asList("Đã ghi"));
    }

    @PostMapping("/api/v1/samples/files")
    Map<String, Object> file(@RequestParam("file") MultipartFile file) {
        return Map.of("number", posts.incrementAndGet(), "size", file.getSize());
    }
}
