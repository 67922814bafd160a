package descent.grader.acceptance;

import descent.grader.sandbox.Tier;
import java.util.List;
import org.junit.jupiter.api.Tag;

/**
 * Every attack where submissions only run as another user. The machine's network, its programs and what everybody may read are
 * there, so CONNECTED, EXECUTED and FOUND may be printed: docs/threat-model.md says so. All else holds as in namespaces.
 */
@Tag("slow")
class AttacksAsAnotherUserTest extends AttackSuite {
    AttacksAsAnotherUserTest() {
        super(Tier.UID, List.of("ATTACHED", "CALLED BACK", "LEFT BEHIND"));
    }
}
