package descent.app.lab;

import descent.app.notebook.Notebook;
import descent.app.notebook.UnreadableNotebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The learner's own copy of the course, so that running a notebook changes nothing in the course itself.
 *
 * @param course the project's folder
 * @param copy the learner's folder, laid out like the course's
 * @param given the course's files as the learner got them last, which tell who changed what
 * @param replaced where the learner's files go before a merge changes them
 */
record WorkingCopy(Path course, Path copy, Path given, Path replaced) {
    private static final List<String> FOLDERS = List.of("notebooks", "exercises/notebooks");

    /**
     * What was done.
     *
     * @param added files that are new in the copy
     * @param updated files that now have the course's newest material
     * @param conflicts cells that both sides had changed; both versions are there
     * @param waiting files with newer material in the course that was not asked for
     * @param damaged the learner's files that cannot be merged because they are no notebooks any more
     */
    record Report(List<Path> added, List<Path> updated, int conflicts, List<Path> waiting, List<Path> damaged) {}

    /**
     * Adds what is not there yet and, if asked to, merges what has changed; the learner's work is never lost.
     *
     * @param update whether to merge the course's changes into files that are there
     */
    Report bringUpToDate(boolean update) throws IOException {
        Report report = new Report(new ArrayList<>(), new ArrayList<>(), 0, new ArrayList<>(), new ArrayList<>());
        for (Path file : material()) {
            if (!Files.exists(copy.resolve(file))) {
                copy(course.resolve(file), copy.resolve(file));
                copy(course.resolve(file), given.resolve(file));
                report.added.add(file);
            } else if (!Files.exists(given.resolve(file)) || differ(course.resolve(file), given.resolve(file))) {
                if (!differ(course.resolve(file), copy.resolve(file))) {
                    copy(course.resolve(file), given.resolve(file));
                } else if (update) {
                    report = merge(file, report);
                } else {
                    report.waiting.add(file);
                }
            }
        }
        return report;
    }

    private Report merge(Path file, Report report) throws IOException {
        int conflicts = 0;
        copy(copy.resolve(file), replaced.resolve(file));
        if (file.toString().endsWith(".ipynb")) {
            try {
                Notebook theirs = Notebook.read(course.resolve(file));
                Notebook mine = Notebook.read(copy.resolve(file));
                Notebook before = Files.exists(given.resolve(file)) ? Notebook.read(given.resolve(file)) : theirs;
                NotebookMerge.Merged merged = NotebookMerge.merge(before, mine, theirs);
                merged.notebook().write(copy.resolve(file));
                conflicts = merged.conflicts();
            } catch (UnreadableNotebook e) {
                report.damaged.add(file);
                return report;
            }
        } else {
            copy(course.resolve(file), copy.resolve(file));
        }
        copy(course.resolve(file), given.resolve(file));
        report.updated.add(file);
        return new Report(report.added, report.updated, report.conflicts + conflicts, report.waiting, report.damaged);
    }

    /** The course's files for learners, relative to the course. */
    private List<Path> material() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            Path from = course.resolve(folder);
            if (Files.isDirectory(from)) {
                try (Stream<Path> walk = Files.walk(from)) {
                    walk.filter(Files::isRegularFile)
                            .map(course::relativize)
                            .filter(file -> !file.toString().matches(".*(^|/)\\..*"))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }

    private static boolean differ(Path one, Path other) throws IOException {
        return Files.mismatch(one, other) >= 0;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        to.toFile().setWritable(true);
    }
}
