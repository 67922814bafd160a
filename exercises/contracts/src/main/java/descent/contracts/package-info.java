/**
 * What an answer to each exercise must be able to do: one interface an exercise, and the records that they pass.
 *
 * <p>Contracts use plain values only (numbers, arrays, enums, records of these, functions), because an answer may be called
 * from another JVM. Arrays are not modified unless a contract says so.
 */
@NullMarked
package descent.contracts;

import org.jspecify.annotations.NullMarked;
