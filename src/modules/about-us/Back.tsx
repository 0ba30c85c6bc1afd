import type { MovementPlace } from './place.ts'
import type { AboutUsWords } from './words.ts'

/** The way to all that a movement says of itself. */
export const Back = ({ w, movement: { slug, name } }: { w: AboutUsWords; movement: MovementPlace }) => (
  <p>
    <a href={`/circles/${slug}/about`}>{w('about.title', { name })}</a>
  </p>
)
