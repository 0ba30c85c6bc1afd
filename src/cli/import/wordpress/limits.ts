/** What an export may hold, in characters and numbers: more than any real site, and little enough to fit in memory. */
export const limits = {
  /** One text between two tags, or one tag. A long post has some hundred thousand characters. */
  piece: 8_000_000,
  /** One post with all its fields. */
  item: 16_000_000,
  /** What of a post becomes a story, and what it may show from elsewhere; longer ones are left out and said. */
  content: 2_000_000,
  /** Of blocks that stand in several posts, all together: they are kept in memory. */
  reused: 4_000_000,
  /** Of who wrote, and of lines about the site. */
  names: 100_000,
  depth: 40,
  items: 500_000,
  /** Control characters that are named before it stops. */
  named: 20,
} as const
