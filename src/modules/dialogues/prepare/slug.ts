/** A readable address for a circle: the title without accents and signs, and a few characters that make it its own. */
export function slugFrom(title: string, id: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return `${words || 'vuur'}-${id.slice(0, 8)}`
}
