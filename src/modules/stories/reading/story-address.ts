import type { ListedStory } from './listed.ts'

/** Where it is read; from a sister’s page with her words above it. */
export const storyAddress = ({ slug, placed }: Pick<ListedStory, 'slug' | 'placed'>): string =>
  placed ? `/stories/${slug}?of=${placed.bySlug}` : `/stories/${slug}`
