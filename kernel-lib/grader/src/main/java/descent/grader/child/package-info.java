/**
 * The one-use JVM in which a submission runs. It knows contracts and the library, and nothing of checks, expected values,
 * seeds or solutions; whoever takes it over can give wrong values and nothing else.
 */
package descent.grader.child;
