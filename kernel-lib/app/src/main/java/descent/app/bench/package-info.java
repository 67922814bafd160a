/** Measures side by side with what others offer. */
package descent.app.bench;
