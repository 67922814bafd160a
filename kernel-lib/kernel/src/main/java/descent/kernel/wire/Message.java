package descent.kernel.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One message of the protocol.
 *
 * @param identities who sent it, for the answer to find its way; of a published message its topic
 * @param header id, type, session and date
 * @param parent the header of the message that this one answers, empty if it answers none
 * @param metadata what concerns the envelope
 * @param content what it says
 * @param buffers binary parts
 */
public record Message(
        List<byte[]> identities,
        Map<String, @Nullable Object> header,
        Map<String, @Nullable Object> parent,
        Map<String, @Nullable Object> metadata,
        Map<String, @Nullable Object> content,
        List<byte[]> buffers) {

    /** The kind of message, such as {@code execute_request}. */
    public String type() {
        return String.valueOf(header.get("msg_type"));
    }

    /** Text of the content, or another text where there is none. */
    public String text(String name, String otherwise) {
        return content.get(name) instanceof String text ? text : otherwise;
    }

    /** A truth value of the content, or another where there is none. */
    public boolean flag(String name, boolean otherwise) {
        return content.get(name) instanceof Boolean flag ? flag : otherwise;
    }

    /** A whole number of the content, or another where there is none. */
    public int number(String name, int otherwise) {
        return content.get(name) instanceof Number number ? number.intValue() : otherwise;
    }
}
