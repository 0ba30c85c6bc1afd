const signs = /<!--:(?:[a-z]{2})?-->|\[:(?:[a-z]{2})?\]|\{:(?:[a-z]{2})?\}/

/**
 * A plug-in kept what was said in several languages in one text: `[:nl]Dag[:en]Hello[:]`. All of it stays, one after the other.
 * @param between what parts them
 */
export function inAllLanguages(text: string, between: string): string {
  if (!/<!--:[a-z]{2}-->|\[:[a-z]{2}\]|\{:[a-z]{2}\}/.test(text)) return text
  return text
    .split(signs)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(between)
}
