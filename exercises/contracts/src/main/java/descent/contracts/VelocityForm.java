package descent.contracts;

/** Three ways to write momentum down. */
public enum VelocityForm {
    /** The frameworks' sum: {@code v ← βv + g}, {@code θ ← θ − ηv}. */
    SUM,
    /** The average of gradients: {@code m ← βm + (1 − β)g}, {@code θ ← θ − ηm}. */
    AVERAGE,
    /** The rate inside: {@code v ← βv − ηg}, {@code θ ← θ + v}; v is the displacement. */
    DISPLACEMENT
}
