import { shortened } from '../../platform/text/shortened.ts'

/** What turns the direction of what stands around it, or cannot be seen: words of others must not rearrange our page. */
const unseen = /[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g
/** Control characters, but for the end of a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const controls = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g

/** Text of several lines that somebody elsewhere wrote. */
export const clearText = (text: string, most: number): string =>
  shortened(text.replaceAll('\r\n', '\n').replace(unseen, '').replace(controls, ' ').trim(), most)

/** A name that somebody elsewhere gave themselves. */
export const clearLine = (text: string, most: number): string => clearText(text.replace(/\s+/g, ' '), most)
