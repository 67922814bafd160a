/** Flash cards made of the notebooks' interview questions, asked with spaced repetition. Start with {@link descent.app.review.Deck}. */
package descent.app.review;
