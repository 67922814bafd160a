/** Runs cells one after the other and leads their output, input and errors to where they belong; start with {@link descent.kernel.session.Session}. */
package descent.kernel.session;
