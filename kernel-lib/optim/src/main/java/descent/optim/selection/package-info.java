/**
 * Choosing models honestly: splits, cross-validation with everything fitted inside the fold, learning and validation curves, early stopping.
 *
 * <p>Start with {@link descent.optim.selection.CrossValidation}.
 */
@NullMarked
package descent.optim.selection;

import org.jspecify.annotations.NullMarked;
