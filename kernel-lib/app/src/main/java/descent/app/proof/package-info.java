/** The steps of {@code ./course test}. */
package descent.app.proof;
