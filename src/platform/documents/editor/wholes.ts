/** What stands in a text as a whole, as it is shown while one writes: by the id of the picture or of the words. */
export type Wholes = Readonly<Record<string, Whole>>

export interface Whole {
  /** What somebody said, or what the picture is called. */
  text: string
  /** Where a small picture of it is. */
  picture?: string
}
