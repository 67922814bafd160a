package descent.app.run;

/**
 * Why a notebook did not come to its end.
 *
 * @param cell its number among all cells, from 1; 0 if it was no cell's fault
 * @param cellId its id
 * @param error the error in one line
 */
public record Failure(int cell, String cellId, String error) {
    @Override
    public String toString() {
        return cell == 0 ? error : "cell " + cell + " (" + cellId + "): " + error;
    }
}
