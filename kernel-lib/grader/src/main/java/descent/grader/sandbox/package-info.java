/**
 * Where untrusted code runs: JVMs confined by the strongest means that this machine has. Start with
 * {@link descent.grader.sandbox.Sandbox#strongest}.
 */
package descent.grader.sandbox;
