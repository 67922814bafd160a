package descent.contracts;

/** Which start of the weights. */
public enum StartRule {
    /** Glorot and Bengio, 2010: variance 2/(fan-in + fan-out). */
    XAVIER,
    /** He and others, 2015, for ReLU: variance 2/fan-in. */
    HE
}
