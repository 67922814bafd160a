/** The kernel as a front end meets it: answers to every kind of message. */
package descent.kernel.serve;
