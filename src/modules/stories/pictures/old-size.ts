/** The width in which a picture is there in the old format too, of all there are. */
export const oldSize = (widths: readonly number[]): number =>
  widths.findLast((size) => size <= 960) ?? widths[0] ?? 0
