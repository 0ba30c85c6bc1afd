import { DocumentView } from '../../../../platform/documents/index.ts'
import type { Proposal } from '../content.ts'
import { momentOf } from '../document.ts'
import type { ShareWords } from '../locales/index.ts'
import type { SharedView } from '../queries.ts'

interface ProposalProps {
  w: ShareWords
  movement: string
  shared: SharedView
  proposal: Proposal
  /** Where its photo stands. */
  base: string
}

/** How it would be read, as exactly as it can be shown before it is. */
export function ProposalView({ w, movement, shared, proposal, base }: ProposalProps) {
  const photo = shared.media.find(({ kind }) => kind === 'photo')
  return (
    <div class="kv-shared kv-shared--read" lang={shared.language}>
      <h3 dir="auto">{proposal.title}</h3>
      {photo ? (
        <>
          <img
            class="kv-told"
            src={`${base}/media/photo`}
            alt={proposal.alt}
            {...(photo.width && photo.height && { width: photo.width, height: photo.height })}
          />
          {proposal.alt ? <p class="kv-small">{w('own.proposed.alt', { alt: proposal.alt })}</p> : null}
        </>
      ) : null}
      <DocumentView document={momentOf(proposal.words)} headings={4} />
      <p class="kv-small">{shared.name ? w('desk.name', { name: shared.name }) : w('own.nameless')}</p>
      {shared.audience === 'nearby' ? null : (
        <p class="kv-small">{w(`own.proposed.${shared.audience}`, { movement })}</p>
      )}
    </div>
  )
}
