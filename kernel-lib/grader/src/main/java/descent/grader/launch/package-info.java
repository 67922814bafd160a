/** The two programs that run confined, and the jars that are all they can read. */
package descent.grader.launch;
