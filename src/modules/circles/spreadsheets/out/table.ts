/** What leaves the house as a list: headings, and rows of text. */
export interface Table {
  /** What the sheet is called. */
  name: string
  heading: readonly string[]
  rows: readonly (readonly string[])[]
}
