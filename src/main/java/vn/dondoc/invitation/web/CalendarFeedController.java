package vn.dondoc.invitation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.dondoc.account.Viewer;
import vn.dondoc.invitation.CalendarFeeds;
import vn.dondoc.invitation.FeedLimit;
import vn.dondoc.ui.Flash;

/** The private calendar address: made and revoked by its owner, read by calendar programs without a login. */
@Controller
class CalendarFeedController {

    private final CalendarFeeds feeds;
    private final FeedLimit limit;

    CalendarFeedController(CalendarFeeds feeds, FeedLimit limit) {
        this.feeds = feeds;
        this.limit = limit;
    }

    @GetMapping("/account/calendar")
    String own(@AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute("since", feeds.since(viewer));
        return "invitation/feed";
    }

    @PostMapping("/account/calendar")
    String make(@AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("feeds", feeds.make(viewer) + ".ics")
                .build()
                .toUriString();
        next.addFlashAttribute("feedAddress", address);
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
