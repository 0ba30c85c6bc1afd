/** What a test file says of its own length, in minutes. */
export function minutesOf(text: string): number | undefined {
  const found = /^\/\/ Takes: ([\d.]+) minutes?$/m.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}
