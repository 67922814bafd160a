package descent.grader.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RosterTest {
    @Test
    void columnsOfOtherSystemsAreUnderstood() throws IOException {
        Roster roster = Roster.read("\uFEFFUsername;Name;Email address;Team\nada;\"Lovelace, Ada\";a@b.c;blue\n;;;\n");
        assertThat(roster.people()).containsOnlyKeys("ada");
        assertThat(roster.people().get("ada")).isEqualTo(new Roster.Person("ada", "Lovelace", "Ada", "a@b.c", "blue"));
    }

    @Test
    void aStudentWhoIsThereTwiceIsRefusedWithBothRows() {
        assertThatThrownBy(() -> Roster.read("student,email\nada,a@b.c\nbob,b@b.c\nada ,other@b.c\n"))
                .isInstanceOf(IOException.class)
                .hasMessage("the roster has the student ada twice, in rows 2 and 4");
    }

    @Test
    void aTableWithoutStudentsIsRefusedWithWhatItHas() {
        assertThatThrownBy(() -> Roster.read("who,email\nada,a@b.c\n"))
                .hasMessage("the roster needs a column \"student\"; it has [who, email]");
        assertThatThrownBy(() -> Roster.read(" \n")).hasMessageContaining("the roster is empty");
    }
}
