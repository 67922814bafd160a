/**
 * How values of other types look as a cell's last value: arrays, matrices, tables, records, collections, runs.
 *
 * <p>Each renderer is found by {@link java.util.ServiceLoader}. Text is escaped, tables have captions and scoped headers,
 * and what is too large is shortened and says so.
 */
package descent.notebook.render;
