/**
 * Whom something is asked of, as it stands inside a sentence. People type it as the beginning of one: "Het bestuur". A
 * name keeps its capital: "De Boomgaard".
 */
export const inSentence = (askedOf: string): string =>
  askedOf.replace(
    /^(De|Het|Een|Wie|Iedereen|Onze|The|An?|Those|Whoever|Everybody|Our)(?= \p{Ll})/u,
    (first) => first.toLowerCase(),
  )
