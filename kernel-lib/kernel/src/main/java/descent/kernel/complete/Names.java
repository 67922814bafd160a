package descent.kernel.complete;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/** What the imports of a program make known. */
final class Names {
    private Names() {}

    /** The imported elements by simple name, of those that a test on names lets through. */
    static Map<String, List<Element>> imported(
            Members members, List<String> imports, java.util.function.Predicate<String> wanted) {
        Map<String, List<Element>> found = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>(imports);
        lines.add("import java.lang.*;");
        for (String line : lines) {
            String name = line.replaceFirst("^import\\s+", "")
                    .replaceFirst("\\s*;\\s*$", "")
                    .replaceAll("\\s+", " ");
            boolean statics = name.startsWith("static ");
            name = statics ? name.substring("static ".length()) : name;
            int dot = name.lastIndexOf('.');
            if (dot < 0) {
                continue;
            }
            String last = name.substring(dot + 1);
            String owner = name.substring(0, dot);
            if (last.equals("*") || statics) {
                for (Element element : statics ? members.staticsOf(owner) : members.ofPackage(owner)) {
                    String simple = element.getSimpleName().toString();
                    if (wanted.test(simple) && (last.equals("*") || last.equals(simple))) {
                        found.computeIfAbsent(simple, key -> new ArrayList<>()).add(element);
                    }
                }
            } else if (wanted.test(last)) {
                Element type = members.type(name);
                if (type != null) {
                    found.computeIfAbsent(last, key -> new ArrayList<>()).add(type);
                }
            }
        }
        return found;
    }
}
