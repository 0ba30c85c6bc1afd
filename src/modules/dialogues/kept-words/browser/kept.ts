/** A field of a form as it is sent; never the form's token, which the page that sends it adds. */
export type Fields = readonly (readonly [name: string, value: string])[]

/** A form that was sent and has not arrived for certain. */
export interface Waiting {
  action: string
  fields: Fields
  /** What is shown while it waits: the sentence, or what the button said. */
  shown: string
  /** What held when the choice was made, for a choice that another device may have made otherwise meanwhile. */
  seen?: readonly string[]
  tries: number
  /** `look`: the server wants it changed. `over`: there is no place for it any more. */
  held?: 'look' | 'over'
}

/** What somebody is typing and has not sent. */
export interface Draft {
  action: string
  fields: Fields
}

export interface Contents {
  waiting: Waiting
  draft: Draft
}

/** Something kept, with its place in the order and the moment it was put there. */
export interface Kept<Content> {
  n: number
  at: number
  content: Content
}

export const fieldIn = (fields: Fields, name: string): string =>
  fields.find(([field]) => field === name)?.[1] ?? ''

/** Which sentence says that it stays on the device: it is a choice, a sentence, or something else that was typed. */
export const awayOf = ({ seen, fields }: Waiting) =>
  seen ? 'away.choice' : fieldIn(fields, 'words') ? 'away' : 'away.typed'
