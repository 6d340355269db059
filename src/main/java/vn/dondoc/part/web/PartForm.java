package vn.dondoc.part.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.task.view.TaskEntry;
import vn.dondoc.text.Entered;

/**
 * What somebody typed into one of the forms about parts and coordinators, one class for all of them; the names begin with
 * {@code part}, as the forms of other modules stand on the same page.
 */
class PartForm implements TaskEntry {

    private @Nullable Long version;
    private int partOrdinal;
    private String partTo = "";
    private String partWhat = "";
    private String partProduct = "";
    private String partDueOn = "";
    private String partText = "";
    private String partNumber = "";
    private String partDate = "";
    private String partReason = "";
    private String partUnit = "";
    private String partContribution = "";
    private @Nullable MultipartFile file;

    /** The form's name of a command's field. */
    static String typed(String field) {
        return "part" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }

    /** What was typed, under the names of the form. */
    Entered entered() {
        Map<String, String> texts = new LinkedHashMap<>();
        String to = partTo.length() > 2 ? partTo.substring(2) : "";
        texts.put(partTo.startsWith("p:") ? "partPerson" : "partUnit", partTo.isEmpty() ? partUnit : to);
        texts.put("partWhat", partWhat);
        texts.put("partProduct", partProduct);
        texts.put("partDueOn", partDueOn);
        texts.put("partText", partText);
        texts.put("partNumber", partNumber);
        texts.put("partDate", partDate);
        texts.put("partReason", partReason);
        texts.put("partContribution", partContribution);
        return Entered.of(texts);
    }

    /** Where a part is handed on, unit and person are chosen in one field. */
    @Override
    public String named(String form, String field) {
        if (field.equals("file") || field.equals("attachment")) {
            return "file";
        }
        String name = field.startsWith("part") ? field : typed(field);
        boolean recipient = form.equals("part") && (name.equals("partUnit") || name.equals("partPerson"));
        return recipient ? "partTo" : name;
    }

    /**
     * Whether what was sent has no form on the page any more, as the part has moved on meanwhile.
     *
     * @param offered the forms on the page, a form of a part with its number: {@code partReturn-2}
     */
    public boolean failedWithoutForm(String failed, Set<String> offered) {
        boolean ours = failed.startsWith("part") || failed.startsWith("coordinator");
        return ours && !offered.contains(partOrdinal == 0 ? failed : failed + "-" + partOrdinal);
    }

    /** The file, or null where the field was left empty. */
    @Nullable
    MultipartFile sentFile() {
        return file == null || file.isEmpty() ? null : file;
    }

    @Override
    public @Nullable Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public int getPartOrdinal() {
        return partOrdinal;
    }

    public void setPartOrdinal(int partOrdinal) {
        this.partOrdinal = partOrdinal;
    }

    public String getPartTo() {
        return partTo;
    }

    public void setPartTo(String partTo) {
        this.partTo = partTo;
    }

    public String getPartWhat() {
        return partWhat;
    }

    public void setPartWhat(String partWhat) {
        this.partWhat = partWhat;
    }

    public String getPartProduct() {
        return partProduct;
    }

    public void setPartProduct(String partProduct) {
        this.partProduct = partProduct;
    }

    public String getPartDueOn() {
        return partDueOn;
    }

    public void setPartDueOn(String partDueOn) {
        this.partDueOn = partDueOn;
    }

    public String getPartText() {
        return partText;
    }

    public void setPartText(String partText) {
        this.partText = partText;
    }

    public String getPartNumber() {
        return partNumber;
    }

    public void setPartNumber(String partNumber) {
        this.partNumber = partNumber;
    }

    public String getPartDate() {
        return partDate;
    }

    public void setPartDate(String partDate) {
        this.partDate = partDate;
    }

    public String getPartReason() {
        return partReason;
    }

    public void setPartReason(String partReason) {
        this.partReason = partReason;
    }

    public String getPartUnit() {
        return partUnit;
    }

    public void setPartUnit(String partUnit) {
        this.partUnit = partUnit;
    }

    public String getPartContribution() {
        return partContribution;
    }

    public void setPartContribution(String partContribution) {
        this.partContribution = partContribution;
    }

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }
}
