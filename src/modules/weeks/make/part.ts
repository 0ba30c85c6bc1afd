/** One question of a form: most are a line, some a text, a choice or a list to choose from. */
export interface FieldOf {
  name: string
  /** The key of its question; default: its name. */
  say?: string
  type?: 'text' | 'textarea' | 'date' | 'time' | 'number' | 'choice' | 'select'
  options?: readonly { value: string; label: string }[]
  most?: number
}

/** What a part asks, and how it stands there now; an absent version is a new one. */
export interface Part {
  fields: readonly FieldOf[]
  now: Readonly<Record<string, string>>
  version?: number
}

/** What a part is called. */
export const nameIn = ({ now }: Part): string =>
  now.title || now.name || [now.on, now.theme].filter(Boolean).join(' ')

/** A new one begins with these values. */
export const begin = (fields: readonly FieldOf[], now: Record<string, string>): Part => ({ fields, now })
