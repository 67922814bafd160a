package descent.grader.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import descent.grader.attack.Attack;
import descent.grader.sandbox.Tier;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every attack in namespaces, where nothing at all is reached. */
@Tag("slow")
class AttacksTest extends AttackSuite {
    private static final Set<String> CLASSES = Set.of(
            "exit",
            "reflection",
            "shadowing",
            "spoof",
            "initialiser",
            "forgery",
            "reading",
            "network",
            "bomb",
            "endless",
            "native",
            "short cut",
            "value",
            "call-back",
            "compiler",
            "file",
            "injection");

    AttacksTest() {
        super(
                Tier.BWRAP,
                List.of("CONNECTED", "EXECUTED", "ATTACHED", "CALLED BACK", "FOUND", "LEFT BEHIND", "descent-grade"));
    }

    @Test
    void thereAreMoreThanSixtyInSeventeenClasses() {
        List<String> kinds = Stream.concat(
                        Attack.all("").stream().map(Attack::kind),
                        HostileFile.all().stream().map(HostileFile::kind))
                .toList();
        System.out.println(kinds.size() + " attacks in " + Set.copyOf(kinds).size() + " classes");
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Set.copyOf(kinds)).isEqualTo(CLASSES);
        for (String kind : CLASSES) {
            assertThat(Collections.frequency(kinds, kind)).as(kind).isGreaterThanOrEqualTo(3);
        }
    }
}
