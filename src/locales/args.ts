/** What a sentence is told: texts by name, made visible already. */
export type Args = Readonly<Record<string, string>>;
