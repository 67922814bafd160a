/** The claims ledger: what is usually said, what is true, and what a run of the notebooks measured. */
package descent.app.claim;
