package vn.dondoc.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Stale;
import vn.dondoc.support.DondocTest;
import vn.dondoc.text.Entered;

/** The catalogue of indicators: what it begins with, who keeps it, and which row of a report means which entry. */
@DondocTest
class CatalogueTest {

    @Autowired
    private Indicators indicators;

    @Autowired
    private IndicatorCatalogue catalogue;

    @Autowired
    private StartingCatalogue starting;

    @Autowired
    private DemonstrationUnits demonstration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Units units;

    private long province;
    private Viewer office;

    @BeforeEach
    void prepare() {
        demonstration.load();
        province = units.byShortName("hagiang").orElseThrow().id();
        office = accounts.byUsername("hagiang.office").orElseThrow();
        starting.fill(province);
    }

    @Test
    void theStartingCatalogueMeansOneThingByEachName() {
        List<IndicatorEntry> entries = CatalogueFile.inUse().read();
        assertThat(entries).hasSizeGreaterThan(50);
        assertThat(entries).extracting(IndicatorEntry::code).doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(entry -> assertThat(entry.nameEn()).isNotBlank());
        Set<String> codes = entries.stream().map(IndicatorEntry::code).collect(Collectors.toSet());
        List<Indicator> stored = indicators.all(province).stream()
                .filter(one -> codes.contains(one.code()))
                .toList();
        assertThat(stored)
                .hasSameSizeAs(entries)
                .allSatisfy(one -> assertThat(indicators.meantBy(one.name(), one.unit(), province))
                        .hasValueSatisfying(meant -> assertThat(meant.code()).isEqualTo(one.code())))
                .allSatisfy(one -> assertThat(one.aliases()).allSatisfy(alias -> assertThat(
                                indicators.meantBy(alias, one.unit(), province))
                        .as(alias)
                        .hasValueSatisfying(meant -> assertThat(meant.code()).isEqualTo(one.code()))));
    }

    @Test
    void loadingTwiceAddsNothing() {
        assertThat(starting.fill(province)).isZero();
        assertThat(catalogue.fill(province, office)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "chi so san xuat cong nghiep,%,IIP",
        "TỔNG MỨC BÁN LẺ HÀNG HÓA,tỷ đồng,BANLE",
        "Giá trị  xuất khẩu,Triệu USD,XK",
        "xk,triệu usd,XK",
        "Thu ngân sách,tỷ đồng,THUNS"
    })
    void aRowMeansTheEntryOfItsNameAndUnit(String name, String unit, String code) {
        assertThat(indicators.meantBy(name, unit, province))
                .hasValueSatisfying(meant -> assertThat(meant.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"Giá trị xuất khẩu,tỷ đồng", "Xuất khẩu gỗ,triệu USD", "Một chỉ tiêu khác,%"})
    void anotherUnitOrNameMeansNothing(String name, String unit) {
        assertThat(indicators.meantBy(name, unit, province)).isEmpty();
    }

    @Test
    void aSearchFindsWithoutDiacriticsByNameCodeAndField() {
        assertThat(indicators.search("xuat khau", province))
                .extracting(Indicator::code)
                .contains("XK", "THITRUONGXK");
        assertThat(indicators.search("xuất nhập", province))
                .extracting(Indicator::code)
                .contains("XNK");
        assertThat(indicators.search("gtsxcn", province))
                .extracting(Indicator::code)
                .contains("GTSXCN");
        assertThat(indicators.search("100%_", province)).isEmpty();
    }

    @Test
    void theOfficeAddsChangesAndWithdraws() {
        Indicator added = add("TEST.QUANG", "Quặng khai thác", "nghìn tấn");
        assertThat(indicators.meantBy("quang khai thac", "Nghìn tấn", province)).contains(added);

        catalogue.change(
                added, entry("TEST.QUANG", "Quặng sắt khai thác", "nghìn tấn"), added.version(), new Checks(), office);
        Indicator changed = indicators.byCode("TEST.QUANG", province).orElseThrow();
        assertThat(changed.name()).isEqualTo("Quặng sắt khai thác");
        assertThatThrownBy(() -> catalogue.change(
                        added, entry("TEST.QUANG", "Quặng", "tấn"), added.version(), new Checks(), office))
                .isInstanceOf(Stale.class);

        catalogue.offer(changed, false, office);
        assertThat(indicators.meantBy("Quặng sắt khai thác", "nghìn tấn", province))
                .isEmpty();
        assertThat(indicators.byCode("TEST.QUANG", province)).isPresent();
    }

    @Test
    void whatCannotBeTakenIsSaidAtItsField() {
        assertThat(refused("thường", "Chỉ tiêu thử", "%")).contains("code:indicator.code");
        assertThat(refused("IIP", "Chỉ tiêu thử", "%")).contains("code:indicator.codeTaken");
        assertThat(refused("TEST.A", "xuat khau", "triệu USD")).contains("name:indicator.nameTaken");
        assertThat(refused("TEST.A", "", "")).contains("name:required", "unit:required");
    }

    private List<String> refused(String code, String name, String unit) {
        try {
            add(code, name, unit);
            return List.of();
        } catch (Invalid invalid) {
            return invalid.errors().stream()
                    .map((FieldError error) -> error.field() + ":" + error.error())
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"hagiang.sct", "hagiang.leader", "hagiang.inspection", "nghean.office"})
    void othersDoNotKeepIt(String account) {
        Viewer other = accounts.byUsername(account).orElseThrow();
        assertThatThrownBy(() -> catalogue.add(province, entry("TEST.B", "Thử", "%"), new Checks(), other))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> catalogue.fill(province, other)).isInstanceOf(NotAllowed.class);
    }

    private Indicator add(String code, String name, String unit) {
        Checks checks = new Checks();
        return catalogue.add(province, entry(code, name, unit, checks), checks, office);
    }

    private static IndicatorEntry entry(String code, String name, String unit) {
        return entry(code, name, unit, new Checks());
    }

    private static IndicatorEntry entry(String code, String name, String unit, Checks checks) {
        return IndicatorEntry.of(Entered.of(new HashMap<>(Map.of("code", code, "name", name, "unit", unit))), checks);
    }
}
