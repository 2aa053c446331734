/** What is longer is no part of a sentence, and is neither turned nor woven into one: in UTF-16 units. */
export const longestPart = 500;
