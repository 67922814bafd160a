/**
 * What crosses the pipe between the trusted JVM and the one-use child: bounded frames of values checked against the
 * contract's declared types. Never serialized objects. Start with {@link descent.grader.pipe.Peer}.
 */
package descent.grader.pipe;
