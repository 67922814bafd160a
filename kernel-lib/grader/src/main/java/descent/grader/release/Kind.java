package descent.grader.release;

import com.fasterxml.jackson.databind.JsonNode;

/** What a cell is to nbgrader. */
enum Kind {
    ANSWER("a solution", "SOLUTION"),
    MANUAL_ANSWER("a solution graded by hand", "SOLUTION"),
    TESTS("a test", "HIDDEN TESTS"),
    TASK("a task", "MARK SCHEME"),
    READ_ONLY("read-only", ""),
    FREE("not nbgrader's", "");

    private final String words;
    private final String region;

    Kind(String words, String region) {
        this.words = words;
        this.region = region;
    }

    String words() {
        return words;
    }

    boolean mayMark(String name) {
        return region.equals(name);
    }

    /** The kind that the metadata say, if they keep to schema version 3. */
    static Kind of(JsonNode nbgrader, boolean isCode, String where) {
        if (nbgrader.isMissingNode()) {
            return FREE;
        }
        if (nbgrader.path("schema_version").asInt() != 3) {
            throw new IllegalArgumentException(where + ": nbgrader's schema_version must be 3 but was "
                    + nbgrader.path("schema_version").asText("missing"));
        }
        boolean grade = nbgrader.path("grade").asBoolean();
        boolean solution = nbgrader.path("solution").asBoolean();
        boolean task = nbgrader.path("task").asBoolean();
        boolean locked = nbgrader.path("locked").asBoolean();
        if (!grade && !solution && !task && !locked) {
            return FREE;
        }
        if (!nbgrader.path("grade_id").asText().matches("[a-zA-Z0-9_\\-]+")) {
            throw new IllegalArgumentException(where + ": grade_id must match [a-zA-Z0-9_-]+ but was \""
                    + nbgrader.path("grade_id").asText() + "\"");
        }
        if ((grade || task)
                && !(nbgrader.path("points").isNumber()
                        && nbgrader.path("points").asDouble() >= 0)) {
            throw new IllegalArgumentException(where + ": points must be a number of at least 0 but was "
                    + nbgrader.path("points").asText("missing"));
        }
        if (task ? isCode || grade || solution : !isCode && grade != solution) {
            throw new IllegalArgumentException(where + ": nbgrader allows no such combination of cell type and marks");
        }
        if (task) {
            return TASK;
        }
        if (solution) {
            return grade ? MANUAL_ANSWER : ANSWER;
        }
        return grade ? TESTS : READ_ONLY;
    }
}
