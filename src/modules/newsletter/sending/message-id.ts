/** The name of a letter to one reader: always the same, and nobody else can guess it. */
export const messageIdOf = (deliveryId: string, sender: string): string =>
  `<${deliveryId}.newsletter@${/@([^\s>]+)/.exec(sender)?.[1] ?? 'localhost'}>`

/** Of this letter, or of another that its reader can end (`WrittenLetter.list`). */
const named = /<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(?:newsletter|shared)@[^\s<>@]+>/i

/** Of which letter a text speaks; undefined where it names none. */
export const deliveryNamed = (text: string): string | undefined => named.exec(text)?.[1]?.toLowerCase()
