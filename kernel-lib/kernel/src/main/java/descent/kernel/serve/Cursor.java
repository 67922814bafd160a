package descent.kernel.serve;

/** Positions: the protocol counts Unicode characters, Java counts halves of those beyond the first plane. */
final class Cursor {
    private Cursor() {}

    static int toChars(String code, int position) {
        int characters = code.codePointCount(0, code.length());
        return code.offsetByCodePoints(0, Math.max(0, Math.min(position, characters)));
    }

    static int toCharacters(String code, int position) {
        return code.codePointCount(0, position);
    }
}
