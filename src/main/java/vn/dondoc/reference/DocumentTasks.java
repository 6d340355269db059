package vn.dondoc.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskLine;
import vn.dondoc.task.TaskLists;
import vn.dondoc.task.TaskSort;

/** What has been ordered under a document, and what came of it, as far as the viewer may see its tasks. */
@Service
@Transactional(readOnly = true)
public class DocumentTasks {

    private final TaskLists lists;
    private final Documents documents;

    DocumentTasks(TaskLists lists, Documents documents) {
        this.lists = lists;
        this.documents = documents;
    }

    /** @param product number and title of what was handed in last and not returned */
    public record Row(TaskLine task, @Nullable String product) {}

    /** How many tasks stand in each of the four buckets; what was recalled or superseded stands in none. */
    public Map<Bucket, Integer> counts(Document document, Viewer viewer) {
        Map<Bucket, Integer> counts = new EnumMap<>(Bucket.class);
        for (Bucket bucket : Bucket.values()) {
            counts.put(bucket, lists.count(bucket.of(document), viewer));
        }
        return counts;
    }

    /** The tasks, earliest deadline first; all of them, or those of a bucket. */
    public List<Row> rows(Document document, @Nullable Bucket bucket, Viewer viewer) {
        TaskFilter filter = bucket == null ? TaskFilter.ALL.ofDocument(document.asFilter()) : bucket.of(document);
        List<TaskLine> tasks = lists.page(filter, TaskSort.DUE, 1, TaskLists.LARGEST_PAGE, viewer)
                .items();
        Map<String, String> products =
                documents.products(tasks.stream().map(TaskLine::code).toList());
        List<Row> rows = new ArrayList<>();
        tasks.forEach(task -> rows.add(new Row(task, products.get(task.code()))));
        return rows;
    }
}
