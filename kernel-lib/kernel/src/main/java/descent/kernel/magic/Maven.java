package descent.kernel.magic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code %maven}, {@code %mavenRepo} and {@code %%loadFromPOM}: libraries from Maven repositories. */
final class Maven {
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final Pattern REPOSITORY = Pattern.compile("(?s)<repository>(.*?)</repository>");

    private final Map<String, String> repositories = new LinkedHashMap<>();

    /** What this notebook has added: group and artifact to version. */
    private final Map<String, String> added = new LinkedHashMap<>();

    void add(List<String> words, String body, Notebook notebook) throws MagicFailed {
        List<String> coordinates = new ArrayList<>();
        for (String word : words) {
            String coordinate = word.startsWith("--") ? "" : word.replaceAll("[;,]$", "");
            if (coordinate.isEmpty()) {
                continue;
            }
            int parts = coordinate.split(":").length;
            if (parts < 3 || parts > 5) {
                throw new MagicFailed("a library is written group:artifact:version, such as "
                        + "org.apache.commons:commons-math3:3.6.1, but was " + coordinate);
            }
            coordinates.add(coordinate);
        }
        if (coordinates.isEmpty()) {
            throw new MagicFailed("%maven needs a library, such as %maven org.apache.commons:commons-math3:3.6.1");
        }
        resolve(coordinates, notebook);
    }

    void addRepository(List<String> words, String body, Notebook notebook) throws MagicFailed {
        if (words.size() != 2) {
            throw new MagicFailed("%mavenRepo needs a name and an address, such as %mavenRepo snapshots https://…");
        }
        repositories.put(words.get(0), words.get(1));
    }

    void loadFromPom(List<String> words, String body, Notebook notebook) throws MagicFailed {
        String pom = body;
        if (!words.isEmpty()) {
            try {
                pom = Files.readString(Path.of(words.get(0)), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new MagicFailed("cannot read " + words.get(0) + ": " + e.getMessage());
            }
        }
        Matcher repository = REPOSITORY.matcher(pom);
        while (repository.find()) {
            repositories.put(element(repository.group(1), "id", "repository"), element(repository.group(1), "url", ""));
        }
        List<String> coordinates = new ArrayList<>();
        Matcher dependency = DEPENDENCY.matcher(pom);
        while (dependency.find()) {
            String text = dependency.group(1);
            if (List.of("test", "provided").contains(element(text, "scope", "compile"))) {
                continue;
            }
            String type = element(text, "type", "jar");
            String classifier = element(text, "classifier", "");
            coordinates.add(element(text, "groupId", "") + ":" + element(text, "artifactId", "")
                    + (classifier.isEmpty() && type.equals("jar") ? "" : ":" + type)
                    + (classifier.isEmpty() ? "" : ":" + classifier)
                    + ":" + element(text, "version", ""));
        }
        if (coordinates.isEmpty()) {
            throw new MagicFailed("%%loadFromPOM found no <dependency> element");
        }
        resolve(coordinates, notebook);
    }

    private static String element(String xml, String name, String otherwise) {
        Matcher matcher = Pattern.compile("(?s)<" + name + ">\\s*(.*?)\\s*</" + name + ">")
                .matcher(xml);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    private void resolve(List<String> coordinates, Notebook notebook) throws MagicFailed {
        Map<String, Path> found = new Resolver(repositories, new Progress(notebook)).resolve(coordinates);
        List<Path> fresh = new ArrayList<>();
        found.forEach((coordinate, file) -> {
            int version = coordinate.lastIndexOf(':');
            String library = coordinate.substring(0, version);
            String before = added.putIfAbsent(library, coordinate.substring(version + 1));
            if (before == null) {
                fresh.add(file);
            } else if (!before.equals(coordinate.substring(version + 1))) {
                notebook.print("conflict: " + coordinate + " is wanted, but " + library + ":" + before
                        + " is loaded already and stays; restart the kernel to have the other one\n");
            }
        });
        notebook.addToClassPath(fresh);
    }
}
