package descent.kernel.magic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the magics of a cell and runs them, in their order, before its Java is compiled.
 *
 * <p>Their lines become empty, so that the lines of the Java keep their numbers.
 */
public final class Magics {
    private static final Pattern LINE = Pattern.compile("^[ \\t]*(%{1,2})([A-Za-z]\\w*)(?:[ \\t]+(.*))?$");
    private static final Pattern QUESTION =
            Pattern.compile("^\\s*(?:\\?{1,2}\\s*([\\w.$]+)|([\\w.$]+)\\s*\\?{1,2})\\s*$");

    private final Map<String, Magic> magics = new LinkedHashMap<>();

    /** The magics that there are. */
    public Magics() {
        Maven maven = new Maven();
        ClassPath classPath = new ClassPath();
        magics.put("maven", maven::add);
        magics.put("addMavenDependency", maven::add);
        magics.put("addMavenDependencies", maven::add);
        magics.put("mavenRepo", maven::addRepository);
        magics.put("addMavenRepo", maven::addRepository);
        magics.put("loadFromPOM", maven::loadFromPom);
        magics.put("jars", classPath::jars);
        magics.put("addJars", classPath::jars);
        magics.put("addJar", classPath::jars);
        magics.put("classpath", classPath::add);
        magics.put("addClasspath", classPath::add);
        magics.put("load", Load::run);
        magics.put("loadScript", Load::run);
        magics.put(
                "prelude",
                (words, body, notebook) -> notebook.print(notebook.startup().strip() + "\n"));
        magics.put("help", Help::run);
        magics.put("lsmagic", (words, body, notebook) -> notebook.print("%" + String.join("  %", names()) + "\n"));
    }

    /** The names of all magics, without their signs. */
    public static List<String> names() {
        return List.of(
                "classpath", "help", "jars", "load", "loadFromPOM", "lsmagic", "maven", "mavenRepo", "prelude", "time");
    }

    /**
     * What is left of a cell.
     *
     * @param java its Java, magic lines empty
     * @param timed whether the time is to be printed that it takes
     */
    public record Rest(String java, boolean timed) {}

    /**
     * Runs the magics of a cell.
     *
     * @param inText whether a position of the cell is inside a string or comment
     */
    public Rest run(String source, IntPredicate inText, Notebook notebook) throws MagicFailed {
        Matcher question = QUESTION.matcher(source);
        if (question.matches()) {
            ask(question.group(1) == null ? question.group(2) : question.group(1), notebook);
            return new Rest("", false);
        }
        if (!source.contains("%")) {
            return new Rest(source, false);
        }
        List<String> java = new ArrayList<>();
        boolean timed = false;
        String[] lines = source.split("\n", -1);
        int at = 0;
        for (int i = 0; i < lines.length; i++) {
            Matcher line = LINE.matcher(lines[i].stripTrailing());
            boolean magic = line.matches() && !inText.test(at + line.start(1));
            at += lines[i].length() + 1;
            if (!magic) {
                java.add(lines[i]);
                continue;
            }
            String name = line.group(2);
            String arguments = line.group(3) == null ? "" : line.group(3);
            boolean whole = line.group(1).length() == 2;
            if (name.equals("time")) {
                timed = true;
                java.add(" ".repeat(lines[i].length() - lines[i].stripTrailing().length()) + arguments);
                continue;
            }
            Magic known = magics.get(name);
            if (known == null) {
                throw new MagicFailed(
                        "there is no magic " + line.group(1) + name + nearest(name) + "; %help lists them");
            }
            java.add("");
            String body = "";
            if (whole) {
                body = String.join("\n", List.of(lines).subList(i + 1, lines.length));
                i = lines.length;
            }
            known.run(words(arguments), body, notebook);
        }
        return new Rest(String.join("\n", java), timed);
    }

    private static void ask(@Nullable String name, Notebook notebook) throws MagicFailed {
        var page = name == null ? null : notebook.inspect(name);
        if (page == null) {
            throw new MagicFailed("nothing is known about " + name);
        }
        notebook.page(page);
    }

    private String nearest(String name) {
        TreeSet<String> close = new TreeSet<>();
        for (String other : magics.keySet()) {
            if (other.toLowerCase(java.util.Locale.ROOT)
                    .startsWith(name.substring(0, 1).toLowerCase(java.util.Locale.ROOT))) {
                close.add("%" + other);
            }
        }
        return close.isEmpty() ? "" : " (there is " + String.join(", ", close) + ")";
    }

    /** Words, of which those in quotes may have spaces. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)").matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= 3; group++) {
                if (matcher.group(group) != null) {
                    words.add(matcher.group(group));
                }
            }
        }
        return words;
    }
}
