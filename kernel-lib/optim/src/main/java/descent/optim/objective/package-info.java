/** What is minimized: objectives, the test functions of the field, models on data, and checks of their gradients. */
@NullMarked
package descent.optim.objective;

import org.jspecify.annotations.NullMarked;
