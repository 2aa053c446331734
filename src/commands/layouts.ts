/** How what a command tells can be laid out: for a person, for a program, for a page. */
export const layouts = ['text', 'json', 'markdown'] as const;
