package descent.grader;

/**
 * A part of a batch, for one of several machines: every {@code of}-th submission from the {@code index}-th on.
 *
 * @param index from 1
 * @param of how many parts there are
 */
public record Shard(int index, int of) {
    /** Everything. */
    public static final Shard ALL = new Shard(1, 1);

    public Shard {
        if (of < 1 || index < 1 || index > of) {
            throw new IllegalArgumentException("a shard must be i/n with 1 ≤ i ≤ n but was " + index + "/" + of);
        }
    }

    /** Reads {@code i/n}. */
    public static Shard of(String text) {
        String[] parts = text.strip().split("/", -1);
        try {
            return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a shard must be i/n with 1 ≤ i ≤ n but was " + text, e);
        }
    }

    boolean holds(int position) {
        return position % of == index - 1;
    }
}
