/** The confined JVM that compiles: it sees source and gives class files or the compiler's words, and runs nothing. */
package descent.grader.compile.worker;
