/** Finds, in the compiled classes of a submission, the short cuts that its exercise forbids. */
@NullMarked
package descent.check.forbid;

import org.jspecify.annotations.NullMarked;
