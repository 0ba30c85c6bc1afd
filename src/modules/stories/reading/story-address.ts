/** A story, and at which sister it stands, where it does. */
interface Standing {
  slug: string
  placed?: { bySlug: string } | null | undefined
}

/** Where it is read; from a sister’s page with her words above it. */
export const storyAddress = ({ slug, placed }: Standing): string =>
  placed ? `/stories/${slug}?of=${placed.bySlug}` : `/stories/${slug}`
