/** The notes below a post, as HTML; none where they are not written as WordPress writes them. */
export function footnotesOf(json: string): string[] {
  if (json === '') return []
  try {
    const notes = JSON.parse(json) as unknown
    if (!Array.isArray(notes)) return []
    return notes.slice(0, 1000).flatMap((note: { content?: unknown } | null) => {
      const content = note?.content
      return typeof content === 'string' ? content : []
    })
  } catch {
    return []
  }
}
