package descent.kernel.complete;

import java.util.List;

/**
 * The ways to complete the name at the cursor.
 *
 * @param candidates most likely first
 * @param start where the name begins that they replace
 * @param end where it ends
 */
public record Completion(List<Candidate> candidates, int start, int end) {}
