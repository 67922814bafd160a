/** What the course can use on this machine. */
package descent.app.doctor;
