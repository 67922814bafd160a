/** Turns cells into classes: cut into pieces, written as one class, compiled as a whole, loaded with checkpoints. */
package descent.kernel.evaluate;
