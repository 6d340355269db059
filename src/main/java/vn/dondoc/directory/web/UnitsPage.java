package vn.dondoc.directory.web;

import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.account.Viewer;
import vn.dondoc.directory.Directory;

/** The tree of units with who leads and works there. */
@Controller
class UnitsPage {

    private final Directory directory;

    UnitsPage(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/units")
    String units(@AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute("units", directory.units(viewer));
        model.addAttribute(
                "holders", directory.holders(viewer).stream().collect(Collectors.groupingBy(Directory.Holder::unitId)));
        return "directory/units";
    }
}
