/** Small letters without accents: `Cliënt` is `client`, `ĳs` is `ijs`. */
export function fold(text: string): string {
  if (/^[a-z]*$/.test(text)) return text
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
}
