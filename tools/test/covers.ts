/** What a test file says it is about: `// Covers: src/a, src/b`. Nothing where it says nothing. */
export function coversIn(text: string): string[] | undefined {
  return /^\/\/ Covers: (.+)$/m.exec(text)?.[1]?.split(/,\s*/)
}

/** Whether any of these files lies in any of these places. A star in a place stands for one name. */
export function concerns(places: readonly string[], changed: readonly string[]): boolean {
  return places.some((place) => changed.some((file) => isIn(file, place)))
}

function isIn(file: string, place: string): boolean {
  const pattern = place.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]+')
  return new RegExp(`^${pattern}(/|$)`).test(file)
}
