/** A Java kernel for Jupyter; it knows the messaging protocol and Java, and nothing of any course. */
package descent.kernel;
