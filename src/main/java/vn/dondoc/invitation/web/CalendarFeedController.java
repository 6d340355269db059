package vn.dondoc.invitation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.dondoc.account.Viewer;
import vn.dondoc.invitation.CalendarFeeds;
import vn.dondoc.invitation.FeedContent;
import vn.dondoc.invitation.FeedLimit;
import vn.dondoc.ui.Flash;

/** The private calendar address: made and revoked by its owner, read by calendar programs without a login. */
@Controller
class CalendarFeedController {

    private final CalendarFeeds feeds;
    private final FeedLimit limit;
    private final MessageSource messages;

    CalendarFeedController(CalendarFeeds feeds, FeedLimit limit, MessageSource messages) {
        this.feeds = feeds;
        this.messages = messages;
        this.limit = limit;
    }

    @GetMapping("/account/calendar")
    String own(@AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute("since", feeds.since(viewer));
        model.addAttribute("chosen", feeds.content(viewer));
        model.addAttribute("contents", FeedContent.values());
        return "invitation/feed";
    }

    @PostMapping("/account/calendar")
    String make(
            @RequestParam(required = false) @Nullable FeedContent content,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        FeedContent shown = content == null ? feeds.content(viewer) : content;
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("feeds", feeds.make(viewer, shown) + ".ics")
                .build()
                .toUriString();
        next.addFlashAttribute("feedAddress", address);
        return "redirect:/account/calendar";
    }

    @PostMapping("/account/calendar/content")
    String show(
            @RequestParam FeedContent content,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            RedirectAttributes next) {
        feeds.show(viewer, content);
        String words = messages.getMessage("invitation.feed.content." + content, null, locale);
        Flash.success(next, "invitation.feed.chosen", words);
        return "redirect:/account/calendar";
    }

    @PostMapping("/account/calendar/revocation")
    String revoke(@AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        feeds.revoke(viewer);
        Flash.success(next, "invitation.feed.revoked");
        return "redirect:/account/calendar";
    }

    @GetMapping("/feeds/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token, HttpServletRequest request) {
        boolean known = feeds.knows(token);
        if (!limit.allows(known ? token : request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(limit.patience()))
                    .build();
        }
        return feeds.read(token)
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                        .body(file.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
