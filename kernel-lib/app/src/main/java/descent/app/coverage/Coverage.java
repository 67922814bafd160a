package descent.app.coverage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which id of the question bank is taught where, and which is not taught yet.
 *
 * @param curriculum what is to be taught, by id
 * @param lessons what is there
 */
public record Coverage(Map<String, Curriculum.Entry> curriculum, List<Lesson> lessons) {

    /** The notebooks that teach an id, in order. */
    public List<Lesson> taught(String id) {
        return lessons.stream()
                .filter(lesson -> lesson.sections().containsKey(id))
                .toList();
    }

    /** The ids that no notebook teaches, by the number of the first notebook that is to teach them. */
    public Map<String, List<String>> untaught() {
        return curriculum.keySet().stream()
                .filter(id -> taught(id).isEmpty())
                .collect(Collectors.groupingBy(id -> entry(id).notebooks().get(0), TreeMap::new, Collectors.toList()));
    }

    /** The numbers of the notebooks that the curriculum names and that are not there. */
    public Set<String> unwritten() {
        Set<String> numbers = new TreeSet<>();
        curriculum.values().forEach(entry -> numbers.addAll(entry.notebooks()));
        lessons.forEach(lesson -> numbers.remove(lesson.number()));
        return numbers;
    }

    /** The curriculum's entry of an id that it has. */
    Curriculum.Entry entry(String id) {
        return Objects.requireNonNull(curriculum.get(id), id);
    }
}
