package descent.app.review;

import descent.notebook.learner.Memories;
import descent.notebook.learner.Memory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A session at the terminal: a question, the learner's own words, the answer, and how it went.
 *
 * <p>What went worse than 4 is asked again at the end of the session until it goes well, as SM-2 wants; only the first
 * answer of the day moves the card's next day. What is known is on disk after every card.
 */
public final class Drill {
    private static final int GOOD = 4;
    private static final int WIDTH = 78;
    private static final String SCALE = """

            How did it go?   0 no idea · 1 wrong · 2 wrong, but nearly
                             3 right, with effort · 4 right, after a moment · 5 right at once   (q stops)
            """;

    private final Memories memories;
    private final LocalDate today;
    private final BufferedReader in;
    private final PrintStream out;

    /** A session on one day. */
    public Drill(Memories memories, LocalDate today, BufferedReader in, PrintStream out) {
        this.memories = memories;
        this.today = today;
        this.in = in;
        this.out = out;
    }

    /**
     * The cards of a session: all that are due, the longest overdue first, then new ones.
     *
     * @param most how many new ones
     */
    public List<Card> due(List<Card> deck, int most) {
        List<Card> cards = new ArrayList<>();
        deck.stream()
                .filter(card -> known(card) != null && memory(card).isDue(today))
                .sorted(java.util.Comparator.comparing(card -> memory(card).due()))
                .forEach(cards::add);
        deck.stream().filter(card -> known(card) == null).limit(most).forEach(cards::add);
        return cards;
    }

    private @org.jspecify.annotations.Nullable Memory known(Card card) {
        return memories.known().get(card.id());
    }

    private Memory memory(Card card) {
        Memory known = known(card);
        return known == null ? Memory.fresh(today) : known;
    }

    /**
     * Asks the cards.
     *
     * @return how many were asked, each counted once
     */
    public int ask(List<Card> cards) throws IOException {
        Deque<Card> waiting = new ArrayDeque<>(cards);
        int asked = 0;
        while (!waiting.isEmpty()) {
            Card card = waiting.removeFirst();
            boolean first = asked < cards.size();
            out.println(
                    first
                            ? "\n[" + (asked + 1) + " of " + cards.size() + ", notebook " + card.notebook() + "]"
                            : "\n[again, notebook " + card.notebook() + "]");
            int quality = quality(card);
            if (quality < 0) {
                return asked;
            }
            if (first) {
                Memory next = memory(card).after(quality, today);
                memories.put(card.id(), next);
                out.println("Asked again " + (next.interval() == 1 ? "tomorrow." : "in " + next.interval() + " days."));
                asked++;
            }
            if (quality < GOOD) {
                waiting.addLast(card);
            }
        }
        return asked;
    }

    /** Asks one card; −1 if the learner stops. */
    private int quality(Card card) throws IOException {
        out.println(Wrap.wrap(card.question(), WIDTH));
        out.print("\nSay your answer aloud, then press Enter (q stops): ");
        out.flush();
        String line = in.readLine();
        if (line == null || line.strip().equals("q")) {
            return -1;
        }
        out.println("\n" + Wrap.wrap(card.answer(), WIDTH));
        out.print(SCALE);
        while (true) {
            out.print("> ");
            out.flush();
            line = in.readLine();
            if (line == null || line.strip().equals("q")) {
                return -1;
            }
            if (line.strip().matches("[0-5]")) {
                return Integer.parseInt(line.strip());
            }
            out.println("A number from 0 to 5, or q.");
        }
    }
}
