/** Data as the text of a script element: JSON that no text in it can end, for every `<` is escaped. */
export const jsonScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')
