package vn.dondoc.review.published.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import vn.dondoc.review.Figure;
import vn.dondoc.review.PublishedReviews;
import vn.dondoc.review.PublishedReviews.Published;
import vn.dondoc.review.Review;
import vn.dondoc.review.published.Publicity;
import vn.dondoc.review.published.Publicity.Circle;
import vn.dondoc.rule.NotFound;

/**
 * The published figures. The address alone decides what is answered, the language too, so that answers can be kept by
 * who carries them.
 */
@Controller
@RequestMapping("/published")
class PublishedController {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private static final List<Figure> COLUMNS =
            Stream.concat(Stream.of(Figure.ASSIGNED), Figure.BUCKETS.stream()).toList();

    private final PublishedReviews reviews;
    private final Publicity publicity;
    private final MessageSource messages;

    PublishedController(PublishedReviews reviews, Publicity publicity, MessageSource messages) {
        this.reviews = reviews;
        this.publicity = publicity;
        this.messages = messages;
    }

    @ModelAttribute
    void head(
            @RequestParam(defaultValue = "vi") String lang,
            @PathVariable(required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.setAttribute(CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME, locale(lang));
        if (!publicity.isShown()) {
            throw new NotFound("published");
        }
        if (code != null) {
            // the page that says so is of whoever asked, and must be kept by nobody
            published(code);
        }
        boolean open = publicity.circle() == Circle.PUBLIC;
        response.setHeader("X-Robots-Tag", open ? "nofollow" : "noindex, nofollow");
        CacheControl kept = open
                ? CacheControl.maxAge(KEPT).cachePublic()
                : CacheControl.noCache().cachePrivate();
        response.setHeader("Cache-Control", kept.getHeaderValue());
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "vi") String lang, Model model) {
        model.addAttribute(
                "provinces",
                PublishedList.of(
                        reviews.all(),
                        period -> messages.getMessage(period.period().label(), locale(lang))));
        return "published/list";
    }

    @GetMapping("/{code}")
    String page(@PathVariable String code, @RequestParam(defaultValue = "vi") String lang, Model model) {
        Published published = published(code);
        Review figures = reviews.figures(published);
        model.addAttribute("published", published);
        model.addAttribute("figures", figures);
        model.addAttribute("columns", COLUMNS);
        model.addAttribute("label", messages.getMessage(figures.period().label(), locale(lang)));
        return "published/period";
    }

    @GetMapping("/{code}.json")
    ResponseEntity<PublishedFigures> json(@PathVariable String code) {
        Published published = published(code);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(PublishedFigures.of(published, reviews.figures(published)));
    }

    @GetMapping("/{code}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String code, @RequestParam(defaultValue = "vi") String lang) {
        Review figures = reviews.figures(published(code));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + code + ".csv\"")
                .body(new PublishedCsv(messages, locale(lang)).of(figures));
    }

    private static Locale locale(String lang) {
        return Locale.forLanguageTag(lang.equals("en") ? "en" : "vi");
    }

    private Published published(String code) {
        return reviews.find(code).orElseThrow(() -> new NotFound(code));
    }
}
