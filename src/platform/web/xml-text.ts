/** What XML 1.0 cannot carry, in no way of writing it; one such letter and nothing of a feed is read. Halves of letters are apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const uncarried = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** A text without what cannot be seen and cannot be told on: it looks the same. */
export const xmlText = (text: string): string => text.toWellFormed().replace(uncarried, '')
