package vn.dondoc.progress.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.progress.Milestone;
import vn.dondoc.task.view.TaskEntry;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Formats;

/** The milestones that are still ahead, as they are typed. */
class MilestoneForm implements TaskEntry {

    private static final int SPARE = 3;

    private @Nullable Long version;
    private List<Row> milestones = new ArrayList<>();

    /** The plan as it stands, with some empty rows. */
    static MilestoneForm of(List<Milestone> plan, long version, Formats formats) {
        MilestoneForm form = new MilestoneForm();
        form.setVersion(version);
        plan.stream().filter(milestone -> milestone.doneOn() == null).forEach(milestone -> {
            Row row = new Row();
            row.setWhat(milestone.what());
            row.setDueOn(formats.date(milestone.dueDate()));
            row.setPercent(String.valueOf(milestone.percent()));
            form.milestones.add(row);
        });
        for (int i = 0; i < SPARE; i++) {
            form.milestones.add(new Row());
        }
        return form;
    }

    Entered entered() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < milestones.size(); i++) {
            String path = "milestones[" + i + "].";
            texts.put(path + "what", milestones.get(i).getWhat());
            texts.put(path + "dueOn", milestones.get(i).getDueOn());
            texts.put(path + "percent", milestones.get(i).getPercent());
        }
        return Entered.of(texts);
    }

    @Override
    public @Nullable Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public List<Row> getMilestones() {
        return milestones;
    }

    public void setMilestones(List<Row> milestones) {
        this.milestones = milestones;
    }

    /** One milestone. */
    public static class Row {

        private String what = "";
        private String dueOn = "";
        private String percent = "";

        public String getWhat() {
            return what;
        }

        public void setWhat(String what) {
            this.what = what;
        }

        public String getDueOn() {
            return dueOn;
        }

        public void setDueOn(String dueOn) {
            this.dueOn = dueOn;
        }

        public String getPercent() {
            return percent;
        }

        public void setPercent(String percent) {
            this.percent = percent;
        }
    }
}
