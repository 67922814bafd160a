/** The messaging protocol: messages as records, signed and sent over ZeroMQ. */
package descent.kernel.wire;
