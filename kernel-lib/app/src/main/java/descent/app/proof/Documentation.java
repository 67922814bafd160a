package descent.app.proof;

import descent.app.Installation;
import descent.app.Main;
import descent.app.book.Appendix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;

/** What the README and the other pages say to type exists, what they link to is there, and what is generated is up to date. */
final class Documentation implements Step {
    private static final Pattern COMMAND = Pattern.compile("\\./course((?: +[^\\s`|#;&)]+)*)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)|src=\"([^\":]+)\"");

    private final Installation installation;

    Documentation(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String title() {
        return "The README's commands and links";
    }

    @Override
    public String area() {
        return "docs";
    }

    @Override
    public void run(Ledger ledger) throws IOException {
        generated(ledger);
        for (Path page : pages()) {
            String text = Files.readString(page);
            List<String> wrong = new ArrayList<>();
            int commands = 0;
            Matcher command = COMMAND.matcher(text);
            while (command.find()) {
                commands++;
                String problem = problem(command.group(1).strip());
                if (!problem.isEmpty()) {
                    wrong.add(command.group() + ": " + problem);
                }
            }
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                String target = link.group(1) == null ? link.group(2) : link.group(1);
                if (!Files.exists(page.resolveSibling(target))) {
                    wrong.add(target + " is not there");
                }
            }
            String name = installation.root().relativize(page).toString();
            ledger.check(name + ": " + commands + " commands, all links", wrong.isEmpty(), String.join("\n", wrong));
        }
    }

    private void generated(Ledger ledger) throws IOException {
        Path page = installation.root().resolve("docs/coverage.md");
        boolean same = Files.exists(page) && Files.readString(page).equals(Appendix.coverage(installation.root()));
        ledger.check("docs/coverage.md is up to date with the notebooks' tags", same, "run ./course book --docs");
    }

    private List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path folder : List.of(installation.root(), installation.root().resolve("docs"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(".md"))
                            .sorted()
                            .forEach(pages::add);
                }
            }
        }
        return pages;
    }

    /** What is wrong with a command line, as far as it can be told without running it. */
    private static String problem(String words) {
        CommandLine command = Main.commandLine();
        for (String word : words.split(" +")) {
            if (word.startsWith("-")) {
                String option = word.replaceAll("=.*", "");
                if (command.getCommandSpec().findOption(option) == null) {
                    return "there is no option " + option;
                }
            } else if (command.getSubcommands().containsKey(word)) {
                command = command.getSubcommands().get(word);
            } else if (!word.isEmpty() && command.getCommandSpec().parent() == null) {
                return "there is no command " + word;
            }
        }
        return "";
    }
}
