package descent.optim.selection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Transforms, a resampling and a learner as one learner, so that in cross-validation all of them are fitted inside the fold.
 *
 * <pre>{@code
 * Learner honest = Pipeline.of(new Standardization()).then(new BestFeatures(20)).into((x, y) -> new Ridge(1).fit(x, y)::predict);
 * }</pre>
 *
 * <p>What is fitted on all data before the split leaks the test samples into training, and the score is too good. Resampling comes last, after the transforms, and only in training. Immutable.
 */
public final class Pipeline {
    private final List<Transform> transforms;
    private final @Nullable Resampling resampling;

    private Pipeline(List<Transform> transforms, @Nullable Resampling resampling) {
        this.transforms = List.copyOf(transforms);
        this.resampling = resampling;
    }

    /** A pipeline that begins with this transform. */
    public static Pipeline of(Transform first) {
        return new Pipeline(List.of(first), null);
    }

    /** A pipeline of a resampling alone. */
    public static Pipeline resampling(Resampling resampling) {
        return new Pipeline(List.of(), resampling);
    }

    /** Returns the pipeline with one more transform. */
    public Pipeline then(Transform next) {
        List<Transform> all = new ArrayList<>(transforms);
        all.add(next);
        return new Pipeline(all, resampling);
    }

    /** Returns the pipeline with this resampling of the training samples after the transforms. */
    public Pipeline thenResample(Resampling next) {
        return new Pipeline(transforms, next);
    }

    /** Returns the learner that fits every step on the training data it is given. */
    public Learner into(Learner learner) {
        return (x, y) -> {
            List<Transform.Mapping> mappings = new ArrayList<>();
            double[][] at = x;
            for (Transform transform : transforms) {
                Transform.Mapping mapping = transform.fit(at, y);
                mappings.add(mapping);
                double[][] next = new double[at.length][];
                for (int i = 0; i < at.length; i++) next[i] = mapping.apply(at[i]);
                at = next;
            }
            Resampling.Sample sample = resampling == null ? new Resampling.Sample(at, y) : resampling.apply(at, y);
            Predictor inner = learner.fit(sample.x(), sample.y());
            return row -> {
                double[] mapped = row;
                for (Transform.Mapping mapping : mappings) mapped = mapping.apply(mapped);
                return inner.predict(mapped);
            };
        };
    }
}
