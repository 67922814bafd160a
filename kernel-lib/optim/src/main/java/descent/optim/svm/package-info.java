/**
 * Support vector machines: kernels, the dual by SMO, linear machines by dual coordinate descent and by Pegasos.
 *
 * <p>Start with {@link descent.optim.svm.Svc}.
 */
@NullMarked
package descent.optim.svm;

import org.jspecify.annotations.NullMarked;
