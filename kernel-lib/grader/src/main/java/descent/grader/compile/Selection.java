package descent.grader.compile;

import descent.grader.compile.Snippet.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gathers what an answer needs of a notebook: from the names in its binding on, the declarations of those names as they
 * stand when the check cell runs, and the names in these. Statements come along if they mention a variable that is needed.
 */
public final class Selection {
    /** What Java kernels import by themselves. */
    private static final List<String> DEFAULTS = Stream.of(
                    "java.io",
                    "java.math",
                    "java.net",
                    "java.nio.file",
                    "java.util",
                    "java.util.concurrent",
                    "java.util.function",
                    "java.util.random",
                    "java.util.regex",
                    "java.util.stream")
            .map(name -> "import " + name + ".*;")
            .toList();

    /** What names mean outside of the notebook. */
    public interface Names {
        /** Whether a class or package can be imported. */
        boolean isAvailable(String imported);

        /** Whether a simple name is a class of {@code java.lang} or a contract, which a notebook must not replace. */
        boolean isTaken(String simpleName);
    }

    private Selection() {}

    /**
     * The source of an answer.
     *
     * @param snippets of all cells, in order
     * @param check the cell that checks the answer; what comes later counts only where nothing came before
     * @param given imports of the master notebook
     * @param names what can be imported, and what cannot be declared anew: one question would spoil the others
     */
    public static AnswerSource select(
            String contract, String binding, List<Snippet> snippets, int check, List<Snippet> given, Names names) {
        Map<String, List<Snippet>> declared = declarations(snippets, check, names);
        Set<String> named = words(binding);
        // By identity: a snippet's hash code is that of all its words.
        Set<Snippet> needed = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<String> open = new ArrayDeque<>(named);
        Set<String> seen = new LinkedHashSet<>(named);
        while (!open.isEmpty()) {
            for (Snippet snippet : declared.getOrDefault(open.poll(), List.of())) {
                take(snippet, needed, seen, open);
            }
            if (open.isEmpty()) {
                mentioning(snippets, check, needed).forEach(snippet -> take(snippet, needed, seen, open));
            }
        }
        Set<String> imports = new LinkedHashSet<>(DEFAULTS);
        Stream.concat(given.stream(), snippets.stream())
                .filter(snippet -> snippet.kind() == Kind.IMPORT)
                .map(snippet -> snippet.text().strip().replaceAll("\\s+", " "))
                .filter(text -> names.isAvailable(imported(text)))
                .forEach(imports::add);
        List<Snippet> pieces = snippets.stream().filter(needed::contains).toList();
        return new AnswerSource(contract, List.copyOf(imports), pieces, named, binding);
    }

    private static void take(Snippet snippet, Set<Snippet> needed, Set<String> seen, Deque<String> open) {
        if (needed.add(snippet)) {
            snippet.words().stream().filter(seen::add).forEach(open::add);
        }
    }

    /** The declarations of each name: of each key the last one before the check, or else the first one after it. */
    private static Map<String, List<Snippet>> declarations(List<Snippet> snippets, int check, Names names) {
        Map<String, Snippet> byKey = new LinkedHashMap<>();
        for (Snippet snippet : snippets) {
            boolean shadows = snippet.kind() == Kind.TYPE && names.isTaken(snippet.name());
            if (!snippet.name().isEmpty() && !shadows) {
                String key = (snippet.kind() == Kind.METHOD ? "m " : snippet.kind() == Kind.TYPE ? "t " : "v ")
                        + snippet.key();
                if (snippet.cell() <= check) {
                    byKey.put(key, snippet);
                } else {
                    byKey.putIfAbsent(key, snippet);
                }
            }
        }
        Map<String, List<Snippet>> byName = new LinkedHashMap<>();
        byKey.values()
                .forEach(s ->
                        byName.computeIfAbsent(s.name(), n -> new ArrayList<>()).add(s));
        return byName;
    }

    private static List<Snippet> mentioning(List<Snippet> snippets, int check, Set<Snippet> needed) {
        Map<String, Integer> since = new LinkedHashMap<>();
        for (int i = 0; i < snippets.size(); i++) {
            Snippet snippet = snippets.get(i);
            if (snippet.kind() == Kind.VARIABLE && needed.contains(snippet)) {
                since.put(snippet.name(), i);
            }
        }
        List<Snippet> found = new ArrayList<>();
        for (int i = 0; i < snippets.size(); i++) {
            Snippet snippet = snippets.get(i);
            int place = i;
            if (snippet.kind() == Kind.STATEMENT
                    && snippet.cell() <= check
                    && !needed.contains(snippet)
                    && snippet.words().stream().anyMatch(w -> since.getOrDefault(w, place) < place)) {
                found.add(snippet);
            }
        }
        return found;
    }

    private static Set<String> words(String source) {
        Set<String> words = new LinkedHashSet<>();
        Lexer.tokens(source).stream().filter(Token::isWord).map(Token::text).forEach(words::add);
        return words;
    }

    private static String imported(String text) {
        return text.replaceFirst("^import (static )?", "").replace(";", "").strip();
    }
}
