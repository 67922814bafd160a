package descent.app.command;

import descent.app.Installation;
import descent.app.MissingPart;
import descent.app.review.Anki;
import descent.app.review.Card;
import descent.app.review.Deck;
import descent.app.review.Drill;
import descent.notebook.learner.Folder;
import descent.notebook.learner.Memories;
import descent.notebook.learner.Memory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks the interview questions, each when it is about to be forgotten. */
@Command(
        name = "review",
        description = {
            "Asks the notebooks' interview questions as flash cards, each when you are about to forget it (SM-2).",
            "What you know is kept in your copy of the course, in .course/cards.tsv."
        },
        footer = {
            "",
            "Examples:",
            "  ./course review",
            "  ./course review --notebook 01 --new 5",
            "  ./course review --anki descent.txt     all cards as a text file for Anki"
        })
public final class Review implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Option(names = "--notebook", paramLabel = "NN", description = "Only cards of this notebook; may be repeated.")
    private List<String> notebooks = new ArrayList<>();

    @Option(
            names = "--new",
            paramLabel = "COUNT",
            description = "How many cards you have not seen yet; ${DEFAULT-VALUE} if not given.")
    private int fresh = 10;

    @Option(names = "--folder", paramLabel = "DIR", description = "Your copy of the course; my-course if not given.")
    private @Nullable Path folder;

    @Option(names = "--anki", paramLabel = "FILE", description = "Asks nothing, writes all cards for Anki's import.")
    private @Nullable Path anki;

    @Override
    public Integer call() throws IOException {
        if (fresh < 0) {
            throw new MissingPart("--new must be at least 0 but was " + fresh);
        }
        Installation installation = Installation.current();
        List<Card> deck = new ArrayList<>(Deck.of(installation.root().resolve("notebooks")));
        deck.removeIf(card -> !notebooks.isEmpty() && !notebooks.contains(card.notebook()));
        if (deck.isEmpty()) {
            throw new MissingPart(
                    notebooks.isEmpty()
                            ? "the course has no notebooks with interview questions"
                            : "there is no interview question in notebook " + String.join(", ", notebooks)
                                    + "; notebooks are named by two digits, such as 01");
        }
        if (anki != null) {
            Files.writeString(anki, Anki.text(deck));
            System.out.println(deck.size() + " cards in " + anki + "; in Anki: File, Import");
            return 0;
        }
        Path copy = folder == null ? installation.root().resolve("my-course") : folder;
        Memories memories = Memories.read(Folder.in(copy).cards());
        LocalDate today = LocalDate.now();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Drill drill = new Drill(memories, today, in, System.out);
        List<Card> cards = drill.due(deck, fresh);
        long again = cards.stream()
                .filter(card -> memories.known().containsKey(card.id()))
                .count();
        System.out.println(
                again + " of " + deck.size() + " cards are due, and " + (cards.size() - again) + " are new to you.");
        int asked = drill.ask(cards);
        System.out.println(
                "\n" + (asked == 1 ? "1 card" : asked + " cards") + " asked. " + next(deck, memories, today));
        return 0;
    }

    private static String next(List<Card> deck, Memories memories, LocalDate today) {
        return deck.stream()
                .flatMap(card -> Stream.ofNullable(memories.known().get(card.id())))
                .map(Memory::due)
                .filter(due -> due.isAfter(today))
                .min(Comparator.naturalOrder())
                .map(due -> "The next is due on " + due + ".")
                .orElse("Come back tomorrow.");
    }
}
