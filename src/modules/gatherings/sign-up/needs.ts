/** What somebody may need to be able to come. */
export const needKinds = ['transport', 'interpreter', 'quiet-room', 'companion', 'diet'] as const
export type NeedKind = (typeof needKinds)[number]

export interface Needs {
  kinds: NeedKind[]
  /** In their own words. */
  words: string
}

export const noNeeds: Needs = { kinds: [], words: '' }

/** As it is sealed; null where nothing is needed. */
export const needsText = ({ kinds, words }: Needs): string | null =>
  kinds.length > 0 || words ? JSON.stringify({ kinds, words }) : null

export const needsFrom = (text: string | null): Needs => (text ? (JSON.parse(text) as Needs) : noNeeds)
