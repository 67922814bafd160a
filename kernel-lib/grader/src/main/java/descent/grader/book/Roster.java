package descent.grader.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who takes part, read from a table with a column {@code student} (or {@code id}, {@code username}, {@code SIS Login ID}) and,
 * if there are, {@code last_name}, {@code first_name} or {@code name}, {@code email} and {@code group}.
 *
 * @param people by id, in the table's order
 */
public record Roster(Map<String, Person> people) {
    /** Nobody is known: whoever hands in takes part. */
    public static final Roster NONE = new Roster(Map.of());

    /** One who takes part; what is unknown is empty. Those of one group hand in together. */
    public record Person(String id, String lastName, String firstName, String email, String group) {}

    public Roster {
        people = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(people));
    }

    /**
     * Reads a roster.
     *
     * @throws IOException if there is no column of students, or one of them is there twice
     */
    public static Roster read(String csv) throws IOException {
        Map<String, Person> people = new LinkedHashMap<>();
        Map<String, Integer> rows = new HashMap<>();
        if (csv.isBlank()) {
            throw new IOException("the roster is empty; it needs a column \"student\"");
        }
        CsvTable table = CsvTable.read(csv);
        for (CsvTable.Row row : table.rows()) {
            String id = row.find("student", "student_id", "id", "username", "SIS Login ID", "SIS User ID");
            if (id == null) {
                throw new IOException("the roster needs a column \"student\"; it has " + table.head());
            }
            Integer before = id.isBlank() ? null : rows.put(id.strip(), row.number());
            if (before != null) {
                throw new IOException("the roster has the student " + id.strip() + " twice, in rows " + before + " and "
                        + row.number());
            }
            if (!id.isBlank()) {
                String name = either(row, "name", "Full name", "Student");
                String last = either(row, "last_name", "Surname", "Last name");
                String first = either(row, "first_name", "First name");
                boolean comma = last.isEmpty() && name.contains(",");
                people.put(
                        id.strip(),
                        new Person(
                                id.strip(),
                                comma ? name.substring(0, name.indexOf(',')).strip() : last.isEmpty() ? name : last,
                                comma ? name.substring(name.indexOf(',') + 1).strip() : first,
                                either(row, "email", "Email address"),
                                either(row, "group", "team").strip()));
            }
        }
        return new Roster(people);
    }

    private static String either(CsvTable.Row row, String... columns) {
        String found = row.find(columns);
        return found == null ? "" : found;
    }

    /** All whose submissions count for a student: the own ones, the group's, those of its members. */
    public List<String> handsInFor(String student) {
        List<String> all = new ArrayList<>(List.of(student));
        Person person = people.get(student);
        if (person != null && !person.group().isEmpty()) {
            all.add(person.group());
            people.values().stream()
                    .filter(other ->
                            other.group().equals(person.group()) && !other.id().equals(student))
                    .forEach(other -> all.add(other.id()));
        }
        return all;
    }
}
