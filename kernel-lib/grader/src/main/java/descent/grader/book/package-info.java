/** Where results are kept and shown: the gradebook, tables for other programs, pages for people. */
package descent.grader.book;
