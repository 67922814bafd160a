package descent.optim.policy;

import descent.optim.linalg.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A walk on a board: {@code S} start, {@code G} goal, {@code X} pit, {@code #} wall, {@code .} floor.
 *
 * <pre>{@code
 * new GridWorld(0.1, -0.04, "...G",
 *                           ".#.X",
 *                           "S...")
 * }</pre>
 *
 * <p>Actions 0 to 3 are up, right, down, left; walls and the border hold. With probability {@code slip} the step goes to one of the two sides instead. The goal gives 1, a pit −1, and both end the episode; every step costs the step reward besides.
 */
public final class GridWorld implements Environment {
    private static final int[][] WAYS = {{-1, 0}, {0, 1}, {1, 0}, {0, -1}};

    private final String[] rows;
    private final double slip;
    private final double stepReward;
    private final int start;

    /**
     * A board.
     *
     * @param slip in [0, 1]
     * @param stepReward usually below 0, so that detours cost
     * @param rows of equal length, with one S
     */
    public GridWorld(double slip, double stepReward, String... rows) {
        this.slip = Require.that(slip >= 0 && slip <= 1, "slip", "must be in [0, 1]", slip);
        this.stepReward = Require.finite("stepReward", stepReward);
        this.rows = rows.clone();
        Require.atLeast(1, "the number of rows", rows.length);
        List<Integer> starts = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            if (rows[r].length() != rows[0].length())
                throw new IllegalArgumentException("row " + r + " must be as long as row 0 (" + rows[0].length()
                        + ") but has " + rows[r].length() + " places");
            for (int c = 0; c < rows[r].length(); c++) {
                if ("SGX#.".indexOf(rows[r].charAt(c)) < 0)
                    throw new IllegalArgumentException(
                            "a place must be one of S G X # . but was '" + rows[r].charAt(c) + "' in row " + r);
                if (rows[r].charAt(c) == 'S') starts.add(r * rows[0].length() + c);
            }
        }
        if (starts.size() != 1)
            throw new IllegalArgumentException("S must occur once but occurs " + starts.size() + " times");
        start = starts.get(0);
    }

    @Override
    public int states() {
        return rows.length * rows[0].length();
    }

    @Override
    public int actions() {
        return WAYS.length;
    }

    /** Returns the number of columns: state s is in row s / columns and column s % columns. */
    public int columns() {
        return rows[0].length();
    }

    /** Returns the sign of a state's place. */
    public char place(int state) {
        return rows[state / columns()].charAt(state % columns());
    }

    @Override
    public int start(RandomGenerator random) {
        return start;
    }

    @Override
    public Outcome act(int state, int action, RandomGenerator random) {
        double u = random.nextDouble();
        return outcome(state, u < slip / 2 ? (action + 1) % 4 : u < slip ? (action + 3) % 4 : action);
    }

    /** Returns where the three ways an action can go lead, straight on first. */
    List<Outcome> outcomes(int state, int action) {
        return List.of(outcome(state, action), outcome(state, (action + 1) % 4), outcome(state, (action + 3) % 4));
    }

    /** Returns the probabilities of {@link #outcomes}. */
    List<Double> chances() {
        return List.of(1 - slip, slip / 2, slip / 2);
    }

    /** Returns whether an episode can be in a state. */
    boolean open(int state) {
        return ".S".indexOf(place(state)) >= 0;
    }

    private Outcome outcome(int state, int way) {
        int row = state / columns() + WAYS[way][0];
        int column = state % columns() + WAYS[way][1];
        boolean held = row < 0 || row >= rows.length || column < 0 || column >= columns();
        int next = held || rows[row].charAt(column) == '#' ? state : row * columns() + column;
        char place = place(next);
        double found = place == 'G' ? 1 : place == 'X' ? -1 : 0;
        return new Outcome(next, stepReward + found, place == 'G' || place == 'X');
    }
}
