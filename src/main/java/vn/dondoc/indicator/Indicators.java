package vn.dondoc.indicator;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.text.SearchText;

/** The catalogue of indicators of each province, for reading. */
@Repository
public class Indicators {

    private final JdbcClient jdbc;

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Indicator> byId(long id) {
        return jdbc.sql("select * from indicator where id = ?")
                .param(id)
                .query(Indicators::indicator)
                .optional();
    }

    /** Also one that is no longer offered. */
    public Optional<Indicator> byCode(String code, long provinceId) {
        return jdbc.sql("select * from indicator where province_id = ? and code = ?")
                .params(provinceId, code)
                .query(Indicators::indicator)
                .optional();
    }

    /** The entry that a report means by this name (or other name, or code) in this unit, if exactly one is meant. */
    public Optional<Indicator> meantBy(String name, String unit, long provinceId) {
        List<Indicator> meant = active(provinceId).stream()
                .filter(one -> one.isMeantBy(name, unit))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** Everything in the catalogue, in its order, also what is no longer offered. */
    public List<Indicator> all(long provinceId) {
        return jdbc.sql("select * from indicator where province_id = ? order by ordinal, name, id")
                .param(provinceId)
                .query(Indicators::indicator)
                .list();
    }

    /** What new reports are offered, in the catalogue's order. */
    public List<Indicator> active(long provinceId) {
        return all(provinceId).stream().filter(Indicator::active).toList();
    }

    /** Those whose code, names or field hold the words, with or without diacritics; all for empty words. */
    public List<Indicator> search(String words, long provinceId) {
        return jdbc.sql("select * from indicator where province_id = :province and search like :words"
                        + " order by active desc, ordinal, name, id")
                .param("province", provinceId)
                .param("words", "%" + literal(SearchText.fold(words)) + "%")
                .query(Indicators::indicator)
                .list();
    }

    private static String literal(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Indicator indicator(ResultSet row, int number) throws SQLException {
        return new Indicator(
                row.getLong("id"),
                row.getLong("province_id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("unit"),
                row.getString("price_base"),
                row.getString("scope"),
                row.getString("field"),
                FigureCalendar.valueOf(row.getString("calendar")),
                row.getBoolean("index_form"),
                Better.valueOf(row.getString("better")),
                row.getBoolean("active"),
                row.getInt("ordinal"),
                texts(row.getArray("aliases")),
                row.getLong("version"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
