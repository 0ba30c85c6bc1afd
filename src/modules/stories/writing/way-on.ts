import type { OwnStory } from './queries.ts'

/** What stands below the address of what one writes: the name that a button sends is the one in the address. */
const below = [
  ...['pictures', 'words', 'recording', 'presentation', 'people'],
  ...['readable', 'readers', 'writers', 'versions', 'publish'],
  ...['reactions', 'withdraw', 'throw-away'],
] as const

/**
 * Where somebody goes once what they typed was kept: every way from the page one writes on is a button of its form, because a link would
 * leave behind what was not kept yet.
 * @returns undefined: they stay where they write.
 */
export function wayOn(next: string, { id, slug }: Pick<OwnStory, 'id' | 'slug'>): string | undefined {
  if (next === 'mine') return '/write'
  if (next === 'read') return slug ? `/stories/${slug}` : undefined
  return (below as readonly string[]).includes(next) ? `/write/${id}/${next}` : undefined
}
