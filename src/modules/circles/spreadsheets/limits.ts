/** More than this is no list that somebody keeps by hand: it is refused before it is read. */
export const limits = {
  /** Bytes of the file as it comes. */
  file: 4_000_000,
  /** Bytes of everything in an Excel file once it is unpacked, however small it came. */
  unpacked: 32_000_000,
  /** Letters in all cells together: one long text may be referred to from every cell. */
  letters: 4_000_000,
  rows: 10_000,
  columns: 100,
  sheets: 30,
} as const
