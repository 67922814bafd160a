package descent.optim.game;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.nn.Mode;
import descent.optim.nn.Network;
import descent.optim.nn.SigmoidCrossEntropy;
import descent.optim.nn.Workspace;
import descent.optim.optimizer.Optimizer;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A generative adversarial network: a generator that turns noise into points, and a discriminator that tells them from real ones.
 *
 * <pre>
 * discriminator   min over ψ:  −E log σ(D(x)) − E log(1 − σ(D(G(z))))
 * generator       min over θ:  −E log σ(D(G(z)))          (the non-saturating loss)
 * </pre>
 *
 * <p>A game, not a minimization: neither loss says how good the points are. Nothing rewards the generator for making all kinds of points, so it may make a few and move on when the discriminator has learned them. With {@code packed} &gt; 1 the discriminator judges
 * that many points of one kind at a time, beside each other, and so sees when they are too alike.
 *
 * <p>Source: Goodfellow and others, "Generative adversarial nets", 2014; Lin, Khetan, Fanti and Oh, "PacGAN", 2018, for the packing. Mutable, for one thread.
 */
public final class Gan {
    private static final SigmoidCrossEntropy LOSS = new SigmoidCrossEntropy();

    private final Network generator;
    private final Network discriminator;
    private final int packed;
    private final int batch;
    private final double[] theta;
    private final double[] psi;
    private final Optimizer.Stepper generatorStepper;
    private final Optimizer.Stepper discriminatorStepper;
    private final Workspace making;
    private final Workspace judging;
    private final RandomGenerator random;
    private double discriminatorLoss;
    private double generatorLoss;

    /**
     * Fresh networks.
     *
     * @param generator from noise to points
     * @param discriminator from {@code packed} points beside each other to one logit
     * @param packed ≥ 1
     * @param batch judgements a step, ≥ 1; each is about {@code packed} points
     * @param forGenerator trains the generator
     * @param forDiscriminator trains the discriminator
     * @param random starts the networks and draws the noise
     */
    public Gan(
            Network generator,
            Network discriminator,
            int packed,
            int batch,
            Optimizer forGenerator,
            Optimizer forDiscriminator,
            RandomGenerator random) {
        this.generator = generator;
        this.discriminator = discriminator;
        this.packed = Require.atLeast(1, "packed", packed);
        this.batch = Require.atLeast(1, "batch", batch);
        if (discriminator.inputs() != packed * generator.outputs() || discriminator.outputs() != 1)
            throw new IllegalArgumentException("the discriminator must go from " + packed * generator.outputs()
                    + " numbers to 1 but goes from " + discriminator.inputs() + " to " + discriminator.outputs());
        this.random = random;
        theta = generator.initialize(random);
        psi = discriminator.initialize(random);
        generatorStepper = forGenerator.start(generator.layout());
        discriminatorStepper = forDiscriminator.start(discriminator.layout());
        making = generator.start(batch * packed);
        judging = discriminator.start(batch);
    }

    /**
     * One step of the discriminator, then one of the generator.
     *
     * @param real batch × packed points, as wide as the generator's output; not modified
     */
    public void step(double[][] real) {
        if (real.length != batch * packed)
            throw new IllegalArgumentException(
                    "there must be " + batch * packed + " real points but there were " + real.length);
        double[] ofReal = new double[psi.length];
        double[] ofMade = new double[psi.length];
        discriminatorLoss = judge(flat(real), 1, ofReal) + judge(make(batch * packed), 0, ofMade);
        Vectors.axpy(1, ofMade, ofReal);
        discriminatorStepper.step(psi, ofReal);
        generatorLoss = learnToMake();
    }

    /** Returns points made from new noise. */
    public double[][] sample(int points) {
        double[][] made = new double[points][];
        int width = generator.outputs();
        for (int done = 0; done < points; done += batch * packed) {
            int rows = Math.min(batch * packed, points - done);
            double[] flat = make(rows);
            for (int i = 0; i < rows; i++) made[done + i] = Arrays.copyOfRange(flat, i * width, (i + 1) * width);
        }
        return made;
    }

    /** Returns the discriminator's loss at the latest step: 2 log 2 = 1.386 where it cannot tell. */
    public double discriminatorLoss() {
        return discriminatorLoss;
    }

    /** Returns the generator's loss at the latest step: log 2 = 0.693 where the discriminator cannot tell. */
    public double generatorLoss() {
        return generatorLoss;
    }

    private double[] make(int rows) {
        double[] noise = new double[rows * generator.inputs()];
        for (int i = 0; i < noise.length; i++) noise[i] = random.nextGaussian();
        return making.forward(theta, noise, rows, Mode.TRAIN);
    }

    /** Returns the loss of calling these points real (1) or made (0), and writes its gradient. */
    private double judge(double[] points, double label, double[] gradient) {
        double[] dz = new double[batch];
        double[] logits = judging.forward(psi, points, batch, Mode.TRAIN);
        double loss = LOSS.valueAndGradient(batch, 1, logits, filled(label), null, dz);
        judging.backward(psi, dz, gradient);
        return loss;
    }

    /** Moves the generator so that its points are called real, and returns the loss before. */
    private double learnToMake() {
        double[] points = make(batch * packed);
        double[] dz = new double[batch];
        double[] logits = judging.forward(psi, points, batch, Mode.TRAIN);
        double loss = LOSS.valueAndGradient(batch, 1, logits, filled(1), null, dz);
        double[] dPoints = judging.backward(psi, dz, new double[psi.length]);
        double[] gradient = new double[theta.length];
        making.backward(theta, dPoints, gradient);
        generatorStepper.step(theta, gradient);
        return loss;
    }

    private double[] filled(double label) {
        double[] targets = new double[batch];
        Arrays.fill(targets, label);
        return targets;
    }

    private static double[] flat(double[][] points) {
        double[] flat = new double[points.length * points[0].length];
        for (int i = 0; i < points.length; i++)
            System.arraycopy(points[i], 0, flat, i * points[0].length, points[0].length);
        return flat;
    }
}
