/** What a learner sees of a check: the report in the notebook, and the number or error that nbgrader takes. */
@NullMarked
package descent.notebook.check;

import org.jspecify.annotations.NullMarked;
