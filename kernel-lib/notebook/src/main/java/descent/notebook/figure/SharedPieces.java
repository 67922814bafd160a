package descent.notebook.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What sequences have in common, and what stands between.
 *
 * @param shared texts that all sequences contain, in order
 * @param own for each sequence one text more than there are shared ones: what it has before each of them and at the end
 */
record SharedPieces(List<String> shared, List<List<String>> own) {
    static SharedPieces of(List<List<String>> sequences) {
        List<String> common = new ArrayList<>(sequences.get(0));
        for (List<String> sequence : sequences) {
            common = inOrder(common, sequence);
        }
        List<List<String>> own = new ArrayList<>();
        for (List<String> sequence : sequences) {
            own.add(between(common, sequence));
        }
        return merged(common, own);
    }

    /** Those texts that the sequence contains too, without those that would be out of order. */
    private static List<String> inOrder(List<String> texts, List<String> sequence) {
        Set<String> there = new HashSet<>(sequence);
        List<String> kept = new ArrayList<>();
        int at = 0;
        for (String text : texts) {
            if (there.contains(text)) {
                int found = sequence.subList(at, sequence.size()).indexOf(text);
                if (found >= 0) {
                    kept.add(text);
                    at += found + 1;
                }
            }
        }
        return kept;
    }

    private static List<String> between(List<String> common, List<String> sequence) {
        List<String> own = new ArrayList<>();
        StringBuilder gap = new StringBuilder();
        int next = 0;
        for (String text : sequence) {
            if (next < common.size() && text.equals(common.get(next))) {
                own.add(gap.toString());
                gap.setLength(0);
                next++;
            } else {
                gap.append(text);
            }
        }
        own.add(gap.toString());
        return own;
    }

    /** Shared texts between which no sequence has anything of its own become one. */
    private static SharedPieces merged(List<String> common, List<List<String>> own) {
        List<String> shared = new ArrayList<>();
        List<List<String>> kept = new ArrayList<>();
        for (int k = 0; k < own.size(); k++) {
            kept.add(new ArrayList<>(List.of(own.get(k).get(0))));
        }
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < common.size(); i++) {
            run.append(common.get(i));
            int after = i + 1;
            if (i + 1 == common.size()
                    || own.stream().anyMatch(gaps -> !gaps.get(after).isEmpty())) {
                shared.add(run.toString());
                run.setLength(0);
                for (int k = 0; k < own.size(); k++) {
                    kept.get(k).add(own.get(k).get(after));
                }
            }
        }
        return new SharedPieces(shared, kept);
    }
}
