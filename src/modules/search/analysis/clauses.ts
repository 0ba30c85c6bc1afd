/** What a clause goes on with behind half of a verb: nobody reads `af om`, `uit voor` or `op wat` as two that belong together. */
const begins: ReadonlySet<string> = new Set(
  `aan als bij dan dat die doordat hoe in maar met na naar naast of om omdat op over per sinds tegen terwijl tijdens tot toen
  tussen uit van vanaf vanwege voor voordat waar waarin waarmee waarom wanneer want wat wie zoals zodat zonder nadat totdat`.split(
    /\s+/,
  ),
)

export const beginsClause = (word: string): boolean => begins.has(word)
