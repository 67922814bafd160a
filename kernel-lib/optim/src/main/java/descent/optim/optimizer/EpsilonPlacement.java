package descent.optim.optimizer;

/** Where ε stands in the denominator of an adaptive method; the same ε means very different things. */
public enum EpsilonPlacement {
    /** √v + ε: PyTorch, Keras 3, the papers of the Adam family. */
    OUTSIDE_ROOT,
    /** √(v + ε): Hinton's lecture notes as TensorFlow 1 reads them; near zero it acts as √ε outside. */
    INSIDE_ROOT
}
