/**
 * Students' notebooks made of masters, as nbgrader makes them: solutions and hidden tests out, cells locked, checksums in.
 *
 * <p>Start with {@link descent.grader.release.Release}. The facts about nbgrader's format were checked against nbgrader 0.9.5.
 */
@NullMarked
package descent.grader.release;

import org.jspecify.annotations.NullMarked;
