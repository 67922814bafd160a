/** The executed course as a folder of pages that can be read offline and searched. */
package descent.app.book;
