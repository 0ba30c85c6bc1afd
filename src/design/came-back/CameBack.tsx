import type { Child } from 'hono/jsx'
import { Slip } from '../slip/Slip.tsx'

export interface CameBackProps {
  /** The words, exactly as spoken and allowed. */
  words: Child
  said?: Child
  /** What was told in another way than in words. */
  media?: Child
  /** What became of them. */
  outcome: Child
  /** Introduces the outcome: "En dit gebeurde". */
  lead: Child
  /** A link to the whole way from the one to the other. */
  link?: Child
}

/** Words, and what became of them, beside each other with a line between. */
export const CameBack = ({ words, said, media, outcome, lead, link }: CameBackProps) => (
  <div class="kv-came-back">
    <Slip said={said} media={media}>
      {words}
    </Slip>
    <svg class="kv-draw kv-came-back__line" viewBox="0 0 120 60" aria-hidden="true">
      <path
        class="kv-draw__none kv-draw__back"
        d="M4 12Q40 2 66 18Q84 30 80 42Q70 54 64 42Q66 28 114 36M102 27Q108 31 114 36Q108 42 103 47"
      />
    </svg>
    <div class="kv-came-back__outcome">
      <p class="kv-came-back__lead">{lead}</p>
      <p>{outcome}</p>
      {link ? <p class="kv-came-back__link">{link}</p> : null}
    </div>
  </div>
)
